import { act, render, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import type { ComponentProps } from 'react';
import { afterEach, describe, expect, test, vi } from 'vitest';
import type { Reach } from '../../components/rings.ts';
import { App } from '../../entrypoints/options/App.tsx';
import type { PolicyStore } from '../../entrypoints/options/policy-store.ts';
import type { PolicyRecord } from '../../policy/policy.ts';
import { NOTHING_REPORTED, type ReportState } from '../../policy/report/outbox.ts';
import { entryOf } from '../policy/journal/decided.ts';
import { journalOf } from './journal.ts';
import { policyRecord } from './policies.ts';
import { signatureOf, tallyOf } from './rollout.ts';

afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

const PROBLEM = {
  place: 'rules[2].until',
  message: '“2027-03-01” has no time zone.',
  remedy: 'Write 2027-03-01T09:00:00Z.',
};

async function open(
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
    importText: vi.fn(async () => ({ ok: true, problems: [] })),
    forgetImport: vi.fn(async () => change(policyRecord('built-in'))),
    ...answers,
  } satisfies PolicyStore;
  const onExport = vi.fn();
  const onKit = vi.fn<ComponentProps<typeof App>['onKit']>(async () => []);
  const change = (next: PolicyRecord) => {
    act(() => {
      for (const listener of listeners) listener(next);
    });
  };
  const onSaveJournal = vi.fn();
  const nothing = {
    signature: signatureOf(undefined),
    tally: tallyOf([]),
    outbox: outboxOf(0),
    journal: journalOf([]),
  };
  render(<App {...{ store, reach, onExport, onSaveJournal, onKit, ...nothing, ...kept }} version="1.2.3" />);
  await act(async () => {});
  return { store, onExport, onSaveJournal, onKit, change, user: userEvent.setup() };
}

function outboxOf(waiting: number, state: Partial<ReportState> = {}) {
  return { size: async () => waiting, read: async () => ({ ...NOTHING_REPORTED, ...state }) };
}

const importButton = () => screen.getByRole('button', { name: 'Import' });
const pasteField = () => screen.getByRole('textbox', { name: 'Or paste one here' });
const section = (name: string | RegExp) => within(screen.getByRole('region', { name }));

describe('the policy in force', () => {
  test.each([
    ['managed', 'Managed', /It is locked here/u],
    ['imported', 'Imported', /Someone imported this policy/u],
    ['built-in', 'Built-in', /Gatepost starts with/u],
  ] as const)('%s: says where it came from and when', async (source, name, words) => {
    await open(policyRecord(source));
    expect(section(name).getByText(words)).toBeInTheDocument();
    expect(section(name).getByText(/21 November 2026|22 November 2026/u)).toHaveAttribute(
      'datetime',
      '2026-11-21T20:03:00.000Z',
    );
  });

  test('is named with the version of the extension', async () => {
    await open(policyRecord('managed'));
    expect(screen.getByRole('heading', { level: 1, name: 'The policy in force' })).toBeInTheDocument();
    expect(within(screen.getByRole('banner')).getByText('Version 1.2.3')).toBeInTheDocument();
  });

  test('is waited for', async () => {
    const { change } = await open(undefined);
    expect(screen.getByRole('status')).toHaveTextContent('Gatepost has no policy yet.');
    change(policyRecord('managed'));
    expect(section('Managed').getByText(/Your organization set/u)).toBeInTheDocument();
  });

  test('that can’t be read says so', async () => {
    await open(undefined, { read: () => Promise.reject(new Error('storage')) });
    expect(screen.getByRole('status')).toHaveTextContent('The policy could not be read');
  });

  test('is followed as it changes', async () => {
    const { change } = await open(policyRecord('imported'));
    change(policyRecord('managed'));
    expect(screen.queryByRole('region', { name: 'Imported' })).toBeNull();
    expect(screen.getByRole('region', { name: 'Managed' })).toBeInTheDocument();
  });

  test('that switches the guard off says so', async () => {
    await open(policyRecord('managed', { enabled: false }));
    expect(screen.getByText(/The guard is off/u)).toBeInTheDocument();
  });

  test('lists accounts with kind, handles and what marks their drafts', async () => {
    await open(policyRecord('managed'));
    const accounts = section('Accounts');
    for (const words of [
      'Brand account',
      '@AcmeMotors',
      '@AcmeCares',
      'company/acme-motors',
      'acmemotors',
      '#DriveAcme',
    ]) {
      expect(accounts.getByText(words)).toBeInTheDocument();
    }
    expect(accounts.getByText('Gatepost asks before every post.')).toBeInTheDocument();
    expect(accounts.getByText('An account that is not listed here counts as unknown.')).toBeInTheDocument();
  });

  test.each([
    [['acme'], 'This browser may post as Acme Motors only; everything else is stopped.'],
    [['acme', 'jo'], 'This browser may post as Acme Motors and Jo Doe only; everything else is stopped.'],
    [[], 'This browser may post as none of them: “onlyAs” names no account that is listed here.'],
  ])('says as whom alone this browser may post: %j', async (onlyAs, words) => {
    const record = policyRecord('managed');
    await open({ ...record, policy: { ...record.policy, onlyAs } });
    expect(section('Accounts').getByText(words)).toBeInTheDocument();
  });

  test('says outside which hours an account is asked about', async () => {
    const record = policyRecord('managed');
    const hours = { days: ['mon'], from: 540, to: 1080, timeZone: 'Europe/Berlin' } as const;
    const accounts = record.policy.accounts.map((account) => ({ ...account, confirm: 'odd' as const, hours }));
    await open({ ...record, policy: { ...record.policy, accounts: accounts.slice(0, 1) } });
    expect(
      section('Accounts').getByText(/outside its hours: on Monday from 09:00 to 18:00 \(Europe\/Berlin\)\.$/u),
    ).toBeInTheDocument();
  });

  test('lists rules, a sentence each', async () => {
    await open(policyRecord('managed'));
    const rules = section('Rules');
    expect(rules.getByRole('heading', { name: 'Project names' })).toBeInTheDocument();
    expect(
      rules.getByText(/When found in anything published by brand and client accounts, the draft is stopped/u),
    ).toBeInTheDocument();
    for (const words of ['Bluebird', 'falcon heavy', 'This name is not public before the launch.']) {
      expect(rules.getByText(words)).toBeInTheDocument();
    }
    expect(
      rules.getByText(/^When the account or the draft can’t be read, the draft is stopped, and/u),
    ).toBeInTheDocument();
  });

  test('says what is on hold, and no longer than it is', async () => {
    vi.setSystemTime(Date.UTC(2026, 10, 30));
    const { change } = await open(policyRecord('managed'));
    expect(section('Rules').getByText(/^Nothing goes out from Acme Motors until 1 December 2026/u)).toBeInTheDocument();
    vi.setSystemTime(Date.UTC(2026, 11, 2));
    change(policyRecord('managed'));
    expect(screen.queryByText(/^Nothing goes out/u)).toBeNull();
  });

  test('says of a policy that stops nothing what it would have stopped', async () => {
    vi.setSystemTime(new Date(2026, 10, 28, 12));
    const record = policyRecord('managed');
    const counts = [
      { day: '2026-11-28', rule: 'profanity', posts: 2 },
      { day: '2026-11-01', rule: 'profanity', posts: 10 },
      { day: '2026-10-01', rule: 'profanity', posts: 99 },
      { day: '2026-11-28', rule: 'pause', posts: 3 },
    ];
    const policy = { ...record.policy, mode: 'simulate' as const };
    await open({ ...record, policy }, {}, undefined, { tally: tallyOf(counts) });
    const rules = section('Rules');
    expect(rules.getByText(/^This policy is simulated/u)).toBeInTheDocument();
    expect(rules.getByText('Would have been stopped: 12 in the last 30 days.')).toBeInTheDocument();
    expect(rules.getAllByText('Would have been stopped: 0 in the last 30 days.')).toHaveLength(2);
    expect(rules.getByText('Would also have been stopped in the last 30 days: 3 (pause).')).toBeInTheDocument();
    expect(rules.getByText(/^Once this policy is enforced, nothing goes out/u)).toBeInTheDocument();
  });

  test('says nothing of counts where it stops what it finds', async () => {
    await open(policyRecord('managed'));
    expect(screen.queryByText(/^Would/u)).toBeNull();
  });

  test.each([
    [undefined, 'Not accepted yet', 'Read and accept'],
    [{ version: '2026-10', at: 0, lines: [] }, 'Not accepted yet', 'Read and accept'],
    [{ version: '2026-11', at: Date.UTC(2026, 10, 3), lines: [] }, 'Accepted', 'Read it again'],
  ])('leads to the page on which it is accepted: %j', async (signed, name, link) => {
    const record = policyRecord('managed');
    const policy = { ...record.policy, acknowledge: { version: '2026-11', required: true } };
    await open({ ...record, policy }, {}, undefined, { signature: signatureOf(signed) });
    expect(section(name).getByRole('link', { name: link })).toHaveAttribute('href', '/acknowledge.html');
  });

  test('names whom to ask', async () => {
    await open(policyRecord('managed'));
    const organization = section('Acme Motors');
    expect(organization.getByRole('link', { name: 'social@acme.example' })).toBeInTheDocument();
    expect(organization.getByText('United States')).toBeInTheDocument();
  });

  test('shows its problems with place and remedy', async () => {
    await open(policyRecord('managed', { problems: [PROBLEM] }));
    const problems = section('1 problem in this policy');
    for (const words of Object.values(PROBLEM)) expect(problems.getByText(words)).toBeInTheDocument();
  });

  test('can be exported', async () => {
    const record = policyRecord('managed');
    const { onExport, user } = await open(record);
    await user.click(screen.getByRole('button', { name: 'Export as a file' }));
    expect(onExport).toHaveBeenCalledExactlyOnceWith(record);
  });
});

describe('the record', () => {
  test('is shown under the policy, and saved as it is chosen', async () => {
    const entries = [entryOf()];
    const { onSaveJournal, user } = await open(policyRecord('managed'), {}, undefined, { journal: journalOf(entries) });
    await user.click(section('The record').getByRole('button', { name: 'Export as CSV' }));
    expect(onSaveJournal).toHaveBeenCalledExactlyOnceWith(entries, 'csv');
  });

  test('can be read by everybody whose posts it is of', async () => {
    await open(policyRecord('managed'));
    expect(screen.getByRole('link', { name: 'What my employer can see' })).toHaveAttribute(
      'href',
      '/employer-view.html',
    );
  });
});

describe('the policy kit', () => {
  const download = () => screen.getByRole('button', { name: 'Download the policy kit' });

  test('is made of the policy in force and what was filled in', async () => {
    const record = policyRecord('managed');
    const { onKit, user } = await open(record);
    await user.type(screen.getByRole('textbox', { name: 'Update URL' }), 'https://it.acme.example/updates.xml');
    await user.type(screen.getByRole('textbox', { name: 'Minimum version' }), '1.2.3');
    await user.click(download());
    expect(onKit).toHaveBeenCalledExactlyOnceWith(record.policy, {
      updateUrl: 'https://it.acme.example/updates.xml',
      xpiUrl: '',
      minimumVersion: '1.2.3',
      edgeId: '',
    });
    expect(await screen.findByText(/^Downloaded: README\.md/u)).toBeInTheDocument();
  });

  test('that can’t be made says why', async () => {
    const { onKit, user } = await open(policyRecord('managed'));
    onKit.mockResolvedValue([{ ...PROBLEM, place: 'Minimum version' }]);
    await user.click(download());
    expect(await screen.findByText('No kit was made:')).toBeInTheDocument();
    expect(section('Roll it out').getByText(PROBLEM.remedy)).toBeInTheDocument();
  });

  test('that fails is said', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => {});
    const { onKit, user } = await open(policyRecord('managed'));
    onKit.mockRejectedValue(new Error('gone'));
    await user.click(download());
    expect(await screen.findByText(/^The kit could not be made/u)).toBeInTheDocument();
  });
});

describe('what guards, and where', () => {
  const card = () => section('What guards, and where');

  test.each([
    ['everything is allowed', { sites: true, seal: true }, true, ['Active', 'Active', 'Active']],
    ['there is no seal', { sites: true, seal: false }, true, ['Active', 'Active', 'Not available here']],
    [
      'the sites are taken away',
      { sites: false, seal: false },
      true,
      ['Not active', 'Not active', 'Not available here'],
    ],
    ['the policy is off', { sites: true, seal: true }, false, ['Off', 'Off', 'Off']],
  ] as const)('where %s', async (_, reach, enabled, states) => {
    await open(policyRecord('managed', { enabled }), {}, reach);
    const rings = card()
      .getAllByRole('listitem')
      .map((ring) => within(ring).getByRole('heading').nextElementSibling?.textContent);
    expect(rings).toEqual(states);
  });

  test('a seal that is not to be had comes with the why and the remedy', async () => {
    await open(policyRecord('managed'));
    expect(
      card().getByText(/only where an organization’s policy has installed it; what a worker of a page sends/u),
    ).toBeInTheDocument();
  });

  test('sites that were taken away come with the remedy', async () => {
    await open(policyRecord('managed'), {}, { sites: false, seal: false });
    expect(card().getAllByText(/Allow it in the settings of the extension/u)).toHaveLength(2);
  });

  test('comes with the version', async () => {
    await open(policyRecord('managed'));
    expect(card().getByText(/^Gatepost 1\.2\.3/u)).toBeInTheDocument();
  });
});

describe('importing', () => {
  test('is not offered where the policy is managed, and the page says why', async () => {
    await open(policyRecord('managed'));
    expect(screen.queryByRole('button', { name: 'Import' })).toBeNull();
    expect(section('Import a policy').getByText(/while your organization manages/u)).toBeInTheDocument();
  });

  test('takes what was pasted', async () => {
    const { store, user } = await open(policyRecord('built-in'));
    expect(importButton()).toBeDisabled();
    await user.click(pasteField());
    await user.paste('{"version": 1}');
    await user.click(importButton());
    expect(store.importText).toHaveBeenCalledExactlyOnceWith('{"version": 1}');
    expect(await screen.findByText('Imported, and in force now.')).toBeInTheDocument();
    expect(pasteField()).toHaveValue('');
  });

  test('takes a file, and the same one again', async () => {
    const { store, user } = await open(policyRecord('built-in'));
    const file = new File(['{"version": 1}'], 'policy.json', { type: 'application/json' });
    await user.upload(screen.getByLabelText('Choose a policy file'), file);
    await screen.findByText('Imported, and in force now.');
    await user.upload(screen.getByLabelText('Choose a policy file'), file);
    await vi.waitFor(() => expect(store.importText).toHaveBeenCalledTimes(2));
    expect(store.importText).toHaveBeenLastCalledWith('{"version": 1}');
  });

  test('a bad policy changes nothing, says what is wrong and keeps the text', async () => {
    const importText = async () => ({ ok: false, problems: [{ ...PROBLEM, place: '' }] });
    const { user } = await open(policyRecord('imported'), { importText });
    await user.click(pasteField());
    await user.paste('{ nonsense');
    await user.click(importButton());
    expect(await screen.findByText('Not imported: the policy before stays in force.')).toBeInTheDocument();
    expect(screen.getByText('The whole policy')).toBeInTheDocument();
    expect(screen.getByText(PROBLEM.remedy)).toBeInTheDocument();
    expect(pasteField()).toHaveValue('{ nonsense');
  });

  test('a policy with problems is in force but for them', async () => {
    const { user } = await open(policyRecord('built-in'), {
      importText: async () => ({ ok: true, problems: [PROBLEM] }),
    });
    await user.click(pasteField());
    await user.paste('{}');
    await user.click(importButton());
    expect(await screen.findByText('Imported, and in force now but for what this names:')).toBeInTheDocument();
    expect(screen.getByText('rules[2].until')).toBeInTheDocument();
  });

  test('a background that does not answer is said to fail', async () => {
    const { user } = await open(policyRecord('built-in'), { importText: () => Promise.reject(new Error('gone')) });
    await user.click(pasteField());
    await user.paste('{}');
    await user.click(importButton());
    expect(await screen.findByText(/the one before stays in force. Reload/u)).toBeInTheDocument();
  });
});

describe('forgetting the import', () => {
  test.each(['managed', 'built-in'] as const)('is not offered for a %s policy', async (source) => {
    await open(policyRecord(source));
    expect(screen.queryByRole('button', { name: 'Forget this policy' })).toBeNull();
  });

  test('asks once more, with the focus on the safe answer', async () => {
    const { store, user } = await open(policyRecord('imported'));
    await user.click(screen.getByRole('button', { name: 'Forget this policy' }));
    expect(screen.getByRole('button', { name: 'Keep it' })).toHaveFocus();
    await user.click(screen.getByRole('button', { name: 'Keep it' }));
    expect(store.forgetImport).not.toHaveBeenCalled();
  });

  test('puts the built-in policy in force, and says so', async () => {
    const { store, user } = await open(policyRecord('imported'));
    await user.click(screen.getByRole('button', { name: 'Forget this policy' }));
    await user.click(screen.getByRole('button', { name: 'Forget it' }));
    expect(store.forgetImport).toHaveBeenCalledOnce();
    expect(await screen.findByText('Forgotten: the built-in policy is in force.')).toBeInTheDocument();
    expect(screen.getByRole('heading', { name: 'Import a policy' })).toHaveFocus();
  });

  test('that fails is said', async () => {
    const { user } = await open(policyRecord('imported'), { forgetImport: () => Promise.reject(new Error('gone')) });
    await user.click(screen.getByRole('button', { name: 'Forget this policy' }));
    await user.click(screen.getByRole('button', { name: 'Forget it' }));
    expect(await screen.findByRole('alert')).toHaveTextContent('It could not be forgotten.');
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
    await open(record, {}, undefined, { outbox: outboxOf(1, { delivered: 1234, taken }) });
    expect(card().getByText('1 entry')).toBeInTheDocument();
    expect(card().getByText(/^1,234 entries, the last time on 3 November 2026/)).toBeInTheDocument();
    expect(card().queryByText(/^Lost/)).not.toBeInTheDocument();
  });

  test('says what is in the way, and how many entries are lost', async () => {
    const trouble = 'The collector answered with status 403.';
    const lost = { waiting: 0, refused: 7, rejected: 2 };
    const telling = { id: 'l', at: 0, waiting: 1, refused: 0, rejected: 0 };
    await open(record, {}, undefined, { outbox: outboxOf(12, { trouble, lost, telling }) });
    expect(card().getByText(trouble)).toBeInTheDocument();
    expect(card().getByText('10 entries')).toBeInTheDocument();
  });

  test('says so where that can’t be read', async () => {
    const outbox = { size: () => Promise.reject(new Error('no database')), read: async () => NOTHING_REPORTED };
    await open(record, {}, undefined, { outbox });
    expect(card().getByText(/reload this page/)).toBeInTheDocument();
  });

  test('is not there, and asks no database, where nothing is reported', async () => {
    const size = vi.fn(async () => 0);
    await open(policyRecord('managed'), {}, undefined, { outbox: { ...outboxOf(0), size } });
    expect(screen.queryByText(/^Reported to/)).not.toBeInTheDocument();
    expect(size).not.toHaveBeenCalled();
  });
});
