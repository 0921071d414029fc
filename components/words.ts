import type { StripView } from '../guard/warm.ts';
import type { Author, Finding, Kind, Level, Site } from '../rules/rule.ts';

/** The words that the stop, the strip and the options page share, in one place for the day they are translated. */

export const SITE_NAMES: Readonly<Record<Site, string>> = { x: 'X', linkedin: 'LinkedIn', facebook: 'Facebook' };

export const KIND_NAMES: Readonly<Record<Kind, string>> = {
  brand: 'Brand account',
  client: 'Client account',
  personal: 'Personal account',
  unknown: 'Unknown account',
};

/** What a finding of a level asks of the author. */
export const LEVEL_ASKS: Readonly<Record<Level, string>> = {
  off: 'Off',
  note: 'Good to know',
  warn: 'Please check',
  justify: 'Needs a reason',
  block: 'Not allowed',
};

/** What would become of a draft at a level. */
export const WOULD: Readonly<Record<Level, string>> = {
  off: 'Would go out',
  note: 'Would go out',
  warn: 'Would ask first',
  justify: 'Would ask first, and for a reason',
  block: 'Would be stopped',
};

const TODO: Readonly<Record<Level, string>> = {
  off: 'to know',
  note: 'to know',
  warn: 'to check',
  justify: 'to explain',
  block: 'to change',
};

/** What popup and toolbar say of a page where only the wire ring caught something. */
export const PAGE_CHANGED =
  'This page has changed, and its composer is no longer known. Posts are still checked when they are sent.';

/** What page and toolbar say where a post went out that nobody held. */
export const WENT_UNCHECKED =
  'This page sent a post in a way that Gatepost can see and not hold. It may break your policy: look at what was published.';

/** What the author knows the account by. */
export function labelOf(author: Author): string {
  return author.state === 'listed' || author.state === 'unlisted' ? author.label : 'unknown';
}

/** What a finding is about: the name that the policy gave its rule, else the rule's own. */
export function topicOf(finding: Pick<Finding, 'rule' | 'name'>): string {
  return finding.name ?? finding.rule.replaceAll('-', ' ');
}

/** What is wrong and as whom, for the stop's title: `profanity and Project names`. */
export function topicsOf(findings: readonly Finding[]): string {
  const topics = [...new Set(findings.map(topicOf))];
  return inOneList(topics.length > 3 ? [...topics.slice(0, 2), `${topics.length - 2} more`] : topics);
}

/** What the strip says, in the parts it can be shortened by. */
export type StripWords = {
  readonly label: string;
  readonly kind: string;
  readonly level: Level;
  readonly count: number;
  /** ` things to check: profanity`, after the count. */
  readonly found: string;
  /** Where the page is no longer as it was known, in two parts. */
  readonly changed?: readonly [short: string, rest: string];
};

/** `Posting as LABEL — KIND`, and `COUNT FOUND`. */
export function stripWords({ author, kind, findings, changed }: StripView): StripWords {
  const level = findings[0]?.level ?? 'off';
  return {
    label: labelOf(author),
    kind: author.state === 'unreadable' ? 'the account can’t be read' : kind,
    level,
    count: findings.length,
    found: ` ${findings.length === 1 ? 'thing' : 'things'} ${TODO[level]}: ${topicsOf(findings)}`,
    ...(changed && { changed: ['Page changed', ': checked when it is sent'] }),
  };
}

/** `a, b and c`. The browser's own ListFormat costs 20 ms at its first use, which is when a post is being stopped. */
export function inOneList(parts: readonly string[]): string {
  const last = parts.at(-1) ?? '';
  return parts.length < 2 ? last : `${parts.slice(0, -1).join(', ')} and ${last}`;
}

export function capitalised(words: string): string {
  const [first = ''] = words;
  return first.toUpperCase() + words.slice(first.length);
}
