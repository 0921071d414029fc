import { stops } from '../rules/rule.ts';
import type { Composer, SiteAdapter, Submit } from '../sites/site.ts';
import { keepAccountStrip } from './account-strip.ts';
import { DOUBLE_PRESS, trackDoublePress } from './double-press.ts';
import { type Effect, type Event as GuardEvent, next, type Outcome, type State } from './guard.ts';
import { type Attempt, intercept, type Trigger } from './intercept.ts';
import type { Notice } from './notice.ts';
import { admits, grantPass, type Pass } from './pass.ts';
import { readDraft, readDraftAgain } from './read-draft.ts';
import { repeat } from './repeat.ts';
import { type Place, placeIn, returnTo } from './return-to-editor.ts';
import type { Judgement, Reading, WarmUp } from './warm.ts';
import { trackWarmth } from './warmth.ts';

/** What the guard needs from outside the page. */
export type Surroundings = {
  readonly notice: Notice;
  /** Has engine and panel injected; rejects when that can't be done. */
  requestWarmUp(): Promise<void>;
  /** Where engine and panel report themselves. */
  offer(warmUp: WarmUp): void;
};

/** A submit as it was read and, where the warm part was there, judged. */
type Submission = {
  readonly submit: Submit;
  readonly trigger: Trigger;
  readonly reading: Reading;
  readonly outcome: Outcome;
  readonly judgement?: Judgement;
};

/** Guards one frame: carries its events to the state machine, and the effects to page and panel. */
export function guard(site: SiteAdapter, { notice, requestWarmUp, offer }: Surroundings): void {
  let state: State = 'quiet';
  let held: Submission | undefined;
  let pass: Pass | undefined;
  let place: Place | undefined;
  /** Whether anything was let through since the last time that something was given back. */
  let went = false;
  /** A draft between two steps, its editor gone. */
  let advanced: Submission | undefined;

  const presses = trackDoublePress();
  const warmth = trackWarmth(requestWarmUp, offer, {
    warm: onWarm,
    progress: () => state === 'holding' && sayWaiting(),
    failed: () => dispatch({ type: 'failed' }),
  });
  const strip = keepAccountStrip(site, () => warmth.warm, presses.holds);

  intercept(site, {
    allows({ submit, trigger, event }: Attempt) {
      const one = judge(submit, trigger);
      if (presses.is(trigger, one.reading.text, event)) return false;
      const allowed = dispatch({ type: 'submit', outcome: one.outcome }, one).includes('let');
      if (allowed) letThrough(one);
      return allowed;
    },

    allowsPrelude: (submit) => state !== 'holding' && state !== 'asking' && outcomeOf(...read(submit)) === 'clear',

    finishing(element) {
      const button = advanced && site.finishByClick?.(element);
      return button && advanced && { step: 'publish', composer: { ...advanced.submit.composer, button } };
    },

    focused(element) {
      const composer = site.composerAt(element);
      if (composer) warmth.request();
      strip.focused(element, composer);
    },

    typed: presses.forget,
    clicked: strip.expectChange,
  });

  function judge(submit: Submit, trigger: Trigger): Submission {
    const [reading, judgement] = read(submit);
    return { submit, trigger, reading, outcome: outcomeOf(reading, judgement), ...(judgement && { judgement }) };
  }

  function read({ composer }: Submit): readonly [Reading, Judgement | undefined] {
    const reading = advanced ? readDraftAgain(site, composer, advanced.reading) : readDraft(site, composer);
    return [reading, warmth.warm?.engine.judge(reading)];
  }

  function outcomeOf(reading: Reading, judgement: Judgement | undefined): Outcome {
    if (!judgement) return 'cold';
    if (!judgement.enabled || !stops(judgement.verdict.level)) return 'clear';
    return pass && admits(pass, reading, judgement) ? 'clear' : 'stop';
  }

  function dispatch(event: GuardEvent, one?: Submission): readonly Effect[] {
    const step = next(state, event);
    state = step.state;
    for (const effect of step.effects) carryOut(effect, one);
    return step.effects;
  }

  function carryOut(effect: Effect, one: Submission | undefined): void {
    switch (effect) {
      case 'let':
      case 'swallow':
        return; // The event itself is kept or let through by whoever asked.
      case 'hold':
        held = one;
        return;
      case 'warm-up':
        warmth.request();
        return;
      case 'say-waiting':
        sayWaiting();
        return;
      case 'say-broken':
        notice.show(BROKEN, 'alert');
        return;
      case 'say-nothing':
        notice.hide();
        return;
      case 'open-stop':
        openStop();
        return;
      case 'close-stop':
        warmth.warm?.panel.hideStop();
        return;
      case 'repeat':
        giveBack();
        return;
      case 'repeat-with-pass':
        if (held?.judgement) pass = grantPass(held.reading, held.judgement);
        giveBack();
        return;
      case 'return-to-editor':
        if (place) returnTo(place);
        held = undefined;
        return;
      default:
        effect satisfies never;
    }
  }

  function letThrough(one: Submission): void {
    went = true;
    presses.letThrough(one.trigger, one.reading.text, performance.now());
    if (one.submit.step === 'advance') advanced = one;
    else if (advanced) endAdvanced(advanced);
    // A click may still raise the form's own submit event: what a pass lets through ends with the task that used it.
    if (pass && one.submit.step === 'publish') setTimeout(voidPass, 0);
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

  function giveBack(): void {
    const one = held;
    held = undefined;
    if (!one) return;
    went = false;
    repeat(one.trigger, composerNow(one.submit));
    // Where the button was gone, nothing went out, and a pass waits for the author's own press.
    if (!went) return;
    presses.letThrough(one.trigger, one.reading.text, performance.now());
    if (one.submit.step === 'publish') voidPass();
  }

  function composerNow({ composer }: Submit): Composer {
    const editor = composer.editors.find((one) => one.isConnected);
    return (editor && site.composerAt(editor)) ?? composer;
  }

  function openStop(): void {
    if (!held?.judgement || !warmth.warm) return;
    const { engine, panel } = warmth.warm;
    const { author, verdict } = held.judgement;
    if (!stops(verdict.level)) return;
    place = placeIn(held.submit.composer, strip.editor);
    panel.showStop(
      {
        level: verdict.level,
        findings: verdict.findings,
        author,
        text: held.reading.text,
        site: site.id,
        organization: engine.organization(),
      },
      { edit: () => dispatch({ type: 'edit' }), postAnyway: () => dispatch({ type: 'post-anyway' }) },
    );
  }

  /** Judges afresh what waited: the author may have gone on writing, or closed the composer. */
  function onWarm(): void {
    // For as long as the frame lives.
    warmth.warm?.engine.onPolicyChange(strip.refresh, new AbortController().signal);
    if (held && !held.submit.composer.root.isConnected) {
      held = undefined;
      dispatch({ type: 'gone' });
    } else if (held) {
      held = judge({ ...held.submit, composer: composerNow(held.submit) }, held.trigger);
      dispatch({ type: 'warm', outcome: held.outcome });
    } else {
      dispatch({ type: 'warm', outcome: 'clear' });
    }
    strip.refresh();
  }

  function sayWaiting(): void {
    notice.show(warmth.lacks === 'policy' ? WAITING_FOR_POLICY : STARTING, 'status');
  }
}

const STARTING = 'Gatepost is starting. Your post goes on by itself once it is checked.';
const WAITING_FOR_POLICY =
  'Gatepost is waiting for your organization’s policy, five seconds at the most. Your post goes on by itself once it is checked.';
const BROKEN = 'Gatepost could not check this post, so it was not published. Copy your draft, then reload this page.';
