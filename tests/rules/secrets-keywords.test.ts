import { expect, it } from 'vitest';
import { compileKeywords } from '../../rules/secrets/keywords.ts';

const WORDS = ['she', 'he', 'hers', 'sk-', '://'];
const see = compileKeywords(WORDS);

it.each([
  ['ushers', ['she 4', 'he 4', 'hers 6']],
  ['USHERS', ['she 4', 'he 4', 'hers 6']],
  ['shhe', ['he 4']],
  ['sk-sk-', ['sk- 3', 'sk- 6']],
  ['sé-he', ['he 5']],
  ['http://x', [':// 7']],
  ['', []],
])('%s', (text, expected) => {
  expect(see(text).hits.map(({ keyword, end }) => `${WORDS[keyword]} ${end}`)).toEqual(expected);
});

it.each([
  ['gh\u200bp', true],
  ['a\u00adb', true],
  ['👨\u200d👩', false],
  ['é\u200b', false],
  ['ab', false],
])('tells whether something unseen stands within %j', (text, hidden) => {
  expect(see(text).hidden).toBe(hidden);
});
