import { ASKING_WORDS, BARE_FIELDS, FIELD_JOINTS, FIELD_WORDS, GAP_WORDS } from '../data/residue-words.ts';
import type { Hit } from './hit.ts';

/** The brackets of mail merges, of templates and of briefs. What stands in them is short, so each is read from its opening sign. */
const BRACKETED =
  /(\{\{|\{|<<|%%?)[ \t]*([^{}<>%[\]\n]{2,40}?)[ \t]*(?:\}\}|\}|>>|%%?)|[[<]([^[\]<>\n]{2,40})[\]>]|\*\|[A-Z_0-9:]{2,30}\|\*/g;
const ANY_BRACKET = /[{[<%]|\*\|/;

/** Whoever speaks of templates shows what is to be filled in. */
const TEACHES =
  /\b(?:templates?|scripts?|placeholders?|merge (?:tags?|fields?)|fill[- ](?:in|out)|(?:the|in) blanks?|mad libs?|prompts?|variables?|syntax|snippets?|personali[sz]\w*|handlebars|jinja|mustache|copy[- ](?:and[- ])?paste|swipe|vorlagen?|platzhalter|lückentext|modèles?|gabarits?|plantillas?|modelos?)\b/iu;

const WORD = /\p{L}+/gu;
/** "firstName" */
const HUMP = /(\p{Ll})(?=\p{Lu})/gu;
const MARK = /\p{M}/gu;

/** Fields that nobody filled in: `{{first_name}}`, `[LINK]`, `<<Name>>`. */
export function findPlaceholders(text: string): readonly Hit[] {
  if (!ANY_BRACKET.test(text)) return [];
  const found: Hit[] = [];
  for (const { 0: all, 1: opening, 2: merged, 3: written, index } of text.matchAll(BRACKETED)) {
    const end = index + all.length;
    if (opening?.startsWith('%') === true && /[\p{L}\p{N}%]/u.test(text.charAt(index - 1))) continue;
    if (merged === undefined ? written === undefined || isAsked(text, written, index, end) : isMerged(merged, opening))
      found.push({ class: 'placeholder', start: index, end });
  }
  return found.length > 0 && TEACHES.test(text) ? [] : found;
}

/** Between the signs of a merge, a field is one in any case; between percent signs, no space stands in it. */
function isMerged(written: string, opening: string | undefined): boolean {
  if (opening === '%' && !/^[A-Z_]+$/.test(written)) return false;
  if (opening !== '<<' && NAMES_A_FIELD.test(written)) return true;
  const words = wordsOf(written);
  return isGap(words) || (words.some((word) => FIELD_WORDS.has(word)) && words.every(isOfField));
}

/** "store_name", "order.total": of a program, whatever its words are. */
const NAMES_A_FIELD = /^[\p{L}\p{N}]+(?:[_.][\p{L}\p{N}]+)+$/u;

/** Between the brackets that people write with, a field is one where it asks for something, or shouts, or can't be meant as it stands. */
function isAsked(text: string, written: string, start: number, end: number): boolean {
  const words = wordsOf(written);
  // "@[university handle]"
  if (/[@#]/.test(text.charAt(start - 1)) && words.length > 0) return text.charAt(end) !== '(';
  if (isGap(words)) return written === written.toUpperCase();
  if (!words.some((word) => FIELD_WORDS.has(word)) || !words.every(isOfField)) return false;
  // "[LINK] https://…" says what follows, and "[text](address)" is a link.
  if (/^\(|^\s*:?\s*(?:https?:|www\.)/i.test(text.slice(end, end + 20))) return false;
  if (words.some((word) => ASKING_WORDS.has(word))) return true;
  // "at [Venue] on [date]"
  const before = text.slice(Math.max(0, start - 10), start);
  if (words.length === 1 && LEADS_TO.test(before) && (/^\p{Lu}/u.test(written) || WHEN_AND_WHERE.has(words[0] ?? '')))
    return true;
  const [only = ''] = words.length === 1 ? words : [];
  const isShouted = written === written.toUpperCase();
  if (BARE_FIELDS.has(only)) return isShouted || /^\p{Lu}/u.test(written) || only === 'link' || only === 'url';
  // "[EVENT] We are …", "[PRODUIT] Notre …": a heading
  const isHeading = only !== '' && /(?:^|\n)[ \t]*$/.test(text.slice(Math.max(0, start - 20), start));
  if (isHeading && /^[ \t]*\S/.test(text.slice(end, end + 20))) return false;
  return isShouted ? !SHOWN.has(only) : words.length > 1 && /^\p{Lu}/u.test(written);
}

const LEADS_TO =
  /(?:^|\s)(?:at|on|in|by|from|until|to|for|with|am|um|im|bei|bis|ab|mit|für|le|à|au|dès|avec|el|en|a|con|desde|il|alle|dal|em|no|às|com) $/iu;
/** Hardly anybody has these in brackets for the joke of it. */
const WHEN_AND_WHERE: ReadonlySet<string> = new Set(
  'date time day venue price datum uhrzeit ort preis lieu heure prix fecha hora lugar precio data ora luogo prezzo preco'.split(
    ' ',
  ),
);

/** What is shown beside a text, which says so: "New on our channel [VIDEO]". */
const SHOWN: ReadonlySet<string> = new Set(
  'video photo image picture text quote visual visuel bild citation imagen cita zitat imagem'.split(' '),
);

function isGap(words: readonly string[]): boolean {
  return words.length > 0 && words.every((word) => GAP_WORDS.has(word));
}

function isOfField(word: string): boolean {
  return isFieldWord(word) || ASKING_WORDS.has(word) || FIELD_JOINTS.has(word);
}

function isFieldWord(word: string): boolean {
  return FIELD_WORDS.has(word) || FIELD_WORDS.has(word.replace(/s$/, ''));
}

function wordsOf(written: string): readonly string[] {
  const plain = written.replace(HUMP, '$1 ').normalize('NFKD').replace(MARK, '').toLowerCase();
  return plain.match(WORD) ?? [];
}
