import { expect, test } from 'vitest';
import { makeLocate } from '../../policy/json-place.ts';

const JSON_TEXT = `{
  "version": 1,
  "rules": [
    { "rule": "terms", "terms": ["Falcon", "{\\"term\\": \\"The\\"}"] },
    7,
    [],
    { "a\\u0062c": { "until": "x, [y], {z}" }, "say \\"hi\\"": null }
  ], "rulse": []
}`;

test.each([
  ['', 1, 1],
  ['version', 2, 3],
  ['rules', 3, 3],
  ['rules[0]', 4, 5],
  ['rules[0].terms', 4, 24],
  ['rules[0].terms[1]', 4, 44],
  ['rules[1]', 5, 5],
  ['rules[2]', 6, 5],
  ['rules[3].abc', 7, 7],
  ['rules[3].abc.until', 7, 21],
  ['rules[3].say "hi"', 7, 47],
  ['rulse', 8, 6],
])('%s is at %i:%i', (place, line, column) => {
  expect(makeLocate(JSON_TEXT)(place)).toEqual({ line, column });
});

test.each([
  ['rules[0].level', 'rules[0]'],
  ['rules[0].terms[1].term', 'rules[0].terms[1]'],
  ['accounts', ''],
  ['rules[9].level', 'rules'],
])('what is not there, %s, is looked for at %j', (missing, around) => {
  const locate = makeLocate(JSON_TEXT);
  expect(locate(missing)).toEqual(locate(around));
});

test('of a key that stands there twice, the one that counts is the last', () => {
  expect(makeLocate('{"version": 1, "version": 2}')('version')).toEqual({ line: 1, column: 16 });
});
