import { say } from '../rules/say.ts';
import type { Notice } from './notice.ts';
import { admits, grantPass, type Pass } from './pass.ts';
import type { Judged, Sending, Submission } from './submission.ts';

export type Refusals = {
  /**
   * Whether a request is one that the author has taken back again and again: it fails as that did, with a line in place of the stop, or
   * a page that never gives up would leave nobody the time to change the draft.
   */
  isSentAgain(sending: Sending): boolean;
  /** The author goes back to the draft. */
  takeBack(held: Submission | undefined): void;
  /** Somebody pressed a key or a button; whether a line about it stands there still. */
  forget(): boolean;
};

/** How often the author is asked about a request that a page sends again by itself. */
const MOST_ASKED = 3;

/** The request that the author took back last, and how often, until somebody presses a key or a button: sites send a lost one again. */
export function trackRefusals(notice: Notice, onRefused: (judged: Judged) => void): Refusals {
  let refused: { readonly pass: Pass; readonly times: number; told: boolean } | undefined;
  return {
    isSentAgain({ outcome, judged }) {
      if (outcome !== 'stop' || !refused || refused.times < MOST_ASKED || !admits(refused.pass, judged)) return false;
      if (!refused.told) {
        notice.show(say('notice_sent_again'), 'status');
        onRefused(judged);
      }
      refused.told = true;
      return true;
    },
    takeBack(held) {
      const judged = held?.ring === 'wire' ? held.judged : undefined;
      const isSame = judged && refused && admits(refused.pass, judged);
      const times = isSame ? (refused?.times ?? 0) + 1 : 1;
      refused = judged && { pass: grantPass(judged), times, told: false };
    },
    forget() {
      const told = refused?.told === true;
      refused = undefined;
      return told;
    },
  };
}
