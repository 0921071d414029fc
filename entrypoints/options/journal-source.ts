import * as z from 'zod/mini';
import type { JournalSource } from '../../components/journal-source.ts';
import { type Chain, readChain, verifyChain } from '../../policy/journal/chain.ts';
import { openDatabase } from '../../policy/journal/database.ts';
import { entrySchema } from '../../policy/journal/entry-schema.ts';

/** The record of this browser, as the options page and the one for employees read it. */
export const journalSource: JournalSource = {
  async read() {
    const schema = entrySchema();
    const { links } = await readKept();
    // What was changed by hand until it is no entry any more shows as a break of the chain.
    return links.map(({ entry }) => z.safeParse(schema, entry)).flatMap(({ success, data }) => (success ? [data] : []));
  },
  async findBreak() {
    const kept = await readKept();
    const broken = await verifyChain(kept);
    const entry = kept.links.find(({ seq }) => seq === broken?.seq)?.entry.id;
    return broken && { ...broken, ...(entry !== undefined && { entry }) };
  },
};

async function readKept(): Promise<Chain> {
  const database = await openDatabase();
  try {
    return await readChain(database);
  } finally {
    database.close();
  }
}
