import * as z from 'zod/mini';
import { detailsSchema, patternSchema } from '../rules/patterns.ts';
import type { Account, Level, RuleSetting, Scope, Settings, Surface } from '../rules/rule.ts';
import { type Conditions, conditionsSchema, termSchema } from '../rules/term-conditions.ts';
import { capitalised, inOneList, SITE_NAMES } from './words.ts';

/** What happens to a draft at each level. */
export const OUTCOMES: Readonly<Record<Level, string>> = {
  off: 'nothing happens, because it is switched off',
  note: 'it is pointed out, and nothing is stopped',
  warn: 'the draft is stopped; the author may post anyway',
  justify: 'the draft is stopped; the author may post anyway after giving a reason',
  block: 'the draft is stopped, and there is no way through',
};

const DRAFTS: Readonly<Record<Surface, string>> = {
  post: 'posts',
  reply: 'replies',
  comment: 'comments',
  message: 'messages',
  article: 'articles',
};

/** An entry of the policy's rules in one sentence: in which drafts of whom, where, from when until when, and what then. */
export function describeRule({ level, scope }: RuleSetting, accounts: readonly Account[]): string {
  const where = [drafts(scope), authors(scope, accounts), sites(scope), dates(scope)].filter((part) => part !== '');
  return `When found in ${where.join(' ')}, ${OUTCOMES[level]}.`;
}

/** How many terms or patterns with a say of their own are described one by one. */
const DESCRIBED = 20;

/** What an entry says of its terms or patterns beyond listing them, a sentence each. */
export function describeOptions({ rule, options }: Pick<RuleSetting, 'rule' | 'options'>): readonly string[] {
  if (rule !== 'terms' && rule !== 'patterns') return [];
  const list: unknown = typeof options === 'object' && options !== null ? Reflect.get(options, rule) : [];
  const own = (Array.isArray(list) ? list : []).flatMap((item) => describeItem(item) ?? []);
  const more = own.length - DESCRIBED;
  return [
    ...sayings(options).map((saying) => `${capitalised(saying)}.`),
    ...own.slice(0, DESCRIBED),
    ...(more > 0 ? [`And ${more.toLocaleString('en')} more have something of their own.`] : []),
  ];
}

/** A term or pattern as it is listed: by what is looked for. */
export function wordOf(item: unknown): string | undefined {
  if (typeof item === 'string') return item;
  const term = z.safeParse(termSchema, item);
  if (term.success) return term.data.term;
  const pattern = z.safeParse(patternSchema, item);
  return pattern.success ? pattern.data.pattern : undefined;
}

/** `1 March 2027 at 09:00 UTC`, in the person's own time zone. */
export function describeMoment(milliseconds: number): string {
  return new Intl.DateTimeFormat('en-GB', {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    timeZoneName: 'short',
  }).format(milliseconds);
}

/** Whether anything is on hold; `now` in milliseconds since the epoch. */
export function isOnHold({ pause }: Pick<Settings, 'pause'>, now: number): boolean {
  return pause.active && (pause.until === undefined || now < pause.until);
}

function drafts({ surfaces }: Scope): string {
  return surfaces === undefined ? 'anything published' : inOneList(surfaces.map((surface) => DRAFTS[surface]));
}

function authors(scope: Scope, accounts: readonly Account[]): string {
  const names = scope.accounts?.map((id) => accounts.find((account) => account.id === id)?.name ?? id);
  const kinds = scope.kinds && `${inOneList(scope.kinds)} accounts`;
  if (names === undefined) return kinds === undefined ? '' : `by ${kinds}`;
  return `by ${inOneList(names)}${kinds === undefined ? '' : ` where they are ${kinds}`}`;
}

function sites({ sites }: Scope): string {
  return sites === undefined ? '' : `on ${inOneList(sites.map((site) => SITE_NAMES[site]))}`;
}

function dates({ from, until }: Scope): string {
  const parts = [
    from === undefined ? '' : `from ${describeMoment(from)}`,
    until === undefined ? '' : `until ${describeMoment(until)}`,
  ];
  return parts.filter((part) => part !== '').join(' ');
}

/** What one term or pattern says of itself: `“Falcon”: only within 8 words of “launch”.` */
function describeItem(item: unknown): string | undefined {
  const word = typeof item === 'object' ? wordOf(item) : undefined;
  if (word === undefined) return undefined;
  const { name } = z.safeParse(patternSchema, item).data ?? {};
  const said = [...(name === undefined ? [] : [`called “${name}”`]), ...sayings(item)];
  return said.length === 0 ? undefined : `“${word}”: ${said.join('; ')}.`;
}

function sayings(said: unknown): readonly string[] {
  const conditions = z.safeParse(conditionsSchema, said).data ?? {};
  const { flags = '' } = z.safeParse(detailsSchema, said).data ?? {};
  return [
    ...sayingsOfTerms(conditions),
    ...(flags.includes('i') ? ['in any case, capitals or not'] : []),
    ...(flags.includes('s') ? ['a dot may be a line break'] : []),
  ];
}

function sayingsOfTerms({ case: cased, near, unless, slips }: Conditions): readonly string[] {
  return [
    ...(cased === true ? ['only where its capitals are capitals'] : []),
    ...(near === undefined ? [] : [`only within ${near.within} words of ${quoted(near.words)}`]),
    ...(unless === undefined ? [] : [`not in a sentence with ${quoted(unless)}`]),
    ...(slips === true ? ['also with a slip of the fingers in a long word'] : []),
  ];
}

function quoted(words: readonly string[]): string {
  const shown = words.slice(0, DESCRIBED).map((word) => `“${word}”`);
  return inOneList(words.length > shown.length ? [...shown, `${words.length - shown.length} more`] : shown);
}
