import { execFileSync } from 'node:child_process';
import { buildPractice } from '../../practice/build.ts';

/** The tests drive what is built, so they build it; `GATEPOST_BUILT=1` says that the caller just has. */
export default async function setUp(): Promise<void> {
  if (process.env['GATEPOST_BUILT'] !== '1') {
    execFileSync('npm', ['run', '--silent', 'build:firefox'], { stdio: 'inherit' });
  }
  await buildPractice();
}
