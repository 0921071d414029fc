import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CHROMIUM_ID, GECKO_ID } from '../../extension-identity.ts';
import { makeKit } from '../../policy/kit/kit.ts';
import { surfaceNamed } from '../e2e/author.ts';
import { INCIDENT, POLICY } from '../e2e/policy.ts';
import { openAs } from './author.ts';
import { type Firefox, launchByFile } from './firefox.ts';

const FIREFOX_FILE = 'linux/etc/firefox/policies/policies.json';

const policy = {
  ...POLICY,
  rules: [
    ...POLICY.rules,
    { rule: 'terms', name: 'Code “ö” \\ <&>', level: 'block', terms: ['Lugger', { term: 'Mooring', case: true }] },
  ],
};

async function policiesFor(xpiUrl: string): Promise<Uint8Array> {
  const kit = await makeKit(policy, {
    chromiumId: CHROMIUM_ID,
    edgeId: CHROMIUM_ID,
    geckoId: GECKO_ID,
    updateUrl: undefined,
    xpiUrl,
    minimumVersion: undefined,
  });
  const file = 'files' in kit ? kit.files.find(({ path }) => path === FIREFOX_FILE) : undefined;
  if (!file) throw new Error('The kit has nothing for Firefox.');
  return file.bytes;
}

describe('the policy kit’s file for Firefox on Linux', () => {
  let firefox: Firefox;
  beforeAll(async () => {
    firefox = await launchByFile(policiesFor);
  });
  afterAll(async () => {
    expect(await firefox.errors()).toEqual([]);
    await firefox.close();
  });

  it('installs the extension for good, and in sight', async () => {
    expect(await firefox.standing()).toEqual({
      isActive: true,
      mayUninstall: false,
      mayDisable: false,
      area: 'nav-bar',
    });
  });

  it.each([INCIDENT, 'The Mooring is next.'])('holds what the policy blocks: “%s”', async (draft) => {
    const author = await openAs(firefox, surfaceNamed('x-inline'), 'chrysler');
    await author.write(draft);
    await author.submit('click');
    expect((await author.stop()).name).toMatch(/^Stopped:/);
    expect(author.published()).toEqual([]);
    await author.answer('Edit draft');
  });
});
