import {
  type Account,
  type Level,
  type Mode,
  type RuleSetting,
  type Scope,
  type Settings,
  type Surface,
  stops,
} from '../rules/rule.ts';
import { sayList } from '../rules/say.ts';
import { milderOf } from '../rules/verdict.ts';
import { SITE_NAMES } from './words.ts';

/** What happens to a draft at each level, where it is enforced. */
const OUTCOMES: Readonly<Record<Level, string>> = {
  off: 'nothing happens, because it is switched off',
  note: 'it is pointed out, and nothing is stopped',
  warn: 'the draft is stopped; the author may post anyway',
  justify: 'the draft is stopped; the author may post anyway after giving a reason',
  block: 'the draft is stopped, and there is no way through',
};

/** What happens to a draft at a level under a mode. */
export function outcomeOf(level: Level, mode: Mode): string {
  const outcome = OUTCOMES[level];
  if (mode === 'enforce' || level === 'off' || (mode === 'advise' && level === 'note')) return outcome;
  const now =
    mode === 'advise'
      ? 'it is shown while typing, and nothing is stopped'
      : `nothing is shown or stopped${stops(level) ? ', and the post is counted' : ''}`;
  return `${now} (once it is enforced: ${outcome})`;
}

/** What a mode means for a whole policy, in sentences; nothing where it is enforced. */
export const MODES_IN_WORDS: Readonly<Record<Mode, string>> = {
  enforce: '',
  advise: 'This policy advises: what is found is shown while typing, and no post is stopped.',
  simulate:
    'This policy is simulated: nothing is shown and no post is stopped. What would have been stopped is counted in this browser, without its text.',
};

const DRAFTS: Readonly<Record<Surface, string>> = {
  post: 'posts',
  reply: 'replies',
  comment: 'comments',
  message: 'messages',
  article: 'articles',
};

/**
 * An entry of the policy's rules in one sentence: in which drafts of whom, where, from when until when, and what then. `policyMode`: the
 * policy's own, left out: `enforce`.
 */
export function describeRule(
  { level, mode, scope }: RuleSetting,
  accounts: readonly Account[],
  policyMode?: Mode,
): string {
  const where = [drafts(scope), authors(scope, accounts), sites(scope), dates(scope)].filter((part) => part !== '');
  return `When found in ${where.join(' ')}, ${outcomeOf(level, milderOf(policyMode, mode))}.`;
}

/** The name of one of a rule’s options as people read it: `internalHosts` is "internal hosts". */
export function describeOption(key: string): string {
  return key.replace(/\p{Lu}/gu, (letter) => ` ${letter.toLowerCase()}`);
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
export function isOnHold({ pause, mode = 'enforce' }: Pick<Settings, 'pause' | 'mode'>, now: number): boolean {
  return mode === 'enforce' && isPauseActive({ pause }, now);
}

/** Whether a pause is in force, whatever the policy makes of it. */
export function isPauseActive({ pause }: Pick<Settings, 'pause'>, now: number): boolean {
  return pause.active && (pause.until === undefined || now < pause.until);
}

function drafts({ surfaces }: Scope): string {
  return surfaces === undefined ? 'anything published' : sayList(surfaces.map((surface) => DRAFTS[surface]));
}

function authors(scope: Scope, accounts: readonly Account[]): string {
  const names = scope.accounts?.map((id) => accounts.find((account) => account.id === id)?.name ?? id);
  const kinds = scope.kinds && `${sayList(scope.kinds)} accounts`;
  if (names === undefined) return kinds === undefined ? '' : `by ${kinds}`;
  return `by ${sayList(names)}${kinds === undefined ? '' : ` where they are ${kinds}`}`;
}

function sites({ sites }: Scope): string {
  return sites === undefined ? '' : `on ${sayList(sites.map((site) => SITE_NAMES[site]))}`;
}

function dates({ from, until }: Scope): string {
  const parts = [
    from === undefined ? '' : `from ${describeMoment(from)}`,
    until === undefined ? '' : `until ${describeMoment(until)}`,
  ];
  return parts.filter((part) => part !== '').join(' ');
}
