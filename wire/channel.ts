/**
 * The line between the two worlds of a frame: the page's own, where requests are caught, and the extension's isolated one, where they
 * are judged. It is an event target that belongs to no document, handed over in an event before any script of the page runs; nothing
 * of the page ever holds it, so the page can neither listen in nor answer. Events on it are synchronous in both directions and carry
 * strings, which both worlds can read.
 */

/** What the page's world asks of the isolated one: may this request go? */
export type Question = {
  /** Counts up, frame by frame. */
  readonly id: number;
  readonly method: string;
  /** As the caller wrote it; absolute once it is read on the other side. */
  readonly url: string;
  /** As text; the entries of a form are form-encoded. */
  readonly body: string;
  /** The caller can't wait: what is not let go at once is lost. */
  readonly urgent: boolean;
};

/** `go`: let it go as it is. `fail`: as a lost network would. */
export type Answer = 'go' | 'fail';

const HANDOVER = 'gatepost-wire';
const READY = 'gatepost-guard';
const ASK = 'ask';
const GONE = 'gone';
const FORM = 'form';
const ANEW = 'anew';

/** What the isolated side does with what it hears. */
export type Answerer = {
  /** An answer at once, or undefined: it follows by `AnswerLater`, exactly once. */
  asked(question: Question): Answer | undefined;
  /** The page gave a request up before it was answered. */
  gone(id: number): void;
};

/** Answers, later, what was asked under a number. */
export type AnswerLater = (id: number, answer: Answer) => void;

/** What the page's side tells beside its questions. */
export type Heard = {
  /** The page has written itself anew, by `document.open()`, which takes every listener away but those of the line. */
  anew(): void;
  /** A script is about to submit a form by its event. */
  around(form: Element): void;
};

/**
 * The isolated side. The line is there from the page's side's start on, which may be at once; whoever answers is made when it is asked for
 * the first time, because most pages that are only read never ask. A page that is written anew shows it by its new element, and to watch
 * for that costs less over there.
 */
export function acceptWire(
  makeAnswerer: (answer: AnswerLater) => Answerer,
  { anew, around }: Heard,
): { readonly isConnected: boolean } {
  const wire = { isConnected: false };
  const accept = (event: Event) => {
    event.stopImmediatePropagation();
    const line = relatedTo(event);
    if (!isTarget(line)) return;
    event.preventDefault();
    wire.isConnected = true;
    const answer: AnswerLater = (id, given) => {
      line.dispatchEvent(new CustomEvent(String(id), { detail: given }));
    };
    let made: Answerer | undefined;
    const answerer = () => {
      made ??= makeAnswerer(answer);
      return made;
    };
    line.addEventListener(ASK, (asked) => {
      const question = readQuestion(detailOf(asked));
      // Until it is answered: what throws there must let nothing go.
      let given: Answer | undefined = 'fail';
      try {
        given = answerer().asked(question);
      } finally {
        if (given !== 'go') asked.preventDefault();
        // After the asking script has ended, as a lost network would.
        if (given === 'fail') queueMicrotask(() => answer(question.id, 'fail'));
      }
    });
    line.addEventListener(GONE, (gone) => answerer().gone(Number(detailOf(gone))));
    line.addEventListener(ANEW, anew);
    line.addEventListener(FORM, (event) => {
      const form = relatedTo(event);
      if (form instanceof Element) around(form);
    });
  };
  window.addEventListener(HANDOVER, accept, { capture: true, once: true });
  window.dispatchEvent(new Event(READY));
  return wire;
}

/** By its shape: making the class of such an event ready costs a page more than the event. */
function relatedTo(event: Event): unknown {
  return 'relatedTarget' in event ? event.relatedTarget : null;
}

function isTarget(line: unknown): line is EventTarget {
  return typeof line === 'object' && line !== null && 'dispatchEvent' in line;
}

/** Addresses are read here, in the frame that asks, where no script of the page can have changed how. */
function readQuestion(detail: string): Question {
  const [head = '', id, urgent, method = '', length] = /^(\d+) ([01]) (\S*) (\d+) /.exec(detail) ?? [];
  const rest = head.length + Number(length);
  const address = detail.slice(head.length, rest);
  const url = URL.parse(address, document.baseURI)?.href ?? address;
  return { id: Number(id), urgent: urgent === '1', method, url, body: detail.slice(rest) };
}

function detailOf(event: Event): string {
  return event instanceof CustomEvent && typeof event.detail === 'string' ? event.detail : '';
}

/** The page's side. */
export type Asker = {
  /**
   * True: it may go now. Else the number to give up by, and `answered` is called once, later, with whether it may go. The rest as in
   * `Question`; one by one, because every page pays for the names of fields.
   */
  ask(method: string, url: string, body: string, answered: (go: boolean) => void, urgent?: boolean): true | number;
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
  const { apply } = Reflect;
  const { dispatchEvent, addEventListener } = EventTarget.prototype;
  const MakeEvent = CustomEvent;
  const MakeRelation = FocusEvent;
  const readDetail = Reflect.getOwnPropertyDescriptor(MakeEvent.prototype, 'detail')?.get;
  if (!readDetail) return;
  const line = new EventTarget();
  const init = { relatedTarget: line, cancelable: true };

  const send = (type: string, detail: string) =>
    apply(dispatchEvent, line, [new MakeEvent(type, { detail, cancelable: true })]) === true;
  let count = 0;
  const asker: Asker = {
    ask(method, url, body, answered, urgent) {
      const id = count;
      count += 1;
      const listener = (event: CustomEvent) => answered(apply(readDetail, event, []) === 'go');
      apply(addEventListener, line, [`${id}`, listener, { once: true }]);
      return send(ASK, `${id} ${urgent ? 1 : 0} ${method} ${url.length} ${url}${body}`) || id;
    },
    giveUp: (id) => void send(GONE, `${id}`),
    submitting: (form) => void apply(dispatchEvent, line, [new MakeRelation(FORM, { relatedTarget: form })]),
  };

  const offer = (): boolean => {
    if (window.dispatchEvent(new MakeRelation(HANDOVER, init))) return false;
    const again = connected(asker);
    new MutationObserver(() => {
      send(ANEW, '');
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
