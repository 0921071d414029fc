import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { buildPractice } from '../../practice/build.ts';
import { FIREFOX } from './firefox.ts';

/** The tests drive what is built, so they build it; `GATEPOST_BUILT=1` says that the caller just has. */
export default async function setUp(): Promise<void> {
  if (!existsSync(FIREFOX))
    throw new Error(`There is no Firefox at ${FIREFOX}. \`npm test\` finds one, or installs it.`);
  if (process.env['GATEPOST_BUILT'] !== '1') {
    execFileSync('npm', ['run', '--silent', 'build:firefox'], { stdio: 'inherit' });
  }
  await buildPractice();
}
