import { RE2JS } from 're2js';
import { compile } from '../../rules/check.ts';
import { bringRe2 } from '../../rules/regex/re2.ts';
import { PATTERN_SETS } from '../../tests/rules/sets/patterns.ts';
import { ROWS as PERSONAL_DATA } from '../../tests/rules/sets/personal-data.ts';
import { PROFANITY } from '../../tests/rules/sets/profanity.ts';
import { SECRET_ROWS } from '../../tests/rules/sets/secrets.ts';
import { TERM_SETS, type TermSet } from '../../tests/rules/sets/terms.ts';
import { draft } from './drafts.ts';
import { entry, settings } from './policies.ts';
import { tableOf } from './table.ts';

/** A post of the project's own sets: whether there is something in it, and whether it was found. */
type Judged = { readonly label: boolean; readonly found: boolean };

/** The rules on the project's own sentences; the tests hold these figures exactly, and where in the sentence besides. */
export function ownSetsTable(): string {
  bringRe2(RE2JS);
  const sets: readonly (readonly [string, readonly Judged[]])[] = [
    ['profanity', judge('profanity', {}, PROFANITY)],
    ['terms', TERM_SETS.flatMap((set) => judgeSet('terms', set))],
    ['patterns', PATTERN_SETS.flatMap((set) => judgeSet('patterns', set))],
    [
      'secrets',
      judge(
        'secrets',
        {},
        SECRET_ROWS.map((row) => ({ text: row.text, label: row.class !== undefined })),
      ),
    ],
    [
      'personal-data',
      judge(
        'personal-data',
        {},
        PERSONAL_DATA.map(([kind, text]) => ({ text, label: kind !== 'clean' })),
      ),
    ],
  ];
  const rows = sets.map(([name, judged]) => {
    const count = (label: boolean, found: boolean) =>
      judged.filter((one) => one.label === label && one.found === found).length;
    return [name, count(true, true), count(true, false), count(false, true), count(false, false)].map(String);
  });
  return tableOf([['set', 'found', 'missed', 'false alarms', 'let pass'], ...rows]);
}

function judge(
  rule: string,
  options: unknown,
  rows: readonly { readonly text: string; readonly label: boolean }[],
  allow: readonly string[] = [],
): readonly Judged[] {
  const check = compile(settings([entry(rule, options, allow)]));
  // The marks say where; they are no part of the post.
  return rows.map(({ text, label }) => ({
    label,
    found: check(draft(text.replace(/[«»]/g, '')), 0).findings.length > 0,
  }));
}

function judgeSet(
  rule: string,
  { options, allow, found, clean }: TermSet | (typeof PATTERN_SETS)[number],
): readonly Judged[] {
  const rows = [...found.map((text) => ({ text, label: true })), ...clean.map((text) => ({ text, label: false }))];
  return judge(rule, options, rows, allow);
}
