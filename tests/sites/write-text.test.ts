import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { readText } from '../../sites/read-text.ts';
import { replaceText } from '../../sites/write-text.ts';

const BEFORE = 'Our Bluebird flies';
const SPAN = { start: 4, end: 12 };
const DONE = 'Our the roadster flies';

/** What the browser's own commands do to the editor; happy-dom has none. */
let commands: Readonly<Record<string, (words: string) => void>>;
let box: HTMLElement;

const held = () => readText(box);
const selected = () => String(document.getSelection());
const write = (text: string) => box.replaceChildren(text);
const replace = (words = 'the roadster', changedAt = 0) => replaceText(box, SPAN, words, changedAt);

function insertOverSelection(words: string): void {
  const range = document.getSelection()?.getRangeAt(0);
  range?.deleteContents();
  range?.insertNode(document.createTextNode(words));
}

function press(key: string, init: KeyboardEventInit = {}): void {
  const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...init });
  Object.defineProperty(event, 'isTrusted', { value: true });
  box.dispatchEvent(event);
}

beforeEach(() => {
  commands = { insertText: insertOverSelection, delete: () => insertOverSelection('') };
  document.body.innerHTML = `<input><div contenteditable="true" tabindex="0">${BEFORE}</div>`;
  const [editor] = document.querySelectorAll('div');
  if (!editor) throw new Error('There is no editor.');
  box = editor;
  Object.defineProperty(document, 'execCommand', {
    configurable: true,
    value: (name: string, _: boolean, words = '') => commands[name]?.(words),
  });
});

afterEach(() => {
  Reflect.deleteProperty(document, 'execCommand');
  document.body.innerHTML = '';
});

test.each([
  ['the roadster', DONE],
  ['', 'Our  flies'],
])('writes “%s” in the place of a part', async (words, after) => {
  expect(await replace(words)).toBe('done');
  expect(held()).toBe(after);
});

test('takes out with the key for it what is replaced by nothing, in an editor that takes nothing empty', async () => {
  box.innerHTML = `<div data-contents="true">${BEFORE}</div>`;
  box.addEventListener('keydown', ({ key }) => key === 'Backspace' && insertOverSelection(''));
  expect(await replace('')).toBe('done');
  expect(held()).toBe('Our  flies');
});

test('leaves nothing selected where the editor refuses, so that the next key writes over nothing', async () => {
  commands = {};
  box.focus();
  expect(await replace()).toBe('refused');
  expect(held()).toBe(BEFORE);
  expect(selected()).toBe('');
  expect(document.getSelection()?.focusOffset).toBe(SPAN.end);
});

test.each<[string, () => void]>([
  ['the text has changed', () => write('Our x flies')],
  ['the focus has gone elsewhere', () => document.querySelector('input')?.focus()],
])('writes nothing where %s between selecting and writing', async (_, happen) => {
  const insert = vi.fn();
  commands = { insertText: insert };
  const replaced = replace();
  happen();
  expect(await replaced).toBe('refused');
  expect(insert).not.toHaveBeenCalled();
});

test('fetches nobody back who has gone elsewhere while the editor was waited for', async () => {
  box.classList.add('ql-editor');
  box.focus();
  const replaced = replace('the roadster', performance.now() - 900);
  const [elsewhere] = document.querySelectorAll('input');
  elsewhere?.focus();
  expect(await replaced).toBe('refused');
  expect(document.activeElement).toBe(elsewhere);
  expect(held()).toBe(BEFORE);
});

test('takes back what came out as something else', async () => {
  commands = { insertText: () => write('Our Bluebird the roadster flies'), undo: () => write(BEFORE) };
  expect(await replace()).toBe('refused');
  expect(held()).toBe(BEFORE);
});

test('takes it back once, in an editor that takes its time over that', async () => {
  const steps = ['Our', BEFORE];
  const undo = () => write(steps.pop() ?? '');
  commands = { insertText: () => write('Our Bluebird the roadster flies'), undo };
  box.addEventListener('keydown', ({ key }) => key === 'z' && queueMicrotask(undo));
  expect(await replace()).toBe('refused');
  expect(held()).toBe(BEFORE);
});

test('what the author types meanwhile stays', async () => {
  commands = {
    insertText: () =>
      requestAnimationFrame(() => {
        press('!');
        write('Our the roadster! flies');
      }),
    undo: () => write(BEFORE),
  };
  expect(await replace()).toBe('done');
  expect(held()).toBe('Our the roadster! flies');
});

test('takes nothing back once the author has typed: it might be that', async () => {
  const undo = vi.fn();
  commands = {
    insertText: () => {
      press('!');
      write('Our Bluebirdthe roadster! flies');
    },
    undo,
  };
  expect(await replace()).toBe('damaged');
  expect(undo).not.toHaveBeenCalled();
});
