import { execFileSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { buildPractice } from '../../practice/build.ts';
import { MANAGED_POLICIES } from './browser.ts';

/** The tests drive what is built, so they build it; `GATEPOST_BUILT=1` says that the caller just has. */
export default async function setUp(): Promise<void> {
  if (process.env['GATEPOST_BUILT'] !== '1') execFileSync('npm', ['run', '--silent', 'build'], { stdio: 'inherit' });
  // Each run binds its own policy over this folder; it has to be there to be bound over.
  mkdirSync(MANAGED_POLICIES, { recursive: true });
  await buildPractice();
}
