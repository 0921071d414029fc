import { describeHours } from '../rules/hours/office-hours.ts';
import type { Account, Site } from '../rules/rule.ts';
import { say, sayList } from '../rules/say.ts';

/** When an account is asked about, in a sentence; empty where it never is. */
export function confirmation({ confirm, hours }: Account): string {
  switch (confirm) {
    case 'always':
      return say('describe_confirm_always');
    case 'odd':
      return hours === undefined
        ? say('describe_confirm_odd')
        : say('describe_confirm_odd_hours', describeHours(hours));
    case 'never':
      return '';
    default:
      return confirm satisfies never;
  }
}

/** As whom alone a browser may post. */
export function onlyAs(ids: readonly string[], accounts: readonly Account[]): string {
  const names = accounts.filter(({ id }) => ids.includes(id)).map(({ name }) => name);
  return names.length === 0 ? say('describe_only_as_nobody') : say('describe_only_as', sayList(names));
}

/** The handles of an account on a site, as people write them. */
export function handlesOf({ handles }: Account, site: Site): readonly string[] {
  const own = handles[site] ?? [];
  return site === 'x' ? own.map((handle) => `@${handle.replace(/^@/u, '')}`) : own;
}
