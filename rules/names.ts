import * as z from 'zod/mini';
import { MATTERS, type Matter } from './data/matters.ts';
import { compileMatters } from './names/find-matters.ts';
import { findPeople, type Person } from './names/find-people.ts';
import { wordsOfOwn } from './own-list.ts';
import { defineRule, type Match, type Settings, type Span } from './rule.ts';
import { type MessageKey, say } from './say.ts';
import { isPossessive } from './text/neighbours.ts';
import { compilePhrases } from './text/phrases.ts';
import { isUpper, spanOf, type TextView, viewOf } from './text/view.ts';
import { wordFrom } from './text/word-from.ts';
import { findQuoted } from './wrong-account/quotes.ts';

const nameList = z.readonly(z.array(wordsOfOwn(2, 200)));

/**
 * Private persons, and listed customers, named together with what nobody should read of them: an illness, a dismissal, a debt. Who is
 * public, honoured, mourned, quoted or introduced is let through. It does not try to know first names alone, names without capitals or
 * in other scripts, to follow a "she" to its name, or to tell whether somebody has agreed where no word says so.
 */
export const names = defineRule({
  id: 'names',
  summary: () => say('rule_names_summary'),
  why: () => say('rule_names_why'),
  levels: { brand: 'warn', personal: 'off' },
  options: z.object({
    /** Customers, people or firms, as their names are written; public or not, they are found. */
    customers: z._default(nameList, []),
    matters: z._default(z.readonly(z.array(z.enum(MATTERS))), [...MATTERS]),
    /** Whether people are found who are on no list. */
    anybody: z._default(z.boolean(), true),
  }),
  example: {
    options: {},
    bad: 'Sorry for the delay: Anna Weber from accounts is off sick again.',
    good: 'Sorry for the delay! Anna Weber from accounts will call you today.',
  },
  isIdle: ({ customers, anybody }) => !anybody && customers.length === 0,
  compile({ customers, matters, anybody }, settings) {
    const findCustomers = compileCustomers(customers);
    const findOwn = compilePhrases(namesOf(settings), { inflect: false, insideHashtags: false });
    const mattersIn = compileMatters(matters);
    return ({ text }) => {
      const view = viewOf(text);
      const listed = findCustomers(view);
      const others = anybody ? findPeople(view).filter((person) => !listed.some((one) => isAcross(one, person))) : [];
      if (listed.length + others.length === 0) return [];
      const told = mattersIn(view);
      const found = [
        ...listed.flatMap((person) => matched(view, person, told(person, true))),
        ...others.flatMap((person) => matched(view, person, told(person, false))),
      ];
      if (found.length === 0) return [];
      const isQuoted = findQuoted(text);
      const own = findOwn(view).map(({ from, to }) => spanOf(view, from, to));
      return found
        .filter(({ span }) => !isQuoted(span.start) && !own.some((one) => one.start < span.end && span.start < one.end))
        .toSorted((a, b) => a.span.start - b.span.start);
    };
  },
});

/** Accounts may go by the names of people. */
function namesOf({ accounts }: Settings): readonly string[] {
  return accounts.filter(({ kind }) => kind !== 'personal').flatMap(({ name, about }) => [name, ...about]);
}

function compileCustomers(customers: readonly string[]): (view: TextView) => readonly Person[] {
  const find = compilePhrases(customers, { inflect: false, insideHashtags: false });
  return (view) =>
    find(view).flatMap(({ phrase, from, to }) => {
      // "will young" is nobody where the list has Will Young.
      if (isCapital(customers[phrase]) && !isUpper(view, from)) return [];
      const first = wordFrom(view, from);
      let last = first;
      while (last + 1 < view.words.count && (view.words.ends[last + 1] ?? 0) <= to) last++;
      // A possessive belongs to the hit, and not to the name.
      if (last > first && isPossessive(view, last)) last--;
      return [{ first, last, from, to: view.words.ends[last] ?? to }];
    });
}

function isCapital(name = ''): boolean {
  const [first = ''] = name.trim();
  return first.toLowerCase() !== first;
}

function isAcross(a: Person, b: Person): boolean {
  return a.from < b.to && b.from < a.to;
}

function matched(
  view: TextView,
  person: Person,
  matter: Matter | undefined,
): readonly (Match & { readonly span: Span })[] {
  if (matter === undefined) return [];
  const span = spanOf(view, person.from, person.to);
  return [
    {
      span,
      message: say(MESSAGES[matter], view.text.slice(span.start, span.end)),
      why: say('rule_names_reason'),
      suggestion: say('rule_names_suggestion'),
      class: matter,
    },
  ];
}

const MESSAGES = {
  health: 'rule_names_health',
  work: 'rule_names_work',
  money: 'rule_names_money',
  complaint: 'rule_names_complaint',
  law: 'rule_names_law',
  school: 'rule_names_school',
  home: 'rule_names_home',
  intimate: 'rule_names_intimate',
} as const satisfies Readonly<Record<Matter, MessageKey>>;
