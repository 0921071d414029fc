import { RE2JS } from 're2js';
import { ORDINARY } from '../../policy/replay/ordinary-posts.ts';
import { compile } from '../../rules/check.ts';
import { bringRe2 } from '../../rules/regex/re2.ts';
import type { Author } from '../../rules/rule.ts';
import { PATTERN_SETS } from '../../tests/rules/sets/patterns.ts';
import { ROWS as PERSONAL_DATA } from '../../tests/rules/sets/personal-data.ts';
import { PROFANITY } from '../../tests/rules/sets/profanity.ts';
import { SECRET_ROWS } from '../../tests/rules/sets/secrets.ts';
import { TERM_SETS, type TermSet } from '../../tests/rules/sets/terms.ts';
import { VOICES, type Voices } from '../../tests/rules/sets/voice.ts';
import { HELD_OUT } from '../../tests/rules/sets/voice-held-out.ts';
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
    ['wrong-account, a private voice', judgeVoices(VOICES, 'asksBrand', BRAND)],
    ['the same, held out', judgeVoices(HELD_OUT, 'asksBrand', BRAND)],
    ['wrong-account, an organization’s voice', judgeVoices(VOICES, 'asksPersonal', PERSON)],
    ['the same, held out', judgeVoices(HELD_OUT, 'asksPersonal', PERSON)],
    ['wrong-account, ordinary posts of brands', judgeVoices(ordinary, 'asksBrand', BRAND)],
  ];
  const rows = sets.map(([name, judged]) => {
    const count = (label: boolean, found: boolean) =>
      judged.filter((one) => one.label === label && one.found === found).length;
    const [found, missed, alarms, passed] = [
      count(true, true),
      count(true, false),
      count(false, true),
      count(false, false),
    ];
    const shares = [found / (found + alarms), found / (found + missed), alarms / (alarms + passed)];
    return [...[name, found, missed, alarms, passed].map(String), ...shares.map(percent)];
  });
  return tableOf([['set', 'found', 'missed', 'false alarms', 'let pass', 'P', 'R', 'FPR'], ...rows]);
}

function percent(share: number): string {
  return Number.isFinite(share) ? `${(share * 100).toFixed(1)} %` : '–';
}

const BRAND: Author = { state: 'listed', account: 'acme', kind: 'brand', label: '@AcmeMotors' };
const PERSON: Author = { state: 'unlisted', kind: 'personal', label: '@joe' };
const ordinary: readonly Voices[] = Object.entries(ORDINARY).map(([kind, drafts]) => ({
  kind,
  drafts,
  asksBrand: false,
  asksPersonal: false,
}));

/** Rows that the account's voice says nothing of are left out. */
function judgeVoices(sets: readonly Voices[], asks: 'asksBrand' | 'asksPersonal', author: Author): readonly Judged[] {
  const check = compile(settings([entry('wrong-account')]));
  return sets.flatMap(({ drafts, [asks]: label }) =>
    label === undefined
      ? []
      : drafts.map((text) => ({ label, found: check({ ...draft(text), author }, 0).findings.length > 0 })),
  );
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
