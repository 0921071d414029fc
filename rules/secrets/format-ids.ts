import { FORMATS } from '../data/secret-formats/index.ts';

/** The ids of the published formats. Whoever only reads a policy needs no more of them, so the background has them as a list: see `light-background.ts`. */
export function formatIds(): readonly string[] {
  return [...new Set(FORMATS.map(({ id }) => id))];
}
