import { describe, expect, test } from 'vitest';
import type { Policy } from '../../../policy/policy.ts';
import { readPolicy } from '../../../policy/read-policy.ts';
import type { ReplayDraft } from '../../../policy/replay/draft.ts';
import { type Progress, type Run, replay } from '../../../policy/replay/replay.ts';
import { commonTerms, countStops, entriesOf, rowsOf } from '../../../policy/replay/report.ts';
import { shippedDrafts } from '../../../policy/replay/shipped-drafts.ts';

const NOW = Date.UTC(2026, 10, 28);
const OCCASION = { as: { state: 'listed', id: 'acme' }, now: NOW } as const;

function policy(rules: readonly object[], rest: object = {}): Policy {
  const accounts = [
    { id: 'acme', name: 'Acme Motors', kind: 'brand', handles: { x: ['AcmeMotors'] }, about: ['Acme'] },
    { id: 'jo', name: 'Jo Doe', kind: 'personal', handles: { x: ['jodoe'] } },
  ];
  const read = readPolicy({ version: 1, accounts, rules, ...rest });
  if (read.policy === undefined || read.problems.length > 0) throw new Error(JSON.stringify(read.problems));
  return read.policy;
}

function drafts(...texts: readonly (string | Partial<ReplayDraft>)[]): readonly ReplayDraft[] {
  const plain = { text: '', site: 'x', surface: 'post', as: undefined, origin: 'here', isOrdinary: false } as const;
  return texts.map((one) => ({ ...plain, ...(typeof one === 'string' ? { text: one } : one) }));
}

function run(of: readonly ReplayDraft[], policies: readonly Policy[]) {
  const steps: Progress[] = [];
  const work = replay(of, policies, OCCASION);
  for (;;) {
    const step = work.next();
    if (step.done === true) return { steps, runs: step.value };
    steps.push(step.value);
  }
}

function first(runs: readonly Run[]): Run {
  const [one] = runs;
  if (one === undefined) throw new Error('Nothing was replayed.');
  return one;
}

const NAMES = { rule: 'terms', level: 'block', terms: ['Bluebird'] };

describe('a replay', () => {
  test('judges each draft under each policy, a step at a time', () => {
    const { steps, runs } = run(drafts('Meet Bluebird.', 'Good morning.'), [
      policy([NAMES]),
      policy([
        { rule: 'profanity', level: 'warn' },
        { ...NAMES, level: 'warn' },
      ]),
    ]);
    expect(runs.map(({ outcomes }) => outcomes.map(({ level }) => level))).toEqual([
      ['block', 'off'],
      ['warn', 'off'],
    ]);
    expect(steps.map(({ done }) => done)).toEqual([1, 2, 3, 4, 5, 6, 7]);
    expect(new Set(steps.map(({ total }) => total))).toEqual(new Set([7]));
  });

  test('tells entries with the same rule apart, and says of them what the page would', () => {
    const rules = [NAMES, { rule: 'terms', name: 'Plans', level: 'warn', terms: ['Falcon'] }];
    const [outcome] = first(run(drafts('Falcon, and Bluebird twice: Bluebird.'), [policy(rules)]).runs).outcomes;
    expect(outcome?.entries).toEqual([0, 1]);
    expect(outcome?.findings.map(({ name }) => name)).toEqual([undefined, undefined, 'Plans']);
  });

  test('is as the account that a draft names, else as the one that was chosen', () => {
    const personal = policy([{ ...NAMES, kinds: ['personal'] }]);
    const { outcomes } = first(run(drafts('Bluebird', { text: 'Bluebird', as: '@JoDoe' }), [personal]).runs);
    expect(outcomes.map(({ level }) => level)).toEqual(['off', 'block']);
  });

  test('has nothing stopped by a policy that switches the guard off', () => {
    const off = policy([NAMES], { enabled: false });
    expect(first(run(drafts('Bluebird'), [off]).runs).outcomes).toEqual([{ level: 'off', findings: [], entries: [] }]);
  });

  test('knows what holds whatever the rules are', () => {
    const paused = policy([], { pause: { active: true } });
    const [outcome] = first(run(drafts('Good morning.'), [paused]).runs).outcomes;
    expect(outcome).toMatchObject({ level: 'block', entries: [], findings: [{ rule: 'pause' }] });
  });

  test.each(['advise', 'simulate'])('has nothing stopped by a policy that says %s, and tells what it found', (mode) => {
    const { runs } = run(drafts('Meet Bluebird.'), [policy([NAMES], { mode })]);
    const [outcome] = first(runs).outcomes;
    expect(outcome).toMatchObject({ level: 'off', findings: [{ rule: 'terms' }], entries: [0] });
  });

  test('can be left before its end', () => {
    const work = replay(drafts('a', 'b'), [policy([NAMES])], OCCASION);
    work.next();
    expect(work.return([])).toEqual({ done: true, value: [] });
    expect(work.next().done).toBe(true);
  });
});

describe('what came of it', () => {
  const SET = drafts(
    'Meet Bluebird.',
    'What a fucking day.',
    { text: 'Coffee is ready.', isOrdinary: true },
    { text: 'coffee and COFFEE and cake', isOrdinary: true },
    { text: 'Come by on Friday.', isOrdinary: true },
  );
  const BEFORE = policy([NAMES, { rule: 'profanity', level: 'block' }]);
  const AFTER = policy([
    { rule: 'profanity', level: 'warn' },
    { rule: 'terms', level: 'warn', terms: ['coffee', 'Falcon', 'Table'] },
    { ...NAMES, name: 'Later', from: '2027-01-01T00:00:00Z' },
    { ...NAMES, name: 'Never', level: 'off' },
    { rule: 'secrets', level: 'block' },
  ]);
  const { runs } = run(SET, [BEFORE, AFTER]);
  const [before, after] = runs;

  test('is put side by side', () => {
    if (before === undefined) throw new Error('Nothing was replayed.');
    expect(rowsOf(SET, before, after).map(({ change }) => change)).toEqual([
      'milder',
      'milder',
      'stricter',
      'stricter',
      'same',
    ]);
    expect(rowsOf(SET, before, undefined).map((row) => [row.change, row.after])).toEqual(
      SET.map(() => ['same', undefined]),
    );
  });

  test('is counted', () => {
    expect(runs.map(countStops)).toEqual([
      { stopped: 2, asked: 0 },
      { stopped: 0, asked: 3 },
    ]);
  });

  test('says what each rule found, and why it could not', () => {
    if (after === undefined) throw new Error('Nothing was replayed.');
    expect(entriesOf(SET, after, NOW).map(({ state, found, ordinary }) => [state, found, ordinary])).toEqual([
      ['in-force', 1, 0],
      ['in-force', 2, 2],
      ['dated', 0, 0],
      ['off', 0, 0],
      ['in-force', 0, 0],
    ]);
  });

  test('says which terms people write without meaning them', () => {
    if (before === undefined || after === undefined) throw new Error('Nothing was replayed.');
    expect(commonTerms(SET, before)).toEqual([]);
    expect(commonTerms(SET, after)).toEqual([
      { term: 'Coffee', ordinary: 2 },
      { term: 'Table', ordinary: 0 },
    ]);
  });

  test('a term whose capitals count is no everyday word', () => {
    const cased = policy([
      { rule: 'terms', level: 'warn', case: true, terms: ['Table'] },
      { rule: 'terms', level: 'warn', terms: [{ term: 'Table', case: true }, 'house'] },
    ]);
    expect(commonTerms([], first(run([], [cased]).runs))).toEqual([{ term: 'house', ordinary: 0 }]);
  });
});

describe('the drafts that come with it', () => {
  const SHIPPED = shippedDrafts();
  const usual = policy([
    { rule: 'profanity', level: 'block' },
    { rule: 'secrets', level: 'block' },
    { rule: 'personal-data', level: 'justify' },
    { rule: 'wrong-account', level: 'warn' },
  ]);
  const { outcomes } = first(run(SHIPPED, [usual]).runs);

  test('are at least 200, each once', () => {
    expect(SHIPPED.length).toBeGreaterThanOrEqual(200);
    expect(new Set(SHIPPED.map(({ text }) => text)).size).toBe(SHIPPED.length);
  });

  test('each incident is held as a brand, and no ordinary post is', () => {
    const levels = SHIPPED.map((draft, index) => ({ draft, level: outcomes[index]?.level }));
    const incidents = levels.filter(({ draft }) => /, 201[12]$/u.test(draft.origin));
    expect(incidents.map(({ level }) => level)).toEqual(['warn', 'block', 'warn', 'warn']);
    expect(levels.filter(({ draft, level }) => draft.isOrdinary && level !== 'off')).toEqual([]);
  });
});
