import { expect, test } from 'vitest';
import { classWords } from '../../components/class-words.ts';

test.each([
  ['personal-data', 'national-id', 'national id'],
  ['personal-voice', 'family', 'Family and friends'],
  ['links', 'look-alike', 'Look-alikes'],
  ['residue', 'filler', 'Filler text'],
  ['attachments', 'hidden', 'Sheets that are hidden'],
  ['names', 'health', 'Illness'],
  ['claims', 'health', 'Healing'],
  ['quiet-period', 'deals', 'deals'],
  ['sensitive-topics', 'tragedy', 'tragedy'],
  ['profanity', 'slur', 'slur'],
  ['secrets', 'private-key', 'Private key'],
  ['secrets', 'github-token', 'github token'],
  ['hashtags', 'banned', 'banned'],
  ['gone', 'not-known', 'not known'],
])('%s: %s', (rule, id, words) => {
  expect(classWords(rule, id)).toBe(words);
});
