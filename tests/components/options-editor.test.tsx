import { act, fireEvent, screen, within } from '@testing-library/react';
import { afterEach, describe, expect, test, vi } from 'vitest';
// Brought when it is asked for first, which takes a test longer than it waits.
import '../../components/editor/Editor.tsx';
import type { PolicyStore } from '../../entrypoints/options/policy-store.ts';
import { builtInPolicy, readPolicy } from '../../policy/read-policy.ts';
import { makeRecord } from '../../policy/record.ts';
import { STARTER } from '../../policy/starter.ts';
import { openOptions, PROBLEM } from './open-options.tsx';
import { ACME, policyRecord } from './policies.ts';

afterEach(() => {
  vi.restoreAllMocks();
});

const button = (name: string | RegExp) => screen.getByRole('button', { name });
const field = (name: string | RegExp) => screen.getByRole('textbox', { name });
const choice = (name: string | RegExp) => screen.getByRole('combobox', { name });
const box = (name: string | RegExp) => screen.getByRole('checkbox', { name });

const taken: PolicyStore['importText'] = async () => ({ ok: true, problems: [] });

/** Opens the editor of an imported policy, as it was written. */
async function edit(raw: object = ACME, parts: Partial<PolicyStore> = {}) {
  const record = makeRecord('imported', readPolicy(raw).policy ?? builtInPolicy(), [], 0);
  const readImported = vi.fn(async (): Promise<unknown> => raw);
  const importText = vi.fn(parts.importText ?? taken);
  const page = await openOptions(record, { readImported, ...parts, importText });
  await page.user.click(button('Edit this policy'));
  await screen.findByRole('heading', { name: 'Edit the policy' });
  const check = async () => {
    await page.user.click(button('Check and save'));
    return within(await screen.findByRole('region', { name: 'Before it is saved' }));
  };
  /** What was saved. */
  const save = async (): Promise<unknown> => {
    await check();
    await page.user.click(button(/^Save/u));
    return saved();
  };
  const saved = (): unknown => {
    const [[text = ''] = []] = importText.mock.calls.slice(-1);
    return JSON.parse(text);
  };
  return { ...page, importText, readImported, check, save, saved };
}

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
        { rule: 'terms', level: 'warn', terms: ['Project Falcon', 'Bluebird'], kinds: ['brand'] },
      ],
    });
    expect(await screen.findByText('Saved, and in force now.')).toBeInTheDocument();
    expect(screen.getByRole('heading', { level: 1, name: 'The policy in force' })).toHaveFocus();
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

  test('says that nothing would', async () => {
    const { user, check } = await edit();
    const review = await check();
    expect(review.getByText('It says what is in force already.')).toBeInTheDocument();
    await user.click(review.getByRole('button', { name: 'Keep editing' }));
    expect(button('Check and save')).toHaveFocus();
  });
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

describe('a field', () => {
  const PROFANITY = { rule: 'profanity', level: 'warn' };
  type User = Awaited<ReturnType<typeof edit>>['user'];

  test.each<[string, object, (user: User) => Promise<void>, object]>([
    [
      'of choices, ticked and in order',
      PROFANITY,
      async (user) => {
        await user.click(box('Facebook'));
        await user.click(box('X'));
      },
      { ...PROFANITY, sites: ['x', 'facebook'] },
    ],
    ['of choices, with none of them', { ...PROFANITY, sites: ['x'] }, async (user) => user.click(box('X')), PROFANITY],
    [
      'of choices that has a default',
      PROFANITY,
      async (user) => user.click(box('Mild words')),
      { ...PROFANITY, grades: ['slur', 'strong', 'sexual', 'mild'] },
    ],
    [
      'of choices, one not known taken out',
      { ...PROFANITY, sites: ['x', 'myspace'] },
      async (user) => user.click(box('“myspace”: not known')),
      { ...PROFANITY, sites: ['x'] },
    ],
    [
      'for a choice, left out again',
      { ...PROFANITY, mode: 'advise' },
      async (user) => user.selectOptions(choice('How far the rule is rolled out'), 'As the whole policy'),
      PROFANITY,
    ],
    [
      'for a text, cleared',
      { ...PROFANITY, message: 'Please!' },
      async (user) => user.clear(field('What authors are told')),
      PROFANITY,
    ],
    [
      'for a moment',
      PROFANITY,
      async () => {
        fireEvent.change(screen.getByLabelText('Until'), { target: { value: '2027-03-01T10:00' } });
      },
      { ...PROFANITY, until: new Date(2027, 2, 1, 10).toISOString() },
    ],
    [
      'for a moment that can’t be read',
      { ...PROFANITY, until: '2027-03-01' },
      async (user) => user.type(field('Until'), 'T09:00Z'),
      { ...PROFANITY, until: '2027-03-01T09:00Z' },
    ],
    [
      'of lines, exceptions',
      PROFANITY,
      async (user) => user.type(field('Exceptions'), 'one{Enter}{Enter} two '),
      { ...PROFANITY, allow: ['one', ' two '] },
    ],
  ])('%s', async (_, rule, act, expected) => {
    const { user, save } = await edit({ accounts: [], rules: [rule] });
    await user.click(button(/^Profanity/u));
    await act(user);
    expect(await save()).toEqual({ accounts: [], rules: [expected] });
  });

  test('for a term with conditions of its own', async () => {
    const rule = { rule: 'terms', level: 'warn' };
    const { user, save } = await edit({ accounts: [], rules: [{ ...rule, terms: ['Bluebird', { term: 'Kite' }] }] });
    await user.click(button(/^Terms/u));
    await user.click(
      within(screen.getByRole('group', { name: 'Term “Kite”' })).getByRole('button', { name: 'Remove this one' }),
    );
    expect(field('Terms')).toHaveFocus();
    await user.click(button('Add a term with conditions of its own'));
    const own = within(screen.getByRole('group', { name: 'Term 2' }));
    await user.type(own.getByRole('textbox', { name: 'Term' }), 'Apple');
    const apple = within(screen.getByRole('group', { name: 'Term “Apple”' }));
    await user.click(apple.getByRole('checkbox', { name: 'Only where its capitals are capitals' }));
    await user.type(apple.getByRole('textbox', { name: 'Words that give it away' }), 'launch');
    await user.type(apple.getByRole('textbox', { name: 'At most so many words away' }), '5');
    expect(await save()).toEqual({
      accounts: [],
      rules: [{ ...rule, terms: ['Bluebird', { term: 'Apple', case: true, near: { words: ['launch'], within: 5 } }] }],
    });
  });

  test('for hours goes as a whole when it is emptied', async () => {
    const account = { id: 'a', name: 'A', kind: 'brand' };
    const { user, save } = await edit({ rules: [], accounts: [{ ...account, hours: { from: '09:00' } }] });
    await user.click(button(/^A account/u));
    await user.clear(field('Begin'));
    await user.type(field('Colour'), '#0b5f52');
    expect(await save()).toEqual({ rules: [], accounts: [{ ...account, color: '#0b5f52' }] });
  });
});
