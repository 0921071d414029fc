import { describe, expect, it } from 'vitest';
import { judgeDestinations } from '../../policy/judge-destinations.ts';
import { compile } from '../../rules/check.ts';
import { type Circumstance, type Draft, MODES, type Mode, type Settings } from '../../rules/rule.ts';
import { milderOf, withFinding } from '../../rules/verdict.ts';
import { AS, draft, setting, settings } from './sample.ts';

const NOON = Date.UTC(2026, 10, 23, 12);
const SWEARING = 'No one here knows how to fucking drive.';

const judge = (over: Settings, text: string, as: Partial<Draft> = {}) => compile(over)(draft(text, as), NOON);

describe('the milder of policy and rule counts', () => {
  const modes: readonly (Mode | undefined)[] = [undefined, ...MODES];
  const rows = modes.flatMap((mode) => modes.map((own) => ({ mode, own, counts: milderOf(mode, own) })));

  it.each(rows)('policy $mode, rule $own: $counts', ({ mode, own, counts }) => {
    const rule = setting('profanity', {}, own ? { mode: own } : {});
    const { level, findings, simulated } = judge(settings([rule], mode ? { mode } : {}), SWEARING);
    expect(level).toBe(counts === 'enforce' ? 'block' : 'off');
    expect(findings.map(({ mode = 'enforce' }) => mode)).toEqual(counts === 'simulate' ? [] : [counts]);
    expect(simulated?.map(({ rule, level, mode }) => [rule, level, mode])).toEqual(
      counts === 'simulate' ? [['profanity', 'block', 'simulate']] : undefined,
    );
  });

  it.each([
    ['enforce', 'enforce', 'enforce'],
    ['enforce', 'advise', 'advise'],
    ['simulate', 'enforce', 'simulate'],
    ['advise', 'simulate', 'simulate'],
    [undefined, undefined, 'enforce'],
  ] as const)('%s and %s: %s', (one, other, milder) => {
    expect(milderOf(one, other)).toBe(milder);
  });
});

describe('beside each other', () => {
  const RULES = [
    setting('profanity', {}, { mode: 'advise' }),
    setting('terms', { terms: ['Falcon'] }, { level: 'warn' }),
    setting('terms', { terms: ['Bluebird'] }, { level: 'block', mode: 'simulate', name: 'Birds' }),
  ];

  it('what is enforced decides, what is advised is shown, what is simulated is kept apart', () => {
    const { level, findings, simulated } = judge(settings(RULES), 'Fucking Falcon, fucking Bluebird.');
    expect(level).toBe('warn');
    expect(findings.map(({ rule, level, mode }) => [rule, level, mode])).toEqual([
      ['profanity', 'block', 'advise'],
      ['profanity', 'block', 'advise'],
      ['terms', 'warn', undefined],
    ]);
    expect(simulated).toMatchObject([{ rule: 'terms', name: 'Birds', span: { start: 24, end: 32 } }]);
  });

  it('for several accounts too', () => {
    const check = compile(settings(RULES));
    const { verdict } = judgeDestinations(
      { id: 'acme', destinations: [{ id: 'tulip' }] },
      ({ id }) => (id === 'acme' ? AS.acme : AS.tulip),
      (author) => check(draft('Fucking Bluebird.', { author }), NOON),
    );
    expect(verdict.level).toBe('off');
    expect(verdict.findings).toMatchObject([{ rule: 'profanity', mode: 'advise' }]);
    expect(verdict.simulated).toMatchObject([{ rule: 'terms', mode: 'simulate' }]);
  });

  it.each([
    ['note', 3, 'note'],
    ['warn', 2, 'warn'],
    ['block', 1, 'block'],
  ] as const)('a finding of another place at %s stands in its order', (level, position, decides) => {
    const found = judge(settings(RULES.slice(0, 1)), SWEARING);
    const known = {
      level: 'warn',
      findings: [...found.findings, { rule: 'terms', level: 'warn', message: '' }],
    } as const;
    const verdict = withFinding(known, { rule: 'unreadable', level, message: '' });
    expect(verdict.findings.findIndex(({ rule }) => rule === 'unreadable')).toBe(position === 3 ? 2 : position);
    expect(verdict.level).toBe(decides === 'note' ? 'warn' : decides);
  });
});

describe('what no rule’s entry says goes by the policy’s own mode', () => {
  const WORKING: Circumstance = { type: 'working-as', name: 'Acme Motors', until: '17:00' };
  const rows: readonly (readonly [what: string, over: Partial<Settings>, as: Partial<Draft>, rule: string])[] = [
    ['a pause', { pause: { active: true } }, { author: AS.acme }, 'pause'],
    ['an account that can’t be read', {}, { author: AS.unreadable }, 'wrong-account'],
    ['an account that is not allowed here', { onlyAs: ['acme'] }, { author: AS.tulip }, 'wrong-account'],
    ['somebody else to work for', {}, { author: AS.tulip, circumstances: [WORKING] }, 'wrong-account'],
  ];

  it.each(rows.flatMap((row) => MODES.map((mode) => [mode, ...row] as const)))('%s: %s', (mode, _, over, as, rule) => {
    // Where the rule alone is advised, what the account itself is asked about is not.
    const own = setting('wrong-account', {}, { level: 'warn', mode: 'advise' });
    const { level, findings, simulated } = judge(settings([own], { ...over, mode }), 'Happy Friday!', as);
    expect(level === 'off').toBe(mode !== 'enforce');
    expect([...findings, ...(simulated ?? [])].map(({ rule, mode = 'enforce' }) => [rule, mode])).toEqual([
      [rule, mode],
    ]);
    expect(simulated === undefined).toBe(mode !== 'simulate');
  });

  it('a rule that fails goes by its own', () => {
    const { level, findings } = judge(settings([setting('gone', {}, { mode: 'advise' })]), 'Happy Friday!');
    expect({ level, findings }).toMatchObject({ level: 'off', findings: [{ rule: 'gone', mode: 'advise' }] });
  });

  it('a draft about the other account is advised apart from what is odd about the account', () => {
    const own = setting('wrong-account', {}, { level: 'warn', mode: 'advise' });
    const { level, findings } = judge(settings([own]), 'Proud of our Roadster. #DriveAcme', {
      author: AS.tulip,
      circumstances: [WORKING],
    });
    expect(level).toBe('warn');
    expect(findings.map(({ mode = 'enforce' }) => mode).toSorted()).toEqual(['advise', 'enforce']);
  });
});

it('what is simulated is masked in the words of what is shown', () => {
  const rules = [
    setting('personal-data', { classes: ['card'] }, { mode: 'simulate' }),
    setting('patterns', { patterns: ['4111 1111'] }, { level: 'note' }),
  ];
  const { findings, simulated } = judge(settings(rules), 'Pay with 4111 1111 1111 1111.');
  expect(simulated).toHaveLength(1);
  expect(findings).toHaveLength(1);
  expect(JSON.stringify(findings)).not.toContain('1111');
});
