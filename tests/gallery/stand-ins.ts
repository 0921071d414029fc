import type { WorkStore } from '../../components/WorkingAs.tsx';
import type { PolicyStore } from '../../entrypoints/options/policy-store.ts';
import type { Panel, WorkingAs } from '../../guard/warm.ts';
import type { PolicyRecord } from '../../policy/policy.ts';
import type { Signature, SignatureKeeper } from '../../policy/signature.ts';
import type { Count, TallyKeeper } from '../../policy/tally.ts';

const READY = Promise.resolve();

/** A browser in which this policy is in force, and takes what is imported. */
export function storeOf(record: PolicyRecord | undefined): PolicyStore {
  return {
    read: async () => record,
    onChange: () => {},
    readImported: async () => undefined,
    importText: async () => ({ ok: true, problems: [] }),
    forgetImport: async () => {},
  };
}

export function signatureOf(signed: Signature | undefined): SignatureKeeper {
  return { ready: READY, now: () => signed, onChange: () => {}, sign: async () => {} };
}

export function tallyOf(counts: readonly Count[]): TallyKeeper {
  return { ready: READY, now: () => counts, add: () => {}, onChange: () => {} };
}

export function workOf(chosen: WorkingAs | undefined): WorkStore {
  return {
    ready: READY,
    now: () => ({ publications: [], ...(chosen && { workingAs: chosen }) }),
    onWorkChange: () => {},
    workAs: async () => {},
  };
}

export const NO_PANEL: Panel = {
  showStop: () => {},
  hideStop: () => {},
  rehearseStop: () => {},
  showStrip: () => {},
  hideStrip: () => {},
  owns: () => false,
  showMarks: () => {},
  hideMarks: () => {},
};
