import type { Draft, Finding, Inside, RuleSetting } from './rule.ts';
import { isEnforced } from './verdict.ts';

/** An entry of a policy as far as it can look through a text that goes along with a draft. */
type Entry = { readonly setting: RuleSetting; runInside(draft: Draft): readonly Finding[] };

/** What was found in a text, and where it went along. */
type Known = {
  readonly text: string;
  readonly where: string;
  readonly inForce: readonly Entry[];
  readonly findings: readonly Finding[];
};

/** Has the entries of some rules look through texts that go along with drafts. `inForce`: those in force at the moment where a draft is. */
export function judgeInside(rules: readonly string[], inForce: (draft: Draft) => readonly Entry[]): Inside {
  const known = new WeakMap<object, readonly Known[]>();
  return ({ site, surface, author }, text, owner) => {
    const where = JSON.stringify([site, surface, author]);
    const draft: Draft = { text, site, surface, author };
    const current = inForce(draft).filter(({ setting }) => rules.includes(setting.rule));
    const before = known.get(owner) ?? [];
    const same = before.find((one) => one.text === text && one.where === where && isSameList(one.inForce, current));
    if (same) return same.findings;
    const findings = current.flatMap((entry) => entry.runInside(draft)).filter(isEnforced);
    known.set(owner, [...before.filter((one) => one.text !== text), { text, where, inForce: current, findings }]);
    return findings;
  };
}

function isSameList(a: readonly Entry[], b: readonly Entry[]): boolean {
  return a.length === b.length && a.every((entry, index) => entry === b[index]);
}
