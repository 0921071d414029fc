import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { DECISIONS, type JournalEntry } from '../../../policy/journal/entry.ts';
import { exportRequest, recordOfEntry, recordOfLosses } from '../../../policy/report/otlp.ts';
import { KINDS, LEVELS, MODES, SITES, SURFACES } from '../../../rules/rule.ts';
import { entry } from './entries.ts';
import { faultsOfLogsRequest, recordsIn } from './validate-otlp.ts';

const REPORTER = { version: '1.2.3', organization: 'Acme Motors' };

describe('an entry', () => {
  test('is one event, with its id as what makes it the only one', () => {
    const full = entry('e-1', {
      found: [
        { rule: 'secrets', class: 'aws', level: 'block', mode: 'advise' },
        { rule: 'terms', name: 'Project names', level: 'warn' },
        { rule: 'terms', level: 'note' },
      ],
      level: 'justify',
      reason: 'It was announced.',
      took: 4200.4,
      text: 'Meet Falcon.',
    });
    const request: unknown = JSON.parse(exportRequest([recordOfEntry(full, true)], REPORTER));
    expect(request).toEqual({
      resourceLogs: [
        {
          resource: {
            attributes: [
              { key: 'service.name', value: { stringValue: 'gatepost' } },
              { key: 'service.version', value: { stringValue: '1.2.3' } },
              { key: 'gatepost.organization.name', value: { stringValue: 'Acme Motors' } },
            ],
          },
          scopeLogs: [
            {
              scope: { name: 'gatepost', version: '1.2.3' },
              logRecords: [
                {
                  timeUnixNano: '1793620800000000000',
                  observedTimeUnixNano: '1793620800000000000',
                  severityNumber: 14,
                  severityText: 'justify',
                  eventName: 'gatepost.decision',
                  body: { stringValue: 'Stopped, and posted anyway on x: secrets, terms (justify)' },
                  attributes: [
                    { key: 'log.record.uid', value: { stringValue: 'e-1' } },
                    { key: 'gatepost.site', value: { stringValue: 'x' } },
                    { key: 'gatepost.surface', value: { stringValue: 'post' } },
                    { key: 'gatepost.account.id', value: { stringValue: 'acme' } },
                    { key: 'gatepost.account.kind', value: { stringValue: 'brand' } },
                    { key: 'gatepost.level', value: { stringValue: 'justify' } },
                    { key: 'gatepost.decision', value: { stringValue: 'posted' } },
                    { key: 'gatepost.reason', value: { stringValue: 'It was announced.' } },
                    { key: 'gatepost.took', value: { intValue: '4200' } },
                    { key: 'gatepost.policy.revision', value: { stringValue: 'managed-1a2b' } },
                    {
                      key: 'gatepost.rules',
                      value: { arrayValue: { values: [{ stringValue: 'secrets' }, { stringValue: 'terms' }] } },
                    },
                    {
                      key: 'gatepost.findings',
                      value: {
                        arrayValue: {
                          values: [
                            {
                              kvlistValue: {
                                values: [
                                  { key: 'rule', value: { stringValue: 'secrets' } },
                                  { key: 'class', value: { stringValue: 'aws' } },
                                  { key: 'level', value: { stringValue: 'block' } },
                                  { key: 'mode', value: { stringValue: 'advise' } },
                                ],
                              },
                            },
                            {
                              kvlistValue: {
                                values: [
                                  { key: 'rule', value: { stringValue: 'terms' } },
                                  { key: 'name', value: { stringValue: 'Project names' } },
                                  { key: 'level', value: { stringValue: 'warn' } },
                                ],
                              },
                            },
                            {
                              kvlistValue: {
                                values: [
                                  { key: 'rule', value: { stringValue: 'terms' } },
                                  { key: 'level', value: { stringValue: 'note' } },
                                ],
                              },
                            },
                          ],
                        },
                      },
                    },
                    { key: 'gatepost.text', value: { stringValue: 'Meet Falcon.' } },
                  ],
                },
              ],
            },
          ],
        },
      ],
    });
  });

  test.each([
    ['brand', true, true],
    ['client', true, true],
    ['personal', true, false],
    ['unknown', true, false],
    ['brand', false, false],
    ['client', false, false],
  ] as const)('of a %s account brings its text where texts are kept (%s): %s', (kind, keepsText, brings) => {
    const body = exportRequest([recordOfEntry(entry('e', { kind, text: 'Meet Falcon.' }), keepsText)], REPORTER);
    expect(body.includes('Falcon')).toBe(brings);
  });

  test.each([
    ['off', 9],
    ['note', 9],
    ['warn', 13],
    ['justify', 14],
    ['block', 17],
  ] as const)('of level %s has severity %i', (level, severity) => {
    expect(recordOfEntry(entry('e', { level }), false)).toMatchObject({
      severityNumber: severity,
      severityText: level,
    });
  });
});

test('half a pair of surrogates becomes the sign for what can’t be read', () => {
  const body = exportRequest([recordOfEntry(entry('e', { reason: 'Launch \ud83d!' }), false)], REPORTER);
  expect(faultsOfLogsRequest(body)).toEqual([]);
  expect(recordsIn(body)[0]?.get('gatepost.reason')).toBe('Launch \ufffd!');
});

test('what is lost is one event with its counts', () => {
  const body = exportRequest([recordOfLosses({ id: 'l-1', at: 0, waiting: 3, refused: 200, rejected: 1 })], {
    version: '1',
  });
  expect(faultsOfLogsRequest(body)).toEqual([]);
  expect(Object.fromEntries(recordsIn(body)[0] ?? [])).toMatchObject({
    eventName: 'gatepost.report.lost',
    severityNumber: 13,
    'log.record.uid': 'l-1',
    'gatepost.lost.waiting': '3',
    'gatepost.lost.refused': '200',
    'gatepost.lost.rejected': '1',
  });
});

const anyText = fc.string({ unit: 'binary' });
const anyEntry: fc.Arbitrary<JournalEntry> = fc.record(
  {
    id: anyText,
    at: fc.double({ min: 0, max: 8.64e15, noNaN: true }),
    site: fc.constantFrom(...SITES),
    surface: fc.constantFrom(...SURFACES),
    account: anyText,
    kind: fc.constantFrom(...KINDS),
    found: fc.array(
      fc.record(
        {
          rule: anyText,
          name: anyText,
          class: anyText,
          level: fc.constantFrom(...LEVELS),
          mode: fc.constantFrom(...MODES),
        },
        { requiredKeys: ['rule', 'level'] },
      ),
    ),
    level: fc.constantFrom(...LEVELS),
    decision: fc.constantFrom(...DECISIONS),
    reason: anyText,
    took: fc.double({ min: 0, max: 1e12, noNaN: true }),
    policy: anyText,
    text: anyText,
  },
  { requiredKeys: ['id', 'at', 'site', 'surface', 'kind', 'found', 'level', 'decision', 'policy'] },
);

test('any entries make a request as OpenTelemetry defines it', () => {
  fc.assert(
    fc.property(fc.array(anyEntry, { minLength: 1, maxLength: 5 }), fc.boolean(), (entries, keepsText) => {
      const body = exportRequest(
        entries.map((one) => recordOfEntry(one, keepsText)),
        REPORTER,
      );
      expect(faultsOfLogsRequest(body)).toEqual([]);
      expect(recordsIn(body)).toHaveLength(entries.length);
    }),
  );
});

describe('the validator finds', () => {
  const good = exportRequest([recordOfEntry(entry('e'), false)], REPORTER);
  test.each([
    ['a name in snake_case', '"resourceLogs"', '"resource_logs"', 'resource_logs is no field'],
    ['an empty envelope', /"logRecords":\[.*$/, '"logRecords":[]}]}]}', 'empty envelope'],
    ['a time that is a number', /"timeUnixNano":"(\d+)"/, '"timeUnixNano":5', 'timeUnixNano is no fixed64'],
    ['a severity by its name', '"severityNumber":13', '"severityNumber":"SEVERITY_NUMBER_WARN"', 'is no severity'],
    ['a severity of 0', '"severityNumber":13', '"severityNumber":0', 'is no severity'],
    ['attributes as an object', /"attributes":\[.*?\]/, '"attributes":{}', 'attributes is no list'],
    ['an attribute twice', '"gatepost.site"', '"gatepost.surface"', 'gatepost.surface twice'],
    ['an attribute without a name', '"gatepost.site"', '""', 'has no key'],
    ['a bare value', /"body":\{.*?\}/, '"body":"x"', 'body is no object'],
    ['a value of two types', /"body":\{.*?\}/, '"body":{"boolValue":true,"stringValue":"x"}', 'has not one value'],
    ['a whole number as a number', /"body":\{.*?\}/, '"body":{"intValue":7}', 'is no int64'],
    ['a whole number of 65 bits', /"body":\{.*?\}/, '"body":{"intValue":"9223372036854775808"}', 'is no int64'],
    ['half a surrogate', /"body":\{.*?\}/, '"body":{"stringValue":"\\ud83d"}', 'is no string'],
    ['a text that is no JSON', '{', '', 'no JSON'],
  ] as const)('%s', (_, from, to, says) => {
    expect(faultsOfLogsRequest(good.replace(from, to)).join('\n')).toContain(says);
  });
});
