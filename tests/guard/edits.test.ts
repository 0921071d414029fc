import { expect, test } from 'vitest';
import { editBetween } from '../../guard/edits.ts';

/** A text with « and » around a span, and the text after an edit, with the span where it is to be found; none: it was touched. */
const ROWS: readonly (readonly [before: string, after: string, found?: string])[] = [
  ['See «Bluebird» fly', 'See «Bluebird» fly'],
  ['See «Bluebird» fly', 'Did you see «Bluebird» fly'],
  ['See «Bluebird» fly', 'See «Bluebird» fly high'],
  ['See «Bluebird» fly', '«Bluebird» fly'],
  ['See «Bluebird» fly', 'See «Bluebird»s fly'],
  ['See «Bluebird» fly', 'See xBluebird fly', 'See x«Bluebird» fly'],
  ['See «Bluebird» fly', 'See Bluexbird fly'],
  ['See «Bluebird» fly', 'See Bluebir fly'],
  ['See «Bluebird» fly', ''],
  ['«Bluebird»', '«Bluebird» Bluebird'],
  ['aa «Bluebird»', 'aaa «Bluebird»'],
];

const CASES = ROWS.map(([before, after, found = after]) => ({ before, after, found }));

test.each(CASES)('$before, then $after', ({ before, after, found }) => {
  const bare = (text: string) => text.replace(/[«»]/gu, '');
  const spanIn = (text: string) =>
    text.includes('«') ? { start: text.indexOf('«'), end: text.indexOf('»') - 1 } : undefined;
  const span = spanIn(before);
  expect(span && editBetween(bare(before), bare(after))(span)).toEqual(spanIn(found));
});
