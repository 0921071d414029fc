import { describe, expect, it } from 'vitest';
import { mapText } from '../../sites/map-text.ts';
import { readText } from '../../sites/read-text.ts';

function editorOf(html: string): HTMLElement {
  const editor = document.createElement('div');
  editor.innerHTML = html;
  document.body.replaceChildren(editor);
  return editor;
}

/** What a range holds, pictures by what they stand for. */
function wordsOf(range: Range | undefined): string | undefined {
  if (range === undefined) return undefined;
  const holder = document.createElement('div');
  holder.append(range.cloneContents());
  for (const image of holder.querySelectorAll('img')) image.replaceWith(image.alt);
  return holder.textContent ?? '';
}

const draft = (text: string) =>
  `<div data-block="true"><div class="public-DraftStyleDefault-block"><span data-offset-key="a"><span data-text="true">${text}</span></span></div></div>`;

/** The text as it is read, with « and » around what is looked for; and what the range holds, where lines run together. */
type Row = readonly [name: string, html: string, text: string, held?: string];
const ROWS: readonly Row[] = [
  ['a word in a plain box', 'Hello there', 'Hello «there»'],
  ['the whole of a box', 'Hello', '«Hello»'],
  [
    'Draft.js, the second block',
    `<div data-contents="true">${draft('one two')}${draft('three four')}</div>`,
    'one two\nthree «four»',
  ],
  [
    'Draft.js, over the end of a block',
    `<div data-contents="true">${draft('one two')}${draft('three')}</div>`,
    'one «two\nthree»',
    'twothree',
  ],
  [
    'Draft.js, a hashtag in an element of its own',
    `<div data-contents="true"><div data-block="true"><span><span data-text="true">See </span></span><span class="x-entity"><span><span data-text="true">#Bluebird</span></span></span></div></div>`,
    'See «#Bluebird»',
  ],
  ['Quill after an empty line', '<p>one</p><p><br></p><p>two three</p>', 'one\n\ntwo «three»'],
  ['Quill, half of it bold', '<p>Blue<strong>bird</strong> flies</p>', '«Bluebird» flies'],
  ['Quill’s cursor beside it', '<p>Blue<span class="ql-cursor">\uFEFF</span>bird</p>', '«Bluebird»', 'Blue\uFEFFbird'],
  ['TipTap with a hard break', '<p>one<br>two<br class="ProseMirror-trailingBreak"></p>', 'one\n«two»'],
  [
    'Lexical',
    '<p dir="auto"><span data-lexical-text="true">one </span><span data-lexical-text="true">two</span></p><p><span>three</span></p>',
    'one «two»\nthree',
  ],
  ['a mention', '<p>Hi <a contenteditable="false"><span>@Kim</span></a>, see you</p>', 'Hi «@Kim», see you'],
  ['after an emoji as an image', '<p>Nice <img alt="🎉"> day</p>', 'Nice 🎉 «day»'],
  ['an emoji as an image itself', '<p>Nice <img alt="🎉"> day</p>', 'Nice «🎉» day'],
  ['from an emoji on', '<p><img alt="🎉">Bluebird</p>', '«🎉Bluebird»'],
  ['after an emoji as characters', '<p>🎉🎉 Bluebird</p>', '🎉🎉 «Bluebird»'],
  ['an emoji as characters', '<p>one 🎉 two</p>', 'one «🎉» two'],
  ['with indentation around it', '\n  <p>one</p>\n  <p>two</p>\n', 'one\n«two»'],
  ['text beside blocks', 'one<div>two</div>three', 'one\ntwo\n«three»'],
  ['in an empty text node’s neighbourhood', '<p>one <span></span>two</p>', 'one «two»'],
];

const CASES = ROWS.map(([name, html, marked, held]) => ({ name, html, marked, held }));

describe('mapText', () => {
  it.each(CASES)('finds $name', ({ html, marked, held }) => {
    const text = marked.replace(/[«»]/gu, '');
    const start = marked.indexOf('«');
    const end = marked.indexOf('»') - 1;
    const map = mapText(editorOf(html));
    expect(map.text).toBe(text);
    expect(wordsOf(map.rangeOf({ start, end }))).toBe(held ?? text.slice(start, end));
  });

  it('has no place for the end of a line', () => {
    expect(mapText(editorOf('<p>one</p><p>two</p>')).rangeOf({ start: 3, end: 4 })).toBeUndefined();
    expect(mapText(editorOf('<p>one</p><p><br></p><p>two</p>')).rangeOf({ start: 3, end: 5 })?.toString() ?? '').toBe(
      '',
    );
  });

  it.each(CASES)('finds each single character: $name', ({ html }) => {
    const editor = editorOf(html);
    const map = mapText(editor);
    expect(map.text).toBe(readText(editor));
    for (const { index, 0: character } of map.text.matchAll(/[^\n]/gu)) {
      const held = wordsOf(map.rangeOf({ start: index, end: index + character.length }));
      expect(held?.replaceAll('\uFEFF', '')).toBe(character);
    }
  });
});
