/**
 * `npm test`: installs what it needs and runs everything. Plain Node 20, because nothing is installed yet when it starts.
 * Prints, last, one line: 'N passed, N failed'.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { ensureChromium, ensureDependencies, ensureFirefox, ROOT } from './setup.mjs';

/** Each counts as one test; the last brings its own count. */
const CHECKS = [
  ['Types', 'npm', ['run', '--silent', 'check:types']],
  ['Format and lint', 'npm', ['run', '--silent', 'check:lint']],
  ['Dead code', 'npm', ['run', '--silent', 'check:dead']],
  ['Build for Chromium', 'npm', ['run', '--silent', 'build']],
  ['Build for Firefox', 'npm', ['run', '--silent', 'build:firefox']],
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
for (const [name, command, words] of CHECKS) {
  console.log(`\n== ${name}`);
  const { status } = spawnSync(command, words, { cwd: ROOT, env, stdio: 'inherit' });
  if (status === 0) passed += 1;
  else failed += 1;
  if (status !== 0) console.log(`${name}: failed`);
}

console.log('\n== Tests');
const folder = mkdtempSync(join(tmpdir(), 'gatepost-test-'));
const report = join(folder, 'report.json');
const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
const run = spawnSync('vitest', ['run', ...reporters, ...process.argv.slice(2)], { cwd: ROOT, env, stdio: 'inherit' });
const counts = readCounts(report);
rmSync(folder, { recursive: true, force: true });
passed += counts.passed;
// A run that broke down without a failed test (a file that would not load, an error outside of tests) failed all the same.
failed += run.status === 0 ? counts.failed : Math.max(counts.failed, 1);

console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 && passed > 0 ? 0 : 1;

function readCounts(file) {
  try {
    const { numPassedTests, numFailedTests, numFailedTestSuites } = JSON.parse(readFileSync(file, 'utf8'));
    return { passed: numPassedTests, failed: Math.max(numFailedTests, Math.min(numFailedTestSuites, 1)) };
  } catch (error) {
    console.error(`The report of the tests could not be read: ${error.message}`);
    return { passed: 0, failed: 1 };
  }
}
