import type { Event, State } from './guard.ts';

/** What the state machine has a guard do before engine and policy are there; see `Effect` of guard.ts. */
export type ColdEffect =
  | 'hold'
  | 'swallow'
  | 'refuse'
  | 'warm-up'
  | 'say-waiting'
  | 'say-broken'
  | 'say-orphaned'
  | 'say-nothing'
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
