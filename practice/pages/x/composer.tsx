import type { EditorState } from 'draft-js';
import { useId, useState } from 'react';
import { InShadow } from '../drift/in-shadow.tsx';
import { session } from '../here.ts';
import { Attachments } from './attachments.tsx';
import { Avatar } from './avatar.tsx';
import { Deep } from './deep.tsx';
import { draftOf, textOf } from './draft-editor.tsx';
import { Icon } from './icon.tsx';
import { ConfirmationSheet } from './layer.tsx';
import { MediaDialog } from './media-dialog.tsx';
import { Poll } from './poll.tsx';
import { type Compose, newMedia, type Purpose, REMINDS } from './purpose.ts';
import { ScheduleDialog } from './schedule-dialog.tsx';
import { TextEditor } from './text-editor.tsx';
import { SendButton, Tools } from './toolbar.tsx';

type Props = {
  /** `home` and `reply` are inline; `modal` stands in a dialog, `drawer` in that of X Pro. */
  readonly place: 'home' | 'reply' | 'modal' | 'drawer';
  readonly initial: Compose;
  /** Rejects when the post was lost and has to stay. */
  onPublish(post: Compose): Promise<void>;
  /** Of the inline composer: a thread is written in the modal. */
  onGrow?(post: Compose): void;
};

type Part = { readonly key: number; readonly state: EditorState };

const BUTTONS = { home: 'tweetButtonInline', reply: 'tweetButtonInline', modal: 'tweetButton', drawer: undefined };

/** X's composer: a row of picture and editor for every part, and one toolbar with the button that sends them all. */
export function Composer({ place, initial, onPublish, onGrow }: Props) {
  const [parts, setParts] = useState<readonly Part[]>(() => toParts(initial.texts));
  const [purpose, setPurpose] = useState<Purpose>(() => purposeOf(initial));
  const [active, setActive] = useState<number | undefined>(place === 'modal' ? 0 : undefined);
  const [sending, setSending] = useState(false);
  const [dialog, setDialog] = useState<'schedule' | 'media'>();
  const [question, setQuestion] = useState<'describe' | 'last edit'>();
  const group = useId();

  const texts = parts.map(({ state }) => textOf(state));
  const { inReplyTo, choices, media } = purpose;
  const complete = choices?.every((choice) => choice.trim() !== '') ?? true;
  const valid = !sending && complete && texts.every((text) => text.trim() !== '');
  const unfolded = place !== 'reply' || active !== undefined || texts.some((text) => text !== '');

  /** An empty composer is a new one, without the focus. */
  function clear() {
    setParts(toParts([''], Math.max(...parts.map(({ key }) => key)) + 1));
    setPurpose(inReplyTo === undefined ? {} : { inReplyTo });
    setActive(undefined);
  }

  function press() {
    if (!valid) return;
    if (REMINDS && media?.kind === 'image' && media.alt === '') setQuestion('describe');
    else if (purpose.edits?.last) setQuestion('last edit');
    else send();
  }

  function send() {
    setQuestion(undefined);
    if (!valid) return;
    setSending(true);
    onPublish({ ...purpose, texts })
      .then(clear, () => undefined)
      .finally(() => setSending(false));
  }

  function grow() {
    if (onGrow) {
      onGrow({ ...purpose, texts: [...texts, ''] });
      clear();
      return;
    }
    setParts([...parts, { key: Math.max(...parts.map(({ key }) => key)) + 1, state: draftOf('') }]);
    setActive(parts.length);
  }

  const testId = BUTTONS[place];
  const toolbar = (
    <Deep levels={1}>
      <div className="x-toolbar-row">
        <div data-testid="toolBar" className="x-toolbar">
          <Tools
            group={group}
            onMedia={(kind) => setPurpose({ ...purpose, media: newMedia(kind) })}
            onPoll={() => setPurpose({ ...purpose, choices: ['', ''] })}
            onSchedule={() => setDialog('schedule')}
          />
          <div className="x-send">
            {texts[active ?? 0] !== '' && place !== 'reply' && (
              <button type="button" data-testid="addButton" aria-label="Add post" className="x-add" onClick={grow}>
                <Icon name="plus" />
              </button>
            )}
            <SendButton
              {...(testId && { testId })}
              label={labelFor(purpose, parts.length)}
              disabled={!valid}
              onPress={press}
            />
          </div>
        </div>
      </div>
    </Deep>
  );

  return (
    <InShadow>
      {purpose.scheduledFor !== undefined && (
        <div data-testid="scheduledTweetIndicator" className="x-replying">
          Will send on {new Date(purpose.scheduledFor * 1000).toDateString()}
        </div>
      )}
      {parts.map((part, index) => (
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
                onSend={press}
              />
            </div>
            {index === 0 && choices && (
              <Poll choices={choices} onChange={(changed) => setPurpose(withChoices(purpose, changed))} />
            )}
            {index === 0 && (
              <Attachments
                {...(media && { media })}
                quotes={purpose.quotes !== undefined}
                onDescribe={() => setDialog('media')}
              />
            )}
            {index === parts.length - 1 && unfolded && <div>{toolbar}</div>}
          </div>
        </div>
      ))}
      {dialog === 'schedule' && (
        <ScheduleDialog
          onClose={() => setDialog(undefined)}
          onChosen={(scheduledFor) => {
            setPurpose({ ...purpose, scheduledFor });
            setDialog(undefined);
          }}
        />
      )}
      {dialog === 'media' && media && (
        <MediaDialog
          media={media}
          onSave={(described) => {
            setPurpose({ ...purpose, media: described });
            setDialog(undefined);
          }}
        />
      )}
      {question === 'describe' && (
        <ConfirmationSheet
          title="Don’t forget to make your image accessible"
          text="You have asked to be reminded of missing descriptions."
          confirm="Add description"
          cancel="Not this time"
          onConfirm={() => {
            setQuestion(undefined);
            setDialog('media');
          }}
          onCancel={send}
        />
      )}
      {question === 'last edit' && (
        <ConfirmationSheet
          title="This is your last edit"
          text="After this one the post stays as it is."
          confirm="Update"
          cancel="Keep editing"
          onConfirm={send}
          onCancel={() => setQuestion(undefined)}
        />
      )}
    </InShadow>
  );
}

/** X names the button by the first of these that holds (2025-07). */
function labelFor({ scheduledFor, edits, inReplyTo }: Purpose, parts: number): string {
  if (scheduledFor !== undefined) return 'Schedule';
  if (edits) return 'Update';
  if (inReplyTo !== undefined) return 'Reply';
  return parts > 1 ? 'Post all' : 'Post';
}

function purposeOf({ texts: _, ...purpose }: Compose): Purpose {
  return purpose;
}

function withChoices({ choices: _, ...rest }: Purpose, choices: readonly string[] | undefined): Purpose {
  return choices ? { ...rest, choices } : rest;
}

function toParts(texts: readonly string[], firstKey = 0): readonly Part[] {
  return texts.map((text, index) => ({ key: firstKey + index, state: draftOf(text) }));
}
