import { screen, within } from '@testing-library/react';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { openOptions, PROBLEM, section } from './open-options.tsx';
import { policyRecord } from './policies.ts';
import { signatureOf, tallyOf } from './rollout.ts';

afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

describe('the policy in force', () => {
  test.each([
    ['managed', 'Managed', /It is locked here/u],
    ['imported', 'Imported', /Someone imported this policy/u],
    ['built-in', 'Built-in', /Gatepost starts with/u],
  ] as const)('%s: says where it came from and when', async (source, name, words) => {
    await openOptions(policyRecord(source));
    expect(section(name).getByText(words)).toBeInTheDocument();
    expect(section(name).getByText(/21 November 2026|22 November 2026/u)).toHaveAttribute(
      'datetime',
      '2026-11-21T20:03:00.000Z',
    );
  });

  test('is named with the version of the extension', async () => {
    await openOptions(policyRecord('managed'));
    expect(screen.getByRole('heading', { level: 1, name: 'The policy in force' })).toBeInTheDocument();
    expect(within(screen.getByRole('banner')).getByText('Version 1.2.3')).toBeInTheDocument();
  });

  test('is waited for', async () => {
    const { change } = await openOptions(undefined);
    expect(screen.getByRole('status')).toHaveTextContent('Gatepost has no policy yet.');
    change(policyRecord('managed'));
    expect(section('Managed').getByText(/Your organization set/u)).toBeInTheDocument();
  });

  test('that can’t be read says so', async () => {
    await openOptions(undefined, { read: () => Promise.reject(new Error('storage')) });
    expect(screen.getByRole('status')).toHaveTextContent('The policy could not be read');
  });

  test('is followed as it changes', async () => {
    const { change } = await openOptions(policyRecord('imported'));
    change(policyRecord('managed'));
    expect(screen.queryByRole('region', { name: 'Imported' })).toBeNull();
    expect(screen.getByRole('region', { name: 'Managed' })).toBeInTheDocument();
  });

  test('that switches the guard off says so', async () => {
    await openOptions(policyRecord('managed', { enabled: false }));
    expect(screen.getByText(/The guard is off/u)).toBeInTheDocument();
  });

  test('lists accounts with kind, handles and what marks their drafts', async () => {
    await openOptions(policyRecord('managed'));
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
    await openOptions({ ...record, policy: { ...record.policy, onlyAs } });
    expect(section('Accounts').getByText(words)).toBeInTheDocument();
  });

  test('says outside which hours an account is asked about', async () => {
    const record = policyRecord('managed');
    const hours = { days: ['mon'], from: 540, to: 1080, timeZone: 'Europe/Berlin' } as const;
    const accounts = record.policy.accounts.map((account) => ({ ...account, confirm: 'odd' as const, hours }));
    await openOptions({ ...record, policy: { ...record.policy, accounts: accounts.slice(0, 1) } });
    expect(
      section('Accounts').getByText(/outside its hours: on Monday from 09:00 to 18:00 \(Europe\/Berlin\)\.$/u),
    ).toBeInTheDocument();
  });

  test('lists rules, a sentence each', async () => {
    await openOptions(policyRecord('managed'));
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
    const { change } = await openOptions(policyRecord('managed'));
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
    await openOptions({ ...record, policy }, {}, undefined, { tally: tallyOf(counts) });
    const rules = section('Rules');
    expect(rules.getByText(/^This policy is simulated/u)).toBeInTheDocument();
    expect(rules.getByText('Would have been stopped: 12 in the last 30 days.')).toBeInTheDocument();
    expect(rules.getAllByText('Would have been stopped: 0 in the last 30 days.')).toHaveLength(2);
    expect(rules.getByText('Would also have been stopped in the last 30 days: 3 (pause).')).toBeInTheDocument();
    expect(rules.getByText(/^Once this policy is enforced, nothing goes out/u)).toBeInTheDocument();
  });

  test('says nothing of counts where it stops what it finds', async () => {
    await openOptions(policyRecord('managed'));
    expect(screen.queryByText(/^Would/u)).toBeNull();
  });

  test.each([
    [undefined, 'Not accepted yet', 'Read and accept'],
    [{ version: '2026-10', at: 0, lines: [] }, 'Not accepted yet', 'Read and accept'],
    [{ version: '2026-11', at: Date.UTC(2026, 10, 3), lines: [] }, 'Accepted', 'Read it again'],
  ])('leads to the page on which it is accepted: %j', async (signed, name, link) => {
    const record = policyRecord('managed');
    const policy = { ...record.policy, acknowledge: { version: '2026-11', required: true } };
    await openOptions({ ...record, policy }, {}, undefined, { signature: signatureOf(signed) });
    expect(section(name).getByRole('link', { name: link })).toHaveAttribute('href', '/acknowledge.html');
  });

  test('names whom to ask', async () => {
    await openOptions(policyRecord('managed'));
    const organization = section('Acme Motors');
    expect(organization.getByRole('link', { name: 'social@acme.example' })).toBeInTheDocument();
    expect(organization.getByText('United States')).toBeInTheDocument();
  });

  test('shows its problems with place and remedy', async () => {
    await openOptions(policyRecord('managed', { problems: [PROBLEM] }));
    const problems = section('1 problem in this policy');
    for (const words of Object.values(PROBLEM)) expect(problems.getByText(words)).toBeInTheDocument();
  });

  test('can be exported', async () => {
    const record = policyRecord('managed');
    const { onExport, user } = await openOptions(record);
    await user.click(screen.getByRole('button', { name: 'Export as a file' }));
    expect(onExport).toHaveBeenCalledExactlyOnceWith(record);
  });
});

describe('the policy kit', () => {
  const download = () => screen.getByRole('button', { name: 'Download the policy kit' });

  test('is made of the policy in force and what was filled in', async () => {
    const record = policyRecord('managed');
    const { onKit, user } = await openOptions(record);
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
    const { onKit, user } = await openOptions(policyRecord('managed'));
    onKit.mockResolvedValue([{ ...PROBLEM, place: 'Minimum version' }]);
    await user.click(download());
    expect(await screen.findByText('No kit was made:')).toBeInTheDocument();
    expect(section('Roll it out').getByText(PROBLEM.remedy)).toBeInTheDocument();
  });

  test('that fails is said', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => {});
    const { onKit, user } = await openOptions(policyRecord('managed'));
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
    await openOptions(policyRecord('managed', { enabled }), {}, reach);
    const rings = card()
      .getAllByRole('listitem')
      .map((ring) => within(ring).getByRole('heading').nextElementSibling?.textContent);
    expect(rings).toEqual(states);
  });

  test('a seal that is not to be had comes with the why and the remedy', async () => {
    await openOptions(policyRecord('managed'));
    expect(
      card().getByText(/only where an organization’s policy has installed it; what a worker of a page sends/u),
    ).toBeInTheDocument();
  });

  test('sites that were taken away come with the remedy', async () => {
    await openOptions(policyRecord('managed'), {}, { sites: false, seal: false });
    expect(card().getAllByText(/Allow it in the settings of the extension/u)).toHaveLength(2);
  });

  test('comes with the version', async () => {
    await openOptions(policyRecord('managed'));
    expect(card().getByText(/^Gatepost 1\.2\.3/u)).toBeInTheDocument();
  });
});
