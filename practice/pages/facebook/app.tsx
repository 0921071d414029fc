import { useState } from 'react';
import { PARENT } from '../../surfaces.ts';
import { session, withRange } from '../here.ts';
import { CommentBox } from './comment-box.tsx';
import { Portrait, PostDialog } from './post-dialog.tsx';
import { Pressable } from './pressable.tsx';

type Own = { readonly id: number; readonly text: string };

const TOASTS = {
  published: 'Your post is now published.',
  lost: 'Something went wrong. It was not published; your text is still here.',
} as const;

/** Facebook on a desktop: the feed, a page's own timeline (`/me`), or one post with its comments. */
export function App() {
  const onPage = location.pathname === '/me';
  const onPost = /\/posts\/\d+/.test(location.pathname);
  const [open, setOpen] = useState(new URLSearchParams(location.search).get('composer') === 'open');
  const [posts, setPosts] = useState<readonly Own[]>([]);
  const [toast, setToast] = useState<keyof typeof TOASTS>();

  return (
    <div>
      <Banner />
      <div role="main" className="fb-main">
        {!onPost && <CreatePost onOpen={() => setOpen(true)} />}
        <div role="feed">
          {posts.map(({ id, text }) => (
            <Article key={id} name={session.account.name} color={session.account.color} text={text} />
          ))}
          <Article
            name="A practice reader"
            color="#3f6b8c"
            text="First time on Woodward Avenue today. Any tips for a Saturday in Detroit?"
            commenting={onPost}
            onLost={() => setToast('lost')}
          />
          {!onPost && (
            <Article
              name="Garage Notes"
              color="#7a4b2a"
              text="Torque wrench, cold coffee, a radio that only gets one station. Good morning."
              commenting={false}
              onLost={() => setToast('lost')}
            />
          )}
        </div>
      </div>
      {open && (
        <PostDialog
          steps={onPage ? 2 : 1}
          onClose={() => setOpen(false)}
          onPublished={(text) => {
            setPosts((current) => [{ id: current.length, text }, ...current]);
            setToast('published');
          }}
          onLost={() => setToast('lost')}
        />
      )}
      {toast && (
        <div role="alert" className="fb-toast">
          <span dir="auto">{TOASTS[toast]}</span>
        </div>
      )}
    </div>
  );
}

function Banner() {
  const { account, visible } = session;
  return (
    <div role="banner" className="fb-banner">
      <strong className="fb-brand">practice</strong>
      <div role="navigation" aria-label="Facebook" className="fb-tabs">
        <a href={withRange('/')} aria-current={location.pathname === '/' ? 'page' : undefined}>
          Home
        </a>
        <a href={withRange('/me')} aria-current={location.pathname === '/me' ? 'page' : undefined}>
          {visible ? account.name : 'Profile'}
        </a>
      </div>
      <Pressable label="Your profile" className="fb-me" onPress={() => undefined}>
        <Portrait name={visible ? account.name : ''} color={account.color} />
      </Pressable>
    </div>
  );
}

function CreatePost({ onOpen }: { onOpen(): void }) {
  const { account, visible } = session;
  const prompt = visible ? `What's on your mind, ${account.name.split(' ')[0]}?` : "What's on your mind?";
  return (
    <div role="region" aria-label="Create a post" className="fb-card fb-create">
      <Portrait name={visible ? account.name : ''} color={account.color} />
      <Pressable label={prompt} className="fb-prompt" onPress={onOpen}>
        <span>{prompt}</span>
      </Pressable>
    </div>
  );
}

type ArticleProps = {
  readonly name: string;
  readonly color: string;
  readonly text: string;
  /** Whether its comment box is open from the start; left out where nobody can comment. */
  readonly commenting?: boolean;
  onLost?(): void;
};

function Article({ name, color, text, commenting, onLost }: ArticleProps) {
  const [open, setOpen] = useState(commenting === true);
  const [comments, setComments] = useState<readonly Own[]>([]);
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
      {commenting !== undefined && (
        <div className="fb-actions">
          <Pressable label="Like" className="fb-action" onPress={() => undefined} />
          <Pressable label="Leave a comment" className="fb-action" onPress={() => setOpen(true)}>
            <span>Comment</span>
          </Pressable>
        </div>
      )}
      {comments.map(({ id, text: comment }) => (
        <div key={id} role="article" aria-label={`Comment by ${session.account.name}`} className="fb-comment">
          <Portrait name={session.account.name} color={session.account.color} />
          <div className="fb-bubble">
            <strong>{session.account.name}</strong>
            <div dir="auto" className="fb-text">
              {comment}
            </div>
          </div>
        </div>
      ))}
      {open && (
        <CommentBox
          postId={PARENT.status}
          autoFocus={commenting === false}
          onPublished={(comment) => setComments((current) => [...current, { id: current.length, text: comment }])}
          onLost={() => onLost?.()}
        />
      )}
    </div>
  );
}
