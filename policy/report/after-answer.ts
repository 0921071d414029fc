import type { Answer } from './deliver.ts';
import { type LossCounts, MOST_AT_ONCE, type ReportState } from './outbox.ts';

/** How long to wait after a failure, in milliseconds: doubled each time, up to an hour. */
const FIRST_WAIT = 5000;
const LONGEST_WAIT = 60 * 60_000;

/** What a collector may ask for. */
const SHORTEST_ASKED = 1000;
const LONGEST_ASKED = 24 * 60 * 60_000;

/**
 * How reporting stands after an answer to a request with `count` entries, none where it told of losses; `done`: nobody has to send them
 * again. `random` is from 0 up to 1, so that browsers that failed together do not come back together.
 */
export function afterAnswer(
  answer: Answer,
  state: ReportState,
  count: number,
  now: number,
  random: number,
): { readonly done: boolean; readonly next: ReportState } {
  switch (answer.type) {
    case 'taken':
      return { done: true, next: taken(state, count, Math.min(answer.rejected, count), now) };
    case 'too-large':
      if (count <= 1) return { done: true, next: failed(withLost(state, count), answer.why, now, random) };
      return { done: false, next: { ...state, most: Math.floor(count / 2), trouble: answer.why } };
    case 'refused':
      return { done: true, next: failed(withLost(state, count), answer.why, now, random) };
    case 'unknown':
      return { done: false, next: failed(state, answer.why, now, random, answer.after) };
    default:
      return answer satisfies never;
  }
}

function taken(state: ReportState, count: number, rejected: number, now: number): ReportState {
  const { telling, trouble: _, ...rest } = state;
  return {
    ...rest,
    ...(telling && count > 0 && { telling }),
    failures: 0,
    notBefore: 0,
    // What was too large once is approached from below.
    most: Math.min(state.most * 2, MOST_AT_ONCE),
    lost: { ...state.lost, rejected: state.lost.rejected + rejected },
    delivered: state.delivered + count - rejected,
    taken: now,
  };
}

/** What was refused; losses that it told of have to be told again. */
function withLost({ telling, ...state }: ReportState, count: number): ReportState {
  if (count > 0) {
    const lost = { ...state.lost, refused: state.lost.refused + count };
    return { ...state, lost, ...(telling && { telling }) };
  }
  return { ...state, lost: telling ? sum(state.lost, telling) : state.lost };
}

function sum(a: LossCounts, b: LossCounts): LossCounts {
  return { waiting: a.waiting + b.waiting, refused: a.refused + b.refused, rejected: a.rejected + b.rejected };
}

function failed(state: ReportState, trouble: string, now: number, random: number, asked?: number): ReportState {
  const failures = state.failures + 1;
  const wait = Math.min(FIRST_WAIT * 2 ** (failures - 1), LONGEST_WAIT) * (0.5 + random / 2);
  const bounded = asked === undefined ? wait : Math.min(Math.max(asked, SHORTEST_ASKED), LONGEST_ASKED);
  return { ...state, failures, notBefore: now + Math.round(bounded), trouble };
}
