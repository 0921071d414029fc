import { stops } from '../rules/rule.ts';
import type { Publish } from '../sites/publish/publish.ts';
import type { Composer, SiteAdapter, Submit } from '../sites/site.ts';
import type { Answer } from '../wire/channel.ts';
import type { AccountStrip } from './account-strip.ts';
import { type Clearance, type Clearances, isAnswered } from './clearances.ts';
import { DOUBLE_PRESS, trackDoublePress } from './double-press.ts';
import { type Effect, type Event as GuardEvent, next, type Outcome, type State } from './guard.ts';
import type { Interceptor, Trigger } from './intercept.ts';
import type { Notice } from './notice.ts';
import { admits, grantPass, type Pass } from './pass.ts';
import type { Reader } from './reader.ts';
import { repeat } from './repeat.ts';
import { isOf, type Request, type Requests } from './requests.ts';
import { type Place, placeIn, returnTo } from './return-to-editor.ts';
import type { Judgement, Reading, WarmUp } from './warm.ts';
import { type Sealed, trackWarmth, type Warm } from './warmth.ts';

export type { Sealed } from './warmth.ts';

/** What the guard needs from outside the page. */
export type Surroundings = {
  readonly notice: Notice;
  readonly requests: Requests;
  /** Has engine and panel injected; rejects when that can't be done. */
  requestWarmUp(): Promise<Sealed>;
  /** The extension was updated, disabled or removed; nothing of it can be reached from this page any more. */
  isOrphaned(): boolean;
  /** What was let through at a button, in this frame and in those that it shares a page with. */
  readonly clearances: Clearances;
  /** Something was published that only the wire ring saw: the page is not as the page ring knows it. */
  reportChange(): void;
  /** Tells the seal that a request may go; resolves once it knows. */
  announce(passed: { readonly url: string; readonly texts: readonly string[]; readonly saved?: string }): Promise<void>;
};

/** Whatever is about to go out, as it was read and, where the warm part was there, judged. */
type Submission = (
  | { readonly ring: 'page'; readonly submit: Submit; readonly trigger: Trigger }
  | { readonly ring: 'wire'; readonly request: Request }
) & { readonly outcome: Outcome; readonly judged?: Judged };

type Press = Extract<Submission, { ring: 'page' }>;
type Sending = Extract<Submission, { ring: 'wire' }>;

/** A draft as it was at that moment, and what the policy says of it. */
type Judged = { readonly reading: Reading; readonly judgement: Judgement };

export type Guard = Interceptor & {
  readonly state: State;
  /** Where engine and panel report themselves. */
  readonly warmUp: WarmUp;
  /** Judges a request of this frame, or of one within it that has no room for a stop of its own; undefined: it is answered later. */
  judge(request: Request): Answer | undefined;
  /** The page no longer wants an answer. */
  giveUp(request: Request): void;
  /** Judges what the seal has caught on its way out; a stop opens where it may not go, and it has to be sent anew after that. */
  judgeSent(publish: Publish): Promise<Answer>;
};

/** Guards one frame: carries its events to the state machine, and the effects to page and panel. */
export function guard(site: SiteAdapter, surroundings: Surroundings): Guard {
  const { notice, requests, requestWarmUp, isOrphaned, clearances, reportChange, announce } = surroundings;
  let state: State = 'quiet';
  let held: Submission | undefined;
  let pass: Pass | undefined;
  let place: Place | undefined;
  /** Whether anything was let through since the last time that something was given back. */
  let went = false;
  /** What is being given back to the site at this moment. */
  let returning: Clearance | undefined;
  /** A draft between two steps, its editor gone. */
  let advanced: (Press & { readonly judged: Judged }) | undefined;
  /** The stop as it is shown, so that it is not drawn anew, a reason half written in it, where it would say the same. */
  let shown = '';
  /** Requests that came while another submit was being dealt with, in order. */
  const waiting: Request[] = [];

  const presses = trackDoublePress();
  const warmth = trackWarmth(requestWarmUp, {
    warm: onWarm,
    progress: () => state === 'holding' && sayWaiting(),
    failed: () => dispatch(isOrphaned() ? { type: 'warm', outcome: 'orphaned' } : { type: 'failed' }),
  });
  let reader: Reader | undefined;
  let strip: AccountStrip | undefined;
  /** Something went out that no button announced. */
  let changed = false;
  /** The request that the author took back last, and how often, until somebody presses a key or a button: sites send a lost one again. */
  let refused: { readonly pass: Pass; readonly times: number; told: boolean } | undefined;
  /** The element that had the focus last. */
  let focused: Element | undefined;

  return {
    allows({ submit, trigger, event }) {
      const one = judgePress(submit, trigger);
      if (one.judged && presses.is(trigger, one.judged.reading.text, event)) return false;
      const allowed = dispatch({ type: 'submit', outcome: one.outcome }, one).includes('let');
      if (allowed) letThrough(one);
      return allowed;
    },

    allowsPrelude(submit) {
      if (state === 'holding' || state === 'asking') return false;
      const judged = readPress(submit);
      const isClear = outcomeOf(judged, hasPass(judged)) === 'clear';
      if (isClear && judged) clearances.see(judged.reading);
      return isClear;
    },

    finishing(element) {
      const button = advanced && site.finishByClick?.(element);
      return button && advanced && { step: 'publish', composer: { ...advanced.submit.composer, button } };
    },

    focused(element) {
      focused = element;
      const composer = site.composerAt(element);
      if (composer) warmth.request();
      strip?.focused(element, composer);
    },

    acted() {
      // What is pressed while the stop is open is meant for the stop.
      if (state === 'asking') return;
      if (refused?.told && state === 'quiet') notice.hide();
      refused = undefined;
    },

    typed: presses.forget,
    clicked: () => strip?.expectChange(),

    judge(request) {
      const effects = dispatchRequest(request);
      if (effects.includes('refuse')) return 'fail';
      if (!effects.includes('let')) return undefined;
      const told = tellSeal(request);
      // Who can't wait goes at once: word of it is on its way to the seal before the request is.
      if (told === undefined || request.urgent) return 'go';
      void told.then(() => request.answer('go'));
      return undefined;
    },

    giveUp,
    judgeSent,
    warmUp: warmth.warmUp,
    get state() {
      return state;
    },
  };

  function judgeSent(publish: Publish): Promise<Answer> {
    return new Promise((answer) => {
      const request = { urgent: true, url: '', publish: requests.withSaved(publish), answer };
      const effects = dispatchRequest(request);
      if (effects.includes('let')) answer('go');
      if (effects.includes('refuse')) answer('fail');
    });
  }

  /** Lets a request go, once the seal knows of it where there is one. */
  function release(request: Request): void {
    const told = tellSeal(request);
    if (told === undefined) request.answer('go');
    else void told.then(() => request.answer('go'));
  }

  /** Resolves once the seal knows that a request may go; undefined where nobody has to be told. */
  function tellSeal({ url, publish: { texts, saved } }: Request): Promise<void> | undefined {
    if (!warmth.warm?.sealed || url === '') return undefined;
    return announce({ url, texts, ...(saved !== undefined && { saved }) });
  }

  function giveUp(request: Request): void {
    const at = waiting.indexOf(request);
    if (at >= 0) waiting.splice(at, 1);
    // Who could not wait is told by the stop all the same, and may press again.
    if (held?.ring !== 'wire' || held.request !== request || request.urgent) return;
    held = undefined;
    dispatch({ type: 'gone' });
  }

  function dispatchRequest(request: Request): readonly Effect[] {
    const one = judgeRequest(request);
    const { texts, attached, surface } = request.publish;
    if (!attached && surface !== 'message' && !clearances.haveSeen(texts)) {
      reportChange();
      changed = true;
      strip?.noteChange();
    }
    if (isSentAgain(one)) return ['refuse'];
    const effects = dispatch({ type: 'submit', outcome: one.outcome }, one);
    if (effects.includes('let')) spend(one);
    return effects;
  }

  /**
   * Whether a request is one that the author has taken back again and again: it fails as that did, with a line in place of the stop, or
   * a page that never gives up would leave nobody the time to change the draft.
   */
  function isSentAgain({ outcome, judged }: Sending): boolean {
    if (state !== 'quiet' || outcome !== 'stop' || !judged || !refused || refused.times < MOST_ASKED) return false;
    if (!admits(refused.pass, judged.reading, judged.judgement)) return false;
    if (!refused.told) notice.show(SENT_AGAIN, 'status');
    refused.told = true;
    return true;
  }

  function takeBack(): void {
    const judged = held?.ring === 'wire' ? held.judged : undefined;
    const isSame = judged && refused && admits(refused.pass, judged.reading, judged.judgement);
    const times = isSame ? (refused?.times ?? 0) + 1 : 1;
    refused = judged && { pass: grantPass(judged.reading, judged.judgement), times, told: false };
    dispatch({ type: 'edit' });
  }

  function judgePress(submit: Submit, trigger: Trigger): Press {
    const judged = readPress(submit);
    return { ring: 'page', submit, trigger, outcome: outcomeOf(judged, hasPass(judged)), ...(judged && { judged }) };
  }

  function readPress({ composer }: Submit): Judged | undefined {
    return judged(reader?.draft(composer, advanced?.judged.reading));
  }

  function judgeRequest(request: Request): Sending {
    const { reading, clearance } = reader?.request(request.publish, clearances) ?? {};
    const one = judged(reading);
    const isApproved = clearance?.approved === true && one && isAnswered(clearance, one.reading, one.judgement);
    return { ring: 'wire', request, outcome: outcomeOf(one, isApproved === true), ...(one && { judged: one }) };
  }

  function judged(reading: Reading | undefined): Judged | undefined {
    const judgement = reading && warmth.warm?.engine.judge(reading);
    return judgement && { reading, judgement };
  }

  /** `isAllowed`: the author was asked about just this, and posts it anyway. */
  function outcomeOf(one: Judged | undefined, isAllowed: boolean): Outcome {
    if (isOrphaned()) return 'orphaned';
    if (!one) return 'cold';
    const { enabled, verdict } = one.judgement;
    return isAllowed || !enabled || !stops(verdict.level) ? 'clear' : 'stop';
  }

  function hasPass(one: Judged | undefined): boolean {
    return pass !== undefined && one !== undefined && admits(pass, one.reading, one.judgement);
  }

  function dispatch(event: GuardEvent, one?: Submission): readonly Effect[] {
    const step = next(state, event);
    state = step.state;
    for (const effect of step.effects) carryOut(effect, one);
    if (waiting.length > 0 && state !== 'holding' && state !== 'asking') queueMicrotask(dispatchWaiting);
    return step.effects;
  }

  function dispatchWaiting(): void {
    const request = state === 'holding' || state === 'asking' ? undefined : waiting.shift();
    if (request) settle(request);
  }

  /** Judges a request that waits, and answers it unless it has to wait on; whether it went. */
  function settle(request: Request): boolean {
    const effects = dispatchRequest(request);
    if (effects.includes('let')) release(request);
    if (effects.includes('refuse')) request.answer('fail');
    return effects.includes('let');
  }

  /** Gives a request back as it was cleared, unless the policy or the extension is another since then. */
  function settleUnder(clearance: Clearance, request: Request): void {
    clearances.add(clearance);
    if (!settle(request)) clearances.spend(clearance, request.publish.texts);
  }

  function carryOut(effect: Effect, one: Submission | undefined): void {
    switch (effect) {
      case 'let':
      case 'refuse':
        return; // The event or request itself is kept or let through by whoever asked.
      case 'swallow':
        if (one?.ring === 'wire') waiting.push(one.request);
        return;
      case 'hold':
        held = one;
        return;
      case 'warm-up':
        warmth.request();
        warmth.hurry();
        return;
      case 'say-waiting':
        sayWaiting();
        return;
      case 'say-broken':
        notice.show(BROKEN, 'alert');
        return;
      case 'say-orphaned':
        notice.show(ORPHANED, 'alert');
        return;
      case 'say-changed':
        notice.show(CHANGED, 'status');
        return;
      case 'say-nothing':
        notice.hide();
        return;
      case 'open-stop':
        openStop();
        return;
      case 'close-stop':
        shown = '';
        warmth.warm?.panel.hideStop();
        return;
      case 'repeat':
        giveBack(false);
        return;
      case 'repeat-with-pass':
        giveBack(true);
        return;
      case 'drop':
        drop();
        return;
      case 'return-to-editor':
        if (place) returnTo(place);
        return;
      default:
        effect satisfies never;
    }
  }

  function letThrough({ judged, submit, trigger }: Press): void {
    if (!judged) return;
    went = true;
    presses.letThrough(trigger, judged.reading.text, performance.now());
    if (submit.step === 'advance') advanced = { ring: 'page', submit, trigger, judged, outcome: 'clear' };
    else if (advanced) endAdvanced(advanced);
    if (!returning) clearances.add({ ...judged, approved: hasPass(judged) });
    if (submit.step === 'publish') noteOut(judged);
    // A click may still raise the form's own submit event: what a pass lets through ends with the task that used it.
    if (pass && submit.step === 'publish') setTimeout(voidPass, 0);
  }

  /** The draft is out. For as long as a second press may belong to the first, its button is still known by it. */
  function endAdvanced(ended: Submission): void {
    setTimeout(() => {
      if (advanced === ended) advanced = undefined;
    }, DOUBLE_PRESS);
  }

  function voidPass(): void {
    pass = undefined;
  }

  function giveBack(approved: boolean): void {
    const one = held;
    held = undefined;
    if (!one) return;
    if (one.ring === 'wire') {
      giveBackRequest(one, approved);
      return;
    }
    const { judged, submit, trigger } = one;
    if (!judged) return;
    const early = waiting.findIndex((request) => isOf(request, judged.reading));
    if (approved) pass = grantPass(judged.reading, judged.judgement);
    // The site published although its event was kept from it: to press again would publish twice.
    const [request] = early >= 0 ? waiting.splice(early, 1) : [];
    if (request) {
      voidPass();
      settleUnder({ ...judged, approved }, request);
      return;
    }
    // There from the first event on: some pages publish before the click.
    const clearance = { ...judged, approved };
    clearances.add(clearance);
    returning = clearance;
    went = false;
    repeat(trigger, composerNow(submit));
    returning = undefined;
    // Where the button was gone, nothing went out, and a pass waits for the author's own press.
    if (!went) {
      clearances.remove(clearance);
      return;
    }
    presses.letThrough(trigger, judged.reading.text, performance.now());
    if (submit.step === 'publish') voidPass();
  }

  function giveBackRequest(one: Sending, approved: boolean): void {
    const { judged, request } = one;
    if (!judged) return;
    // It came while nothing was there to judge it, and was let through at its button, perhaps in another frame.
    if (!approved && clearances.find(request.publish.texts)?.whole) {
      settle(request);
      return;
    }
    const clearance = { ...judged, approved };
    if (!request.urgent || !approved) {
      settleUnder(clearance, request);
      return;
    }
    // It was answered when the stop opened; what is approved now waits for it to be sent anew.
    clearances.add(clearance);
    pass = grantPass(judged.reading, judged.judgement);
  }

  /** What comes after this may be odd because of it. */
  function noteOut(one: Judged | undefined): void {
    if (one) warmth.warm?.engine.published(one.reading, one.judgement);
  }

  function spend({ request, judged }: Sending): void {
    // Descriptions of pictures go ahead of a post that may never follow.
    if (!request.publish.attached) noteOut(judged);
    const found = clearances.find(request.publish.texts);
    if (!found) return;
    clearances.spend(found.clearance, request.publish.texts);
    // While a press is being given back, more of its events may follow the one that published.
    if (found.clearance.approved && !returning) voidPass();
  }

  function drop(): void {
    refuse(held);
    const reading = held?.ring === 'page' ? held.judged?.reading : undefined;
    const early = reading ? waiting.filter((request) => isOf(request, reading)) : [];
    for (const request of early) {
      waiting.splice(waiting.indexOf(request), 1);
      request.answer('fail');
    }
    held = undefined;
  }

  function composerNow({ composer }: Submit): Composer {
    const editor = composer.editors.find((one) => one.isConnected);
    return (editor && site.composerAt(editor)) ?? composer;
  }

  function openStop(): void {
    if (!held?.judged || !warmth.warm) return;
    const { engine, panel } = warmth.warm;
    const { author, verdict } = held.judged.judgement;
    if (!stops(verdict.level)) return;
    if (held.ring === 'wire' && held.request.urgent) queueMicrotask(refuse.bind(undefined, held));
    const view = {
      level: verdict.level,
      findings: verdict.findings,
      author,
      text: held.judged.reading.text,
      site: site.id,
      organization: engine.organization(),
    };
    const says = JSON.stringify(view);
    if (says === shown) return;
    // While one is open, the caret is in it.
    if (shown === '') place = placeOf(held);
    shown = says;
    panel.showStop(view, {
      edit: takeBack,
      postAnyway: () => dispatch({ type: 'post-anyway' }),
    });
  }

  function refuse(one: Submission | undefined): void {
    if (one?.ring === 'wire') one.request.answer('fail');
  }

  function placeOf(one: Submission): Place | undefined {
    const composer = one.ring === 'page' ? one.submit.composer : reader?.composerOf(one.request.publish);
    return composer && placeIn(composer, strip?.editor);
  }

  /** The author may have gone on writing, or the policy may be another. */
  function judgeAgain(one: Submission): Submission {
    if (one.ring === 'wire') return judgeRequest(one.request);
    return judgePress({ ...one.submit, composer: composerNow(one.submit) }, one.trigger);
  }

  function onPolicyChange(): void {
    if (state === 'asking' && held) {
      held = judgeAgain(held);
      dispatch({ type: 'policy', outcome: held.outcome });
    }
    strip?.refresh();
  }

  /** Judges afresh what waited; the author may have closed the composer. */
  function onWarm({ engine, tools, panel }: Warm): void {
    reader = tools.makeReader(site);
    strip = tools.keepAccountStrip(site, { engine, reader, panel }, presses.holds);
    // For as long as the frame lives.
    engine.onPolicyChange(onPolicyChange, new AbortController().signal);
    if (held?.ring === 'page' && !held.submit.composer.root.isConnected) {
      held = undefined;
      dispatch({ type: 'gone' });
    } else if (held) {
      held = judgeAgain(held);
      dispatch({ type: 'warm', outcome: held.outcome });
    } else {
      dispatch({ type: 'warm', outcome: 'clear' });
    }
    if (changed) strip.noteChange();
    if (focused?.isConnected) strip.focused(focused, site.composerAt(focused));
  }

  function sayWaiting(): void {
    notice.show(warmth.lacks === 'policy' ? WAITING_FOR_POLICY : STARTING, 'status');
  }
}

/** How often the author is asked about a request that a page sends again by itself. */
const MOST_ASKED = 3;

const STARTING = 'Gatepost is starting. Your post goes on by itself once it is checked.';
const WAITING_FOR_POLICY =
  'Gatepost is waiting for your organization’s policy, five seconds at the most. Your post goes on by itself once it is checked.';
const BROKEN = 'Gatepost could not check this post, so it was not published. Copy your draft, then reload this page.';
const SENT_AGAIN =
  'The page tried by itself to send this post again. It was not published: change it, or press Post to be asked once more.';
const CHANGED =
  'Your organization’s policy has changed, and this post may go out now. It was not published yet: post it once more.';
const ORPHANED =
  'Gatepost was updated or switched off, so this post was not published. Copy your draft, then reload this page.';
