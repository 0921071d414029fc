import { writeFile } from 'node:fs/promises';
import { arch, cpus } from 'node:os';
import { parseArgs } from 'node:util';
import { speak } from '../rules/say.ts';
import { accuracyTable } from './bench/accuracy.ts';
import { extremesTable } from './bench/extremes.ts';
import { hasMeasured } from './bench/measure.ts';
import { ownSetsTable } from './bench/own-sets.ts';
import { onceTable, speedTable } from './bench/speed.ts';
import { wordsOf } from './words-of.ts';

/**
 * `npm run bench`: how long the rules take beside what nobody can undercut (one `charCodeAt` pass over the draft) and beside what one
 * would take instead of them, in one run on one machine; then how often they are right. `--write` keeps it in docs/benchmarks.md.
 */

const PAGE = new URL('../docs/benchmarks.md', import.meta.url);

const { values: options } = parseArgs({ options: { write: { type: 'boolean', default: false } } });

speak(wordsOf('en'));

const page = `# Benchmarks

What \`npm run bench -- --write\` printed last: ${cpus()[0]?.model.trim() ?? arch()}, Node ${process.version}. Medians of fresh drafts of ordinary posts, no two
alike in any paragraph; machines differ, so compare within a table, and look at the multiples of one pass. In bold what is Gatepost's.

## A full check

${speedTable()}

The peers look for one thing each: the libraries for profanity, and the two lists for names exactly as written.

## Once

${onceTable()}

## Texts made to be slow

63,206 characters of one thing again and again (\`scripts/bench/extremes.ts\`).

${extremesTable()}

## How often it is right

On the project's own sets (\`tests/rules/sets\`), which the tests hold exactly, and on the development sets where they lie beside the
checkout; there, debatable rows are left out.

${ownSetsTable()}

${await accuracyTable()}
`;
console.log(page);
if (options.write) await writeFile(PAGE, page);
if (!hasMeasured()) throw new Error('Nothing was measured.');
