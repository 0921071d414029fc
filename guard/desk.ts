import { say } from '../rules/say.ts';
import type { Composer, SiteAdapter, Submit } from '../sites/site.ts';
import type { Answer } from '../wire/channel.ts';
import { keepAttachedFiles } from './attached-files.ts';
import { carryOut, type Hands, type Tray, takeEarly } from './carry-out.ts';
import { keepClearances } from './clearances.ts';
import { trackDoublePress } from './double-press.ts';
import { keepExit } from './exit.ts';
import { findSubmits } from './find-submits.ts';
import { followPress } from './follow-press.ts';
import { type Guard, type Handover, ORPHANED, type Surroundings } from './gate.ts';
import { type Effect, type Event as GuardEvent, next, type State } from './guard.ts';
import type { Interceptor } from './intercept.ts';
import { judging } from './judging.ts';
import { openHashtag } from './look-first.ts';
import { keepPass } from './pass.ts';
import { trackRefusals } from './refusals.ts';
import { pressOnStage, rehearse } from './rehearse.ts';
import { repeat } from './repeat.ts';
import type { Request } from './requests.ts';
import { showStops } from './show-stops.ts';
import { endsWith, type Held, type Press, type Submission } from './submission.ts';
import { reportChange, tellSeal } from './tell-background.ts';
import type { Decided, Warm } from './warm.ts';

/** Guards a frame once everything is there; comes with the engine. */
export type Desk = Guard &
  Omit<Interceptor, 'brought' | 'broken'> & {
    /** Something went out that no button announced. */
    readonly changed: boolean;
    /** What has come before, judged now. */
    takeOver(handover: Handover): void;
  };

/** Carries the events of a frame to the state machine, and the effects to page and panel. */
export function makeDesk(site: SiteAdapter, surroundings: Surroundings, warm: Warm): Desk {
  const { notice, requests, isOrphaned, brought } = surroundings;
  const { engine, tools, panel } = warm;
  const clearances = surroundings.clearances(keepClearances);
  const { readFile: read } = tools;
  const files = keepAttachedFiles({ brought, read, wants: engine.wantsFile, onChange: onFileChange });
  const reader = tools.makeReader(site, files);
  const presses = trackDoublePress();
  const rehearsed = rehearse({
    submit: (composer) => pressOnStage((...stage) => makeDesk(site, ...stage), surroundings, warm, composer),
    stop: (composer, judged) => stops.rehearse(composer, judged),
  });
  const strip = tools.keepAccountStrip(site, { engine, reader, panel }, (composer, judged) => {
    presses.holds(judged.reading.text);
    rehearsed(composer, judged);
  });
  const press = followPress();
  const pass = keepPass();
  const refusals = trackRefusals(notice, (judged) => void engine.record(judged, { type: 'refused' }));
  const tray: Tray = { held: undefined, waiting: [] };
  let state: State = 'quiet';
  let changed = false;

  const exit = keepExit({
    ...{ engine, files, clearances, presses, pass, settle },
    composerNow: (one) => judge.composerNow(one),
    takeEarly: (reading) => takeEarly(tray, reading),
  });
  const judge = judging({
    ...{ site, engine, reader, clearances, pass, isOrphaned },
    advanced: () => exit.advanced?.judged.reading,
  });

  const finder = findSubmits(site, () => exit.advanced?.submit);

  const placeOf = (one: Submission) => ({
    composer: one.ring === 'page' ? composerOf(one) : reader.composerOf(one.request.publish),
    editor: strip.editor,
  });
  const composerOf = (one: Press): Composer => {
    const { composer } = one.submit;
    return composer.editors.every((editor) => editor.isConnected) ? composer : judge.composerNow(one);
  };
  const stops = showStops(site, warm, placeOf, {
    edit() {
      void record({ type: 'edited', took: stops.took() });
      refusals.takeBack(tray.held);
      dispatch({ type: 'edit' });
    },
    postAnyway(reason) {
      void record({ type: 'posted', took: stops.took(), ...(reason !== undefined && { reason }) });
      dispatch({ type: 'post-anyway' });
    },
    falseAlarm: (findings) => record({ type: 'false-alarm', took: stops.took(), findings }),
    look(hashtag) {
      openHashtag(site.id, hashtag);
      engine.lookedAt(hashtag);
    },
  });

  const hands: Hands = { tray, notice, stops, exit, lastWords: say('notice_orphaned') || ORPHANED };

  /** What the author decides about what is held, before it is let go of. */
  const record = async (decided: Decided): Promise<boolean> =>
    tray.held !== undefined && engine.record(tray.held.judged, decided);

  const isBusy = () => state === 'holding' || state === 'asking';

  return {
    allows({ submit, trigger, event }) {
      const one = judge.press({ ring: 'page', submit, trigger });
      if (presses.is(trigger, one.judged.reading.text, event)) return false;
      const allowed = dispatch({ type: 'submit', outcome: one.outcome }, one).includes('let');
      if (allowed) exit.letThrough(one);
      return allowed;
    },

    allowsPrelude,

    allowsPress(element) {
      if (press.isAllowed(element)) return !isBusy();
      const submit = finder.byClick(element);
      if (!submit) return true;
      const allowed = allowsPrelude(submit);
      if (allowed) press.allowed(element, submit.composer);
      return allowed;
    },

    byClick: finder.byClick,
    byKey: finder.byKey,
    byForm: finder.byForm,

    focused: strip.focused,

    acted() {
      press.forget();
      // What is pressed while the stop is open is meant for the stop.
      if (state !== 'asking' && refusals.forget() && state === 'quiet') notice.hide();
    },

    typed: presses.forget,
    clicked: () => strip.expectChange(),

    judge(request) {
      const effects = dispatchRequest(request);
      if (effects.includes('refuse')) return 'fail';
      if (!effects.includes('let')) return undefined;
      const told = tellSeal(warm, request);
      // Who can't wait goes at once: word of it is on its way to the seal before the request is.
      if (told === undefined || request.urgent) return 'go';
      void told.then(() => request.answer('go'));
      return undefined;
    },

    giveUp(request) {
      if (!endsWith(request, tray.held, tray.waiting)) return;
      tray.held = undefined;
      dispatch({ type: 'gone' });
    },

    judgeSent: (publish) =>
      new Promise<Answer>((answer) => {
        const request = { urgent: true, url: '', publish: requests.withSaved(publish), answer };
        const effects = dispatchRequest(request);
        if (effects.includes('let')) answer('go');
        if (effects.includes('refuse')) answer('fail');
      }),

    takeOver,
    get state() {
      return state;
    },
    get changed() {
      return changed;
    },
  };

  function allowsPrelude(submit: Submit): boolean {
    if (isBusy()) return false;
    const { outcome, judged } = judge.submit(submit);
    if (outcome === 'clear') clearances.see(judged.reading);
    return outcome === 'clear';
  }

  function judgeHeld(one: Held): Submission | undefined {
    if (one.ring === 'wire') return judge.request(one);
    const submit = finder.again(one);
    return submit && judge.press({ ...one, submit });
  }

  function takeOver({ state: before, held: one, waiting: queue, focused }: Handover): void {
    state = before;
    tray.waiting = queue;
    // For as long as the frame lives.
    engine.onPolicyChange(onPolicyChange, new AbortController().signal);
    for (const request of [one?.ring === 'wire' ? [one.request] : [], queue].flat()) noteUnannounced(request);
    try {
      tray.held = one && judgeHeld(one);
    } catch (error) {
      if (one?.ring === 'wire') one.request.answer('fail');
      dispatch({ type: 'failed' });
      throw error;
    }
    if (tray.held || !one) {
      dispatch({ type: 'warm', outcome: tray.held?.outcome ?? 'clear' });
    } else {
      // The author has closed the composer; or it was no submit, and the gate too careful.
      dispatch({ type: 'gone' });
      if (one.ring === 'page') repeat(one.trigger, undefined);
    }
    if (focused?.isConnected) strip.focused(focused);
  }

  function onPolicyChange(): void {
    press.forget();
    if (state === 'asking' && tray.held) {
      tray.held = judge.again(tray.held);
      dispatch({ type: 'policy', outcome: tray.held.outcome });
    }
    files.look();
    strip.refresh();
  }

  /** More is known of a file: what waited for that can be judged, and an open stop may have to say more. */
  function onFileChange(): void {
    if (state === 'holding' && tray.held) {
      tray.held = judge.again(tray.held);
      dispatch({ type: 'warm', outcome: tray.held.outcome });
    } else if (state === 'asking' && tray.held) {
      const again = judge.again(tray.held);
      if (again.outcome === 'stop') tray.held = again;
      dispatch({ type: 'policy', outcome: 'stop' });
    }
    strip.refresh();
  }

  function noteUnannounced({ publish: { texts, attached, surface } }: Request): void {
    if (attached || surface === 'message' || clearances.haveSeen(texts)) return;
    changed = true;
    reportChange();
    strip.noteChange();
  }

  function dispatchRequest(request: Request): readonly Effect[] {
    const one = judge.request({ ring: 'wire', request });
    noteUnannounced(request);
    if (state === 'quiet' && refusals.isSentAgain(one)) return ['refuse'];
    const effects = dispatch({ type: 'submit', outcome: one.outcome }, one);
    if (effects.includes('let')) exit.spend(one);
    return effects;
  }

  function dispatch(event: GuardEvent, one?: Submission): readonly Effect[] {
    const step = next(state, event);
    state = step.state;
    for (const effect of step.effects) carryOut(hands, effect, one);
    if (tray.waiting.length > 0 && !isBusy()) queueMicrotask(dispatchWaiting);
    return step.effects;
  }

  function dispatchWaiting(): void {
    const request = isBusy() ? undefined : tray.waiting.shift();
    if (request) settle(request);
  }

  /** Judges a request that waits, and answers it unless it has to wait on; whether it went. */
  function settle(request: Request): boolean {
    const effects = dispatchRequest(request);
    if (effects.includes('let')) release(request);
    if (effects.includes('refuse')) request.answer('fail');
    return effects.includes('let');
  }

  /** Lets a request go, once the seal knows of it where there is one. */
  function release(request: Request): void {
    const told = tellSeal(warm, request);
    if (told === undefined) request.answer('go');
    else void told.then(() => request.answer('go'));
  }
}
