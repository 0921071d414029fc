import { screen, within } from '@testing-library/react';
import { afterEach, describe, expect, test, vi } from 'vitest';
import agency from '../../policy/examples/agency.json' with { type: 'json' };
import regulatedFirm from '../../policy/examples/regulated-firm.json' with { type: 'json' };
import smallCompany from '../../policy/examples/small-company.json' with { type: 'json' };
import { STARTER } from '../../policy/starter.ts';
import { box, button, choice, edit, field, taken } from './edit-policy.tsx';
import { openOptions } from './open-options.tsx';
import { ACME, policyRecord } from './policies.ts';

afterEach(() => {
  vi.restoreAllMocks();
});

describe('the editor', () => {
  test('is not offered where the policy is managed', async () => {
    await openOptions(policyRecord('managed'));
    expect(screen.queryByRole('button', { name: /Edit|your own/u })).toBeNull();
  });

  test('makes the built-in policy one’s own', async () => {
    const importText = vi.fn(taken);
    const { user } = await openOptions(policyRecord('built-in'), { importText });
    await user.click(button('Make it your own'));
    expect(await screen.findByRole('heading', { level: 1, name: 'Edit the policy' })).toHaveFocus();
    await user.click(button('Add an account'));
    expect(button(/^account-1/u)).toHaveFocus();
    await user.type(field('Name of the account'), 'Acme');
    await user.type(field('On X'), 'AcmeMotors{Enter}AcmeCares');
    await user.selectOptions(choice('What the new rule looks for'), 'Terms');
    await user.click(button('Add a rule'));
    await user.type(field('Terms'), 'Project Falcon{Enter}Bluebird');
    await user.click(box('Brand'));
    await user.click(button('Check and save'));
    await user.click(await screen.findByRole('button', { name: 'Save' }));
    expect(JSON.parse(String(importText.mock.calls))).toEqual({
      ...STARTER,
      accounts: [{ id: 'account-1', kind: 'brand', name: 'Acme', handles: { x: ['AcmeMotors', 'AcmeCares'] } }],
      rules: [
        ...STARTER.rules,
        { rule: 'terms', level: 'block', terms: ['Project Falcon', 'Bluebird'], kinds: ['brand'] },
      ],
    });
    expect(await screen.findByText('Saved, and in force now.')).toBeInTheDocument();
    expect(screen.getByRole('heading', { level: 1, name: 'The policy in force' })).toHaveFocus();
  });

  test('begins a rule with its own levels, for those accounts that it is for, in one step', async () => {
    const { user, save } = await edit();
    const add = async (rule: string) => {
      await user.selectOptions(choice('What the new rule looks for'), rule);
      await user.click(button('Add a rule'));
    };
    await add('Private life');
    expect(box('Brand')).toBeChecked();
    expect(box('Personal')).not.toBeChecked();
    expect(choice('When something is found')).toHaveDisplayValue('Stop; the author may post anyway');
    await add('Links');
    expect(button(/^Links.*5/u)).toHaveFocus();
    await user.click(button('Undo'));
    await add('Disclosure');
    await add('Links');
    expect(await save()).toEqual({
      ...ACME,
      rules: [
        ...ACME.rules,
        { rule: 'personal-voice', level: 'warn', kinds: ['brand', 'client'] },
        { rule: 'disclosure', level: 'warn', kinds: ['personal', 'unknown'] },
        { rule: 'links', level: 'warn', kinds: ['brand', 'client'] },
        { rule: 'links', level: 'note', kinds: ['personal', 'unknown'] },
      ],
    });
  });

  test('that can’t be opened is said', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => {});
    const { user } = await openOptions(policyRecord('imported'), { readImported: () => Promise.reject(new Error()) });
    await user.click(button('Edit this policy'));
    expect(await screen.findByText(/^The editor could not be opened/u)).toBeInTheDocument();
  });

  test('leaves what its forms do not know as it was written', async () => {
    const raw = {
      $comment: 'ours',
      rules: JSON.stringify([{ rule: 'terms', level: 'warn', terms: ['a', { term: 'b', note: 1 }], owner: 'PR' }]),
      accounts: '[]',
      mode: 'advise',
    };
    const { user, save } = await edit(raw);
    await user.click(button(/^Terms/u));
    await user.selectOptions(choice('When something is found'), 'Stop, with no way through');
    expect(await save()).toEqual({
      ...raw,
      rules: [{ rule: 'terms', level: 'block', terms: ['a', { term: 'b', note: 1 }], owner: 'PR' }],
    });
  });

  test('changes and removes accounts and rules', async () => {
    const { user, save } = await edit();
    await user.click(button(/^Jo Doe/u));
    await user.selectOptions(choice('Kind'), 'Client');
    await user.click(button(/^Remove Acme Motors/u));
    expect(screen.getByText(/^Removed: Account 1 \(Acme Motors\)\. Undo/u)).toBeInTheDocument();
    expect(screen.getByRole('heading', { name: 'Accounts' })).toHaveFocus();
    await user.click(button(/^Remove Wrong account/u));
    expect(await save()).toEqual({
      ...ACME,
      accounts: [{ ...ACME.accounts[1], kind: 'client' }],
      rules: ACME.rules.slice(0, 2),
    });
  });

  test('shows one form at a time', async () => {
    const { user } = await edit();
    await user.click(button(/^Jo Doe/u));
    expect(button(/^Jo Doe/u)).toHaveAttribute('aria-expanded', 'true');
    await user.click(button(/^Project names/u));
    expect(button(/^Jo Doe/u)).toHaveAttribute('aria-expanded', 'false');
    await user.click(button(/^Project names/u));
    expect(screen.queryByRole('textbox', { name: 'Terms' })).toBeNull();
  });

  test('exports what is edited', async () => {
    const { user, onExportText } = await edit();
    await user.click(button('Export as a file'));
    expect(JSON.parse(String(onExportText.mock.calls))).toEqual(ACME);
  });
});

describe('an example', () => {
  const examples = () => within(screen.getByRole('region', { name: 'Begin with an example' }));

  test.each<[string, RegExp, { readonly accounts: readonly { readonly name: string; readonly kind: string }[] }]>([
    ['A small company', /^One account, and rules that ask/u, smallCompany],
    ['An agency', /^Five clients, each with an account/u, agency],
    ['A regulated firm', /^The firm, its careers account/u, regulatedFirm],
  ])('“%s” opens as a draft, and is stored when it is saved', async (name, what, policy) => {
    const importText = vi.fn(taken);
    const { user, onExportText } = await openOptions(policyRecord('imported'), { importText });
    const choose = examples().getByRole('button', { name });
    expect(choose).toHaveAccessibleDescription(what);
    await user.click(choose);
    expect(await screen.findByRole('heading', { level: 1, name: 'Edit the policy' })).toHaveFocus();
    for (const [index, account] of policy.accounts.entries()) {
      expect(button(`${account.name} account ${index + 1}, ${account.kind}`)).toBeVisible();
    }
    await user.click(button('Export as a file'));
    expect(JSON.parse(String(onExportText.mock.calls))).toEqual(policy);
    expect(importText).not.toHaveBeenCalled();
    await user.click(button('Check and save'));
    await user.click(await screen.findByRole('button', { name: /^Save/u }));
    expect(JSON.parse(String(importText.mock.calls))).toEqual(policy);
  });

  test('is put away unasked as long as nothing of it was changed', async () => {
    const { user, store } = await openOptions(policyRecord('built-in'));
    await user.click(examples().getByRole('button', { name: 'An agency' }));
    await user.click(await screen.findByRole('button', { name: 'Close' }));
    expect(screen.getByRole('heading', { level: 1, name: 'The policy in force' })).toHaveFocus();
    expect(store.importText).not.toHaveBeenCalled();
  });

  test('is not offered where the policy is managed', async () => {
    await openOptions(policyRecord('managed'));
    expect(screen.queryByRole('region', { name: 'Begin with an example' })).toBeNull();
  });
});

describe('undo', () => {
  test('takes back what was typed in one go, and redo brings it back', async () => {
    const { user } = await edit();
    await user.click(button(/^Jo Doe/u));
    const name = field('Name of the account');
    await user.type(name, 'son');
    expect(name).toHaveValue('Jo Doeson');
    await user.keyboard('{Control>}z{/Control}');
    expect(name).toHaveValue('Jo Doe');
    expect(name).toHaveFocus();
    await user.keyboard('{Control>}{Shift>}z{/Shift}{/Control}');
    expect(name).toHaveValue('Jo Doeson');
    await user.keyboard('{Control>}z{/Control}{Control>}y{/Control}');
    expect(name).toHaveValue('Jo Doeson');
    expect(screen.getByText('Redone: Account 2 (Jo Doe): Name of the account.')).toBeInTheDocument();
  });

  test('goes back to the beginning, step by step, and says what it does', async () => {
    const { user, save } = await edit();
    expect(button('Undo')).toHaveAttribute('aria-disabled', 'true');
    await user.click(button(/^Remove Project names/u));
    await user.click(button('Add an account'));
    await user.selectOptions(choice('How far the policy is rolled out'), 'Simulated: only counts what it finds');
    await user.click(button('Undo'));
    expect(screen.getByText('Undone: How far the policy is rolled out.')).toBeInTheDocument();
    expect(button('Undo')).toHaveFocus();
    await user.click(button('Undo'));
    await user.click(button('Undo'));
    expect(button(/^Project names/u)).toBeInTheDocument();
    await user.click(button('Undo'));
    expect(screen.getByText('There is nothing to undo.')).toBeInTheDocument();
    expect(await save()).toEqual(ACME);
  });

  test('opens the form in which something changes', async () => {
    const { user } = await edit();
    await user.click(button(/^Project names/u));
    await user.type(field('Terms'), '{Enter}Condor');
    await user.click(button(/^Jo Doe/u));
    await user.keyboard('{Control>}z{/Control}');
    expect(field('Terms')).toHaveValue('Project Falcon\nBluebird');
    expect(field('Terms')).toHaveFocus();
  });
});
