import type { JournalEntry } from '../journal/entry.ts';
import type { Destination } from '../read-report.ts';
import { afterAnswer } from './after-answer.ts';
import type { Answer } from './deliver.ts';
import { exportRequest, type LogRecord, recordOfEntry, recordOfLosses } from './otlp.ts';
import { MOST_AT_ONCE, NOTHING_REPORTED, type Outbox, type ReportState } from './outbox.ts';
import type { Place } from './where-to.ts';

/** What reporting needs of the world. */
export type ReporterMeans = {
  readonly outbox: Outbox;
  /** Asked anew before each request, so that what was taken back is in force at once. */
  whereTo(): Promise<Place | 'nowhere' | 'unsure'>;
  deliver(body: string, destination: Destination): Promise<Answer>;
  /** Has `look` called at that moment, in a new worker where this one is gone; undefined: no more. */
  wakeAt(moment: number | undefined): Promise<unknown>;
  /** Milliseconds since the epoch. */
  now(): number;
  /** From 0 up to 1. */
  random(): number;
  newId(): string;
};

/** Reports what waits in the outbox; nobody ever waits for it. */
export type ReportKeeper = {
  /** There is something new in the outbox: it goes along with what comes within half a minute. */
  noted(): void;
  /** Sends what may be sent now. To be called when the worker starts, when the policy has changed, and when it was to be woken. */
  look(): Promise<void>;
};

/** How many entries wait at the most; the oldest go first. */
export const MOST_WAITING = 10_000;

/** Milliseconds. */
const GATHERING = 30_000;
/** When to look again where a policy is on its way or something broke, and where the worker died before an answer. */
const LATER = 60_000;
const DAY = 24 * 60 * 60_000;

/** How many bytes the records of a request have at the most, where they are more than one. */
const MOST_BYTES = 1_000_000;

/**
 * Empties the outbox into the organization’s collector. Each entry is sent until the collector says that it has it, so that none is lost and
 * one may come twice, under the same id. What it refuses for good, and what does not fit any more, is counted, and the count is reported.
 */
export function keepReporting(means: ReporterMeans): ReportKeeper {
  const { outbox, now, wakeAt } = means;
  let planned = 0;

  /** Whether there may be more to do at once. */
  async function step(): Promise<boolean> {
    const place = await means.whereTo();
    if (typeof place === 'string') return rest(place === 'unsure' ? now() + LATER : undefined);
    const state = await outbox.read();
    if (state.key !== place.key) return adopt(place);
    const size = await outbox.size();
    const oldest = await outbox.next(Math.max(size - MOST_WAITING, MOST_AT_ONCE));
    const before = oldest.filter(({ at }) => at < state.since);
    if (before.length > 0) return forget(before, state);
    const late = oldest.filter(({ at }, index) => index < size - MOST_WAITING || at < now() - place.days * DAY);
    if (late.length > 0) return lose(late, state);
    // One that is further away than any wait was set when the clock was wrong.
    if (state.notBefore > now() && state.notBefore < now() + 2 * DAY) return rest(state.notBefore);
    const entries = fitting(oldest.slice(0, state.most), place.keepsText);
    if (entries.length === 0) return tell(place, state);
    const records = entries.map(({ record }) => record);
    await send(
      place,
      state,
      records,
      entries.map(({ id }) => id),
    );
    return true;
  }

  async function adopt({ key, since }: Place): Promise<true> {
    await outbox.settle([], { ...NOTHING_REPORTED, key, since });
    return true;
  }

  /** What is from before was meant for somebody else, or for nobody. */
  async function forget(before: readonly JournalEntry[], state: ReportState): Promise<true> {
    await outbox.settle(
      before.map(({ id }) => id),
      state,
    );
    return true;
  }

  async function lose(late: readonly JournalEntry[], state: ReportState): Promise<true> {
    const lost = { ...state.lost, waiting: state.lost.waiting + late.length };
    await outbox.settle(
      late.map(({ id }) => id),
      { ...state, lost },
    );
    return true;
  }

  /** Once all entries are gone: how many are missing among them. */
  async function tell(place: Place, state: ReportState): Promise<boolean> {
    const { lost, telling } = state;
    if (telling) {
      await send(place, state, [recordOfLosses(telling)], []);
      return true;
    }
    if (lost.waiting + lost.refused + lost.rejected === 0) return rest(undefined);
    // What is told under an id is fixed before it is sent.
    const told = { id: means.newId(), at: now(), ...lost };
    await outbox.settle([], { ...state, lost: NOTHING_REPORTED.lost, telling: told });
    return true;
  }

  async function send(
    { destination, reporter }: Place,
    state: ReportState,
    records: readonly LogRecord[],
    ids: readonly string[],
  ): Promise<void> {
    await plan(now() + LATER);
    const answer = await means.deliver(exportRequest(records, reporter), destination);
    const { done, next } = afterAnswer(answer, state, ids.length, now(), means.random());
    await outbox.settle(done ? ids : [], next);
  }

  async function rest(moment: number | undefined): Promise<false> {
    await plan(moment);
    return false;
  }

  /** Never rejects: without an alarm there is still whoever looks next. */
  async function plan(moment: number | undefined): Promise<void> {
    planned = moment ?? 0;
    try {
      await wakeAt(moment);
    } catch (error) {
      planned = 0;
      console.error('Gatepost: the browser could not be asked to wake the report.', error);
    }
  }

  const look = oneAtATime(async () => {
    try {
      while (await step());
    } catch (error) {
      console.error('Gatepost: the record could not be reported.', error);
      await plan(now() + LATER);
    }
  });

  return {
    noted() {
      const soon = now() + GATHERING;
      if (planned < now() || planned > soon) void plan(soon);
    },
    look,
  };
}

/** As many records as one request may have, one at the least. */
function fitting(entries: readonly JournalEntry[], keepsText: boolean) {
  const encoder = new TextEncoder();
  const chosen: { readonly id: string; readonly record: LogRecord }[] = [];
  let bytes = 0;
  for (const entry of entries) {
    const record = recordOfEntry(entry, keepsText);
    bytes += encoder.encode(JSON.stringify(record)).length;
    if (bytes > MOST_BYTES && chosen.length > 0) break;
    chosen.push({ id: entry.id, record });
  }
  return chosen;
}

/** Runs a task when asked; asked again meanwhile, once more afterwards. Resolves when there is no more to run. */
function oneAtATime(task: () => Promise<void>): () => Promise<void> {
  let running: Promise<void> | undefined;
  let again = false;
  async function run(): Promise<void> {
    try {
      do {
        again = false;
        await task();
      } while (again);
    } finally {
      running = undefined;
    }
  }
  return () => {
    if (running) again = true;
    else running = run();
    return running ?? Promise.resolve();
  };
}
