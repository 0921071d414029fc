import { execFileSync } from 'node:child_process';
import { createHash, createPublicKey } from 'node:crypto';
import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { escapeXml } from '../../policy/kit/xml.ts';

/** The extension as Chromium installs it, and as whom. */
export type Packed = { readonly id: string; readonly version: string; readonly crx: Buffer };

type Packing = {
  /** Folder of the built extension. */
  readonly build: string;
  /** File of the private key, PEM: the id follows from it, and only what it signs is an update. */
  readonly key: string;
  /** The Chromium that packs. */
  readonly program: string;
  /** An empty folder to work in. */
  readonly work: string;
  /** What the manifest says otherwise than the build's. */
  readonly manifest?: object;
};

/** Packs and signs a copy of a build (CRX3). Throws where Chromium does not. */
export function packCrx({ build, key, program, work, manifest = {} }: Packing): Packed {
  const publicKey = createPublicKey(readFileSync(key)).export({ type: 'spki', format: 'der' });
  const copy = join(work, 'extension');
  cpSync(build, copy, { recursive: true });
  const file = join(copy, 'manifest.json');
  const whole = { ...JSON.parse(readFileSync(file, 'utf8')), ...manifest, key: publicKey.toString('base64') };
  writeFileSync(file, JSON.stringify(whole));
  execFileSync(
    program,
    [
      '--headless',
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      `--user-data-dir=${join(work, 'profile')}`,
      `--pack-extension=${copy}`,
      `--pack-extension-key=${key}`,
    ],
    { stdio: 'pipe' },
  );
  return { id: idOf(publicKey), version: whole.version, crx: readFileSync(`${copy}.crx`) };
}

/** An extension's id: the first 128 bits of its public key's SHA-256, in the letters a to p. */
function idOf(publicKey: Buffer): string {
  const digest = createHash('sha256').update(publicKey).digest('hex').slice(0, 32);
  return [...digest].map((digit) => String.fromCharCode(97 + Number.parseInt(digit, 16))).join('');
}

/** What browsers ask a server for: https://developer.chrome.com/docs/extensions/how-to/distribute/host-on-linux */
export function updateManifest({ id, version }: Omit<Packed, 'crx'>, codebase: string): string {
  const check = `<updatecheck codebase="${escapeXml(codebase)}" version="${version}"/>`;
  const app = `<app appid="${id}">\n    ${check}\n  </app>`;
  return `<?xml version="1.0" encoding="UTF-8"?>\n<gupdate xmlns="http://www.google.com/update2/response" protocol="2.0">\n  ${app}\n</gupdate>\n`;
}
