import { browser } from 'wxt/browser';
import { builtIn } from './built-in.ts';
import type { ChronicleStorage } from './chronicle.ts';
import type { RecordSource } from './follow.ts';
import type { PolicyStorage } from './load.ts';
import type { Policy } from './policy.ts';
import { RECORD_KEY, readRecord } from './record.ts';

const IMPORT_KEY = 'imported';

/** The browser's storage, as the keeper in the background uses it. */
export const policyStorage: PolicyStorage = {
  readManaged: () => browser.storage.managed.get(null),
  onManagedChange(listener) {
    browser.storage.onChanged.addListener((_changes, area) => {
      if (area === 'managed') listener();
    });
  },
  readImported,
  async writeImported(raw) {
    if (raw === undefined) await browser.storage.local.remove(IMPORT_KEY);
    else await browser.storage.local.set({ [IMPORT_KEY]: raw });
  },
  readRecord: () => readLocal(RECORD_KEY),
  writeRecord: (record) => browser.storage.local.set({ [RECORD_KEY]: record }),
};

/** What was imported, as it was written. */
export function readImported(): Promise<unknown> {
  return readLocal(IMPORT_KEY);
}

/** Keeps what is managed, with its secrets, from scripts in pages. Chromium alone can; ours read nothing of it anywhere. */
export function keepManagedPrivate(): void {
  const { managed } = browser.storage;
  // Firefox has it for `session` alone (https://bugzilla.mozilla.org/1724754), and may refuse.
  managed.setAccessLevel?.({ accessLevel: 'TRUSTED_CONTEXTS' }).catch(() => {});
}

/** The record in the browser's storage, as the engine of a frame follows it. */
export const recordSource: RecordSource = {
  read: () => readLocal(RECORD_KEY),
  onChange(listener) {
    browser.storage.onChanged.addListener((changes, area) => {
      const change = area === 'local' ? changes[RECORD_KEY] : undefined;
      if (change) listener(change.newValue);
    });
  },
};

/** What the policy in force says of the record; by default until one is known. */
export async function recordSettings(): Promise<Policy['record']> {
  const record = readRecord(await readLocal(RECORD_KEY));
  return (record?.policy ?? builtIn()).record;
}

/** What the extension keeps for itself in the browser's storage. */
export const chronicleStorage: ChronicleStorage = {
  read: readLocal,
  write: (key, value) => browser.storage.local.set({ [key]: value }),
  remove: (key) => browser.storage.local.remove(key),
  onChange(key, listener) {
    browser.storage.onChanged.addListener((changes, area) => {
      const change = area === 'local' ? changes[key] : undefined;
      if (change) listener(change.newValue);
    });
  },
};

async function readLocal(key: string): Promise<unknown> {
  const items = await browser.storage.local.get(key);
  return items[key];
}
