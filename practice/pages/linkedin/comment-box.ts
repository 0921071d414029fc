import type { PracticeAccount } from '../../accounts.ts';
import { shadowAround } from '../drift/shadow-around.ts';
import { portrait, session, takeTurns } from '../here.ts';
import { elementsOf, onAction } from './element.ts';
import { createTextEditor } from './quill-editor.ts';

type Options = {
  /** On the button: Comment, Reply, Save changes. */
  readonly label: string;
  /** True where the comment stays the member's, whatever page they run. */
  readonly byMember?: boolean;
  /** What it holds at first. */
  readonly text?: string;
  send(text: string): Promise<void>;
  onPublished(text: string): void;
  onLost(): void;
};

/** The Ember comment box: a form whose submit button comes into being with the first letter. */
export function commentBox({ label, byMember = false, text: first, send, onPublished, onLost }: Options): HTMLElement {
  const h = elementsOf(document);
  const { account, visible } = session;
  const container = h('div', { class: 'editor-content ql-container' });
  const form = h(
    'form',
    { class: 'comments-comment-box__form' },
    h('div', { class: 'comments-comment-texteditor' }, h('div', { class: 'editor-container' }, container)),
  );
  const box = h(
    'div',
    { class: 'comments-comment-box comments-comment-box--cr' },
    ...(byMember ? [] : identityToggle(h)),
    form,
  );
  let posting = false;
  let button: HTMLButtonElement | undefined;

  const editor = createTextEditor(container, {
    ...(first !== undefined && { text: first }),
    placeholder: visible && account.isPage && !byMember ? `Comment as ${account.name}…` : 'Add a comment…',
    onChange: () => setTimeout(refresh),
    onSend: publish,
  });

  form.addEventListener('submit', (event) => {
    event.preventDefault();
    publish();
  });

  function refresh() {
    if (editor.text().trim() === '') {
      button?.parentElement?.remove();
      button = undefined;
      return;
    }
    button ??= submitButton();
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
      h('span', { class: 'artdeco-button__text' }, `\n    ${label}\n`),
    );
    // What is no button of a form submits none by itself.
    button.addEventListener('click', () => {
      if (!(button instanceof HTMLButtonElement && button.form)) publish();
    });
    form.append(h('div', { class: 'display-flex justify-flex-end' }, button));
    return button;
  }

  function publish() {
    const text = editor.text();
    if (posting || text.trim() === '') return;
    posting = true;
    refresh();
    send(text)
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

  refresh();
  return shadowAround(box);
}

/** Only those who run a page can choose as whom they comment. */
function identityToggle(h: ReturnType<typeof elementsOf>): readonly HTMLElement[] {
  const { account, member, visible } = session;
  if (!visible || member.kind === 'unlisted') return [];
  const picture = h('img', { alt: altOf(account), src: portrait(account.name, account.color) });
  const button = h(
    'button',
    {
      class: 'content-admin-identity-toggle-button',
      'aria-label': 'Open menu for switching identity when interacting with this post',
    },
    h('div', { class: 'content-admin-identity-toggle-button__image-and-caret-wrapper' }, picture),
  );
  // On LinkedIn a menu opens in which another is chosen; here they take turns.
  const takeTurn = () => {
    takeTurns(member);
    picture.alt = altOf(session.account);
    picture.src = portrait(session.account.name, session.account.color);
  };
  return [onAction(button, takeTurn)];
}

function altOf({ isPage, name }: PracticeAccount): string {
  return isPage ? `${name} logo` : `Photo of ${name}`;
}
