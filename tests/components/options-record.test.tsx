import { screen } from '@testing-library/react';
import { describe, expect, test, vi } from 'vitest';
import { NOTHING_REPORTED } from '../../policy/report/outbox.ts';
import { entryOf } from '../policy/journal/decided.ts';
import { journalOf } from './journal.ts';
import { openOptions, outboxOf, section } from './open-options.tsx';
import { policyRecord } from './policies.ts';

describe('the record', () => {
  test('is shown under the policy, and saved as it is chosen', async () => {
    const entries = [entryOf()];
    const { onSaveJournal, user } = await openOptions(policyRecord('managed'), {}, undefined, {
      journal: journalOf(entries),
    });
    await user.click(section('The record').getByRole('button', { name: 'Export as CSV' }));
    expect(onSaveJournal).toHaveBeenCalledExactlyOnceWith(entries, 'csv');
  });

  test('can be read by everybody whose posts it is of', async () => {
    await openOptions(policyRecord('managed'));
    expect(screen.getByRole('link', { name: 'What my employer can see' })).toHaveAttribute(
      'href',
      '/employer-view.html',
    );
  });
});

describe('reporting', () => {
  const { policy, ...rest } = policyRecord('managed');
  const record = {
    ...rest,
    policy: { ...policy, report: { origin: 'https://collector.acme.example:4318', key: 'a' } },
  };
  const card = () => section('Reported to collector.acme.example:4318');

  test('says where to, how many entries wait, and when some were taken', async () => {
    const taken = Date.UTC(2026, 10, 3, 9);
    await openOptions(record, {}, undefined, { outbox: outboxOf(1, { delivered: 1234, taken }) });
    expect(card().getByText('1 entry')).toBeInTheDocument();
    expect(card().getByText(/^1,234 entries, the last time on 3 November 2026/)).toBeInTheDocument();
    expect(card().queryByText(/^Lost/)).not.toBeInTheDocument();
  });

  test('says what is in the way, and how many entries are lost', async () => {
    const trouble = 'The collector answered with status 403.';
    const lost = { waiting: 0, refused: 7, rejected: 2 };
    const telling = { id: 'l', at: 0, waiting: 1, refused: 0, rejected: 0 };
    await openOptions(record, {}, undefined, { outbox: outboxOf(12, { trouble, lost, telling }) });
    expect(card().getByText(trouble)).toBeInTheDocument();
    expect(card().getByText('10 entries')).toBeInTheDocument();
  });

  test('says so where that can’t be read', async () => {
    const outbox = { size: () => Promise.reject(new Error('no database')), read: async () => NOTHING_REPORTED };
    await openOptions(record, {}, undefined, { outbox });
    expect(card().getByText(/reload this page/)).toBeInTheDocument();
  });

  test('is not there, and asks no database, where nothing is reported', async () => {
    const size = vi.fn(async () => 0);
    await openOptions(policyRecord('managed'), {}, undefined, { outbox: { ...outboxOf(0), size } });
    expect(screen.queryByText(/^Reported to/)).not.toBeInTheDocument();
    expect(size).not.toHaveBeenCalled();
  });
});
