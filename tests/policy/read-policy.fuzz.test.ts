import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import type { Policy } from '../../policy/policy.ts';
import { readPolicy, readPolicyText } from '../../policy/read-policy.ts';
import { makeRecord, readRecord } from '../../policy/record.ts';
import { compile } from '../../rules/check.ts';
import { examplePolicy } from './example.ts';

// Hundreds of policies are compiled here; five seconds are too few on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

test('any JSON is read without an error, and an object always yields a policy that can be used', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (raw) => {
      const { policy } = readPolicy(raw);
      expect(policy !== undefined).toBe(typeof raw === 'object' && raw !== null && !Array.isArray(raw));
      if (policy) expectUsable(policy);
    }),
  );
});

test('so is the example with anything at any of its places', () => {
  const places = placesIn(examplePolicy());
  fc.assert(
    fc.property(fc.constantFrom(...places), fc.jsonValue(), fc.string(), (place, value, key) => {
      const { policy, problems } = readPolicy(changed(examplePolicy(), place, value, key));
      if (policy === undefined) expect.unreachable('an object yields a policy');
      expectUsable(policy);
      for (const problem of problems) {
        expect(problem.message).not.toBe('');
        expect(problem.remedy).not.toBe('');
      }
    }),
    { numRuns: 300 },
  );
});

test('any text is read without an error', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => void readPolicyText(text)));
});

/** It compiles, judges a draft, and comes back from storage as it was. */
function expectUsable(policy: Policy) {
  const record = makeRecord('managed', policy, [], 0);
  expect(readRecord(JSON.parse(JSON.stringify(record)))).toEqual(record);
  const check = compile(policy);
  const author = { state: 'unlisted', kind: 'personal', label: '@jane' } as const;
  expect(() => check({ text: 'Happy Friday!', site: 'x', surface: 'post', author }, 0)).not.toThrow();
}

type Place = readonly (string | number)[];

function placesIn(value: unknown, place: Place = []): readonly Place[] {
  const inside =
    typeof value === 'object' && value !== null
      ? Object.entries(value).flatMap(([key, item]) => placesIn(item, [...place, key]))
      : [];
  return place.length === 0 ? inside : [place, ...inside];
}

/** The value with another one at a place, and with one more key beside it where that is an object. */
function changed(value: unknown, [key, ...rest]: Place, other: unknown, extra: string): unknown {
  if (key === undefined) return other;
  if (Array.isArray(value)) {
    return value.map((item, index) => (String(index) === String(key) ? changed(item, rest, other, extra) : item));
  }
  if (typeof value !== 'object' || value === null) return other;
  return { [extra]: other, ...value, [key]: changed(Reflect.get(value, key), rest, other, extra) };
}
