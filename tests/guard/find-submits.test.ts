import { afterEach, expect, test } from 'vitest';
import { findSubmits } from '../../guard/find-submits.ts';
import { standIn } from '../../guard/gate.ts';
import type { Trigger } from '../../guard/intercept.ts';
import type { HeldPress } from '../../guard/submission.ts';
import { x } from '../../sites/x.ts';

const EDITOR_SELECTOR = '[data-testid="tweetTextarea_0"]';
const EDITOR = '<div data-testid="tweetTextarea_0" contenteditable="true">Happy Friday!</div>';
const BUTTON = '<button data-testid="tweetButtonInline">Post</button>';

afterEach(() => {
  document.body.innerHTML = '';
});

function page() {
  document.body.innerHTML = `<div>${EDITOR}${BUTTON}<i>Like</i></div>`;
  return { editor: find(EDITOR_SELECTOR), button: find('button'), other: find('i') };
}

function find(selector: string): HTMLElement {
  const found = document.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`The fixture has no ${selector}`);
  return found;
}

const finder = findSubmits(x, () => undefined);

/** As the gate holds it. */
function held(trigger: Trigger): HeldPress {
  return { ring: 'page', submit: standIn(trigger.element), trigger };
}
const click = (element: HTMLElement) => held({ kind: 'click', element });
const key = (element: HTMLElement, init: KeyboardEventInit) => held({ kind: 'key', element, init });

test('what was held at the gate is found anew, with its editor', () => {
  const { editor, button } = page();
  for (const press of [click(button), key(button, { key: ' ' }), key(editor, { key: 'Enter', ctrlKey: true })]) {
    expect(finder.again(press)).toMatchObject({ step: 'publish', composer: { editors: [editor], button } });
  }
});

test.each([
  ['a button', 'button', BUTTON],
  ['an editor', '[data-testid="tweetTextarea_0"]', EDITOR],
])('%s that the site has drawn anew meanwhile is found by its place', (_name, selector, html) => {
  page();
  const press = key(find(selector), { key: 'Enter', ctrlKey: true });
  find(selector).outerHTML = html;
  expect(finder.again(press)?.composer).toMatchObject({ editors: [find(EDITOR_SELECTOR)], button: find('button') });
});

test('what is gone with its composer is found no more, nor what was no submit', () => {
  const { editor, button, other } = page();
  expect(finder.again(click(other))).toBeUndefined();
  expect(finder.again(key(editor, { key: 'Enter' }))).toBeUndefined();
  const press = click(button);
  document.body.innerHTML = '';
  expect(finder.again(press)).toBeUndefined();
});

test('another composer, to which its author has gone on, is not meant', () => {
  page();
  document.body.insertAdjacentHTML('beforeend', `<div role="dialog"><div>${EDITOR}</div><div>${BUTTON}</div></div>`);
  const press = click(find('[role="dialog"] button'));
  find('[role="dialog"]').remove();
  find(EDITOR_SELECTOR).focus();
  expect(finder.again(press)).toBeUndefined();
});
