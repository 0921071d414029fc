import { DENIALS, PRAISES } from '../data/disclosures.ts';
import { isAsked } from '../text/asked.ts';
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
