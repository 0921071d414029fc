import { type ReactNode, useState } from 'react';
import { PARENT } from '../../surfaces.ts';
import { session, withRange } from '../here.ts';
import { Portrait } from './actor.tsx';
import { Article } from './article.tsx';
import { ChatWindow, Messages } from './chat.tsx';
import { Poll, pollAtFirst, pollOf } from './poll.tsx';
import { PostDialog } from './post-dialog.tsx';
import { Pressable } from './pressable.tsx';
import { createStory, editStory, shareStory } from './publish.ts';
import { Reel } from './reel.tsx';
import { TextStory } from './text-story.tsx';
import { type TOASTS, Toast } from './toast.tsx';

type Own = { readonly id: number; readonly text: string };
type Writing = 'post' | 'share' | 'edit';

/** Facebook on a desktop: the feed, a page's own timeline (`/me`), a group, one post with its comments, and where one makes the rest. */
export function App() {
  const [posts, setPosts] = useState<readonly Own[]>([]);
  const [toast, setToast] = useState<keyof typeof TOASTS>();
  const lost = () => setToast('lost');
  const published = (text: string) => {
    setPosts((current) => [{ id: current.length, text }, ...current]);
    setToast('published');
  };

  return (
    <div>
      <Banner />
      {place() === 'messages' && <Messages onLost={lost} />}
      {place() === 'story' && <TextStory onPublished={published} onLost={lost} />}
      {place() === 'reel' && <Reel onPublished={published} onLost={lost} />}
      {place() === 'feed' && <Feed posts={posts} onPublished={published} onLost={lost} />}
      <Toast of={toast} />
    </div>
  );
}

function place(): 'messages' | 'story' | 'reel' | 'feed' {
  if (location.pathname.startsWith('/messages/')) return 'messages';
  if (location.pathname.startsWith('/stories/create')) return 'story';
  return location.pathname.startsWith('/reels/create') ? 'reel' : 'feed';
}

/** What stands in the own post that can be edited. */
const OWN_POST = { id: '1890000000000000301', text: 'Doors open at nine.' };

type FeedProps = {
  readonly posts: readonly Own[];
  onPublished(text: string): void;
  onLost(): void;
};

function Feed({ posts, onPublished, onLost }: FeedProps) {
  const onPage = location.pathname === '/me';
  const group = /^\/groups\/(\d+)/.exec(location.pathname)?.[1];
  const onPost = /\/posts\/\d+/.test(location.pathname);
  const [writing, setWriting] = useState(writingAtFirst);
  const [chatting, setChatting] = useState(new URLSearchParams(location.search).get('chat') === 'open');
  const [own, setOwn] = useState(OWN_POST.text);
  const [options, setOptions] = useState(pollAtFirst);

  const { account, visible } = session;
  const mind = visible ? `What's on your mind, ${account.name.split(' ')[0]}?` : "What's on your mind?";
  const dialog = { steps: 1, onClose: () => setWriting(undefined), onPublished, onLost } as const;
  return (
    <>
      <div role="main" className="fb-main">
        {!onPost && (
          <CreatePost prompt={group === undefined ? mind : 'Write something...'} onOpen={() => setWriting('post')} />
        )}
        <div role="feed">
          {posts.map(({ id, text }) => (
            <Article key={id} name={account.name} color={account.color} text={text} />
          ))}
          {onPage && (
            <Article
              name={visible ? account.name : ''}
              color={account.color}
              text={own}
              onEdit={() => setWriting('edit')}
            />
          )}
          <Article
            name="A practice reader"
            color="#3f6b8c"
            text="First time on Woodward Avenue today. Any tips for a Saturday in Detroit?"
            commenting={onPost}
            onShare={() => setWriting('share')}
            onLost={onLost}
          />
          {!onPost && (
            <Article
              name="Garage Notes"
              color="#7a4b2a"
              text="Torque wrench, cold coffee, a radio that only gets one station. Good morning."
              commenting={false}
              onLost={onLost}
            />
          )}
        </div>
        <Pressable label="New message" className="fb-new-message" onPress={() => setChatting(true)}>
          <i>✎</i>
        </Pressable>
      </div>
      {writing === 'post' && (
        <PostDialog
          {...dialog}
          title="Create post"
          placeholder={group === undefined ? mind : 'Create a public post…'}
          button="Post"
          steps={onPage ? 2 : 1}
          fields={<Poll options={options} onChange={setOptions} />}
          publish={(text) => createStory(text, group === undefined ? 'feed' : { group }, pollOf(options))}
        />
      )}
      {writing === 'share' && (
        <PostDialog
          {...dialog}
          title="Share"
          placeholder="Say something about this..."
          button="Share now"
          optional
          below={<ShareElsewhere />}
          publish={(text) => shareStory(PARENT.status, text)}
        />
      )}
      {writing === 'edit' && (
        <PostDialog
          {...dialog}
          title="Edit post"
          placeholder={mind}
          button="Save"
          text={own}
          publish={(text) => editStory(OWN_POST.id, text)}
          onPublished={setOwn}
        />
      )}
      {chatting && <ChatWindow onClose={() => setChatting(false)} onLost={onLost} />}
    </>
  );
}

/** What the page's address opens from the start. */
function writingAtFirst(): Writing | undefined {
  const search = new URLSearchParams(location.search);
  if (search.get('share') !== null) return 'share';
  if (search.get('edit') === 'open') return 'edit';
  return search.get('composer') === 'open' ? 'post' : undefined;
}

function Banner() {
  const { account, visible } = session;
  const tab = (path: string, children: ReactNode) => (
    <a href={withRange(path)} aria-current={location.pathname === path ? 'page' : undefined}>
      {children}
    </a>
  );
  return (
    <div role="banner" className="fb-banner">
      <strong className="fb-brand">practice</strong>
      <div role="navigation" aria-label="Facebook" className="fb-tabs">
        {tab('/', 'Home')}
        {tab('/me', visible ? account.name : 'Profile')}
      </div>
      <Pressable label="Your profile" className="fb-me" onPress={() => undefined}>
        <Portrait name={visible ? account.name : ''} color={account.color} />
      </Pressable>
    </div>
  );
}

function CreatePost({ prompt, onOpen }: { readonly prompt: string; onOpen(): void }) {
  const { account, visible } = session;
  return (
    <div role="region" aria-label="Create a post" className="fb-card fb-create">
      <Portrait name={visible ? account.name : ''} color={account.color} />
      <Pressable label={prompt} className="fb-prompt" onPress={onOpen}>
        <span>{prompt}</span>
      </Pressable>
    </div>
  );
}

/** Where else a post can be shared to: other dialogs, which this one only leads to. */
function ShareElsewhere() {
  return (
    <div className="fb-elsewhere">
      <span dir="auto">Share to</span>
      {['Messenger', 'Your story', 'Copy link', 'Group'].map((label) => (
        <Pressable key={label} label={label} className="fb-small" onPress={() => undefined} />
      ))}
    </div>
  );
}
