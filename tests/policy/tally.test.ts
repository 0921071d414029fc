import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Reading } from '../../guard/warm.ts';
import { builtInPolicy } from '../../policy/read-policy.ts';
import { countOf, keepTally } from '../../policy/tally.ts';
import type { Finding, Verdict } from '../../rules/rule.ts';
import { divided } from '../../rules/verdict.ts';
import { fakeStorage } from './storage.ts';

const NOW = new Date(2026, 10, 28, 12).getTime();
const DAY = 24 * 60 * 60_000;
const POLICY = builtInPolicy();
const TERMS: Finding = { rule: 'terms', name: 'Birds', level: 'block', mode: 'simulate', message: '“Bluebird”.' };
const SWEARING: Finding = { rule: 'profanity', level: 'warn', mode: 'advise', message: '“Damn”.' };

function post(text: string, parts: readonly string[] = [text]): Reading {
  return { text, parts, site: 'x', surface: 'post', identity: { handle: 'acme' } };
}

beforeEach(() => void vi.useFakeTimers({ now: NOW }));
afterEach(() => void vi.useRealTimers());

const settled = () => vi.advanceTimersByTimeAsync(0);

const of = (...findings: readonly Finding[]): Verdict => divided(findings);

describe('counts', () => {
  const rows: readonly (readonly [what: string, verdict: Verdict, counts: readonly (readonly [string, number])[]])[] = [
    ['what is simulated', of(TERMS), [['terms', 1]]],
    ['what is advised', of(SWEARING), [['profanity', 1]]],
    [
      'each rule once a post',
      of(TERMS, TERMS, SWEARING, TERMS),
      [
        ['terms', 1],
        ['profanity', 1],
      ],
    ],
    ['no note', of({ ...TERMS, level: 'note' }), []],
    ['nothing that is enforced', of({ rule: 'terms', level: 'warn', message: '' }), []],
    ['no clean post', of(), []],
  ];
  test.each(rows)('%s', async (_, verdict, counts) => {
    const { storage } = fakeStorage();
    const tally = keepTally(storage);
    tally.add(post('The Bluebird.'), verdict, POLICY);
    await settled();
    expect(tally.now().map(({ rule, posts }) => [rule, posts])).toEqual(counts);
  });

  test('by day, in every tab, and keeps nothing of what the post said', async () => {
    const { storage, held } = fakeStorage();
    const [here, there] = [keepTally(storage), keepTally(storage)];
    const told = vi.fn();
    await there.ready;
    there.onChange(told);
    here.add(post('The Bluebird.'), of(TERMS), POLICY);
    await settled();
    there.add(post('A Bluebird.'), of(TERMS), POLICY);
    await settled();
    vi.setSystemTime(NOW + DAY);
    here.add(post('One more Bluebird.'), of(TERMS), POLICY);
    await settled();
    expect(held.get('wouldHaveStopped')).toEqual([
      { day: '2026-11-28', rule: 'terms', name: 'Birds', posts: 2 },
      { day: '2026-11-29', rule: 'terms', name: 'Birds', posts: 1 },
    ]);
    expect(told).toHaveBeenCalledTimes(3);
    const later = keepTally(storage);
    await later.ready;
    expect(later.now()).toHaveLength(2);
  });

  test('one post once, at its button and in its requests', async () => {
    const { storage } = fakeStorage();
    const tally = keepTally(storage);
    tally.add(post('One.\n\nThe Bluebird.', ['One.', 'The Bluebird.']), of(TERMS), POLICY);
    tally.add(post('The  Bluebird.'), of(TERMS), POLICY);
    await settled();
    expect(tally.now()).toMatchObject([{ posts: 1 }]);
    await vi.advanceTimersByTimeAsync(61_000);
    tally.add(post('The Bluebird.'), of(TERMS), POLICY);
    await settled();
    expect(tally.now()).toMatchObject([{ posts: 2 }]);
  });

  test('nothing where the policy keeps no record', async () => {
    const { storage, held } = fakeStorage();
    keepTally(storage).add(post('The Bluebird.'), of(TERMS), { ...POLICY, record: { keep: 'off', days: 90 } });
    await settled();
    expect(held.size).toBe(0);
  });

  test('and forgets what is older than the record may be', async () => {
    const { storage, held } = fakeStorage({
      wouldHaveStopped: [
        { day: '2026-11-26', rule: 'terms', name: 'Birds', posts: 3 },
        { day: '2026-11-27', rule: 'terms', name: 'Birds', posts: 5 },
      ],
    });
    keepTally(storage).add(post('The Bluebird.'), of(TERMS), { ...POLICY, record: { keep: 'rules', days: 2 } });
    await settled();
    expect(held.get('wouldHaveStopped')).toMatchObject([
      { day: '2026-11-27', posts: 5 },
      { day: '2026-11-28', posts: 1 },
    ]);
  });
});

test.each([
  [{ rule: 'terms', name: 'Birds' }, 30, 8],
  [{ rule: 'terms', name: 'Birds' }, 1, 5],
  [{ rule: 'terms' }, 30, 1],
  [{ rule: 'patterns', name: 'Birds' }, 30, 0],
])('%j within %i days: %i', (rule, days, posts) => {
  const counts = [
    { day: '2026-10-29', rule: 'terms', name: 'Birds', posts: 100 },
    { day: '2026-10-30', rule: 'terms', name: 'Birds', posts: 3 },
    { day: '2026-11-27', rule: 'terms', posts: 1 },
    { day: '2026-11-28', rule: 'terms', name: 'Birds', posts: 5 },
  ];
  expect(countOf(counts, rule, days, NOW)).toBe(posts);
});
