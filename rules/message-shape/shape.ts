import {
  CASUAL,
  GREETINGS,
  NO_NAMES,
  PET_NAMES,
  PRIVATE_CUES,
  PRIVATE_WORDS,
  type PrivateCue,
} from '../data/private-words.ts';
import { GIVEN_NAMES } from '../data/residue-words.ts';
import type { Span } from '../rule.ts';
import { compilePhrases } from '../text/phrases.ts';
import { spanOf, viewOf } from '../text/view.ts';
import { findQuoted } from '../wrong-account/quotes.ts';

/** What speaks for a message: its points, and where it stands, the strongest first. */
export type Shape = { readonly points: number; readonly cues: readonly Span[] };

/** In UTF-16 units; what is longer tells a story. */
const LONGEST = 500;
const NONE: Shape = { points: 0, cues: [] };

/** How much each kind of sign counts, once, however often it is there. */
const POINTS: Readonly<Record<Exclude<PrivateCue, 'public'> | 'command' | 'greeting' | 'farewell', number>> = {
  command: 3,
  asks: 3,
  errands: 3,
  refers: 2,
  confides: 2,
  business: 2,
  greeting: 2,
  plans: 1,
  person: 1,
  soft: 1,
  farewell: 1,
};

/** Without one of these, the rest is anybody's business. */
const TO_ONE: ReadonlySet<string> = new Set(['command', 'asks', 'errands', 'refers', 'confides', 'greeting']);

type Sign = { readonly kind: keyof typeof POINTS; readonly span: Span };

/** Readies the judgement of texts; `extra` counts as business. */
export function compileShape(extra: readonly string[]): (text: string) => Shape {
  const listed = [
    ...PRIVATE_CUES.flatMap((kind) => PRIVATE_WORDS[kind].split(/,\s*/).map((phrase) => ({ kind, phrase }))),
    ...extra.map((phrase) => ({ kind: 'business' as const, phrase })),
  ];
  const find = compilePhrases(
    listed.map(({ phrase }) => phrase),
    { inflect: false, insideHashtags: false, overlapping: true },
  );
  return (text) => {
    if (text.length > LONGEST || isForAll(text)) return NONE;
    const view = viewOf(text);
    const hits = find(view);
    if (hits.length === 0) return NONE;
    const isQuoted = findQuoted(text);
    const signs: Sign[] = framesOf(text);
    for (const { phrase, from, to } of hits) {
      const kind = listed[phrase]?.kind;
      const span = spanOf(view, from, to);
      if (kind === undefined || isQuoted(span.start)) continue;
      if (kind === 'public') return NONE;
      signs.push({ kind, span });
    }
    const kinds = new Set(signs.map(({ kind }) => kind));
    if (![...kinds].some((kind) => TO_ONE.has(kind))) return NONE;
    const points = [...kinds].reduce((sum, kind) => sum + POINTS[kind], 0);
    return { points, cues: strongestFirst(signs) };
  };
}

/** Marks of a public: hashtags, links, a number to call, initials of one who answers for a company, somebody mentioned who is not spoken to. */
function isForAll(text: string): boolean {
  if (SIGNED.test(text) || NUMBER.test(text)) return true;
  if (text.includes('#') || text.includes('://') || text.includes('www.')) return true;
  return text.trimStart().indexOf('@', 1) > 0 && !COMMAND.test(text);
}

/** "^KB" */
const SIGNED = /[\^/]\s?\p{Lu}{1,3}\s*$/u;

/** Whoever gets a message has the number. */
const NUMBER = /(?:\d[\s().–-]{0,2}){7}/;

/** What sent a direct message on Twitter, and what a hurried hand still types. */
const COMMAND = /^\s*d @\w{1,15}\s+[^@]+$/i;
const GREETING =
  /^\s*(\p{L}+),? (?:(?:Mr|Mrs|Ms|Dr|Prof|Herr|Frau|M|Mme|Monsieur|Madame|Sr|Sra|Señora?|Signora?|Sig|Dottoressa|Senhora?|Dona)\.? )?(\p{Lu}[\p{Ll}\p{M}]+)(?: \p{Lu}[\p{Ll}\p{M}]+)?\s?[,:!\n–—-]/u;
const FAREWELL =
  /\n\s*(?:best|best regards|kind regards|regards|cheers|thanks|thx|lg|vg|viele grüße|liebe grüße|mfg|bises|cordialement|merci|saludos|un abrazo|gracias)[,!]?\s+\p{L}{1,15}\.?\s*$/iu;

/** With words in between: "Kannst du mich heute noch anrufen?" */
const ASKED =
  /(?<!\p{L})(?:(?:(?:kannst|könntest) du|(?:können|könnten) sie) mich (?:[\p{L}\d]+ ){1,5}(?:an|zurück)rufen|(?:can|could|would) you (?:please |quickly |just |maybe ){1,2}(?:call|ring|phone) me)(?!\p{L})/giu;
/** "Don’t tell Rob" */
const UNTOLD = /(?<!\p{L})(?:don[’']t|do not) tell (\p{Lu}\p{Ll}+)(?!\p{L})/gu;

/** What stands at the beginning and the end of a message, and what a list can’t hold. */
function framesOf(text: string): Sign[] {
  const signs: Sign[] = [];
  const greeting = greetingOf(text);
  if (greeting !== undefined) signs.push({ kind: 'greeting', span: greeting });
  if (COMMAND.test(text)) {
    const start = text.search(/\S/);
    signs.push({ kind: 'command', span: { start, end: start + 1 } });
  }
  for (const { 0: asked, index } of text.matchAll(ASKED))
    signs.push({ kind: 'asks', span: { start: index, end: index + asked.length } });
  for (const { 0: told, 1: name = '', index } of text.matchAll(UNTOLD))
    if (isGivenName(name)) signs.push({ kind: 'confides', span: { start: index, end: index + told.length } });
  const farewell = FAREWELL.exec(text);
  if (farewell !== null) {
    const start = farewell.index + farewell[0].search(/\S/);
    signs.push({ kind: 'farewell', span: { start, end: text.trimEnd().length } });
  }
  return signs;
}

/** Whom the text begins by speaking to: "Hi Sam,", "hey sam can you", "Sam, call me", "hey babe". */
function greetingOf(text: string): Span | undefined {
  const [, word = '', name = ''] = GREETING.exec(text) ?? [];
  const start = text.search(/\S/);
  if (GREETINGS.has(word.toLowerCase()) && !NO_NAMES.has(name.toLowerCase()))
    return { start, end: text.indexOf(name, start + word.length) + name.length };
  const [, first = '', gap = '', second = ''] = FIRST_WORDS.exec(text) ?? [];
  const isCasual = CASUAL.has(first.toLowerCase());
  const called = isCasual ? second : first;
  const end = start + first.length + (isCasual ? gap.length + second.length : 0);
  const isCalled = isCasual || CALLED.test(text.slice(end, end + 40));
  return isCalled && (isGivenName(called) || PET_NAMES.has(called.toLowerCase())) ? { start, end } : undefined;
}

const FIRST_WORDS = /^\s*(\p{L}+)(,? )?(\p{L}+)?/u;

/** After the name of somebody who is spoken to, and not introduced: "Sam, our head baker", "Sam, 34". */
const CALLED =
  /^\s?[,:–—-]\s+(?!(?:our|the|an?|who|head|owner|from|unsere?|der|die|das|notre|le|la|les|nuestr[oa]|el|il|nostr[oa]|nossa?o?|o|a)\b)\p{L}/iu;

/** With a capital where small letters mean something else ("will", "mark"). */
function isGivenName(word: string): boolean {
  const folded = word.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  return GIVEN_NAMES.has(folded) && (word !== folded || !ALSO_WORDS.has(folded));
}

const ALSO_WORDS: ReadonlySet<string> = new Set(
  'will mark sue rob frank ray ed kai li mei yuki rose rosa alba pilar rocio jens paula clement maxime pierre jean fiona tim'.split(
    ' ',
  ),
);

/** The first of each kind. */
function strongestFirst(signs: readonly Sign[]): readonly Span[] {
  return [...Map.groupBy(signs, ({ kind }) => kind).values()]
    .flatMap(([first]) => first ?? [])
    .toSorted((a, b) => POINTS[b.kind] - POINTS[a.kind] || a.span.start - b.span.start)
    .map(({ span }) => span);
}
