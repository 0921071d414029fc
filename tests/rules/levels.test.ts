import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { newEntries } from '../../policy/edit/new-entries.ts';
import { readPolicy } from '../../policy/read-policy.ts';
import { compile } from '../../rules/check.ts';
import { RULES } from '../../rules/index.ts';
import type { Author, Level } from '../../rules/rule.ts';
import { AS, draft, setting, settings } from './sample.ts';

const PAGE = join(import.meta.dirname, '../../docs/rules.md');

it('are those of the documentation', () => {
  const rows = readFileSync(PAGE, 'utf8').matchAll(/^\| `([a-z-]+)` +\| `([a-z]+)` +\| `([a-z]+)` +\|$/gm);
  expect([...rows].map(([, ...cells]) => cells)).toEqual(
    [...RULES.values()].map(({ id, levels }) => [id, levels.brand, levels.personal]),
  );
});

describe('an entry of each kind of account', () => {
  it.each<[string, { brand: Level; personal: Level }, readonly object[]]>([
    ['one for all, where they are alike', { brand: 'warn', personal: 'warn' }, [{ rule: 'a', level: 'warn' }]],
    [
      'not for personal ones',
      { brand: 'block', personal: 'off' },
      [{ rule: 'a', level: 'block', kinds: ['brand', 'client'] }],
    ],
    [
      'for personal ones alone',
      { brand: 'off', personal: 'warn' },
      [{ rule: 'a', level: 'warn', kinds: ['personal', 'unknown'] }],
    ],
    [
      'one for each',
      { brand: 'warn', personal: 'note' },
      [
        { rule: 'a', level: 'warn', kinds: ['brand', 'client'] },
        { rule: 'a', level: 'note', kinds: ['personal', 'unknown'] },
      ],
    ],
  ])('%s', (_, levels, entries) => expect(newEntries({ id: 'a', levels })).toEqual(entries));
});

describe.each([...RULES.values()])('$id', (rule) => {
  const { options, bad, goesAlong } = rule.example;
  const raw = { accounts: [], rules: newEntries(rule).map((entry) => ({ ...Object(options), ...entry })) };
  const { policy, problems } = readPolicy(raw, RULES, 0);
  const check = compile(settings(policy?.rules ?? []));
  const levelFor = (author: Author): Level =>
    check(draft(bad, { author, goesAlong: goesAlong?.bad ?? [] }), 0).findings[0]?.level ?? 'off';

  it('begins with what a policy may say', () => expect(problems).toEqual([]));

  it('is on where its example is found, at the level that it begins with', () => {
    const everywhere = compile(settings([setting(rule.id, options)]));
    for (const [author, level] of [
      [AS.tulip, rule.levels.brand],
      [AS.jane, rule.levels.personal],
    ] as const) {
      const found = everywhere(draft(bad, { author, goesAlong: goesAlong?.bad ?? [] }), 0).findings.length > 0;
      expect(levelFor(author)).toBe(found ? level : 'off');
    }
  });
});
