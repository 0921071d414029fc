import { afterEach, describe, expect, test } from 'vitest';
import { fitPolicy } from '../../policy/kit/fit.ts';
import { managedSchema } from '../../policy/managed-schema.ts';
import { readPolicy } from '../../policy/read-policy.ts';
import { makeRecord, readRecord } from '../../policy/record.ts';
import { nameFor } from '../../policy/translated.ts';
import { speak } from '../../rules/say.ts';
import { wordsOf } from '../../scripts/words-of.ts';

/** The texts stay English; the browser says that it is in another language. */
function inLanguage(language: string): void {
  const english = wordsOf('en');
  speak((key, parts) => (key === '@@ui_locale' ? language : english(key, parts)));
}

afterEach(() => speak(wordsOf('en')));

const TEXTS = { fr: 'Pas encore.', en: 'Not yet.', de: 'Noch nicht.', 'pt-BR': 'Ainda não.' };

const policyWith = (text: unknown) => ({
  accounts: [],
  rules: [{ rule: 'terms', name: text, level: 'block', terms: ['Project Falcon'], message: text }],
  pause: { active: true, message: text },
});

function said(text: unknown) {
  const { policy, problems } = readPolicy(policyWith(text));
  return { texts: [policy?.rules[0]?.name, policy?.rules[0]?.message, policy?.pause.message], problems };
}

describe('what an organization says in several languages is read in that of the browser', () => {
  test.each([
    ['de', TEXTS, 'Noch nicht.'],
    ['de_AT', TEXTS, 'Noch nicht.'],
    ['pt_BR', TEXTS, 'Ainda não.'],
    ['pt_BR', { 'pt-br': 'Ainda não.', pt: 'Ainda não, pá.' }, 'Ainda não.'],
    ['pt_PT', TEXTS, 'Ainda não.'],
    ['en_US', { de: 'Noch nicht.', 'en-GB': 'Not yet.' }, 'Not yet.'],
    ['zh_TW', { de: 'Noch nicht.', 'en-GB': 'Not yet.' }, 'Not yet.'],
    ['ja', TEXTS, 'Not yet.'],
    ['ja', { fr: 'Pas encore.', de: 'Noch nicht.' }, 'Pas encore.'],
    ['', TEXTS, 'Not yet.'],
    ['de', JSON.stringify(TEXTS), 'Noch nicht.'],
    ['de', 'Not yet.', 'Not yet.'],
    ['de', '{soon}', '{soon}'],
  ])('in “%s” of %o', (language, text, expected) => {
    inLanguage(language);
    expect(said(text)).toEqual({ texts: [expected, expected, expected], problems: [] });
  });
});

describe('what is wrong with a text is said at its place', () => {
  test.each([
    [{ en: 'Not yet.', de: 5 }, '.de', '5 is not a text.', 'Not yet.'],
    [{ en: 'Not yet.', de: '' }, '.de', 'The text is empty.', 'Not yet.'],
    [{ en: 'Not yet.', German: 'Noch nicht.' }, '.German', '“German” is no language.', 'Not yet.'],
    [{}, '', 'There is no text in it.', undefined],
    [{ en: null }, '.en', 'null is not a text.', undefined],
    [5, '', '5 is not a text.', undefined],
    [['Not yet.'], '', 'A list is not a text.', undefined],
  ])('%o', (text, within, message, left) => {
    const { texts, problems } = said(text);
    expect(texts).toEqual([left, left, left]);
    expect(problems.map((one) => `${one.place} ${one.message}`).toSorted()).toEqual(
      ['pause.message', 'rules[0].message', 'rules[0].name'].map((place) => `${place}${within} ${message}`),
    );
  });

  test('and never takes the rule out of force, nor the blame where something else does', () => {
    const { policy, problems } = readPolicy({
      accounts: [],
      rules: [{ rule: 'terms', message: { German: 'Noch nicht.' }, level: 'high', terms: ['Project Falcon'] }],
    });
    expect(policy?.rules).toEqual([]);
    expect(problems.map(({ place, message }) => [place, /out of force/.test(message)])).toEqual([
      ['rules[0].message.German', false],
      ['rules[0].level', true],
    ]);
  });
});

test('a policy that was read keeps all texts beside the one that is read, and comes back from storage', () => {
  const { policy, problems } = readPolicy(policyWith(TEXTS));
  if (policy === undefined) throw new Error('There is no policy.');
  const record = makeRecord('managed', policy, problems, 0);
  expect(readRecord(JSON.parse(JSON.stringify(record)))).toEqual(record);
  expect(policy.rules[0]?.translations).toEqual({ name: TEXTS, message: TEXTS });
  expect(policy.pause.translations).toEqual({ message: TEXTS });
});

test('browsers are told of a text, in which the kit puts the object', () => {
  const schema = managedSchema();
  expect(schema.properties?.['pause']?.properties?.['message']).toEqual({ type: 'string' });
  expect(schema.properties?.['rules']?.items?.properties?.['message']).toEqual({ type: 'string' });
  const fitted = fitPolicy(policyWith(TEXTS), schema);
  expect(readPolicy(fitted)).toEqual(readPolicy(policyWith(TEXTS)));
  expect(fitted['pause']).toEqual({ active: true, message: JSON.stringify(TEXTS) });
});

test.each([
  ['Names', 'Names'],
  [TEXTS, 'Not yet.'],
  [JSON.stringify(TEXTS), 'Not yet.'],
  [{ de: 5 }, undefined],
  ['', undefined],
  [undefined, undefined],
])('%o is called %s in a list', (raw, name) => {
  expect(nameFor(raw)).toBe(name);
});
