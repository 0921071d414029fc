import { describe, expect, it } from 'vitest';
import { type Effect, type Event, next, type State } from '../../guard/guard.ts';

/** The whole table: in this state, on this event, the author meets this. What is not listed changes nothing. */
const TABLE: readonly (readonly [State, Event, State, readonly Effect[]])[] = [
  ['quiet', { type: 'submit', outcome: 'clear' }, 'quiet', ['let']],
  ['quiet', { type: 'submit', outcome: 'stop' }, 'asking', ['hold', 'say-nothing', 'open-stop']],
  ['quiet', { type: 'submit', outcome: 'cold' }, 'holding', ['hold', 'say-waiting', 'warm-up']],
  ['quiet', { type: 'submit', outcome: 'orphaned' }, 'orphaned', ['refuse', 'say-orphaned']],

  ['holding', { type: 'submit', outcome: 'clear' }, 'holding', ['swallow']],
  ['holding', { type: 'submit', outcome: 'stop' }, 'holding', ['swallow']],
  ['holding', { type: 'submit', outcome: 'cold' }, 'holding', ['swallow']],
  ['holding', { type: 'submit', outcome: 'orphaned' }, 'holding', ['swallow']],
  ['holding', { type: 'warm', outcome: 'clear' }, 'quiet', ['say-nothing', 'repeat']],
  ['holding', { type: 'warm', outcome: 'stop' }, 'asking', ['say-nothing', 'open-stop']],
  ['holding', { type: 'warm', outcome: 'orphaned' }, 'orphaned', ['drop', 'say-orphaned']],
  ['holding', { type: 'failed' }, 'broken', ['drop', 'say-broken']],
  ['holding', { type: 'gone' }, 'quiet', ['say-nothing']],

  ['asking', { type: 'submit', outcome: 'clear' }, 'asking', ['swallow']],
  ['asking', { type: 'submit', outcome: 'stop' }, 'asking', ['swallow']],
  ['asking', { type: 'submit', outcome: 'cold' }, 'asking', ['swallow']],
  ['asking', { type: 'submit', outcome: 'orphaned' }, 'asking', ['swallow']],
  ['asking', { type: 'edit' }, 'quiet', ['close-stop', 'drop', 'return-to-editor']],
  ['asking', { type: 'post-anyway' }, 'quiet', ['close-stop', 'repeat-with-pass']],
  ['asking', { type: 'gone' }, 'quiet', ['close-stop']],

  ['broken', { type: 'submit', outcome: 'clear' }, 'quiet', ['say-nothing', 'let']],
  ['broken', { type: 'submit', outcome: 'stop' }, 'asking', ['hold', 'say-nothing', 'open-stop']],
  ['broken', { type: 'submit', outcome: 'cold' }, 'holding', ['hold', 'say-waiting', 'warm-up']],
  ['broken', { type: 'submit', outcome: 'orphaned' }, 'orphaned', ['refuse', 'say-orphaned']],
  // What broke down was told to the author as not published; it does not go out by itself later.
  ['broken', { type: 'warm', outcome: 'clear' }, 'quiet', ['say-nothing']],
  ['broken', { type: 'warm', outcome: 'stop' }, 'quiet', ['say-nothing']],
  ['broken', { type: 'gone' }, 'quiet', ['say-nothing']],

  ['orphaned', { type: 'submit', outcome: 'clear' }, 'quiet', ['say-nothing', 'let']],
  ['orphaned', { type: 'submit', outcome: 'stop' }, 'asking', ['hold', 'say-nothing', 'open-stop']],
  ['orphaned', { type: 'submit', outcome: 'cold' }, 'holding', ['hold', 'say-waiting', 'warm-up']],
  ['orphaned', { type: 'submit', outcome: 'orphaned' }, 'orphaned', ['refuse', 'say-orphaned']],
];

const STATES: readonly State[] = ['quiet', 'holding', 'asking', 'broken', 'orphaned'];
const EVENTS: readonly Event[] = [
  ...(['clear', 'stop', 'cold', 'orphaned'] as const).flatMap((outcome) => [
    { type: 'submit', outcome } as const,
    { type: 'warm', outcome } as const,
  ]),
  { type: 'failed' },
  { type: 'edit' },
  { type: 'post-anyway' },
  { type: 'gone' },
];

describe('the guard', () => {
  it.each(TABLE)('in %s, on %o: becomes %s', (state, event, after, effects) => {
    expect(next(state, event)).toEqual({ state: after, effects });
  });

  it('changes nothing on every other event', () => {
    const listed = (state: State, event: Event) =>
      TABLE.some(([from, on]) => from === state && JSON.stringify(on) === JSON.stringify(event));
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
