import { type Account, type Author, type Circumstance, type Draft, type Match, TOGETHER } from '../rule.ts';
import { say, sayCount, saySentences } from '../say.ts';

/** One reason to think that a draft goes out as another account than its author means. The greater `strength`, the better the reason. */
export type Reason = Pick<Match, 'message' | 'why'> & { readonly strength: number; readonly suggestion: string };

/**
 * What is odd about how a draft came about, the strongest first, where its account wants to be asked about it.
 *
 * What asks by itself is rare and says much: another account than the one that was chosen to work for, a switch under the draft, a
 * person's own account in use minutes ago, a change between accounts that this author has never made, a post outside the hours of the
 * account. What is a part of everybody's day asks only together: whoever looks after several accounts begins each of them once a day,
 * in tabs left open over night, with texts out of a sheet. All three at once are odd until they have gone well once.
 */
export function circumstanceReasons(
  { author, circumstances = [] }: Draft,
  accounts: readonly Account[],
): readonly Reason[] {
  const reasons = circumstances.filter(({ type }) => type === 'working-as').map((one) => reasonOf(one, author));
  const confirm = confirmOf(author, accounts);
  if (confirm === 'always') reasons.push(postAs(author));
  if (confirm !== 'never') reasons.push(...oddOf(circumstances).map((one) => reasonOf(one, author)));
  return reasons.toSorted((a, b) => b.strength - a.strength);
}

/** All reasons as one match, with what the draft itself says of its account where it does; two sentences and what to do. */
export function combineReasons(given: readonly Reason[], found?: Match): Match {
  const reasons = found ? [...given, { suggestion: '', ...found, strength: DRAFT_ITSELF }] : [...given];
  const [first, second] = reasons.filter(isTelling).toSorted((a, b) => b.strength - a.strength);
  if (first === undefined) return { message: '' };
  const why = saySentences([first.why, second?.message].filter((words) => words !== undefined));
  return {
    message: first.message,
    ...(why !== '' && { why }),
    ...(first.suggestion !== '' && { suggestion: first.suggestion }),
  };
}

/** Words about the one account in a draft by the other: only an account that was chosen by hand says more. */
const DRAFT_ITSELF = 95;
const ALWAYS = 0;

/** The bare question says nothing beside a reason for it. */
function isTelling({ strength }: Reason, _: number, all: readonly Reason[]): boolean {
  return strength !== ALWAYS || all.length === 1;
}

function confirmOf(author: Author, accounts: readonly Account[]): Account['confirm'] {
  if (author.state !== 'listed') return 'never';
  return accounts.find(({ id }) => id === author.account)?.confirm ?? 'never';
}

/** The circumstances that are a reason to ask: those that are one by themselves, and the everyday ones where all of them come together. */
function oddOf(circumstances: readonly Circumstance[]): readonly Circumstance[] {
  const unusual = circumstances.filter((one) => !('usual' in one && one.usual === true));
  const alone = unusual.filter(({ type }) => ALONE.includes(type));
  const together = unusual.filter(({ type }) => TOGETHER.includes(type));
  return together.length === TOGETHER.length ? [...alone, ...together] : alone;
}

const ALONE: readonly Circumstance['type'][] = ['switched', 'other-account-posted', 'outside-hours'];

function postAs(author: Author): Reason {
  return { strength: ALWAYS, message: say('rule_odd_always', labelOf(author)), suggestion: look() };
}

function look(): string {
  return say('rule_account_suggestion');
}

function reasonOf(circumstance: Circumstance, author: Author): Reason {
  const label = labelOf(author);
  switch (circumstance.type) {
    case 'working-as': {
      const { name, until } = circumstance;
      return {
        strength: 100,
        message:
          author.state === 'unreadable'
            ? say('rule_odd_working_as_unreadable', name, until)
            : say('rule_odd_working_as', name, until, label),
        suggestion: say('rule_odd_working_as_suggestion', name),
      };
    }
    case 'switched':
      return {
        strength: 90,
        message: say('rule_odd_switched', circumstance.from, label),
        suggestion: say('rule_odd_switched_suggestion', circumstance.from, label),
      };
    case 'other-account-posted': {
      const { label: other, minutes, crosses } = circumstance;
      return {
        strength: crosses ? 80 : 70,
        message:
          minutes < 1
            ? say('rule_odd_other_account_now', other, label)
            : sayCount('rule_odd_other_account', minutes, other, label),
        suggestion: look(),
      };
    }
    case 'outside-hours':
      return {
        strength: 60,
        message: say('rule_odd_outside_hours', label, circumstance.hours),
        suggestion: say('rule_odd_outside_hours_suggestion'),
      };
    case 'idle':
      return {
        strength: 50,
        message: sayCount('rule_odd_idle', circumstance.hours),
        suggestion: look(),
      };
    case 'first-today':
      return {
        strength: 40,
        message: say('rule_odd_first_today', label),
        suggestion: look(),
      };
    case 'pasted':
      return {
        strength: 30,
        message: say('rule_odd_pasted'),
        suggestion: look(),
      };
    default:
      return circumstance satisfies never;
  }
}

function labelOf(author: Author): string {
  return author.state === 'listed' || author.state === 'unlisted' ? author.label : say('rule_account_unknown');
}
