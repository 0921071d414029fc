import { describe, expect, it } from 'vitest';
import { listAt, type Path, placeOf, valueAt, withValue } from '../../../policy/edit/path.ts';

const RAW = { rules: [{ rule: 'profanity' }, { rule: 'terms', near: { words: ['a'] } }], mode: 'advise' };

describe('a path', () => {
  it.each<[Path, string]>([
    [[], ''],
    [['mode'], 'mode'],
    [['rules', 1, 'near', 'words', 0], 'rules[1].near.words[0]'],
  ])('%j is the place “%s”', (path, place) => expect(placeOf(path)).toBe(place));

  it.each<[Path, unknown]>([
    [['mode'], 'advise'],
    [['rules', 1, 'rule'], 'terms'],
    [['rules', 2, 'rule'], undefined],
    [['mode', 'length'], undefined],
    [['toString'], undefined],
  ])('%j leads to %j', (path, value) => expect(valueAt(RAW, path)).toEqual(value));

  it('leads into JSON in a text', () => {
    expect(valueAt({ rules: '[{"rule": "terms"}]' }, ['rules', 0, 'rule'])).toBe('terms');
    expect(listAt({ rules: '["a"]' }, ['rules'])).toEqual(['a']);
    expect(listAt({ rules: 'a' }, ['rules'])).toEqual([]);
  });
});

describe('another value', () => {
  it.each<[string, Path, unknown, object]>([
    ['in place of one', ['mode'], 'enforce', { ...RAW, mode: 'enforce' }],
    ['where there was none', ['pause', 'active'], true, { ...RAW, pause: { active: true } }],
    ['none', ['mode'], undefined, { rules: RAW.rules }],
    ['no item', ['rules', 0], undefined, { ...RAW, rules: RAW.rules.slice(1) }],
    ['one item more', ['rules', 2], { rule: 'secrets' }, { ...RAW, rules: [...RAW.rules, { rule: 'secrets' }] }],
    [
      'none, and the object that is empty without it',
      ['rules', 1, 'near', 'words'],
      undefined,
      { ...RAW, rules: [RAW.rules[0], { rule: 'terms' }] },
    ],
  ])('%s', (_, path, value, expected) => {
    const before = structuredClone(RAW);
    expect(withValue(RAW, path, value)).toEqual(expected);
    expect(RAW).toEqual(before);
  });

  it('leaves JSON in a text as it is elsewhere, and unpacks it on its way', () => {
    const raw = { rules: '[{"rule": "terms"}]', accounts: '[]' };
    expect(withValue(raw, ['rules', 0, 'level'], 'warn')).toEqual({
      rules: [{ rule: 'terms', level: 'warn' }],
      accounts: '[]',
    });
  });
});
