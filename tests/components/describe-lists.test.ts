import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { listsOf } from '../../components/describe-lists.ts';
import { type Field, fieldsOf } from '../../policy/edit/fields.ts';
import { RULES } from '../../rules/index.ts';
import { speak } from '../../rules/say.ts';
import { formatIds } from '../../rules/secrets/format-ids.ts';
import { wordsOf } from '../../scripts/words-of.ts';

/** What stands in a list that takes any words, and is told as it is. */
const WORD = 'Falcon';

/** Every list that an entry of a policy can hold, with all that it can hold. */
const LISTS = [...RULES.values()].flatMap(({ id, options }) =>
  fieldsOf(options).flatMap((field) =>
    listsIn(field).map(([path, value]) => [id, path, { [field.key]: value }] as const),
  ),
);

type List = readonly [path: string, value: unknown];

function listsIn(field: Field): readonly List[] {
  switch (field.kind) {
    case 'texts':
    case 'items':
      return [[field.key, [WORD]]];
    case 'choices':
      return [[field.key, field.values]];
    case 'group':
      return field.fields.flatMap((inner) =>
        listsIn(inner).map(([path, value]): List => [`${field.key}.${path}`, { [inner.key]: value }]),
      );
    default:
      return [];
  }
}

/** Days and hours are said in a sentence, and so is what stands near or not in a sentence with a term. */
const SAID = /^(?:hours|near)\.|^unless$/;

/** No key and no value of a schema is written so. */
const JAPANESE = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]/u;

/** Names of vendors and of what they hand out are the same in every language. */
const NAMES: ReadonlySet<string> = new Set(formatIds());

describe('every list of every rule', () => {
  beforeAll(() => speak(wordsOf('ja')));
  afterAll(() => speak(wordsOf('en')));

  test.each(LISTS)('%s: %s is told in words', (rule, path, options) => {
    const lists = listsOf({ rule, level: 'warn', scope: {}, allow: [], options });
    expect(lists).toHaveLength(SAID.test(path) ? 0 : 1);
    for (const [heading, words] of lists) {
      expect(heading).toMatch(JAPANESE);
      const ids = words.filter((word) => word !== WORD && !JAPANESE.test(word));
      expect(ids.filter((word) => !NAMES.has(word.toLowerCase().replaceAll(' ', '-')))).toEqual([]);
    }
  });

  test('and its exceptions', () => {
    const [list] = listsOf({ rule: 'terms', level: 'warn', scope: {}, allow: [WORD], options: {} });
    expect(list).toEqual([expect.stringMatching(JAPANESE), [WORD]]);
  });
});

test.each([
  [
    'personal-voice',
    { topics: ['family', 'politics'] },
    [['subjects', ['Family and friends', 'Politics and the news']]],
  ],
  ['sensitive-topics', { topics: ['politics'] }, [['subjects', ['politics']]]],
  [
    'links',
    { classes: ['look-alike'], own: ['look-alike'] },
    [
      ['kinds', ['Look-alikes']],
      ['own', ['look-alike']],
    ],
  ],
  ['personal-data', { classes: ['national-id'] }, [['kinds', ['National identity number']]]],
  ['secrets', { ignore: ['password', 'github-token'] }, [['ignore', ['Password', 'github token']]]],
  ['names', { matters: ['health'] }, [['together with', ['Illness']]]],
  ['attachments', { inside: ['personal-data'] }, [['rules for the contents', ['personal data']]]],
  ['claims', { phrases: { add: ['health'] } }, [['phrases, beside the built-in ones', ['health']]]],
])('%s with %o', (rule, options, lists) => {
  expect(listsOf({ rule, level: 'warn', scope: {}, allow: [], options })).toEqual(lists);
});
