import { RULES } from '../../rules/index.ts';
import type { RuleSetting, Settings } from '../../rules/rule.ts';

/** Policies as organisations write them, as large as they get. */

export function entry(rule: string, options: unknown = {}, allow: readonly string[] = []): RuleSetting {
  return { rule, level: 'block', allow, scope: {}, options };
}

export function settings(rules: readonly RuleSetting[]): Settings {
  return {
    accounts: [
      {
        id: 'acme',
        name: 'Acme Motors',
        kind: 'brand',
        handles: {},
        about: ['Acme', 'Roadster', '#DriveAcme', 'acme.example'],
        confirm: 'never',
      },
      {
        id: 'tulip',
        name: 'Tulip Bank',
        kind: 'client',
        handles: {},
        about: ['Tulip Bank', '#BankInBloom', 'tulip-bank.example'],
        confirm: 'never',
      },
    ],
    organization: { region: 'US' },
    unreadable: 'warn',
    rules,
    pause: { active: false },
  };
}

/** What the names of projects, customers and products begin with. */
const FIRST_WORDS =
  'Project Operation Studio Hotel Bank Team House Saint Royal Northern Blue Silver Global First United Nova'.split(' ');

/** So many different names of two words; none stands in the drafts. */
export function names(count: number): readonly string[] {
  return Array.from({ length: count }, (_, index) => {
    const mixed = (Math.imul(index + 1, 2654435761) >>> 0).toString(36);
    return `${FIRST_WORDS[index % FIRST_WORDS.length]} ${mixed.charAt(0).toUpperCase()}${mixed.slice(1)}`;
  });
}

/** What administrators look for: numbers of tickets and orders, code words, addresses of their own. */
const PATTERNS: readonly string[] = [
  '\\bACME-\\d{4,}\\b',
  '\\bINC\\d{7}\\b',
  '\\bCASE #\\d+\\b',
  '\\b[A-Z]{2,5}-\\d{2,6}\\b',
  '\\bSKU[ :]?[A-Z0-9]{6,10}\\b',
  '\\bPO[- ]?\\d{6,8}\\b',
  '\\bemp(?:loyee)? ?(?:id|no)\\.? ?\\d{4,6}\\b',
  '\\bbuild \\d+\\.\\d+\\.\\d{3,}\\b',
  '\\bv\\d+\\.\\d+-rc\\d+\\b',
  '\\binternal only\\b',
  '\\bnot for (?:distribution|release)\\b',
  '\\bunder (?:strict )?embargo\\b',
  '\\bNDA\\b',
  '\\bDRAFT v?\\d+\\b',
  '\\bwiki\\.acme\\.example/\\S+',
  '\\bjira\\.acme\\.example/browse/\\S+',
  '\\bmeeting room [A-Z]\\d{2}\\b',
  '\\b(?:Q[1-4]|H[12]) (?:guidance|forecast)\\b',
  '\\bproject (?:red|blue|green)(?:bird|fox|wolf)\\b',
  '\\bcost cent(?:er|re) \\d{4}\\b',
];

/** Each fast rule by itself, all of them together, what hearing a voice costs beside them, and every rule there is, as its example has it. */
export function fastRules(): ReadonlyMap<string, readonly RuleSetting[]> {
  const each = [
    ['profanity', entry('profanity')],
    ['terms, 10,000 names', entry('terms', { terms: names(10_000) })],
    ['patterns, 20', entry('patterns', { patterns: PATTERNS })],
    ['secrets', entry('secrets')],
    ['personal-data', entry('personal-data')],
  ] as const;
  const alone = each.map(([name, one]): [string, readonly RuleSetting[]] => [name, [one]]);
  const together = each.map(([, one]) => one);
  const voice = entry('wrong-account');
  const named = new Set([...together, voice].map(({ rule }) => rule));
  const others = [...RULES.values()]
    .filter(({ id }) => !named.has(id))
    .map(({ id, example }) => entry(id, example.options));
  return new Map([
    ...alone,
    ['all of these together', together],
    ['wrong-account', [voice]],
    ['all of these and wrong-account', [...together, voice]],
    ['every rule there is', [...together, voice, ...others]],
  ]);
}
