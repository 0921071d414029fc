import { GREETINGS, NO_NAMES, PRIVATE_CUES, PRIVATE_WORDS, type PrivateCue } from '../data/private-words.ts';
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
const TO_ONE: ReadonlySet<string> = new Set(['command', 'asks', 'refers', 'confides', 'greeting']);

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
  /^\s*(\p{L}+),? (?:(?:Mr|Mrs|Ms|Dr|Herr|Frau|M|Mme|Sr|Sra)\.? )?(\p{Lu}[\p{Ll}\p{M}]+)(?: \p{Lu}[\p{Ll}\p{M}]+)?\s?[,:!\n–—-]/u;
const FAREWELL =
  /\n\s*(?:best|best regards|kind regards|regards|cheers|thanks|thx|lg|vg|viele grüße|liebe grüße|mfg|bises|cordialement|merci|saludos|un abrazo|gracias)[,!]?\s+\p{L}{1,15}\.?\s*$/iu;

/** What stands at the beginning and the end of a message. */
function framesOf(text: string): Sign[] {
  const signs: Sign[] = [];
  const [, word = '', name = ''] = GREETING.exec(text) ?? [];
  if (GREETINGS.has(word.toLowerCase()) && !NO_NAMES.has(name.toLowerCase())) {
    const start = text.indexOf(word);
    signs.push({ kind: 'greeting', span: { start, end: text.indexOf(name, start + word.length) + name.length } });
  }
  if (COMMAND.test(text)) {
    const start = text.search(/\S/);
    signs.push({ kind: 'command', span: { start, end: start + 1 } });
  }
  const farewell = FAREWELL.exec(text);
  if (farewell !== null) {
    const start = farewell.index + farewell[0].search(/\S/);
    signs.push({ kind: 'farewell', span: { start, end: text.trimEnd().length } });
  }
  return signs;
}

/** The first of each kind. */
function strongestFirst(signs: readonly Sign[]): readonly Span[] {
  return [...Map.groupBy(signs, ({ kind }) => kind).values()]
    .flatMap(([first]) => first ?? [])
    .toSorted((a, b) => POINTS[b.kind] - POINTS[a.kind] || a.span.start - b.span.start)
    .map(({ span }) => span);
}
