import { type ReactNode, useEffect, useRef, useState } from 'react';
import { PARENT } from '../../surfaces.ts';
import { session, withRange } from '../here.ts';
import { Avatar } from './avatar.tsx';
import { Composer } from './composer.tsx';
import { Deep } from './deep.tsx';
import { Icon, type IconName } from './icon.tsx';

type Compose = { readonly texts: readonly string[]; readonly inReplyTo?: string };

type Own = { readonly id: number; readonly text: string };

type Toast = 'sent' | 'lost' | undefined;

/** X on a desktop: the home timeline or a post's page, with the modal over it when the address asks for it. */
export function App() {
  const [compose, setCompose] = useState<Compose | undefined>(composeAtStart);
  const [toast, setToast] = useState<Toast>();
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

  function sent(texts: readonly string[]) {
    setPosts((current) => [...texts.map((text, index) => ({ id: current.length + index, text })), ...current]);
    setToast('sent');
  }

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
                initial={compose.texts}
                {...(compose.inReplyTo !== undefined && { inReplyTo: compose.inReplyTo })}
                onSent={(texts) => {
                  close();
                  sent(texts);
                }}
                onLost={() => setToast('lost')}
              />
            </Modal>
          )}
          {toast && <ToastMessage toast={toast} />}
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
                      <Status posts={posts} onSent={sent} onLost={() => setToast('lost')} />
                    ) : (
                      <Deep levels={4}>
                        <div className="x-home-composer">
                          <Composer
                            place="home"
                            initial={['']}
                            onSent={sent}
                            onLost={() => setToast('lost')}
                            onGrow={(texts) => open({ texts })}
                          />
                        </div>
                      </Deep>
                    )}
                  </div>
                  {!onStatus && (
                    <Timeline posts={posts} onReply={() => open({ texts: [''], inReplyTo: PARENT.status })} />
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

function composeAtStart(): Compose | undefined {
  if (location.pathname !== '/compose/post') return undefined;
  const search = new URLSearchParams(location.search);
  const inReplyTo = search.get('in_reply_to');
  const texts = Array.from({ length: Number(search.get('parts') ?? 1) }, () => '');
  return { texts, ...(inReplyTo !== null && { inReplyTo }) };
}

/** A dialog that keeps the focus inside itself, as X's does. */
function Modal({ onClose, children }: { onClose(): void; readonly children: ReactNode }) {
  const dialog = useRef<HTMLDivElement>(null);

  useEffect(() => {
    let last: HTMLElement | undefined;
    const keepInside = ({ target }: FocusEvent) => {
      if (!(target instanceof HTMLElement) || target.closest('#practice-range')) return;
      if (dialog.current?.contains(target)) last = target;
      else last?.focus();
    };
    document.addEventListener('focusin', keepInside);
    return () => document.removeEventListener('focusin', keepInside);
  }, []);

  return (
    <div className="x-layer">
      <div className="x-mask" data-testid="twc-cc-mask" />
      <div role="dialog" aria-modal="true" aria-labelledby="modal-header" className="x-dialog" ref={dialog}>
        <div className="x-dialog-bar">
          <button type="button" data-testid="app-bar-close" aria-label="Close" className="x-tool" onClick={onClose}>
            <Icon name="close" />
          </button>
          <h2 id="modal-header" className="x-hidden">
            Compose new post
          </h2>
          <a data-testid="unsentButton" href="/compose/post/unsent/drafts" onClick={(event) => event.preventDefault()}>
            Drafts
          </a>
        </div>
        <Deep levels={4}>
          <div>{children}</div>
        </Deep>
      </div>
    </div>
  );
}

const TOASTS = {
  sent: 'Your post was sent.',
  lost: 'Something went wrong. Your post was not sent; it is still here.',
} as const;

export function ToastMessage({ toast }: { readonly toast: keyof typeof TOASTS }) {
  return (
    <div role="alert" data-testid="toast" className="x-toast">
      {TOASTS[toast]}
    </div>
  );
}

function Navigation({ onCompose }: { onCompose(): void }) {
  const { beside, visible } = session;
  return (
    <header className="x-nav">
      <nav aria-label="Primary">
        <NavLink testId="AppTabBar_Home_Link" href="/home" icon="home" label="Home" />
        <NavLink testId="AppTabBar_Explore_Link" href="/explore" icon="search" label="Explore" />
        <NavLink testId="AppTabBar_Notifications_Link" href="/notifications" icon="bell" label="Notifications" />
        {visible && (
          <NavLink testId="AppTabBar_Profile_Link" href={`/${beside.x.handle}`} icon="person" label="Profile" />
        )}
      </nav>
      <a
        href="/compose/post"
        data-testid="SideNav_NewTweet_Button"
        aria-label="Post"
        className="x-new"
        onClick={(event) => {
          event.preventDefault();
          onCompose();
        }}
      >
        <Icon name="feather" />
      </a>
      <div className="x-nav-space" />
      {visible && (
        <button
          type="button"
          data-testid="SideNav_AccountSwitcher_Button"
          aria-label="Account menu"
          className="x-switcher"
        >
          <Avatar account={beside} />
        </button>
      )}
    </header>
  );
}

type NavLinkProps = { readonly testId: string; readonly href: string; readonly icon: IconName; readonly label: string };

function NavLink({ testId, href, icon, label }: NavLinkProps) {
  const followed = testId === 'AppTabBar_Home_Link' ? withRange(href) : href;
  return (
    <a
      data-testid={testId}
      href={followed}
      aria-label={label}
      className="x-nav-link"
      onClick={(event) => {
        if (followed === href) event.preventDefault();
      }}
    >
      <Icon name={icon} />
    </a>
  );
}

type Author = { readonly name: string; readonly color: string; readonly x: { readonly handle: string } };

const READER: Author = { name: 'A practice reader', color: '#3f6b8c', x: { handle: PARENT.handle } };
const OTHERS: readonly (readonly [Author, string])[] = [
  [READER, 'First time on Woodward Avenue today. Any tips for a Saturday in Detroit?'],
  [
    { name: 'Garage Notes', color: '#7a4b2a', x: { handle: 'garage_practice' } },
    'Torque wrench, cold coffee, a radio that only gets one station. Good morning.',
  ],
  [
    { name: 'Night Bus', color: '#37474f', x: { handle: 'nightbus_sample' } },
    'The 40 is late again. The driver apologised to every single passenger by name.',
  ],
];

function Timeline({ posts, onReply }: { readonly posts: readonly Own[]; onReply(): void }) {
  const more = Number(new URLSearchParams(location.search).get('articles') ?? 0);
  return (
    <section aria-label="Timeline">
      {posts.map(({ id, text }) => (
        <Post key={`own-${id}`} author={session.account} text={text} onReply={onReply} />
      ))}
      {OTHERS.map(([author, text]) => (
        <Post key={author.x.handle} author={author} text={text} onReply={onReply} />
      ))}
      {Array.from({ length: more }, (_, index) => `reader_${index}`).map((handle) => (
        <Post
          key={handle}
          author={{ name: handle, color: '#5b6472', x: { handle } }}
          text={`One more post in a long timeline, by ${handle}.`}
          onReply={onReply}
        />
      ))}
    </section>
  );
}

type PostProps = { readonly author: Author; readonly text: string; onReply?(): void };

function Post({ author, text, onReply }: PostProps) {
  return (
    <div data-testid="cellInnerDiv">
      <article data-testid="tweet" className="x-post" aria-label={`${author.name}: ${text.slice(0, 60)}`}>
        <Avatar account={author} />
        <div className="x-post-body">
          <div data-testid="User-Name" className="x-post-author">
            <strong>{author.name}</strong> <span>@{author.x.handle}</span>
          </div>
          <div data-testid="tweetText" className="x-post-text">
            {text}
          </div>
          {onReply && (
            <div role="group" aria-label="Actions" className="x-post-actions">
              <button type="button" data-testid="reply" aria-label="Reply" className="x-tool" onClick={onReply}>
                <Icon name="reply" />
              </button>
              <button type="button" data-testid="retweet" aria-label="Repost" className="x-tool">
                <Icon name="repeat" />
              </button>
              <button type="button" data-testid="like" aria-label="Like" className="x-tool">
                <Icon name="heart" />
              </button>
            </div>
          )}
        </div>
      </article>
    </div>
  );
}

function RepliedTo() {
  return (
    <>
      <Post author={READER} text={OTHERS[0]?.[1] ?? ''} />
      <div className="x-replying">
        Replying to <a href={`/${PARENT.handle}`}>@{PARENT.handle}</a>
      </div>
    </>
  );
}

type StatusProps = { readonly posts: readonly Own[]; onSent(texts: readonly string[]): void; onLost(): void };

function Status({ posts, onSent, onLost }: StatusProps) {
  return (
    <section aria-label="Conversation">
      <Post author={READER} text={OTHERS[0]?.[1] ?? ''} />
      <div data-testid="cellInnerDiv">
        <div data-testid="inline_reply_offscreen" className="x-inline-reply">
          <Deep levels={3}>
            <div>
              <Composer place="reply" initial={['']} inReplyTo={PARENT.status} onSent={onSent} onLost={onLost} />
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
