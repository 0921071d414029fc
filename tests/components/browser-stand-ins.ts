import { afterEach, beforeEach } from 'vitest';

/**
 * What browsers do and happy-dom does not: events that a person causes are trusted, and a close request (Escape) goes to the
 * topmost modal dialog as a `cancel` event, which closes it unless prevented.
 * https://html.spec.whatwg.org/multipage/interaction.html#close-requests
 */
export function standInForBrowser(): { trustEvents(trusted: boolean): void } {
  let isTrusted = true;
  const modals = new Set<HTMLDialogElement>();
  const showModal = HTMLDialogElement.prototype.showModal;

  const onKeydown = (event: KeyboardEvent) => {
    const top = [...modals].filter((dialog) => dialog.open && dialog.isConnected).at(-1);
    if (event.key !== 'Escape' || event.defaultPrevented || top === undefined) return;
    if (top.dispatchEvent(new Event('cancel', { cancelable: true }))) top.close();
  };

  beforeEach(() => {
    isTrusted = true;
    Object.defineProperty(Event.prototype, 'isTrusted', { configurable: true, get: () => isTrusted });
    HTMLDialogElement.prototype.showModal = function open(this: HTMLDialogElement) {
      showModal.call(this);
      modals.add(this);
    };
    document.addEventListener('keydown', onKeydown);
  });

  afterEach(() => {
    Reflect.deleteProperty(Event.prototype, 'isTrusted');
    HTMLDialogElement.prototype.showModal = showModal;
    modals.clear();
    document.removeEventListener('keydown', onKeydown);
  });

  return {
    trustEvents(trusted) {
      isTrusted = trusted;
    },
  };
}
