import { describe, expect, it } from 'vitest';
import { isTimeZone, readMomentIn } from '../../rules/moment.ts';

describe('a moment by a clock in a time zone', () => {
  it.each<[local: string, timeZone: string | undefined, moment: string | undefined]>([
    ['2027-03-01T09:00', 'Europe/Berlin', '2027-03-01T08:00:00Z'],
    ['2027-07-01T09:00:30', 'Europe/Berlin', '2027-07-01T07:00:30Z'],
    ['2027-03-01T09:00', 'America/New_York', '2027-03-01T14:00:00Z'],
    ['2027-03-01T09:00', 'Asia/Kolkata', '2027-03-01T03:30:00Z'],
    ['2027-01-01T00:00', 'Pacific/Kiritimati', '2026-12-31T10:00:00Z'],
    ['2027-01-01T00:00', 'UTC', '2027-01-01T00:00:00Z'],
    // Clocks go back at 03:00, and forward at 02:00.
    ['2027-10-31T02:30', 'Europe/Berlin', '2027-10-31T01:30:00Z'],
    ['2027-03-28T02:30', 'Europe/Berlin', '2027-03-28T01:30:00Z'],
    ['2027-03-28T03:00', 'Europe/Berlin', '2027-03-28T01:00:00Z'],
    ['2027-03-14T02:30', 'America/New_York', '2027-03-14T07:30:00Z'],
    // What has a zone keeps it.
    ['2027-03-01T09:00Z', 'Europe/Berlin', '2027-03-01T09:00:00Z'],
    ['2027-03-01T09:00+05:30', undefined, '2027-03-01T03:30:00Z'],
    ['2027-03-01T09:00', undefined, undefined],
    ['2027-03-01', 'Europe/Berlin', undefined],
    ['2027-02-30T09:00', 'Europe/Berlin', undefined],
    ['2027-03-01T25:00', 'Europe/Berlin', undefined],
    ['tomorrow', 'Europe/Berlin', undefined],
  ])('%s in %s is %s', (local, timeZone, moment) => {
    expect(readMomentIn(local, timeZone)).toBe(moment === undefined ? undefined : Date.parse(moment));
  });

  it.each([
    ['Europe/Berlin', true],
    ['europe/berlin', true],
    ['UTC', true],
    ['Europe/Gotham', false],
    ['+01:00', false],
    ['', false],
  ])('%s is the name of one: %s', (name, isOne) => {
    expect(isTimeZone(name)).toBe(isOne);
  });
});
