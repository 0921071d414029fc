import { canonicalJson } from '../canonical-json.ts';
import type { ChainPlace, JournalDatabase, Link } from './database.ts';
import type { JournalEntry } from './entry.ts';

/** The record as it is kept, from the first link that is not yet too old on. */
export type Chain = { readonly anchor: ChainPlace; readonly links: readonly Link[]; readonly head: ChainPlace };

/**
 * Where a chain does not hold, by the number that should have stood there.
 * - `edited`: what stands there is not what was written
 * - `missing`: what was written there is gone
 * - `displaced`: it does not follow the one before: one of the two was moved, or put in another's place
 */
export type Break = { readonly seq: number; readonly reason: 'edited' | 'missing' | 'displaced' };

/** Before the first link of all. */
export const BEGINNING: ChainPlace = { seq: 0, hash: '' };

/** The link that an entry makes after another one. */
export async function linkAfter({ seq, hash }: ChainPlace, entry: JournalEntry): Promise<Link> {
  const link = { seq: seq + 1, previous: hash, entry };
  return { ...link, hash: await hashOf(link) };
}

/**
 * Where a chain breaks first; undefined: it holds. It shows what was changed by hand, not what somebody who knows how it is made has
 * made anew from there on: against that, an organization compares it with what was reported.
 */
export async function verifyChain({ anchor, links, head }: Chain): Promise<Break | undefined> {
  const hashes = await Promise.all(links.map(hashOf));
  let last = anchor;
  for (const [at, link] of links.entries()) {
    const seq = last.seq + 1;
    if (link.seq !== seq) return { seq, reason: links.some((one) => one.seq === seq) ? 'displaced' : 'missing' };
    if (link.previous !== last.hash) return { seq, reason: 'displaced' };
    if (link.hash !== hashes[at]) return { seq, reason: 'edited' };
    last = link;
  }
  if (last.seq < head.seq) return { seq: last.seq + 1, reason: 'missing' };
  if (last.seq > head.seq) return { seq: head.seq + 1, reason: 'displaced' };
  return last.hash === head.hash ? undefined : { seq: last.seq, reason: 'edited' };
}

/** All that is kept now, at one moment. */
export async function readChain(database: JournalDatabase): Promise<Chain> {
  const transaction = database.transaction(['entries', 'chain'], 'readonly');
  const places = transaction.objectStore('chain');
  const [anchor = BEGINNING, links, head = BEGINNING] = await Promise.all([
    places.get('anchor'),
    transaction.objectStore('entries').getAll(),
    places.get('head'),
  ]);
  return { anchor, links, head };
}

async function hashOf({ seq, previous, entry }: Omit<Link, 'hash'>): Promise<string> {
  const bytes = new TextEncoder().encode(canonicalJson({ seq, previous, entry }));
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
