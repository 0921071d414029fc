import { portrait, session } from '../here.ts';
import { delegateActions, elementsOf, onAction } from './element.ts';
import type { createTextEditor } from './quill-editor.ts';
import { createShare } from './voyager.ts';

type Options = {
  /** Where the modal is drawn: an element of the light document, or an open shadow root of another one. */
  readonly outlet: Element | ShadowRoot;
  readonly createEditor: typeof createTextEditor;
  onPublished(text: string): void;
  onLost(): void;
};

const delegated = new WeakSet<Document>();

/** Opens LinkedIn's share composer. Its post button is natively disabled until Quill's model has text, and learns of it a tick late. */
export function openShareModal({ outlet, createEditor, onPublished, onLost }: Options): void {
  const owner = outlet.ownerDocument;
  const h = elementsOf(owner);
  if (!delegated.has(owner)) delegateActions(owner);
  delegated.add(owner);
  let posting = false;

  const post = h(
    'button',
    {
      class: 'share-actions__primary-action artdeco-button artdeco-button--2 artdeco-button--primary ember-view',
      disabled: true,
    },
    h('span', { class: 'artdeco-button__text' }, 'Post'),
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
      h('h2', { id: 'share-to-linkedin-modal__header' }, ...author(h)),
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
          onAction(post, publish),
        ),
      ),
    ),
  );

  outlet.append(modal);
  const editor = createEditor(container, {
    placeholder: 'What do you want to talk about?',
    onChange: () => setTimeout(refresh),
    onSend: publish,
  });
  editor.element.focus();

  function refresh() {
    post.disabled = posting || editor.text().trim() === '';
  }

  function close() {
    modal.remove();
  }

  function publish() {
    const text = editor.text();
    if (posting || text.trim() === '') return;
    posting = true;
    refresh();
    createShare(text)
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

/** Who posts, and to whom, in two lines. */
function author(h: ReturnType<typeof elementsOf>): readonly HTMLElement[] {
  const { account, visible } = session;
  if (!visible) return [];
  const picture = h('img', { alt: '', class: 'EntityPhoto-circle-4', src: portrait(account.name, account.color) });
  const name = h('span', { class: 'text-heading-large' }, account.name);
  const audience = h('span', { class: 'text-body-small' }, 'Post to Anyone');
  const lines = h(
    'div',
    { class: 'share-unified-settings-entry-button__text' },
    h('div', {}, name),
    h('div', {}, audience),
  );
  return [h('button', { class: 'share-unified-settings-entry-button' }, picture, lines)];
}

/** A chat window: another dialog with another textbox, later in the document than the composer. */
export function messagingBubble(owner: Document): HTMLElement {
  const h = elementsOf(owner);
  const field = h('div', {
    class: 'msg-form__contenteditable',
    role: 'textbox',
    contenteditable: 'true',
    'aria-multiline': 'true',
    'aria-label': 'Write a message…',
  });
  field.append(h('p', {}, h('br')));
  const send = h('button', { class: 'msg-form__send-button artdeco-button', type: 'submit', disabled: true }, 'Send');
  return h(
    'div',
    { class: 'msg-overlay-container' },
    h(
      'div',
      { class: 'msg-overlay-conversation-bubble', role: 'dialog', 'aria-label': 'Messaging' },
      h('header', {}, 'A practice reader'),
      h('form', { class: 'msg-form' }, field, send),
    ),
  );
}
