import type { Policy } from '../../policy/policy.ts';
import { isEmptyList, LIMITS } from '../../policy/read-rules.ts';
import { clock } from '../../rules/hours/office-hours.ts';
import type { Account, RuleSetting, Translations } from '../../rules/rule.ts';

/**
 * A policy as an administrator would write it: importing it again puts the same one in force. Where it reports to is not in it: that is a
 * managed policy’s, and its headers are secrets.
 */
export function policyFile(policy: Policy): string {
  const { accounts, pause, rules, report: _, ...rest } = policy;
  const file = {
    ...rest,
    accounts: accounts.map(accountEntry),
    rules: rules.map(ruleEntry),
    pause: { ...withTranslations(pause), until: written(pause.until) },
    // Read again, a list without anybody in it would let everybody post.
    ...(rest.onlyAs?.length === 0 && { onlyAs: [NOBODY] }),
  };
  return `${JSON.stringify(file, null, 2)}\n`;
}

/** The id of no account. */
const NOBODY = 'no account of this policy';

function accountEntry({ hours, ...rest }: Account): object {
  if (hours === undefined) return rest;
  return { ...rest, hours: { ...hours, from: clock(hours.from), to: clock(hours.to) } };
}

function ruleEntry({ scope, options, allow, ...rest }: RuleSetting): object {
  const { from, until, ...where } = scope;
  const exceptions = allow.length === 0 ? {} : { allow };
  const own = Object.entries(options ?? {}).filter(([key, value]) => !(LIMITING.has(key) && isEmptyList(value)));
  return {
    ...withTranslations(rest),
    ...Object.fromEntries(own),
    ...exceptions,
    ...where,
    from: written(from),
    until: written(until),
  };
}

/** They limit nothing where they are empty, and whoever writes one so is told that. */
const LIMITING: ReadonlySet<string> = new Set(LIMITS);

/** All the texts in the place of the one that is read here. */
function withTranslations({ translations = {}, ...rest }: { readonly translations?: Translations }): object {
  return { ...rest, ...translations };
}

function written(milliseconds: number | undefined): string | undefined {
  return milliseconds === undefined ? undefined : new Date(milliseconds).toISOString();
}
