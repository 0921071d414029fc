import { describe, expect, test } from 'vitest';
import { readDrafts } from '../../../policy/replay/read-drafts.ts';

const HELLO = { text: 'Hello', site: 'x', surface: 'post', as: undefined, isOrdinary: false };

describe('a file of drafts', () => {
  test.each([
    ['a list of texts', '["Hello"]', { origin: 'line 1' }],
    ['a list of objects', '[\n  {"text": "Hello", "site": "linkedin"}\n]', { site: 'linkedin', origin: 'line 2' }],
    ['JSON Lines', '{"text": "Hello", "as": " AcmeMotors ", "surface": null}', { as: 'AcmeMotors' }],
    ['JSON Lines with empty ones', '\n{"text": "Hello"}\n\n', { origin: 'line 2' }],
    ['CSV with headings', 'as,Text,id\nAcmeMotors,Hello,7\n', { as: 'AcmeMotors', origin: 'line 2' }],
    [
      'CSV of a spreadsheet',
      '\uFEFFtext;site;surface\r\nHello;LinkedIn;Reply\r\n',
      { site: 'linkedin', surface: 'reply' },
    ],
    ['CSV with tabs', 'text\tsite\nHello\tTwitter', { site: 'x' }],
    ['CSV with one heading', 'text\nHello', { origin: 'line 2' }],
    ['CSV without headings', 'Hello', {}],
    ['lines with commas', 'Hello, world', { text: 'Hello, world' }],
    ['a quoted text', '"Hello,\nworld"', { text: 'Hello,\nworld' }],
    ['a text that begins like a list', '[Sale] Today only', { text: '[Sale] Today only' }],
    ['a text that begins like an object', '{sale} Today only', { text: '{sale} Today only' }],
  ])('%s', (_, file, parts) => {
    const { drafts, problems } = readDrafts(file);
    expect(problems).toEqual([]);
    expect(drafts).toEqual([{ ...HELLO, origin: 'line 1', ...drafts[0], ...parts }]);
    expect(drafts).toHaveLength(1);
  });

  test.each([
    ['[{"text": "a"},\n {"txt": "b"}]', 2, 'There is no text. Add "text".'],
    ['["a",\n 7]', 2, '7 is no draft. Write a text, or an object: {"text": "…"}.'],
    ['[{"text": "a"},\n {"text": 7}]', 2, /^text: /u],
    ['["a",\n"b', 2, /^This is no JSON/u],
    ['{"text": "a"}\n{"text": }', 2, /^This is no JSON/u],
    ['{"text": "a"}\n{"text": "b", "site": "mastodon"}', 2, /^site: “mastodon” is not one of/u],
    ['text,site\nHello,x\nHello,orkut', 3, /^site: “orkut” is not one of/u],
    ['text,surface\nHello,story', 2, /^surface: “story”/u],
    ['text,site\n,linkedin', 2, 'There is no text. Add "text".'],
    ['text,site\nHello, world,x', 2, /^There are 3 cells and only 2 headings\./u],
    ['text,site\n"Hello,x', 2, /never closed/u],
    ['{"text": " "}', 1, /^The text is empty/u],
  ])('%j is wrong in line %i', (file, line, words) => {
    const { problems } = readDrafts(file);
    expect(problems.map((problem) => problem.line)).toEqual([line]);
    const said = problems.map(({ message, remedy }) => `${message} ${remedy}`)[0];
    if (typeof words === 'string') expect(said).toBe(words);
    else expect(said).toMatch(words);
  });

  test('keeps what is good beside what is wrong', () => {
    const { drafts, problems } = readDrafts('text,site\nOne,x\nTwo,orkut\n"Three\nlines",facebook\n');
    expect(drafts.map(({ text, origin }) => [text, origin])).toEqual([
      ['One', 'line 2'],
      ['Three\nlines', 'line 4'],
    ]);
    expect(problems).toHaveLength(1);
  });

  test.each(['', '\n', '[]', 'text,site\n'])('%j has none', (file) => {
    expect(readDrafts(file)).toEqual({ drafts: [], problems: [] });
  });
});
