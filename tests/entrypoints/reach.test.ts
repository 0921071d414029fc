import { afterEach, expect, test, vi } from 'vitest';

const SITES = ['*://*.x.com/*'];

async function reachWhere(granted: readonly string[]) {
  const contains = async ({ permissions = [], origins = [] }: { permissions?: string[]; origins?: string[] }) =>
    [...permissions, ...origins].every((one) => granted.includes(one));
  const runtime = { getManifest: () => ({ host_permissions: SITES }) };
  vi.resetModules();
  vi.doMock('wxt/browser', () => ({ browser: { permissions: { contains }, runtime } }));
  const { readReach } = await import('../../entrypoints/options/reach.ts');
  return readReach();
}

afterEach(() => void vi.doUnmock('wxt/browser'));

test.each([
  ['everything', [...SITES, 'webRequestBlocking'], { sites: true, seal: true }],
  ['the sites alone', SITES, { sites: true, seal: false }],
  ['nothing', [], { sites: false, seal: false }],
])('a browser that grants %s', async (_, granted, reach) => {
  expect(await reachWhere(granted)).toEqual(reach);
});
