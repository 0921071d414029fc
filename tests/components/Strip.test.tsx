import { render, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { Strip } from '../../components/Strip.tsx';
import type { StripView } from '../../guard/warm.ts';
import { BRAND, finding, UNREADABLE } from './views.ts';

const rows: [StripView, name: string, words: string][] = [
  [
    { author: BRAND, kind: 'brand', findings: [], changed: true },
    'Posting as @ChryslerAutos — brand',
    'Posting as @ChryslerAutos — brandPage changed: checked when it is sent',
  ],
  [
    { author: { ...BRAND, label: '@AcmeMotors' }, kind: 'brand', findings: [] },
    'Posting as @AcmeMotors — brand',
    'Posting as @AcmeMotors — brand',
  ],
  [
    { author: BRAND, kind: 'brand', findings: [finding('warn')] },
    'Posting as @ChryslerAutos — brand',
    'Posting as @ChryslerAutos — brand1 thing to check: profanity',
  ],
  [
    {
      author: { state: 'unlisted', kind: 'personal', label: 'Jo Doe' },
      kind: 'personal',
      findings: [finding('block'), finding('note', { name: 'House style' })],
    },
    'Posting as Jo Doe — personal',
    'Posting as Jo Doe — personal2 things to change: profanity and House style',
  ],
  [
    {
      author: { state: 'listed', account: 'n', kind: 'client', label: 'Northwind' },
      kind: 'client',
      findings: [finding('justify', { rule: 'personal-data' })],
    },
    'Posting as Northwind — client',
    'Posting as Northwind — client1 thing to explain: personal data',
  ],
  [
    { author: { state: 'unlisted', kind: 'unknown', label: '@jo' }, kind: 'unknown', findings: [finding('note')] },
    'Posting as @jo — unknown',
    'Posting as @jo — unknown1 thing to know: profanity',
  ],
  [
    { author: UNREADABLE, kind: 'unknown', findings: [] },
    'Posting as unknown — the account can’t be read',
    'Posting as unknown — the account can’t be read',
  ],
];

test.each(rows)('%o', (view, name, words) => {
  render(<Strip view={view} />);
  const strip = screen.getByRole('status', { name });
  expect(strip).toHaveTextContent(words);
});

const OF_ACME: StripView = {
  author: { ...BRAND, label: '@AcmeMotors' },
  kind: 'brand',
  findings: [],
  profile: {
    listed: { name: 'Acme Motors', color: '#c8102e' },
    rules: [
      { rule: 'personal-data', level: 'block' },
      { rule: 'terms', name: 'Project names', level: 'note' },
    ],
    workingAs: { name: 'Blue Bottle', until: '17:00' },
  },
  signals: [
    { name: 'The picture beside the composer', says: '@AcmeMotors', agrees: true },
    { name: 'The account switcher', says: '@AcmeCares', agrees: false },
  ],
};

test('it names whose account it is and for whom the author works, beside the same name as ever', () => {
  render(<Strip view={OF_ACME} />);
  const strip = screen.getByRole('status', { name: 'Posting as @AcmeMotors — brand' });
  expect(strip).toHaveTextContent('Posting as @AcmeMotors — brandAcme MotorsWorking as Blue Bottle until 17:00');
});

test.each([
  ['#c8102e', '#c8102e', ''],
  ['#ffd400', '', '#ffd400'],
  ['#808080', '', ''],
])('the organisation’s colour %s is a swatch, and the colour of words where they can be read', (color, light, dark) => {
  render(<Strip view={{ ...OF_ACME, profile: { listed: { name: 'Acme Motors', color }, rules: [] } }} />);
  const mark = screen.getByText('Acme Motors').parentElement;
  expect(mark?.style.getPropertyValue('--swatch')).toBe(color);
  expect(mark?.style.getPropertyValue('--name-in-light')).toBe(light);
  expect(mark?.style.getPropertyValue('--name-in-dark')).toBe(dark);
  expect(mark?.querySelector('.swatch')).toHaveAttribute('data-kind', 'brand');
});

test('asked why, it tells the account, what it was read from, and what its drafts are checked by', async () => {
  const onToggle = vi.fn();
  const { rerender } = render(<Strip view={OF_ACME} onToggle={onToggle} />);
  const button = screen.getByRole('button', { name: 'Why this account?', expanded: false });
  expect(screen.queryByRole('region')).toBeNull();
  await userEvent.click(button);
  expect(onToggle).toHaveBeenCalledOnce();
  rerender(<Strip view={OF_ACME} open={true} onToggle={onToggle} />);
  expect(screen.getByRole('button', { name: 'Why this account?', expanded: true })).toBe(button);
  const why = screen.getByRole('region', { name: 'Why this account' });
  expect(button).toHaveAttribute('aria-controls', why.id);
  expect(within(why).getByRole('heading', { level: 2 })).toHaveTextContent('@AcmeMotors');
  expect(why).toHaveTextContent('Acme Motors. Brand account, on your organization’s list.');
  expect(why).toHaveTextContent('You are working as Blue Bottle until 17:00.');
  expect(
    within(why)
      .getAllByRole('listitem')
      .map(({ textContent }) => textContent),
  ).toEqual([
    'The picture beside the composer: @AcmeMotors',
    'The account switcher: @AcmeCares (differs)',
    'Personal data: not allowed',
    'Project names: good to know',
  ]);
});

test.each([
  [{ state: 'unlisted', kind: 'personal', label: 'Jo Doe' }, 'Not on your organization’s list. Personal account.'],
  [UNREADABLE, 'Unknown account.It can’t be read: The page shows two names.'],
] as const)('asked why of %o, it says so', (author, words) => {
  render(<Strip view={{ author, kind: author.kind, findings: [] }} open={true} />);
  expect(screen.getByRole('region')).toHaveTextContent(words);
  expect(screen.getByRole('region')).toHaveTextContent(/No rule applies/);
});

test('it draws nothing anew for a view that says the same', async () => {
  const view = { author: BRAND, kind: 'brand', findings: [finding('warn')] } as const;
  const { rerender } = render(<Strip view={view} />);
  const changes: MutationRecord[] = [];
  new MutationObserver((records) => changes.push(...records)).observe(screen.getByRole('status'), {
    ...{ attributes: true, characterData: true, childList: true, subtree: true },
  });
  rerender(<Strip view={{ ...view, findings: [finding('warn', { span: { start: 3, end: 9 } })] }} />);
  await Promise.resolve();
  expect(changes).toEqual([]);
});
