import type { StripView } from '../guard/warm.ts';
import type { Author, Finding, Kind, Level, Site } from '../rules/rule.ts';
import { say, sayAround, sayCount, sayCountAround, sayList, sayNumber } from '../rules/say.ts';

/** The words that the stop, the strip and the options page share. Names are the same in every language. */
export const SITE_NAMES: Readonly<Record<Site, string>> = { x: 'X', linkedin: 'LinkedIn', facebook: 'Facebook' };

/** `Brand account`, where it begins a line or stands alone. */
export function kindName(kind: Kind): string {
  return say(`kind_${kind}`);
}

/** `brand account`, inside of a sentence or in brackets. */
export function kindNameInside(kind: Kind): string {
  return say(`kind_${kind}_inside`);
}

/** What a finding of a level asks of the author. */
export function levelAsks(level: Level): string {
  return say(`asks_${level}`);
}

/** The same inside of a sentence. */
export function levelAsksInside(level: Level): string {
  return say(`asks_${level}_inside`);
}

/** What would become of a draft at a level. */
export function wouldAt(level: Level): string {
  return say(`would_${level}`);
}

/** What popup and toolbar say of a page where only the wire ring caught something. */
export function pageChanged(): string {
  return say('page_changed');
}

/** What page and toolbar say where a post went out that nobody held. */
export function wentUnchecked(): string {
  return say('went_unchecked');
}

/** What the author knows the account by. */
export function labelOf(author: Author): string {
  return author.state === 'listed' || author.state === 'unlisted' ? author.label : say('account_unknown');
}

/** What a finding is about: the name that the policy gave its rule, else the rule's own. */
export function topicOf({ rule, name }: Pick<Finding, 'rule' | 'name'>): string {
  if (name !== undefined) return name;
  const id = rule.replaceAll('-', '_');
  const topic = TOPICS.find((one) => one === id);
  return topic === undefined ? rule.replaceAll('-', ' ') : say(`topic_${topic}`);
}

/** The rules, and what else a finding can be of. */
const TOPICS = [
  'profanity',
  'terms',
  'patterns',
  'secrets',
  'personal_data',
  'wrong_account',
  'residue',
  'links',
  'hashtags',
  'companion_text',
  'claims',
  'disclosure',
  'quiet_period',
  'mentions',
  'message_shape',
  'gibberish',
  'personal_voice',
  'names',
  'embargo',
  'sensitive_topics',
  'disparagement',
  'hours',
  'typos',
  'alt_text',
  'attachments',
  'pause',
  'acknowledge',
  'unreadable',
] as const;

/** What is wrong and as whom, for the stop's title: `profanity and Project names`. */
export function topicsOf(findings: readonly Finding[]): string {
  const topics = [...new Set(findings.map(topicOf))];
  return sayList(topics.length > 3 ? [...topics.slice(0, 2), sayCount('list_more', topics.length - 2)] : topics);
}

/** A piece of what the strip says, and whether it stays where there is little room. */
export type StripPiece = readonly [words: string, stays: boolean];

/** What the strip says, in the pieces it can be shortened by. */
export type StripWords = {
  readonly label: string;
  readonly kind: string;
  readonly level: Level;
  /** `1 thing to check: profanity`, of which the number stays; empty where there is nothing. */
  readonly found: readonly StripPiece[];
  /** Where the page is no longer as it was known; else empty. */
  readonly changed: readonly StripPiece[];
};

/** `Posting as LABEL — KIND`, and `COUNT FOUND`. */
export function stripWords({ author, kind, findings, changed = false }: StripView): StripWords {
  const level = findings[0]?.level ?? 'off';
  const count = findings.length;
  return {
    label: labelOf(author),
    kind: say(author.state === 'unreadable' ? 'strip_kind_unreadable' : `strip_kind_${kind}`),
    level,
    found:
      count === 0
        ? []
        : pieces(
            sayCountAround<StripPiece | string>(
              `strip_to_${TODO[level]}`,
              count,
              stays(sayNumber(count)),
              topicsOf(findings),
            ),
          ),
    changed: changed ? pieces(sayAround('strip_changed', stays(say('strip_changed_short')))) : [],
  };
}

const TODO = {
  off: 'know',
  note: 'know',
  warn: 'check',
  justify: 'explain',
  block: 'change',
} as const;

function stays(words: string): StripPiece {
  return [words, true];
}

function pieces(said: readonly (string | StripPiece)[]): readonly StripPiece[] {
  return said.map((piece) => (typeof piece === 'string' ? [piece, false] : piece));
}

export function capitalised(words: string): string {
  const [first = ''] = words;
  return first.toUpperCase() + words.slice(first.length);
}
