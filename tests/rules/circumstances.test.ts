import { describe, expect, it } from 'vitest';
import { compile } from '../../rules/check.ts';
import type { Account, Author, Circumstance, Settings } from '../../rules/rule.ts';
import { AS, draft, setting, settings } from './sample.ts';

const NOON = Date.UTC(2026, 10, 23, 12);

function judge(
  circumstances: readonly Circumstance[],
  confirm: Account['confirm'],
  {
    author = AS.tulip,
    text = 'Happy Friday!',
    over = {},
  }: { author?: Author; text?: string; over?: Partial<Settings> } = {},
) {
  const base = settings([], over);
  const accounts = base.accounts.map((account) => ({ ...account, confirm }));
  return compile({ ...base, accounts })(draft(text, { author, circumstances }), NOON);
}

const SWITCHED: Circumstance = { type: 'switched', from: '@AcmeMotors' };
const POSTED = { type: 'other-account-posted', label: 'Acme Motors', minutes: 3, crosses: false } as const;
const CROSSED: Circumstance = { ...POSTED, label: 'an account that is not listed', minutes: 0, crosses: true };
const OUTSIDE = { type: 'outside-hours', hours: 'Monday to Friday from 09:00 to 18:00 (Europe/London)' } as const;
const IDLE = { type: 'idle', hours: 5 } as const;
const FIRST = { type: 'first-today' } as const;
const PASTED = { type: 'pasted' } as const;
const USUAL = { usual: true } as const;
const USUAL_POST: Circumstance = { ...POSTED, ...USUAL };
const WORKING: Circumstance = { type: 'working-as', name: 'Acme Motors', until: '17:00' };

describe('an account that is asked about when something is odd', () => {
  const asks: readonly (readonly [circumstances: readonly Circumstance[], message: string, why?: string])[] = [
    [[SWITCHED], 'This draft was begun as @AcmeMotors, and would now go out as @TulipBank.'],
    [
      [POSTED],
      'The last post from this browser went out as Acme Motors, 3 minutes ago, and this one would go out as @TulipBank.',
    ],
    [
      [CROSSED],
      'The last post from this browser went out as an account that is not listed, less than a minute ago, and this one would go out as @TulipBank.',
    ],
    [
      [OUTSIDE],
      '@TulipBank posts Monday to Friday from 09:00 to 18:00 (Europe/London), and it is another time there now.',
    ],
    [
      [PASTED, IDLE, FIRST],
      'Nobody had used this tab for 5 hours, so it may show another account than you remember.',
      'This is the first post as @TulipBank today, and the last one from this browser was another account’s.',
    ],
    [
      [POSTED, SWITCHED],
      'This draft was begun as @AcmeMotors, and would now go out as @TulipBank.',
      'The last post from this browser went out as Acme Motors, 3 minutes ago, and this one would go out as @TulipBank.',
    ],
    [[WORKING], 'You are working as Acme Motors until 17:00, and this would go out as @TulipBank.'],
  ];
  it.each(asks.map(([circumstances, message, why]) => ({ circumstances, message, why })))('is: $message', (row) => {
    const { circumstances, message, why } = row;
    const { level, findings } = judge(circumstances, 'odd');
    expect(level).toBe('warn');
    expect(findings).toMatchObject([{ rule: 'wrong-account', level: 'warn', message }]);
    expect(findings[0]?.why).toBe(why);
    expect(findings[0]?.suggestion).toMatch(/\.$/);
  });

  const silent: readonly (readonly Circumstance[])[] = [
    [],
    [IDLE],
    [FIRST],
    [PASTED],
    [IDLE, FIRST],
    [IDLE, PASTED],
    [FIRST, PASTED],
    [USUAL_POST],
    [{ ...OUTSIDE, ...USUAL }],
    [USUAL_POST, FIRST, PASTED],
    [
      { ...IDLE, ...USUAL },
      { ...FIRST, ...USUAL },
      { ...PASTED, ...USUAL },
    ],
  ];
  it.each(silent.map((circumstances) => ({ circumstances })))('is not: $circumstances', ({ circumstances }) => {
    expect(judge(circumstances, 'odd')).toEqual({ level: 'off', findings: [] });
  });
});

describe('an account', () => {
  it('that is never asked about is asked about while its author works as another one', () => {
    for (const one of [SWITCHED, POSTED, OUTSIDE]) expect(judge([one], 'never').level).toBe('off');
    expect(judge([WORKING], 'never').level).toBe('warn');
  });

  it('that is always asked about says why where there is a reason', () => {
    expect(judge([], 'always').findings).toMatchObject([{ message: 'Post as @TulipBank?' }]);
    expect(judge([PASTED], 'always').findings).toMatchObject([{ message: 'Post as @TulipBank?' }]);
    const [finding, ...others] = judge([SWITCHED], 'always').findings;
    expect(others).toEqual([]);
    expect(finding?.message).toMatch(/^This draft was begun as @AcmeMotors/);
    expect(finding?.why).toBeUndefined();
  });

  it.each([
    [AS.stranger, 'this would go out as @joe.'],
    [AS.unreadable, 'Gatepost can’t tell as whom this would go out.'],
    [AS.jane, 'this would go out as @janedoe.'],
  ])('of nobody the author works for: %o', (author, end) => {
    const { findings } = judge([WORKING], 'never', { author, over: { unreadable: 'note' } });
    expect(findings.find(({ message }) => message.startsWith('You are working as'))?.message).toContain(end);
  });
});

describe('beside what the draft itself says of its account', () => {
  const over = (level: 'note' | 'warn' | 'block') => ({ rules: [setting('wrong-account', {}, { level })] });
  const text = 'The Roadster is here';

  it.each(['warn', 'block'] as const)('it is one finding, the draft first, at its rule’s level: %s', (level) => {
    const { findings } = judge([POSTED], 'odd', { text, over: over(level) });
    expect(findings).toMatchObject([
      {
        level,
        span: { start: 4, end: 12 },
        message: 'This seems to be meant for Acme Motors, and it is about to go out as @TulipBank.',
        why: expect.stringMatching(/^The last post from this browser/),
      },
    ]);
  });

  it('it asks even where the rule would only point it out', () => {
    expect(judge([POSTED], 'odd', { text, over: over('note') })).toMatchObject({ level: 'warn', findings: [{}] });
    expect(judge([], 'odd', { text, over: over('note') })).toMatchObject({ level: 'note', findings: [{}] });
  });

  it('whom the author works for comes before it', () => {
    expect(judge([WORKING], 'never', { text, over: over('warn') }).findings).toMatchObject([
      {
        span: { start: 4, end: 12 },
        message: 'You are working as Acme Motors until 17:00, and this would go out as @TulipBank.',
        why: 'This seems to be meant for Acme Motors, and it is about to go out as @TulipBank.',
      },
    ]);
  });
});

describe('a browser that may post as certain accounts only', () => {
  const rows: readonly (readonly [onlyAs: string[], as: keyof typeof AS, message: string | undefined])[] = [
    [['acme', 'tulip'], 'tulip', undefined],
    [['acme', 'tulip'], 'nobody', undefined],
    [['acme'], 'tulip', 'This browser may post as Acme Motors only, and this would go out as @TulipBank.'],
    [
      ['acme', 'tulip'],
      'jane',
      'This browser may post as Acme Motors and Tulip Bank only, and this would go out as @janedoe.',
    ],
    [['acme'], 'stranger', 'This browser may post as Acme Motors only, and this would go out as @joe.'],
    [
      ['acme'],
      'unreadable',
      'This browser may post as Acme Motors only, and this would go out as an account that can’t be read.',
    ],
    [[], 'acme', 'This browser may post as no account that the policy lists, and this would go out as @AcmeMotors.'],
  ];
  it.each(rows)('%o, as %s', (onlyAs, as, message) => {
    const { level, findings } = judge([], 'never', { author: AS[as], over: { onlyAs, unreadable: 'off' } });
    expect(level).toBe(message === undefined ? 'off' : 'block');
    expect(findings.map((finding) => finding.message)).toEqual(message === undefined ? [] : [message]);
  });

  it('says what to do, and leaves messages alone', () => {
    const base = settings([], { onlyAs: ['acme', 'tulip'] });
    const check = compile(base);
    expect(check(draft('Hi', { author: AS.jane }), NOON).findings[0]?.suggestion).toBe(
      'Switch to Acme Motors or Tulip Bank, or post it from where this account may be used.',
    );
    expect(check(draft('Hi', { author: AS.jane, surface: 'message' }), NOON).level).toBe('off');
  });
});

it('a draft that is the same under other circumstances is judged anew', () => {
  const base = settings([]);
  const check = compile({ ...base, accounts: base.accounts.map((one) => ({ ...one, confirm: 'odd' as const })) });
  const ask = (circumstances: readonly Circumstance[]) =>
    check(draft('Happy Friday!', { author: AS.tulip, circumstances }), NOON).level;
  expect([ask([]), ask([SWITCHED]), ask([]), ask([USUAL_POST]), ask([POSTED])]).toEqual([
    'off',
    'warn',
    'off',
    'off',
    'warn',
  ]);
});

it('what goes ahead of a post is not asked about as whom; the post is', () => {
  const base = settings([]);
  const check = compile({ ...base, accounts: base.accounts.map((one) => ({ ...one, confirm: 'always' as const })) });
  const post = draft('Happy Friday!', { author: AS.tulip, circumstances: [WORKING] });
  expect(check({ ...post, attached: true }, NOON).level).toBe('off');
  expect(check(post, NOON).level).toBe('warn');
  const paused = compile({ ...base, pause: { active: true } });
  expect(paused({ ...post, attached: true }, NOON).level).toBe('block');
});
