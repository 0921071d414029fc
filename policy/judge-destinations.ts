import { type Author, compareLevels, type Finding, type Verdict } from '../rules/rule.ts';
import { say, sayList } from '../rules/say.ts';
import { allFindings, divided } from '../rules/verdict.ts';
import type { Identity } from '../sites/site.ts';

export type Destinations = { readonly author: Author; readonly verdict: Verdict };

/**
 * Judges a draft as every account that it goes out as: the strictest finding decides, and what only concerns a further account names it.
 * The author is the first account, called by the names of all. `match` finds an identity's account, `check` judges the draft as one.
 */
export function judgeDestinations(
  identity: Identity,
  match: (identity: Identity) => Author,
  check: (author: Author) => Verdict,
): Destinations {
  const author = match(identity);
  const further = (identity.destinations ?? []).map(match);
  if (further.length === 0) return { author, verdict: check(author) };

  const judged = [author, ...further].filter((one, at, all) => !all.slice(0, at).some((other) => covers(other, one)));
  const findings: Finding[] = [];
  for (const one of judged) {
    const words = new Set(findings.map(wordsOf));
    const more = allFindings(check(one)).filter((finding) => !words.has(wordsOf(finding)));
    findings.push(
      ...(one === author || one.state === 'unreadable' ? more : more.map((finding) => naming(finding, nameOf(one)))),
    );
  }
  // What is equally strict stays in order: the first account before the further ones.
  findings.sort((a, b) => compareLevels(b.level, a.level));
  return {
    author: 'label' in author ? { ...author, label: sayList([...new Set([author, ...further].map(nameOf))]) } : author,
    verdict: divided(findings),
  };
}

/**
 * Whether a draft that was judged as `first` needs no look as `further`: one account of the policy on two networks. Nobody posts to several
 * accounts at once as a private person, so one that no entry lists is taken for the first one's own.
 */
function covers(first: Author, further: Author): boolean {
  if (first.state !== 'listed') return JSON.stringify(first) === JSON.stringify(further);
  if (further.state === 'listed') return first.account === further.account;
  return further.state === 'unlisted' && further.kind === 'personal';
}

/** What was found already for an account before it need not be said again. */
function wordsOf({ rule, name, span, message, level, mode }: Finding): string {
  return JSON.stringify([rule, name, span, message, level, mode]);
}

function naming(finding: Finding, name: string): Finding {
  return { ...finding, message: say('policy_for_account', name, finding.message) };
}

function nameOf(author: Author): string {
  return 'label' in author ? author.label : say('rule_account_no_label');
}
