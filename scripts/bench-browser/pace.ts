import { freshText } from '../bench/drafts.ts';
import { measure } from '../bench/measure.ts';
import { pass } from '../bench/pass.ts';
import type { Row } from './statistics.ts';

/** Characters of the longest draft, and the milliseconds that one pass over it takes on the machine that the limits were set for. */
const LENGTH = 63_206;
const REFERENCE = 0.106;

/** How fast this machine is at this moment, in milliseconds. */
export function pace(): number {
  return measure(40, () => freshText(LENGTH), pass) / 1000;
}

/** What the figures above it are to be read against: limits hold for a machine as fast as the reference. */
export function paceRow(paces: readonly number[]): Row {
  return { what: `one charCodeAt pass (reference: ${REFERENCE})`, unit: 'ms', cost: paces };
}
