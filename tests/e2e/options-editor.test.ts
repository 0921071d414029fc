import { describe, expect, it } from 'vitest';
import { SURFACES } from '../../practice/surfaces.ts';
import { type Author, openAs } from './author.ts';
import { launch, policyInForce } from './browser.ts';
import { POLICY } from './policy.ts';

const [inline] = SURFACES.filter(({ id }) => id === 'x-inline');
if (!inline) throw new Error('The practice range has no inline composer.');

describe('the editor of the options page', () => {
  it('makes a policy of the built-in one, which stops a post at once', async () => {
    const browser = await launch();
    const page = await browser.context.newPage();
    await page.goto(browser.optionsUrl);
    // How long a browser without a policy is doubted is the keeper's affair.
    await policyInForce(browser.context, 'built-in');
    const author = await openAs(browser, inline);

    await page.bringToFront();
    await page.getByRole('button', { name: 'Make it your own' }).click();
    await page.getByRole('button', { name: 'Add an account' }).click();
    await page.getByRole('textbox', { name: 'Name of the account' }).fill('Chrysler Autos');
    await page.getByRole('combobox', { name: 'Kind', exact: true }).selectOption('Client');
    await page.getByRole('textbox', { name: 'On X' }).fill('not a handle!');
    await page.getByRole('combobox', { name: 'What the new rule looks for' }).selectOption('Terms');
    await page.getByRole('button', { name: 'Add a rule' }).click();
    await page.getByRole('combobox', { name: 'When something is found' }).selectOption('Stop, with no way through');
    await page.getByRole('textbox', { name: 'Terms' }).fill('Harbour Plan');
    await page.getByRole('checkbox', { name: 'Client' }).check();

    await page.getByRole('button', { name: 'Check and save' }).click();
    await page.getByRole('button', { name: 'Account 1 (Chrysler Autos): On X, 1' }).click();
    const handles = page.getByRole('textbox', { name: 'On X' });
    expect(await handles.evaluate((field) => field === document.activeElement)).toBe(true);
    await page.keyboard.press('ControlOrMeta+a');
    await page.keyboard.type('chryslerautos');
    await page.keyboard.press('ControlOrMeta+z');
    await page.keyboard.press('ControlOrMeta+Shift+z');
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    await page.getByText('Saved, and in force now.').waitFor();
    await policyInForce(browser.context, 'imported', 'Harbour Plan');

    await author.page.bringToFront();
    await expectStopAsClient(author, 'The Harbour Plan is on its way.');
    expect(browser.errors()).toEqual([]);
    await browser.close();
  });

  it('makes a policy of an example, which is in force once it is saved', async () => {
    const browser = await launch();
    const page = await browser.context.newPage();
    await page.goto(browser.optionsUrl);
    await policyInForce(browser.context, 'built-in');
    await page.getByRole('button', { name: 'An agency' }).click();
    await page.getByRole('button', { name: /^Copperfen Ales/ }).click();
    await page.getByRole('textbox', { name: 'On X' }).fill('chryslerautos');
    await policyInForce(browser.context, 'built-in');
    await page.getByRole('button', { name: 'Check and save' }).click();
    await page.getByRole('button', { name: /^Save/ }).click();
    await page.getByText('Saved, and in force now.').waitFor();
    await policyInForce(browser.context, 'imported', 'Fen Tiger');

    const author = await openAs(browser, inline);
    await expectStopAsClient(author, 'Free beer and the kids are welcome.');
    expect(browser.errors()).toEqual([]);
    await browser.close();
  });

  it('is not there where the policy is managed', async () => {
    const browser = await launch(POLICY);
    const page = await browser.context.newPage();
    await page.goto(browser.optionsUrl);
    await page.getByRole('heading', { name: 'Managed' }).waitFor();
    expect(await page.getByRole('button', { name: /^(Edit|Make)/ }).count()).toBe(0);
    await browser.close();
  });
});

/** Sees that a text, written as a client, is stopped and does not go out. */
async function expectStopAsClient(author: Author, text: string): Promise<void> {
  await author.write(text);
  await author.strip(/client/);
  await author.submit('click');
  await author.stop(/^Stopped:/);
  expect(author.published()).toEqual([]);
}
