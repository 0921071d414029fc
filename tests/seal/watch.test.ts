import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { followPolicy } from '../../policy/follow.ts';
import type { JournalEntry } from '../../policy/journal/entry.ts';
import { makeRecorder } from '../../policy/journal/recorder.ts';
import { builtInPolicy, readPolicy } from '../../policy/read-policy.ts';
import { makeRecord } from '../../policy/record.ts';
import { mayGo } from '../../seal/may-go.ts';
import { keepPasses } from '../../seal/passes.ts';
import type { Leaving } from '../../seal/seal.ts';
import { PUBLISHING, watch } from '../../seal/watch.ts';
import { SAMPLES } from '../sites/publish/samples.ts';

const CLEAN = 'See you at the dealership on Saturday.';
const BAD = 'Meet Bluebird, our next roadster.';
const POLICY = { unreadable: 'note', rules: [{ rule: 'terms', level: 'block', terms: ['Bluebird'] }] };

const TAB = 7;
const NO_TAB = -1;

function post(text: string, tabId: number): Leaving {
  const bytes = new TextEncoder().encode(JSON.stringify({ variables: { tweet_text: text } }));
  const url = 'https://x.com/i/api/graphql/WXTdKnLddrQOunD6MhWi3g/CreateTweet';
  return { method: 'POST', url, tabId, frameId: 0, requestBody: { raw: [{ bytes: new Uint8Array(bytes).buffer }] } };
}

function watching(policy: object = POLICY) {
  const record = makeRecord('managed', readPolicy(policy).policy ?? builtInPolicy(), [], 0);
  const passes = keepPasses();
  const report = vi.fn();
  const recorded: JournalEntry[] = [];
  const recorder = makeRecorder(async (entry) => recorded.push(entry) > 0);
  const engine = followPolicy({ read: async () => record, onChange: () => {} }, { recorder });
  const look = watch({ passes, mayGo: (_sender, site, publish) => mayGo(engine, site, publish, 'noted'), report });
  const seen = async (request: Leaving) => {
    const done = look(request);
    await vi.advanceTimersByTimeAsync(1000);
    await done;
  };
  const pass = (text: string) => passes.add({ tab: TAB, url: post(text, TAB).url, texts: [text] });
  return { report, recorded, look, seen, pass };
}

beforeEach(() => void vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

test.each<[string, Leaving, number]>([
  ['a worker’s that the policy would have stopped', post(BAD, NO_TAB), 1],
  ['one of a tab', post(BAD, TAB), 1],
  ['a worker’s that it would have let go', post(CLEAN, NO_TAB), 0],
  ['what can’t be read', { ...post(BAD, NO_TAB), requestBody: { raw: [{}] } }, 0],
  ['telemetry', { ...post(BAD, NO_TAB), url: 'https://x.com/i/api/1.1/jot/client_event.json' }, 0],
])('without a pass: %s', async (_, request, reports) => {
  const { seen, report, recorded } = watching();
  await seen(request);
  expect(recorded.map(({ decision, kind }) => [decision, kind])).toEqual(
    Array.from({ length: reports }, () => ['noted', 'unknown']),
  );
  expect(report.mock.calls).toEqual(Array.from({ length: reports }, () => [request.tabId]));
});

test('what another ring let go is known, and known again where a worker sends it on, once each', async () => {
  const { seen, pass, report } = watching();
  pass(BAD);
  await seen(post(BAD, TAB));
  await seen(post(BAD, NO_TAB));
  expect(report).not.toHaveBeenCalled();
  await seen(post(BAD, NO_TAB));
  expect(report).toHaveBeenCalledExactlyOnceWith(NO_TAB);
  await seen(post(BAD, TAB));
  expect(report).toHaveBeenCalledTimes(2);
});

test('word of it may come a second later', async () => {
  const { look, pass, report } = watching();
  const done = look(post(BAD, TAB));
  await vi.advanceTimersByTimeAsync(999);
  pass(BAD);
  await vi.advanceTimersByTimeAsync(1);
  await done;
  expect(report).not.toHaveBeenCalled();
});

test('nothing where the policy switches the guard off', async () => {
  const { seen, report } = watching({ ...POLICY, enabled: false });
  await seen(post(BAD, NO_TAB));
  expect(report).not.toHaveBeenCalled();
});

test('the addresses are all at which the sites are known to publish', () => {
  const patterns = PUBLISHING.map(asRegExp);
  const known = SAMPLES.filter(({ by }) => by === undefined);
  const addresses = known.map(({ request }) => new URL(request.url, 'https://x.com').href);
  expect(addresses.filter((address) => !patterns.some((pattern) => pattern.test(address)))).toEqual([]);
});

/** As browsers read match patterns. */
function asRegExp(pattern: string): RegExp {
  const [, host = '', path = ''] = /^\*:\/\/(?:\*\.)?([^/]+)(\/.*)$/.exec(pattern) ?? [];
  return new RegExp(`^https://(?:[^/]+\\.)?${host.replaceAll('.', '\\.')}${path.replaceAll('*', '.*')}`);
}
