import type { Policy } from './policy.ts';
import { builtInPolicy } from './read-policy.ts';

/** The built-in policy. In a build it stands here as it was read, so that scripts that judge by a policy need not be able to read one. */
export function builtIn(): Policy {
  return builtInPolicy();
}
