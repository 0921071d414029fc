import type { Site, Surface } from '../../rules/rule.ts';

/** A draft of a replay. */
export type ReplayDraft = {
  readonly text: string;
  readonly site: Site;
  readonly surface: Surface;
  /** A handle or name, as people write them; undefined: the account that the whole replay is for. */
  readonly as: string | undefined;
  /** Where it comes from, in words: `line 12`, `food and drink`. */
  readonly origin: string;
  /** Whether nobody should be stopped for it: a rule that finds something in many of those is too wide. */
  readonly isOrdinary: boolean;
};

/** Something in a file of drafts that is no draft. `line` counts from 1. */
export type DraftProblem = {
  readonly line: number;
  /** What is wrong, one sentence. */
  readonly message: string;
  /** What to do about it, one sentence. */
  readonly remedy: string;
};

/** The drafts of a file, and all that is wrong with it; what is wrong costs its own line alone. */
export type ReadDrafts = { readonly drafts: readonly ReplayDraft[]; readonly problems: readonly DraftProblem[] };
