import { screen, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { canonicalJson } from '../../policy/canonical-json.ts';
import { readPolicy } from '../../policy/read-policy.ts';
import { makeRecord, readRecord } from '../../policy/record.ts';
import { box, button, choice, edit, field } from './edit-policy.tsx';
import { ACME } from './policies.ts';

describe('the check before saving', () => {
  test('shows a problem at its field, and in a list that leads there', async () => {
    const { user, check } = await edit();
    await user.click(button(/^Project names/u));
    await user.type(field('Terms'), '{Enter}!!!');
    await user.click(button(/^Project names/u));
    const review = await check();
    expect(review.getByRole('heading', { name: 'Before it is saved' })).toHaveFocus();
    expect(review.getByRole('heading', { name: '1 problem' })).toBeInTheDocument();
    await user.click(review.getByRole('button', { name: 'Rule 2 (Project names): Terms, 3' }));
    expect(field('Terms')).toHaveFocus();
    expect(field('Terms')).toBeInvalid();
    expect(field('Terms')).toHaveAccessibleDescription(/Line 3: “!!!” has no letter/u);
    await user.clear(field('Terms'));
    await user.type(field('Terms'), 'Bluebird');
    expect(field('Terms')).toBeValid();
    expect(screen.queryByRole('heading', { name: '1 problem' })).toBeNull();
  });

  test.each([
    [
      'a field in a form that is closed',
      { rules: [{ rule: 'profanity', level: 'blok' }] },
      'Rule 1 (Profanity): When something is found',
      'combobox',
      'When something is found',
    ],
    ['a field in a group', { rules: [], pause: { until: 'soon' } }, 'The hold ends', 'textbox', 'The hold ends'],
    [
      'a choice',
      { rules: [{ rule: 'profanity', level: 'warn', sites: ['x', 'myspace'] }] },
      'Rule 1 (Profanity): Sites, 2',
      'checkbox',
      'X',
    ],
    [
      'an account’s handle',
      { rules: [], accounts: [{ id: 'a', kind: 'brand', name: 'A', handles: { x: ['a b'] } }] },
      'Account 1 (A): On X, 1',
      'textbox',
      'On X',
    ],
    [
      'a term with conditions',
      { rules: [{ rule: 'terms', level: 'warn', terms: [{ term: 'Falcon', near: { words: ['a'], within: 99 } }] }] },
      'Rule 1 (Terms): At most so many words away, 1',
      'textbox',
      'At most so many words away',
    ],
    [
      'a rule that there is not',
      { rules: [{ rule: 'profanty', level: 'warn' }] },
      'Rule 1 (Profanty): What the rule looks for',
      'combobox',
      'What the rule looks for',
    ],
    ['no rules', { mode: 'advise' }, 'Rules', 'heading', 'Rules'],
  ] as const)('leads to %s', async (_, raw, link, role, name) => {
    const { user, check } = await edit({ accounts: [], ...raw });
    const review = await check();
    await user.click(review.getByRole('button', { name: link }));
    expect(screen.getAllByRole(role, { name })[0]).toHaveFocus();
  });

  test('takes out a key that there is not', async () => {
    const { user, check, save } = await edit({
      ...ACME,
      rulez: [],
      rules: [{ rule: 'profanity', level: 'warn', lvel: 1 }],
    });
    const review = await check();
    await user.click(review.getByRole('button', { name: 'Rule 1 (Profanity): lvel' }));
    expect(button('Take “lvel” out')).toHaveFocus();
    await user.click(button('Take “lvel” out'));
    await user.click(button('Take “rulez” out'));
    expect(await save()).toEqual({ ...ACME, rules: [{ rule: 'profanity', level: 'warn' }] });
  });

  test('says in words what would change', async () => {
    const { user, check } = await edit();
    await user.click(button(/^Project names/u));
    await user.selectOptions(choice('When something is found'), 'Stop; the author may post anyway');
    await user.click(screen.getByText('Hold'));
    await user.click(box('Nothing goes out'));
    const review = await check();
    const said = (list: string, words: RegExp) =>
      expect(within(review.getByRole('list', { name: list })).getByText(words)).toBeInTheDocument();
    said('New', /^Project names: Finds .* the author may post anyway\.$/u);
    said('New', /^Nothing goes out: no\.$/u);
    said('No longer there', /^Project names: Finds .* there is no way through\.$/u);
    said('No longer there', /^Nothing goes out: yes\.$/u);
  });

  test('says that nothing would where the browser’s storage has put keys in another order', async () => {
    const raw = { ...ACME, rules: [{ rule: 'profanity', level: 'warn', grades: ['slur'], extra: ['frak'] }] };
    const { policy } = readPolicy(raw);
    const stored = policy && JSON.parse(canonicalJson(makeRecord('imported', policy, [], 0)));
    const { check } = await edit(raw, { read: async () => readRecord(stored) });
    const review = await check();
    expect(review.getByText('It says what is in force already.')).toBeInTheDocument();
  });

  test('says that nothing would', async () => {
    const { user, check } = await edit();
    const review = await check();
    expect(review.getByText('It says what is in force already.')).toBeInTheDocument();
    await user.click(review.getByRole('button', { name: 'Keep editing' }));
    expect(button('Check and save')).toHaveFocus();
  });
});
