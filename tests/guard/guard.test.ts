import { describe, expect, it } from 'vitest';
import { type Event, next, type State } from '../../guard/guard.ts';
import { TABLE } from './state-table.ts';

const STATES: readonly State[] = ['quiet', 'holding', 'asking', 'broken', 'orphaned'];
const EVENTS: readonly Event[] = [
  ...(['clear', 'stop', 'cold', 'orphaned'] as const).flatMap((outcome) => [
    { type: 'submit', outcome } as const,
    { type: 'warm', outcome } as const,
    { type: 'policy', outcome } as const,
  ]),
  { type: 'failed' },
  { type: 'edit' },
  { type: 'post-anyway' },
  { type: 'gone' },
];

describe('the guard', () => {
  it.each(TABLE)('in $from, on $on.type $on.outcome: becomes $to', ({ from, on, to, effects }) => {
    expect(next(from, on)).toEqual({ state: to, effects });
  });

  it('changes nothing on every other event', () => {
    const listed = (state: State, event: Event) =>
      TABLE.some(({ from, on }) => from === state && JSON.stringify(on) === JSON.stringify(event));
    const rest = STATES.flatMap((state) =>
      EVENTS.filter((event) => !listed(state, event)).map((event) => [state, event] as const),
    );
    expect(rest.length + TABLE.length).toBe(STATES.length * EVENTS.length);
    for (const [state, event] of rest)
      expect(next(state, event), `${state} on ${event.type}`).toEqual({ state, effects: [] });
  });

  it('lets a submit through in no other case than a clear one', () => {
    for (const state of STATES) {
      for (const event of EVENTS) {
        if (next(state, event).effects.includes('let')) expect(event).toEqual({ type: 'submit', outcome: 'clear' });
      }
    }
  });
});
