import { type Author, compareLevels, type Draft, type Finding, type Settings } from './rule.ts';
import { say, sayChoice, sayList } from './say.ts';
import { milderOf, under } from './verdict.ts';
import { circumstanceReasons, combineReasons } from './wrong-account/circumstances.ts';

/**
 * Everything that is found about a draft: what the rules found, and what the policy says of the account itself, whatever the draft says
 * and whichever rules are listed.
 */
export function judgeAuthor(settings: Settings, draft: Draft, paused: boolean, found: readonly Finding[]): Finding[] {
  const { author } = draft;
  const { mode } = settings;
  const findings: Finding[] = [];
  if (paused) {
    findings.push({
      rule: 'pause',
      level: 'block',
      message: settings.pause.message ?? say('rule_pause'),
      suggestion: say('rule_pause_suggestion'),
    });
  }
  if (settings.onlyAs !== undefined && !isAmong(settings.onlyAs, author)) findings.push(notAmong(settings, author));
  if (author.state === 'unreadable' && settings.unreadable !== 'off') {
    findings.push({
      rule: 'wrong-account',
      name: say('rule_account_unreadable_name'),
      level: settings.unreadable,
      message: say('rule_account_unreadable'),
      why: author.reason,
      suggestion: say('rule_account_suggestion'),
    });
  }
  const all = draft.attached ? found : withCircumstances(found, settings, draft);
  return [...findings.map((finding) => under(finding, mode)), ...all];
}

/** Whether posting is on hold for an author; `now` in milliseconds since the epoch. */
export function isPaused({ pause }: Settings, author: Author, now: number): boolean {
  if (!pause.active || (pause.until !== undefined && now >= pause.until)) return false;
  return pause.accounts === undefined || (author.state === 'listed' && pause.accounts.includes(author.account));
}

/** Whoever asks as nobody (the command line without `as`) is not posting from this browser. */
function isAmong(ids: readonly string[], author: Author): boolean {
  return author.state === 'unstated' || (author.state === 'listed' && ids.includes(author.account));
}

function notAmong({ onlyAs = [], accounts }: Settings, author: Author): Finding {
  const names = onlyAs.flatMap((id) => accounts.find((account) => account.id === id)?.name ?? []);
  const as = author.state === 'listed' || author.state === 'unlisted' ? author.label : say('rule_account_no_label');
  return {
    rule: 'wrong-account',
    name: say('rule_not_allowed_name'),
    level: 'block',
    message: names.length === 0 ? say('rule_nobody_allowed', as) : say('rule_not_allowed', sayList(names), as),
    suggestion:
      names.length === 0 ? say('rule_nobody_allowed_suggestion') : say('rule_not_allowed_suggestion', sayChoice(names)),
  };
}

/** A draft without the circumstance that the rule of the hours says, at its own level, where it says it no more mildly than the policy. */
function besides(found: readonly Finding[], { mode }: Settings, draft: Draft): Draft {
  const { circumstances = [] } = draft;
  const isSaid = found.some(({ rule, mode: own }) => rule === 'hours' && (own ?? 'enforce') === milderOf(mode));
  return isSaid ? { ...draft, circumstances: circumstances.filter(({ type }) => type !== 'outside-hours') } : draft;
}

/** One finding for everything about the account: what the rule found and what is odd, the strongest first. */
function withCircumstances(found: readonly Finding[], settings: Settings, draft: Draft): readonly Finding[] {
  const reasons = circumstanceReasons(besides(found, settings, draft), settings.accounts);
  if (reasons.length === 0) return found;
  // What the rule's entry says more mildly than the policy says nothing of what is odd.
  const own = found.find(
    ({ rule, mode }) => rule === 'wrong-account' && (mode ?? 'enforce') === milderOf(settings.mode),
  );
  if (own === undefined) {
    const asked: Finding = { rule: 'wrong-account', level: 'warn', ...combineReasons(reasons) };
    return [...found, under(asked, settings.mode)];
  }
  const joined = {
    ...own,
    ...combineReasons(reasons, own),
    level: compareLevels(own.level, 'warn') < 0 ? 'warn' : own.level,
  };
  return found.map((finding) => (finding === own ? joined : finding));
}
