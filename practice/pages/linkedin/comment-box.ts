import { portrait, session } from '../here.ts';
import { elementsOf } from './element.ts';
import { createTextEditor } from './quill-editor.ts';
import { createNormComment } from './voyager.ts';

type Options = { readonly threadUrn: string; onPublished(text: string): void; onLost(): void };

/** The Ember comment box: a form whose submit button comes into being with the first letter. */
export function commentBox({ threadUrn, onPublished, onLost }: Options): HTMLElement {
  const h = elementsOf(document);
  const { account, visible } = session;
  const container = h('div', { class: 'editor-content ql-container' });
  const form = h(
    'form',
    { class: 'comments-comment-box__form' },
    h('div', { class: 'comments-comment-texteditor' }, h('div', { class: 'editor-container' }, container)),
  );
  const box = h('div', { class: 'comments-comment-box comments-comment-box--cr' }, ...identityToggle(h), form);
  let posting = false;

  const editor = createTextEditor(container, {
    placeholder: visible && account.isPage ? `Comment as ${account.name}…` : 'Add a comment…',
    onChange: () => setTimeout(refresh),
    onSend: publish,
  });

  form.addEventListener('submit', (event) => {
    event.preventDefault();
    publish();
  });

  function refresh() {
    const there = form.querySelector('button');
    if (editor.text().trim() === '') return there?.parentElement?.remove();
    const button = there ?? submitButton();
    button.disabled = posting;
  }

  function submitButton(): HTMLButtonElement {
    const button = h(
      'button',
      {
        class:
          'comments-comment-box__submit-button--cr artdeco-button artdeco-button--1 artdeco-button--primary ember-view',
        type: 'submit',
      },
      h('span', { class: 'artdeco-button__text' }, '\n    Comment\n'),
    );
    form.append(h('div', { class: 'display-flex justify-flex-end' }, button));
    return button;
  }

  function publish() {
    const text = editor.text();
    if (posting || text.trim() === '') return;
    posting = true;
    refresh();
    createNormComment(threadUrn, text)
      .then(() => {
        posting = false;
        editor.clear();
        onPublished(text);
      })
      .catch(() => {
        posting = false;
        refresh();
        onLost();
      });
  }

  return box;
}

/** Only those who run a page can choose as whom they comment. */
function identityToggle(h: ReturnType<typeof elementsOf>): readonly HTMLElement[] {
  const { account, member, visible } = session;
  if (!visible || member.kind === 'unlisted') return [];
  const alt = account.isPage ? `${account.name} logo` : `Photo of ${account.name}`;
  return [
    h(
      'button',
      {
        class: 'content-admin-identity-toggle-button',
        'aria-label': 'Open menu for switching identity when interacting with this post',
      },
      h(
        'div',
        { class: 'content-admin-identity-toggle-button__image-and-caret-wrapper' },
        h('img', { alt, src: portrait(account.name, account.color) }),
      ),
    ),
  ];
}
