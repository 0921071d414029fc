import { describe, expect, it } from 'vitest';
import { builtInPolicy, readPolicy } from '../../policy/read-policy.ts';
import { waitsForFiles, wantsFile } from '../../policy/wants-file.ts';
import type { Attachment, FileContent } from '../../rules/attachment.ts';
import type { Draft } from '../../rules/rule.ts';

const policyOf = (entries: readonly object[], over: object = {}) =>
  readPolicy({ rules: entries, ...over }).policy ?? builtInPolicy();

const FILES = { rule: 'attachments', level: 'warn' };

describe('which files are read', () => {
  it.each<[string, string, boolean]>([
    ['Plan.pdf', '', true],
    ['Plan.PDF', 'application/pdf', true],
    ['Plan', 'application/pdf', true],
    ['Plan.docx', '', true],
    ['Plan.doc', '', true],
    ['Deck.pptx', '', true],
    ['Deck.ppsx', '', true],
    ['Sheet.xlsx', '', true],
    ['Sheet.XLSM', '', true],
    ['Sheet.xls', '', true],
    ['Sheet.ods', '', true],
    ['Plan.odt', '', true],
    ['Deck.odp', '', true],
    ['Plan', 'application/vnd.oasis.opendocument.text', true],
    ['Sheet.csv', 'text/csv', false],
    ['Plan', 'application/vnd.openxmlformats-officedocument.wordprocessingml.document', true],
    ['film.mp4', 'video/mp4', false],
    ['notes.txt', 'text/plain', false],
    ['archive.zip', 'application/zip', false],
    ['IMG_1.jpg', 'image/jpeg', false],
  ])('%s (%s): %s', (name, type, wanted) => {
    expect(wantsFile(policyOf([FILES]), { name, type })).toBe(wanted);
  });

  it.each([['author'], ['location'], ['marking', 'location']])('pictures too, where %s is wanted', (...classes) => {
    const policy = policyOf([{ ...FILES, classes }]);
    for (const name of ['IMG_1.jpg', 'IMG_1.HEIC', 'a.png']) expect(wantsFile(policy, { name, type: '' })).toBe(true);
    expect(wantsFile(policy, { name: 'film.mp4', type: 'video/mp4' })).toBe(false);
  });

  it.each<[string, readonly object[], object]>([
    ['has no rule for them', [{ rule: 'profanity', level: 'block' }], {}],
    ['has it switched off', [{ ...FILES, level: 'off' }], {}],
    ['has all switched off', [FILES], { enabled: false }],
  ])('none, where the policy %s', (_, entries, over) => {
    expect(wantsFile(policyOf(entries, over), { name: 'Plan.pdf', type: '' })).toBe(false);
  });
});

describe('a draft waits for a file', () => {
  const draft = (content: FileContent): Omit<Draft, 'text'> => {
    const goesAlong: readonly Attachment[] = [{ kind: 'picture' }, { kind: 'file', name: 'Plan.pdf', content }];
    return { site: 'x', surface: 'post', author: { state: 'unstated', kind: 'unknown' }, goesAlong };
  };
  const waits = (content: FileContent, entry: object = {}) =>
    waitsForFiles(policyOf([{ ...FILES, ...entry }]), draft(content), Date.UTC(2027, 0));

  it('while it is being read', () => {
    expect(waits({ state: 'reading' })).toBe(true);
    expect(waits({ state: 'unread' })).toBe(false);
    expect(waits({ state: 'unreadable', reason: 'broken' })).toBe(false);
  });

  it.each([
    { sites: ['linkedin'] },
    { mode: 'advise' },
    { mode: 'simulate' },
    { until: '2026-01-01T00:00:00Z' },
    { level: 'off' },
  ])('not where the rule would hold nothing: %o', (entry) => {
    expect(waits({ state: 'reading' }, entry)).toBe(false);
  });
});
