import { generateKeyPairSync } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CHROMIUM } from '../../practice/browser.ts';
import { type Packed, packCrx, updateManifest } from '../../scripts/pack/crx.ts';
import { type Browser, EXTENSION, policyInForce, startIn } from './browser.ts';

/** What chrome://extensions has beside the extension's own API. */
declare const chrome: {
  readonly developerPrivate: {
    autoUpdate(): Promise<void>;
    getExtensionInfo(id: string): Promise<{ readonly version: string }>;
    readonly onItemStateChanged: { addListener(listener: () => void): void };
  };
};

/** A browser in which a policy has installed the extension from a server of this machine. */
export type InstalledBrowser = Browser & {
  readonly id: string;
  /** Offers another version from now on. */
  release(version: string): void;
  /** Ends the browser and starts it anew, with what it has kept. */
  restart(): Promise<InstalledBrowser>;
};

/**
 * The same browser as `launch` gives, with the extension installed in it by policy, as administrators do: only so may it hold requests.
 * Its key, and so its id, is made for this one run.
 */
export function launchInstalled(policy: object, port?: number): Promise<InstalledBrowser> {
  return launchBy(
    async (id, updateUrl) => ({
      policy,
      browserPolicy: {
        ExtensionInstallForcelist: [`${id};${updateUrl}`],
        ExtensionInstallSources: [`${new URL(updateUrl).origin}/*`],
      },
    }),
    port,
  );
}

/** What is prescribed, of an id and the URL of its update manifest. */
type Prescribe = (id: string, updateUrl: string) => Promise<Prescription>;

type Prescription = {
  readonly policy?: object;
  readonly browserPolicy?: object;
  readonly files?: ReadonlyMap<string, Uint8Array>;
};

/** `port` as in `LaunchOptions`. */
export async function launchBy(prescribe: Prescribe, port?: number): Promise<InstalledBrowser> {
  const folder = mkdtempSync(join(tmpdir(), 'gatepost-installed-'));
  const key = makeKey(folder);
  const pack = (manifest: object) =>
    packCrx({ build: EXTENSION, key, program: CHROMIUM, work: mkdtempSync(join(folder, 'pack-')), manifest });
  const packed = pack({});
  const shop = await serveExtension(packed);
  const { policy, browserPolicy, files } = await prescribe(packed.id, `${shop.origin}/updates.xml`);
  const start = async () => {
    const browser = await startIn(mkdtempSync(join(tmpdir(), 'gatepost-start-')), {
      id: packed.id,
      policy,
      // Else nobody may look into the worker of an extension that a policy has installed, Playwright included.
      browserPolicy: { ...browserPolicy, DeveloperToolsAvailability: DEVELOPER_TOOLS_EVERYWHERE },
      profile: join(folder, 'profile'),
      ...(files && { files }),
      ...(port !== undefined && { port }),
    });
    await policyInForce(browser.context, 'managed');
    return browser;
  };
  const installed = (browser: Browser): InstalledBrowser => ({
    ...browser,
    id: packed.id,
    release: (version) => shop.offer(pack({ version })),
    async restart() {
      await browser.close();
      return installed(await start());
    },
    async close() {
      await browser.close();
      shop.close();
      rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
    },
  });
  return installed(await start());
}

/** Brings another version: has the browser look for updates now, and not in some hours. One that has come is taken when the one before it rests. */
export async function updateTo(browser: InstalledBrowser, version: string): Promise<void> {
  browser.release(version);
  const page = await browser.context.newPage();
  await page.goto('chrome://extensions');
  await page.evaluate(() => chrome.developerPrivate.autoUpdate());
  await page.evaluate(
    ([id, wanted]) =>
      new Promise<void>((resolve) => {
        const look = async () => {
          if ((await chrome.developerPrivate.getExtensionInfo(id)).version === wanted) resolve();
        };
        chrome.developerPrivate.onItemStateChanged.addListener(look);
        void look();
      }),
    [browser.id, version] as const,
  );
  await page.close();
}

/** https://chromeenterprise.google/policies/#DeveloperToolsAvailability */
const DEVELOPER_TOOLS_EVERYWHERE = 1;

/** A key that nobody keeps. */
function makeKey(folder: string): string {
  const { privateKey } = generateKeyPairSync('rsa', {
    modulusLength: 2048,
    publicKeyEncoding: { type: 'spki', format: 'der' },
    privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
  });
  const file = join(folder, 'key.pem');
  writeFileSync(file, privateKey);
  return file;
}

type Shop = { readonly origin: string; offer(packed: Packed): void; close(): void };

/** Offers the extension on this machine, as an organisation's own server would. */
async function serveExtension(first: Packed): Promise<Shop> {
  let offered = first;
  const server = createServer((request, response) => {
    if (request.url?.endsWith('.crx')) {
      response.setHeader('content-type', 'application/x-chrome-extension').end(offered.crx);
      return;
    }
    const codebase = `http://${request.headers.host}/gatepost-${offered.version}.crx`;
    response.setHeader('content-type', 'text/xml').end(updateManifest(offered, codebase));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server has no port.');
  return {
    origin: `http://127.0.0.1:${address.port}`,
    offer(packed) {
      offered = packed;
    },
    close() {
      server.close();
      server.closeAllConnections();
    },
  };
}
