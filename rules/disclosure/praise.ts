import { DENIALS, PRAISES } from '../data/disclosures.ts';
import { compileCompany } from '../text/company.ts';
import { compilePhrases, type PhraseHit } from '../text/phrases.ts';
import type { TextView } from '../text/view.ts';

/** Readies the finding of names: all of them, or those that a sentence praises, neither denying nor asking. */
export function compilePraise(
  names: readonly string[],
  onlyPraised: boolean,
): (view: TextView) => readonly PhraseHit[] {
  const find = compilePhrases(names, { inflect: true, insideHashtags: true });
  if (!onlyPraised) return find;
  const company = compileCompany([...PRAISES, ...DENIALS]);
  const praises = new Set(PRAISES.keys());
  const denials = new Set(DENIALS.map((_, index) => PRAISES.length + index));
  return (view) =>
    find(view).filter((hit) => {
      return (
        company.standsInSentence(view, hit, praises) &&
        !company.standsInSentence(view, hit, denials) &&
        !isAsked(view, hit.to)
      );
    });
}

/** How far the end of a sentence is looked for, in folded units. */
const REACH = 400;
const QUESTION = 63;
const STOPS: ReadonlySet<number> = new Set([...'.!\n'].map((sign) => sign.charCodeAt(0)));

function isAsked({ units, length }: TextView, from: number): boolean {
  for (let at = from; at < Math.min(length, from + REACH); at++) {
    const unit = units[at] ?? 0;
    if (unit === QUESTION) return true;
    if (STOPS.has(unit)) return false;
  }
  return false;
}
