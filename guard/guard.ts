import { type ColdEffect, nextCold } from './cold.ts';

/**
 * The guard of a frame as a state machine: what a submit meets, and what happens next. Pure; gate.ts carries out the effects until the
 * engine is there, carry-out.ts from then on. One stop at a time: whatever else is submitted meanwhile waits in its editor.
 */

/**
 * - `quiet`: nothing is held
 * - `holding`: a submit came before engine or policy were there; it waits
 * - `asking`: the stop is open; the author decides
 * - `broken`: the engine could not be loaded; submits are held and the author is told what to do
 * - `orphaned`: the extension was updated, disabled or removed under the page; submits are held until the page is loaded anew
 */
export type State = 'quiet' | 'holding' | 'asking' | 'broken' | 'orphaned';

/** What a check can say of a submit. `cold`: engine or policy are not there yet. `orphaned`: they never will be. */
export type Outcome = 'clear' | 'stop' | 'cold' | 'orphaned';

export type Event =
  /** The site is about to publish. */
  | { readonly type: 'submit'; readonly outcome: Outcome }
  /** Engine and policy are there; the outcome for the submit that is held, if one is. */
  | { readonly type: 'warm'; readonly outcome: Outcome }
  | { readonly type: 'failed' }
  /** Another policy is in force; what it says of the submit that is held, if one is. */
  | { readonly type: 'policy'; readonly outcome: Outcome }
  /** The author's two answers to the stop. */
  | { readonly type: 'edit' }
  | { readonly type: 'post-anyway' }
  /** What was held is gone: the site closed its composer, or gave its request up. */
  | { readonly type: 'gone' };

export type Effect =
  | ColdEffect
  /** Let the event or the request through untouched. */
  | 'let'
  | 'say-changed'
  /** Show the stop for what is held, in place of one that is open. */
  | 'open-stop'
  | 'close-stop'
  /** Give the held submit back to the site. */
  | 'repeat'
  /** Like `repeat`, with the author's permission for exactly this draft. */
  | 'repeat-with-pass'
  | 'return-to-editor';

export type Step = { readonly state: State; readonly effects: readonly Effect[] };

/** What happens on an event. An event that means nothing in a state changes nothing. */
export function next(state: State, event: Event): Step {
  switch (event.type) {
    case 'submit':
      return onSubmit(state, event.outcome);
    case 'warm':
      return onWarm(state, event.outcome);
    case 'failed':
      return nextCold(state, event);
    case 'policy':
      return onPolicy(state, event.outcome);
    case 'edit':
      return state === 'asking' ? to('quiet', 'close-stop', 'drop', 'return-to-editor') : to(state);
    case 'post-anyway':
      return state === 'asking' ? to('quiet', 'close-stop', 'repeat-with-pass') : to(state);
    case 'gone':
      return state === 'asking' ? to('quiet', 'close-stop') : nextCold(state, event);
    default:
      return event satisfies never;
  }
}

function onSubmit(state: State, outcome: Outcome): Step {
  if (state === 'holding' || state === 'asking') return to(state, 'swallow');
  switch (outcome) {
    case 'clear':
      return to('quiet', 'say-nothing', 'let');
    case 'stop':
      return to('asking', 'hold', 'say-nothing', 'open-stop');
    case 'cold':
    case 'orphaned':
      return nextCold(state, { type: 'submit', outcome });
    default:
      return outcome satisfies never;
  }
}

function onWarm(state: State, outcome: Outcome): Step {
  if (state !== 'holding' && state !== 'broken') return to(state);
  switch (outcome) {
    case 'clear':
      return to('quiet', 'say-nothing', ...(state === 'holding' ? (['repeat'] as const) : []));
    case 'stop':
      return state === 'holding' ? to('asking', 'say-nothing', 'open-stop') : to('quiet', 'say-nothing');
    case 'cold':
      return to(state);
    case 'orphaned':
      return nextCold(state, { type: 'warm', outcome });
    default:
      return outcome satisfies never;
  }
}

/** The stop follows the policy. What is allowed now waits for the author to send it: who is asked something may have thought better of it. */
function onPolicy(state: State, outcome: Outcome): Step {
  if (state !== 'asking') return to(state);
  if (outcome === 'clear') return to('quiet', 'close-stop', 'drop', 'return-to-editor', 'say-changed');
  return to(state, ...(outcome === 'stop' ? (['open-stop'] as const) : []));
}

function to(state: State, ...effects: Effect[]): Step {
  return { state, effects };
}
