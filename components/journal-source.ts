import type { JournalEntry } from '../policy/journal/entry.ts';

/** Where the record of this browser is read from. */
export type JournalSource = {
  /** Every entry, in whatever order. Rejects where they can’t be read. */
  read(): Promise<readonly JournalEntry[]>;
  /** Where the chain of entries does not hold; undefined: it does. Rejects where that can’t be told. */
  findBreak(): Promise<JournalBreak | undefined>;
};

/**
 * The first place at which a chain does not hold.
 * - `edited`: the entry that stands there is not what was written
 * - `missing`: what was written there is gone
 * - `displaced`: it does not follow the one before
 */
export type JournalBreak = {
  /** The number of the entry, from 1, as the chain counts. */
  readonly seq: number;
  readonly reason: 'edited' | 'missing' | 'displaced';
  /** The id of the entry that stands there; absent where none does. */
  readonly entry?: string;
};
