import type { Composer } from '../sites/site.ts';
import { keepForAfterwards } from './afterwards.ts';
import type { AttachedFiles } from './attached-files.ts';
import type { Clearance, Clearances } from './clearances.ts';
import { DOUBLE_PRESS, type DoublePress } from './double-press.ts';
import type { KeptPass } from './pass.ts';
import { repeat } from './repeat.ts';
import type { Request } from './requests.ts';
import type { Judged, Press, Sending, Submission } from './submission.ts';
import type { Engine, Reading } from './warm.ts';

/** The way out: keeps account of what goes, and gives back what was held. */
export type Exit = {
  /** A draft between two steps, its editor gone. */
  readonly advanced: Press | undefined;
  /** The site has the event. */
  letThrough(press: Press): void;
  /** The network has the request. */
  spend(sending: Sending): void;
  /** Has the site do what it was kept from. `approved`: the author was asked, and posts it anyway. */
  giveBack(one: Submission, approved: boolean): void;
};

export type Ways = {
  /** The composer of a press as it is by now. */
  composerNow(press: Press): Composer;
  /** Notes what went out: what comes after it may be odd because of it. */
  readonly engine: Pick<Engine, 'published' | 'record'>;
  readonly files: Pick<AttachedFiles, 'sent'>;
  readonly clearances: Clearances;
  readonly presses: DoublePress;
  readonly pass: KeptPass;
  /** Takes the first request that waits and publishes this reading. */
  takeEarly(reading: Reading): Request | undefined;
  /** Judges a request that waits, and answers it unless it has to wait on; whether it went. */
  settle(request: Request): boolean;
};

export function keepExit(ways: Ways): Exit {
  const { engine, files, clearances, presses, pass, takeEarly, settle } = ways;
  /** Whether anything was let through since the last time that something was given back. */
  let went = false;
  /** What is being given back to the site at this moment. */
  let returning: Clearance | undefined;
  let advanced: Press | undefined;
  const afterwards = keepForAfterwards();

  return {
    get advanced() {
      return advanced;
    },

    letThrough(press) {
      const { judged, submit, trigger } = press;
      went = true;
      presses.letThrough(trigger, judged.reading.text, performance.now());
      if (submit.step === 'advance') advanced = press;
      else if (advanced) endAdvanced(advanced);
      const clearance = returning ?? { ...judged, approved: pass.admits(judged) };
      if (!returning) clearances.add(clearance);
      if (submit.step === 'publish') note(judged, clearance);
      // A click may still raise the form's own submit event: what a pass lets through ends with the task that used it.
      if (pass.isThere && submit.step === 'publish') setTimeout(pass.void, 0);
    },

    spend({ request, judged }) {
      const found = clearances.find(request.publish);
      // Descriptions of pictures go ahead of a post that may never follow.
      if (!request.publish.attached) note(judged, found?.clearance);
      if (!found) return;
      clearances.spend(found.clearance, request.publish.texts);
      // While a press is being given back, more of its events may follow the one that published.
      if (found.clearance.approved && !returning) pass.void();
    },

    giveBack(one, approved) {
      if (one.ring === 'wire') giveBackRequest(one, approved);
      else giveBackPress(one, approved);
    },
  };

  /** It goes out. Where nobody was asked about it, it is recorded, once: at its button, or where it leaves. */
  function note(judged: Judged, clearance: Clearance | undefined): void {
    files.sent(judged.reading);
    const isRecorded = clearance === undefined || (!clearance.approved && clearances.isFirstNote(clearance));
    afterwards(() => {
      engine.published(judged.reading, judged.judgement);
      if (isRecorded) void engine.record(judged, { type: 'noted' });
    });
  }

  /** The draft is out. For as long as a second press may belong to the first, its button is still known by it. */
  function endAdvanced(ended: Press): void {
    setTimeout(() => {
      if (advanced === ended) advanced = undefined;
    }, DOUBLE_PRESS);
  }

  function giveBackPress(press: Press, approved: boolean): void {
    const { judged, submit, trigger } = press;
    const clearance = { ...judged, approved };
    // The site published although its event was kept from it: to press again would publish twice.
    const early = takeEarly(judged.reading);
    if (early) {
      pass.void();
      settleUnder(clearance, early);
      return;
    }
    if (approved) pass.grant(judged);
    // There from the first event on: some pages publish before the click.
    clearances.add(clearance);
    returning = clearance;
    went = false;
    repeat(trigger, ways.composerNow(press));
    returning = undefined;
    // Where the button was gone, nothing went out, and a pass waits for the author's own press.
    if (!went) {
      clearances.remove(clearance);
      return;
    }
    presses.letThrough(trigger, judged.reading.text, performance.now());
    if (submit.step === 'publish') pass.void();
  }

  function giveBackRequest({ judged, request }: Sending, approved: boolean): void {
    // It came while nothing was there to judge it, and was let through at its button, perhaps in another frame.
    if (!approved && clearances.find(request.publish)?.whole) {
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
    pass.grant(judged);
  }

  /** Gives a request back as it was cleared, unless the policy or the extension is another since then. */
  function settleUnder(clearance: Clearance, request: Request): void {
    clearances.add(clearance);
    if (!settle(request)) clearances.spend(clearance, request.publish.texts);
  }
}
