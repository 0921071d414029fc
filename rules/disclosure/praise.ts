import { AFTERTHOUGHTS, DENIALS, PRAISES } from '../data/disclosures.ts';
import { EVERYDAY } from '../data/everyday.ts';
import { STOP_WORDS } from '../data/stop-words.ts';
import { isAsked } from '../text/asked.ts';
import { compilePhrases, type PhraseHit } from '../text/phrases.ts';
import { folded, isUpper, type TextView } from '../text/view.ts';

/** A sentence is looked at so far each way from a name, in folded units. */
const REACH = 300;

/** Readies the finding of names: all of them, or those that a sentence praises, neither denying nor asking. */
export function compilePraise(
  names: readonly string[],
  onlyPraised: boolean,
): (view: TextView) => readonly PhraseHit[] {
  const find = compilePhrases(names, {
    inflect: true,
    insideHashtags: true,
    accepts: (view, hit) => isMeant(view, hit, names[hit.phrase] ?? ''),
  });
  if (!onlyPraised) return find;
  const cues = [...PRAISES, ...DENIALS];
  // The longest wins, so that "you won't regret it" denies nothing.
  const findCues = compilePhrases([...cues, ...MOCK_DENIALS], { inflect: true, insideHashtags: true });
  const findAfterthoughts = compilePhrases(AFTERTHOUGHTS, { inflect: false, insideHashtags: false });
  const kindOf = (phrase: number): 'praise' | 'denial' | 'mock' =>
    phrase < PRAISES.length ? 'praise' : phrase < cues.length ? 'denial' : 'mock';

  return (view) => {
    const named = find(view);
    if (named.length === 0) return named;
    const found = findCues(view).map(({ phrase, from, to }) => ({ kind: kindOf(phrase), from, to }));
    const behind = findAfterthoughts(view);
    return named.filter((hit) => {
      if (isAsked(view, hit.to)) return false;
      const start = startOf(view, hit.from);
      const end = endOf(view, hit.to);
      const said = within(found, start, end).filter(({ from, to }) => to <= hit.from || from >= hit.to);
      if (said.some(({ kind }) => kind === 'denial')) return false;
      const isMock = said.some(({ kind }) => kind === 'mock');
      if (isMock) return folded(view, start, end).includes(' enough');
      if (said.length > 0 || hasSign(view, hit.to, end) || hasSuperlative(folded(view, start, end))) return true;
      const next = endOf(view, skipEnd(view, end));
      return within(behind, end, next).length > 0 || BEST.test(folded(view, end, next));
    });
  };
}

/** "… Best drive I’ve owned." */
const BEST =
  /^[\s.!…]*(?:the |my )?(?:best|greatest|finest|nicest|coolest|favou?rite) [a-z]+ (?:ever|i|i've|in|on|of|money)\b/u;

/** "Can’t recommend it enough." */
const MOCK_DENIALS = [
  "can't recommend",
  'cannot recommend',
  "couldn't recommend",
  "can't praise",
  "can't say",
  "can't thank",
];

/** Whether it is the name and no everyday word: "glowberry" will do for "Glowberry", "glowberries" and "apple" will not. */
function isMeant(view: TextView, { from, to }: PhraseHit, name: string): boolean {
  const before = view.units[from - 1];
  if (/[^\p{L}\p{M}\p{N}]/u.test(name.trim()) || !/^\p{Lu}/u.test(name.trim())) return true;
  if (before === AT || before === HASH || isUpper(view, from)) return true;
  const plain = name.trim().toLowerCase();
  if (folded(view, from, to) !== plain || EVERYDAY.has(plain) || STOP_WORDS.has(plain)) return false;
  // Whoever writes all small means it, too.
  return !CAPITAL.test(view.text.slice(0, CAPITALS_WITHIN));
}

const CAPITAL = /(?!I\b)\p{Lu}/u;
const CAPITALS_WITHIN = 1000;
const AT = 64;
const HASH = 35;

/** Signs of praise behind a name, in its sentence or right behind it: eyes that are hearts, stars, "> all others". */
function hasSign(view: TextView, from: number, end: number): boolean {
  const start = view.origins[from] ?? 0;
  const stop = view.origins[Math.min(view.length, end + SIGNS_BEHIND)] ?? view.text.length;
  const text = view.text.slice(start, stop);
  return SIGNS.test(text) || IS_ABOVE.test(text);
}

/** "The friendliest coaches": what is the most so, time and place left aside. */
function hasSuperlative(sentence: string): boolean {
  const [, word] = SUPERLATIVE.exec(sentence) ?? [];
  return word !== undefined && !PLAIN.has(word);
}

const SUPERLATIVE =
  /\b(?:the|my|their|its) ([a-z]{2,12}iest|[a-z]{3,12}[^v]est|most [a-z]{4,14}(?:ful|ing|able|ive|ous|ed))\b/u;
const PLAIN: ReadonlySet<string> = new Set(
  `latest earliest nearest closest oldest youngest newest largest biggest smallest shortest longest lowest highest furthest farthest interest request guest
    forest contest honest busiest harvest conquest northwest southwest wettest coldest hottest darkest slowest saddest loneliest ugliest dirtiest unhealthiest
    costliest priciest laziest rudest worst dullest weirdest heaviest`.split(/\s+/),
);

const SIGNS_BEHIND = 6;
const SIGNS = /[😍🥰🤩💯😻]|(?:⭐\uFE0F?\s?){3}|❤️?[\u200d]?🔥/u;
const IS_ABOVE = /^\s?>{1,4}\s?\p{L}/u;

/** Those of some hits, in the order of the text, that stand between two places. */
function within<Hit extends { readonly from: number; readonly to: number }>(
  hits: readonly Hit[],
  start: number,
  end: number,
): readonly Hit[] {
  let low = 0;
  let high = hits.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((hits[middle]?.from ?? 0) < start) low = middle + 1;
    else high = middle;
  }
  let last = low;
  while (last < hits.length && (hits[last]?.to ?? 0) <= end) last++;
  return hits.slice(low, last);
}

function startOf(view: TextView, place: number): number {
  const least = Math.max(0, place - REACH);
  let at = place;
  while (at > least && !isEnd(view, at - 1)) at--;
  return at;
}

function endOf(view: TextView, place: number): number {
  const last = Math.min(view.length, place + REACH);
  let at = place;
  while (at < last && !isEnd(view, at)) at++;
  return at;
}

/** Behind the stops and spaces that a sentence ends with. */
function skipEnd(view: TextView, place: number): number {
  let at = place;
  while (at < Math.min(view.length, place + 12) && /[\s.!?…]/u.test(folded(view, at, at + 1))) at++;
  return at;
}

function isEnd(view: TextView, at: number): boolean {
  const unit = view.units[at];
  if (unit === 10) return view.units[at + 1] === 10;
  if (unit !== 46 && unit !== 33 && unit !== 63 && unit !== 8230) return false;
  return at + 1 >= view.length || /[\s.!?…]/u.test(folded(view, at + 1, at + 2));
}
