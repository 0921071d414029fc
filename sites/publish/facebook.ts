import type { Call } from './call.ts';
import type { Reading } from './publish.ts';

/** Facebook's calls. */
export function readFacebook(_call: Call): Reading {
  return undefined;
}
