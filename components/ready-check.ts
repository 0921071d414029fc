import { type Check, prepare } from '../rules/check.ts';
import { bringRe2, knownRe2 } from '../rules/regex/re2.ts';
import type { Settings } from '../rules/rule.ts';

/** Brings RE2 to the page, which is loaded without it: few people come to try drafts. */
export async function readyRe2(): Promise<void> {
  if (knownRe2() !== undefined) return;
  const { RE2JS } = await import('re2js');
  bringRe2(RE2JS);
}

/** A check of a policy with nothing lacking. Where RE2 can't be had, the rules that need it say so in each draft. */
export async function readyCheck(policy: Settings): Promise<Check> {
  await readyRe2().catch((error: unknown) => console.error('Gatepost: RE2 can’t be had.', error));
  return prepare(policy).check;
}
