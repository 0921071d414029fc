import { describe, expect, test } from 'vitest';
import { describeHours, isWithin } from '../../../rules/hours/office-hours.ts';
import type { Day, Hours } from '../../../rules/rule.ts';

const WEEK: readonly Day[] = ['mon', 'tue', 'wed', 'thu', 'fri'];
const BERLIN: Hours = { days: WEEK, from: 540, to: 1080, timeZone: 'Europe/Berlin' };
const NEW_YORK: Hours = { days: ['sat'], from: 600, to: 1440, timeZone: 'America/New_York' };
const NIGHT: Hours = { days: ['fri'], from: 22 * 60, to: 4 * 60, timeZone: 'Europe/Berlin' };
const KOLKATA: Hours = { days: WEEK, from: 540, to: 1080, timeZone: 'Asia/Kolkata' };
const EVERY: Hours = { days: ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'], from: 0, to: 1440, timeZone: 'UTC' };

describe('whether a moment is within the hours, by the clock of their zone', () => {
  const rows: readonly (readonly [hours: Hours, moment: string, within: boolean])[] = [
    [BERLIN, '2026-11-23T08:00:00Z', true],
    [BERLIN, '2026-11-23T07:59:59Z', false],
    [BERLIN, '2026-11-23T16:59:59Z', true],
    [BERLIN, '2026-11-23T17:00:00Z', false],
    // In summer it is an hour earlier by UTC, and so it is on the Monday after each change.
    [BERLIN, '2026-07-06T07:00:00Z', true],
    [BERLIN, '2026-07-06T16:00:00Z', false],
    [BERLIN, '2026-03-27T07:30:00Z', false],
    [BERLIN, '2026-03-30T07:30:00Z', true],
    [BERLIN, '2026-10-23T07:30:00Z', true],
    [BERLIN, '2026-10-26T07:30:00Z', false],
    // Sunday there, Saturday here, and the other way round.
    [BERLIN, '2026-11-22T10:00:00Z', false],
    [NEW_YORK, '2026-11-22T04:59:00Z', true],
    [NEW_YORK, '2026-11-22T05:00:00Z', false],
    [NEW_YORK, '2026-11-21T14:59:00Z', false],
    [KOLKATA, '2026-11-23T03:30:00Z', true],
    [KOLKATA, '2026-11-23T03:29:00Z', false],
    // Into the next day, through the hour that there is twice.
    [NIGHT, '2026-11-20T21:00:00Z', true],
    [NIGHT, '2026-11-21T02:59:00Z', true],
    [NIGHT, '2026-11-21T03:00:00Z', false],
    [NIGHT, '2026-11-20T02:00:00Z', false],
    [NIGHT, '2026-11-21T21:30:00Z', false],
    [EVERY, '2026-11-21T00:00:00Z', true],
    [EVERY, '2026-11-21T23:59:59Z', true],
  ];
  test.each(rows)('%o at %s: %s', (hours, moment, within) => {
    expect(isWithin(hours, Date.parse(moment))).toBe(within);
  });
});

test.each([
  [BERLIN, 'Monday to Friday from 09:00 to 18:00 (Europe/Berlin)'],
  [NEW_YORK, 'on Saturday from 10:00 to 24:00 (America/New York)'],
  [
    { ...BERLIN, days: ['mon', 'wed', 'fri'] as const },
    'on Monday, Wednesday and Friday from 09:00 to 18:00 (Europe/Berlin)',
  ],
  [{ ...BERLIN, days: ['sun', 'mon'] as const }, 'on Sunday and Monday from 09:00 to 18:00 (Europe/Berlin)'],
  [EVERY, 'every day from 00:00 to 24:00 (UTC)'],
])('%o are described', (hours, words) => {
  expect(describeHours(hours)).toBe(words);
});
