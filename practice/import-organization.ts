import { fileURLToPath } from 'node:url';
import type { BrowserContext } from 'playwright-core';

const ORGANIZATION = fileURLToPath(new URL('organization.json', import.meta.url));

/** Imports the sample organisation's policy through the extension's own options page, as a person does. Throws when it was not taken. */
export async function importOrganization(context: BrowserContext, extensionId: string): Promise<void> {
  const page = await context.newPage();
  await page.goto(`chrome-extension://${extensionId}/options.html`);
  await page.getByLabel('Choose a policy file').setInputFiles(ORGANIZATION);
  await page.getByText('Imported, and in force now').waitFor();
  await page.close();
}
