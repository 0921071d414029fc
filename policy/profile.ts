import type { Chronicle, Profile } from '../guard/warm.ts';
import { isInForce, isInScope } from '../rules/check.ts';
import type { Account, Draft, Level } from '../rules/rule.ts';
import { say } from '../rules/say.ts';
import { inForceAt } from './circumstances.ts';
import type { Policy } from './policy.ts';

/** What the policy says of an author at a place, whatever the draft says; `now` in milliseconds since the epoch. */
export function profileOf(policy: Policy, draft: Where, chronicle: Chronicle | undefined, now: number): Profile {
  const { author } = draft;
  const account = author.state === 'listed' ? policy.accounts.find(({ id }) => id === author.account) : undefined;
  const work = inForceAt(policy, chronicle?.workingAs, now);
  return {
    ...(account && { listed: { name: account.name, ...(account.color !== undefined && { color: account.color }) } }),
    rules: policy.mode === 'simulate' ? [] : rulesFor(policy, account, draft, now),
    ...(work && { workingAs: { name: work.name, until: work.until } }),
  };
}

/** What is only simulated is not to be seen. */
function rulesFor(policy: Policy, account: Account | undefined, draft: Where, now: number): readonly Named[] {
  const own = policy.rules.filter(
    ({ level, mode, scope }) =>
      level !== 'off' && mode !== 'simulate' && isInForce(scope, now) && isInScope(scope, draft),
  );
  const all = [
    ...(policy.onlyAs ? [named(say('why_only_allowed'), 'block')] : []),
    ...confirmation(account),
    ...own.map(({ rule, name, level }) => ({ rule, level, ...(name !== undefined && { name }) })),
  ];
  // Entries of one rule differ in their options; said by name and level, they are the same twice.
  return [...new Map(all.map((one) => [`${one.rule} ${one.name} ${one.level}`, one])).values()];
}

type Where = Pick<Draft, 'site' | 'surface' | 'author'>;

type Named = Profile['rules'][number];

function confirmation(account: Account | undefined): readonly Named[] {
  switch (account?.confirm) {
    case 'always':
      return [named(say('why_asked_always'), 'warn')];
    case 'odd':
      return [named(say('why_asked_odd'), 'warn')];
    default:
      return [];
  }
}

/** What is judged without an entry of the rules, and found as that of the account. */
function named(name: string, level: Level): Named {
  return { rule: 'wrong-account', name, level };
}
