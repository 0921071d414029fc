import type { Page } from 'playwright-core';
import * as z from 'zod/mini';

/** What ran on the main thread of a page while it was traced; times in milliseconds of that thread's processor time. */
export type Trace = {
  /** In the extension's own scripts: compiling, running, and whatever called back into them. */
  readonly own: number;
  /** In all tasks, whoever they belong to. */
  readonly all: number;
  /** `own` by what called the script and which script it was, the most expensive first. */
  readonly parts: readonly Part[];
  /** The same from each key to the next; the last one's ends with the trace. */
  readonly keys: readonly { readonly own: number; readonly all: number }[];
};

type Part = { readonly name: string; readonly time: number; readonly count: number };

/** Traces what a page's main thread does during a task. */
export async function trace(page: Page, task: () => Promise<unknown>): Promise<Trace> {
  const session = await page.context().newCDPSession(page);
  const events: unknown[] = [];
  session.on('Tracing.dataCollected', ({ value }) => events.push(...value));
  const includedCategories = ['devtools.timeline', 'disabled-by-default-devtools.timeline', 'toplevel'];
  await session.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { recordMode: 'recordAsMuchAsPossible', includedCategories, excludedCategories: ['*'] },
  });
  await task();
  const complete = new Promise((resolve) => session.once('Tracing.tracingComplete', resolve));
  await session.send('Tracing.end');
  await complete;
  await session.detach();
  return digest(z.parse(z.array(TraceEvent), events));
}

const TraceEvent = z.object({
  name: z.string(),
  pid: z.number(),
  tid: z.number(),
  ts: z.number(),
  dur: z._default(z.number(), 0),
  /** Processor time; what the machine's other processes took is not in it. */
  tdur: z._default(z.number(), 0),
  args: z._default(
    z.object({
      name: z.optional(z.string()),
      fileName: z.optional(z.string()),
      data: z.optional(z.object({ url: z.optional(z.string()), type: z.optional(z.union([z.string(), z.number()])) })),
    }),
    {},
  ),
});
type TraceEvent = z.infer<typeof TraceEvent>;

function digest(events: readonly TraceEvent[]): Trace {
  const main = mainThread(events);
  const spans = main.toSorted((a, b) => a.ts - b.ts || b.dur - a.dur);
  const tasks = spans.filter(({ name }) => name === 'RunTask');
  const own = outermostOwn(spans);
  const starts = spans.filter(({ name, args }) => name === 'EventDispatch' && args.data?.type === 'keydown');
  const keys = starts.map(({ ts }, at) => {
    const end = starts[at + 1]?.ts ?? Number.POSITIVE_INFINITY;
    const between = (one: TraceEvent) => one.ts >= ts && one.ts < end;
    return { own: total(own.map(({ event }) => event).filter(between)), all: total(tasks.filter(between)) };
  });
  return { own: total(own.map(({ event }) => event)), all: total(tasks), parts: partsOf(own), keys };
}

/** The main thread of the renderer that did most: the page's; others are the browser's spare one and the extension's. */
function mainThread(events: readonly TraceEvent[]): readonly TraceEvent[] {
  const threads = events.filter(({ name, args }) => name === 'thread_name' && args.name === 'CrRendererMain');
  const candidates = threads.map(({ pid, tid }) => events.filter((event) => event.pid === pid && event.tid === tid));
  const work = (thread: readonly TraceEvent[]) => total(thread.filter(({ name }) => name === 'RunTask'));
  return candidates.toSorted((a, b) => work(b) - work(a))[0] ?? [];
}

type Own = { readonly event: TraceEvent; readonly caller: string };

/** Spans in scripts of an extension that lie in no other such span, and what the browser was doing that called them. */
function outermostOwn(spans: readonly TraceEvent[]): readonly Own[] {
  const found: Own[] = [];
  let around: TraceEvent[] = [];
  let end = 0;
  for (const event of spans) {
    around = around.filter(({ ts, dur }) => ts + dur > event.ts);
    if (event.ts >= end && scriptOf(event) !== undefined) {
      end = event.ts + event.dur;
      const caller = around.findLast(({ name }) => CALLERS.has(name));
      found.push({ event, caller: caller === undefined ? event.name : String(caller.args.data?.type ?? caller.name) });
    }
    around.push(event);
  }
  return found;
}

const CALLERS = new Set([
  ...['EventDispatch', 'FireIdleCallback', 'FireAnimationFrame', 'TimerFire'],
  'BlinkScheduler_PerformMicrotaskCheckpoint',
]);

/** What the extension's script in the page's own world calls itself; see `wxt.config.ts`. */
const IN_PAGE = 'native';

function scriptOf({ args }: TraceEvent): string | undefined {
  const url = args.data?.url ?? args.fileName;
  if (url === IN_PAGE) return 'wire.js';
  return url?.startsWith('chrome-extension://') ? url.slice(url.lastIndexOf('/') + 1) : undefined;
}

function partsOf(own: readonly Own[]): readonly Part[] {
  const groups = Map.groupBy(own, ({ event, caller }) => `${scriptOf(event)} ${caller}`);
  const parts = [...groups].map(([name, all]) => ({
    name,
    time: total(all.map(({ event }) => event)),
    count: all.length,
  }));
  return parts.toSorted((a, b) => b.time - a.time);
}

function total(events: readonly TraceEvent[]): number {
  return events.reduce((sum, { tdur }) => sum + tdur, 0) / 1000;
}

/** Takes note of what one measurement was spent on. */
export type Log = (what: string, traced: Trace | undefined) => void;
