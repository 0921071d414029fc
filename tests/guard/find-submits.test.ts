import { afterEach, expect, test } from 'vitest';
import { findSubmits } from '../../guard/find-submits.ts';
import type { Trigger } from '../../guard/intercept.ts';
import { x } from '../../sites/x.ts';

const BUTTON = '<button data-testid="tweetButtonInline">Post</button>';

afterEach(() => {
  document.body.innerHTML = '';
});

function page() {
  document.body.innerHTML = `<div><div data-testid="tweetTextarea_0" contenteditable="true">Happy Friday!</div>${BUTTON}<i>Like</i></div>`;
  return { editor: find('[data-testid="tweetTextarea_0"]'), button: find('button'), other: find('i') };
}

function find(selector: string): HTMLElement {
  const found = document.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`The fixture has no ${selector}`);
  return found;
}

const finder = findSubmits(x, () => undefined);
const click = (element: HTMLElement): Trigger => ({ kind: 'click', element });
const key = (element: HTMLElement, init: KeyboardEventInit): Trigger => ({ kind: 'key', element, init });

test('what was held at the gate is found anew, with its editor', () => {
  const { editor, button } = page();
  for (const trigger of [click(button), key(button, { key: ' ' }), key(editor, { key: 'Enter', ctrlKey: true })]) {
    expect(finder.again(trigger, editor)).toMatchObject({ step: 'publish', composer: { editors: [editor], button } });
  }
});

test('a button that the site has drawn anew meanwhile is found by the editor', () => {
  const { editor, button } = page();
  button.outerHTML = BUTTON;
  expect(finder.again(click(button), editor)?.composer.button).toBe(find('button'));
});

test('what is gone with its composer is found no more, nor what was no submit', () => {
  const { editor, button, other } = page();
  expect(finder.again(click(other), editor)).toBeUndefined();
  expect(finder.again(key(editor, { key: 'Enter' }), editor)).toBeUndefined();
  document.body.innerHTML = '';
  expect(finder.again(click(button), editor)).toBeUndefined();
});
