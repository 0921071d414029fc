import { parseArgs } from 'node:util';
import { type Browser, launch, type Pair, VARIANTS } from './bench-browser/browser.ts';
import { measureKeys } from './bench-browser/keys.ts';
import { measureLoad } from './bench-browser/load.ts';
import { measureMemory } from './bench-browser/memory.ts';
import { printTable, type Row } from './bench-browser/statistics.ts';
import { measureSubmit } from './bench-browser/submit.ts';
import { measureTimeline } from './bench-browser/timeline.ts';
import type { Log } from './bench-browser/trace.ts';

/**
 * `node scripts/bench-browser.ts`, after `npm run build`: what the built extension costs a page of the X look-alike in Chromium,
 * beside an extension that does nothing, in one run. Milliseconds are processor time of the page's main thread in our scripts, as
 * traced, so other work of the machine is not in them; frames and submits are by the clock. `--where` also prints what the time
 * went into; `--only load,timeline,keys,submit,memory` measures some of it.
 */

const where: string[] = [];
const log: Log = (what, traced) => {
  const parts = traced?.parts.slice(0, 12) ?? [];
  where.push(
    `${what}: ${traced?.own.toFixed(2)} ms`,
    ...parts.map(
      ({ name, time, count }) => `${time.toFixed(3).padStart(10)} ms in ${String(count).padStart(4)} × ${name}`,
    ),
  );
};

const MEASUREMENTS = {
  load: (browsers: Pair<Browser>) => measureLoad(browsers, 11, log),
  timeline: (browsers: Pair<Browser>) => measureTimeline(browsers, 3, log),
  keys: (browsers: Pair<Browser>) => measureKeys(browsers, 3, log),
  submit: (browsers: Pair<Browser>) => measureSubmit(browsers, 7, log),
};

const { values: options } = parseArgs({
  options: { where: { type: 'boolean', default: false }, only: { type: 'string' } },
});
const wanted = (name: string) => options.only?.split(',').includes(name) ?? true;

const browsers = { with: await launch('with'), without: await launch('without') };
const rows: Row[] = [];
try {
  for (const [name, measure] of Object.entries(MEASUREMENTS)) if (wanted(name)) rows.push(...(await measure(browsers)));
} finally {
  for (const variant of VARIANTS) await browsers[variant].close();
}
if (wanted('memory')) rows.push(...(await measureMemory(4)));
printTable(rows);
if (options.where) console.log(`\n${where.join('\n')}`);
