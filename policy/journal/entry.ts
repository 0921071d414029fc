import type { Kind, Level, Mode, Site, Surface } from '../../rules/rule.ts';

/** One decision about one post, as the organization's record keeps it. Posts in which nothing was found are in no record. */
export type JournalEntry = {
  /** Of no other entry: who gets one twice knows it by this. */
  readonly id: string;
  /** Milliseconds since the epoch. */
  readonly at: number;
  readonly site: Site;
  readonly surface: Surface;
  /** Its id in the policy; absent where the policy does not list it, or it could not be read. */
  readonly account?: string;
  readonly kind: Kind;
  /** What was found, strictest first. */
  readonly found: readonly JournalFinding[];
  readonly level: Level;
  readonly decision: Decision;
  /** What the author gave as the reason, where one was asked for. */
  readonly reason?: string;
  /** How long the author thought about it, in milliseconds; absent where nobody was asked. */
  readonly took?: number;
  /** The policy under which it was found, by its revision. */
  readonly policy: string;
  /** What was written, or the places of it that were found, secrets and personal data masked; as `record.keep` says, and never of a personal account. */
  readonly text?: string;
};

/** Never a word of the draft. */
export type JournalFinding = {
  readonly rule: string;
  readonly name?: string;
  readonly class?: string;
  readonly level: Level;
  /** Where the policy only advises or simulates. */
  readonly mode?: Mode;
};

/**
 * `noted`: nothing stopped it, and it went out; `edited`: its author went back to the draft; `posted`: it went out all the same;
 * `refused`: it failed without a question; `false-alarm`: its author says that what was found is none.
 */
export const DECISIONS = ['noted', 'edited', 'posted', 'refused', 'false-alarm'] as const;
export type Decision = (typeof DECISIONS)[number];
