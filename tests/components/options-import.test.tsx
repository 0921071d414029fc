import { screen } from '@testing-library/react';
import { describe, expect, test, vi } from 'vitest';
import { openOptions, PROBLEM, section } from './open-options.tsx';
import { policyRecord } from './policies.ts';

const importButton = () => screen.getByRole('button', { name: 'Import' });
const pasteField = () => screen.getByRole('textbox', { name: 'Or paste one here' });

describe('importing', () => {
  test('is not offered where the policy is managed, and the page says why', async () => {
    await openOptions(policyRecord('managed'));
    expect(screen.queryByRole('button', { name: 'Import' })).toBeNull();
    expect(section('Import a policy').getByText(/while your organization manages/u)).toBeInTheDocument();
  });

  test('takes what was pasted', async () => {
    const { store, user } = await openOptions(policyRecord('built-in'));
    expect(importButton()).toBeDisabled();
    await user.click(pasteField());
    await user.paste('{"version": 1}');
    await user.click(importButton());
    expect(store.importText).toHaveBeenCalledExactlyOnceWith('{"version": 1}');
    expect(await screen.findByText('Imported, and in force now.')).toBeInTheDocument();
    expect(pasteField()).toHaveValue('');
  });

  test('takes a file, and the same one again', async () => {
    const { store, user } = await openOptions(policyRecord('built-in'));
    const file = new File(['{"version": 1}'], 'policy.json', { type: 'application/json' });
    await user.upload(screen.getByLabelText('Choose a policy file'), file);
    await screen.findByText('Imported, and in force now.');
    await user.upload(screen.getByLabelText('Choose a policy file'), file);
    await vi.waitFor(() => expect(store.importText).toHaveBeenCalledTimes(2));
    expect(store.importText).toHaveBeenLastCalledWith('{"version": 1}');
  });

  test('a bad policy changes nothing, says what is wrong and keeps the text', async () => {
    const importText = async () => ({ ok: false, problems: [{ ...PROBLEM, place: '' }] });
    const { user } = await openOptions(policyRecord('imported'), { importText });
    await user.click(pasteField());
    await user.paste('{ nonsense');
    await user.click(importButton());
    expect(await screen.findByText('Not imported: the policy before stays in force.')).toBeInTheDocument();
    expect(screen.getByText('The whole policy')).toBeInTheDocument();
    expect(screen.getByText(PROBLEM.remedy)).toBeInTheDocument();
    expect(pasteField()).toHaveValue('{ nonsense');
  });

  test('a policy with problems is in force but for them', async () => {
    const { user } = await openOptions(policyRecord('built-in'), {
      importText: async () => ({ ok: true, problems: [PROBLEM] }),
    });
    await user.click(pasteField());
    await user.paste('{}');
    await user.click(importButton());
    expect(await screen.findByText('Imported, and in force now but for what this names:')).toBeInTheDocument();
    expect(screen.getByText('rules[2].until')).toBeInTheDocument();
  });

  test('a background that does not answer is said to fail', async () => {
    const { user } = await openOptions(policyRecord('built-in'), {
      importText: () => Promise.reject(new Error('gone')),
    });
    await user.click(pasteField());
    await user.paste('{}');
    await user.click(importButton());
    expect(await screen.findByText(/the one before stays in force. Reload/u)).toBeInTheDocument();
  });
});

describe('forgetting the import', () => {
  test.each(['managed', 'built-in'] as const)('is not offered for a %s policy', async (source) => {
    await openOptions(policyRecord(source));
    expect(screen.queryByRole('button', { name: 'Forget this policy' })).toBeNull();
  });

  test('asks once more, with the focus on the safe answer', async () => {
    const { store, user } = await openOptions(policyRecord('imported'));
    await user.click(screen.getByRole('button', { name: 'Forget this policy' }));
    expect(screen.getByRole('button', { name: 'Keep it' })).toHaveFocus();
    await user.click(screen.getByRole('button', { name: 'Keep it' }));
    expect(store.forgetImport).not.toHaveBeenCalled();
  });

  test('puts the built-in policy in force, and says so', async () => {
    const { store, user } = await openOptions(policyRecord('imported'));
    await user.click(screen.getByRole('button', { name: 'Forget this policy' }));
    await user.click(screen.getByRole('button', { name: 'Forget it' }));
    expect(store.forgetImport).toHaveBeenCalledOnce();
    expect(await screen.findByText('Forgotten: the built-in policy is in force.')).toBeInTheDocument();
    expect(screen.getByRole('heading', { name: 'Import a policy' })).toHaveFocus();
  });

  test('that fails is said', async () => {
    const { user } = await openOptions(policyRecord('imported'), {
      forgetImport: () => Promise.reject(new Error('gone')),
    });
    await user.click(screen.getByRole('button', { name: 'Forget this policy' }));
    await user.click(screen.getByRole('button', { name: 'Forget it' }));
    expect(await screen.findByRole('alert')).toHaveTextContent('It could not be forgotten.');
  });
});
