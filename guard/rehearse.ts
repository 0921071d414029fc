import { stops } from '../rules/rule.ts';
import type { Composer } from '../sites/site.ts';
import type { Judged } from './submission.ts';

export type Acts = {
  /** Does what a press on the composer's button does until it is known what becomes of it. */
  submit(composer: Composer): void;
  /** Draws the stop where nobody sees it. */
  stop(composer: Composer, judged: Judged): void;
};

/** A browser reads a function at its first call, and makes something faster of it at later ones. */
const TIMES = 2;

/**
 * Goes through a submit before there is one, in idle moments, and nothing comes of it: the first time that its code runs costs several
 * times as much as each after it, and would be paid for by the author who waits. The stop only where one is to be expected.
 */
export function rehearse({ submit, stop }: Acts): (composer: Composer, judged: Judged) => void {
  let hasSubmitted = false;
  let hasStopped = false;
  return (composer, judged) => {
    if (!hasSubmitted && composer.button) {
      hasSubmitted = true;
      for (let time = 0; time < TIMES; time++) whenIdle(() => submit(composer));
    }
    if (!hasStopped && stops(judged.judgement.verdict.level)) {
      hasStopped = true;
      whenIdle(() => stop(composer, judged));
    }
  };
}

/** What is never idle needs no rehearsal either. */
function whenIdle(act: () => void): void {
  if (typeof requestIdleCallback === 'function') requestIdleCallback(act);
}
