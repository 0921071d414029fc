import { baseKeymap } from '@tiptap/pm/commands';
import { keymap } from '@tiptap/pm/keymap';
import { Schema } from '@tiptap/pm/model';
import { EditorState } from '@tiptap/pm/state';
import { EditorView } from '@tiptap/pm/view';
import { elementsOf, onAction } from './element.ts';
import { type Article, autosaveArticle, freshId } from './voyager.ts';

/** An article that is kept under a name; `saved` resolves once everything that was written is. */
export type SavedArticle = { readonly urn: string; saved(): Promise<void> };

type Options = { onNext(article: SavedArticle): void };

/** The page on which articles and newsletters are written: a title, a body in ProseMirror, and Next. */
export function articlePage({ onNext }: Options): HTMLElement {
  const h = elementsOf(document);
  const urn = `urn:li:linkedInArticle:${freshId()}`;
  const title = h('textarea', {
    id: 'article-editor-headline__textarea',
    class: 'article-editor-headline__textarea',
    rows: '1',
    placeholder: 'Title',
  });
  const body = h('div', { class: 'article-editor-content' });
  const { save, saved } = autosaver(() => ({ urn, title: title.value, lines: linesOf(editor.state) }));
  const editor = proseMirror(body, save);
  title.addEventListener('input', save);

  const next = h(
    'button',
    { class: 'article-editor-nav__publish artdeco-button artdeco-button--primary' },
    h('span', { class: 'artdeco-button__text' }, 'Next'),
  );
  const bar = h(
    'div',
    { class: 'article-editor-nav' },
    onAction(next, () => onNext({ urn, saved })),
  );
  return h('div', { class: 'article-editor' }, bar, title, body);
}

const SCHEMA = new Schema({
  nodes: {
    doc: { content: 'paragraph+' },
    paragraph: { content: 'text*', parseDOM: [{ tag: 'p' }], toDOM: () => ['p', 0] },
    text: {},
  },
});

function proseMirror(place: HTMLElement, onChange: () => void): EditorView {
  const attributes = { role: 'textbox', 'aria-label': 'Article editor content', 'aria-multiline': 'true' };
  const view: EditorView = new EditorView(place, {
    state: EditorState.create({ schema: SCHEMA, plugins: [keymap(baseKeymap)] }),
    attributes: { ...attributes, 'data-test-article-editor-content-textbox': '' },
    dispatchTransaction(transaction) {
      view.updateState(view.state.apply(transaction));
      if (transaction.docChanged) onChange();
    },
  });
  return view;
}

function linesOf({ doc }: EditorState): readonly string[] {
  return Array.from({ length: doc.childCount }, (_, at) => doc.child(at).textContent);
}

/** Saves after every edit, one request at a time: what came meanwhile is saved by the next one. */
function autosaver(read: () => Article) {
  let running: Promise<void> | undefined;
  let stale = false;
  async function run() {
    while (stale) {
      stale = false;
      await autosaveArticle(read());
    }
  }
  return {
    save() {
      stale = true;
      running ??= run().finally(() => {
        running = undefined;
      });
    },
    saved: () => running ?? Promise.resolve(),
  };
}
