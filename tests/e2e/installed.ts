import { execFileSync } from 'node:child_process';
import { createHash, generateKeyPairSync } from 'node:crypto';
import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CHROMIUM } from '../../practice/browser.ts';
import { type Browser, EXTENSION, policyInForce, startIn } from './browser.ts';

/**
 * The same browser as `launch` gives, with the extension installed in it by policy, as administrators do: only so may it hold requests.
 * Its key, and so its id, is made for this one run.
 */
export async function launchInstalled(policy: object): Promise<Browser> {
  const folder = mkdtempSync(join(tmpdir(), 'gatepost-installed-'));
  const packed = pack(folder);
  const shop = await serveExtension(packed);
  const browser = await startIn(folder, {
    id: packed.id,
    policy,
    browserPolicy: {
      ExtensionInstallForcelist: [`${packed.id};${shop.origin}/updates.xml`],
      ExtensionInstallSources: [`${shop.origin}/*`],
      // Else nobody may look into the worker of an extension that a policy has installed, Playwright included.
      DeveloperToolsAvailability: DEVELOPER_TOOLS_EVERYWHERE,
    },
  });
  await policyInForce(browser.context, 'managed');
  return {
    ...browser,
    async close() {
      await browser.close();
      shop.close();
    },
  };
}

/** https://chromeenterprise.google/policies/#DeveloperToolsAvailability */
const DEVELOPER_TOOLS_EVERYWHERE = 1;

type Packed = { readonly id: string; readonly version: string; readonly crx: Buffer };

/** Signs a copy of the build with a key that nobody keeps. */
function pack(folder: string): Packed {
  const { publicKey, privateKey } = generateKeyPairSync('rsa', {
    modulusLength: 2048,
    publicKeyEncoding: { type: 'spki', format: 'der' },
    privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
  });
  const copy = join(folder, 'extension');
  cpSync(EXTENSION, copy, { recursive: true });
  const manifest = JSON.parse(readFileSync(join(copy, 'manifest.json'), 'utf8'));
  writeFileSync(join(copy, 'manifest.json'), JSON.stringify({ ...manifest, key: publicKey.toString('base64') }));
  const key = join(folder, 'key.pem');
  writeFileSync(key, privateKey);
  execFileSync(
    CHROMIUM,
    [
      '--headless',
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      `--user-data-dir=${join(folder, 'packing')}`,
      `--pack-extension=${copy}`,
      `--pack-extension-key=${key}`,
    ],
    { stdio: 'pipe' },
  );
  return { id: idOf(publicKey), version: manifest.version, crx: readFileSync(`${copy}.crx`) };
}

/** An extension's id: the first 128 bits of its public key's SHA-256, in the letters a to p. */
function idOf(publicKey: Buffer): string {
  const digest = createHash('sha256').update(publicKey).digest('hex').slice(0, 32);
  return [...digest].map((digit) => String.fromCharCode(97 + Number.parseInt(digit, 16))).join('');
}

/** Offers the extension on this machine, as an organisation's own server would. */
async function serveExtension({ id, version, crx }: Packed): Promise<{ origin: string; close(): void }> {
  const server = createServer((request, response) => {
    if (request.url === '/gatepost.crx') {
      response.setHeader('content-type', 'application/x-chrome-extension').end(crx);
      return;
    }
    const check = `<updatecheck codebase="http://${request.headers.host}/gatepost.crx" version="${version}"/>`;
    const update = `<gupdate xmlns="http://www.google.com/update2/response" protocol="2.0"><app appid="${id}">${check}</app></gupdate>`;
    response.setHeader('content-type', 'text/xml').end(update);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server has no port.');
  return {
    origin: `http://127.0.0.1:${address.port}`,
    close() {
      server.close();
      server.closeAllConnections();
    },
  };
}
