import { ANEW, ASK, FORM, GONE, HANDOVER, READY, SUBMIT } from './channel.ts';
import { addEventListener, apply, dispatchEvent, getOwnPropertyDescriptor, removeEventListener } from './natives.ts';

/** The page's side. */
export type Asker = {
  /**
   * True: it may go now. Else the number to give up by, and `answered` is called once, later, with whether it may go. The rest as in
   * `Question`; one by one, because every page pays for the names of fields.
   */
  ask(method: string, url: string, body: string, answered: (go: boolean) => void, urgent?: boolean): true | number;
  /** The same for a form that a script submits without an event; what it would send is read, by its classes, on the isolated side. */
  askForm(form: HTMLFormElement, answered: (go: boolean) => void): boolean;
  /** Gives a request up that waits for its answer. */
  giveUp(id: number): void;
  /** Says that a form is about to raise its event, wherever it stands. */
  submitting(form: HTMLFormElement): void;
};

/**
 * Hands one end of a new line to the isolated side, and calls back once it is taken; what that answers with is called when the page has
 * written itself anew. Either side may start first: Chromium 156 runs the
 * manifest's scripts in their order in an unpacked extension, and the page's world first in one that a policy installed. What is used
 * later is taken from the page's world now, before a script of the page can put something else in its place.
 */
export function connectWire(connected: (asker: Asker) => () => void): void {
  const MakeEvent = FocusEvent;
  const readRelated = getOwnPropertyDescriptor(MakeEvent.prototype, 'relatedTarget')?.get;
  if (!readRelated) return;
  const { document } = window;
  const { createTextNode } = document;
  const line = new EventTarget();

  // Without a prototype: a page may have put more on that of all objects.
  const eventOf = (type: string, relatedTarget: EventTarget, detail = 0) => {
    const init = { __proto__: null, relatedTarget, detail, cancelable: true };
    return new MakeEvent(type, init);
  };
  const send = (type: string, carried: EventTarget, id?: number): boolean =>
    apply(dispatchEvent, line, [eventOf(type, carried, id)]);
  const say = (type: string, text: string) => send(type, apply(createTextNode, document, [text]));
  let count = 0;
  /**
   * Asks under the next number. Who may go at once is kept no longer, or a page that sends all day would keep all that it ever sent, with
   * what it was answered.
   */
  const expect = (answered: (go: boolean) => void, question: (id: number) => boolean): true | number => {
    count += 1;
    const id = count;
    const listener = (event: FocusEvent) => answered(apply(readRelated, event, []) !== null);
    apply(addEventListener, line, [`${id}`, listener, { __proto__: null, once: true }]);
    const goes = question(id);
    if (goes) apply(removeEventListener, line, [`${id}`, listener]);
    return goes || id;
  };
  const asker: Asker = {
    ask: (method, url, body, answered, urgent) =>
      expect(answered, (id) => say(ASK, `${id} ${urgent ? 1 : 0} ${method} ${url.length} ${url}${body}`)),
    askForm: (form, answered) => expect(answered, (id) => send(SUBMIT, form, id)) === true,
    giveUp: (id) => void say(GONE, `${id}`),
    submitting: (form) => void send(FORM, form),
  };

  const offer = (): boolean => {
    if (window.dispatchEvent(eventOf(HANDOVER, line))) return false;
    const again = connected(asker);
    new MutationObserver(() => {
      send(ANEW, line);
      again();
    }).observe(document, { childList: true });
    return true;
  };
  if (offer()) return;
  const offerAgain = (event: Event) => {
    event.stopImmediatePropagation();
    offer();
  };
  window.addEventListener(READY, offerAgain, { capture: true, once: true });
}
