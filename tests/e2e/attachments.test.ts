import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findByRole } from '../../practice/accessibility.ts';
import { docx, heic, jpeg, lockedOffice, openDocument, pdf, pptx, xlsx } from '../documents/samples.ts';
import { authorOn, surfaceNamed } from './author.ts';
import { type Browser, launch } from './browser.ts';
import { POLICY } from './policy.ts';

const RULES = [
  { rule: 'attachments', level: 'block', classes: ['marking', 'list', 'draft', 'rules', 'location'] },
  { rule: 'alt-text', level: 'warn' },
  { rule: 'terms', name: 'Plans', level: 'block', terms: ['Project Redwing'] },
];

let browser: Browser;
let page: Page;
let folder: string;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'gatepost-files-'));
  browser = await launch({ ...POLICY, rules: RULES });
  page = await browser.context.newPage();
});
afterAll(async () => {
  expect(browser.errors()).toEqual([]);
  await browser.close();
  rmSync(folder, { recursive: true });
});

/** As long as a file may take to be read, and some more. */
const READ = { timeout: 40_000 };

const WORDS = 'The road ahead\nProject Redwing rolls off the line in May.';
/** More than goes over a line at one time, and nearly all of it pictures. */
const LARGE = 100_000_000;

/** A file by name and bytes, on the disk of whoever chooses it. */
async function onDisk(name: string, bytes: Uint8Array | Promise<Uint8Array>): Promise<string> {
  const path = join(folder, name);
  writeFileSync(path, await bytes);
  return path;
}

const DOCUMENT = surfaceNamed('linkedin-document');
const CHOOSER = '.share-creation-state [aria-label="Choose file"]';

/** A post with a document, on LinkedIn. */
async function withDocument(path: string) {
  const author = await authorOn(page, browser, DOCUMENT, 'lanternworks');
  await author.write('Happy Friday!');
  await page.locator(CHOOSER).setInputFiles(path);
  await author.submit('click');
  return author;
}

describe('a document is read before it goes out', () => {
  it.each<[string, () => Uint8Array | Promise<Uint8Array>]>([
    ['Plan.docx', () => docx(WORDS)],
    ['Plan.pptx', () => pptx(WORDS.split('\n'), { picture: LARGE })],
    ['Plan.xlsx', () => xlsx([{ name: 'Plan', texts: WORDS.split('\n') }])],
    ['Plan.odt', () => openDocument(`<text:p>${WORDS}</text:p>`)],
    ['Plan.pdf', () => pdf(WORDS.split('\n'))],
  ])('%s', async (name, make) => {
    const author = await withDocument(await onDisk(name, make()));
    const { text } = await findByRole(page, 'alertdialog', /^Stopped:/, READ);
    expect(text).toContain(`In the file “${name}”: “Project Redwing” is on your organization’s list`);
    expect(author.published()).toEqual([]);
    await author.answer('Edit draft');
    expect(author.published()).toEqual([]);
  });

  it.each<[string, () => Uint8Array | Promise<Uint8Array>]>([
    ['Brochure.docx', () => docx('The road ahead')],
    ['Brochure.pptx', () => pptx(['The road ahead'])],
    ['Brochure.xlsx', () => xlsx([{ name: 'The road ahead' }])],
    ['Brochure.pdf', () => pdf(['The road ahead'])],
    ['Brochure.zip', () => new Uint8Array(10)],
  ])('and goes out by itself, once, where there is nothing in it: %s', async (name, make) => {
    const author = await withDocument(await onDisk(name, make()));
    await expect.poll(() => author.published(), READ).toEqual(['Happy Friday!']);
    await author.settle();
    expect(author.published()).toEqual(['Happy Friday!']);
    expect(await author.hasStop()).toBe(false);
  });
});

describe('a document that can’t be read', () => {
  it.each<[string, () => Uint8Array | Promise<Uint8Array>, string]>([
    ['Locked.docx', () => lockedOffice(), 'The file “Locked.docx” has a password'],
    ['Locked.pdf', () => pdf([WORDS], { encrypted: true }), 'The file “Locked.pdf” has a password'],
    ['Half.pdf', () => pdf([WORDS]).slice(0, 60), 'The file “Half.pdf” is damaged'],
    ['Half.docx', async () => (await docx(WORDS)).slice(0, 200), 'The file “Half.docx” is damaged'],
  ])('is said to be so, and the author decides: %s', async (name, make, says) => {
    const author = await withDocument(await onDisk(name, make()));
    const { text } = await findByRole(page, 'alertdialog', /^Check before posting:/, READ);
    expect(text).toContain(says);
    expect(author.published()).toEqual([]);
    await author.answer('Post anyway');
    expect(await author.waitForPublished(1)).toEqual(['Happy Friday!']);
  });
});

it('judges a file by its name on X, and asks for the description of a picture', async () => {
  const author = await authorOn(page, browser, surfaceNamed('x-modal'), 'lanternworks', '');
  await author.write('Happy Friday!');
  const path = await onDisk('roadster CONFIDENTIAL.jpg', jpeg('Robin Vale'));
  await page.locator('[role="dialog"] [data-testid="fileInput"]').setInputFiles(path);
  await author.submit('click');
  const { text } = await author.stop(/^Stopped:/);
  expect(text).toContain('The name of the file “roadster CONFIDENTIAL.jpg” says “CONFIDENTIAL”.');
  expect(text).toContain('A picture has no description.');
  expect(author.published()).toEqual([]);
});

it('judges what is dropped on a composer', async () => {
  const author = await authorOn(page, browser, surfaceNamed('x-modal'), 'lanternworks');
  await author.write('Happy Friday!');
  const path = await onDisk('Customer list.pdf', pdf(['Joe']));
  const box = await page.locator(surfaceNamed('x-modal').editor).boundingBox();
  const session = await page.context().newCDPSession(page);
  const place = { x: (box?.x ?? 0) + 5, y: (box?.y ?? 0) + 5 };
  const data = { items: [], files: [path], dragOperationsMask: 1 };
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const) {
    await session.send('Input.dispatchDragEvent', { type, ...place, data });
  }
  await session.detach();
  await author.submit('click');
  const { text } = await findByRole(page, 'alertdialog', /^Stopped:/, READ);
  expect(text).toContain('The name of the file “Customer list.pdf” says “Customer list”.');
});

it('lets a picture out that is described', async () => {
  const author = await authorOn(page, browser, surfaceNamed('x-picture'), 'lanternworks');
  await author.write('Happy Friday!');
  await author.submit('click');
  expect((await author.stop(/^Check before posting:/)).text).toContain('A picture has no description.');
  await author.answer('Edit draft');
  await page.locator('[data-testid="altTextWrapper"]').click();
  await page.locator('[name="altTextInput"]').fill('A red roadster on a coast road');
  await page.locator('[data-testid="endEditingButton"]').click();
  await author.submit('click');
  expect((await author.waitForPublished(2)).join()).toContain('Happy Friday!');
});

it.each([
  ['IMG_1.jpg', jpeg],
  ['IMG_1.HEIC', heic],
] as const)('is read on Facebook, whatever the picture is called: %s', async (name, make) => {
  const author = await authorOn(page, browser, surfaceNamed('facebook-post'), 'lanternworks');
  await author.write('Happy Friday!');
  await page.locator('[aria-label="Photo/video"][type="file"]').setInputFiles(await onDisk(name, make('Robin Vale')));
  await author.submit('click');
  const { text } = await findByRole(page, 'alertdialog', /^Stopped:/, READ);
  expect(text).toContain(`The file “${name}” says where it was taken.`);
});

it.each(['x-modal', 'facebook-post', 'linkedin-share'])('a picture of the screen may be pasted: %s', async (id) => {
  const author = await authorOn(page, browser, surfaceNamed(id), 'lanternworks');
  await author.write('Happy Friday!');
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.evaluate(copyPicture);
  const paste = await page.evaluateHandle(listenForPaste);
  await page.keyboard.press('ControlOrMeta+V');
  expect(await paste.evaluate(({ names }) => names)).toEqual(['image.png']);
  await author.submit('click');
  await expect.poll(() => author.published(), READ).toEqual(['Happy Friday!']);
  expect(await author.hasStop()).toBe(false);
});

/** Runs in the page: puts a picture on the clipboard, as the key for pictures of the screen does. */
async function copyPicture(): Promise<void> {
  const canvas = document.createElement('canvas');
  canvas.getContext('2d')?.fillRect(0, 0, 8, 8);
  const picture = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
  if (picture !== null) await navigator.clipboard.write([new ClipboardItem({ 'image/png': picture })]);
}

/** Runs in the page: listens from now on for the names of the files that are pasted next. */
function listenForPaste(): { readonly names: Promise<readonly string[]> } {
  const names = new Promise<readonly string[]>((resolve) => {
    const onPaste = ({ clipboardData }: ClipboardEvent) =>
      resolve([...(clipboardData?.files ?? [])].map(({ name }) => name));
    window.addEventListener('paste', onPaste, { capture: true, once: true });
  });
  return { names };
}

it('takes what a page’s own script puts into a field for nobody’s file', async () => {
  const author = await authorOn(page, browser, DOCUMENT, 'lanternworks');
  await author.write('Happy Friday!');
  await page.locator(CHOOSER).evaluate((field) => {
    const transfer = new DataTransfer();
    transfer.items.add(new File(['…'], 'Confidential.pdf'));
    if (field instanceof HTMLInputElement) field.files = transfer.files;
    field.dispatchEvent(new Event('change', { bubbles: true, composed: true }));
  });
  await author.submit('click');
  expect(await author.waitForPublished(1)).toEqual(['Happy Friday!']);
});
