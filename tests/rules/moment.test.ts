import { describe, expect, it } from 'vitest';
import { isTimeZone, readMoment, readMomentIn } from '../../rules/moment.ts';

describe('a moment with its zone', () => {
  it.each<[written: string, moment: string]>([
    ['2027-03-01T09:00:00Z', '2027-03-01T09:00:00Z'],
    ['2027-03-01t09:00:00z', '2027-03-01T09:00:00Z'],
    [' 2027-03-01T09:00Z ', '2027-03-01T09:00:00Z'],
    ['2027-03-01T09Z', '2027-03-01T09:00:00Z'],
    ['20270301T090000Z', '2027-03-01T09:00:00Z'],
    ['20270301T0900+0100', '2027-03-01T08:00:00Z'],
    // Without its minutes, as some databases write it.
    ['2027-03-01T09:00:00+01', '2027-03-01T08:00:00Z'],
    ['2027-03-01T09:00:00-05:30', '2027-03-01T14:30:00Z'],
    ['2027-03-01T09:00:00−05:00', '2027-03-01T14:00:00Z'],
    ['2027-03-01T09:00:00-00:00', '2027-03-01T09:00:00Z'],
    ['2027-03-01T09:00:00.25Z', '2027-03-01T09:00:00.250Z'],
    ['2027-03-01T09:00:00,123456789Z', '2027-03-01T09:00:00.123Z'],
    // A fraction is one of what stands last.
    ['2027-03-01T09:30.5Z', '2027-03-01T09:30:30Z'],
    ['2027-03-01T09,5Z', '2027-03-01T09:30:00Z'],
    ['2027-03-01T24:00Z', '2027-03-02T00:00:00Z'],
    ['2026-12-31T23:59:60Z', '2027-01-01T00:00:00Z'],
    ['2027-01-01T05:29:60+05:30', '2027-01-01T00:00:00Z'],
    ['2028-02-29T00:00Z', '2028-02-29T00:00:00Z'],
    ['2027-060T09:00Z', '2027-03-01T09:00:00Z'],
    ['2028366T0900Z', '2028-12-31T09:00:00Z'],
    ['2027-W09-1T09:00Z', '2027-03-01T09:00:00Z'],
    ['2026W537T0900Z', '2027-01-03T09:00:00Z'],
    ['2027-W01-1T00:00Z', '2027-01-04T00:00:00Z'],
    ['2025-W01-1T00:00Z', '2024-12-30T00:00:00Z'],
  ])('%s is %s', (written, moment) => {
    expect(readMoment(written)).toBe(Date.parse(moment));
  });

  it.each([
    '2027-03-01T09:00:00',
    '2027-03-01',
    '2027-03-01Z',
    '2027-03-01 09:00:00Z',
    '2027-03-01T09:00:00 Z',
    '2027-03-01T09:00:00UTC',
    '2027-03-01T09:00:00+01:00[Europe/Berlin]',
    '2027-3-1T09:00:00Z',
    '2027-02-29T09:00Z',
    '2027-00-10T09:00Z',
    '2027-13-01T09:00Z',
    '2027-366T09:00Z',
    '2027-000T09:00Z',
    '2027-W53-1T09:00Z',
    '2027-W00-1T09:00Z',
    '2027-W09-0T09:00Z',
    '2027-W09-8T09:00Z',
    '2027-03-01T24:01Z',
    '2027-03-01T25:00Z',
    '2027-03-01T09:60Z',
    '2027-03-01T09:59:60Z',
    '2027-03-01T09:00:61Z',
    '2027-03-01T09:00+24:00',
    '2027-03-01T09:00+01:60',
    '0027-03-01T09:00Z',
    '+002027-03-01T09:00Z',
    '',
  ])('%j is none', (written) => {
    expect(readMoment(written)).toBeUndefined();
  });
});

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
