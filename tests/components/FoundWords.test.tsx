import { render } from '@testing-library/react';
import { expect, test } from 'vitest';
import { FoundWords } from '../../components/FoundWords.tsx';
import { mask } from '../../rules/mask.ts';

const TEXT = 'Meet Bluebird today';
const SPAN = { start: 5, end: 13 };

function shown(message: string): string {
  const finding = { rule: 'terms', span: SPAN, message, level: 'warn' } as const;
  const group = { key: 'one', finding, findings: [finding], spans: [SPAN] };
  const { container } = render(<FoundWords group={group} draft={mask(TEXT, [])} />);
  return container.textContent ?? '';
}

test.each([
  '“Bluebird” is on your organization’s list.',
  '„Bluebird“ steht auf der Liste.',
  '«Bluebird» está en la lista.',
  '«\u00a0Bluebird\u00a0» est dans la liste.',
  '「Bluebird」はリストにあります。',
  '«\u2068Bluebird\u2069» في قائمة مؤسستك.',
])('the words are named once where what is said of them begins with them: %s', (message) => {
  expect(shown(message)).toBe('');
});

test.each(['This is not public yet.', 'Bluebird', '“Bluebirds” are on the list.'])(
  'else they are named: %s',
  (message) => {
    expect(shown(message)).toBe('Bluebird');
  },
);
