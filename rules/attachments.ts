import * as z from 'zod/mini';
import { type AttachedFile, type FileContent, isFile } from './attachment.ts';
import { compileWords, type FoundWords } from './attachments/find-words.ts';
import {
  authorMatch,
  foundMatches,
  hiddenMatch,
  locationMatch,
  nameMatch,
  pageMatch,
  shortened,
  type UnreadLevel,
  unreadMatches,
} from './attachments/matches.ts';
import { dateIn, readName } from './attachments/read-name.ts';
import { mask } from './mask.ts';
import { wordsOfOwn } from './own-list.ts';
import { compareLevels, type Draft, defineRule, LEVELS, type Match } from './rule.ts';
import { say } from './say.ts';

/** What is looked for. `rules`: what other rules of the policy find in name and text; `hidden`: sheets that are not shown. */
export const CLASSES = ['marking', 'list', 'draft', 'hidden', 'rules', 'date', 'author', 'location'] as const;

/** Which rules may look into files. */
const INSIDE = ['terms', 'patterns', 'secrets', 'personal-data', 'profanity'] as const;

/**
 * Files that may not be meant for everybody: by their names, by what is written on their pages, and by what they say of who made them and
 * where. It does not try to read words in pictures or films, numbers in sheets, nor files that a site has kept from an earlier visit.
 */
export const attachments = defineRule({
  id: 'attachments',
  summary: () => say('rule_attachments_summary'),
  why: () => say('rule_attachments_why'),
  levels: { brand: 'warn', personal: 'off' },
  options: z.object({
    classes: z._default(z.readonly(z.array(z.enum(CLASSES))), ['marking', 'list', 'draft', 'hidden', 'rules']),
    /** Markings of the organization’s own. */
    extra: z._default(z.readonly(z.array(wordsOfOwn(2, 200))), []),
    inside: z._default(z.readonly(z.array(z.enum(INSIDE))), ['terms', 'patterns', 'secrets']),
    /** How bad it is that a file can't be read; left out: as the policy says of drafts that can't be. */
    unreadable: z.exactOptional(z.enum(LEVELS)),
  }),
  example: {
    options: { extra: ['Falcon team'] },
    bad: 'Our plans for the year',
    good: 'Our plans for the year',
    goesAlong: {
      bad: [{ kind: 'file', name: 'Plan_2027_CONFIDENTIAL.pdf', content: { state: 'unread' } }],
      good: [{ kind: 'file', name: 'Plan 2027.pdf', content: { state: 'unread' } }],
    },
  },
  // What another rule finds is no worse here than there.
  combine: (matches, level) =>
    matches.map((match) =>
      match.level === undefined || match.class === 'unreadable' || compareLevels(match.level, level) < 0
        ? match
        : { ...match, level },
    ),
  compile({ classes, extra, inside, unreadable }, settings, around) {
    const words = compileWords(classes, extra);
    const lookInside = around.inside(classes.includes('rules') ? inside : []);
    const findHidden = around.inside(['secrets', 'personal-data']);
    const unread: UnreadLevel = unreadable ?? settings.unreadable;

    /** Exceptions count as they do in drafts: for the place where the words stand. */
    const isAllowed = (text: string, { words }: FoundWords) => {
      const start = text.toLowerCase().indexOf(words.toLowerCase());
      return start >= 0 && around.isAllowedIn(text)({ start, end: start + words.length });
    };

    const inName = (file: AttachedFile, quoted: string, draft: Draft): readonly Match[] => {
      const name = readName(file.name);
      const date = classes.includes('date') ? dateIn(file.name) : undefined;
      const found = words.inName(name).filter((one) => !isAllowed(name.words, one));
      return [
        ...found.map((one) => nameMatch(quoted, one)),
        ...(date === undefined ? [] : [nameMatch(quoted, { class: 'date', words: date })]),
        ...foundMatches('rule_attachments_in_name', quoted, lookInside(draft, name.words, file)),
      ];
    };

    const inContent = (content: FileContent, quoted: string, draft: Draft): readonly Match[] => {
      if (content.state === 'unreadable') return unreadMatches(content.reason, quoted, unread);
      if (content.state !== 'read') return [];
      const text = [...content.titles, content.text].join('\n\n');
      const marking = words.inText(text);
      return [
        ...(marking && !isAllowed(text, marking) ? [pageMatch(quoted, marking)] : []),
        ...foundMatches('rule_attachments_inside', quoted, lookInside(draft, text, content)),
        ...(classes.includes('hidden') && content.hidden !== undefined ? [hiddenMatch(quoted, content.hidden)] : []),
        ...(classes.includes('author') && content.people.length > 0 ? [authorMatch(quoted, content.people)] : []),
        ...(classes.includes('location') && content.located ? [locationMatch(quoted)] : []),
        ...(content.cut ? unreadMatches('cut', quoted, unread) : []),
      ];
    };

    return (draft) =>
      (draft.goesAlong ?? []).filter(isFile).flatMap((file) => {
        const quoted = shortened(mask(file.name, findHidden(draft, file.name, file)).text);
        return [...inName(file, quoted, draft), ...inContent(file.content, quoted, draft)];
      });
  },
});
