import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { readPolicy } from '../../policy/read-policy.ts';
import { compile } from '../../rules/check.ts';
import { hours } from '../../rules/hours.ts';
import type { Account, Author, Circumstance, Hours, RuleSetting } from '../../rules/rule.ts';
import { AS, draft, setting, settings } from './sample.ts';

/** A week in November: the 23rd is a Monday. In Berlin it is an hour later than by UTC, in New York five hours earlier. */
const BERLIN = { from: '09:00', to: '17:30', timeZone: 'Europe/Berlin' };
const DAILY = { ...BERLIN, days: ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'] };
const NIGHT = { days: ['fri', 'sat'], from: '22:00', to: '04:00', timeZone: 'Europe/Berlin' };
const NEW_YORK = { days: ['sat'], from: '10:00', to: '24:00', timeZone: 'America/New_York' };
const KOLKATA = { from: '09:00', to: '18:00', timeZone: 'Asia/Kolkata' };
const SMALL = { ...DAILY, from: '02:30', to: '05:00' };

function judge(given: unknown, moment: string, author: Author = AS.acme, over: Partial<RuleSetting> = {}) {
  const check = compile(settings([setting('hours', given === undefined ? {} : { hours: given }, over)]));
  return check(draft('Happy Friday!', { author }), Date.parse(moment));
}

describe('within the hours nothing is said', () => {
  it.each<[given: unknown, moment: string]>([
    [BERLIN, '2026-11-23T08:00:00Z'],
    [BERLIN, '2026-11-23T16:29:59Z'],
    [BERLIN, '2026-11-27T12:00:00Z'],
    [BERLIN, '2026-07-06T07:00:00Z'],
    [BERLIN, '2026-03-30T07:00:00Z'],
    [BERLIN, '2026-10-26T08:00:00Z'],
    [DAILY, '2026-11-22T12:00:00Z'],
    [NIGHT, '2026-11-27T21:00:00Z'],
    [NIGHT, '2026-11-28T02:59:59Z'],
    [NIGHT, '2026-11-29T02:59:59Z'],
    [NEW_YORK, '2026-11-29T04:59:59Z'],
    [NEW_YORK, '2026-11-28T15:00:00Z'],
    [KOLKATA, '2026-11-23T03:30:00Z'],
    [SMALL, '2026-03-29T01:00:00Z'],
    [{ ...DAILY, from: '00:00', to: '24:00' }, '2026-11-22T03:00:00Z'],
    [{ ...DAILY, from: '09:00', to: '09:00' }, '2026-11-22T03:00:00Z'],
  ])('%o at %s', (given, moment) => {
    expect(judge(given, moment)).toEqual({ level: 'off', findings: [] });
  });
});

describe('outside of them, a post is found, and it is said when they begin again', () => {
  it.each<[given: unknown, moment: string, opens: string]>([
    [BERLIN, '2026-11-23T07:59:59Z', '2026-11-23T08:00:00Z'],
    [BERLIN, '2026-11-23T16:30:00Z', '2026-11-24T08:00:00Z'],
    [BERLIN, '2026-11-27T16:30:00Z', '2026-11-30T08:00:00Z'],
    [BERLIN, '2026-11-28T12:00:00Z', '2026-11-30T08:00:00Z'],
    [BERLIN, '2026-11-29T23:30:00Z', '2026-11-30T08:00:00Z'],
    [BERLIN, '2026-07-04T12:34:56Z', '2026-07-06T07:00:00Z'],
    // The clock is put forward and back at the end of the week.
    [BERLIN, '2026-03-27T18:00:00Z', '2026-03-30T07:00:00Z'],
    [BERLIN, '2026-10-23T18:00:00Z', '2026-10-26T08:00:00Z'],
    [DAILY, '2026-03-28T23:00:00Z', '2026-03-29T07:00:00Z'],
    [DAILY, '2026-10-25T00:30:00Z', '2026-10-25T08:00:00Z'],
    // The clock goes from two to three, and the hours begin at once.
    [SMALL, '2026-03-29T00:59:59Z', '2026-03-29T01:30:00Z'],
    [SMALL, '2026-03-29T12:00:00Z', '2026-03-30T00:30:00Z'],
    [NIGHT, '2026-11-29T03:00:00Z', '2026-12-04T21:00:00Z'],
    [NIGHT, '2026-11-27T20:59:00Z', '2026-11-27T21:00:00Z'],
    [NEW_YORK, '2026-11-29T05:00:00Z', '2026-12-05T15:00:00Z'],
    [NEW_YORK, '2026-10-31T13:59:00Z', '2026-10-31T14:00:00Z'],
    [KOLKATA, '2026-11-23T03:29:59Z', '2026-11-23T03:30:00Z'],
    [KOLKATA, '2026-11-27T12:30:00Z', '2026-11-30T03:30:00Z'],
    [{ ...BERLIN, days: ['wed'] }, '2026-11-25T16:30:00Z', '2026-12-02T08:00:00Z'],
    [{ ...BERLIN, days: ['mon', 'thu'] }, '2026-11-24T08:00:00Z', '2026-11-26T08:00:00Z'],
    [{ ...BERLIN, timeZone: 'utc' }, '2026-11-23T08:30:00Z', '2026-11-23T09:00:00Z'],
    [{ ...BERLIN, from: '0:00', to: '24:00' }, '2026-11-28T12:00:00Z', '2026-11-29T23:00:00Z'],
  ])('%o at %s: %s', (given, moment, opens) => {
    const { level, findings } = judge(given, moment);
    expect(level).toBe('block');
    expect(findings).toMatchObject([{ rule: 'hours', until: Date.parse(opens) }]);
    expect(findings[0]?.span).toBeUndefined();
  });

  it('in words', () => {
    expect(judge(BERLIN, '2026-11-28T12:00:00Z').findings).toEqual([
      {
        rule: 'hours',
        level: 'block',
        message: 'Posts go out Monday to Friday from 09:00 to 17:30 (Europe/Berlin), and it is another time there now.',
        suggestion: 'Post it when the hours begin again, or schedule it for then.',
        until: Date.parse('2026-11-30T08:00:00Z'),
      },
    ]);
  });

  it('at the end of the entry where that comes first', () => {
    const until = Date.parse('2026-11-29T00:00:00Z');
    expect(judge(BERLIN, '2026-11-28T12:00:00Z', AS.acme, { scope: { until } }).findings).toMatchObject([{ until }]);
    expect(judge(BERLIN, '2026-11-29T12:00:00Z', AS.acme, { scope: { until } }).findings).toEqual([]);
  });
});

const OWN: Hours = { days: ['mon', 'tue'], from: 540, to: 1080, timeZone: 'Europe/London' };
const NIGHTLY: Hours = { ...OWN, from: 1200, to: 240 };
const ACCOUNTS: readonly Account[] = settings([]).accounts.map((account) => {
  if (account.id === 'jane') return account;
  return { ...account, confirm: 'odd', hours: account.id === 'acme' ? OWN : NIGHTLY };
});

describe('where the entry names none, each account has its own', () => {
  const check = compile(settings([setting('hours', {}, { level: 'justify' })], { accounts: ACCOUNTS }));
  const at = (author: Author, moment: string) => check(draft('Happy Friday!', { author }), Date.parse(moment));

  it.each<[author: Author, moment: string, opens: string | undefined]>([
    [AS.acme, '2026-11-23T09:00:00Z', undefined],
    [AS.acme, '2026-11-25T09:00:00Z', '2026-11-30T09:00:00Z'],
    [AS.tulip, '2026-11-23T09:00:00Z', '2026-11-23T20:00:00Z'],
    [AS.tulip, '2026-11-24T03:59:00Z', undefined],
    [AS.jane, '2026-11-25T03:00:00Z', undefined],
    [AS.stranger, '2026-11-25T03:00:00Z', undefined],
    [AS.nobody, '2026-11-25T03:00:00Z', undefined],
    [AS.unreadable, '2026-11-25T03:00:00Z', undefined],
  ])('%o at %s', (author, moment, opens) => {
    const found = at(author, moment).findings.filter(({ rule }) => rule === 'hours');
    expect(found).toMatchObject(opens === undefined ? [] : [{ level: 'justify', until: Date.parse(opens) }]);
  });

  it('and is judged by them as one after the other', () => {
    const moment = '2026-11-23T09:00:00Z';
    const levels = [AS.acme, AS.tulip, AS.acme, AS.tulip].map((author) => at(author, moment).level);
    expect(levels).toEqual(['off', 'justify', 'off', 'justify']);
  });
});

describe('a draft that stays as it is', () => {
  const check = compile(settings([setting('hours', { hours: BERLIN })]));
  const at = (moment: string) => check(draft('Happy Friday!', { author: AS.acme }), Date.parse(moment));

  it('is judged anew when the hours end, and again when they begin', () => {
    expect(at('2026-11-23T16:29:59Z').level).toBe('off');
    expect(at('2026-11-23T16:30:00Z').level).toBe('block');
    expect(at('2026-11-24T07:59:59Z').level).toBe('block');
    expect(at('2026-11-24T08:00:00Z').level).toBe('off');
    expect(at('2026-11-24T16:30:00Z').findings).toMatchObject([{ until: Date.parse('2026-11-25T08:00:00Z') }]);
  });

  it('is not judged anew in between', () => {
    expect(at('2026-11-24T18:00:00Z')).toBe(at('2026-11-24T19:00:00Z'));
  });
});

describe('a post outside the hours that its account is asked about', () => {
  const OUTSIDE: Circumstance = { type: 'outside-hours', hours: 'Monday from 09:00 to 18:00 (Europe/London)' };
  const NIGHT_TIME = Date.parse('2026-11-25T03:00:00Z');
  const at = (circumstances: readonly Circumstance[], over: Partial<RuleSetting>) => {
    const check = compile(settings([setting('hours', {}, over)], { accounts: ACCOUNTS }));
    return check(draft('Happy Friday!', { author: AS.acme, circumstances }), NIGHT_TIME);
  };

  it('is found once, at the level of the rule', () => {
    for (const level of ['note', 'warn', 'block'] as const) {
      expect(at([OUTSIDE], { level })).toMatchObject({ level, findings: [{ rule: 'hours', level }] });
    }
  });

  it('is still asked about for another reason', () => {
    const { findings } = at([OUTSIDE, { type: 'switched', from: '@TulipBank' }], { level: 'block' });
    expect(findings).toMatchObject([{ rule: 'hours' }, { rule: 'wrong-account', level: 'warn' }]);
    expect(findings[1]?.why).toBeUndefined();
  });

  it('is asked about where the rule is not enforced, or does not concern it', () => {
    const asked = [
      { rule: 'wrong-account', level: 'warn', message: expect.stringContaining('posts Monday from 09:00') },
    ];
    expect(at([OUTSIDE], { level: 'block', mode: 'simulate' }).findings).toMatchObject(asked);
    expect(at([OUTSIDE], { scope: { accounts: ['tulip'] } }).findings).toMatchObject(asked);
  });
});

describe('hours in a policy', () => {
  it.each([
    { ...BERLIN, from: '9 am' },
    { ...BERLIN, to: '24:30' },
    { ...BERLIN, timeZone: 'Berlin' },
    { ...BERLIN, timeZone: '+01:00' },
    { ...BERLIN, days: [] },
    { ...BERLIN, days: ['someday'] },
    { days: ['mon'] },
    '09:00',
  ])('that can’t be read: %o', (given) => {
    expect(z.safeParse(hours.options, { hours: given }).success).toBe(false);
    const { policy, problems } = readPolicy({ rules: [{ rule: 'hours', level: 'warn', hours: given }] });
    expect(policy?.rules.filter(({ rule }) => rule === 'hours')).toEqual([]);
    expect(problems.length).toBeGreaterThan(0);
  });

  it('are read as they are written', () => {
    const { policy, problems } = readPolicy({ rules: [{ rule: 'hours', level: 'warn', hours: BERLIN }] });
    expect(problems).toEqual([]);
    expect(policy?.rules).toMatchObject([{ options: { hours: BERLIN } }]);
  });
});
