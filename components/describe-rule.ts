import type { Account, Level, RuleSetting, Scope, Settings, Surface } from '../rules/rule.ts';
import { inOneList, SITE_NAMES } from './words.ts';

/** What happens to a draft at each level. */
export const OUTCOMES: Readonly<Record<Level, string>> = {
  off: 'nothing happens, because it is switched off',
  note: 'it is pointed out, and nothing is stopped',
  warn: 'the draft is stopped; the author may post anyway',
  justify: 'the draft is stopped; the author may post anyway after giving a reason',
  block: 'the draft is stopped, and there is no way through',
};

const DRAFTS: Readonly<Record<Surface, string>> = {
  post: 'posts',
  reply: 'replies',
  comment: 'comments',
  message: 'messages',
  article: 'articles',
};

/** An entry of the policy's rules in one sentence: in which drafts of whom, where, from when until when, and what then. */
export function describeRule({ level, scope }: RuleSetting, accounts: readonly Account[]): string {
  const where = [drafts(scope), authors(scope, accounts), sites(scope), dates(scope)].filter((part) => part !== '');
  return `When found in ${where.join(' ')}, ${OUTCOMES[level]}.`;
}

/** `1 March 2027 at 09:00 UTC`, in the person's own time zone. */
export function describeMoment(milliseconds: number): string {
  return new Intl.DateTimeFormat('en-GB', {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    timeZoneName: 'short',
  }).format(milliseconds);
}

/** Whether anything is on hold; `now` in milliseconds since the epoch. */
export function isOnHold({ pause }: Pick<Settings, 'pause'>, now: number): boolean {
  return pause.active && (pause.until === undefined || now < pause.until);
}

function drafts({ surfaces }: Scope): string {
  return surfaces === undefined ? 'anything published' : inOneList(surfaces.map((surface) => DRAFTS[surface]));
}

function authors(scope: Scope, accounts: readonly Account[]): string {
  const names = scope.accounts?.map((id) => accounts.find((account) => account.id === id)?.name ?? id);
  const kinds = scope.kinds && `${inOneList(scope.kinds)} accounts`;
  if (names === undefined) return kinds === undefined ? '' : `by ${kinds}`;
  return `by ${inOneList(names)}${kinds === undefined ? '' : ` where they are ${kinds}`}`;
}

function sites({ sites }: Scope): string {
  return sites === undefined ? '' : `on ${inOneList(sites.map((site) => SITE_NAMES[site]))}`;
}

function dates({ from, until }: Scope): string {
  const parts = [
    from === undefined ? '' : `from ${describeMoment(from)}`,
    until === undefined ? '' : `until ${describeMoment(until)}`,
  ];
  return parts.filter((part) => part !== '').join(' ');
}
