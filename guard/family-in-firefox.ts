import type { Answer, Answerer, AnswerLater, Question } from '../wire/channel.ts';
import { type Clearance, type Clearances, keepClearances } from './clearances.ts';
import type { Family, FamilyAbove } from './family.ts';

/**
 * The family where the isolated worlds of two frames share no globals. The frame within passes a box up through the page, and the guard
 * above it lays in what it lends. Between the two only the extension's own scripts can open the box: to a script of the page it is an
 * object that may neither be read nor written, and into an object of the page's nothing of the extension's can be laid, so the page can
 * neither use what is lent nor pass for the guard. What crosses is plain data and functions; methods of objects do not.
 * https://firefox-source-docs.mozilla.org/dom/scriptSecurity/xray_vision.html
 */
type Lent = {
  readonly listen: (receive: Receive) => void;
  /** Adds a clearance, as JSON; gives what removes it. */
  readonly clear: (clearance: string) => () => void;
  /** What the page may publish by itself from now on: a reading, as JSON. */
  readonly see: (reading: string) => void;
};

type Receive = (asked: Answerer['asked'], gone: Answerer['gone'], connect: (answer: AnswerLater) => void) => void;

type Box = Partial<Lent> & { readonly isBox: true };

const BOX = 'gatepost-family';

/** The family of the outermost frame that a script of this one may reach; undefined where this is the outermost. */
export function borrowFamily(): FamilyAbove | undefined {
  // From the outermost in: where that one has a guard, no page hears the question.
  for (const frame of framesAbove().reverse()) {
    const { listen, clear, see } = openBox(frame);
    if (listen && clear && see) return asFamily({ listen, clear, see });
  }
  return undefined;
}

function framesAbove(): Window[] {
  const found: Window[] = [];
  try {
    for (let at: Window = window; at !== at.parent && at.parent.document; at = at.parent) found.push(at.parent);
  } catch {
    // A frame of another origin: what is above it is none of ours.
  }
  return found;
}

function openBox(frame: Window): Partial<Lent> {
  const box: Box = { isBox: true };
  frame.dispatchEvent(new CustomEvent(BOX, { detail: box }));
  return box;
}

function asFamily({ listen, clear, see }: Lent): FamilyAbove {
  return {
    listen(answer) {
      let own: Answerer = NOBODY;
      listen((asked, gone, connect) => {
        own = { asked: (question) => orFail(asked, question), gone };
        connect(answer);
      });
      return own;
    },
    clearances: () => lentClearances(clear, see),
  };
}

/** Until the guard above has answered for itself, which it does in the same call. */
const NOBODY: Answerer = { asked: () => 'fail', gone: () => {} };

/** A guard that is gone can't judge. */
function orFail(asked: Answerer['asked'], question: Question): Answer | undefined {
  try {
    return asked(question);
  } catch {
    return 'fail';
  }
}

/** Those of the guard above, for the buttons of this frame; what is sent is judged up there. */
function lentClearances(clear: Lent['clear'], see: Lent['see']): Clearances {
  const removals = new WeakMap<Clearance, () => void>();
  return {
    ...keepClearances(),
    add: (clearance) => void removals.set(clearance, clear(JSON.stringify(clearance))),
    remove: (clearance) => removals.get(clearance)?.(),
    see: (reading) => see(JSON.stringify(reading)),
  };
}

/** Has the outermost guard lend what it has to the frames within. */
export function lendFamily(family: Family): void {
  const clearances = () => family.clearances(keepClearances);
  const lent: Lent = {
    listen(receive) {
      let answer: AnswerLater = () => {};
      const { asked, gone } = family.listen((id, given) => tell(answer, id, given));
      // Copied: nothing of a frame can be touched any more once it is gone.
      receive(
        (question) => asked({ ...question }),
        gone,
        (given) => {
          answer = given;
        },
      );
    },
    clear: (text) => {
      const clearance: Clearance = JSON.parse(text);
      clearances().add(clearance);
      return () => clearances().remove(clearance);
    },
    see: (text) => clearances().see(JSON.parse(text)),
  };

  const lend = (event: Event) => {
    try {
      // By name: the event is of a class of the other frame's.
      const box: unknown = Reflect.get(event, 'detail');
      if (!isBox(box)) return;
      Object.assign(box, lent);
      event.stopImmediatePropagation();
    } catch {
      // The page's own object, so the event goes on to whom it is for.
    }
  };
  const listenToFrames = () => window.addEventListener(BOX, lend, { capture: true });
  listenToFrames();
  // document.open() takes the window's listeners away; the new document's element shows that it happened.
  new MutationObserver(listenToFrames).observe(document, { childList: true });
}

/** Of the page's objects only plain ones show what they hold, and those take nothing of the extension's. */
function isBox(box: unknown): box is Box {
  return typeof box === 'object' && box !== null && Reflect.get(box, 'isBox') === true;
}

function tell(answer: AnswerLater, id: number, given: Answer): void {
  try {
    answer(id, given);
  } catch {
    // The frame is gone, and with it the request.
  }
}
