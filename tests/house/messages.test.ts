import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { pluralOf } from '../../rules/plural.ts';
import { type Literal, literalsIn, literalsOf, readText } from './texts.ts';

type Messages = Readonly<Record<string, { readonly message: string; readonly description?: string }>>;

const LOCALES = 'public/_locales';
const LANGUAGES = readdirSync(join(import.meta.dirname, '../..', LOCALES));

const fileOf = (language: string) => `${LOCALES}/${language}/messages.json`;
const messagesOf = (language: string): Messages => JSON.parse(readText(fileOf(language)));
const ENGLISH = messagesOf('en');

/** Everything that says something. */
const CODE = literalsIn(['rules', 'policy', 'sites', 'guard', 'seal', 'components', 'entrypoints', 'scripts']);

const FORM = /_(zero|one|two|few|many|other)$/;

/** The keys that are there, those of one counted text as one. */
function stemsOf(messages: Messages): readonly string[] {
  const counted = countedStems(messages);
  return [
    ...new Set(Object.keys(messages).map((key) => (counted.has(key.replace(FORM, '')) ? key.replace(FORM, '') : key))),
  ];
}

function countedStems(messages: Messages): ReadonlySet<string> {
  return new Set(Object.keys(messages).flatMap((key) => (key.endsWith('_other') ? [key.replace(FORM, '')] : [])));
}

/** `$1`, `$2` … of a text. */
function partsOf(message: string): readonly string[] {
  return [...new Set(message.replaceAll('$$', '').match(/\$\d/g) ?? [])].toSorted();
}

describe('texts', () => {
  it('are used, each of them', () => {
    const literals = new Set(CODE.map(({ text }) => text));
    const templates = CODE.filter(({ text }) => /^[a-z]+_[a-z_]*\*[a-z_*]*$/.test(text)).map(
      ({ text }) => new RegExp(`^${text.replaceAll('*', '[a-z0-9_]*')}$`),
    );
    const ofManifest = [...readText('wxt.config.ts').matchAll(/__MSG_(\w+)__/g)].map(([, key]) => key);
    const isUsed = (key: string) =>
      literals.has(key) || ofManifest.includes(key) || templates.some((template) => template.test(key));
    // A fault is said with its remedy.
    const unused = stemsOf(ENGLISH).filter((key) => !isUsed(key) && !isUsed(key.replace(/_remedy$/, '')));
    expect(unused).toEqual([]);
  });

  it('are there, each that is asked for', () => {
    const asked = [
      ...[...readText('wxt.config.ts').matchAll(/__MSG_(\w+)__/g)].map(([, key = '']) => key),
      ...CODE.filter(({ place }) => place === '@text').map(({ text }) => text),
    ].filter((key) => KEY.test(key) && !key.includes('*'));
    expect(asked.length).toBeGreaterThan(5);
    expect(asked.filter((key) => !Object.hasOwn(ENGLISH, key))).toEqual([]);
  });
});

describe.each(LANGUAGES)('%s', (language) => {
  const messages = existsSync(join(import.meta.dirname, '../..', fileOf(language))) ? messagesOf(language) : {};
  const entries = Object.entries(messages);

  it('is named as the browser names it, and by itself', () => {
    expect(messages['language']?.message).toBe(language.split('_')[0]);
    expect(messages['direction']?.message).toBe(language === 'ar' ? 'rtl' : 'ltr');
  });

  it('has its keys in order, in the form of the file', () => {
    const sorted = Object.fromEntries(entries.toSorted(([a], [b]) => (a < b ? -1 : 1)));
    expect(readText(fileOf(language))).toBe(`${JSON.stringify(sorted, null, 2)}\n`);
  });

  it('has what English has, and each form of what is counted', () => {
    const counted = countedStems(ENGLISH);
    const forms = [...new Set([...Array(200).keys()].map((count) => pluralOf(language.split('_')[0] ?? '', count)))];
    const wanted = stemsOf(ENGLISH).flatMap((key) =>
      counted.has(key) ? [...new Set([...forms, 'other'])].map((form) => `${key}_${form}`) : [key],
    );
    expect(Object.keys(messages).toSorted()).toEqual(wanted.toSorted());
  });

  it('has the parts that English has', () => {
    const counted = countedStems(ENGLISH);
    const other = entries.filter(([key, { message }]) => {
      const stem = key.replace(FORM, '');
      if (!counted.has(stem)) return partsOf(message).join() !== partsOf(ENGLISH[key]?.message ?? '').join();
      const parts = partsOf(ENGLISH[`${stem}_other`]?.message ?? '');
      // Languages have words for none, one and two; where there is little room, the strip shows nothing but the number.
      const mayLeaveOut = !stem.startsWith('strip_') && /_(zero|one|two)$/.test(key);
      const own = partsOf(message);
      return own.join() !== parts.join() && !(mayLeaveOut && ['$1', ...own].toSorted().join() === parts.join());
    });
    expect(other.map(([key, { message }]) => `${key}: ${message}`)).toEqual([]);
  });

  it('has no text that Chromium takes for one with a named part, and then loads nothing', () => {
    expect(entries.filter(([, { message }]) => /\$[\w@]+\$/.test(message)).map(([key]) => key)).toEqual([]);
  });

  it('leaves none empty', () => {
    expect(entries.filter(([, { message }]) => message.trim() === '').map(([key]) => key)).toEqual([]);
  });
});

/** What the source says in English itself. */
function spoken({ text, place }: Literal): boolean {
  if (NAMES.has(text.trim())) return false;
  if (place === 'jsx') return /\p{L}{2}/u.test(text);
  if (SPOKEN_ATTRIBUTES.has(place)) return /\p{L}{2}/u.test(text) && !KEY.test(text);
  if (place !== 'code' && !place.startsWith('@')) return false;
  return !TECHNICAL.has(place) && /^\p{Lu}\p{Ll}*\*? [^{]*\p{L}{2}/u.test(text);
}

const NAMES = new Set<string>(['Gatepost', '@ChryslerAutos', 'Chrysler Autos']);
const KEY = /^[a-z][a-z0-9]*(_[a-z0-9*]+)+$/;
const SPOKEN_ATTRIBUTES = new Set<string>([
  '@aria-label',
  '@title',
  '@alt',
  '@aria-description',
  '@aria-roledescription',
]);
const TECHNICAL = new Set<string>(['@className', '@d', '@viewBox']);

/** Left behind by the extension, a page can't ask it for its words: these alone it has by itself. */
const LAST_WORDS = 'guard/gate.ts';
/** Why a place is believed, for docs/identity.md alone. */
const PLACES = /^sites\/\w+\/places\.ts$/;

describe('the source', () => {
  it('says nothing in English by itself', () => {
    const said = literalsIn(['components', 'entrypoints', 'guard', 'sites', 'seal'])
      .filter(({ file }) => file !== LAST_WORDS && !PLACES.test(file))
      .filter(spoken);
    expect(said.map(({ file, line, text }) => `${file}:${line} ${text.trim()}`)).toEqual([]);
  });

  it.each([
    ['<b>Edit draft</b>', 1],
    ['<b>Edit {draft}</b>', 1],
    ['<b aria-label="draft" />', 1],
    ['<b title={`draft`} />', 1],
    ["<b>{open ? 'Not open yet' : say('open')}</b>", 1],
    ['const words = `Found all of them`;', 1],
    ["<b title={say('edit_draft')}>{say('edit')}: ({count})</b>", 0],
    ['<b className="Big and bold"><path d="M10 2.8 Lab ab" /></b>', 0],
    ["console.error('Gatepost: it failed.'); throw new Error('It failed here.');", 0],
    ["const at = 'text, not said';", 0],
  ])('%s', (source, count) => {
    expect(literalsOf('source.tsx', source).filter(spoken)).toHaveLength(count);
  });
});
