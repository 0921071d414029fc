import { useRef, useState } from 'react';
import { Deep } from './deep.tsx';
import { DraftEditor, draftOf, textOf } from './draft-editor.tsx';
import { Icon } from './icon.tsx';
import { Layer } from './layer.tsx';
import { Navigation } from './navigation.tsx';
import { mutate, type send } from './send.ts';
import { type Outcome, ToastMessage } from './toast.tsx';
import { SendButton } from './toolbar.tsx';

const ARTICLE = location.pathname.split('/').at(-1) ?? '';

/** Milliseconds from a key to the save of what was written by then. */
const AUTOSAVE = 100;

/** X's editor for articles: it saves as one writes, and what publishes in the end carries no text any more. */
export function ArticleApp() {
  const [title, setTitle] = useState('');
  const [body, setBody] = useState(() => draftOf(''));
  const [asking, setAsking] = useState(false);
  const [sending, setSending] = useState(false);
  const [toast, setToast] = useState<Outcome>();
  const timer = useRef<number | undefined>(undefined);

  async function save(heading: string, text: string) {
    clearTimeout(timer.current);
    timer.current = undefined;
    await Promise.all([saveTitle(heading), saveContent(text)]);
  }

  function saveSoon(heading: string, text: string) {
    clearTimeout(timer.current);
    timer.current = window.setTimeout(() => void save(heading, text), AUTOSAVE);
  }

  function publish() {
    if (sending) return;
    setSending(true);
    save(title, textOf(body))
      .then(() =>
        mutate('ArticleEntityPublish', 'UyL9qgpV23A8471opeYQbw', {
          articleEntityId: ARTICLE,
          visibilitySetting: 'Public',
        }),
      )
      .then(() => {
        setTitle('');
        setBody(draftOf(''));
        setToast('sent');
        setAsking(false);
      })
      .catch(() => setToast('lost'))
      .finally(() => setSending(false));
  }

  return (
    <div>
      <div>
        <div id="layers">{toast && <ToastMessage toast={toast} />}</div>
        <div dir="ltr" className="x-shell">
          <Navigation />
          <main className="x-main">
            <div data-testid="primaryColumn" className="x-primary">
              <div className="x-app-bar">
                <h2>Articles</h2>
                <SendButton label="Publish" disabled={textOf(body).trim() === ''} onPress={() => setAsking(true)} />
              </div>
              <Deep levels={4}>
                <div className="x-article">
                  <textarea
                    name="Article Title"
                    aria-label="Article title"
                    placeholder="Add a title"
                    rows={1}
                    className="x-textarea"
                    value={title}
                    onChange={(event) => {
                      setTitle(event.target.value);
                      saveSoon(event.target.value, textOf(body));
                    }}
                  />
                  <div className="x-rich-text">
                    <DraftEditor
                      testId="composer"
                      label="Article body"
                      placeholder="Start writing"
                      sendsBy="no key"
                      autoFocus={false}
                      state={body}
                      onChange={(state) => {
                        setBody(state);
                        if (textOf(state) !== textOf(body)) saveSoon(title, textOf(state));
                      }}
                    />
                  </div>
                </div>
              </Deep>
            </div>
          </main>
        </div>
      </div>
      {asking && (
        <Layer>
          <div role="dialog" aria-modal="true" aria-label="Publish article" className="x-sheet">
            <button
              type="button"
              data-testid="app-bar-back"
              aria-label="Back"
              className="x-tool"
              onClick={() => setAsking(false)}
            >
              <Icon name="back" />
            </button>
            <p data-testid="convoControl">Everyone can reply</p>
            <SendButton label="Publish" disabled={sending} onPress={publish} />
          </div>
        </Layer>
      )}
    </div>
  );
}

function saveTitle(title: string): Promise<string | undefined> {
  return quietly(mutate('ArticleEntityUpdateTitle', 'x75E2ABzm8_mGTg1bz8hcA', { articleEntityId: ARTICLE, title }));
}

/** In Draft.js' raw form, its names with underscores (2026-09). */
function saveContent(text: string): Promise<string | undefined> {
  const blocks = text.split('\n').map((line, at) => ({
    data: {},
    text: line,
    key: `blk${at}`,
    type: 'unstyled',
    entity_ranges: [],
    inline_style_ranges: [],
  }));
  const content = { blocks, entity_map: [] };
  return quietly(
    mutate('ArticleEntityUpdateContent', 'M7N2FrPrlOmu-YrVIBxFnQ', { content_state: content, article_entity: ARTICLE }),
  );
}

/** A save that is lost is made up for by the next one. */
function quietly(saving: ReturnType<typeof send>): Promise<string | undefined> {
  return saving.catch(() => undefined);
}
