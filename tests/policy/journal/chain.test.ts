import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { BEGINNING, type Break, type Chain, linkAfter, verifyChain } from '../../../policy/journal/chain.ts';
import type { ChainPlace, Link } from '../../../policy/journal/database.ts';
import type { JournalEntry } from '../../../policy/journal/entry.ts';
import { anyEntry, entry } from './entries.ts';

async function chainOf(entries: readonly JournalEntry[]): Promise<Chain> {
  const links: Link[] = [];
  let head: ChainPlace = BEGINNING;
  for (const one of entries) {
    const link = await linkAfter(head, one);
    links.push(link);
    head = { seq: link.seq, hash: link.hash };
  }
  return { anchor: BEGINNING, links, head };
}

const DECISIONS = ['edited', 'posted', 'noted', 'false-alarm', 'refused'] as const;
const FIVE = DECISIONS.map((decision, at) => entry({ decision, id: String(at) }));

/** What is done to five links, by hand or by whoever knows how they are made, and where it shows. */
const TAMPERED: readonly [string, (chain: Chain) => Chain | Promise<Chain>, Break | undefined][] = [
  ['nothing', (chain) => chain, undefined],
  ['a field is changed', (chain) => at(chain, 3, (link) => change(link, { decision: 'edited' })), broken(3, 'edited')],
  [
    'a field is taken out',
    (chain) => at(chain, 3, ({ entry: { took: _, ...rest }, ...link }) => ({ ...link, entry: rest })),
    broken(3, 'edited'),
  ],
  [
    'a field is put in',
    (chain) => at(chain, 2, (link) => change(link, { reason: 'My boss said so.' })),
    broken(2, 'edited'),
  ],
  ['a hash is changed', (chain) => at(chain, 4, (link) => ({ ...link, hash: 'f'.repeat(64) })), broken(4, 'edited')],
  ['an entry is changed and hashed anew', (chain) => anew(chain, 3), broken(4, 'displaced')],
  ['the last one is changed and hashed anew', (chain) => anew(chain, 5), broken(5, 'edited')],
  ['one in the middle is gone', (chain) => only(chain, 1, 2, 4, 5), broken(3, 'missing')],
  ['two in the middle are gone', (chain) => only(chain, 1, 4, 5), broken(2, 'missing')],
  ['the first is gone', (chain) => only(chain, 2, 3, 4, 5), broken(1, 'missing')],
  ['the last is gone', (chain) => only(chain, 1, 2, 3, 4), broken(5, 'missing')],
  ['all are gone', (chain) => only(chain), broken(1, 'missing')],
  ['two are in another order', (chain) => only(chain, 1, 3, 2, 4, 5), broken(2, 'displaced')],
  [
    'two have each other’s number',
    (chain) => ({ ...only(chain, 1, 3, 2, 4, 5), links: numbered(only(chain, 1, 3, 2, 4, 5).links) }),
    broken(2, 'displaced'),
  ],
  ['one is there twice', (chain) => only(chain, 1, 2, 2, 3, 4, 5), broken(3, 'displaced')],
  [
    'those after a gap are numbered anew',
    (chain) => ({ ...chain, links: numbered(only(chain, 1, 2, 4, 5).links) }),
    broken(3, 'displaced'),
  ],
  [
    'it goes on after its end',
    async (chain) => ({ ...chain, links: [...chain.links, await linkAfter(chain.head, entry())] }),
    broken(6, 'displaced'),
  ],
  [
    'the first two are gone, being too old',
    (chain) => ({ ...only(chain, 3, 4, 5), anchor: place(chain, 2) }),
    undefined,
  ],
  ['all are gone, being too old', (chain) => ({ ...only(chain), anchor: place(chain, 5) }), undefined],
  [
    'one more is gone than was too old',
    (chain) => ({ ...only(chain, 4, 5), anchor: place(chain, 2) }),
    broken(3, 'missing'),
  ],
];

describe('a chain', () => {
  test.each(TAMPERED)('to which this is done: %s', async (_, tamper, wanted) => {
    expect(await verifyChain(await tamper(await chainOf(FIVE)))).toEqual(wanted);
  });

  test('holds whatever is in it, also once it was stored and read', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(anyEntry, { maxLength: 6 }), async (entries) => {
        const chain = await chainOf(entries);
        expect(await verifyChain(chain)).toBeUndefined();
        expect(await verifyChain(structuredClone(chain))).toBeUndefined();
        const links = chain.links.map(({ hash, entry, previous, seq }) => ({
          seq,
          previous,
          entry: reversed(entry),
          hash,
        }));
        expect(await verifyChain({ ...chain, links })).toBeUndefined();
      }),
    );
  });

  test('shows any entry that is another than the one that was written, and where', async () => {
    const several = fc.array(anyEntry, { minLength: 1, maxLength: 6 });
    await fc.assert(
      fc.asyncProperty(several, fc.nat(), anyEntry, async (entries, place, other) => {
        const chain = await chainOf(entries);
        const seq = (place % entries.length) + 1;
        fc.pre(JSON.stringify(other) !== JSON.stringify(entries[seq - 1]));
        const tampered = at(chain, seq, (link) => ({ ...link, entry: other }));
        expect(await verifyChain(tampered)).toEqual({ seq, reason: 'edited' });
      }),
    );
  });

  test('shows that any of its links are gone, or are elsewhere', async () => {
    const several = fc.uniqueArray(anyEntry, { minLength: 2, maxLength: 6, selector: ({ id }) => id });
    await fc.assert(
      fc.asyncProperty(several, fc.infiniteStream(fc.nat()), async (entries, numbers) => {
        const chain = await chainOf(entries);
        const order = chain.links.map(({ seq }) => ({ seq, by: numbers.next().value ?? 0 }));
        const shuffled = order.toSorted((a, b) => a.by - b.by).map(({ seq }) => seq);
        const left = shuffled.slice(0, 1 + ((numbers.next().value ?? 0) % shuffled.length));
        const wrong = left.findIndex((seq, index) => seq !== index + 1);
        const first = wrong < 0 ? left.length + 1 : wrong + 1;
        expect((await verifyChain(only(chain, ...left)))?.seq).toBe(first > entries.length ? undefined : first);
      }),
    );
  });
});

function broken(seq: number, reason: Break['reason']): Break {
  return { seq, reason };
}

function at(chain: Chain, seq: number, edit: (link: Link) => Link): Chain {
  return { ...chain, links: chain.links.map((link) => (link.seq === seq ? edit(link) : link)) };
}

function change(link: Link, parts: Partial<JournalEntry>): Link {
  return { ...link, entry: { ...link.entry, ...parts } };
}

async function anew(chain: Chain, seq: number): Promise<Chain> {
  const before = seq === 1 ? BEGINNING : place(chain, seq - 1);
  const link = await linkAfter(before, entry({ level: 'note' }));
  return at(chain, seq, () => link);
}

function only(chain: Chain, ...left: readonly number[]): Chain {
  return { ...chain, links: left.flatMap((seq) => chain.links.filter((link) => link.seq === seq)) };
}

function numbered(links: readonly Link[]): readonly Link[] {
  return links.map((link, index) => ({ ...link, seq: index + 1 }));
}

function place({ links }: Chain, wanted: number): ChainPlace {
  const link = links.find(({ seq }) => seq === wanted);
  if (!link) throw new Error(`There is no link ${wanted}.`);
  return { seq: link.seq, hash: link.hash };
}

/** Its keys the other way round: a storage may give them in any order. */
function reversed(one: JournalEntry): JournalEntry {
  const { id, at, site, surface, kind, found, level, decision, policy, ...rest } = one;
  return { ...rest, policy, decision, level, found, kind, surface, site, at, id };
}
