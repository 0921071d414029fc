import { useEffect, useState } from 'react';
import { PARENT } from '../../surfaces.ts';
import { session, withRange } from '../here.ts';
import { Composer } from './composer.tsx';
import { Deep } from './deep.tsx';
import { Modal } from './modal.tsx';
import { Navigation } from './navigation.tsx';
import { type Author, Post, READER_POST } from './post.tsx';
import { usePublishing } from './publishing.ts';
import { type Compose, composeAtStart } from './purpose.ts';
import { type Outcome, ToastMessage, UndoToast } from './toast.tsx';

type Own = { readonly id: number; readonly text: string };

/** X on a desktop: the home timeline or a post's page, with the modal over it when the address asks for it. */
export function App() {
  const [compose, setCompose] = useState<Compose | undefined>(composeAtStart);
  const [toast, setToast] = useState<Outcome>();
  const [posts, setPosts] = useState<readonly Own[]>([]);
  const onStatus = /\/status\/\d+/.test(location.pathname);
  const [behind] = useState(onStatus ? withRange(location.pathname) : withRange('/home'));

  function open(wanted: Compose) {
    if (location.pathname !== '/compose/post') history.pushState(null, '', withRange('/compose/post'));
    setCompose(wanted);
  }

  function close() {
    history.replaceState(null, '', behind);
    setCompose(undefined);
  }

  // X's own shortcut; a key that leaks out of somebody's dialog opens this.
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const typing =
        event.target instanceof HTMLElement && event.target.matches('input, textarea, [contenteditable="true"]');
      if (event.key !== 'n' || event.ctrlKey || event.metaKey || event.altKey || typing) return;
      event.preventDefault();
      history.pushState(null, '', withRange('/compose/post'));
      setCompose((current) => current ?? { texts: [''] });
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, []);

  const { publish, pending } = usePublishing({
    onSent(texts) {
      setPosts((current) => [...texts.map((text, index) => ({ id: current.length + index, text })), ...current]);
      setToast('sent');
    },
    onLost: () => setToast('lost'),
    onReturned: open,
  });

  return (
    <div>
      <div>
        <div id="layers">
          {compose && (
            <Modal onClose={close}>
              {compose.inReplyTo !== undefined && <RepliedTo />}
              <Composer
                key={compose.inReplyTo}
                place="modal"
                initial={compose}
                onPublish={async (post) => {
                  await publish(post);
                  close();
                }}
              />
            </Modal>
          )}
          {pending ? (
            <UndoToast onSendNow={pending.sendNow} onUndo={pending.undo} />
          ) : (
            toast && <ToastMessage toast={toast} />
          )}
        </div>
        <div
          dir="ltr"
          data-at-shortcutkeys='{"n":"New post","CTRL Enter":"Send post"}'
          className="x-shell"
          {...(compose && { 'aria-hidden': true })}
        >
          <Navigation onCompose={() => open({ texts: [''] })} />
          <main className="x-main">
            <Deep levels={3}>
              <div data-testid="primaryColumn" className="x-primary">
                <div aria-label={onStatus ? 'Post' : 'Home timeline'} tabIndex={0}>
                  <h2 className="x-heading">{onStatus ? 'Post' : 'Home'}</h2>
                  <div>
                    {onStatus ? (
                      <Status posts={posts} onPublish={publish} />
                    ) : (
                      <Deep levels={4}>
                        <div className="x-home-composer">
                          <Composer place="home" initial={{ texts: [''] }} onPublish={publish} onGrow={open} />
                        </div>
                      </Deep>
                    )}
                  </div>
                  {!onStatus && (
                    <Timeline
                      posts={posts}
                      onReply={() => open({ texts: [''], inReplyTo: PARENT.status })}
                      onQuote={() => open({ texts: [''], quotes: PARENT.status })}
                    />
                  )}
                </div>
              </div>
            </Deep>
          </main>
        </div>
      </div>
    </div>
  );
}

const OTHERS: readonly (readonly [Author, string])[] = [
  [READER_POST.author, READER_POST.text],
  [
    { name: 'Garage Notes', color: '#7a4b2a', x: { handle: 'garage_practice' } },
    'Torque wrench, cold coffee, a radio that only gets one station. Good morning.',
  ],
  [
    { name: 'Night Bus', color: '#37474f', x: { handle: 'nightbus_sample' } },
    'The 40 is late again. The driver apologised to every single passenger by name.',
  ],
];

type TimelineProps = { readonly posts: readonly Own[]; onReply(): void; onQuote(): void };

function Timeline({ posts, onReply, onQuote }: TimelineProps) {
  const more = Number(new URLSearchParams(location.search).get('articles') ?? 0);
  return (
    <section aria-label="Timeline">
      {posts.map(({ id, text }) => (
        <Post key={`own-${id}`} author={session.account} text={text} onReply={onReply} onQuote={onQuote} />
      ))}
      {OTHERS.map(([author, text]) => (
        <Post key={author.x.handle} author={author} text={text} onReply={onReply} onQuote={onQuote} />
      ))}
      {Array.from({ length: more }, (_, index) => `reader_${index}`).map((handle) => (
        <Post
          key={handle}
          author={{ name: handle, color: '#5b6472', x: { handle } }}
          text={`One more post in a long timeline, by ${handle}.`}
          onReply={onReply}
          onQuote={onQuote}
        />
      ))}
    </section>
  );
}

function RepliedTo() {
  return (
    <>
      <Post {...READER_POST} />
      <div className="x-replying">
        Replying to <a href={`/${PARENT.handle}`}>@{PARENT.handle}</a>
      </div>
    </>
  );
}

function Status({ posts, onPublish }: { readonly posts: readonly Own[]; onPublish(post: Compose): Promise<void> }) {
  return (
    <section aria-label="Conversation">
      <Post {...READER_POST} />
      <div data-testid="cellInnerDiv">
        <div data-testid="inline_reply_offscreen" className="x-inline-reply">
          <Deep levels={3}>
            <div>
              <Composer place="reply" initial={{ texts: [''], inReplyTo: PARENT.status }} onPublish={onPublish} />
            </div>
          </Deep>
        </div>
      </div>
      {posts.map(({ id, text }) => (
        <Post key={`own-${id}`} author={session.account} text={text} />
      ))}
    </section>
  );
}
