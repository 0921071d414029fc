import type { Locator, Page } from 'playwright-core';
import { isBase, type PracticeSurface } from './surfaces.ts';

/** What stands in a page's address beside the surface's own: who is logged in, the theme, whether the pane is shown. */
export type Circumstances = {
  readonly as?: string;
  readonly beside?: string;
  readonly theme?: 'light' | 'dim' | 'dark';
  readonly pane?: 'off';
};

/** Opens a surface and waits until one can write. */
export async function openSurface(
  page: Page,
  surface: PracticeSurface,
  circumstances: Circumstances = {},
): Promise<void> {
  const url = new URL(surface.url);
  for (const [name, value] of Object.entries(circumstances)) url.searchParams.set(name, value);
  await page.goto(url.href);
  await editorOf(page, surface).waitFor();
}

/**
 * Opens an address of the site within its page, as the sites do when somebody goes elsewhere and comes back: the composer is a new one, and
 * nothing is loaded.
 */
export async function openAnew(page: Page, address: string): Promise<void> {
  await page.evaluate(async (url) => {
    const before = document.querySelector('[contenteditable="true"], textarea');
    history.pushState(null, '', url);
    dispatchEvent(new PopStateEvent('popstate'));
    // It is drawn in a task of its own: what is written before that goes with the composer that was there.
    for (let frame = 0; frame < 10 && before?.isConnected; frame++) await new Promise(requestAnimationFrame);
  }, address);
}

export function editorOf(page: Page, surface: PracticeSurface, part = 0): Locator {
  return page.locator(surface.editor).nth(part);
}

export function buttonOf(page: Page, surface: PracticeSurface): Locator {
  return page.locator(surface.button);
}

/** Types a text at the end of a part in place of what was there from the start; a line break is the surface's own key for one. */
export async function type(page: Page, surface: PracticeSurface, text: string, part = 0): Promise<void> {
  await editorOf(page, surface, part).click();
  if (surface.prefilled) await page.keyboard.press('ControlOrMeta+a');
  for (const [index, line] of text.split('\n').entries()) {
    if (index > 0) await page.keyboard.press(surface.newline);
    await typeLine(page, line);
  }
}

/**
 * Writes a line at the caret: its first and its last character by key, what lies between in one go, as a dictation or a completion gives
 * it. A key costs a test some fifteen milliseconds, so whole drafts by keys are for the tests that are about keys.
 */
export async function typeLine({ keyboard }: Keyed, line: string): Promise<void> {
  const [first = '', ...others] = line;
  const last = others.pop() ?? '';
  const between = others.join('');
  if (first !== '') await keyboard.type(first);
  if (between !== '') await keyboard.insertText(between);
  if (last !== '') await keyboard.type(last);
}

/** What has a keyboard, in whatever browser. */
type Keyed = { readonly keyboard: { type(text: string): Promise<void>; insertText(text: string): Promise<void> } };

/** Replaces what a part holds. */
export async function retype(page: Page, surface: PracticeSurface, text: string, part = 0): Promise<void> {
  await editorOf(page, surface, part).click();
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.press('Backspace');
  await type(page, surface, text, part);
}

/** What a part shows, paragraph by paragraph, read from its blocks and not by the guard's reader. */
export function read(page: Page, surface: PracticeSurface, part = 0): Promise<string> {
  return editorOf(page, surface, part).evaluate((editor) => {
    if (editor instanceof HTMLTextAreaElement) return editor.value;
    const blocks = editor.querySelectorAll('[data-block="true"], p');
    return [...blocks]
      .map((block) => {
        const alone = block.childNodes.length === 1 && block.firstElementChild?.tagName === 'BR';
        const pieces = alone ? [] : [...block.querySelectorAll('br'), block].slice(0, -1);
        for (const piece of pieces)
          if (!piece.matches('[data-text], .ProseMirror-trailingBreak')) piece.setAttribute('data-break', '');
        const copy = block.cloneNode(true);
        if (!(copy instanceof Element)) return '';
        for (const piece of copy.querySelectorAll('[data-break]')) piece.replaceWith('\n');
        for (const piece of pieces) piece.removeAttribute('data-break');
        return copy.textContent ?? '';
      })
      .join('\n');
  });
}

/** Whether nothing is left of a draft: its editors are empty or gone. */
export function isClear(page: Page, { editor }: PracticeSurface): Promise<boolean> {
  return page
    .locator(editor)
    .evaluateAll((editors) =>
      editors.every((one) => (one instanceof HTMLTextAreaElement ? one.value : one.textContent?.trim()) === ''),
    );
}

/** Every way to submit. `advance` is pressed first, by the same way, where there is one. */
const WAYS = [
  'click',
  'enter on the button',
  'space on the button',
  'script click',
  'mod+enter',
  'enter',
  'form',
] as const;
export type Way = (typeof WAYS)[number];

/** The ways by which a surface is tried: all that it has, or, where it is no base one, a click and its key. */
export function waysOf(surface: PracticeSurface): readonly Way[] {
  const { submits } = surface;
  return WAYS.filter((way) => {
    switch (way) {
      case 'click':
        return true;
      case 'mod+enter':
        return submits.modEnter !== false && (isBase(surface) || !submits.enter);
      case 'enter':
        return submits.enter;
      case 'form':
        return submits.form && isBase(surface);
      default:
        return isBase(surface);
    }
  });
}

/** Submits the draft in a surface, up to the answer to whatever it asks. */
export async function submit(page: Page, surface: PracticeSurface, way: Way): Promise<void> {
  await submitUpToQuestion(page, surface, way);
  await confirm(page, surface);
}

/** Answers the question that may follow, so that the draft goes out. */
export async function confirm(page: Page, surface: PracticeSurface): Promise<void> {
  if (surface.confirm !== undefined) await page.locator(surface.confirm).click();
}

async function submitUpToQuestion(page: Page, surface: PracticeSurface, way: Way): Promise<void> {
  if (surface.advance !== undefined) {
    await press(page, surface, page.locator(surface.advance), way);
    // The key of the first step has done its work; the others have no editor to press it in.
    const next = way === 'mod+enter' ? 'click' : way;
    for (const between of surface.between ?? []) await press(page, surface, page.locator(between), next);
    return press(page, surface, buttonOf(page, surface), next);
  }
  return press(page, surface, buttonOf(page, surface), way);
}

/** Waits until a button can be pressed: sites enable theirs a moment after the first words, and until then it does not take the focus. */
export async function whenEnabled(button: Locator): Promise<void> {
  const element = await button.elementHandle();
  await element?.waitForElementState('enabled');
  await element?.dispose();
}

async function press(page: Page, surface: PracticeSurface, button: Locator, way: Way): Promise<void> {
  await whenEnabled(button);
  switch (way) {
    case 'click':
      return button.click();
    case 'enter on the button':
      return button.press('Enter');
    case 'space on the button':
      return button.press('Space');
    case 'script click':
      return button.evaluate((element: HTMLElement) => element.click());
    case 'mod+enter':
      return editorOf(page, surface).press('ControlOrMeta+Enter');
    case 'enter':
      return editorOf(page, surface).press('Enter');
    case 'form':
      return button.evaluate((element) => element.closest('form')?.requestSubmit());
    default:
      return way satisfies never;
  }
}

/** Whether the focus is in a part's editor. */
export function hasFocus(page: Page, surface: PracticeSurface, part = 0): Promise<boolean> {
  return editorOf(page, surface, part).evaluate((editor) => editor.matches(':focus'));
}

/** Waits until whatever the page has started by now would have reached the network: two rounds through page and network. */
export async function settle(page: Page): Promise<void> {
  for (let round = 0; round < 2; round++) {
    await page.evaluate(() => fetch('/settled').then((answer) => answer.text()));
  }
}
