import { type KeyboardEvent, type ReactNode, useState } from 'react';
import { Avatar } from './avatar.tsx';
import { Deep } from './deep.tsx';
import { DraftEditor, draftOf, textOf } from './draft-editor.tsx';
import { Icon } from './icon.tsx';
import { Navigation } from './navigation.tsx';
import { READER_POST } from './post.tsx';
import { mutate, send } from './send.ts';
import { type Outcome, ToastMessage } from './toast.tsx';

const CONVERSATION = location.pathname.split('/').at(-1) ?? '';

/** X's messages: the old ones in Draft.js, and those of 2025-12 on, which nobody but the two who write can read. */
export function MessagesApp() {
  const [sent, setSent] = useState<readonly { readonly id: number; readonly text: string }[]>([]);
  const [toast, setToast] = useState<Outcome>();
  const encrypted = location.pathname.startsWith('/i/chat/');

  /** Resolves to whether it went out. */
  function deliver(text: string): Promise<boolean> {
    const sending = encrypted ? sendEncrypted(text) : sendPlain(text);
    return sending.then(
      () => {
        setSent((current) => [...current, { id: current.length, text }]);
        setToast(undefined);
        return true;
      },
      () => {
        setToast('lost');
        return false;
      },
    );
  }

  return (
    <div>
      <div>
        <div id="layers">{toast && <ToastMessage toast={toast} />}</div>
        <div dir="ltr" className="x-shell">
          <Navigation />
          <main className="x-main">
            <section aria-label="Conversation" className="x-primary">
              <div className="x-app-bar">
                <Avatar account={READER_POST.author} />
                <h2>{READER_POST.author.name}</h2>
              </div>
              {sent.map(({ id, text }) => (
                <p key={id}>{text}</p>
              ))}
              <Deep levels={3}>{encrypted ? <Chat onSend={deliver} /> : <OldMessages onSend={deliver} />}</Deep>
            </section>
          </main>
        </div>
      </div>
    </div>
  );
}

type BoxProps = { onSend(text: string): Promise<boolean> };

function OldMessages({ onSend }: BoxProps) {
  const [state, setState] = useState(() => draftOf(''));
  const [round, setRound] = useState(0);
  const [sending, setSending] = useState(false);
  const text = textOf(state);

  function press() {
    if (sending || text.trim() === '') return;
    setSending(true);
    onSend(text)
      .then((went) => {
        if (!went) return;
        setState(draftOf(''));
        setRound(round + 1);
      })
      .finally(() => setSending(false));
  }

  return (
    <aside aria-label="Start a new message" className="x-message">
      <div className="x-rich-text" data-testid="dmComposerTextInputRichTextInputContainer">
        <DraftEditor
          key={round}
          testId="dmComposerTextInput"
          label="Start a new message"
          placeholder="Start a new message"
          sendsBy="enter"
          autoFocus={round > 0}
          state={state}
          onChange={setState}
          onSend={press}
        />
      </div>
      <SendIcon testId="dmComposerSendButton" disabled={sending || text.trim() === ''} onPress={press} />
    </aside>
  );
}

function Chat({ onSend }: BoxProps) {
  const [text, setText] = useState('');
  const [sending, setSending] = useState(false);

  function press() {
    if (sending || text.trim() === '') return;
    setSending(true);
    onSend(text)
      .then((went) => went && setText(''))
      .finally(() => setSending(false));
  }

  const onKey = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return;
    event.preventDefault();
    press();
  };

  return (
    <form
      data-testid="dm-composer-form"
      className="x-message"
      onSubmit={(event) => {
        event.preventDefault();
        press();
      }}
    >
      <textarea
        data-testid="dm-composer-textarea"
        aria-label="Message"
        placeholder="Message"
        rows={2}
        className="x-textarea"
        value={text}
        onChange={(event) => setText(event.target.value)}
        onKeyDown={onKey}
      />
      <SendIcon testId="dm-composer-send-button" disabled={sending || text.trim() === ''} onPress={press} />
    </form>
  );
}

type SendIconProps = { readonly testId: string; readonly disabled: boolean; onPress(): void };

function SendIcon({ testId, disabled, onPress }: SendIconProps): ReactNode {
  return (
    <button
      type="button"
      role="button"
      data-testid={testId}
      aria-label="Send"
      className="x-tool"
      disabled={disabled}
      onClick={onPress}
    >
      <Icon name="feather" />
    </button>
  );
}

function sendPlain(text: string): Promise<string> {
  const message = { conversation_id: CONVERSATION, recipient_ids: false, request_id: crypto.randomUUID(), text };
  return send('/i/api/1.1/dm/new2.json', JSON.stringify({ ...message, cards_platform: 'Web-12' }));
}

/** Stands for the encryption: no reader of requests finds the words. The operation's name has not been seen. */
function sendEncrypted(text: string): Promise<string> {
  const sealed = btoa(String.fromCharCode(...new TextEncoder().encode(text).map((byte) => byte ^ 0x5a)));
  return mutate('SendMessageMutation', 'K1sQyPrXZcVbq3o7LwJt2A', {
    conversation_id: CONVERSATION,
    encoded_message_create_event: sealed,
  });
}
