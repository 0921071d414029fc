import type { UNREADABLE } from '../attachment.ts';
import type { Finding, Level, Match } from '../rule.ts';
import { say, sayCount, sayList } from '../say.ts';
import type { FoundWords } from './find-words.ts';

/** What the rule says of a file. `quoted`: its name, as it may be shown. */

/** How much of a name is quoted, in characters: the ending tells most. */
const QUOTED = { start: 40, end: 20 } as const;

export function shortened(name: string): string {
  const letters = [...name];
  if (letters.length <= QUOTED.start + QUOTED.end) return name;
  return `${letters.slice(0, QUOTED.start).join('')}…${letters.slice(-QUOTED.end).join('')}`;
}

export function nameMatch(
  quoted: string,
  { class: kind, words }: { readonly class: string; readonly words: string },
): Match {
  return {
    class: kind,
    message: say('rule_attachments_name', quoted, shortened(words)),
    why: say('rule_attachments_why'),
    suggestion: say('rule_attachments_suggestion'),
  };
}

export function pageMatch(quoted: string, { class: kind, words }: FoundWords): Match {
  return {
    class: kind,
    message: say('rule_attachments_page', quoted, words),
    why: say('rule_attachments_why'),
    suggestion: say('rule_attachments_suggestion'),
  };
}

/** How many things that other rules find in the same place are told one by one. */
const TOLD = 3;

/** What other rules found, each thing once, however often it stands there. */
export function foundMatches(
  key: 'rule_attachments_in_name' | 'rule_attachments_inside',
  quoted: string,
  findings: readonly Finding[],
): readonly Match[] {
  const byMessage = new Map(findings.map((finding) => [finding.message, finding]));
  const all = [...byMessage.values()];
  const told = all.slice(0, TOLD).map(({ message, why, level }) => ({
    class: 'rules',
    level,
    message: say(key, quoted, message),
    ...(why !== undefined && { why }),
    suggestion: say('rule_attachments_inside_suggestion'),
  }));
  const [next] = all.slice(TOLD);
  if (next === undefined) return told;
  const more = {
    class: 'rules',
    level: next.level,
    message: sayCount('rule_attachments_more', all.length - TOLD, quoted),
    suggestion: say('rule_attachments_inside_suggestion'),
  };
  return [...told, more];
}

export function authorMatch(quoted: string, people: readonly string[]): Match {
  return {
    class: 'author',
    message: say('rule_attachments_author', quoted, sayList(people.slice(0, TOLD).map(shortened))),
    suggestion: say('rule_attachments_author_suggestion'),
  };
}

export function hiddenMatch(quoted: string, sheets: readonly string[]): Match {
  return {
    class: 'hidden',
    message: say('rule_attachments_hidden', quoted, sayList(sheets.slice(0, TOLD).map(shortened))),
    why: say('rule_attachments_why'),
    suggestion: say('rule_attachments_hidden_suggestion'),
  };
}

export function locationMatch(quoted: string): Match {
  return {
    class: 'location',
    message: say('rule_attachments_location', quoted),
    suggestion: say('rule_attachments_location_suggestion'),
  };
}

/** How bad it is that a file can't be read, whatever the level of the rule. */
export type UnreadLevel = Level;

export function unreadMatches(
  reason: (typeof UNREADABLE)[number] | 'cut',
  quoted: string,
  level: UnreadLevel,
): readonly Match[] {
  if (level === 'off') return [];
  const message = say(`rule_attachments_${reason}`, quoted);
  return [{ class: 'unreadable', level, message, suggestion: say('rule_attachments_suggestion') }];
}
