/**
 * The guard of a frame as a state machine: what a submit meets, and what happens next. Pure; `entrypoints/guard.content` carries
 * out the effects. One stop at a time: whatever else is submitted meanwhile waits in its editor.
 */

/**
 * - `quiet`: nothing is held
 * - `holding`: a submit came before engine or policy were there; it waits
 * - `asking`: the stop is open; the author decides
 * - `broken`: the engine could not be loaded; submits are held and the author is told what to do
 */
export type State = 'quiet' | 'holding' | 'asking' | 'broken';

/** What a check can say of a submit. `cold`: engine or policy are not there yet. */
export type Outcome = 'clear' | 'stop' | 'cold';

export type Event =
  /** The site is about to publish. */
  | { readonly type: 'submit'; readonly outcome: Outcome }
  /** Engine and policy are there; the outcome for the submit that is held, if one is. */
  | { readonly type: 'warm'; readonly outcome: Outcome }
  | { readonly type: 'failed' }
  /** The author's two answers to the stop. */
  | { readonly type: 'edit' }
  | { readonly type: 'post-anyway' }
  /** What was held is gone: its composer was closed by the site. */
  | { readonly type: 'gone' };

export type Effect =
  /** Let the event through untouched. */
  | 'let'
  /** Keep the event from the page, and remember how to repeat it. */
  | 'hold'
  /** Keep the event from the page; another submit is being dealt with. */
  | 'swallow'
  | 'warm-up'
  | 'say-waiting'
  | 'say-broken'
  | 'say-nothing'
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
      return state === 'holding' ? to('broken', 'say-broken') : to(state);
    case 'edit':
      return state === 'asking' ? to('quiet', 'close-stop', 'return-to-editor') : to(state);
    case 'post-anyway':
      return state === 'asking' ? to('quiet', 'close-stop', 'repeat-with-pass') : to(state);
    case 'gone':
      return onGone(state);
    default:
      return event satisfies never;
  }
}

function onSubmit(state: State, outcome: Outcome): Step {
  if (state === 'holding' || state === 'asking') return to(state, 'swallow');
  switch (outcome) {
    case 'clear':
      return to('quiet', ...(state === 'broken' ? (['say-nothing'] as const) : []), 'let');
    case 'stop':
      return to('asking', 'hold', 'say-nothing', 'open-stop');
    case 'cold':
      return to('holding', 'hold', 'say-waiting', 'warm-up');
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
    default:
      return outcome satisfies never;
  }
}

function onGone(state: State): Step {
  switch (state) {
    case 'quiet':
      return to('quiet');
    case 'holding':
    case 'broken':
      return to('quiet', 'say-nothing');
    case 'asking':
      return to('quiet', 'close-stop');
    default:
      return state satisfies never;
  }
}

function to(state: State, ...effects: Effect[]): Step {
  return { state, effects };
}
