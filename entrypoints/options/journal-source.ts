import type { JournalSource } from '../../components/journal-source.ts';
import { type Chain, readChain, verifyChain } from '../../policy/journal/chain.ts';
import { openDatabase } from '../../policy/journal/database.ts';

/** The record of this browser, as the options page and the one for employees read it. */
export const journalSource: JournalSource = {
  read: async () => (await read()).links.map(({ entry }) => entry),
  async findBreak() {
    const chain = await read();
    const found = await verifyChain(chain);
    const there = chain.links.find(({ seq }) => seq === found?.seq);
    return found && { ...found, ...(there && { entry: there.entry.id }) };
  },
};

async function read(): Promise<Chain> {
  const database = await openDatabase();
  try {
    return await readChain(database);
  } finally {
    database.close();
  }
}
