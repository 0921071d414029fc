import { act, render, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import type { ComponentProps } from 'react';
import { vi } from 'vitest';
import type { Reach } from '../../components/rings.ts';
import { App } from '../../entrypoints/options/App.tsx';
import type { PolicyStore } from '../../entrypoints/options/policy-store.ts';
import type { PolicyRecord } from '../../policy/policy.ts';
import { NOTHING_REPORTED, type ReportState } from '../../policy/report/outbox.ts';
import { journalOf } from './journal.ts';
import { policyRecord } from './policies.ts';
import { signatureOf, tallyOf } from './rollout.ts';

export const PROBLEM = {
  place: 'rules[2].until',
  message: '“2027-03-01” has no time zone.',
  remedy: 'Write 2027-03-01T09:00:00Z.',
};

/** Opens the options page of a browser in which a policy is in force. */
export async function openOptions(
  record: PolicyRecord | undefined,
  answers: Partial<PolicyStore> = {},
  reach: Reach = { sites: true, seal: false },
  kept: Partial<Pick<ComponentProps<typeof App>, 'signature' | 'tally' | 'outbox' | 'journal'>> = {},
) {
  const listeners: ((record: PolicyRecord | undefined) => void)[] = [];
  const store = {
    read: async () => record,
    onChange: (listener) => {
      listeners.push(listener);
    },
    readImported: vi.fn(async (): Promise<unknown> => undefined),
    importText: vi.fn(async () => ({ ok: true, problems: [] })),
    forgetImport: vi.fn(async () => change(policyRecord('built-in'))),
    ...answers,
  } satisfies PolicyStore;
  const onExport = vi.fn();
  const onExportText = vi.fn();
  const onKit = vi.fn<ComponentProps<typeof App>['onKit']>(async () => []);
  const change = (next: PolicyRecord | undefined) => {
    act(() => {
      for (const listener of listeners) listener(next);
    });
  };
  const onSaveJournal = vi.fn();
  const parts = {
    signature: signatureOf(undefined),
    tally: tallyOf([]),
    outbox: outboxOf(0),
    journal: journalOf([]),
    ...kept,
  };
  render(<App {...{ store, reach, onExport, onExportText, onSaveJournal, onKit, ...parts }} version="1.2.3" />);
  await act(async () => {});
  return { store, onExport, onExportText, onSaveJournal, onKit, change, user: userEvent.setup() };
}

/** An outbox in which so many entries wait. */
export function outboxOf(waiting: number, state: Partial<ReportState> = {}) {
  return { size: async () => waiting, read: async () => ({ ...NOTHING_REPORTED, ...state }) };
}

export const section = (name: string | RegExp) => within(screen.getByRole('region', { name }));
