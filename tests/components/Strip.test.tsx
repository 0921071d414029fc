import { render, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
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
