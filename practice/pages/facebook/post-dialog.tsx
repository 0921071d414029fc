import { type FormEvent, type ReactNode, useId, useState } from 'react';
import { portrait, session } from '../here.ts';
import { type Content, TextEditor } from './lexical-editor.tsx';
import { Pressable } from './pressable.tsx';
import { createStory } from './publish.ts';

type Props = {
  /** A page's composer has a second step, and the editor is gone by then. */
  readonly steps: 1 | 2;
  onClose(): void;
  onPublished(text: string): void;
  onLost(): void;
};

/** The create-post dialog of the feed, and that of a page with its Post settings. */
export function PostDialog({ steps, onClose, onPublished, onLost }: Props) {
  const [content, setContent] = useState<Content>({ text: '', state: '' });
  const [atSettings, setAtSettings] = useState(false);
  const [posting, setPosting] = useState(false);
  const valid = !posting && content.text.trim() !== '';

  function post() {
    if (!valid) return;
    setPosting(true);
    createStory(content.text)
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
          <Pressable label="Post" className="fb-button" disabled={!valid} onPress={post} />
        </div>
      </Dialog>
    );
  }

  const finish = steps === 2 ? () => valid && setAtSettings(true) : post;
  return (
    <Dialog title="Create post" onClose={onClose} onSubmit={finish}>
      <Actor />
      <TextEditor
        kind="post"
        placeholder={
          session.visible ? `What's on your mind, ${session.account.name.split(' ')[0]}?` : "What's on your mind?"
        }
        initial={content.state || undefined}
        autoFocus
        onChange={setContent}
        onSubmit={finish}
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
        label={steps === 2 ? 'Next' : 'Post'}
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
  readonly children: ReactNode;
};

function Dialog({ title, onClose, onSubmit, children }: DialogProps) {
  const id = useId();
  function submitted(event: FormEvent) {
    event.preventDefault();
    onSubmit();
  }
  return (
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
      </div>
    </div>
  );
}

/** Who is going to post, and to whom. */
function Actor() {
  const { account, visible } = session;
  return (
    <div className="fb-actor">
      <Portrait name={visible ? account.name : ''} color={account.color} />
      <div>
        {visible && (
          <span dir="auto">
            <strong>{account.name}</strong>
          </span>
        )}
        <Pressable label="Edit privacy. Sharing with Public." className="fb-privacy" onPress={() => undefined}>
          <span>Public</span>
        </Pressable>
      </div>
    </div>
  );
}

export function Portrait({ name, color }: { readonly name: string; readonly color: string }) {
  return (
    <svg className="fb-portrait" viewBox="0 0 40 40" width="40" height="40" aria-hidden="true">
      <image href={portrait(name, color)} width="40" height="40" />
    </svg>
  );
}
