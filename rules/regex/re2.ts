import type { RE2JS } from 're2js';

/** The class of re2js with which patterns are compiled. */
export type Re2 = typeof RE2JS;

let brought: Re2 | undefined;
let bring: (() => Re2 | undefined) | undefined;

/**
 * Makes RE2 known to this place, which stays without it until then: it is as large as all other rules together, and few policies
 * have a pattern that needs it.
 */
export function bringRe2(re2: Re2): void {
  brought = re2;
}

/** Has it brought when somebody first asks for it, where that can be done at once. */
export function bringRe2OnDemand(take: () => Re2 | undefined): void {
  bring = take;
}

/** RE2, where somebody brought it. */
export function knownRe2(): Re2 | undefined {
  brought ??= bring?.();
  return brought;
}
