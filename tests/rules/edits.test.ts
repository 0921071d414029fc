import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { compile } from '../../rules/check.ts';
import { RULES } from '../../rules/index.ts';
import { defineRule } from '../../rules/rule.ts';
import { AS, draft, setting, settings } from './sample.ts';

/** What a check says of an edited draft is what it says of it at first sight, though it reads only what the edit can have touched. */

const POLICY = settings([
  setting('profanity', { extra: ['frak'] }, { allow: ['Holy Shit Shop', 'Scunthorpe'] }),
  setting('profanity', { grades: ['mild'] }, { level: 'warn' }),
  setting(
    'terms',
    { terms: ['Bluebird', 'Project Falcon', 'Falcon Project', 'H&M', 'one two three four'] },
    { allow: ['Bluebird Café', 'Falcon Project Falcon Crest'] },
  ),
  setting('wrong-account', {}, { level: 'note' }),
  setting('alt-text'),
  setting('attachments'),
]);

/** `terms` promises it by itself one day; its promise is tried here either way. */
const LOCAL = new Map(
  [...RULES].map(([id, rule]) => [id, id === 'terms' ? { ...rule, within: 'paragraph' as const } : rule]),
);

const edited = compile(POLICY, LOCAL);
const fresh = compile(POLICY, LOCAL);
const at = { author: AS.tulip } as const;

function firstSight(text: string) {
  // Elsewhere nothing of the last draft counts.
  fresh(draft('', { ...at, site: 'linkedin' }), 0);
  return fresh(draft(text, at), 0);
}

const WORDS = [
  'fuck',
  'shit',
  'f**k',
  'f u c k',
  'f',
  'u',
  'c',
  'k',
  'fu ck',
  'damn',
  'Holy Shit Shop',
  'holy',
  'Shop',
  'Dick',
  'Cheney',
  'dick',
  'slut',
  'och',
  'det',
  'der',
  'Das',
  'ist',
  'retard',
  'le',
  'train',
  'son of',
  'a bitch',
  'frak',
  '#FuckMondays',
  '#',
  '@',
  '$hit',
  'b🔥tch',
  '🅵🆄🅲🅺',
  '𝓯𝓾𝓬𝓴',
  'f\u200buck',
  'Bluebird',
  'Bluebird Café',
  'Project',
  'Falcon',
  'Crest',
  'Falcon Project Falcon Crest',
  'H&M',
  'H',
  '&',
  'M',
  'one two three',
  'four',
  '#ProjectFalcon',
  'acme.example',
  'Roadster',
  '#BankInBloom',
  'https://',
  'x.com/fuck',
  '👨‍👩‍👧',
  '\ud83d',
  'e\u0301',
  'we',
  'are',
  'glad',
  'today',
  'Scunthorpe',
  'fuuu',
  'uuuck',
  '***',
  'my',
  'wife',
  'I',
  'so drunk',
  'ugh',
  'the Lions',
  '“',
  '”',
  '?',
] as const;
const GAPS = [
  ' ',
  ' ',
  ' ',
  ' ',
  ' ',
  '\n',
  '\n',
  '\n\n',
  '\r\n',
  '\n \n',
  '  ',
  '',
  '-',
  ', ',
  '. ',
  '\u00a0',
] as const;

/** Text as a list of words and the gaps behind them. */
function textOf(least: number, most: number, gaps: readonly string[]) {
  return fc
    .array(fc.tuple(fc.constantFrom(...WORDS), fc.constantFrom(...gaps)), { minLength: least, maxLength: most })
    .map((parts) => parts.flat().join(''));
}

const edit = fc.record({
  place: fc.double({ min: 0, max: 1, noNaN: true }),
  removed: fc.oneof(fc.constant(0), fc.nat({ max: 12 }), fc.nat({ max: 400 })),
  inserted: fc.oneof(fc.constant(''), fc.constantFrom(...WORDS, ...GAPS), textOf(0, 40, GAPS)),
});

function expectSame(start: string, edits: readonly { place: number; removed: number; inserted: string }[]): void {
  let text = start;
  edited(draft(text, at), 0);
  for (const { place, removed, inserted } of edits) {
    const from = Math.floor(place * text.length);
    text = text.slice(0, from) + inserted + text.slice(from + removed);
    // Compared as text: a deep comparison of thousands of findings takes longer than everything else here.
    expect(JSON.stringify(edited(draft(text, at), 0))).toBe(JSON.stringify(firstSight(text)));
  }
}

describe('an edited draft', () => {
  it('of many paragraphs is judged like a new one', () => {
    fc.assert(fc.property(textOf(0, 400, GAPS), fc.array(edit, { minLength: 1, maxLength: 8 }), expectSame), {
      numRuns: 150,
    });
  });

  it('of one endless line is judged like a new one', () => {
    fc.assert(
      fc.property(textOf(700, 1000, [' ', ' ', ' ', '-']), fc.array(edit, { minLength: 1, maxLength: 4 }), expectSame),
      { numRuns: 8 },
    );
  });

  it('of lines without a blank one is judged like a new one', () => {
    fc.assert(
      fc.property(textOf(700, 1000, [' ', ' ', '\n']), fc.array(edit, { minLength: 1, maxLength: 4 }), expectSame),
      { numRuns: 8 },
    );
  });
});

describe('finds that follow on each other without end', () => {
  // Which of "Project Falcon" and "Falcon Project" are found hangs on where the row of them starts.
  const row = 'Project Falcon '.repeat(600);

  it.each(['Falcon ', 'x ', 'Project ', '\n\n'])('are judged anew as far as %j changes them', (inserted) => {
    for (let place = 4_500; place < 4_530; place++) {
      expectSame(row, [{ place: place / row.length, removed: 0, inserted }]);
    }
  });
});

describe('reading again', () => {
  const reads: string[] = [];
  const watcher = defineRule({
    id: 'watcher',
    summary: () => '',
    why: () => '',
    options: z.object({}),
    example: { options: {}, bad: 'x', good: 'y' },
    within: 'paragraph',
    compile:
      () =>
      ({ text }) => {
        reads.push(text);
        return [...text.matchAll(/x/g)].map(({ index }) => ({
          span: { start: index, end: index + 1 },
          message: 'An x.',
        }));
      },
  });
  const check = compile(settings([setting('watcher')]), new Map([['watcher', watcher]]));
  const readBy = (before: string, after: string) => {
    check(draft('-', { site: 'facebook' }), 0);
    check(draft(before), 0);
    reads.length = 0;
    check(draft(after), 0);
    return [...reads];
  };
  const rest = 'A line of no interest.\n\n'.repeat(200);

  it.each([
    ['a changed paragraph', `one\n\ntwo x\n\n${rest}`, `one\n\ntwo x y\n\n${rest}`, ['two x y']],
    ['a new paragraph', `one\n\ntwo\n\n${rest}`, `one\n\nx\n\ntwo\n\n${rest}`, ['x\n\ntwo']],
    ['two that became one', `one\n\ntwo\n\n${rest}`, `one\ntwo\n\n${rest}`, ['one\ntwo']],
    ['nothing where only the site’s object is new', `one\n\n${rest}`, `one\n\n${rest}`, []],
  ])('%s', (_, before, after, expected) => {
    expect(readBy(before, after)).toEqual(expected);
  });

  it('reads a few hundred characters of an endless line', () => {
    const line = 'word '.repeat(10_000);
    const [read = ''] = readBy(line, `${line.slice(0, 25_000)}x ${line.slice(25_000)}`);
    expect(read.length).toBeGreaterThan(1_500);
    expect(read.length).toBeLessThan(2_000);
  });
});
