import type { Submit } from '../sites/site.ts';
import type { Outcome } from './guard.ts';
import type { Trigger } from './intercept.ts';
import type { Request } from './requests.ts';
import type { Judgement, Reading } from './warm.ts';

export type HeldPress = { readonly ring: 'page'; readonly submit: Submit; readonly trigger: Trigger };
export type HeldRequest = { readonly ring: 'wire'; readonly request: Request };

/** Whatever is about to go out, and what has to be done to let it go. */
export type Held = HeldPress | HeldRequest;

/**
 * Takes a request that the page gave up out of those that wait. True: it is what is held, so nothing is held any more. Who could not
 * wait is told by the stop all the same, and may press again.
 */
export function endsWith(request: Request, held: Held | undefined, waiting: Request[]): boolean {
  const at = waiting.indexOf(request);
  if (at >= 0) waiting.splice(at, 1);
  return held?.ring === 'wire' && held.request === request && !request.urgent;
}

/** A draft as it was at that moment, and what the policy says of it. */
export type Judged = { readonly reading: Reading; readonly judgement: Judgement };

/** What is to become of it, and why. */
export type Said = { readonly outcome: Outcome; readonly judged: Judged };

export type Press = HeldPress & Said;
export type Sending = HeldRequest & Said;

/** The same, read and judged. */
export type Submission = Press | Sending;
