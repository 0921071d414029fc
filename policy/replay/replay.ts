import { prepare } from '../../rules/check.ts';
import type { Author, Draft, Finding, Level, RuleSetting } from '../../rules/rule.ts';
import { allFindings } from '../../rules/verdict.ts';
import { type ActingAs, authorActing } from '../acting-as.ts';
import { authorFromHandle } from '../match-account.ts';
import type { Policy } from '../policy.ts';
import type { ReplayDraft } from './draft.ts';

/**
 * What a policy says of a draft. `findings`: what is only simulated, too. `entries`: which entries of its `rules` found something, by their
 * place, each once.
 */
export type Outcome = {
  readonly level: Level;
  readonly findings: readonly Finding[];
  readonly entries: readonly number[];
};

/** A policy and what it says of each draft, in their order. */
export type Run = { readonly policy: Policy; readonly outcomes: readonly Outcome[] };

/** How many steps are done, of how many. */
export type Progress = { readonly done: number; readonly total: number };

/** As whom drafts are judged that name nobody, and at what time, in milliseconds since the epoch. */
export type Occasion = { readonly as: ActingAs; readonly now: number };

/** Judges drafts under each of some policies. Each step is one rule that gets ready or one draft, so that whoever runs it can pause. */
export function* replay(
  drafts: readonly ReplayDraft[],
  policies: readonly Policy[],
  occasion: Occasion,
): Generator<Progress, readonly Run[]> {
  const total = policies.reduce((sum, { rules }) => sum + rules.length + drafts.length, 0);
  const runs: Run[] = [];
  let done = 0;
  for (const policy of policies) {
    const { check, steps } = prepare({ ...policy, rules: policy.rules.map(tagged) });
    const left = steps([]);
    while (left.next().done !== true) yield { done: ++done, total };
    const outcomes: Outcome[] = [];
    for (const { text, site, surface, as } of drafts) {
      const author = as === undefined ? authorActing(policy, site, occasion.as) : authorFromHandle(policy, site, as);
      outcomes.push(judge({ text, site, surface, author }));
      yield { done: ++done, total };
    }
    runs.push({ policy, outcomes });

    function judge(draft: Draft & { readonly author: Author }): Outcome {
      if (!policy.enabled) return GUARD_OFF;
      const verdict = check(draft, occasion.now);
      const findings = allFindings(verdict);
      const entries = new Set(findings.flatMap(({ name }) => entryOf(name) ?? []));
      return {
        level: verdict.level,
        findings: findings.map((finding) => untagged(finding, policy)),
        entries: [...entries],
      };
    }
  }
  return runs;
}

const GUARD_OFF: Outcome = { level: 'off', findings: [], entries: [] };

/** A name that no policy gives, so that a finding says which entry it is of: two may have the same rule, and no name. */
function tagged(setting: RuleSetting, place: number): RuleSetting {
  return { ...setting, name: `${SIGN}${place}${SIGN}` };
}

/** For use in programs alone: https://www.unicode.org/faq/private_use.html#nonchar1 */
const SIGN = '\uFDD0';

function entryOf(name: string | undefined): number | undefined {
  return name?.startsWith(SIGN) ? Number(name.slice(1, -1)) : undefined;
}

/** The finding as it would be in the page. */
function untagged(finding: Finding, { rules }: Policy): Finding {
  const { name: tag, message, ...rest } = finding;
  const setting = rules[entryOf(tag) ?? -1];
  if (tag === undefined || setting === undefined) return finding;
  const { name } = setting;
  return { ...rest, message: message.replaceAll(tag, name ?? setting.rule), ...(name === undefined ? {} : { name }) };
}
