import { act, render, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { Journal } from '../../components/Journal.tsx';
import type { JournalSource } from '../../components/journal-source.ts';
import type { JournalEntry } from '../../policy/journal/entry.ts';
import { entryOf, unlistedEntry } from '../policy/journal/decided.ts';
import { journalOf } from './journal.ts';
import { policyRecord } from './policies.ts';

afterEach(() => vi.restoreAllMocks());

const NOON = new Date(2026, 10, 23, 12).getTime();
const DAY = 24 * 60 * 60_000;
const TERMS = { rule: 'terms', name: 'Project names', level: 'justify' } as const;
const ENTRIES = [
  entryOf({ id: 'a', at: NOON - 2 * DAY, took: 12_400 }),
  entryOf({ id: 'b', at: NOON, site: 'linkedin', found: [TERMS], decision: 'posted', reason: 'The press has it.' }),
  entryOf({ id: 'c', at: NOON - DAY, account: 'jo', kind: 'personal', decision: 'refused', surface: 'reply' }),
  unlistedEntry({ id: 'd', at: NOON - 3 * DAY, decision: 'noted', found: [{ ...TERMS, mode: 'simulate' }] }),
];

async function open(source: JournalSource, keep: 'off' | 'rules' = 'rules') {
  const onSave = vi.fn();
  const policy = { ...policyRecord('managed').policy, record: { keep, days: 90 } };
  render(<Journal {...{ policy, source, onSave }} />);
  await act(async () => {});
  return { onSave, user: userEvent.setup() };
}

const table = (name: RegExp = /^What was decided/) => screen.getByRole('table', { name });
const rows = () => within(table()).getAllByRole('row').slice(1);
/** By site and decision, of each row. */
const shown = () =>
  rows().map((row) => {
    const [site, , , decision] = within(row)
      .getAllByRole('cell')
      .map(({ textContent }) => textContent?.trim());
    return `${site}: ${decision}`;
  });
const counted = () => screen.getAllByRole('status').map(({ textContent }) => textContent);
const many = (count: number): readonly JournalEntry[] =>
  Array.from({ length: count }, (_, at) => entryOf({ id: `e${at}`, at: NOON - at * 60_000 }));

describe('the table', () => {
  test('has a caption, heads of columns and of rows, and the newest first', async () => {
    await open(journalOf(ENTRIES));
    expect(table()).toHaveAccessibleName('What was decided, the newest first');
    expect(
      within(table())
        .getAllByRole('columnheader')
        .map(({ textContent }) => textContent),
    ).toEqual(['Time', 'Site', 'Account', 'What was found', 'Decision']);
    for (const head of within(table()).getAllByRole('columnheader')) expect(head).toHaveAttribute('scope', 'col');
    expect(
      within(table())
        .getAllByRole('rowheader')
        .map((head) => [head.getAttribute('scope'), head.textContent]),
    ).toEqual([
      ['row', '23 Nov 2026, 12:00'],
      ['row', '22 Nov 2026, 12:00'],
      ['row', '21 Nov 2026, 12:00'],
      ['row', '20 Nov 2026, 12:00'],
    ]);
  });

  test('says of each post where it was, as whom, what was found and what was decided', async () => {
    await open(journalOf(ENTRIES));
    const cells = rows().map((row) =>
      within(row)
        .getAllByRole('cell')
        .map(({ textContent }) => textContent?.trim()),
    );
    expect(cells).toEqual([
      [
        'LinkedIn post',
        'Acme Motors Brand account',
        'Project names: Needs a reason',
        'Posted anyway The press has it.',
      ],
      ['X reply', 'Jo Doe Personal account', 'Profanity: Not allowed', 'Refused'],
      ['X post', 'Acme Motors Brand account', 'Profanity: Not allowed', 'Edited after 12 seconds'],
      ['X post', 'Not listed Personal account', 'Project names (simulated): Needs a reason', 'Went out'],
    ]);
  });

  test('is turned around by its first head, and says so', async () => {
    const { user } = await open(journalOf(ENTRIES));
    const head = within(table()).getByRole('columnheader', { name: 'Time' });
    expect(head).toHaveAttribute('aria-sort', 'descending');
    within(head).getByRole('button', { name: 'Time' }).focus();
    await user.keyboard('{Enter}');
    expect(head).toHaveAttribute('aria-sort', 'ascending');
    expect(table()).toHaveAccessibleName('What was decided, the oldest first');
    expect(shown()).toEqual(['X post: Went out', 'X post: Edited after 12 seconds', 'X reply: Refused', POSTED]);
  });

  test('names an account that the policy no longer lists by its id', async () => {
    await open(journalOf([entryOf({ account: 'gone' })]));
    expect(within(table()).getByText('gone')).toBeInTheDocument();
  });

  test('shows the beginning of what was written, where it is kept', async () => {
    await open(journalOf([entryOf({ text: `${'a'.repeat(199)}😀 and more` })]));
    expect(within(table()).getByText(`${'a'.repeat(199)}…`)).toHaveAttribute('dir', 'auto');
  });
});

const POSTED = 'LinkedIn post: Posted anyway The press has it.';

describe('the filters', () => {
  test.each([
    ['Site', 'LinkedIn', [POSTED]],
    ['Account', 'Jo Doe (personal account)', ['X reply: Refused']],
    ['Account', 'Not listed (personal account)', ['X post: Went out']],
    ['Rule', 'Project names', [POSTED, 'X post: Went out']],
    ['Decision', 'Edited', ['X post: Edited after 12 seconds']],
  ])('by %s: %s', async (label, choice, expected) => {
    const { user } = await open(journalOf(ENTRIES));
    await user.selectOptions(screen.getByRole('combobox', { name: label }), choice);
    expect(shown()).toEqual(expected);
    expect(counted()).toContain(`Found ${expected.length} of 4 entries.`);
  });

  test('by days, the first and the last among them', async () => {
    const { user } = await open(journalOf(ENTRIES));
    await user.type(screen.getByLabelText('From'), '2026-11-21');
    await user.type(screen.getByLabelText('To'), '2026-11-22');
    expect(shown()).toEqual(['X reply: Refused', 'X post: Edited after 12 seconds']);
  });

  test('that nothing passes say so, and can all be taken back', async () => {
    const { user } = await open(journalOf(ENTRIES));
    const everything = screen.getByRole('button', { name: 'Show everything' });
    expect(everything).toHaveAttribute('aria-disabled', 'true');
    await user.selectOptions(screen.getByRole('combobox', { name: 'Site' }), 'Facebook');
    expect(counted()).toContain('Found 0 of 4 entries: none is as you chose.');
    expect(screen.queryByRole('table')).toBeNull();
    expect(screen.queryByRole('button', { name: 'Export as CSV' })).toBeNull();
    await user.click(everything);
    expect(counted()).toContain('In all 4 entries.');
    expect(everything).toHaveFocus();
    expect(everything).toHaveAttribute('aria-disabled', 'true');
  });
});

describe('the pages', () => {
  test('have 50 entries each, and are led through by keyboard', async () => {
    const { user } = await open(journalOf(many(120)));
    const pager = within(screen.getByRole('navigation', { name: 'Pages of the record' }));
    await user.click(pager.getByRole('button', { name: 'Previous' }));
    expect(rows()).toHaveLength(50);
    expect(counted()).toContain('In all 120 entries: 1 to 50 on this page.');
    pager.getByRole('button', { name: 'Next' }).focus();
    await user.keyboard('{Enter}{Enter}');
    expect(rows()).toHaveLength(20);
    expect(pager.getByText('Page 3 of 3')).toBeInTheDocument();
    expect(counted()).toContain('In all 120 entries: 101 to 120 on this page.');
    expect(pager.getByRole('button', { name: 'Next' })).toHaveFocus();
    await user.keyboard('{Enter}');
    expect(pager.getByText('Page 3 of 3')).toBeInTheDocument();
    await user.click(pager.getByRole('button', { name: 'Previous' }));
    expect(pager.getByText('Page 2 of 3')).toBeInTheDocument();
  });

  test('begin anew when something else is looked for', async () => {
    const { user } = await open(journalOf([...many(60), ...ENTRIES.slice(1, 2)]));
    await user.click(screen.getByRole('button', { name: 'Next' }));
    await user.selectOptions(screen.getByRole('combobox', { name: 'Site' }), 'LinkedIn');
    expect(shown()).toEqual([POSTED]);
    await user.click(screen.getByRole('button', { name: 'Show everything' }));
    expect(counted()).toContain('In all 61 entries: 1 to 50 on this page.');
  });

  test('are none where all fits on one', async () => {
    await open(journalOf(many(50)));
    expect(screen.queryByRole('navigation')).toBeNull();
  });
});

describe('what came of each rule', () => {
  const counts = () =>
    within(table(/^What came of each rule$/))
      .getAllByRole('row')
      .map((row) => [...row.children].map(({ textContent }) => textContent));

  test('is counted of what is shown, with the shares', async () => {
    const decisions = ['edited', 'posted', 'posted', 'refused', 'false-alarm'] as const;
    const entries = decisions.map((decision) => entryOf({ id: decision + Math.random(), decision }));
    const { user } = await open(journalOf([...entries, entryOf({ id: 'l', site: 'linkedin', found: [TERMS] })]));
    expect(counts()).toEqual([
      ['Rule', 'Shown', 'Edited', 'Posted anyway', 'False alarm'],
      ['Profanity', '4', '1 (25%)', '2 (50%)', '1 (25%)'],
      ['Project names', '1', '1 (100%)', '0 (0%)', '0 (0%)'],
    ]);
    await user.selectOptions(screen.getByRole('combobox', { name: 'Site' }), 'LinkedIn');
    expect(counts().slice(1)).toEqual([['Project names', '1', '1 (100%)', '0 (0%)', '0 (0%)']]);
  });

  test('says how often a rule found something that nobody was shown', async () => {
    await open(journalOf(ENTRIES));
    expect(counts()).toEqual([
      ['Rule', 'Shown', 'Edited', 'Posted anyway', 'False alarm', 'Simulated'],
      ['Profanity', '2', '1 (50%)', '0 (0%)', '0 (0%)', '0'],
      ['Project names', '1', '0 (0%)', '1 (100%)', '0 (0%)', '1'],
    ]);
  });

  test('leaves out other rules where one is looked for', async () => {
    const { user } = await open(journalOf([entryOf({ found: [TERMS, { rule: 'profanity', level: 'warn' }] })]));
    await user.selectOptions(screen.getByRole('combobox', { name: 'Rule' }), 'Project names');
    expect(counts().map(([name]) => name)).toEqual(['Rule', 'Project names']);
  });
});

describe('the export', () => {
  test.each([
    ['Export as CSV', 'csv'],
    ['Export as JSON Lines', 'json-lines'],
  ] as const)('%s has what is found, on all pages, in the order of the table', async (name, format) => {
    const entries = many(60);
    const { onSave, user } = await open(journalOf([...entries, ...ENTRIES.slice(1, 2)]));
    await user.selectOptions(screen.getByRole('combobox', { name: 'Site' }), 'X');
    await user.click(screen.getByRole('button', { name: 'Time' }));
    await user.click(screen.getByRole('button', { name }));
    expect(onSave).toHaveBeenCalledExactlyOnceWith(entries.toReversed(), format);
  });
});

describe('whether the record is whole', () => {
  test('is said', async () => {
    await open(journalOf(ENTRIES));
    expect(counted()).toContain('The record is whole: each entry follows from the one before it.');
  });

  test.each([
    ['edited', /^The record is not whole: entry 1,812, of 21 November 2026 at 12:00 .*, is not what was written\./],
    ['displaced', /^The record is not whole: entry 1,812, of 21 November .*, does not follow the one before it\./],
  ] as const)('an entry that was %s is named, and marked', async (reason, words) => {
    await open(journalOf(ENTRIES, { seq: 1812, reason, entry: 'a' }));
    expect(screen.getByText(words)).toBeInTheDocument();
    const [, , third] = rows();
    expect(third).toHaveTextContent('Here the record breaks');
    expect(screen.getAllByText('Here the record breaks')).toHaveLength(1);
  });

  test('an entry that is missing is said, even where no other is left', async () => {
    await open(journalOf([], { seq: 3, reason: 'missing' }));
    expect(screen.getByText(/^The record is not whole: entry 3 is missing\. Export/)).toBeInTheDocument();
  });

  test('what can’t be told is said', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => {});
    await open({ ...journalOf(ENTRIES), findBreak: () => Promise.reject(new Error('no crypto')) });
    expect(counted()).toContain('Whether the record is whole could not be told. Reload this page to try again.');
  });
});

describe('without entries', () => {
  test.each([
    ['rules', /^Nothing is in it yet\. A post gets into it when/],
    ['off', /^Nothing is in it, and nothing will be: this policy keeps no record\.$/],
  ] as const)('it says why, where the policy keeps %s', async (keep, words) => {
    await open(journalOf([]), keep);
    expect(screen.getByText(words)).toBeInTheDocument();
    expect(screen.queryByRole('combobox')).toBeNull();
  });

  test('that can’t be read, it says so', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => {});
    await open({ ...journalOf([]), read: () => Promise.reject(new Error('closed')) });
    expect(screen.getByRole('alert')).toHaveTextContent('The record could not be read. Reload this page');
  });
});

test('what other tabs have written is there when the window gets the focus', async () => {
  const entries = [...ENTRIES];
  await open({ ...journalOf([]), read: async () => [...entries] });
  entries.push(entryOf({ id: 'e', at: NOON + DAY, site: 'facebook' }));
  await act(async () => void window.dispatchEvent(new Event('focus')));
  expect(shown()[0]).toBe('Facebook post: Edited');
  expect(counted()).toContain('In all 5 entries.');
});
