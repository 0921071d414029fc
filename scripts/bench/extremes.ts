import { compile } from '../../rules/check.ts';
import { SLOW_UNITS } from '../../tests/rules/sets/slow-units.ts';
import { draft, flat } from './drafts.ts';
import { median, once } from './measure.ts';
import { fastRules, settings } from './policies.ts';
import { duration, tableOf } from './table.ts';

/** Texts that are made to be slow to look through, each as long as a site allows. */

const LENGTH = 63_206;

/** The slowest of them for each rule, once it is warm: the median of three passes, since a busy machine makes single ones long. */
export function extremesTable(): string {
  const rows = [['what', 'the slowest', 'which', 'the second']];
  for (const [name, rules] of fastRules()) {
    const check = compile(settings(rules));
    const times = Object.entries(SLOW_UNITS).map(([unit, text]) => ({ unit, time: timeOf(text, check) }));
    const [worst, second] = times.toSorted((a, b) => b.time - a.time);
    rows.push([
      `**${name}**`,
      duration(worst?.time ?? Number.NaN),
      worst?.unit ?? '',
      duration(second?.time ?? Number.NaN),
    ]);
  }
  return tableOf(rows);
}

/** In microseconds. The last letters differ from pass to pass, and the text of each pass from the one before in every paragraph. */
function timeOf(unit: string, check: ReturnType<typeof compile>): number {
  const text = unit.repeat(Math.ceil(LENGTH / unit.length)).slice(0, LENGTH);
  const times = Array.from({ length: 4 }, (_, pass) => {
    // Something else in between, so that nothing remembered helps.
    check(draft(`Nothing to see here (${pass}).`), 0);
    const post = draft(flat(`${text.slice(0, -1)}${pass}`));
    return once(() => check(post, 0)).time * 1000;
  });
  return median(times.slice(1));
}
