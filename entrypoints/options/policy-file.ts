import { clock } from '../../policy/hours.ts';
import type { Policy } from '../../policy/policy.ts';
import type { Account, RuleSetting } from '../../rules/rule.ts';

/** A policy as an administrator would write it: importing it again puts the same one in force. */
export function policyFile(policy: Policy): string {
  const { accounts, pause, rules, ...rest } = policy;
  const file = {
    ...rest,
    accounts: accounts.map(accountEntry),
    rules: rules.map(ruleEntry),
    pause: { ...pause, until: written(pause.until) },
  };
  return `${JSON.stringify(file, null, 2)}\n`;
}

function accountEntry({ hours, ...rest }: Account): object {
  if (hours === undefined) return rest;
  return { ...rest, hours: { ...hours, from: clock(hours.from), to: clock(hours.to) } };
}

function ruleEntry({ scope, options, allow, ...rest }: RuleSetting): object {
  const { from, until, ...where } = scope;
  const exceptions = allow.length === 0 ? {} : { allow };
  const own = typeof options === 'object' ? options : {};
  return { ...rest, ...own, ...exceptions, ...where, from: written(from), until: written(until) };
}

function written(milliseconds: number | undefined): string | undefined {
  return milliseconds === undefined ? undefined : new Date(milliseconds).toISOString();
}
