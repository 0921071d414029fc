import { browser } from 'wxt/browser';
import * as z from 'zod/mini';
import { readImported, recordSource } from '../../policy/browser-storage.ts';
import type { ImportAnswer } from '../../policy/load.ts';
import type { PolicyRecord } from '../../policy/policy.ts';
import { readRecord } from '../../policy/record.ts';

/** The policy in force and what the options page may do with it. */
export type PolicyStore = {
  /** Undefined until a first policy is known. */
  read(): Promise<PolicyRecord | undefined>;
  onChange(listener: (record: PolicyRecord | undefined) => void): void;
  /** What the user imported, as it was written; undefined: nothing. */
  readImported(): Promise<unknown>;
  /** Rejects where the background does not answer. */
  importText(text: string): Promise<ImportAnswer>;
  /** Rejects where it could not be done. */
  forgetImport(): Promise<void>;
};

/** The store as the browser has it: `storage.local`, and the background that keeps it. */
export const browserPolicyStore: PolicyStore = {
  read: async () => readRecord(await recordSource.read()),
  onChange: (listener) => recordSource.onChange((raw) => listener(readRecord(raw))),
  readImported,
  importText: async (text) => z.parse(importAnswer(), await browser.runtime.sendMessage({ type: 'import', text })),
  async forgetImport() {
    z.parse(z.object({ ok: z.literal(true) }), await browser.runtime.sendMessage({ type: 'forget-import' }));
  },
};

function importAnswer() {
  const problem = z.object({ place: z.string(), message: z.string(), remedy: z.string() });
  return z.object({ ok: z.boolean(), problems: z.array(problem) });
}
