import { FILLER, NOTES } from '../data/residue-words.ts';
import { compilePhrases } from '../text/phrases.ts';
import { spanOf, viewOf } from '../text/view.ts';
import type { Hit, ResidueClass } from './hit.ts';

/** What a post can't go without and still waits for. What a date or a guest waits for is news ("Support act TBC"). */
const WAITING =
  /(?<![\p{L}\p{N}])(?:(?:links?|urls?|copy|caption|image|visual|photo|hashtags?|handle|cta|assets?|creative|lien|visuel|enlace|bild|imagen)[ \t]*[:=–-]?[ \t]*(?:tb[cda]|TK)|TKTK)(?![\p{L}\p{N}])/giu;
const ANY_WAITING = /tb[cda]|TK/i;
/** A line of nothing else. */
const ALONE = /^[ \t]*((?:TB[CDA]|TK)[.!]?|lorem ipsum[.…]{0,3})[ \t]*$/gim;
const ANY_ALONE = /\bTB[CDA]|\bTK|lorem/i;

/** Signs that hold the place of a number or a link: "XX% off", "$XX.XX", "bit.ly/xxxx". */
const CROSSES =
  /(?<![\p{L}\p{N}])(?:[$€£][ \t]?X{1,3}[.,]XX|[$€£][ \t]?X{2,4}|X{2,3}[ \t]?(?:[%€£]|percent|prozent|euros?)|XX[:/.]XX(?:[/.]XX(?:XX)?)?|(?:bit\.ly|lnkd\.in|tinyurl\.com)\/x{3,8})(?![\p{L}\p{N}])/giu;
const ANY_CROSSES = /xx/i;
/** "Insert the photo here" */
const INSERTED =
  /(?<![\p{L}\p{N}])(?:insert[ \t]+(?:(?:the|a|your|our|client|product|event)[ \t]+){0,2}(?:image|photo|video|name|date|quote|stat|price)|(?:insert|add|put|paste|drop)[ \t]+(?:(?:the|a|our|client|product|event|booking|registration)[ \t]+){0,2}(?:links?|url|copy|caption|hashtags?|handles?|cta))[ \t]+here(?![\p{L}\p{N}])/giu;
const ANY_INSERTED = /[ \t]here/i;

/** What a writing assistant says before its text. */
const ANSWER =
  /^\s*((?:(?:sure|certainly|of course|absolutely)[!,.:][ \t]*)(?:here(?:[’']s| is| are)[ \t]+(?:a|an|your|the|some|\d+)[ \t][^\n:]{0,80}?(?:posts?|captions?|tweets?|versions?|drafts?|options?)[^\n:]{0,60}:)|here(?:[’']s| is| are)[ \t]+(?:an?|your|some|\d+|two|three|four|five)[ \t](?![^\n:]*\b(?:we|i|from|by|who|made|went|my|our)\b)(?:[\w’'-]+[ \t]){0,4}?(?:(?:linkedin|facebook|instagram|twitter|x|social media) (?:posts?|captions?|copy)|captions?|tweets?|(?:revised|polished|shorter|improved|refined|rewritten|updated|punchier|engaging) (?:posts?|versions?|drafts?))\b[^\n:]{0,80}:(?=[ \t]*\n))/i;

/** Readies the search for notes to colleagues, those of the organization among them, and for filler text. */
export function compileNotes(extra: readonly string[]): (text: string) => readonly Hit[] {
  const phrases = [...FILLER, ...NOTES, ...extra];
  const find = compilePhrases(phrases, { inflect: false, insideHashtags: false });
  return (text) => {
    const view = viewOf(text);
    const found: Hit[] = find(view).map(({ phrase, from, to }) => {
      return { class: phrase < FILLER.length ? 'filler' : 'note', ...spanOf(view, from, to) };
    });
    if (ANY_WAITING.test(text)) {
      for (const { 0: all, index } of text.matchAll(WAITING)) found.push(hitOf('note', all, index));
    }
    if (ANY_ALONE.test(text)) {
      for (const { 0: all, 1: words = '', index } of text.matchAll(ALONE)) {
        found.push(hitOf(/^l/i.test(words) ? 'filler' : 'note', words, index + all.indexOf(words)));
      }
    }
    if (ANY_CROSSES.test(text)) {
      for (const { 0: all, index } of text.matchAll(CROSSES)) {
        if (/X{2}|x{3}/.test(all)) found.push(hitOf('placeholder', all, index));
      }
    }
    if (ANY_INSERTED.test(text)) {
      for (const { 0: all, index } of text.matchAll(INSERTED)) found.push(hitOf('note', all, index));
    }
    const answer = ANSWER.exec(text.slice(0, 300));
    if (answer !== null) found.push(hitOf('note', answer[1] ?? '', answer[0].length - (answer[1] ?? '').length));
    return found;
  };
}

function hitOf(of: ResidueClass, words: string, start: number): Hit {
  return { class: of, start, end: start + words.length };
}
