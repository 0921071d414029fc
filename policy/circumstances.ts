import type { Origin, Publication, Reading, WorkingAs } from '../guard/warm.ts';
import { clock, describeHours, isWithin } from '../rules/hours/office-hours.ts';
import { type Author, type Circumstance, type Kind, TOGETHER } from '../rules/rule.ts';
import { say } from '../rules/say.ts';
import { matchAuthor } from './match-account.ts';
import type { Policy } from './policy.ts';

type Listed = Extract<Author, { state: 'listed' }>;

/** What may be odd about a draft that is about to go out as an account, by what was seen of it and of those before it. */
export function circumstancesOf(policy: Policy, reading: Reading, author: Author): readonly Circumstance[] {
  const { origin, site, identity } = reading;
  if (origin === undefined) return [];
  const works = workingAs(policy, origin, author);
  if (author.state !== 'listed') return works;
  // A further account that it goes out as is neither switched to nor in turn: the first one is noted for all.
  if (!isSameAuthor(matchAuthor(policy, site, identity), author))
    return [...works, ...outsideHours(policy, origin, author)];
  return [...works, ...switched(policy, reading, origin, author), ...byHabit(policy, origin, author)];
}

/** The account that the author has chosen to work for, while that lasts. One that the policy no longer lists is none. */
export function inForceAt(policy: Pick<Policy, 'accounts'>, chosen: WorkingAs | undefined, now: number) {
  const account = policy.accounts.find(({ id }) => id === chosen?.account);
  if (chosen === undefined || account === undefined || now >= chosen.until) return undefined;
  return { account: account.id, name: account.name, until: untilInWords(chosen.until, now) };
}

function workingAs(policy: Policy, { at, before }: Origin, author: Author): readonly Circumstance[] {
  const chosen = inForceAt(policy, before.workingAs, at);
  if (chosen === undefined || (author.state === 'listed' && author.account === chosen.account)) return [];
  return [{ type: 'working-as', name: chosen.name, until: chosen.until }];
}

function switched(
  policy: Policy,
  { site, identity }: Reading,
  { begunAs }: Origin,
  author: Listed,
): readonly Circumstance[] {
  const first = begunAs && matchAuthor(policy, site, begunAs);
  if (first === undefined || first.state === 'unreadable' || first.state === 'unstated') return [];
  // What is shown of an account may grow as the page is drawn.
  const isSame = isSameAuthor(first, author) || (begunAs?.id !== undefined && begunAs.id === identity.id);
  return isSame ? [] : [{ type: 'switched', from: first.label }];
}

function isSameAuthor(one: Author, { account, label }: Listed): boolean {
  return one.state === 'listed' ? one.account === account : one.state === 'unlisted' && one.label === label;
}

/** What is odd only where it is not this author's habit. */
function byHabit(policy: Policy, origin: Origin, author: Listed): readonly Circumstance[] {
  const { publications } = origin.before;
  const own = publications.filter(({ account }) => account === author.account);
  const alone = [...otherPosted(policy, origin, author), ...outsideHours(policy, origin, author)];
  const last = publications.at(-1);
  // What an author's days are like is learnt in the first of them.
  const isNew = origin.at - (publications[0]?.at ?? origin.at) < LEARNING;
  const usual = isNew || publications.some(({ under }) => TOGETHER.every((type) => under.includes(type)));
  const mark = usual ? { usual } : {};
  const { idleHours } = policy.odd;
  const hours = Math.floor(origin.idle / HOUR);
  const today = dayOf(origin.at);
  const isFirst = last && last.account !== author.account && !own.some(({ at }) => isOn(today, at));
  return [
    ...alone,
    ...(hours >= idleHours ? [{ type: 'idle', hours, ...mark } as const] : []),
    ...(isFirst ? [{ type: 'first-today', ...mark } as const] : []),
    ...(origin.pasted ? [{ type: 'pasted', ...mark } as const] : []),
  ];
}

/**
 * Whoever looks after several accounts of an organisation changes between them all day, so that is odd only where it has not been done
 * for a month; a change between a person's own account and another is odd each time.
 */
function otherPosted(policy: Policy, { at, before }: Origin, author: Listed): readonly Circumstance[] {
  const last = before.publications.at(-1);
  const within = policy.odd.minutes * MINUTE;
  if (!last || last.account === author.account || at - last.at > within) return [];
  const crosses = isPersonal(last.kind) !== isPersonal(author.kind);
  const usual = !crosses && before.publications.some((one, index, all) => isChange(all[index - 1], one, within));
  const label = policy.accounts.find(({ id }) => id === last.account)?.name ?? say('policy_account_not_listed');
  const minutes = Math.floor((at - last.at) / MINUTE);
  return [{ type: 'other-account-posted', label, minutes, crosses, ...(usual && { usual }) }];
}

/** Whether two posts in a row were those of two accounts of an organisation, one soon after the other. */
function isChange(from: Publication | undefined, to: Publication, within: number): boolean {
  if (from === undefined || to.account === from.account || to.at - from.at > within) return false;
  return !isPersonal(from.kind) && !isPersonal(to.kind);
}

/** Asked once in the hours that an account is closed. */
function outsideHours({ accounts }: Policy, { at, before }: Origin, author: Listed): readonly Circumstance[] {
  const hours = accounts.find(({ id }) => id === author.account)?.hours;
  if (hours === undefined || isWithin(hours, at)) return [];
  const usual = before.publications.some(
    (one) => one.account === author.account && one.under.includes('outside-hours') && at - one.at < CLOSED,
  );
  return [{ type: 'outside-hours', hours: describeHours(hours), ...(usual && { usual }) }];
}

function isPersonal(kind: Kind): boolean {
  return kind === 'personal' || kind === 'unknown';
}

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const CLOSED = 12 * HOUR;
const LEARNING = 5 * 24 * HOUR;

/** From midnight to midnight by the clock of this computer, in milliseconds since the epoch. Asked of thousands of posts at each key. */
type DaySpan = { readonly start: number; readonly end: number };

function dayOf(moment: number): DaySpan {
  const date = new Date(moment);
  return { start: date.setHours(0, 0, 0, 0), end: date.setHours(24, 0, 0, 0) };
}

function isOn({ start, end }: DaySpan, moment: number): boolean {
  return moment >= start && moment < end;
}

/** `17:00`, by the clock of this computer, with the day where it is another one. */
function untilInWords(until: number, now: number): string {
  const date = new Date(until);
  const time = clock(date.getHours() * 60 + date.getMinutes());
  const today = dayOf(now);
  if (isOn(today, until)) return say('policy_today', time);
  return until === today.end ? say('policy_end_of_day') : say('policy_tomorrow', time);
}
