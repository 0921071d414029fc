import { act, render, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { howLong, whatIsRecorded, whatLeaves, whereItIs, whichWords } from '../../components/describe-kept.ts';
import type { JournalSource } from '../../components/journal-source.ts';
import { App } from '../../entrypoints/employer-view/App.tsx';
import type { Policy, PolicyRecord, PolicySource } from '../../policy/policy.ts';
import { entryOf, unlistedEntry } from '../policy/journal/decided.ts';
import { journalOf } from './journal.ts';
import { policyRecord } from './policies.ts';

afterEach(() => vi.restoreAllMocks());

type Kept = Policy['record'];

function recordOf(record: Kept, source: PolicySource = 'managed'): PolicyRecord {
  const base = policyRecord(source);
  return { ...base, policy: { ...base.policy, record } };
}

async function open(record: PolicyRecord | undefined, journal: JournalSource = journalOf([])) {
  const store = { read: async () => record, onChange: () => {} };
  render(<App {...{ store, journal }} />);
  await act(async () => {});
  return userEvent.setup();
}

const section = (name: string) => within(screen.getByRole('region', { name }));
const words = (name: string) => screen.getByRole('region', { name }).textContent;
const kinds = () =>
  section('What is recorded')
    .getAllByRole('listitem')
    .map(
      (item) => `${within(item).getByRole('heading').textContent}: ${within(item).getByRole('paragraph').textContent}`,
    );

const COLLECTOR = 'https://collector.acme.example:4318/v1/logs';

describe('what is recorded', () => {
  test.each([
    ['rules', /^Nothing of what you wrote\.$/],
    ['excerpts', /^What was found, and a few words around it\. Passwords, .* are blacked out\.$/],
    ['text', /^All that you wrote\. Passwords, .* are blacked out\.$/],
  ] as const)('%s: of the words of brands and clients', (keep, sentence) => {
    expect(whichWords(keep, 'brand')).toMatch(sentence);
    expect(whichWords(keep, 'client')).toBe(whichWords(keep, 'brand'));
  });

  test.each(['rules', 'excerpts', 'text'] as const)('%s: never of the words of a person', (keep) => {
    expect(whichWords(keep, 'personal')).toMatch(/^Never anything of what you wrote: Gatepost has no setting/);
    expect(whichWords(keep, 'unknown')).toMatch(/^Never anything of what you wrote, because/);
    expect(whatIsRecorded(keep)).toMatch(/^Only posts in which something was found: when .*, and your reason,/);
  });

  test('is told for each kind of account apart', async () => {
    await open(recordOf({ keep: 'text', days: 30 }));
    expect(screen.getByRole('heading', { level: 1, name: 'What my employer can see' })).toBeInTheDocument();
    expect(kinds().map((line) => line.slice(0, 30))).toEqual([
      'Brand account: All that you wr',
      'Client account: All that you w',
      'Personal account: Never anythi',
      'Unknown account: Never anythin',
    ]);
  });

  test('is nothing where the policy keeps no record', async () => {
    await open(recordOf({ keep: 'off', days: 30 }));
    expect(words('What is recorded')).toMatch(/Nothing, whichever account you post from/);
    expect(section('What is recorded').queryByRole('list')).toBeNull();
    expect(words('How long')).toMatch(/keeps none\.$/);
  });

  test('is nothing while the guard is off', async () => {
    const record = recordOf({ keep: 'rules', days: 30 });
    await open({ ...record, policy: { ...record.policy, enabled: false } });
    expect(words('What is recorded')).toMatch(/switched off now: nothing is checked or recorded/);
  });

  test.each([
    ['managed', /Your organization decides what is kept/],
    ['imported', /A policy that someone imported/],
    ['built-in', /No organization has set a policy/],
  ] as const)('and who decides is said: %s', async (source, sentence) => {
    await open(recordOf({ keep: 'rules', days: 90 }, source));
    expect(screen.getByText(sentence)).toBeInTheDocument();
  });
});

test.each([
  [{ keep: 'rules', days: 1 }, 'Each entry is deleted after 1 day.'],
  [{ keep: 'text', days: 3650 }, 'Each entry is deleted after 3,650 days.'],
  [{ keep: 'off', days: 90 }, 'This policy keeps none.'],
] as const)('how long: %j', (record, sentence) => {
  expect(howLong(record)).toBe(sentence);
});

describe('where it is', () => {
  test('without a collector, in this browser alone', async () => {
    await open(recordOf({ keep: 'text', days: 90 }));
    expect(whereItIs(undefined)).toMatch(/^In this browser only\. Gatepost sends nothing of it to your employer/);
    expect(words('Where it is')).toContain(whereItIs(undefined));
    expect(words('What happens to your drafts')).toMatch(
      /Drafts are sent to nobody: .* not to the makers of Gatepost\.$/,
    );
  });

  test('with a collector, there too, and its host is named', async () => {
    const record = recordOf({ keep: 'rules', days: 90 });
    await open({ ...record, policy: { ...record.policy, report: { origin: COLLECTOR, key: 'k' } } });
    expect(words('Where it is')).toMatch(
      /with your employer: each entry is also sent to collector\.acme\.example:4318\./,
    );
    expect(words('Where it is')).not.toContain('v1');
  });

  test.each([
    ['off', COLLECTOR, false],
    ['rules', COLLECTOR, false],
    ['excerpts', COLLECTOR, true],
    ['text', COLLECTOR, true],
    ['text', undefined, false],
  ] as const)('words leave the browser with an entry alone: %s, %s', (keep, collector, leave) => {
    expect(whatLeaves(keep, collector).includes('are sent with that entry')).toBe(leave);
    expect(whatLeaves(keep, collector)).toContain('Drafts are sent to nobody');
  });
});

describe('what is there now', () => {
  const items = () =>
    section('What is there now')
      .getAllByRole('listitem')
      .filter((item) => within(item).queryByRole('heading'));

  test('is told entry by entry, the newest first', async () => {
    const at = Date.UTC(2026, 10, 23, 14);
    const entries = [
      unlistedEntry({ id: 'a', at: at - 2000, decision: 'false-alarm', surface: 'article' }),
      entryOf({ id: 'b', at, decision: 'posted', took: 12_000, reason: 'It is out.', text: 'All of it' }),
      unlistedEntry({ id: 'c', at: at - 1000, kind: 'unknown', site: 'facebook', decision: 'noted' }),
    ];
    await open(recordOf({ keep: 'rules', days: 90 }), journalOf(entries));
    expect(words('What is there now')).toMatch(
      /There are 3 entries now, since 23 November 2026 .* 1 of them has words of a/,
    );
    expect(
      items().map((item) =>
        within(item)
          .getAllByRole('paragraph')
          .map(({ textContent }) => textContent),
      ),
    ).toEqual([
      [
        'A post on X as Acme Motors (brand account)',
        'You posted it anyway. You took 12 seconds to decide.',
        'Your reason: It is out.',
        'Kept of what you wrote: All of it',
      ],
      [
        'A post on Facebook as an account that is not listed, or could not be read',
        'It was not stopped, and went out.',
      ],
      ['An article on X as an account that is not listed', 'You said that this was a false alarm.'],
    ]);
  });

  test('shows all that is kept of a text', async () => {
    const text = 'a'.repeat(3000);
    await open(recordOf({ keep: 'text', days: 90 }), journalOf([entryOf({ text })]));
    expect(screen.getByText(text)).toBeInTheDocument();
  });

  test('is told even where the policy keeps nothing any more', async () => {
    await open(recordOf({ keep: 'off', days: 90 }), journalOf([entryOf()]));
    expect(words('What is there now')).toMatch(/There is 1 entry now, since .* None of them has words of a post\./);
    expect(items()).toHaveLength(1);
  });

  test('comes by the page', async () => {
    const entries = Array.from({ length: 60 }, (_, at) => entryOf({ id: `e${at}`, at: 60_000 * at }));
    const user = await open(recordOf({ keep: 'rules', days: 90 }), journalOf(entries));
    expect(items()).toHaveLength(50);
    await user.click(screen.getByRole('button', { name: 'Next' }));
    expect(items()).toHaveLength(10);
  });

  test('is nothing yet', async () => {
    await open(recordOf({ keep: 'rules', days: 90 }));
    expect(section('What is there now').getByRole('status')).toHaveTextContent('There is no entry now.');
  });

  test('that can’t be read says so', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => {});
    await open(recordOf({ keep: 'rules', days: 90 }), {
      ...journalOf([]),
      read: () => Promise.reject(new Error('closed')),
    });
    expect(screen.getByRole('alert')).toHaveTextContent('The record could not be read.');
  });

  test('is told before any policy is known', async () => {
    await open(undefined, journalOf([entryOf()]));
    expect(screen.getByText(/^Gatepost has no policy yet\./)).toBeInTheDocument();
    expect(items()).toHaveLength(1);
  });
});

test('whom to ask is said', async () => {
  await open(recordOf({ keep: 'rules', days: 90 }));
  expect(screen.getByRole('link', { name: 'social@acme.example' })).toBeInTheDocument();
});
