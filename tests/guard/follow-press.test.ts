import { expect, test } from 'vitest';
import { followPress } from '../../guard/follow-press.ts';
import type { Composer } from '../../sites/site.ts';

function composer(): Composer & { readonly button: HTMLButtonElement } {
  document.body.innerHTML =
    '<div><div contenteditable>Doors are open.</div><input value="Title"><button>Post</button></div>';
  const find = <Kind extends HTMLElement>(selector: string, kind: new () => Kind): Kind => {
    const found = document.querySelector(selector);
    if (!(found instanceof kind)) throw new Error(`There is no ${selector}.`);
    return found;
  };
  return {
    surface: 'post',
    root: find('body > div', HTMLElement),
    editors: [find('[contenteditable]', HTMLElement)],
    fields: [find('input', HTMLInputElement)],
    button: find('button', HTMLButtonElement),
  };
}

function pressed() {
  const press = followPress();
  const its = composer();
  press.allowed(its.button, its);
  return { press, its };
}

test('a press that was allowed is so until its click, where everything stands as it stood', () => {
  const { press, its } = pressed();
  expect(press.isAllowed(its.button)).toBe(true);
  expect(press.isAllowed(its.button)).toBe(true);
});

test.each<[string, (its: ReturnType<typeof composer>) => void]>([
  ['other words', ({ editors }) => editors[0]?.append(' Or not.')],
  ['another title', ({ fields }) => fields[0]?.setAttribute('value', 'Another')],
  ['another editor', ({ editors }) => editors[0]?.replaceWith(document.createElement('p'))],
  ['another button', ({ button }) => button.replaceWith(document.createElement('button'))],
])('%s: it is looked at again', (_name, change) => {
  const { press, its } = pressed();
  change(its);
  expect(press.isAllowed(its.button)).toBe(false);
});

test('neither another element nor the next press is allowed by it', () => {
  const { press, its } = pressed();
  expect(press.isAllowed(its.root)).toBe(false);
  press.forget();
  expect(press.isAllowed(its.button)).toBe(false);
});
