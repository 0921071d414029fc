/**
 * `npm test`: installs what it needs and runs everything. Plain Node 20, because nothing is installed yet when it starts.
 * Prints, last, one line: 'N passed, N failed'.
 */
import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { ensureChromium, ensureDependencies, ensureFirefox, ROOT } from './setup.mjs';

/** Two lanes, as many as most small machines have cores; within a lane one after the other. Each check counts as one test. */
const LANES = [
  [
    ['Types', 'check:types'],
    ['Format and lint', 'check:lint'],
    ['Dead code', 'check:dead'],
  ],
  [
    ['Build for Chromium', 'build'],
    ['Build for Firefox', 'build:firefox'],
  ],
];

ensureDependencies();
const env = {
  ...process.env,
  CHROMIUM_PATH: ensureChromium(),
  FIREFOX_PATH: ensureFirefox(),
  GATEPOST_BUILT: '1',
  PATH: `${join(ROOT, 'node_modules/.bin')}${delimiter}${process.env.PATH}`,
};

let passed = 0;
let failed = 0;
await Promise.all(
  LANES.map(async (lane) => {
    for (const [name, script] of lane) {
      const { ok, output } = await run(script);
      console.log(`\n== ${name}\n${output}`);
      if (ok) passed += 1;
      else failed += 1;
      if (!ok) console.log(`${name}: failed`);
    }
  }),
);

console.log('\n== Tests');
const folder = mkdtempSync(join(tmpdir(), 'gatepost-test-'));
const report = join(folder, 'report.json');
const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
const tests = spawnSync('vitest', ['run', ...reporters, ...process.argv.slice(2)], {
  cwd: ROOT,
  env,
  stdio: 'inherit',
});
const counts = readCounts(report);
rmSync(folder, { recursive: true, force: true });
passed += counts.passed;
// A run that broke down without a failed test (a file that would not load, an error outside of tests) failed all the same.
failed += tests.status === 0 ? counts.failed : Math.max(counts.failed, 1);

console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 && passed > 0 ? 0 : 1;

/** Runs a script of the package, and keeps what it says until it is done: two say something at a time. */
function run(script) {
  const child = spawn('npm', ['run', '--silent', script], { cwd: ROOT, env, stdio: ['ignore', 'pipe', 'pipe'] });
  const output = [];
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (part) => output.push(part));
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => resolve({ ok: code === 0, output: Buffer.concat(output).toString().trimEnd() }));
  });
}

function readCounts(file) {
  try {
    const { numPassedTests, numFailedTests, numFailedTestSuites } = JSON.parse(readFileSync(file, 'utf8'));
    return { passed: numPassedTests, failed: Math.max(numFailedTests, Math.min(numFailedTestSuites, 1)) };
  } catch (error) {
    console.error(`The report of the tests could not be read: ${error.message}`);
    return { passed: 0, failed: 1 };
  }
}
