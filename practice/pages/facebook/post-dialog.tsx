import { type FormEvent, type ReactNode, useId, useState } from 'react';
import { InShadow } from '../drift/in-shadow.tsx';
import { Actor } from './actor.tsx';
import { type Content, TextEditor } from './lexical-editor.tsx';
import { Pressable } from './pressable.tsx';

type Props = {
  readonly title: string;
  readonly placeholder: string;
  /** What the button is called that publishes. */
  readonly button: string;
  /** A page's composer has a second step, and the editor is gone by then. */
  readonly steps: 1 | 2;
  /** What is written there at first: the text of a post that is being edited. */
  readonly text?: string;
  /** A share needs no text. */
  readonly optional?: boolean;
  /** Further fields below the text: a poll's choices. */
  readonly fields?: ReactNode;
  /** What the dialog has below its form. */
  readonly below?: ReactNode;
  publish(text: string): Promise<void>;
  onClose(): void;
  onPublished(text: string): void;
  onLost(): void;
};

/** The dialog that posts are written, shared and edited in. */
export function PostDialog(props: Props) {
  const { title, placeholder, button, steps, text = '', optional = false, fields, below } = props;
  const { publish, onClose, onPublished, onLost } = props;
  const [content, setContent] = useState<Content>({ text, state: '' });
  const [atSettings, setAtSettings] = useState(false);
  const [posting, setPosting] = useState(false);
  const [picture, setPicture] = useState<string>();
  const valid = !posting && (optional || content.text.trim() !== '');

  function post() {
    if (!valid) return;
    setPosting(true);
    publish(content.text)
      .then(() => {
        onPublished(content.text);
        onClose();
      })
      .catch(() => {
        setPosting(false);
        onLost();
      });
  }

  if (atSettings) {
    return (
      <Dialog title="Post settings" onClose={onClose} onSubmit={post}>
        <ul className="fb-settings">
          <li>
            <span dir="auto">Scheduling options</span>
            <small>Publish now</small>
          </li>
          <li>
            <span dir="auto">Share to groups</span>
            <small>None</small>
          </li>
        </ul>
        <div className="fb-buttons">
          <Pressable label="Back" className="fb-button-plain" onPress={() => setAtSettings(false)} />
          <Pressable label={button} className="fb-button" disabled={!valid} onPress={post} />
        </div>
      </Dialog>
    );
  }

  const finish = steps === 2 ? () => valid && setAtSettings(true) : post;
  return (
    <Dialog title={title} onClose={onClose} onSubmit={finish} below={below}>
      <Actor />
      <TextEditor
        kind="post"
        placeholder={placeholder}
        text={text}
        initial={content.state || undefined}
        autoFocus
        onChange={setContent}
        onSubmit={finish}
      />
      {fields}
      {picture !== undefined && <img className="fb-chosen" src={picture} alt="" />}
      <input
        type="file"
        aria-label="Photo/video"
        hidden
        onChange={({ target }) => {
          const [file] = target.files ?? [];
          setPicture(file && URL.createObjectURL(file));
        }}
      />
      <div className="fb-attach">
        <span dir="auto">Add to your post</span>
        {['Photo/video', 'Tag people', 'Feeling/activity', 'Check in'].map((label) => (
          <Pressable key={label} label={label} className="fb-tool" onPress={() => undefined}>
            <i data-visualcompletion="css-img">{label.charAt(0)}</i>
          </Pressable>
        ))}
      </div>
      <Pressable
        label={steps === 2 ? 'Next' : button}
        className="fb-button fb-button-wide"
        disabled={!valid}
        onPress={finish}
      />
    </Dialog>
  );
}

type DialogProps = {
  readonly title: string;
  onClose(): void;
  onSubmit(): void;
  readonly below?: ReactNode;
  readonly children: ReactNode;
};

function Dialog({ title, onClose, onSubmit, below, children }: DialogProps) {
  const id = useId();
  function submitted(event: FormEvent) {
    event.preventDefault();
    onSubmit();
  }
  return (
    <InShadow>
      <div className="fb-layer">
        <div role="dialog" aria-labelledby={id} className="fb-dialog">
          <div className="fb-dialog-head">
            <h2>
              <span id={id}>{title}</span>
            </h2>
            <Pressable label="Close" className="fb-close" onPress={onClose}>
              <i>×</i>
            </Pressable>
          </div>
          <form method="POST" onSubmit={submitted}>
            {children}
            <input type="submit" style={{ display: 'none' }} />
          </form>
          {below}
        </div>
      </div>
    </InShadow>
  );
}
