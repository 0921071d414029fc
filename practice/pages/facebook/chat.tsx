import { useState } from 'react';
import { type Content, TextEditor } from './lexical-editor.tsx';
import { Pressable } from './pressable.tsx';
import { sendMessage } from './publish.ts';

const READER = { id: '100077000000077', name: 'Night Bus' };

/** A conversation in a window at the foot of the page. It has neither a form nor a dialog around it. */
export function ChatWindow({ onClose, onLost }: { onClose(): void; onLost(): void }) {
  return (
    <div tabIndex={-1} className="fb-chat">
      <div className="fb-chat-head">
        <span dir="auto">{READER.name}</span>
        <Pressable label="Close chat" className="fb-tool" onPress={onClose}>
          <i>×</i>
        </Pressable>
      </div>
      <Thread onLost={onLost} />
    </div>
  );
}

/** A conversation that has the page to itself (`/messages/t/…`). */
export function Messages({ onLost }: { onLost(): void }) {
  return (
    <div role="main" aria-label={`Conversation with ${READER.name}`} className="fb-messages">
      <div className="fb-chat-head">
        <span dir="auto">{READER.name}</span>
        <Pressable label="Conversation information" className="fb-tool" onPress={() => undefined}>
          <i>i</i>
        </Pressable>
      </div>
      <Thread onLost={onLost} />
    </div>
  );
}

function Thread({ onLost }: { onLost(): void }) {
  const [sent, setSent] = useState<readonly string[]>([]);
  const [content, setContent] = useState<Content>({ text: '', state: '' });
  const [sending, setSending] = useState(false);
  // A new key is a new, empty editor.
  const [round, setRound] = useState(0);
  const valid = !sending && content.text.trim() !== '';

  function send() {
    if (!valid) return;
    setSending(true);
    sendMessage(READER.id, content.text)
      .then(() => {
        setSent([...sent, content.text]);
        setContent({ text: '', state: '' });
        setRound(round + 1);
      })
      .catch(onLost)
      .finally(() => setSending(false));
  }

  return (
    <>
      <div role="log" className="fb-log">
        <div dir="auto" className="fb-bubble">
          Hello! Are you open on Sunday?
        </div>
        {sent.map((text) => (
          <div key={text} dir="auto" className="fb-bubble fb-bubble-own fb-text">
            {text}
          </div>
        ))}
      </div>
      <div role="group" aria-label="Thread composer" className="fb-thread-composer">
        <Pressable label="Attach a file" className="fb-tool" onPress={() => undefined}>
          <i>+</i>
        </Pressable>
        <div className="fb-comment-field">
          <TextEditor
            key={round}
            kind="comment"
            label="Message"
            placeholder="Aa"
            autoFocus
            onChange={setContent}
            onSubmit={send}
          />
          <Pressable label="Choose an emoji" className="fb-tool" onPress={() => undefined}>
            <i>☺</i>
          </Pressable>
        </div>
        <span>
          {content.text.trim() === '' ? (
            <Pressable label="Send a like" className="fb-send" onPress={() => undefined}>
              <i>♥</i>
            </Pressable>
          ) : (
            <Pressable label="Press Enter to send" className="fb-send" onPress={send}>
              <i>➤</i>
            </Pressable>
          )}
        </span>
      </div>
    </>
  );
}
