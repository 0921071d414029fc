import type { Practice } from '../../practice/host.ts';
import { typeLine } from '../../practice/person.ts';
import type { PracticeSurface } from '../../practice/surfaces.ts';
import { type Way, type Writer, written } from '../e2e/author.ts';
import { clickByRole, findByRole, listByRole, waitUntilGone } from './accessible.ts';
import { clickByScript, clickOn, focusOn, heldIn, type Place, submitForm } from './elements.ts';
import type { Firefox } from './firefox.ts';
import type { FirefoxPage } from './page.ts';

/** Drives a practice page in Firefox as an author does; it replaces the page before. */
export async function openAs(firefox: Firefox, surface: PracticeSurface, as: string): Promise<Writer> {
  const { page, practice } = firefox;
  const url = new URL(surface.url);
  url.searchParams.set('as', as);
  url.searchParams.set('pane', 'off');
  await page.goto(url.href);
  return authorOf(page, practice, surface, url.href);
}

const OPEN_ANEW = `
  history.pushState(null, '', arguments[0]);
  dispatchEvent(new PopStateEvent('popstate'));`;

function authorOf(page: FirefoxPage, practice: Practice, surface: PracticeSurface, url: string): Writer {
  const before = practice.published().length;
  const published = () => practice.published().slice(before);
  const texts = () => published().map(({ text }) => text);

  return {
    reopen: () => page.goto(url),
    async anew() {
      await page.run('page', OPEN_ANEW, url);
      return authorOf(page, practice, surface, url);
    },
    async write(draft) {
      for (const [at, text] of written(surface, draft).entries()) {
        await clickOn(page, { css: surface.editor, at });
        if (surface.prefilled) await page.press('Control+a');
        for (const [line, words] of text.split('\n').entries()) {
          if (line > 0) await page.press(surface.newline);
          await typeLine(page, words);
        }
      }
    },
    async rewrite(text) {
      await page.press('Control+a');
      await typeLine(page, text);
    },
    held: () => heldIn(page, surface.editor),
    submit: (way) => submit(page, surface, way),
    async finish(way) {
      const last = surface.confirm ?? (surface.advance && surface.button);
      if (!last) return;
      for (const css of surface.between ?? []) await clickOn(page, { css, at: 0 });
      await clickOn(page, { css: last, at: 0 }, way === 'double-click' ? 2 : 1);
    },
    stop: (name = /^/) => findByRole(page, 'alertdialog', name),
    hasStop: async () => (await listByRole(page, 'alertdialog')).length > 0,
    async answer(answer) {
      await clickByRole(page, 'button', answer);
      await waitUntilGone(page, 'alertdialog');
    },
    async escape() {
      await page.press('Escape');
      await waitUntilGone(page, 'alertdialog');
    },
    strip: (name = /Posting as/) => findByRole(page, 'status', name),
    published: texts,
    async waitForPublished(count) {
      await practice.waitForPublished(before + count);
      return texts();
    },
    async settle() {
      for (let round = 0; round < 2; round++) {
        await page.run('page', 'return fetch("/settled").then((answer) => answer.text())');
      }
    },
  };
}

async function submit(page: FirefoxPage, surface: PracticeSurface, way: Way): Promise<void> {
  const last: Place = { css: surface.editor, at: -1 };
  const button: Place = { css: surface.advance ?? surface.button, at: 0 };
  switch (way) {
    case 'click':
      return clickOn(page, button);
    case 'double-click':
      return clickOn(page, button, 2);
    case 'script-click':
      return clickByScript(page, button);
    case 'enter-on-button':
      await focusOn(page, button);
      return page.press('Enter');
    case 'space-on-button':
      await focusOn(page, button);
      return page.press('Space');
    case 'double-enter':
      throw new Error('A test can’t give keys the times of a hand in Firefox.');
    case 'mod-enter':
      await focusOn(page, last);
      return page.press('Control+Enter');
    case 'enter':
      await focusOn(page, last);
      return page.press('Enter');
    case 'form':
      return submitForm(page, last);
    default:
      return way satisfies never;
  }
}
