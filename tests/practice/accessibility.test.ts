import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { clickByRole, findByRole, listByRole, waitUntilGone } from '../../practice/accessibility.ts';
import { openRange, type Range } from './range.ts';

let range: Range;
let page: Page;

beforeAll(async () => {
  range = await openRange();
  page = await range.context.newPage();
});

afterAll(() => range.close());

/** Shows this in a closed shadow root, a moment later. */
async function show(html: string) {
  await page.setContent('<div style="height: 3000px">A long page</div><div id="host"></div>');
  await page.evaluate((inside) => {
    const root = document.getElementById('host')?.attachShadow({ mode: 'closed' });
    setTimeout(() => {
      if (!root) return;
      root.innerHTML = inside;
      root.querySelector('button')?.focus();
      root.addEventListener('click', (event) => {
        document.title = `clicked, trusted: ${event.isTrusted}`;
        root.replaceChildren();
      });
    }, 50);
  }, html);
}

const STOP = `<div role="alertdialog" aria-label="Stopped: one thing">
  <p>One <b>word</b>.</p><button>Edit draft</button><button disabled>Post anyway</button></div>`;

it('finds what is in a closed shadow root, and says how it is', async () => {
  await show(STOP);
  const stop = await findByRole(page, 'alertdialog', /^Stopped:/);
  expect(stop.text).toContain('One word.');
  expect(stop.box?.height).toBeGreaterThan(0);
  const buttons = await listByRole(page, 'button');
  expect(buttons.map(({ name, focused, disabled }) => ({ name, focused, disabled }))).toEqual([
    { name: 'Edit draft', focused: true, disabled: false },
    { name: 'Post anyway', focused: false, disabled: true },
  ]);
});

it('clicks as a person does, wherever it has to scroll', async () => {
  await show(STOP);
  await clickByRole(page, 'button', 'Edit draft');
  await waitUntilGone(page, 'alertdialog', /^Stopped:/);
  expect(await page.title()).toBe('clicked, trusted: true');
});

it('does not click what is disabled', async () => {
  await show(STOP);
  await findByRole(page, 'alertdialog', /^Stopped:/);
  await expect(clickByRole(page, 'button', 'Post anyway', { timeout: 100 })).rejects.toThrow('stays disabled');
});

it('does not click what is covered', async () => {
  await show(STOP);
  await page.evaluate(() =>
    document.body.insertAdjacentHTML('beforeend', '<p style="position: fixed; inset: 0" id="lid">'),
  );
  await findByRole(page, 'alertdialog', /^Stopped:/);
  await expect(clickByRole(page, 'button', 'Edit draft', { timeout: 200 })).rejects.toThrow('is covered by <p');
});

it('says what is there instead', async () => {
  await show(STOP);
  await findByRole(page, 'alertdialog', /^Stopped:/);
  await expect(findByRole(page, 'alertdialog', /^Check/, { timeout: 100 })).rejects.toThrow(
    'there is no alertdialog /^Check/; there is: alertdialog "Stopped: one thing", button "Edit draft"',
  );
});
