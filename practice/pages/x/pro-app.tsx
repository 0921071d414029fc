import { useState } from 'react';
import { session } from '../here.ts';
import { Avatar } from './avatar.tsx';
import { Composer } from './composer.tsx';
import { Deep } from './deep.tsx';
import { Post, READER_POST } from './post.tsx';
import { usePublishing } from './publishing.ts';
import { type Outcome, ToastMessage } from './toast.tsx';

/** X Pro: columns side by side, and a drawer to write in whose button has no hook. */
export function ProApp() {
  const [toast, setToast] = useState<Outcome>();
  const [open, setOpen] = useState(true);
  const { publish } = usePublishing({
    onSent: () => setToast('sent'),
    onLost: () => setToast('lost'),
    onReturned: () => undefined,
  });
  return (
    <div>
      <div>
        <div id="layers">{toast && <ToastMessage toast={toast} />}</div>
        <div dir="ltr" className="x-shell x-pro">
          <header className="x-nav">
            <div role="button" tabIndex={0} aria-label="Compose post" className="x-tool" onClick={() => setOpen(!open)}>
              +
            </div>
          </header>
          {open && (
            <div data-testid="drawerAnimatedDiv" className="x-drawer">
              <div className="x-app-bar">
                <h2>New post</h2>
                <button type="button" role="button" aria-label="Done" onClick={() => setOpen(false)}>
                  Done
                </button>
              </div>
              <Deep levels={4}>
                <div>
                  <Composer place="drawer" initial={{ texts: [''] }} onPublish={publish} />
                </div>
              </Deep>
            </div>
          )}
          <main className="x-main">
            <div data-rfd-droppable-id="deck-columns">
              <section data-rfd-draggable-id="column-1" aria-label="Home" className="x-primary">
                <div className="x-app-bar">
                  <h2>Home</h2>
                  {session.visible && (
                    <div aria-label="Delegate" role="group">
                      <Avatar account={session.beside} />
                    </div>
                  )}
                </div>
                <Post {...READER_POST} onReply={() => undefined} />
              </section>
            </div>
          </main>
        </div>
      </div>
    </div>
  );
}
