import type { Call } from './call.ts';
import type { Reading } from './publish.ts';

/** LinkedIn's calls. */
export function readLinkedin(_call: Call): Reading {
  return undefined;
}
