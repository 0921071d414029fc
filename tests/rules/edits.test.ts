import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { compile } from '../../rules/check.ts';
import { RULES } from '../../rules/index.ts';
import { CLASSES } from '../../rules/links/classes.ts';
import { defineRule, type Settings, type Verdict } from '../../rules/rule.ts';
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
  setting('residue', { extra: ['need assets'] }),
  setting('links', { classes: CLASSES, only: ['news.example'] }, { allow: ['bit.ly/acme'] }),
  setting('hashtags', { own: ['#OpenRoad'], banned: ['#FuckMondays'], most: 2 }),
  setting('names', { customers: ['Bluebird', 'H&M'] }, { level: 'note' }),
  setting('personal-voice', { topics: ['family', 'drink', 'sport'], extra: ['one two three'] }, { allow: ['my wife'] }),
  setting('quiet-period', {}, { allow: ['Best quarter of a mile'] }),
  setting('embargo', { terms: [{ term: 'Project Bluebird', until: '2027-03-01T09:00Z', unless: ['glad'] }] }),
  setting('alt-text'),
  setting('attachments'),
]);

/** `terms` promises it by itself one day; its promise is tried here either way. */
const LOCAL = new Map(
  [...RULES].map(([id, rule]) => [id, id === 'terms' ? { ...rule, within: 'paragraph' as const } : rule]),
);

/** Rules that read names and slips, in drafts of words of their own. */
const NAMES_POLICY = settings([
  setting('mentions', { official: ['@HarbourRadio'], competitors: ['Rival Motors', 'Next'], people: ['Joe Bloggs'] }),
  setting('message-shape', { extra: ['Falcon'] }, { level: 'warn' }),
  setting('gibberish'),
  setting('hours', { hours: { from: '09:00', to: '17:30', timeZone: 'Europe/Berlin' } }, { level: 'note' }),
  setting('typos', { spellings: ['Cumulus Lamp'] }, { allow: ['of of the Cumluus'] }),
]);

const NAMES_WORDS = [
  '@AcmeMotrs',
  '@HarborRadio',
  '@rivalmotors',
  'Rival',
  'Motors',
  'Motros',
  'Next',
  'Acme',
  'Joe',
  'Bloggs',
  'Park',
  'Hi Sam, ',
  'call me when',
  'the offer',
  'asdfgh',
  'the',
  'of',
  'to',
  'excited',
  'course',
  'Roasdter',
  'Roadster',
  '#DriveAmce',
  '#',
  '@',
  '“',
  'Cumluus',
  'Cumulus',
  'Lamp',
  'acme.example',
  'https://',
  '\ud83d',
  'e\u0301',
  '🎉',
] as const;

/** Judges an edited draft, and the same one at first sight. */
type Pair = { edited(text: string): Verdict; firstSight(text: string): Verdict };

function pairOf(policy: Settings): Pair {
  const edited = compile(policy, LOCAL);
  // Rules of one policy share what they remember.
  const fresh = compile({ ...policy }, LOCAL);
  const at = { author: AS.tulip } as const;
  return {
    edited: (text) => edited(draft(text, at), 0),
    firstSight: (text) => {
      // Elsewhere nothing of the last draft counts.
      fresh(draft('', { ...at, site: 'linkedin' }), 0);
      return fresh(draft(text, at), 0);
    },
  };
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
  'Anna',
  'Weber',
  'was fired',
  'is off sick',
  'salary',
  'our',
  'revenue',
  'grew',
  '40 %',
  'best quarter',
  'of a mile',
  'merger talks',
  'ugh',
  'the Lions',
  '{{first_name}}',
  '[LINK]',
  'Caption:',
  'need copy and link',
  'TBC',
  'Hi Sam,',
  'templates',
  '`',
  'http://localhost:3000/a',
  'localhost/a',
  'https://intranet/a',
  '10.20.30.40:8080',
  'bit.ly/acme',
  'bit.ly',
  '/acme',
  '](',
  'https://acme.example@evil.example',
  'npm run',
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
function textOf(words: readonly string[], least: number, most: number, gaps: readonly string[]) {
  return fc
    .array(fc.tuple(fc.constantFrom(...words), fc.constantFrom(...gaps)), { minLength: least, maxLength: most })
    .map((parts) => parts.flat().join(''));
}

function editOf(words: readonly string[]) {
  return fc.record({
    place: fc.double({ min: 0, max: 1, noNaN: true }),
    removed: fc.oneof(fc.constant(0), fc.nat({ max: 12 }), fc.nat({ max: 400 })),
    inserted: fc.oneof(fc.constant(''), fc.constantFrom(...words, ...GAPS), textOf(words, 0, 40, GAPS)),
  });
}

type Edits = readonly { readonly place: number; readonly removed: number; readonly inserted: string }[];

const pair = pairOf(POLICY);

function expectSame(start: string, edits: Edits, { edited, firstSight } = pair): void {
  let text = start;
  edited(text);
  for (const { place, removed, inserted } of edits) {
    const from = Math.floor(place * text.length);
    text = text.slice(0, from) + inserted + text.slice(from + removed);
    // Compared as text: a deep comparison of thousands of findings takes longer than everything else here.
    expect(JSON.stringify(edited(text))).toBe(JSON.stringify(firstSight(text)));
  }
}

describe.each([
  ['of what is forbidden', pair, WORDS],
  ['of names and slips', pairOf(NAMES_POLICY), NAMES_WORDS],
] as const)('an edited draft %s', (_, judges, words) => {
  const edits = (most: number) => fc.array(editOf(words), { minLength: 1, maxLength: most });

  it('and many paragraphs is judged like a new one', () => {
    fc.assert(
      fc.property(textOf(words, 0, 400, GAPS), edits(8), (text, some) => expectSame(text, some, judges)),
      { numRuns: 150 },
    );
  });

  it('and one endless line is judged like a new one', () => {
    const line = textOf(words, 700, 1000, [' ', ' ', ' ', '-']);
    fc.assert(
      fc.property(line, edits(4), (text, some) => expectSame(text, some, judges)),
      { numRuns: 8 },
    );
  });

  it('and lines without a blank one is judged like a new one', () => {
    const lines = textOf(words, 700, 1000, [' ', ' ', '\n']);
    fc.assert(
      fc.property(lines, edits(4), (text, some) => expectSame(text, some, judges)),
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
    levels: { brand: 'warn', personal: 'warn' },
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
