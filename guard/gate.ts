import type { Lookout } from '../sites/lookout.ts';
import { findIn, parentOf } from '../sites/own.ts';
import type { Publish } from '../sites/publish/publish.ts';
import type { Submit } from '../sites/site.ts';
import type { Answer } from '../wire/channel.ts';
import { publishOfBareForm } from './bare-form.ts';
import type { Brought } from './brought.ts';
import type { Clearances } from './clearances.ts';
import { type ColdEffect, type ColdEvent, nextCold } from './cold.ts';
import type { Desk } from './desk.ts';
import type { State } from './guard.ts';
import type { Interceptor } from './intercept.ts';
import type { Notice } from './notice.ts';
import type { Request, Requests } from './requests.ts';
import { sayHere } from './say-here.ts';
import { endsWith, type Held } from './submission.ts';
import type { Sealed, WarmUp } from './warm.ts';
import { trackWarmth } from './warmth.ts';

/** What the guard needs from outside the page. */
export type Surroundings = {
  readonly notice: Notice;
  readonly requests: Requests;
  /** Has engine and panel injected; rejects when that can't be done. */
  requestWarmUp(): Promise<Sealed>;
  /** The extension was updated, disabled or removed; nothing of it can be reached from this page any more. */
  isOrphaned(): boolean;
  /** What was let through at a button, in this frame and in those that it shares a page with; the first who needs it makes it. */
  clearances(make: () => Clearances): Clearances;
  /** Files that were brought into this frame. */
  readonly brought: Brought;
  /** Handles what comes over a line like the one of the page's world; whoever holds its other end hears of what throws. */
  hearerFor(line: EventTarget, guard: Answering): (event: Event) => void;
};

/** Who answers whether a request may go. */
export type Answering = Pick<Guard, 'judge' | 'giveUp'>;

/** Who answers in a frame whether something may go out: the gate until the engine is there, the desk from then on. */
export type Guard = Pick<Interceptor, 'allows' | 'focused' | 'byClick' | 'byKey' | 'byForm'> & {
  readonly state: State;
  /** Judges a request of this frame, or of one within it that has no room for a stop of its own; undefined: it is answered later. */
  judge(request: Request): Answer | undefined;
  /** The page no longer wants an answer. */
  giveUp(request: Request): void;
  /** Judges what the seal has caught on its way out; a stop opens where it may not go, and it has to be sent anew after that. */
  judgeSent(publish: Publish): Promise<Answer>;
};

export type Gate = Guard & {
  /** Who has taken over, once the engine is there. */
  readonly desk: Desk | undefined;
  /** Where engine and panel report themselves. */
  readonly warmUp: WarmUp;
};

/** What the gate hands over to the desk. */
export type Handover = {
  readonly state: State;
  readonly held: Held | undefined;
  /** Requests that came while another submit was being dealt with, in order. */
  readonly waiting: Request[];
  /** The element that had the focus last. */
  readonly focused: Element | undefined;
};

/** A page waits for the browser at its first text: some 15 ms, which whoever has just put the caret into a composer would feel. */
function whileBackgroundWorks(ask: () => void): void {
  if (typeof requestIdleCallback === 'function') requestIdleCallback(ask);
  else ask();
}

/**
 * Guards a frame as long as nothing there can be judged: holds whatever is about to go out, and sends for the engine. Every page has
 * it, so it knows no more than that.
 */
export function keepGate(site: Lookout, surroundings: Surroundings): Gate {
  const { notice, requests, isOrphaned } = surroundings;
  let state: State = 'quiet';
  let held: Held | undefined;
  let focused: Element | undefined;
  let desk: Desk | undefined;
  /** Asked for while the extension is there. */
  let lastWords = '';
  const waiting: Request[] = [];

  const sayWaiting = () =>
    notice.show(sayHere(warmth.lacks === 'policy' ? 'notice_waiting_for_policy' : 'notice_starting'), 'status');

  const warmth = trackWarmth(surroundings.requestWarmUp, {
    warm(warm) {
      desk = warm.tools.makeDesk(site.id, surroundings, warm);
      desk.takeOver({ state, held, waiting, focused });
    },
    progress: () => state === 'holding' && sayWaiting(),
    failed() {
      // What fails at the desk is told there.
      if (!desk) dispatch(isOrphaned() ? { type: 'warm', outcome: 'orphaned' } : { type: 'failed' });
    },
  });

  const request = () => {
    warmth.request();
    if (lastWords === '') whileBackgroundWorks(() => (lastWords = sayHere('notice_orphaned')));
  };

  /** Whether it is refused for good; else it waits. */
  const submit = (one: Held): boolean =>
    dispatch({ type: 'submit', outcome: isOrphaned() ? 'orphaned' : 'cold' }, one).includes('refuse');

  const dispatch = (event: ColdEvent, one?: Held): readonly ColdEffect[] => {
    const step = nextCold(state, event);
    state = step.state;
    for (const effect of step.effects) carryOut(effect, one);
    if (waiting.length > 0 && state !== 'holding') queueMicrotask(dispatchWaiting);
    return step.effects;
  };

  const dispatchWaiting = () => {
    const request = desk || state === 'holding' ? undefined : waiting.shift();
    if (request && submit({ ring: 'wire', request })) request.answer('fail');
  };

  const carryOut = (effect: ColdEffect, one: Held | undefined) => {
    switch (effect) {
      case 'refuse':
        return; // Kept back by whoever asked.
      case 'swallow':
        if (one?.ring === 'wire') waiting.push(one.request);
        return;
      case 'hold':
        held = one;
        return;
      case 'warm-up':
        request();
        warmth.hurry();
        return;
      case 'say-waiting':
        sayWaiting();
        return;
      case 'say-broken':
        notice.show(sayHere('notice_broken'), 'alert');
        return;
      case 'say-orphaned':
        notice.show(lastWords || ORPHANED, 'alert');
        return;
      case 'say-nothing':
        notice.hide();
        return;
      case 'drop':
        if (held?.ring === 'wire') held.request.answer('fail');
        held = undefined;
        return;
      default:
        effect satisfies never;
    }
  };

  return {
    byClick: (element) => (site.mayClick(element) ? standIn(element) : undefined),
    byKey: (event, element) => (site.mayPress(event, element) ? standIn(element) : undefined),
    byForm: (form, submitter) =>
      site.maySubmit(form) || publishOfBareForm(site, form, submitter) ? standIn(form) : undefined,

    allows({ submit: found, trigger }) {
      submit({ ring: 'page', submit: found, trigger });
      return false;
    },

    focused(element) {
      focused = element;
      if (site.isEditor(element)) request();
    },

    judge: (request) => (submit({ ring: 'wire', request }) ? 'fail' : undefined),

    giveUp(request) {
      if (!endsWith(request, held, waiting)) return;
      held = undefined;
      dispatch({ type: 'gone' });
    },

    judgeSent: (publish) =>
      new Promise((answer) => {
        const request = { urgent: true, url: '', publish: requests.withSaved(publish), answer };
        if (submit({ ring: 'wire', request })) answer('fail');
      }),

    warmUp: warmth.warmUp,
    get desk() {
      return desk;
    },
    get state() {
      return state;
    },
  };
}

/** Stands for what the desk will find there. Its root is the nearest part of the page in which one can write. */
export function standIn(element: Element): Submit {
  let root = parentOf(element);
  while (root && !findIn(root, '[contenteditable], textarea')) root = parentOf(root);
  return { step: 'publish', composer: { surface: 'post', root: root ?? element, editors: [], fields: [] } };
}

/**
 * What is said once the extension is gone, where nobody asked for it in the reader's language while it was there. Also for whoever is
 * left behind at the desk.
 */
export const ORPHANED =
  'Gatepost was updated or switched off, so this post was not published. Copy your draft, then reload this page.';
