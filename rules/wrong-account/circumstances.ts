import { type Account, type Author, type Circumstance, type Draft, type Match, TOGETHER } from '../rule.ts';

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
  const why = [first.why, second?.message].filter((words) => words !== undefined).join(' ');
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
  return { strength: ALWAYS, message: `Post as ${labelOf(author)}?`, suggestion: LOOK };
}

const LOOK = 'Check that the account beside the composer is the one you mean.';

function reasonOf(circumstance: Circumstance, author: Author): Reason {
  const label = labelOf(author);
  switch (circumstance.type) {
    case 'working-as': {
      const { name, until } = circumstance;
      const as =
        author.state === 'unreadable'
          ? 'Gatepost can’t tell as whom this would go out'
          : `this would go out as ${label}`;
      return {
        strength: 100,
        message: `You are working as ${name} until ${until}, and ${as}.`,
        suggestion: `Switch to ${name}, or end “Working as” in the popup of Gatepost.`,
      };
    }
    case 'switched':
      return {
        strength: 90,
        message: `This draft was begun as ${circumstance.from}, and would now go out as ${label}.`,
        suggestion: `Switch back to ${circumstance.from}, or go on if it is meant for ${label}.`,
      };
    case 'other-account-posted': {
      const { label: other, minutes, crosses } = circumstance;
      return {
        strength: crosses ? 80 : 70,
        message: `The last post from this browser went out as ${other}, ${ago(minutes)}, and this one would go out as ${label}.`,
        suggestion: LOOK,
      };
    }
    case 'outside-hours':
      return {
        strength: 60,
        message: `${label} posts ${circumstance.hours}, and it is another time there now.`,
        suggestion: 'Check that it is meant to go out now, and from this account.',
      };
    case 'idle':
      return {
        strength: 50,
        message: `Nobody had used this tab for ${count(circumstance.hours, 'hour')}, so it may show another account than you remember.`,
        suggestion: LOOK,
      };
    case 'first-today':
      return {
        strength: 40,
        message: `This is the first post as ${label} today, and the last one from this browser was another account’s.`,
        suggestion: LOOK,
      };
    case 'pasted':
      return {
        strength: 30,
        message: 'The whole text was pasted in one go, so it may have been meant for another account.',
        suggestion: LOOK,
      };
    default:
      return circumstance satisfies never;
  }
}

function ago(minutes: number): string {
  return minutes < 1 ? 'less than a minute ago' : `${count(minutes, 'minute')} ago`;
}

function count(number: number, what: string): string {
  return `${number} ${what}${number === 1 ? '' : 's'}`;
}

function labelOf(author: Author): string {
  return author.state === 'listed' || author.state === 'unlisted' ? author.label : 'an unknown account';
}
