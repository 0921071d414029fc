import { useState } from 'react';
import { InShadow } from '../drift/in-shadow.tsx';
import { session } from '../here.ts';
import { Avatar } from './avatar.tsx';
import { Deep } from './deep.tsx';
import { Icon } from './icon.tsx';
import { publishPost } from './publish-post.ts';
import { type Outcome, ToastMessage } from './toast.tsx';
import { SendButton } from './toolbar.tsx';

/** X on a phone: a page of its own with a plain text field, and the button in the bar at the top, far from it. */
export function MobileApp() {
  const [text, setText] = useState('');
  const [sending, setSending] = useState(false);
  const [toast, setToast] = useState<Outcome>();

  function send() {
    setSending(true);
    publishPost({ texts: [text] })
      .then(() => {
        setText('');
        setToast('sent');
      })
      .catch(() => setToast('lost'))
      .finally(() => setSending(false));
  }

  return (
    <div>
      <div>
        <div id="layers">{toast && <ToastMessage toast={toast} />}</div>
        <InShadow>
          <div dir="ltr" className="x-phone">
            <div className="x-app-bar">
              <button type="button" data-testid="app-bar-back" aria-label="Back" className="x-tool">
                <Icon name="back" />
              </button>
              <SendButton testId="tweetButton" label="Post" disabled={sending || text.trim() === ''} onPress={send} />
            </div>
            <main>
              <Deep levels={4}>
                <div className="x-composer-row">
                  <div className="x-composer-avatar">
                    <div>
                      <Avatar account={session.account} own />
                    </div>
                  </div>
                  <div className="x-composer-column">
                    <Deep levels={3}>
                      <textarea
                        data-testid="tweetTextarea_0"
                        className="x-textarea"
                        aria-label="Post text"
                        placeholder="What is happening?!"
                        rows={8}
                        value={text}
                        onChange={(event) => setText(event.target.value)}
                      />
                    </Deep>
                  </div>
                </div>
              </Deep>
            </main>
          </div>
        </InShadow>
      </div>
    </div>
  );
}
