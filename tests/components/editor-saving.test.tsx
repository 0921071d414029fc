import { act, screen, within } from '@testing-library/react';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { builtInPolicy, readPolicy } from '../../policy/read-policy.ts';
import { makeRecord } from '../../policy/record.ts';
import { button, edit } from './edit-policy.tsx';
import { PROBLEM } from './open-options.tsx';
import { ACME, policyRecord } from './policies.ts';

afterEach(() => {
  vi.restoreAllMocks();
});

describe('saving', () => {
  test.each([
    ['the background does not answer', () => Promise.reject(new Error('gone')), /could not be saved/u],
    ['nothing was taken', async () => ({ ok: false, problems: [PROBLEM] }), /was not taken/u],
  ])('loses nothing where %s', async (_, importText, words) => {
    vi.spyOn(console, 'error').mockImplementation(() => {});
    const { user, save } = await edit(ACME, { importText });
    await user.click(button(/^Remove Jo Doe/u));
    await save();
    expect(await screen.findByRole('alert')).toHaveTextContent(words);
    expect(screen.queryByRole('button', { name: /^Jo Doe/u })).toBeNull();
    expect(button('Undo')).toHaveAttribute('aria-disabled', 'false');
  });

  test('says when another window has saved meanwhile, and replaces it only when told to', async () => {
    const { user, importText, readImported, check, saved } = await edit();
    await user.click(button(/^Remove Jo Doe/u));
    readImported.mockResolvedValue({ ...ACME, mode: 'advise' });
    await check();
    await user.click(button('Save'));
    expect(await screen.findByRole('alert')).toHaveTextContent(/^Another window has saved a policy meanwhile/u);
    expect(importText).not.toHaveBeenCalled();
    await user.click(button('Save all the same'));
    expect(saved()).toEqual({ ...ACME, accounts: ACME.accounts.slice(0, 1) });
  });

  test('says so at once, and what it would undo of the other one', async () => {
    const { change, readImported, check } = await edit();
    const other = { ...ACME, rules: [] };
    readImported.mockResolvedValue(other);
    change(makeRecord('imported', readPolicy(other).policy ?? builtInPolicy(), [], 0));
    expect(await screen.findByRole('alert')).toHaveTextContent(/^Another window has saved/u);
    const review = await check();
    expect(within(review.getByRole('list', { name: 'New' })).getByText(/^Project names: Finds/u)).toBeInTheDocument();
  });

  test('is over once the organization manages the policy, and the changes stay', async () => {
    const { change, user, check, importText } = await edit();
    await user.click(button(/^Remove Jo Doe/u));
    change(policyRecord('managed'));
    expect(screen.getByRole('alert')).toHaveTextContent(/^Your organization manages the policy now/u);
    await check();
    expect(screen.queryByRole('button', { name: /^Save/u })).toBeNull();
    expect(importText).not.toHaveBeenCalled();
    expect(screen.queryByRole('button', { name: /^Jo Doe/u })).toBeNull();
  });

  test('keeps the changes while no policy is known', async () => {
    const { change, user } = await edit();
    await user.click(button(/^Remove Jo Doe/u));
    change(undefined);
    expect(button('Undo')).toHaveAttribute('aria-disabled', 'false');
  });
});

describe('closing', () => {
  test('asks before it discards changes', async () => {
    const { user } = await edit();
    await user.click(button(/^Remove Jo Doe/u));
    await user.click(button('Close'));
    expect(button('Keep editing')).toHaveFocus();
    await user.click(button('Keep editing'));
    expect(button('Undo')).toHaveAttribute('aria-disabled', 'false');
    await user.click(button('Close'));
    await user.click(button('Discard them'));
    expect(screen.getByRole('heading', { level: 1, name: 'The policy in force' })).toHaveFocus();
  });

  test('asks for nothing where nothing was changed', async () => {
    const { user } = await edit();
    await user.click(button('Close'));
    expect(screen.getByRole('heading', { level: 1, name: 'The policy in force' })).toBeInTheDocument();
  });

  test.each([
    [false, 'unchanged'],
    [true, 'changed'],
  ])('the whole page asks (%s) where the policy is %s', async (asks, state) => {
    const { user } = await edit();
    if (state === 'changed') await user.click(button(/^Remove Jo Doe/u));
    const leaving = new Event('beforeunload', { cancelable: true });
    act(() => void window.dispatchEvent(leaving));
    expect(leaving.defaultPrevented).toBe(asks);
  });
});
