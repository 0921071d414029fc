import { describeHours } from '../policy/hours.ts';
import type { Account, Site } from '../rules/rule.ts';
import { sayList } from '../rules/say.ts';

/** When an account is asked about, in a sentence; empty where it never is. */
export function confirmation({ confirm, hours }: Account): string {
  switch (confirm) {
    case 'always':
      return 'Gatepost asks before every post.';
    case 'odd':
      return hours === undefined
        ? 'Gatepost asks when something is odd.'
        : `Gatepost asks when something is odd, and outside its hours: ${describeHours(hours)}.`;
    case 'never':
      return '';
    default:
      return confirm satisfies never;
  }
}

/** As whom alone a browser may post. */
export function onlyAs(ids: readonly string[], accounts: readonly Account[]): string {
  const names = accounts.filter(({ id }) => ids.includes(id)).map(({ name }) => name);
  return names.length === 0
    ? 'This browser may post as none of them: “onlyAs” names no account that is listed here.'
    : `This browser may post as ${sayList(names)} only; everything else is stopped.`;
}

/** The handles of an account on a site, as people write them. */
export function handlesOf({ handles }: Account, site: Site): readonly string[] {
  const own = handles[site] ?? [];
  return site === 'x' ? own.map((handle) => `@${handle.replace(/^@/u, '')}`) : own;
}
