import { QUIET_TOPICS, QUIET_WORDS, type QuietTopic, type QuietWords } from '../data/quiet-words.ts';
import type { Account, Author } from '../rule.ts';
import { compileCompany } from '../text/company.ts';
import { isPossessive, wordAt } from '../text/neighbours.ts';
import { compilePhrases, type PhraseHit } from '../text/phrases.ts';
import { folded, isUpper, type TextView } from '../text/view.ts';
import { lastStart, wordFrom } from '../text/word-from.ts';

/** Something that tells how business goes, in folded units, end exclusive. */
export type QuietHit = { readonly topic: QuietTopic; readonly from: number; readonly to: number };

/** How far from what is told a word may stand that says of whom, in words. */
const NEAR = 20;
/** How far from a name a word may stand that says how much of it, in folded units. */
const REACH = 100;

type Known = {
  readonly phrase: string;
  readonly topic: QuietTopic;
  readonly kind: 'told' | 'named' | 'bought' | 'innocent';
};

/**
 * Readies the search for what tells of some topics. What tells by itself counts on an account of an organization, and with the organization
 * near it on any other; what only names a topic counts where its sentence has the organization and a change or a figure in it.
 */
export function compileQuiet(
  topics: readonly QuietTopic[],
  accounts: readonly Account[],
): (view: TextView, author: Author) => readonly QuietHit[] {
  if (topics.length === 0) return () => [];
  const known = knownPhrases(topics);
  const find = compilePhrases(
    known.map(({ phrase }) => phrase),
    { inflect: true, insideHashtags: true },
  );
  const words: string[] = [];
  const numbered = (list: readonly string[]): ReadonlySet<number> => new Set(list.map((word) => words.push(word) - 1));
  const names = numbered(namesOf(accounts));
  const ours = new Set([...names, ...numbered(allOf('self'))]);
  const near = new Set([...ours, ...numbered(allOf('pride'))]);
  const change = numbered(allOf('change'));
  const mood = numbered(allOf('mood'));
  const company = compileCompany(words);
  const others = allOf('others');
  const readers = compileCompany(others, allOf('thanks'));
  const anyReader = new Set(others.keys());

  const isForeign = (view: TextView, hit: PhraseHit): boolean =>
    hasOtherOwner(view, hit) && !company.standsWithin(view, hit, names, 3);
  const isTold = (view: TextView, hit: PhraseHit, author: Author): boolean =>
    (author.kind === 'brand' || author.kind === 'client' || company.standsWithin(view, hit, near, NEAR)) &&
    !isForeign(view, hit);
  const isChanged = (view: TextView, hit: PhraseHit): boolean =>
    company.standsInSentence(view, hit, change) ||
    (isOfResults(known[hit.phrase]?.phrase) && company.standsInSentence(view, hit, mood));
  const isNamed = (view: TextView, hit: PhraseHit, topic: QuietTopic, author: Author): boolean => {
    if (readers.standsInSentence(view, hit, anyReader) || isForeign(view, hit)) return false;
    if (OWNED.test(known[hit.phrase]?.phrase ?? '') || company.standsInSentence(view, hit, ours)) {
      return topic === 'deals' || isChanged(view, hit) || hasFigure(view, hit);
    }
    return isToldOfOneself(view, hit, known[hit.phrase]?.phrase, author) && isChanged(view, hit);
  };

  return (view, author) =>
    find(view).flatMap((hit) => {
      const { topic, kind } = known[hit.phrase] ?? { kind: 'innocent' as const };
      if (kind === 'innocent' || topic === undefined) return [];
      const counts =
        kind === 'named'
          ? isNamed(view, hit, topic, author)
          : (kind === 'told' || isBeforeName(view, hit)) && isTold(view, hit, author);
      return counts ? [{ topic, from: hit.from, to: hit.to }] : [];
    });
}

/** Whether an organization's account begins with results, and names nobody else's: "Cash flow is strong." */
function isToldOfOneself(
  view: TextView,
  { from, to }: PhraseHit,
  phrase: string | undefined,
  { kind }: Author,
): boolean {
  if ((kind !== 'brand' && kind !== 'client') || !isOfResults(phrase) || /^q\d/.test(phrase ?? '')) return false;
  const before = folded(view, Math.max(0, from - 3), from);
  if (from > 0 && !/(?:[.!?…] ?|\n)$/u.test(before)) return false;
  const [sentence = ''] = folded(view, to, Math.min(view.length, to + REACH)).split(/[.!?…](?:\s|$)|\n/u, 1);
  return !OF_OTHERS.test(sentence);
}

const OF_OTHERS =
  /\b(?:at(?! (?:a |an )?(?:record|all-time|new))|of|from|across|among|for|industry|sector|market|worldwide|global|globally|von|der|bei|chez|del?|du|des|di)\b/u;

/** Whether a name stands right behind, or a company without one: "the takeover of Globex", "we’re acquiring a startup". */
function isBeforeName(view: TextView, { to }: PhraseHit): boolean {
  const next = wordFrom(view, to);
  const start = view.words.starts[next] ?? view.length;
  if (start - to !== 1) return false;
  if (isUpper(view, start)) return true;
  return [next, next + 1, next + 2].some((word) => COMPANIES.has(wordAt(view, word)));
}

const COMPANIES: ReadonlySet<string> = new Set(
  'startup company competitor rival firm business maker majority stake chain brand firma konkurrenten entreprise concurrent empresa competidor concorrente azienda'.split(
    ' ',
  ),
);

/** A phrase that says whose it is. */
const OWNED = /^(?:our|nos|unsere|nuestras|nossas|nostre) /u;

/** Whether a word is about results and nothing else: "great sales" may be those of a shop. */
function isOfResults(phrase = ''): boolean {
  return RESULTS.test(phrase);
}

const RESULTS =
  /^q[1-4]\b|\bloss\b|revenue|earnings|profit|ebit|income|cash flow|result|numbers|figures|ergebnis|gewinn|zahlen|umsatz|chiffre d'affaires|bénéfice|résultat|ingresos|facturación|beneficio|resultado|lucro|faturamento|fatturato|ricavi|utile|risultati/u;

function knownPhrases(topics: readonly QuietTopic[]): readonly Known[] {
  return QUIET_WORDS.flatMap((words) => [
    ...topics.flatMap((topic) => [
      ...phrasesIn(words.told[topic]).map((phrase) => ({ phrase, topic, kind: 'told' as const })),
      ...phrasesIn(words.named[topic]).map((phrase) => ({ phrase, topic, kind: 'named' as const })),
    ]),
    ...(topics.includes('deals') ? phrasesIn(words.bought) : []).map((phrase) => ({
      phrase,
      topic: 'deals' as const,
      kind: 'bought' as const,
    })),
    ...phrasesIn(words.innocent).map((phrase) => ({ phrase, topic: QUIET_TOPICS[0], kind: 'innocent' as const })),
  ]);
}

type List = Exclude<keyof QuietWords, 'told' | 'named' | 'bought' | 'innocent'>;

function allOf(list: List): readonly string[] {
  return QUIET_WORDS.flatMap((words) => phrasesIn(words[list]));
}

function phrasesIn(list: string): readonly string[] {
  return list.split(/,\s+/u);
}

/** What the organization's own accounts go by. */
function namesOf(accounts: readonly Account[]): readonly string[] {
  return accounts
    .filter(({ kind }) => kind !== 'personal')
    .flatMap(({ name, about, handles }) => [name, ...about, ...Object.values(handles).flat()]);
}

/** "Nvidia’s record quarter", but "this year’s revenue". */
function hasOtherOwner(view: TextView, hit: PhraseHit): boolean {
  const before = lastStart(view, hit.from);
  const s = isPossessive(view, before) ? before : before - 1;
  if (s <= 0 || !isPossessive(view, s) || OWNED_BY_ALL.has(wordAt(view, s - 1))) return false;
  const owner = view.words.starts[s] ?? 0;
  return hit.from - owner <= NEAR_UNITS && !view.units.subarray(owner, hit.from).includes(LINE_BREAK);
}

/** Farther off, in folded units, nobody is the owner. */
const NEAR_UNITS = 60;
const LINE_BREAK = 10;

const OWNED_BY_ALL: ReadonlySet<string> = new Set(
  'today yesterday tomorrow week month quarter year company firm team it that what here there let'.split(' '),
);

/** "40 %", "$2.3m", and neither "20 % off" nor "1 % of". */
function hasFigure(view: TextView, { from, to }: PhraseHit): boolean {
  const around = folded(view, Math.max(0, from - REACH), Math.min(view.length, to + REACH));
  return FIGURE.test(around);
}

const FIGURE =
  /\d ?%(?! ?(?:off?\b|rabatt|de\b))|[$€£¥] ?\d[\d.,]{0,12} ?(?:m|mn|mm|mio|million|millions|b|bn|billion|mrd|k)\b/u;
