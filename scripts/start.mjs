/**
 * `npm start`: installs what a fresh clone lacks, builds the extension, and opens the practice range. Plain Node 20, because nothing is
 * installed yet when it starts; what follows runs under the Node that the dependencies bring.
 */
import { spawn, spawnSync } from 'node:child_process';
import { delimiter, join } from 'node:path';
import { ensureChromium, ensureDependencies, ROOT } from './setup.mjs';

ensureDependencies();
const env = {
  ...process.env,
  CHROMIUM_PATH: ensureChromium(),
  PATH: `${join(ROOT, 'node_modules/.bin')}${delimiter}${process.env.PATH}`,
};
const options = { cwd: ROOT, env, shell: process.platform === 'win32' };

console.log('Building the extension …');
const build = spawnSync('npm', ['run', '--silent', 'build'], { ...options, encoding: 'utf8' });
if (build.status !== 0) {
  console.error(`${build.stdout}${build.stderr}\nThe extension could not be built: see above.`);
  process.exit(1);
}

// Ctrl+C reaches both; the child closes the browser, and this waits for it.
process.on('SIGINT', () => undefined);
const practice = spawn('node', ['scripts/practice.ts', ...process.argv.slice(2)], { ...options, stdio: 'inherit' });
practice.on('exit', (code) => process.exit(code ?? 1));
