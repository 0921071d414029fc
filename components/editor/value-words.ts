import { WORDS as PERSONAL_DATA } from '../../rules/personal-data/classes.ts';
import type { LEVELS } from '../../rules/rule.ts';
import { capitalised, SITE_NAMES } from '../words.ts';

/** What a value that can be chosen is called, in a field with this path (as for `wordsOf`). */
export function valueWords(path: string, value: string): string {
  const own = VALUE_WORDS.get(path) ?? VALUE_WORDS.get(path.slice(path.lastIndexOf('.') + 1));
  return own?.[value] ?? capitalised(value.replaceAll('-', ' '));
}

/** What it is called where nothing is chosen and nothing has to be. */
export function noneWords(path: string): string {
  return NONE_WORDS.get(path) ?? 'Not set';
}

const NONE_WORDS: ReadonlyMap<string, string> = new Map([
  ['rule.mode', 'As the whole policy'],
  ['wrong-account.clientMixUp', 'As the rule says'],
]);

type Words = Readonly<Record<string, string>>;

const LEVEL_WORDS = {
  off: 'Nothing happens: switched off',
  note: 'Point it out',
  warn: 'Stop; the author may post anyway',
  justify: 'Stop; the author may post anyway with a reason',
  block: 'Stop, with no way through',
} as const satisfies Readonly<Record<(typeof LEVELS)[number], string>>;

/** By the path of a field, or by its key alone where it means the same everywhere. */
const VALUE_WORDS: ReadonlyMap<string, Words> = new Map<string, Words>([
  ['level', LEVEL_WORDS],
  ['unreadable', LEVEL_WORDS],
  ['clientMixUp', LEVEL_WORDS],
  [
    'mode',
    {
      enforce: 'Enforced: it stops what it finds',
      advise: 'Advises: shows what it finds, stops nothing',
      simulate: 'Simulated: only counts what it finds',
    },
  ],
  ['confirm', { always: 'Before every post', odd: 'When something is odd', never: 'Never' }],
  ['record.keep', { off: 'Nothing', rules: 'The rules', excerpts: 'The rules and what they found', text: 'The text' }],
  [
    'days',
    { sun: 'Sunday', mon: 'Monday', tue: 'Tuesday', wed: 'Wednesday', thu: 'Thursday', fri: 'Friday', sat: 'Saturday' },
  ],
  ['sites', SITE_NAMES],
  ['surfaces', { post: 'Posts', reply: 'Replies', comment: 'Comments', message: 'Messages', article: 'Articles' }],
  ['profanity.grades', { slur: 'Slurs', strong: 'Strong words', sexual: 'Sexual words', mild: 'Mild words' }],
  ['profanity.sureness', { sure: 'No: only what hardly means anything else', likely: 'Yes: what is likely meant' }],
  [
    'profanity.languages',
    { en: 'English', de: 'German', fr: 'French', es: 'Spanish', pt: 'Portuguese', it: 'Italian', other: 'Others' },
  ],
  [
    'personal-data.classes',
    Object.fromEntries(
      Object.entries(PERSONAL_DATA).map(([name, { what }]) => [name, capitalised(what.replace(/^an? /, ''))]),
    ),
  ],
]);
