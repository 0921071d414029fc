import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import * as z from 'zod/mini';
import { compile } from '../../rules/check.ts';
import { draft, flat, freshText } from './drafts.ts';
import { bytesOf, measure, median, once } from './measure.ts';
import { pass } from './pass.ts';
import { parse, profanityPeers, secretsOneByOne, TERM_PEERS } from './peers.ts';
import { entry, fastRules, names, settings } from './policies.ts';
import { duration, tableOf } from './table.ts';

const LENGTHS = [280, 3_000, 63_206] as const;
const runsAt = (length: number, most: number) => Math.max(3, Math.min(most, Math.round((most * 400) / length)));

/** Full passes over drafts of three lengths, ours and the peers', each also as a multiple of one `charCodeAt` pass in the same run. */
export function speedTable(): string {
  const limits = LENGTHS.map((length) => measure(runsAt(length, 4_000), () => freshText(length), pass));
  const parses = LENGTHS.map((length) => measure(runsAt(length, 40), () => freshText(length), parse));
  const rows = [['what', ...LENGTHS.flatMap((length) => [`${length.toLocaleString('en')} characters`, '× one pass'])]];
  const row = (what: string, times: readonly number[]) =>
    rows.push([
      what,
      ...times.flatMap((time, at) => [duration(time), (time / (limits[at] ?? Number.NaN)).toFixed(time < 1 ? 1 : 0)]),
    ]);
  const timed = (most: number, task: (text: string) => unknown) =>
    LENGTHS.map((length) => measure(runsAt(length, most), () => freshText(length), task));

  row('one charCodeAt pass', limits);
  for (const [name, rules] of fastRules()) {
    const check = compile(settings(rules));
    row(
      `**${name}**`,
      timed(1_500, (text) => check(draft(text), 0)),
    );
  }
  for (const [name, finds] of profanityPeers()) row(`profanity by ${name}`, timed(60, finds));
  for (const [name, make] of TERM_PEERS) row(`10,000 names by ${name}`, timed(200, make(names(10_000))));
  row('secrets, each format by itself', timed(60, secretsOneByOne()));
  row('one compromise parse', parses);
  return tableOf(rows);
}

/** What it costs to begin, and what an edit costs in a draft that was checked before. */
export function onceTable(): string {
  const terms = names(10_000);
  const rows = [['what', 'ours', 'modern-ahocorasick']];
  const cold = coldTimes();
  rows.push(['cold: all fast rules ready, one term', duration(cold.ready), '–']);
  rows.push(['cold: the first check after that, 280 characters', duration(cold.checked), '–']);
  rows.push(['cold: both at once, for who can’t wait', duration(coldTimes('at-once').checked), '–']);
  const ours = () => compile(settings([entry('terms', { terms })]));
  const theirs = () => TERM_PEERS.get('modern-ahocorasick')?.(terms);
  const ready = (make: () => unknown) => duration(measure(15, () => undefined, make));
  rows.push([
    '10,000 names ready, the first time',
    duration(once(ours).time * 1000),
    duration(once(theirs).time * 1000),
  ]);
  rows.push(['10,000 names ready', ready(ours), ready(theirs)]);
  rows.push(['their memory', megabytes(bytesOf(ours)), megabytes(bytesOf(theirs))]);
  for (const [what, between] of [
    ['one edited paragraph of 63,206 characters', '\n\n'],
    ['one edited line of 63,206 characters', '\n'],
  ] as const) {
    rows.push([what, duration(editTime(between)), '–']);
  }
  return tableOf(rows);
}

/** Each time a letter more in another paragraph, after a check of all that stood there before. */
function editTime(between: string): number {
  const rules = fastRules().get('all of these together') ?? [];
  const check = compile(settings(rules));
  let text = freshText(63_206, between);
  check(draft(text), 0);
  let at = 0;
  const edit = () => {
    at = (at + 7_919) % text.length;
    const place = text.indexOf(' ', at) + 1;
    text = flat(`${text.slice(0, place)}x${text.slice(place)}`);
    return text;
  };
  return measure(200, edit, (edited) => check(draft(edited), 0));
}

const FirstCheck = z.object({ ready: z.number(), checked: z.number() });
const FIRST_CHECK = fileURLToPath(new URL('first-check.ts', import.meta.url));
const PROCESSES = 9;

/** Medians of some processes in which nothing of it has run before, in microseconds. */
function coldTimes(...options: readonly string[]): z.infer<typeof FirstCheck> {
  const runs = Array.from({ length: PROCESSES }, () =>
    z.parse(FirstCheck, JSON.parse(execFileSync(process.execPath, [FIRST_CHECK, ...options], { encoding: 'utf8' }))),
  );
  return {
    ready: median(runs.map(({ ready }) => ready)) * 1000,
    checked: median(runs.map(({ checked }) => checked)) * 1000,
  };
}

function megabytes(bytes: number): string {
  return Number.isFinite(bytes) ? `${(bytes / 2 ** 20).toFixed(1)} MB` : '–';
}
