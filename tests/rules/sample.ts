import { RE2JS } from 're2js';
import { compile } from '../../rules/check.ts';
import { bringRe2 } from '../../rules/regex/re2.ts';
import type { Account, Author, Draft, Finding, RuleSetting, Settings } from '../../rules/rule.ts';

bringRe2(RE2JS);

/** A made-up organization, the drafts people write for it, and what the rules say of them. */

const ACCOUNTS: readonly Account[] = [
  {
    id: 'acme',
    name: 'Acme Motors',
    kind: 'brand',
    handles: { x: ['AcmeMotors'] },
    about: ['Acme', 'Roadster', '#DriveAcme', 'acme.example'],
    confirm: 'never',
  },
  {
    id: 'tulip',
    name: 'Tulip Bank',
    kind: 'client',
    handles: { x: ['TulipBank'] },
    about: ['Tulip Bank', 'Tulip', 'tulip-bank.example', '#BankInBloom'],
    confirm: 'never',
  },
  {
    id: 'jane',
    name: 'Jane Doe',
    kind: 'personal',
    handles: { x: ['janedoe'] },
    about: ['pottery'],
    confirm: 'never',
  },
];

export const AS = {
  acme: { state: 'listed', account: 'acme', kind: 'brand', label: '@AcmeMotors' },
  tulip: { state: 'listed', account: 'tulip', kind: 'client', label: '@TulipBank' },
  jane: { state: 'listed', account: 'jane', kind: 'personal', label: '@janedoe' },
  stranger: { state: 'unlisted', kind: 'personal', label: '@joe' },
  unknown: { state: 'unlisted', kind: 'unknown', label: '@joe' },
  unreadable: { state: 'unreadable', kind: 'unknown', reason: 'X shows two accounts here.' },
  nobody: { state: 'unstated', kind: 'unknown' },
} as const satisfies Readonly<Record<string, Author>>;

export function draft(text: string, over: Partial<Draft> = {}): Draft {
  return { text, site: 'x', surface: 'post', author: AS.nobody, ...over };
}

export function setting(rule: string, options: unknown = {}, over: Partial<RuleSetting> = {}): RuleSetting {
  return { rule, level: 'block', allow: [], scope: {}, options, ...over };
}

export function settings(rules: readonly RuleSetting[], over: Partial<Settings> = {}): Settings {
  return { accounts: ACCOUNTS, unreadable: 'warn', rules, pause: { active: false }, ...over };
}

/** What a single rule finds, by the public door. */
export function finder(rule: string, options: unknown = {}, over: Partial<RuleSetting> = {}) {
  const check = compile(settings([setting(rule, options, over)]));
  return (text: string, author: Author = AS.nobody): readonly Finding[] => check(draft(text, { author }), 0).findings;
}

/** A sentence with «guillemets» around what a rule should find: the sentence without them, and the marked parts. */
export function marked(sentence: string): { readonly text: string; readonly parts: readonly string[] } {
  return {
    text: sentence.replace(/[«»]/g, ''),
    parts: [...sentence.matchAll(/«([^»]*)»/g)].map((match) => match[1] ?? ''),
  };
}

/** The parts of a text that findings mark, in its order; whole-draft findings count as an empty part. */
export function partsOf(text: string, findings: readonly Finding[]): readonly string[] {
  return findings.map(({ span }) => (span === undefined ? '' : text.slice(span.start, span.end)));
}
