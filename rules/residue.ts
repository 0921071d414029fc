import * as z from 'zod/mini';
import { wordsOfOwn } from './own-list.ts';
import { findGreeting } from './residue/find-greeting.ts';
import { findLabels } from './residue/find-labels.ts';
import { compileNotes } from './residue/find-notes.ts';
import { findPlaceholders } from './residue/find-placeholders.ts';
import { CLASSES, type Hit, type ResidueClass } from './residue/hit.ts';
import { defineRule, type Surface } from './rule.ts';
import { type MessageKey, say } from './say.ts';
import { viewOf, widen } from './text/view.ts';
import { findQuoted } from './wrong-account/quotes.ts';

/**
 * What was pasted along from a brief, a template or a mail. It does not try to find a text that is merely unfinished, a date or a
 * guest that is to be confirmed, a signature, or a message for one person that no greeting and no note gives away; and where a draft
 * speaks of templates, it takes what stands in brackets for an example.
 */
export const residue = defineRule({
  id: 'residue',
  summary: () => say('rule_residue_summary'),
  why: () => say('rule_residue_why'),
  levels: { brand: 'warn', personal: 'note' },
  options: z.object({
    /** Only these kinds; left out: all. */
    classes: z.optional(z.readonly(z.array(z.enum(CLASSES)))),
    /** What briefs of the organization leave behind, beside the lists. */
    extra: z._default(z.readonly(z.array(wordsOfOwn(3, 200))), []),
  }),
  example: {
    options: {},
    bad: 'Caption: Summer is here, and so is our new menu! [LINK]',
    good: 'Summer is here, and so is our new menu! Support act TBC.',
  },
  compile({ classes, extra }) {
    const findNotes = compileNotes(extra);
    return ({ text, surface }) => {
      const found = [...findPlaceholders(text), ...findLabels(text), ...findNotes(text), ...greetingIn(text, surface)];
      if (found.length === 0) return [];
      const isQuoted = findQuoted(text);
      return apart(found)
        .filter((hit) => classes === undefined || classes.includes(hit.class))
        .filter(({ start }) => !isQuoted(start) && !isCode(text, start))
        .map(({ class: of, start, end }) => ({
          span: widen(viewOf(text), start, end),
          class: of,
          message: say(MESSAGES[of], text.slice(start, end)),
          why: say('rule_residue_found_why'),
          suggestion: say(of === 'placeholder' ? 'rule_residue_placeholder_suggestion' : 'rule_residue_suggestion'),
        }));
    };
  },
});

const MESSAGES = {
  placeholder: 'rule_residue_placeholder',
  label: 'rule_residue_label',
  note: 'rule_residue_note',
  filler: 'rule_residue_filler',
  greeting: 'rule_residue_greeting',
} as const satisfies Readonly<Record<ResidueClass, MessageKey>>;

/** An answer greets the person whom it answers. */
function greetingIn(text: string, surface: Surface): readonly Hit[] {
  const greeting = surface === 'post' || surface === 'article' ? findGreeting(text) : undefined;
  return greeting === undefined ? [] : [greeting];
}

/** In the order of the text, those that overlap an earlier one left out. */
function apart(found: readonly Hit[]): readonly Hit[] {
  let free = 0;
  return found
    .toSorted((a, b) => a.start - b.start || b.end - a.end)
    .filter(({ start, end }) => {
      if (start < free) return false;
      free = end;
      return true;
    });
}

/** Whether a place stands between backticks, on its line. */
function isCode(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - 100), at);
  return (before.slice(before.lastIndexOf('\n') + 1).match(/`/g) ?? []).length % 2 === 1;
}
