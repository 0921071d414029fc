import { render, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, test } from 'vitest';
import { TryDraft } from '../../components/TryDraft.tsx';
import type { Policy } from '../../policy/policy.ts';
import { builtInPolicy, readPolicy } from '../../policy/read-policy.ts';
import { ACME } from './policies.ts';

const POLICY = {
  ...ACME,
  accounts: ACME.accounts.map((account) => ({ ...account, confirm: 'never' })),
  pause: { active: false },
  rules: [
    ...ACME.rules.filter(({ rule }) => rule !== 'wrong-account'),
    { rule: 'secrets', level: 'justify' },
    { rule: 'patterns', name: 'Twice', level: 'warn', patterns: ['\\bTKT-(?:\\d{2}|\\d{2}-\\d{2}){1,9}\\b'] },
    { rule: 'terms', name: 'Soft', level: 'note', terms: ['Marigold'] },
  ],
};

function policy(raw: object = POLICY): Policy {
  return readPolicy(raw).policy ?? builtInPolicy();
}

function open(of: Policy = policy()) {
  const view = render(<TryDraft policy={of} />);
  const user = userEvent.setup();
  const write = async (text: string) => {
    await user.clear(draft());
    await user.click(draft());
    await user.paste(text);
  };
  return { ...view, user, write };
}

const draft = () => screen.getByRole('textbox', { name: 'Draft' });
const verdict = (words: string | RegExp) => screen.findByText(words, { selector: '[role=status] *' });
const choose = (name: string) => screen.getByRole('combobox', { name });
const topics = () => screen.getAllByRole('heading', { level: 3 }).map(({ textContent }) => textContent);

describe('trying a draft', () => {
  test('says nothing before there is one', () => {
    open();
    expect(screen.getByRole('status')).toBeEmptyDOMElement();
    expect(choose('Account')).toHaveDisplayValue('Acme Motors (brand account)');
  });

  test.each([
    ['Our new roadster is here.', 'Would go out'],
    ['Marigold season at the Acme garden.', 'Would go out: Soft'],
    ['Meet Bluebird.', 'Would be stopped: Project names'],
    ['See TKT-12-12.', 'Would ask first: Twice'],
  ])('%s %s', async (text, words) => {
    const { write } = open();
    await write(text);
    expect(await verdict(words)).toBeInTheDocument();
  });

  test('marks what was found, the strictest first', async () => {
    const { write } = open();
    await write('See TKT-12, it is about Bluebird and that fucking gearbox.');
    await verdict(/^Would be stopped/u);
    expect(topics()).toEqual(['Project names', 'Profanity', 'Twice']);
    const [first] = screen.getAllByRole('listitem');
    if (first === undefined) throw new Error('There is no finding.');
    expect(within(first).getByText('Bluebird', { selector: 'mark' })).toBeInTheDocument();
    expect(within(first).getByText('This name is not public before the launch.')).toBeInTheDocument();
  });

  test('never shows a secret that it found', async () => {
    const secret = ['sk', 'live', '4eC39HqLyjWDarjtT1zdp7dc'].join('_');
    const { write, container } = open();
    await write(`The key is ${secret}`);
    expect(await verdict(/^Would ask first, and for a reason: secrets/u)).toBeInTheDocument();
    expect(container.querySelector('mark')).toHaveTextContent('••••••••');
  });

  test('follows the account, the site and the surface', async () => {
    const { user, write } = open();
    await write('What a fucking morning.');
    await verdict(/^Would be stopped: profanity/u);
    await user.selectOptions(choose('Account'), 'Jo Doe (personal account)');
    expect(await verdict('Would go out')).toBeInTheDocument();
    await user.selectOptions(choose('Account'), 'An account that can’t be read');
    expect(await verdict(/^Would be stopped: account not readable/u)).toBeInTheDocument();
    await user.selectOptions(choose('Account'), 'Acme Motors (brand account)');
    await user.selectOptions(choose('Published as a'), 'Message');
    expect(await verdict('Would go out')).toBeInTheDocument();
  });

  test('follows the policy', async () => {
    const { write, rerender } = open();
    await write('Meet Bluebird.');
    await verdict(/^Would be stopped/u);
    rerender(<TryDraft policy={policy({ ...POLICY, enabled: false })} />);
    expect(await verdict('Would go out')).toBeInTheDocument();
  });

  test('says nothing once the draft is gone', async () => {
    const { user, write } = open();
    await write('Meet Bluebird.');
    await verdict(/^Would be stopped/u);
    await user.clear(draft());
    expect(screen.getByRole('status')).toBeEmptyDOMElement();
    expect(screen.queryByRole('listitem')).toBeNull();
  });
});
