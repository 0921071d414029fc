import { describe, expect, it } from 'vitest';
import { readText } from '../../sites/read-text.ts';

function editorOf(html: string): HTMLElement {
  const editor = document.createElement('div');
  editor.innerHTML = html;
  return editor;
}

const draftBlock = (text: string) =>
  `<div data-block="true"><div class="public-DraftStyleDefault-block"><span><span data-text="true">${text}</span></span></div></div>`;
const emptyDraftBlock =
  '<div data-block="true"><div class="public-DraftStyleDefault-block"><span><br data-text="true"></span></div></div>';

describe('readText', () => {
  it.each<[string, string, string]>([
    ['plain text', 'Hello', 'Hello'],
    ['nothing', '', ''],
    ['a plain box after Enter', 'one<div>two</div><div><br></div><div>four</div>', 'one\ntwo\n\nfour'],
    [
      'Draft.js',
      `<div data-contents="true">${draftBlock('one')}${emptyDraftBlock}${draftBlock('three')}</div>`,
      'one\n\nthree',
    ],
    ['an empty Draft.js', `<div data-contents="true">${emptyDraftBlock}</div>`, ''],
    [
      'a Draft.js image block',
      `<div data-contents="true">${draftBlock('one')}<figure data-block="true"> </figure></div>`,
      'one\n ',
    ],
    ['Quill', '<p>one</p><p><br></p><p>three</p>', 'one\n\nthree'],
    ['a list in Quill', '<p>one</p><ol><li>two</li><li>three</li></ol>', 'one\ntwo\nthree'],
    ['Quill’s cursor', '<p>one<span class="ql-cursor">\uFEFF</span></p>', 'one'],
    ['a break within a paragraph', '<p>one<br>two</p>', 'one\ntwo'],
    ['TipTap with a hard break at the end', '<p>one<br><br class="ProseMirror-trailingBreak"></p>', 'one\n'],
    ['an empty TipTap', '<p><br class="ProseMirror-trailingBreak"></p>', ''],
    [
      'Lexical',
      '<p dir="auto"><span data-lexical-text="true">one</span></p><p><br></p><p><span>three</span></p>',
      'one\n\nthree',
    ],
    [
      'mentions and hashtags in wrappers',
      '<p>Hi <a><span>@Kim</span></a>, see <span>#Roadster</span></p>',
      'Hi @Kim, see #Roadster',
    ],
    ['an emoji as an image', '<p>Nice <img alt="🎉"> day</p>', 'Nice 🎉 day'],
    ['indentation between blocks', '\n  <p>one</p>\n  <p>two</p>\n', 'one\ntwo'],
    ['spaces that are typed', '<p>  one </p>', '  one '],
    ['zero-width and right-to-left characters', '<p>שלום\u200B עולם</p>', 'שלום\u200B עולם'],
  ])('reads %s', (_name, html, text) => {
    expect(readText(editorOf(html))).toBe(text);
  });

  it('reads a text field', () => {
    const field = document.createElement('textarea');
    field.value = 'one\n\nthree';
    expect(readText(field)).toBe('one\n\nthree');
  });

  it('reads 63,206 characters to the last one', () => {
    const line = 'x'.repeat(99);
    const lines = Array.from({ length: 632 }, () => line);
    expect(readText(editorOf(lines.map((one) => `<p>${one}</p>`).join('')))).toBe(lines.join('\n'));
  });
});
