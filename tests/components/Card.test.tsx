import { render, screen, waitFor } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { Card, type CardState } from '../../components/Card.tsx';
import { finding } from './views.ts';

const FOUND = finding('warn', { message: 'This is a swear word.', why: 'It offends.', suggestion: 'Take it out.' });

function show(state: CardState = 'open', replacement?: string, byKey = false, look?: string) {
  const on = { onReplace: vi.fn(), onCopy: vi.fn(), onNotHere: vi.fn(), onLook: vi.fn(), onFalseAlarm: vi.fn() };
  const found = { ...FOUND, ...(replacement !== undefined && { replacement }), ...(look !== undefined && { look }) };
  const told = { place: 2, count: 3, recorded: replacement === undefined, byKey };
  render(<Card finding={found} state={state} {...told} {...on} />);
  return on;
}

const buttons = () => screen.getAllByRole('button').map((button) => button.textContent);

test('says what, why and what to do, and which of the marks it is', () => {
  show();
  const card = screen.getByRole('dialog', { name: 'Profanity: Please check' });
  expect(card).toHaveAccessibleDescription('This is a swear word. It offends. Take it out.');
  expect(card).toHaveTextContent('2 of 3');
  expect(buttons()).toEqual(['Not here', 'False alarm']);
});

test('is told to screen readers once it is there', async () => {
  show();
  const told = () => screen.getAllByRole('status').map((status) => status.textContent);
  expect(told()).toEqual(['', '']);
  await waitFor(() => expect(told()).toEqual(['', 'This is a swear word. Take it out.']));
});

test.each<[CardState, string, string, string]>([
  ['open', 'darn', 'Replace with “darn”', ''],
  ['open', '', 'Take it out', ''],
  ['refused', 'darn', 'Copy “darn”', 'The site’s editor did not take it, and your draft is as it was.'],
  ['damaged', 'darn', 'Copy “darn”', 'The site’s editor made something else of it.'],
  ['copied', 'darn', 'Copy “darn”', 'Copied.'],
  ['not-copied', 'darn', 'Copy “darn”', 'Type it yourself: “darn”.'],
])('%s, with “%s” to write instead', (state, replacement, button, outcome) => {
  show(state, replacement);
  expect(buttons()).toEqual([button, 'Not here']);
  expect(screen.getAllByRole('status')[0]).toHaveTextContent(outcome);
});

test('offers to look at a hashtag first', () => {
  show('open', undefined, false, '#Monday');
  expect(buttons()).toEqual(['Look at #Monday', 'Not here', 'False alarm']);
});

test('takes no click of a script’s', () => {
  const on = show('open', 'darn', false, '#Monday');
  for (const button of screen.getAllByRole('button')) button.click();
  for (const answer of Object.values(on)) expect(answer).not.toHaveBeenCalled();
});

test('tells its keys to whoever came by key', () => {
  show('open', undefined, true);
  expect(screen.getByText('F8: next mark. Tab: into this card. Escape: close it.')).toBeVisible();
});

test('and not to whoever came by the pointer, where Tab leads elsewhere', () => {
  show();
  expect(screen.queryByText(/Tab:/)).toBeNull();
});
