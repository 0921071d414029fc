import type { Locator, Page } from 'playwright-core';
import { type Accessible, clickByRole, findByRole, listByRole, waitUntilGone } from '../../practice/accessibility.ts';
import { openAnew, settle, typeLine, whenEnabled } from '../../practice/person.ts';
import type { Practice } from '../../practice/serve.ts';
import { isBase, type PracticeSurface, SURFACES } from '../../practice/surfaces.ts';
import type { Browser } from './browser.ts';

/** Drives one practice page as an author does, in whatever browser: by mouse and keyboard, and by what the accessibility tree shows. */
export type Writer = {
  /** Loads the page and its composer anew. */
  reopen(): Promise<void>;
  /**
   * The same page with its composer opened anew, as the sites do when somebody goes elsewhere and comes back: nothing is loaded, and the
   * guard is the one that it was. Counts what reaches the network from then on.
   */
  anew(): Promise<Writer>;
  /** Writes a draft into the composer, lines by the site's own key. In a thread it is the last part; the others are harmless. */
  write(draft: string): Promise<void>;
  /** Types something else over all that the focused editor holds. */
  rewrite(text: string): Promise<void>;
  /** What the editors hold, as markup: equal before and after means untouched. */
  held(): Promise<readonly string[]>;
  submit(way: Way): Promise<void>;
  /** Presses the button of the last step, where a step comes before publishing; it never asks again. */
  finish(way: Way): Promise<void>;
  /** Waits for the stop. */
  stop(name?: RegExp): Promise<Shown>;
  hasStop(): Promise<boolean>;
  answer(button: 'Edit draft' | 'Post anyway'): Promise<void>;
  /** Takes the draft back by Escape. */
  escape(): Promise<void>;
  strip(name?: RegExp): Promise<Shown>;
  /** What reached the network from this page on. */
  published(): readonly string[];
  waitForPublished(count: number): Promise<readonly string[]>;
  /** Until whatever a second press could still have started would have reached the network: two rounds through page and network. */
  settle(): Promise<void>;
};

type Shown = Pick<Accessible, 'name' | 'text'>;

/** The same in Chromium. */
export type Author = Writer & {
  readonly page: Page;
  giveReason(reason: string): Promise<void>;
  close(): Promise<void>;
};

/** Every way to submit. `double-…`: twice, as fast as it goes. */
const WAYS = [
  'click',
  'enter-on-button',
  'space-on-button',
  'mod-enter',
  'enter',
  'form',
  'script-click',
  'double-click',
  'double-enter',
] as const;
export type Way = (typeof WAYS)[number];

/** The ways by which a surface is tried: all that it has, or, where it is no base one, a click, its key, its form and a double press. */
export function waysOf(surface: PracticeSurface): readonly Way[] {
  const { submits } = surface;
  return WAYS.filter((way) => {
    switch (way) {
      case 'click':
      case 'double-click':
        return true;
      case 'mod-enter':
        return submits.modEnter !== false && (isBase(surface) || !submits.enter);
      case 'enter':
        return submits.enter;
      case 'form':
        return submits.form;
      default:
        return isBase(surface);
    }
  });
}

/** What is published of a draft, request by request. */
export function partsWith(surface: PracticeSurface, draft: string): readonly string[] {
  return [...(surface.ahead ?? []), ...written(surface, draft)];
}

/** What is written for it, editor by editor. */
export function written({ parts = 1 }: PracticeSurface, draft: string): readonly string[] {
  return [...Array.from({ length: parts - 1 }, (_, at) => `First things first (${at + 1}).`), draft];
}

/** A surface of the practice range by its id. */
export function surfaceNamed(id: string): PracticeSurface {
  const surface = SURFACES.find((one) => one.id === id);
  if (!surface) throw new Error(`The practice range has no ${id}.`);
  return surface;
}

export async function openAs(
  browser: Browser,
  surface: PracticeSurface,
  as = 'chrysler',
  search = '',
): Promise<Author> {
  return authorOn(await browser.context.newPage(), browser, surface, as, search);
}

/** The same on a page that is there already. */
export async function authorOn(
  page: Page,
  { practice }: Browser,
  surface: PracticeSurface,
  as: string,
  search = '',
): Promise<Author> {
  const url = new URL(surface.url);
  url.searchParams.set('as', as);
  url.searchParams.set('pane', 'off');
  for (const [key, value] of new URLSearchParams(search)) url.searchParams.set(key, value);
  await page.goto(url.href);
  return authorOf(page, practice, surface, url.href);
}

function authorOf(page: Page, practice: Practice, surface: PracticeSurface, url: string): Author {
  const before = practice.published().length;
  const editors = page.locator(surface.editor);
  const button = page.locator(surface.button).first();
  const texts = () =>
    practice
      .published()
      .slice(before)
      .map(({ text }) => text);

  return {
    page,
    reopen: async () => void (await page.goto(url)),
    async anew() {
      await openAnew(page, url);
      return authorOf(page, practice, surface, url);
    },
    async write(draft) {
      for (const [at, text] of written(surface, draft).entries()) {
        await editors.nth(at).click();
        if (surface.prefilled) await page.keyboard.press('ControlOrMeta+A');
        for (const [line, words] of text.split('\n').entries()) {
          if (line > 0) await page.keyboard.press(surface.newline);
          await typeLine(page, words);
        }
      }
    },
    async rewrite(text) {
      await page.keyboard.press('ControlOrMeta+A');
      await typeLine(page, text);
    },
    held: () =>
      editors.evaluateAll((all) =>
        all.map((editor) => (editor instanceof HTMLTextAreaElement ? editor.value : editor.innerHTML)),
      ),
    submit: (way) => submit(page, surface, button, way),
    async finish(way) {
      const last = surface.confirm ?? (surface.advance && surface.button);
      if (!last) return;
      for (const step of surface.between ?? []) await page.locator(step).click();
      const button = page.locator(last).first();
      await (way === 'double-click' ? button.dblclick() : button.click());
    },
    stop: (name = /^/) => findByRole(page, 'alertdialog', name),
    hasStop: async () => (await listByRole(page, 'alertdialog')).length > 0,
    async answer(answer) {
      await clickByRole(page, 'button', answer);
      await waitUntilGone(page, 'alertdialog', /^/);
    },
    async escape() {
      await page.keyboard.press('Escape');
      await waitUntilGone(page, 'alertdialog', /^/);
    },
    async giveReason(reason) {
      await clickByRole(page, 'textbox', 'Reason');
      await page.keyboard.type(reason);
    },
    strip: (name = /Posting as/) => findByRole(page, 'status', name),
    published: texts,
    async waitForPublished(count) {
      await practice.waitForPublished(before + count);
      return texts();
    },
    settle: () => settle(page),
    close: () => page.close(),
  };
}

async function submit(page: Page, surface: PracticeSurface, button: Locator, way: Way): Promise<void> {
  const last = page.locator(surface.editor).last();
  if (surface.advance && way !== 'form') {
    if (way === 'mod-enter') {
      await last.press('ControlOrMeta+Enter');
      return;
    }
    await press(page, page.locator(surface.advance).first(), way);
    return;
  }
  switch (way) {
    case 'mod-enter':
      return last.press('ControlOrMeta+Enter');
    case 'enter':
      return last.press('Enter');
    case 'form':
      return last.evaluate((editor) => editor.closest('form')?.requestSubmit());
    default:
      return press(page, button, way);
  }
}

async function press(page: Page, button: Locator, way: Way): Promise<void> {
  await whenEnabled(button);
  switch (way) {
    case 'click':
      return button.click();
    case 'double-click':
      return doubleClick(page, button);
    case 'enter-on-button':
      return button.press('Enter');
    case 'space-on-button':
      return button.press('Space');
    case 'double-enter':
      await button.focus();
      return doubleEnter(page);
    case 'script-click':
      return button.evaluate((element) => {
        if (element instanceof HTMLElement) element.click();
      });
    default:
      throw new Error(`${way} presses no button`);
  }
}

/** Straight by the mouse: after its first press something else may lie over the button. */
async function doubleClick(page: Page, button: Locator): Promise<void> {
  await button.hover();
  const box = await button.boundingBox();
  if (!box) throw new Error('The button has no place on the page.');
  await page.mouse.dblclick(box.x + box.width / 2, box.y + box.height / 2);
}

/** Milliseconds between the two presses of a quick hand. */
const QUICK = 120;

/** With the times that a hand would give them: between two commands of a test a busy machine may let seconds pass. */
async function doubleEnter(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const enter = { key: 'Enter', code: 'Enter', windowsVirtualKeyCode: 13, text: '\r' };
  const now = Date.now();
  for (const [type, after] of [
    ['keyDown', 0],
    ['keyUp', QUICK / 2],
    ['keyDown', QUICK],
    ['keyUp', (QUICK * 3) / 2],
  ] as const) {
    await session.send('Input.dispatchKeyEvent', { ...enter, type, timestamp: (now + after) / 1000 });
  }
  await session.detach();
}
