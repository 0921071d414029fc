import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { ReportState } from '../report/outbox.ts';
import type { JournalEntry } from './entry.ts';

/** An entry in its place in the chain: the hash is over the one before, its number, and the entry. */
export type Link = {
  /** From 1, without a gap. */
  readonly seq: number;
  /** The hash of the link before; empty for the very first. */
  readonly previous: string;
  /** SHA-256, 64 hexadecimal digits. */
  readonly hash: string;
  readonly entry: JournalEntry;
};

/** A place in the chain. `anchor`: the last link that was removed, being too old; `head`: the last that was written. */
export type ChainPlace = Pick<Link, 'seq' | 'hash'>;

export type JournalSchema = DBSchema & {
  readonly entries: { readonly key: number; readonly value: Link; readonly indexes: { readonly id: string } };
  readonly chain: { readonly key: 'anchor' | 'head'; readonly value: ChainPlace };
  /** What the organization’s collector has not taken yet, by the entry’s id. */
  readonly outbox: { readonly key: string; readonly value: JournalEntry; readonly indexes: { readonly at: number } };
  readonly reporting: { readonly key: 'state'; readonly value: ReportState };
};

export type JournalDatabase = IDBPDatabase<JournalSchema>;

const NAME = 'gatepost';
const VERSION = 1;

/** Opens the one database of the extension; rejects where the browser has none to give. */
export async function openDatabase(): Promise<JournalDatabase> {
  const database: JournalDatabase = await openDB<JournalSchema>(NAME, VERSION, {
    upgrade(opened) {
      opened.createObjectStore('entries', { keyPath: 'seq' }).createIndex('id', 'entry.id', { unique: true });
      opened.createObjectStore('chain');
      opened.createObjectStore('outbox', { keyPath: 'id' }).createIndex('at', 'at');
      opened.createObjectStore('reporting');
    },
    // A newer version waits for this connection to end.
    blocking: () => database.close(),
  });
  return database;
}
