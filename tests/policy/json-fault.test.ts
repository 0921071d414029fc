import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findJsonFault } from '../../policy/json-fault.ts';

/** `^` stands before the place that is named. */
const rows: readonly (readonly [text: string, says: string])[] = [
  ['{ "a": 1 } ^x', 'nothing more'],
  ['{ "a": 1, ^}', 'Take out the comma'],
  ['[1, 2, ^]', 'Take out the comma'],
  ['{ ^// ours\n}', 'no comments'],
  ['{ "a": 1, ^/* ours */ "b": 2 }', 'no comments'],
  ["{ ^'a': 1 }", 'straight double quotes'],
  ['{ ^“a”: 1 }', 'straight double quotes'],
  ['{ ^a: 1 }', 'a key in double quotes'],
  ['{ "a" ^1 }', 'a colon'],
  ['{ "a": 1 ^"b": 2 }', 'a comma'],
  ['{ "a": ^"b\n" }', 'not closed'],
  ['{ "a": ^"C:\\temp\\x" }', 'backslash'],
  ['{ "a": ^01 }', 'a value'],
  ['{ "a": ^True }', '“True” can’t stand here'],
  ['{ "a": 1^', 'ends too early'],
  ['^', 'ends too early'],
  ['^hello', 'a value'],
  ['[^}', 'a value or ]'],
  ['{\n  "rules": [\n    { "rule": "terms" }\n    ^{ "rule": "profanity" }\n  ]\n}', 'a comma or ]'],
];

test.each(rows)('%j', (marked, says) => {
  const [before = '', after = ''] = marked.split(/\^(?!\^)/);
  const fault = findJsonFault(before + after);
  expect(`${fault?.message} ${fault?.remedy}`).toContain(says);
  expect(fault?.line).toBe(before.split('\n').length);
  expect(fault?.column).toBe((before.split('\n').at(-1) ?? '').length + 1);
});

test('what is JSON for the browser is JSON here, and nothing else is', () => {
  const json = fc.json().chain((text) =>
    fc.oneof(
      fc.constant(text),
      fc
        .tuple(fc.nat(text.length), fc.constantFrom(...'{}[],:"\\0.e-tn '))
        .map(([at, c]) => text.slice(0, at) + c + text.slice(at)),
      fc.nat(text.length).map((at) => text.slice(0, at) + text.slice(at + 1)),
    ),
  );
  fc.assert(
    fc.property(json, (text) => {
      expect(findJsonFault(text) === undefined).toBe(isJson(text));
    }),
    { numRuns: 3000 },
  );
});

test('five megabytes deep or long are no trouble', () => {
  expect(findJsonFault('['.repeat(5_000_000))?.column).toBe(5_000_001);
  expect(findJsonFault(`"${'a'.repeat(5_000_000)}`)?.message).toContain('not closed');
});

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
