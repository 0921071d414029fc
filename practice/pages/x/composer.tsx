import type { EditorState } from 'draft-js';
import { useId, useState } from 'react';
import { session } from '../here.ts';
import { Avatar } from './avatar.tsx';
import { createThread } from './create-tweet.ts';
import { Deep } from './deep.tsx';
import { Icon } from './icon.tsx';
import { draftOf, TextEditor, textOf } from './text-editor.tsx';

type Props = {
  /** `home` and `reply` are inline; `modal` stands in a dialog. */
  readonly place: 'home' | 'reply' | 'modal';
  readonly initial: readonly string[];
  readonly inReplyTo?: string;
  onSent(texts: readonly string[]): void;
  onLost(): void;
  /** Of the inline composer: a thread is written in the modal. */
  onGrow?(texts: readonly string[]): void;
};

type Part = { readonly key: number; readonly state: EditorState };

/** X's composer: a row of picture and editor for every part, and one toolbar with the button that sends them all. */
export function Composer({ place, initial, inReplyTo, onSent, onLost, onGrow }: Props) {
  const [parts, setParts] = useState<readonly Part[]>(() => toParts(initial));
  const [active, setActive] = useState<number | undefined>(place === 'modal' ? 0 : undefined);
  const [sending, setSending] = useState(false);
  const group = useId();

  const texts = parts.map(({ state }) => textOf(state));
  const valid = !sending && texts.every((text) => text.trim() !== '');
  const unfolded = place !== 'reply' || active !== undefined || texts.some((text) => text !== '');

  /** An empty composer is a new one, without the focus. */
  function clear() {
    setParts(toParts([''], Math.max(...parts.map(({ key }) => key)) + 1));
    setActive(undefined);
  }

  function send() {
    if (!valid) return;
    setSending(true);
    createThread(texts, inReplyTo)
      .then(() => {
        clear();
        onSent(texts);
      })
      .catch(onLost)
      .finally(() => setSending(false));
  }

  function grow() {
    if (onGrow) {
      onGrow([...texts, '']);
      clear();
      return;
    }
    setParts([...parts, { key: Math.max(...parts.map(({ key }) => key)) + 1, state: draftOf('') }]);
    setActive(parts.length);
  }

  const toolbar = (
    <Deep levels={1}>
      <div className="x-toolbar-row">
        <div data-testid="toolBar" className="x-toolbar">
          <Tools group={group} />
          <div className="x-send">
            {texts[active ?? 0] !== '' && place !== 'reply' && (
              <button type="button" data-testid="addButton" aria-label="Add post" className="x-add" onClick={grow}>
                <Icon name="plus" />
              </button>
            )}
            <SendButton
              testId={place === 'modal' ? 'tweetButton' : 'tweetButtonInline'}
              label={inReplyTo !== undefined ? 'Reply' : parts.length > 1 ? 'Post all' : 'Post'}
              disabled={!valid}
              onPress={send}
            />
          </div>
        </div>
      </div>
    </Deep>
  );

  return parts.map((part, index) => (
    <div key={part.key} className="x-composer-row">
      <div className="x-composer-avatar">
        <div>
          <Avatar account={session.account} own />
        </div>
        {index < parts.length - 1 && <div className="x-thread-line" />}
      </div>
      <div className="x-composer-column">
        <div className="x-composer-editor">
          <TextEditor
            index={index}
            state={part.state}
            placeholder={
              inReplyTo !== undefined ? 'Post your reply' : index === 0 ? 'What is happening?!' : 'Add another post'
            }
            autoFocus={active === index}
            onChange={(state) =>
              setParts((current) => current.map((one) => (one.key === part.key ? { ...one, state } : one)))
            }
            onFocus={() => setActive(index)}
            onSend={send}
          />
        </div>
        {index === parts.length - 1 && unfolded && <div>{toolbar}</div>}
      </div>
    </div>
  ));
}

type SendButtonProps = {
  readonly testId: string;
  readonly label: string;
  readonly disabled: boolean;
  onPress(): void;
};

export function SendButton({ testId, label, disabled, onPress }: SendButtonProps) {
  const state = disabled ? ({ disabled: true, 'aria-disabled': true, tabIndex: -1 } as const) : {};
  return (
    <button role="button" type="button" data-testid={testId} className="x-button" onClick={onPress} {...state}>
      <div dir="ltr">
        <span>
          <span>{label}</span>
        </span>
      </div>
    </button>
  );
}

function Tools({ group }: { readonly group: string }) {
  return (
    <nav aria-live="polite" className="x-tools">
      <div role="tablist" data-testid="ScrollSnap-List" className="x-tools-list">
        <div role="presentation">
          <button type="button" className="x-tool" aria-label="Add photos or video">
            <Icon name="image" />
          </button>
          <input
            type="file"
            multiple
            data-testid="fileInput"
            id={`${group}file`}
            tabIndex={-1}
            hidden
            aria-label="Media"
          />
        </div>
        {TOOLS.map(([testId, label, icon]) => (
          <div role="presentation" key={label}>
            <button type="button" className="x-tool" aria-label={label} {...(testId && { 'data-testid': testId })}>
              <Icon name={icon} />
            </button>
          </div>
        ))}
      </div>
    </nav>
  );
}

const TOOLS = [
  ['gifSearchButton', 'Add a GIF', 'gif'],
  ['createPollButton', 'Add poll', 'poll'],
  ['', 'Add emoji', 'emoji'],
  ['scheduleOption', 'Schedule post', 'clock'],
] as const;

function toParts(texts: readonly string[], firstKey = 0): readonly Part[] {
  return texts.map((text, index) => ({ key: firstKey + index, state: draftOf(text) }));
}
