import { readFile } from 'node:fs/promises';
import { Filter } from 'bad-words';
import nlp from 'compromise';
import * as z from 'zod/mini';
import { compile } from '../rules/check.ts';
import type { Draft, RuleSetting, Settings } from '../rules/rule.ts';

/**
 * `npm run bench`: how long a full check takes, beside what nobody can undercut (one charCodeAt pass over the draft) and what the
 * obvious libraries take, in one run on one machine; then how often it is right, on the sets in ../shared/data where they are.
 */

const LENGTHS = [280, 3_000, 63_000] as const;

const POST =
  'We are happy to announce that the new plant in Ohio is open, and the team’s first car rolled off the line at 9am today! ' +
  'Come and see it: doors are open from Monday to Friday (10-17h), well-known guests included — don’t miss the tour of the paint shop. ' +
  'Read more at www.cars.example/tour #opening ';

const AUTHOR = { state: 'listed', account: 'acme', kind: 'brand', label: '@AcmeMotors' } as const;

function entry(rule: string, options: unknown, allow: readonly string[] = []): RuleSetting {
  return { rule, level: 'block', allow, scope: {}, options };
}

function settings(rules: readonly RuleSetting[]): Settings {
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
    unreadable: 'warn',
    rules,
    pause: { active: false },
  };
}

/** A policy like the built-in one, with so many terms. */
function policyWith(terms: number): Settings {
  const names = Array.from({ length: terms }, (_, index) => `Project ${(index * 7919).toString(36)} Alpha`);
  return settings([
    entry('profanity', {}),
    entry('terms', { terms: names }, ['Project Alpha']),
    entry('wrong-account', {}),
  ]);
}

function draft(text: string): Draft {
  return { text, site: 'x', surface: 'post', author: AUTHOR };
}

let elsewhere = false;

/** A draft for another site than the one before, so that nothing remembered of that one helps. */
function unrelated(text: string): Draft {
  elsewhere = !elsewhere;
  return { ...draft(text), site: elsewhere ? 'linkedin' : 'x' };
}

/** Drafts of so many characters in paragraphs, each the one before with one more word in a paragraph in the middle. */
function editedDrafts(length: number, runs: number): readonly string[] {
  const text = POST.repeat(Math.ceil(length / POST.length)).slice(0, length);
  const paragraphs = Array.from({ length: Math.ceil(length / 400) }, (_, index) =>
    text.slice(index * 400, (index + 1) * 400),
  );
  const middle = paragraphs.length >> 1;
  return Array.from({ length: runs }, (_, run) => {
    const edited = paragraphs.with(middle, `${paragraphs[middle] ?? ''} ${'word '.repeat(run % 20)}${run}`);
    return Buffer.from(edited.join('\n\n'), 'utf8').toString('utf8');
  });
}

/** The median time of a check of a draft of which one paragraph was edited, in microseconds. */
function measureEdits(length: number, runs: number, task: (text: string) => unknown): number {
  const times = editedDrafts(length, runs).map((text) => {
    const start = process.hrtime.bigint();
    keep(task(text));
    return Number(process.hrtime.bigint() - start) / 1000;
  });
  return times.slice(runs >> 2).sort((a, b) => a - b)[(runs * 3) >> 3] ?? Number.NaN;
}

let serial = 0;

/** A draft of so many characters that no one has seen yet. */
function freshText(length: number): string {
  serial++;
  const text = `No. ${serial} ${POST.repeat(Math.ceil(length / POST.length))}`.slice(0, length);
  // Flattened, or the first to read it would pay for the gluing.
  return Buffer.from(text, 'utf8').toString('utf8');
}

/** The median time of one call, in microseconds, over `runs` calls on as many texts after a tenth as many to warm up. */
function measure(length: number, runs: number, task: (text: string) => unknown): number {
  const texts = Array.from({ length: runs + Math.ceil(runs / 10) }, () => freshText(length));
  const times = texts.map((text) => {
    const start = process.hrtime.bigint();
    keep(task(text));
    return Number(process.hrtime.bigint() - start) / 1000;
  });
  const measured = times.slice(-runs).sort((a, b) => a - b);
  return measured[runs >> 1] ?? Number.NaN;
}

let kept: unknown;

/** Keeps a result, so that the engine can't leave the work out. */
function keep(result: unknown): void {
  kept = result;
}

function pass(text: string): number {
  let sum = 0;
  for (let index = 0; index < text.length; index++) sum = (sum + text.charCodeAt(index)) | 0;
  return sum;
}

function printTimes(): void {
  const coldStart = performance.now();
  const check = compile(policyWith(10));
  const compiled = performance.now();
  check(draft(freshText(280)), 0);
  const checked = performance.now();
  console.log(
    `Cold: ready in ${(compiled - coldStart).toFixed(1)} ms, first check ${(checked - compiled).toFixed(1)} ms`,
  );
  const withTerms = [1_000, 10_000].map((terms) => {
    const start = performance.now();
    const checkTerms = compile(policyWith(terms));
    console.log(`Ready with ${terms.toLocaleString('en')} terms in ${(performance.now() - start).toFixed(1)} ms`);
    return { terms, checkTerms };
  });

  const rows: string[][] = [['characters', 'what', 'median', '× one pass', '× one compromise parse']];
  for (const length of LENGTHS) {
    const few = length > 10_000;
    const one = measure(length, few ? 300 : 3_000, pass);
    const parse = measure(length, few ? 3 : 40, (text) => nlp(text).docs.length);
    const row = (what: string, time: number) =>
      rows.push([
        length.toLocaleString('en'),
        what,
        duration(time),
        (time / one).toFixed(1),
        (time / parse).toPrecision(2),
      ]);
    row('one charCodeAt pass', one);
    row(
      'full check',
      measure(length, few ? 100 : 1_000, (text) => check(unrelated(text), 0)),
    );
    for (const { terms, checkTerms } of withTerms) {
      row(
        `full check, ${terms.toLocaleString('en')} terms`,
        measure(length, few ? 100 : 1_000, (text) => checkTerms(unrelated(text), 0)),
      );
      row(
        `one edited paragraph, ${terms.toLocaleString('en')} terms`,
        measureEdits(length, few ? 200 : 1_000, (text) => checkTerms(draft(text), 0)),
      );
    }
    const again = draft(freshText(length));
    check(again, 0);
    row(
      'full check, same draft again',
      measure(280, 1_000, () => check(again, 0)),
    );
    if (length === 280) {
      const profanityOnly = compile(settings([entry('profanity', {})]));
      const filter = new Filter();
      row(
        'profanity alone',
        measure(length, 1_000, (text) => profanityOnly(unrelated(text), 0)),
      );
      row(
        'bad-words isProfane',
        measure(length, 100, (text) => filter.isProfane(text)),
      );
      row(
        'bad-words clean',
        measure(length, 20, (text) => filter.clean(text)),
      );
    }
    row('compromise parse', parse);
  }
  printTable(rows);
}

function duration(microseconds: number): string {
  return microseconds < 1000 ? `${microseconds.toFixed(1)} µs` : `${(microseconds / 1000).toFixed(2)} ms`;
}

function printTable(rows: readonly (readonly string[])[]): void {
  const widths = rows[0]?.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0))) ?? [];
  for (const row of rows) {
    console.log(
      row
        .map((cell, column) => (column === 1 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0)))
        .join('  '),
    );
  }
}

const Row = z.object({
  text: z.string(),
  label: z.union([z.number(), z.boolean()]),
  kind: z.string(),
  term: z.optional(z.string()),
  exceptions: z.optional(z.array(z.string())),
});
type Row = z.infer<typeof Row>;

/** Kinds that the sets ask to leave out of the total: debatable ones. */
const DEBATABLE = /_hard$|_mild$|homonym/;

async function printAccuracy(): Promise<void> {
  const filter = new Filter();
  const swears = compile(settings([entry('profanity', {})]));
  await printScore('profanity', 'ours', ({ text }) => swears(draft(text), 0).findings.length > 0);
  await printScore('profanity', 'bad-words', ({ text }) => filter.isProfane(text));
  await printScore('terms', 'ours', ({ text, term = '', exceptions = [] }) => {
    const check = compile(settings([entry('terms', { terms: [term] }, exceptions)]));
    return check(draft(text), 0).findings.length > 0;
  });
}

async function printScore(set: string, who: string, found: (row: Row) => boolean): Promise<void> {
  const rows = await readSet(set);
  if (rows === undefined) {
    console.log(`${set}: ../shared/data/${set}.jsonl is not present, so nothing to score on.`);
    return;
  }
  const counts = { tp: 0, fp: 0, fn: 0, tn: 0 };
  for (const row of rows) {
    if (DEBATABLE.test(row.kind)) continue;
    if (found(row)) counts[row.label ? 'tp' : 'fp']++;
    else counts[row.label ? 'fn' : 'tn']++;
  }
  const { tp, fp, fn, tn } = counts;
  const shares = { P: tp / (tp + fp), R: tp / (tp + fn), F1: (2 * tp) / (2 * tp + fp + fn), FPR: fp / (fp + tn) };
  const words = Object.entries(shares).map(([name, share]) => `${name} ${share.toFixed(4)}`);
  console.log(`${set}, ${who}: ${words.join('  ')}  (${rows.length} rows)`);
}

async function readSet(set: string): Promise<readonly Row[] | undefined> {
  const lines = await readFile(new URL(`../../shared/data/${set}.jsonl`, import.meta.url), 'utf8').catch(
    () => undefined,
  );
  return lines
    ?.trim()
    .split('\n')
    .map((line) => z.parse(Row, JSON.parse(line)));
}

printTimes();
await printAccuracy();
if (kept === undefined) throw new Error('Nothing was measured.');
