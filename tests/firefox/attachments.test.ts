import { afterAll, beforeAll, expect, it } from 'vitest';
import { docx, pdf } from '../documents/samples.ts';
import { surfaceNamed } from '../e2e/author.ts';
import { POLICY } from '../e2e/policy.ts';
import { findByRole } from './accessible.ts';
import { openAs } from './author.ts';
import { type Firefox, launchFirefox } from './firefox.ts';

let firefox: Firefox;
beforeAll(async () => {
  const rules = [
    { rule: 'attachments', level: 'block' },
    { rule: 'terms', name: 'Plans', level: 'block', terms: ['Project Redwing'] },
  ];
  firefox = await launchFirefox({ ...POLICY, rules });
});
afterAll(async () => {
  expect(await firefox.errors()).toEqual([]);
  await firefox.close();
});

/** As long as a file may take to be read, and some more. */
const READ = { timeout: 40_000 };

/** Chooses a file as the browser does when a person has, with an event that is trusted. */
const CHOOSE = `
  const [name, base64] = arguments;
  const roots = [document];
  for (const root of roots) {
    for (const { shadowRoot } of root.querySelectorAll('*')) if (shadowRoot) roots.push(shadowRoot);
  }
  const [field] = roots.flatMap((root) => [...root.querySelectorAll('.share-creation-state [aria-label="Choose file"]')]);
  field.mozSetFileArray([new File([Uint8Array.fromBase64(base64)], name)]);
  field.dispatchEvent(new Event('change', { bubbles: true }));`;

it.each<[string, () => Uint8Array | Promise<Uint8Array>]>([
  ['Plan.docx', () => docx('Project Redwing rolls off the line in May.')],
  ['Plan.pdf', () => pdf(['Project Redwing rolls off the line in May.'])],
])('reads a document before it goes out: %s', async (name, make) => {
  const author = await openAs(firefox, surfaceNamed('linkedin-document'), 'lanternworks');
  await author.write('Happy Friday!');
  await firefox.page.run('browser', CHOOSE, name, Buffer.from(await make()).toString('base64'));
  await author.submit('click');
  const stop = await findByRole(firefox.page, 'alertdialog', /^Stopped:/, READ);
  expect(stop.text).toContain(`In the file “${name}”: “Project Redwing”`);
  expect(author.published()).toEqual([]);
});

it('lets a document out by itself, once, where there is nothing in it', async () => {
  const author = await openAs(firefox, surfaceNamed('linkedin-document'), 'lanternworks');
  await author.write('Happy Friday!');
  const bytes = pdf(['The road ahead']);
  await firefox.page.run('browser', CHOOSE, 'Brochure.pdf', Buffer.from(bytes).toString('base64'));
  await author.submit('click');
  await expect.poll(() => author.published(), READ).toEqual(['Happy Friday!']);
  await author.settle();
  expect(author.published()).toEqual(['Happy Friday!']);
});
