import { readFile } from 'node:fs/promises';
import * as z from 'zod/mini';
import { compile } from '../../rules/check.ts';
import type { Finding } from '../../rules/rule.ts';
import { draft } from './drafts.ts';
import { profanityPeers } from './peers.ts';
import { entry, settings } from './policies.ts';
import { tableOf } from './table.ts';

/** How often the rules are right, on the development sets beside the checkout where they are. */

const Row = z.object({
  text: z.optional(z.string()),
  parts: z.optional(z.array(z.string())),
  label: z.union([z.number(), z.boolean()]),
  kind: z.string(),
  cls: z.optional(z.string()),
  term: z.optional(z.string()),
  exceptions: z.optional(z.array(z.string())),
});
type Row = z.infer<typeof Row>;

/** Kinds that the sets ask to leave out of the total: debatable ones. */
const DEBATABLE = /_hard$|_mild$|homonym/;

/** Precision, recall, F1 and false-positive rate, set by set and finder by finder. */
export async function accuracyTable(): Promise<string> {
  const rows = [['set', 'finder', 'P', 'R', 'F1', 'FPR', 'rows']];
  const score = async (set: string, who: string, found: (row: Row) => boolean, only = (_row: Row) => true) => {
    const all = await readSet(set);
    const scored = all?.filter((row) => !DEBATABLE.test(row.kind) && only(row));
    if (scored === undefined || scored.length === 0) return;
    rows.push([set, who, ...shares(scored, found), String(scored.length)]);
  };
  const finder = (rule: string, options: unknown = {}, allow: readonly string[] = []) => {
    const check = compile(settings([entry(rule, options, allow)]));
    return (text: string): readonly Finding[] => check(draft(text), 0).findings;
  };

  const swears = finder('profanity');
  const kinds = [
    ['finder', 'the weakest disguise', 'its R', 'people flagged', 'places flagged', 'innocent words flagged'],
  ];
  const swearFinders = [['**ours**', (text: string) => swears(text).length > 0] as const, ...profanityPeers()];
  for (const [name, finds] of swearFinders) {
    await score('profanity', name, (row) => finds(textOf(row)));
    const all = await readSet('profanity');
    if (all !== undefined) kinds.push([name, ...byKind(all, (row) => finds(textOf(row)))]);
  }
  await score(
    'terms',
    '**ours**',
    (row) => finder('terms', { terms: [row.term ?? ''] }, row.exceptions)(textOf(row)).length > 0,
  );
  const leaks = finder('secrets');
  await score('secrets', '**ours**', (row) => leaks(textOf(row)).length > 0);
  const exposes = finder('personal-data');
  for (const kind of ['card', 'iban', 'phone', 'email', 'ssn', 'address', 'ip']) {
    const finds = (row: Row) => exposes(textOf(row)).some((one) => one.class === kind);
    await score('pii', `**ours**, ${kind}`, finds, (row) => row.cls === kind || row.cls === 'benign');
  }
  if (rows.length === 1) return 'The development sets are not present, so there is nothing to score on.';
  return `${tableOf(rows)}\n\nOf the set of profanity, kind by kind:\n\n${tableOf(kinds)}`;
}

/** Of a set of profanity: the kind of disguise that is seen through least, and how often what only looks like it is flagged. */
function byKind(all: readonly Row[], found: (row: Row) => boolean): readonly string[] {
  const share = (rows: readonly Row[]) => rows.filter(found).length / rows.length;
  const disguises = Map.groupBy(
    all.filter(({ kind }) => kind.startsWith('p_')),
    ({ kind }) => kind.slice(2),
  );
  const [weakest] = [...disguises]
    .map(([kind, rows]) => ({ kind, seen: share(rows) }))
    .toSorted((a, b) => a.seen - b.seen);
  const flagged = (kind: string) => `${(share(all.filter((row) => row.kind === kind)) * 100).toFixed(1)} %`;
  return [
    weakest?.kind.replaceAll('_', ' ') ?? '–',
    weakest?.seen.toFixed(2) ?? '–',
    flagged('person'),
    flagged('place'),
    flagged('scunthorpe_word'),
  ];
}

function textOf({ text, parts }: Row): string {
  return text ?? parts?.join('') ?? '';
}

function shares(rows: readonly Row[], found: (row: Row) => boolean): readonly string[] {
  const counts = { tp: 0, fp: 0, fn: 0, tn: 0 };
  for (const row of rows) {
    if (found(row)) counts[row.label ? 'tp' : 'fp']++;
    else counts[row.label ? 'fn' : 'tn']++;
  }
  const { tp, fp, fn, tn } = counts;
  const all = [tp / (tp + fp), tp / (tp + fn), (2 * tp) / (2 * tp + fp + fn), fp / (fp + tn)];
  return all.map((share) => (Number.isFinite(share) ? share.toFixed(4) : '–'));
}

async function readSet(set: string): Promise<readonly Row[] | undefined> {
  const file = new URL(`../../../shared/data/${set}.jsonl`, import.meta.url);
  const lines = await readFile(file, 'utf8').catch(() => undefined);
  return lines
    ?.trim()
    .split('\n')
    .map((line) => z.parse(Row, JSON.parse(line)));
}
