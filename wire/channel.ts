/**
 * The line between the two worlds of a frame: the page's own, where requests are caught, and the extension's isolated one, where they
 * are judged. It is an event target that belongs to no document, handed over in an event before any script of the page runs; nothing
 * of the page ever holds it, so the page can neither listen in nor answer. Events on it are synchronous in both directions. They are of
 * one class alone, because each class that a script uses costs a page as much as the script; what they carry stands in a node of text that
 * is in no document, which both worlds can read.
 */

/** What the page's world asks of the isolated one: may this request go? */
export type Question = {
  /** Counts up, frame by frame. */
  readonly id: number;
  readonly method: string;
  /** As the caller wrote it; absolute once it is read on the other side. */
  readonly url: string;
  /** As text; the entries of a form are form-encoded. `UNREADABLE` where it can't be read. */
  readonly body: string;
  /** The caller can't wait: what is not let go at once is lost. */
  readonly urgent: boolean;
};

/** Stands for the body of a request that can't be read: what it holds is not known. No text is this alone. */
export const UNREADABLE = '\u0000';

/** `go`: let it go as it is. `fail`: as a lost network would. */
export type Answer = 'go' | 'fail';

export const HANDOVER = 'gatepost-wire';
export const READY = 'gatepost-guard';
export const ASK = 'ask';
export const GONE = 'gone';
export const FORM = 'form';
export const SUBMIT = 'submit';
export const ANEW = 'anew';

/** What the isolated side does with what it hears. */
export type Answerer = {
  /** An answer at once, or undefined: it follows by `AnswerLater`, exactly once. */
  asked(question: Question): Answer | undefined;
  /** The page gave a request up before it was answered. */
  gone(id: number): void;
};

/** Answers, later, what was asked under a number. */
export type AnswerLater = (id: number, answer: Answer) => void;

/**
 * The isolated side. The line is there from the page's side's start on, which may be at once; who hears what comes over it is made when
 * something does, because most pages that are only read never ask. `anew`: the page has written itself anew, by `document.open()`, which
 * takes every listener away but those of the line; a page shows it by its new element, and to watch for that costs less over there.
 */
export function acceptWire(
  makeHearer: (line: EventTarget) => (event: Event) => void,
  anew: () => void,
): { readonly isConnected: boolean } {
  const wire = { isConnected: false };
  const accept = (event: Event) => {
    event.stopImmediatePropagation();
    const line = relatedTo(event);
    if (!isTarget(line)) return;
    event.preventDefault();
    wire.isConnected = true;
    let hear: ((event: Event) => void) | undefined;
    const onEvent = (event: Event) => {
      try {
        hear ??= makeHearer(line);
      } catch (error) {
        // What nobody can be asked about is kept.
        event.preventDefault();
        throw error;
      }
      hear(event);
    };
    for (const type of [ASK, GONE, FORM, SUBMIT]) line.addEventListener(type, onEvent);
    line.addEventListener(ANEW, anew);
  };
  window.addEventListener(HANDOVER, accept, { capture: true, once: true });
  window.dispatchEvent(new Event(READY));
  return wire;
}

/** By its shape: making the class of such an event ready costs a page more than the event. */
export function relatedTo(event: Event): unknown {
  return 'relatedTarget' in event ? event.relatedTarget : null;
}

function isTarget(line: unknown): line is EventTarget {
  return typeof line === 'object' && line !== null && 'dispatchEvent' in line;
}
