import { type MouseEvent, type ReactNode, useEffect, useRef, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { PARENT } from '../../surfaces.ts';
import { driftMarkup } from '../drift/drift-markup.ts';
import { onMove, portrait, session, withRange } from '../here.ts';
import { mountRange } from '../range/range.tsx';
import { type InteropMessage, onMessage, tell } from './interop.ts';
import { createTextEditor } from './quill-editor.ts';
import { SduiComment } from './sdui-comment.tsx';
import { sendSduiComment } from './send-sdui-comment.ts';
import { createNormComment } from './voyager.ts';

/** What lies beside the page: the frame of the Ember application, and what it draws into. */
type Interop = { readonly frame: HTMLIFrameElement; readonly outlet: HTMLElement };

/** Puts the frame of the Ember application beside the page, and the shadow root that it draws into. */
function mountInterop(): Interop {
  const outlet = document.createElement('div');
  outlet.id = 'interop-outlet';
  outlet.setAttribute('data-testid', 'interop-shadowdom');
  outlet.attachShadow({ mode: 'open' });
  const frame = document.createElement('iframe');
  frame.setAttribute('data-testid', 'interop-iframe');
  frame.className = 'interop-iframe';
  frame.title = 'Interop';
  frame.tabIndex = -1;
  frame.src = withRange('/preload/?_bprMode=vanilla');
  window.interop = { createTextEditor };
  document.body.append(frame, outlet);
  return { frame, outlet };
}

type Own = { readonly id: number; readonly text: string };

const TOASTS = {
  published: 'Post successful.',
  lost: 'Something went wrong. It was not posted; your text is still here.',
} as const;

/** LinkedIn's newer front end: hashed class names, and test ids where there are any. */
function App({ frame }: { readonly frame: HTMLIFrameElement }) {
  const onPost = location.pathname.startsWith('/feed/update/');
  const [posts, setPosts] = useState<readonly Own[]>([]);
  const [toast, setToast] = useState<keyof typeof TOASTS>();
  const launch = useShareComposer(frame, (message) => {
    if (message.interop === 'lost') setToast('lost');
    if (message.interop !== 'published') return;
    setPosts((current) => [{ id: current.length, text: message.text }, ...current]);
    setToast('published');
  });

  return (
    <>
      <nav data-testid="primary-nav" aria-label="Primary" className="_0a1e">
        <strong>practice</strong>
        <a href={withRange('/feed/?front=sdui')}>Home</a>
      </nav>
      <main data-testid="mainFeed" className="_4b7d">
        {!onPost && <StartPost onLaunch={launch} />}
        {posts.map(({ id, text }) => (
          <Update key={id} name={session.account.name} color={session.account.color} text={text} />
        ))}
        <Update
          name="Sample Garage (practice)"
          color="#3f6b8c"
          text="First time on Woodward Avenue today. Any tips for a Saturday in Detroit?"
        />
        {onPost && <Comments onLost={() => setToast('lost')} />}
      </main>
      {toast && (
        <div role="alert" className="artdeco-toast-item">
          {TOASTS[toast]}
        </div>
      )}
    </>
  );
}

/** The box for a comment, and beneath it the comments; of those one may be answered or edited where it stands. */
function Comments({ onLost }: { onLost(): void }) {
  const [comments, setComments] = useState<readonly Own[]>([]);
  const publish = (text: string) => setComments((current) => [...current, { id: current.length + 2, text }]);
  const open = new URLSearchParams(location.search).get('composer');
  const key = `commentButtonSection-${PARENT.status}`;
  return (
    <section className="_6c2b" aria-label="Comments">
      <SduiComment
        label="Comment"
        componentkey={key}
        send={(text) => sendSduiComment('createComment', PARENT.status, text)}
        onPublished={publish}
        onLost={onLost}
      />
      {open === 'reply' && (
        <Comment id={0} name="A practice reader" text="Avoid it.">
          <SduiComment
            label="Reply"
            componentkey={`${key}-0`}
            first="A practice reader "
            send={(text) => createNormComment(`urn:li:comment:(activity:${PARENT.status},0)`, text, true)}
            onPublished={publish}
            onLost={onLost}
          />
        </Comment>
      )}
      {open === 'edit' && <EditedComment onLost={onLost} />}
      {comments.map(({ id, text }) => (
        <Comment key={id} id={id} name={session.member.name} text={text} />
      ))}
    </section>
  );
}

/** Its button has neither a key nor a test id. */
function EditedComment({ onLost }: { onLost(): void }) {
  const [text, setText] = useState('Start at the river and go north.');
  const [editing, setEditing] = useState(true);
  function saved(words: string) {
    setText(words);
    setEditing(false);
  }
  return (
    <Comment id={1} name={session.visible ? session.member.name : ''} text={editing ? '' : text}>
      {editing && (
        <SduiComment
          label="Save changes"
          first={text}
          send={(words) => sendSduiComment('updateComment', PARENT.status, words)}
          onPublished={saved}
          onLost={onLost}
        />
      )}
    </Comment>
  );
}

type CommentProps = Own & { readonly name: string; readonly children?: ReactNode };

function Comment({ id, name, text, children }: CommentProps) {
  return (
    <article className="_3d9f" {...{ componentkey: `replaceableComment_urn:li:comment:${id}` }}>
      <strong>{name}</strong>
      <p>{text}</p>
      {children}
    </article>
  );
}

/** Asks the frame to open its composer: at once, or as soon as it is ready. */
function useShareComposer(frame: HTMLIFrameElement, receive: (message: InteropMessage) => void): () => void {
  const ready = useRef(false);
  const wanted = useRef(new URLSearchParams(location.search).get('shareActive') === 'true');
  function launch() {
    wanted.current = !ready.current;
    if (ready.current && frame.contentWindow) tell(frame.contentWindow, { interop: 'launch-sharebox' });
  }

  // The page listens once; what that calls is what this rendering says.
  const latest = useRef({ receive, launch });
  latest.current = { receive, launch };
  useEffect(
    () =>
      onMessage((message) => {
        if (message.interop === 'ready') {
          ready.current = true;
          if (wanted.current) latest.current.launch();
        }
        latest.current.receive(message);
      }),
    [],
  );
  return launch;
}

function StartPost({ onLaunch }: { onLaunch(): void }) {
  function clicked(event: MouseEvent) {
    event.preventDefault();
    onLaunch();
  }
  return (
    <div className="_3d9f">
      <a href="/preload/sharebox/" className="_7f20" onClick={clicked}>
        <div aria-label="Start a post">Start a post</div>
      </a>
    </div>
  );
}

type UpdateProps = { readonly name: string; readonly color: string; readonly text: string };

function Update({ name, color, text }: UpdateProps) {
  return (
    <div role="listitem" className="_3d9f" {...{ componentkey: 'expandedPracticeFeedType_MAIN_FEED_RELEVANCE' }}>
      <div className="_a8e4">
        <img className="_77d0" alt="" src={portrait(name, color)} />
        <strong>{name}</strong>
        <button type="button" aria-label={`Open control menu for post by ${name}`} className="_e51c">
          ⋯
        </button>
      </div>
      <p>{text}</p>
    </div>
  );
}

driftMarkup();
const root = document.getElementById('root');
if (root) {
  const drawn = createRoot(root);
  let interop = mountInterop();
  let visit = 0;
  const draw = () => drawn.render(<App key={visit} frame={interop.frame} />);
  draw();
  onMove(() => {
    interop.frame.remove();
    interop.outlet.remove();
    interop = mountInterop();
    visit += 1;
    draw();
  });
}
mountRange();
