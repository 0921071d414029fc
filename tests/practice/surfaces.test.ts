import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import {
  buttonOf,
  confirm,
  editorOf,
  isClear,
  openAnew,
  openSurface,
  read,
  retype,
  settle,
  submit,
  type,
  waysOf,
} from '../../practice/person.ts';
import { isBase, SURFACES } from '../../practice/surfaces.ts';
import { openRange, type Range } from './range.ts';

const DRAFT = '“Happy Friday” & <friends>! 🚗👩‍👩‍👧\n\nSee you at #hall7: x.example';

let range: Range;
/** One tab for all rows: each tab has a process of its own, which reads the whole site for the first time. */
let page: Page;

beforeAll(async () => {
  range = await openRange();
  page = await range.context.newPage();
});

afterAll(async () => {
  expect(range.errors).toEqual([]);
  await range.close();
});

describe.each(SURFACES)('$id', (surface) => {
  const parts = Array.from({ length: surface.parts ?? 1 }, (_, part) =>
    part === 0 ? DRAFT : `Part ${part + 1}.\nMore.`,
  );
  const out = [...(surface.ahead ?? []), ...parts];
  const steps = [...(surface.advance === undefined ? [] : [surface.advance]), ...(surface.between ?? [])];
  const account = surface.memberOnly ? 'robin' : 'chrysler';

  /** Loaded once for all rows, and for the one after a row that failed. */
  let isLoaded = false;
  afterEach(({ task }) => {
    if (task.result?.state === 'fail') isLoaded = false;
  });

  async function write(): Promise<void> {
    await (isLoaded ? openAnew(page, surface.url) : openSurface(page, surface));
    isLoaded = true;
    const write = surface.prefilled ? retype : type;
    for (const [part, text] of parts.entries()) await write(page, surface, text, part);
  }

  it.each(waysOf(surface))('publishes exactly once, exactly what was typed: %s', async (way) => {
    const before = range.practice.published().length;
    await write();
    for (const [part, text] of parts.entries()) expect(await read(page, surface, part)).toBe(text);
    await submit(page, surface, way);
    await range.practice.waitForPublished(before + out.length);
    await expect.poll(() => isClear(page, surface)).toBe(true);
    await settle(page);
    const published = range.practice.published().slice(before);
    expect(published.map(({ text }) => text)).toEqual(out);
    expect(published.map((one) => one.account.id)).toEqual(out.map(() => account));
    expect(published.map((one) => one.site)).toEqual(out.map(() => surface.site));
  });

  if (isBase(surface)) {
    it('publishes once when the button is clicked twice', async () => {
      const before = range.practice.published().length;
      await write();
      for (const step of steps) await page.locator(step).click();
      await buttonOf(page, surface).dblclick({ noWaitAfter: true });
      await confirm(page, surface);
      await range.practice.waitForPublished(before + out.length);
      await settle(page);
      expect(range.practice.published()).toHaveLength(before + out.length);
    });

    it('keeps the draft and says so when the request is lost', async () => {
      const before = range.practice.published().length;
      await write();
      range.practice.answer('lose');
      await submit(page, surface, 'click');
      await page.getByRole('alert').filter({ hasText: 'Something went wrong' }).waitFor();
      expect(range.practice.published()).toHaveLength(before);
      range.practice.answer('accept');
      for (const _ of steps) await page.getByRole('button', { name: 'Back' }).click();
      for (const [part, text] of parts.entries()) expect(await read(page, surface, part)).toBe(text);
      await submit(page, surface, 'click');
      await range.practice.waitForPublished(before + out.length);
    });
  }

  const { trigger } = surface;
  if (!trigger) return;

  it('can be opened from the site as a person does', async () => {
    await page.goto(trigger.url);
    await page.locator(trigger.click).first().click();
    await editorOf(page, surface).waitFor();
  });
});
