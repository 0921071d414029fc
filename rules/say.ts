import type en from '../public/_locales/en/messages.json';
import { pluralOf } from './plural.ts';

/** The key of a text that people read, in `public/_locales`. */
export type MessageKey = keyof typeof en;

/** A text that differs by a number: `KEY_one`, `KEY_other`, and what other languages need beside. */
export type CountedKey = StemOf<MessageKey>;
type StemOf<Key> = Key extends `${infer Stem}_other` ? Stem : never;

/** Gives the text of a key with `parts` in the place of its `$1`, `$2` …, as `browser.i18n.getMessage` does; none: the empty text. */
export type Words = (key: string, parts: string[]) => string;

let words: Words | undefined;
const templates = new Map<string, Template>();

/** What stands between the parts of a text, and which parts those are, counted from nought. */
type Template = readonly (string | number)[];

/** Has everything said in these words from now on. Each script says once, at its start, where its words come from. */
export function speak(from: Words): void {
  words = from;
  templates.clear();
}

/** The text of a key in the reader's language, with `parts` for its `$1`, `$2` …, nine at the most. Throws before `speak`. */
export function say(key: MessageKey, ...parts: readonly (string | number)[]): string {
  return filled(templateOf(key), parts);
}

/** The text of a key by a whole number, which is its `$1`; `parts` follow. */
export function sayCount(key: CountedKey, count: number, ...parts: readonly (string | number)[]): string {
  return filled(countedTemplateOf(key, count), [sayNumber(count), ...parts]);
}

/** What `say` puts together, not put together: parts may be anything. */
export function sayAround<Part>(key: MessageKey, ...parts: readonly Part[]): readonly (string | Part)[] {
  return around(templateOf(key), parts);
}

/** The same by a whole number; `parts` are all of them, that for the number too. */
export function sayCountAround<Part>(
  key: CountedKey,
  count: number,
  ...parts: readonly Part[]
): readonly (string | Part)[] {
  return around(countedTemplateOf(key, count), parts);
}

/** The language of the browser, with its region where it has one: `pt-BR`. There may be no texts in it. */
export function browserLanguage(): string {
  const locale = filled(templateOf('@@ui_locale'), []);
  return locale === '' ? say('language') : locale.replaceAll('_', '-');
}

/** `a, b and c`. The browser's own ListFormat costs 20 ms at its first use, which is when a post is being stopped. */
export function sayList(items: readonly string[]): string {
  const last = items.length - 1;
  return items.slice(1).reduce((list, item, index) => {
    return say(index + 1 === last ? 'list_and' : 'list_comma', list, item);
  }, items[0] ?? '');
}

/** `a, b or c`. */
export function sayChoice(items: readonly string[]): string {
  const last = items.length - 1;
  return items.slice(1).reduce((list, item, index) => {
    return say(index + 1 === last ? 'list_or' : 'list_comma', list, item);
  }, items[0] ?? '');
}

/** `A. B. C.` */
export function saySentences(sentences: readonly string[]): string {
  return sentences.join(betweenSentences());
}

/** What the language has between two sentences: a space, or nothing. Chromium takes `$1$2` for a named part, so nothing is written as U+200B. */
export function betweenSentences(): string {
  return say('sentence_next', '', '').replace('\u200B', '');
}

/** `3,214`: a whole number as the language groups its digits. */
export function sayNumber(number: number | bigint): string {
  return number < 1000 ? String(number) : number.toLocaleString(say('language'), { numberingSystem: 'latn' });
}

function filled(template: Template, parts: readonly (string | number)[]): string {
  let said = '';
  for (const piece of template) said += typeof piece === 'string' ? piece : isolated(parts[piece] ?? '');
  return said;
}

/** Where lines run from the right or the part itself does, a name or a number from elsewhere keeps to itself, as in `<bdi>`. */
function isolated(part: string | number): string {
  const text = String(part);
  if (text === '' || !(templateOf('direction')[0] === 'rtl' || FROM_RIGHT.test(text))) return text;
  return `\u2068${text}\u2069`;
}

/** Letters of the scripts that run from the right, Hebrew and Arabic above all. */
const FROM_RIGHT = /[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFC]/;

function around<Part>(template: Template, parts: readonly Part[]): readonly (string | Part)[] {
  return template.flatMap<string | Part>((piece) =>
    typeof piece === 'string' ? [piece] : parts.slice(piece, piece + 1),
  );
}

function countedTemplateOf(key: CountedKey, count: number): Template {
  const template = templateOf(`${key}_${pluralOf(say('language'), count)}`);
  return template.length > 0 ? template : templateOf(`${key}_other`);
}

/** Characters that no text holds, for the nine parts. Asking the browser for each text with its parts costs more than asking once. */
const PART = '\uE001\uE002\uE003\uE004\uE005\uE006\uE007\uE008\uE009';
const PARTS = /([\uE001-\uE009])/;

function templateOf(key: string): Template {
  const known = templates.get(key);
  if (known) return known;
  if (words === undefined) throw new Error('speak() comes first');
  const template = directed(
    key,
    words(key, [...PART])
      .split(PARTS)
      .filter((piece) => piece !== '')
      .map((piece) => (PARTS.test(piece) ? PART.indexOf(piece) : piece)),
  );
  // A browser that can't tell for the moment is asked again.
  if (template.length > 0) templates.set(key, template);
  return template;
}

/**
 * A text of parts and signs alone, as `$1، $2` is, would run from the left wherever it is a part itself: parts that keep to themselves
 * tell nothing of the text around them. https://www.unicode.org/reports/tr9/#P2
 */
function directed(key: string, template: Template): Template {
  // Sentences have words of their own.
  if (key === 'direction' || key === 'sentence_next') return template;
  const isWordless = !template.some((piece) => typeof piece === 'string' && /\p{L}/u.test(piece));
  const isOfParts = template.some((piece) => typeof piece === 'number');
  return isOfParts && isWordless && templateOf('direction')[0] === 'rtl' ? [RIGHT_TO_LEFT_MARK, ...template] : template;
}

const RIGHT_TO_LEFT_MARK = '\u200F';
