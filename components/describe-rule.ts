import {
  type Account,
  type Level,
  type Mode,
  type RuleSetting,
  type Scope,
  type Settings,
  stops,
} from '../rules/rule.ts';
import { say, sayList } from '../rules/say.ts';
import { milderOf } from '../rules/verdict.ts';
import { SITE_NAMES } from './words.ts';

/** What happens to a draft at a level under a mode, as the end of a sentence that has said when. */
export function outcomeOf(level: Level, mode: Mode): string {
  if (mode === 'enforce' || level === 'off' || (mode === 'advise' && level === 'note'))
    return say(`describe_outcome_${level}`);
  const later = say(`describe_later_${level}`);
  if (mode === 'advise') return say('describe_outcome_advised', later);
  return say(stops(level) ? 'describe_outcome_counted' : 'describe_outcome_simulated', later);
}

/** What a mode means for a whole policy, in sentences; nothing where it is enforced. */
export function describeMode(mode: Mode): string {
  return mode === 'enforce' ? '' : say(`describe_mode_${mode}`);
}

/**
 * An entry of the policy's rules in one sentence: in which drafts of whom, where, from when until when, and what then. `policyMode`: the
 * policy's own, left out: `enforce`.
 */
export function describeRule(
  { level, mode, scope }: RuleSetting,
  accounts: readonly Account[],
  policyMode?: Mode,
): string {
  const where = say('describe_where', drafts(scope), authors(scope, accounts), sites(scope), dates(scope));
  return say('describe_rule', where.replace(/ {2,}/g, ' ').trim(), outcomeOf(level, milderOf(policyMode, mode)));
}

/** `1 March 2027 at 09:00 UTC`, in the person's own time zone. */
export function describeMoment(milliseconds: number): string {
  return new Intl.DateTimeFormat(say('describe_date_locale'), {
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
  if (surfaces === undefined) return say('describe_in_anything');
  return say('describe_in', sayList(surfaces.map((surface) => say(`describe_drafts_${surface}`))));
}

function authors(scope: Scope, accounts: readonly Account[]): string {
  const names = scope.accounts?.map((id) => accounts.find((account) => account.id === id)?.name ?? id);
  const kinds = scope.kinds && sayList(scope.kinds.map((kind) => say(`describe_kind_${kind}`)));
  if (names === undefined) return kinds === undefined ? '' : say('describe_by_kinds', kinds);
  return kinds === undefined ? say('describe_by', sayList(names)) : say('describe_by_both', sayList(names), kinds);
}

function sites({ sites }: Scope): string {
  return sites === undefined ? '' : say('describe_on', sayList(sites.map((site) => SITE_NAMES[site])));
}

function dates({ from, until }: Scope): string {
  if (from === undefined) return until === undefined ? '' : say('describe_until', describeMoment(until));
  if (until === undefined) return say('describe_from', describeMoment(from));
  return say('describe_from_until', describeMoment(from), describeMoment(until));
}
