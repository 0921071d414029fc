import { elementsOf } from './element.ts';
import { createMessage } from './voyager.ts';

type Options = {
  /** `enter`: Enter sends and Shift+Enter breaks the line; `click`: Enter breaks it. Members choose. */
  readonly sends: 'enter' | 'click';
  onSent(text: string): void;
  onLost(): void;
};

/** A chat window: another dialog with another textbox, later in the document than the composer. */
export function messagingBubble(owner: Document, options: Options): HTMLElement {
  const h = elementsOf(owner);
  return h(
    'div',
    { class: 'msg-overlay-container' },
    h(
      'div',
      { class: 'msg-overlay-conversation-bubble', role: 'dialog', 'aria-label': 'Messaging' },
      h('header', {}, 'A practice reader'),
      messageForm(owner, options),
    ),
  );
}

/** Where messages are written: no editor library, one paragraph a line. */
export function messageForm(owner: Document, { sends, onSent, onLost }: Options): HTMLFormElement {
  const h = elementsOf(owner);
  const field = h('div', {
    class: 'msg-form__contenteditable',
    role: 'textbox',
    contenteditable: 'true',
    'aria-multiline': 'true',
    'aria-label': 'Write a message…',
  });
  const button = h('button', { class: 'msg-form__send-button artdeco-button', type: 'submit' }, 'Send');
  const form = h('form', { class: 'msg-form' }, field, button);
  let sending = false;
  clear();

  field.addEventListener('input', () => {
    if (field.firstElementChild === null) clear();
    refresh();
  });
  field.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' || event.isComposing) return;
    if (event.ctrlKey || event.metaKey || (sends === 'enter' && !event.shiftKey)) {
      event.preventDefault();
      send();
    } else if (event.shiftKey) {
      event.preventDefault();
      owner.execCommand('insertParagraph');
    }
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    send();
  });
  return form;

  function clear() {
    field.replaceChildren(h('p', {}, h('br')));
    refresh();
  }

  function refresh() {
    button.disabled = sending || text().trim() === '';
  }

  function text(): string {
    return [...field.children].map((line) => (line.textContent ?? '').replaceAll('\u00a0', ' ')).join('\n');
  }

  function send() {
    const words = text();
    if (sending || words.trim() === '') return;
    sending = true;
    refresh();
    createMessage(words)
      .then(() => {
        sending = false;
        clear();
        onSent(words);
      })
      .catch(() => {
        sending = false;
        refresh();
        onLost();
      });
  }
}
