import { fireEvent, screen, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { box, button, choice, edit, field } from './edit-policy.tsx';
import { ACME } from './policies.ts';

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
      'beside texts in several languages, which stay as they are',
      { ...PROFANITY, name: { en: 'Profanity of ours', de: 'Flüche' }, message: { en: 'Please!', de: 'Bitte!' } },
      async (user) => user.click(box('X')),
      {
        ...PROFANITY,
        name: { en: 'Profanity of ours', de: 'Flüche' },
        message: { en: 'Please!', de: 'Bitte!' },
        sites: ['x'],
      },
    ],
    [
      'for a text in several languages, as JSON',
      { ...PROFANITY, message: { en: 'Please!' } },
      async () => {
        expect(field('What authors are told')).toHaveValue('{"en":"Please!"}');
        fireEvent.change(field('What authors are told'), { target: { value: '{"en":"Please!","de":"Bitte!"}' } });
      },
      { ...PROFANITY, message: '{"en":"Please!","de":"Bitte!"}' },
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

  test('for yes or no shows what is in force where something else was written', async () => {
    await edit({ ...ACME, enabled: 'no' });
    expect(box('Gatepost is on')).toBeChecked();
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
