import { shadowAround } from '../drift/shadow-around.ts';
import { portrait } from '../here.ts';
import { delegateActions, elementsOf, onAction } from './element.ts';
import type { createTextEditor } from './quill-editor.ts';
import { authorButton, backButton, POST, type ShareKind } from './share-kinds.ts';

type Options = {
  /** Where the modal is drawn: an element of the light document, or an open shadow root of another one. */
  readonly outlet: Element | ShadowRoot;
  readonly createEditor: typeof createTextEditor;
  /** A plain post when left out. */
  readonly kind?: ShareKind;
  onPublished(text: string): void;
  onLost(): void;
};

/** Opens LinkedIn's share composer. Its post button is natively disabled until Quill's model has text, and learns of it a tick late. */
export function openShareModal({ outlet, createEditor, kind = POST, onPublished, onLost }: Options): void {
  const owner = outlet.ownerDocument;
  const h = elementsOf(owner);
  delegateActions(owner);
  let posting = false;

  const post = h(
    'button',
    {
      class: 'share-actions__primary-action artdeco-button artdeco-button--2 artdeco-button--primary ember-view',
      disabled: true,
    },
    h('span', { class: 'artdeco-button__text' }, kind.label),
  );
  const container = h('div', { class: 'editor-content ql-container' });
  const modal = h(
    'div',
    {
      'data-test-modal-id': 'sharebox',
      class: 'artdeco-modal-overlay artdeco-modal-overlay--layer-default share-box-v2__overlay',
    },
    h(
      'div',
      {
        'data-test-modal': true,
        role: 'dialog',
        tabindex: '-1',
        class: 'artdeco-modal artdeco-modal--layer-default share-box-v2__modal',
        'aria-labelledby': 'share-to-linkedin-modal__header',
      },
      onAction(
        h(
          'button',
          { 'aria-label': 'Dismiss', class: 'artdeco-modal__dismiss artdeco-button artdeco-button--circle' },
          '×',
        ),
        close,
      ),
      h('h2', { id: 'share-to-linkedin-modal__header' }, ...authorButton(owner, kind, portrait)),
      h(
        'div',
        { class: 'share-box' },
        h(
          'div',
          { class: 'share-creation-state' },
          h(
            'div',
            { class: 'share-creation-state__content-scrollable' },
            h(
              'div',
              { class: 'share-creation-state__text-editor' },
              h('div', { class: 'editor-container' }, container),
            ),
            ...(kind.below ? [kind.below] : []),
          ),
          h('div', { class: 'share-creation-state__footer' }, 'Add media · Celebrate an occasion · More'),
        ),
        h(
          'div',
          { class: 'share-box_actions' },
          h(
            'button',
            { class: 'share-actions__scheduled-post-btn artdeco-button', 'aria-label': 'Schedule post' },
            '◷',
          ),
          ...backButton(owner, kind, close),
          onAction(post, publish),
        ),
      ),
    ),
  );

  outlet.append(shadowAround(modal));
  const editor = createEditor(container, {
    placeholder: 'What do you want to talk about?',
    ...(kind.text !== undefined && { text: kind.text }),
    ...(kind.editable && { editable: kind.editable }),
    onChange: () => setTimeout(refresh),
    onSend: publish,
  });
  kind.below?.addEventListener('input', () => setTimeout(refresh));
  refresh();
  editor.element.focus();

  function isEmpty(): boolean {
    return editor.text().trim() === '' && !kind.isComplete();
  }

  function refresh() {
    post.disabled = posting || isEmpty();
  }

  function close() {
    modal.remove();
  }

  function publish() {
    const text = editor.text();
    if (posting || isEmpty()) return;
    posting = true;
    refresh();
    kind
      .send(text)
      .then(() => {
        close();
        onPublished(text);
      })
      .catch(() => {
        posting = false;
        refresh();
        onLost();
      });
  }
}
