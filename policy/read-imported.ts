import { RULES } from '../rules/index.ts';
import { sayFault } from './problems.ts';
import { isObject } from './prune.ts';
import { type ReadPolicy, readPolicy } from './read-policy.ts';

/** Reads a policy that a person has imported. Only an administrator may have the record sent anywhere. `now`: as for `readPolicy`. */
export function readImported(raw: unknown, now?: number): ReadPolicy {
  if (!isObject(raw) || raw['report'] === undefined) return readPolicy(raw, RULES, now);
  const { report: _, ...rest } = raw;
  const read = readPolicy(rest, RULES, now);
  return { ...read, problems: [...read.problems, { place: 'report', ...sayFault('policy_not_managed') }] };
}

/** An imported policy as it is kept where scripts in pages could read it: without the secrets that it may have brought. */
export function withoutSecrets(raw: unknown): unknown {
  return isObject(raw) && raw['report'] !== undefined ? { ...raw, report: {} } : raw;
}
