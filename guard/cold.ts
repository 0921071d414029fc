import type { Event, State } from './guard.ts';

/** What the state machine has a guard do before engine and policy are there. */
export type ColdEffect =
  /** Keep it from the page or the network, and remember how to let it go after all. */
  | 'hold'
  /** Keep it back while another submit is being dealt with: an event for good, a request until that is over. */
  | 'swallow'
  /** Keep it back for good. */
  | 'refuse'
  | 'warm-up'
  | 'say-waiting'
  | 'say-broken'
  | 'say-orphaned'
  | 'say-nothing'
  /** Keep what is held for good: an event stays swallowed, a request fails as on a lost network. */
  | 'drop';

/** What happens before anything can be judged. */
export type ColdEvent =
  | { readonly type: 'submit'; readonly outcome: 'cold' | 'orphaned' }
  | { readonly type: 'warm'; readonly outcome: 'orphaned' }
  | Extract<Event, { readonly type: 'failed' | 'gone' }>;

export type ColdStep = { readonly state: State; readonly effects: readonly ColdEffect[] };

/** The cold rows of the state machine of guard.ts, apart because every page has them. Never asked in `asking`, but for a submit. */
export function nextCold(state: State, event: ColdEvent): ColdStep {
  const isHolding = state === 'holding';
  switch (event.type) {
    case 'submit':
      if (isHolding || state === 'asking') return to(state, 'swallow');
      return event.outcome === 'cold'
        ? to('holding', 'hold', 'say-waiting', 'warm-up')
        : to('orphaned', 'refuse', 'say-orphaned');
    case 'warm':
      return isHolding ? to('orphaned', 'drop', 'say-orphaned') : to(state);
    case 'failed':
      return isHolding ? to('broken', 'drop', 'say-broken') : to(state);
    case 'gone':
      return isHolding || state === 'broken' ? to('quiet', 'say-nothing') : to(state);
    default:
      return event satisfies never;
  }
}

function to(state: State, ...effects: ColdEffect[]): ColdStep {
  return { state, effects };
}
