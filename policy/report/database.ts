import { type IDBPDatabase, openDB } from 'idb';
import type { ReportStores } from './outbox.ts';

const NAME = 'gatepost';
const VERSION = 1;

/** Opens the one database of the extension; rejects where the browser has none to give. */
export async function openDatabase(): Promise<IDBPDatabase<ReportStores>> {
  const database: IDBPDatabase<ReportStores> = await openDB<ReportStores>(NAME, VERSION, {
    upgrade(opened) {
      opened.createObjectStore('outbox', { keyPath: 'id' }).createIndex('at', 'at');
      opened.createObjectStore('reporting');
    },
    // A newer version waits for this connection to end.
    blocking: () => database.close(),
  });
  return database;
}
