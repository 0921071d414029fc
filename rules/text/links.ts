import { COMMON_TOP_LEVEL_DOMAINS } from '../data/top-level-domains.ts';
import { DIGIT, LETTER, SPACE } from './fold.ts';
import { folded, isLower, type TextView } from './view.ts';

/**
 * A stretch of a text that is an address rather than words, in folded units, end exclusive.
 * - `link`: `host` is what it leads to, without `www.`
 * - `dotted`: could be a bare domain or two sentences without a space between them ("acme.example", "Enough.Really")
 * - `mail`, `mention` ("@acme")
 */
export type Address = {
  readonly type: 'link' | 'dotted' | 'mail' | 'mention';
  readonly from: number;
  readonly to: number;
  readonly host: string;
};

/** Domain names end there, https://www.rfc-editor.org/rfc/rfc1035#section-2.3.4 */
const LONGEST_HOST = 253;
const DOT = 46;
const HYPHEN = 45;
const UNDERSCORE = 95;
const AT = 64;
const SLASH = 47;
const COLON = 58;

/** All addresses in a text, in its order, in one pass over its words. */
export function findAddresses(view: TextView): readonly Address[] {
  const { starts, ends, count } = view.words;
  const found: Address[] = [];
  for (let word = 0; word < count; ) {
    const from = starts[word] ?? 0;
    let last = word;
    let dots = 0;
    for (; last + 1 < count && (starts[last + 1] ?? 0) === (ends[last] ?? 0) + 1; last++) {
      const joint = view.units[ends[last] ?? 0];
      if (joint === DOT) dots++;
      else if (joint !== HYPHEN && joint !== UNDERSCORE) break;
    }
    const to = ends[last] ?? 0;
    const address = addressAt(view, from, to, dots > 0);
    if (address !== undefined) found.push(address);
    const end = address?.to ?? to;
    word = last + 1;
    while (word < count && (starts[word] ?? 0) < end) word++;
  }
  return found;
}

/** Whether a place of the text lies within an address of the list, which is in the order of the text. */
export function isWithin(addresses: readonly Address[], at: number): boolean {
  let low = 0;
  let high = addresses.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((addresses[middle]?.to ?? 0) <= at) low = middle + 1;
    else high = middle;
  }
  const address = addresses[low];
  return address !== undefined && address.from <= at;
}

function addressAt(view: TextView, from: number, to: number, dotted: boolean): Address | undefined {
  if (view.units[from - 1] === AT) {
    // "w@nker"
    if (isWordAt(view, from - 2)) return undefined;
    return { type: 'mention', from: from - 1, to, host: '' };
  }
  if (view.units[to] === AT && isWordAt(view, to + 1)) {
    const end = endOfDomain(view, to + 1);
    return hasDot(view, to + 1, end) ? { type: 'mail', from, to: end, host: '' } : undefined;
  }
  if (view.units[to] === COLON && view.units[to + 1] === SLASH && view.units[to + 2] === SLASH) {
    const end = endOfAddress(view, to);
    return { type: 'link', from, to: end, host: hostOf(folded(view, to + 3, end)) };
  }
  if (!dotted || to - from > LONGEST_HOST) return undefined;
  const typed = folded(view, from, to);
  if (!/\.\p{L}{2,}$/u.test(typed)) return undefined;
  const www = typed.startsWith('www.');
  // "www.acme" has no ending.
  const host = www ? typed.slice(4) : typed;
  if (www && !host.includes('.')) return undefined;
  const path = view.units[to] === SLASH && isWordAt(view, to + 1);
  // Typed small, or it is the start of a sentence: "It was Acme.It is no more."
  const ending = host.slice(host.lastIndexOf('.') + 1);
  const known = COMMON_TOP_LEVEL_DOMAINS.has(ending) && isLower(view, to - ending.length);
  return path || www || known
    ? { type: 'link', from, to: endOfAddress(view, to), host }
    : { type: 'dotted', from, to, host };
}

function hostOf(address: string): string {
  const authority = address.split(/[/?#]/, 1)[0] ?? '';
  const host = authority.slice(authority.lastIndexOf('@') + 1).replace(/:\d*$/, '');
  return host.replace(/^www\./, '').replace(/\.$/, '');
}

/** To the next space, or the next sign that more often follows an address than stands in one; its punctuation is not part of it. */
function endOfAddress(view: TextView, from: number): number {
  let end = from;
  while (end < view.length && view.kinds[end] !== SPACE && !ENDS.has(view.units[end] ?? 0)) end++;
  while (end > from && !isWordAt(view, end - 1) && view.units[end - 1] !== SLASH) end--;
  return end;
}

const ENDS: ReadonlySet<number> = new Set([...',;<>"“”|'].map((sign) => sign.charCodeAt(0)));

function endOfDomain(view: TextView, from: number): number {
  let end = from;
  while (isWordAt(view, end) || (isJoint(view.units[end]) && isWordAt(view, end + 1))) end++;
  return end;
}

function isJoint(unit: number | undefined): boolean {
  return unit === DOT || unit === HYPHEN;
}

function hasDot(view: TextView, from: number, to: number): boolean {
  return view.units.subarray(from, to).includes(DOT);
}

function isWordAt(view: TextView, at: number): boolean {
  return at >= 0 && at < view.length && (view.kinds[at] === LETTER || view.kinds[at] === DIGIT);
}
