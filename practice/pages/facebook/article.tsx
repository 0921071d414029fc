import { type ReactNode, useState } from 'react';
import { PARENT } from '../../surfaces.ts';
import { session } from '../here.ts';
import { Portrait } from './actor.tsx';
import { CommentBox } from './comment-box.tsx';
import { Pressable } from './pressable.tsx';
import { createComment, editComment } from './publish.ts';

type Props = {
  readonly name: string;
  readonly color: string;
  readonly text: string;
  /** Whether its comments are open from the start; left out where nobody can comment. */
  readonly commenting?: boolean;
  /** Only the own ones can be edited. */
  onEdit?(): void;
  onShare?(): void;
  onLost?(): void;
};

/** A post in the feed. */
export function Article({ name, color, text, commenting, onEdit, onShare, onLost }: Props) {
  const [open, setOpen] = useState(commenting === true);
  return (
    <div role="article" aria-label={`Post by ${name}`} className="fb-card">
      <div className="fb-actor">
        <Portrait name={name} color={color} />
        <span dir="auto">
          <strong>{name}</strong>
        </span>
      </div>
      <div dir="auto" className="fb-text">
        {text}
      </div>
      <div className="fb-actions">
        {commenting !== undefined && (
          <>
            <Pressable label="Like" className="fb-action" onPress={() => undefined} />
            <Pressable label="Leave a comment" className="fb-action" onPress={() => setOpen(true)}>
              <span>Comment</span>
            </Pressable>
          </>
        )}
        {onShare && (
          <Pressable
            label="Send this to friends or post it on your profile."
            className="fb-action"
            onPress={() => onShare()}
          >
            <span>Share</span>
          </Pressable>
        )}
        {onEdit && <Pressable label="Edit post" className="fb-action" onPress={() => onEdit()} />}
      </div>
      {open && <Comments alone={commenting === true} autoFocus={!commenting} onLost={() => onLost?.()} />}
    </div>
  );
}

type CommentsProps = {
  /** Whether the page shows this one post; then its older comments are there too. */
  readonly alone: boolean;
  readonly autoFocus: boolean;
  onLost(): void;
};

const READERS = { id: '1890000000000000101', name: 'Night Bus', text: 'Is there parking at hall 7?' };
const OWN = { id: '1890000000000000102', text: 'We will be there from nine.' };

/** What can be opened by the page's address alone. */
const OPENED = new URLSearchParams(location.search).get('comment');

function Comments({ alone, autoFocus, onLost }: CommentsProps) {
  const { account, visible } = session;
  const name = visible ? account.name : '';
  const [comments, setComments] = useState<readonly string[]>([]);
  const [replies, setReplies] = useState<readonly string[]>([]);
  const [own, setOwn] = useState(OWN.text);
  const [open, setOpen] = useState(OPENED);
  const labels = (shown: string, hidden: string) => [`${shown} ${account.name}`, hidden] as const;

  return (
    <>
      {alone && (
        <>
          <Comment name={READERS.name} color="#37506b" text={READERS.text}>
            <Pressable label="Reply" className="fb-small" onPress={() => setOpen('reply')} />
            <ul className="fb-replies">
              {replies.map((text) => (
                <li key={text}>
                  <Comment name={name} color={account.color} text={text} />
                </li>
              ))}
              {open === 'reply' && (
                <li>
                  <CommentBox
                    labels={labels('Reply as', `Reply to ${READERS.name}…`)}
                    button="Comment"
                    autoFocus
                    publish={(text) => createComment(PARENT.status, text, READERS.id)}
                    onPublished={(text) => setReplies([...replies, text])}
                    onLost={onLost}
                  />
                </li>
              )}
            </ul>
          </Comment>
          {open === 'edit' ? (
            <div role="article" aria-label={`Comment by ${name}`} className="fb-edited">
              <CommentBox
                labels={['Edit your comment', 'Edit your comment']}
                button="Save"
                text={own}
                autoFocus
                publish={(text) => editComment(PARENT.status, OWN.id, text)}
                onPublished={(text) => {
                  setOwn(text);
                  setOpen(null);
                }}
                onLost={onLost}
              />
              <Pressable label="Cancel" className="fb-small" onPress={() => setOpen(null)} />
            </div>
          ) : (
            <Comment name={name} color={account.color} text={own}>
              <Pressable label="Edit" className="fb-small" onPress={() => setOpen('edit')} />
            </Comment>
          )}
        </>
      )}
      {comments.map((text) => (
        <Comment key={text} name={name} color={account.color} text={text} />
      ))}
      <CommentBox
        labels={labels('Comment as', 'Write a comment…')}
        button="Comment"
        autoFocus={autoFocus}
        publish={(text) => createComment(PARENT.status, text)}
        onPublished={(text) => setComments([...comments, text])}
        onLost={onLost}
      />
    </>
  );
}

type CommentProps = {
  readonly name: string;
  readonly color: string;
  readonly text: string;
  readonly children?: ReactNode;
};

function Comment({ name, color, text, children }: CommentProps) {
  return (
    <div role="article" aria-label={`Comment by ${name}`} className="fb-comment">
      <Portrait name={name} color={color} />
      <div>
        <div className="fb-bubble">
          <strong>{name}</strong>
          <div dir="auto" className="fb-text">
            {text}
          </div>
        </div>
        {children}
      </div>
    </div>
  );
}
