import { act, render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, test, vi } from 'vitest';
import { App } from '../../entrypoints/welcome/App.tsx';
import type { Panel } from '../../guard/warm.ts';
import type { ImportAnswer } from '../../policy/load.ts';
import type { PolicyRecord } from '../../policy/policy.ts';
import { ACME, policyRecord } from './policies.ts';
import { CHRYSLER } from './views.ts';

async function open(known: PolicyRecord | 'none' = policyRecord('built-in'), stored?: object) {
  const record = known === 'none' ? undefined : known;
  const importText = vi.fn(async (_text: string): Promise<ImportAnswer> => ({ ok: true, problems: [] }));
  const panel = {
    showStop: vi.fn<Panel['showStop']>(),
    hideStop: vi.fn(),
    rehearseStop: () => {},
    showStrip: vi.fn<Panel['showStrip']>(),
    hideStrip: vi.fn(),
    owns: () => false,
    showMarks: vi.fn(),
    hideMarks: vi.fn(),
  };
  const store = { read: async () => record, onChange: () => {}, readImported: async () => stored, importText };
  render(<App {...{ store, panel }} />);
  await act(async () => {});
  const stop = () => panel.showStop.mock.lastCall ?? [];
  return { importText, panel, stop, user: userEvent.setup() };
}

const post = () => screen.getByRole('textbox', { name: 'Your post' });
const field = (name: string, place = 0) => screen.getAllByRole('textbox', { name })[place] ?? post();
const button = (name: string) => screen.getByRole('button', { name });

describe('the practice composer', () => {
  test('holds the tweet, and the strip says as whom it would go out', async () => {
    const { panel, user } = await open();
    expect(post()).toHaveValue(CHRYSLER);
    expect(panel.showStrip.mock.lastCall?.[0]).toMatchObject({ author: { label: '@ChryslerAutos' }, kind: 'brand' });
    await user.click(screen.getByRole('radio', { name: 'Yourself' }));
    expect(panel.showStrip.mock.lastCall?.[0]).toMatchObject({ author: { label: 'yourself' }, kind: 'personal' });
  });

  test('stops it as the brand, and leaves it as it is', async () => {
    const { panel, stop, user } = await open();
    await user.click(button('Post'));
    const [view, answers] = stop();
    expect(view).toMatchObject({ level: 'block', text: CHRYSLER, recorded: false });
    act(() => answers?.edit());
    expect(panel.hideStop).toHaveBeenCalled();
    expect(post()).toHaveFocus();
    expect(post()).toHaveValue(CHRYSLER);
  });

  test('asks as oneself, and posts it in the page after all', async () => {
    const { stop, user } = await open();
    await user.click(screen.getByRole('radio', { name: 'Yourself' }));
    await user.click(button('Post'));
    const [view, answers] = stop();
    expect(view).toMatchObject({ level: 'warn' });
    act(() => answers?.postAnyway(undefined));
    expect(screen.getByText('Posted as yourself, in this practice only.')).toBeVisible();
    expect(post()).toHaveValue('');
    await user.click(button('Put the tweet back'));
    expect(post()).toHaveValue(CHRYSLER);
  });

  test('lets good words go', async () => {
    const { panel, user } = await open();
    await user.clear(post());
    expect(button('Post')).toBeDisabled();
    await user.type(post(), 'Our new roadster is here.{Control>}{Enter}{/Control}');
    expect(panel.showStop).not.toHaveBeenCalled();
    expect(screen.getByText('@ChryslerAutos', { selector: '.posted bdi' })).toBeVisible();
  });
});

describe('one’s own accounts', () => {
  test('go into a policy of one’s own, and the page says what comes next', async () => {
    const { importText, user } = await open();
    await user.type(field('Name'), 'Acme Motors');
    await user.type(field('On X'), '@AcmeMotors');
    await user.click(button('Add another account'));
    expect(field('Name', 1)).toHaveFocus();
    await user.keyboard('Jo Doe');
    await user.type(field('On Facebook', 1), 'Jo Doe{Enter}');
    expect(JSON.parse(importText.mock.lastCall?.[0] ?? '')).toMatchObject({
      version: 1,
      accounts: [
        { id: 'acme-motors', name: 'Acme Motors', kind: 'brand', handles: { x: ['@AcmeMotors'] } },
        { id: 'jo-doe', name: 'Jo Doe', kind: 'personal', handles: { facebook: ['Jo Doe'] } },
      ],
    });
    expect(screen.getByRole('heading', { name: 'Saved: your 2 accounts are in force now.' })).toHaveFocus();
    expect(screen.getByRole('heading', { name: 'What happens next' })).toBeVisible();
    expect(screen.queryByRole('link', { name: 'Go to LinkedIn' })).toBeNull();
    expect(screen.getByRole('link', { name: 'Go to Facebook' })).toHaveAttribute('href', 'https://www.facebook.com/');
  });

  test('are asked for once more where something is wrong, from the first of it on', async () => {
    const { importText, user } = await open();
    await user.type(field('Name'), 'Acme');
    await user.click(button('Save my accounts'));
    expect(field('On X')).toHaveFocus();
    expect(field('On X')).toHaveAccessibleDescription(/Say what the account is called/);
    await user.type(field('On X'), 'two words');
    expect(field('On X')).toHaveAccessibleDescription(/“two words” can’t be a handle on X/);
    await user.click(button('Save my accounts'));
    expect(importText).not.toHaveBeenCalled();
  });

  test('come after those that are there; one that is listed already is not taken twice', async () => {
    const { importText, user } = await open(policyRecord('imported'), ACME);
    expect(screen.getByText('2 accounts are listed already. What you add here comes after them.')).toBeVisible();
    await user.type(field('Name'), 'Acme');
    await user.type(field('On X'), 'acmecares{Enter}');
    expect(screen.getByText('Not saved. Change what is named here and save again:')).toBeVisible();
    expect(screen.getByText(/belongs to the account “acme” already/)).toBeVisible();
    await user.clear(field('On X'));
    await user.type(field('On X'), 'AcmeNews{Enter}');
    expect(JSON.parse(importText.mock.lastCall?.[0] ?? '').accounts).toHaveLength(3);
  });

  test('come to a policy with a pattern that this page can’t search for', async () => {
    const patterns = [{ pattern: '(\\w+\\s?)*end', match: ['the end'] }];
    const { importText, user } = await open(policyRecord('imported'), {
      ...ACME,
      rules: [{ rule: 'patterns', level: 'warn', patterns }],
    });
    await user.type(field('Name'), 'Globex');
    await user.type(field('On X'), 'globex{Enter}');
    expect(JSON.parse(importText.mock.lastCall?.[0] ?? '').accounts).toHaveLength(3);
  });

  test('stay in the form where they can’t be saved', async () => {
    const { importText, user } = await open();
    const told = vi.spyOn(console, 'error').mockReturnValue();
    importText.mockRejectedValue(new Error('gone'));
    await user.type(field('Name'), 'Acme');
    await user.type(field('On X'), 'AcmeNews{Enter}');
    expect(screen.getByText(/could not be saved/)).toBeVisible();
    expect(field('On X')).toHaveValue('AcmeNews');
    expect(told).toHaveBeenCalled();
    told.mockRestore();
  });

  test('can be taken out of the form again, all but the last', async () => {
    const { user } = await open();
    expect(screen.queryByRole('button', { name: /^Remove/ })).toBeNull();
    await user.click(button('Add another account'));
    await user.click(button('Remove Account 2'));
    expect(screen.getAllByRole('textbox', { name: 'Name' })).toHaveLength(1);
    expect(button('Add another account')).toHaveFocus();
  });

  test.each([
    [policyRecord('managed'), /Your organization manages the policy/],
    ['none' as const, /looks whether an organization has a policy for you/],
  ])('are not asked for under %#', async (record, words) => {
    await open(record);
    expect(screen.getByText(words)).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Save my accounts' })).toBeNull();
  });
});
