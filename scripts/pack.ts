import { generateKeyPairSync } from 'node:crypto';
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { build, zip } from 'wxt';
import { CHROMIUM_ID, GECKO_ID } from '../extension-identity.ts';
import { CHROMIUM } from '../practice/browser.ts';
import { packCrx, updateManifest } from './pack/crx.ts';
import { zipFolder } from './pack/zip-folder.ts';

const USAGE = `Usage: npm run pack [-- --base-url URL] [--key FILE]

Builds Gatepost and packs it into .output/pack: the CRX with its update manifest for your own server at URL, and what the stores
take. FILE is the private key that signs the CRX (.keys/gatepost.pem); where there is none, one is made. Keep it: only what it
signs is an update.`;

const ROOT = resolve(import.meta.dirname, '..');
const OUT = join(ROOT, '.output/pack');

/** The exit code. */
async function main(): Promise<number> {
  const options = readOptions();
  if (options === undefined) return 2;
  const key = ensureKey(options.key);
  await build({ root: ROOT, browser: 'chrome', manifestVersion: 3 });
  const [artifact, sources] = await zip({
    root: ROOT,
    browser: 'firefox',
    manifestVersion: 3,
    zip: { excludeSources: ['**/*.pem'] },
  });
  if (artifact === undefined || sources === undefined) throw new Error('Nothing was built for Firefox.');
  const chrome = join(ROOT, '.output/chrome-mv3');

  const work = mkdtempSync(join(tmpdir(), 'gatepost-pack-'));
  const base = options.base?.replace(/\/$/, '');
  const updateUrl = base === undefined ? {} : { update_url: `${base}/updates.xml` };
  const packed = packCrx({ build: chrome, key, program: CHROMIUM, work, manifest: updateUrl });
  rmSync(work, { recursive: true, force: true, maxRetries: 5 });

  const { id, version } = packed;
  const name = `gatepost-${version}`;
  rmSync(OUT, { recursive: true, force: true });
  mkdirSync(OUT, { recursive: true });
  writeFileSync(join(OUT, `${name}.crx`), packed.crx);
  if (base !== undefined) writeFileSync(join(OUT, 'updates.xml'), updateManifest(packed, `${base}/${name}.crx`));
  // The stores sign with keys of their own, and take no manifest that names another.
  writeFileSync(join(OUT, `${name}-chrome-edge.zip`), await zipFolder(chrome, { without: ['key'] }));
  copyFileSync(artifact, join(OUT, `${name}.xpi`));
  copyFileSync(sources, join(OUT, `${name}-sources.zip`));

  console.log(`\n${OUT}:`);
  console.log(`  ${name}.crx              for your own server; its id is ${id}`);
  if (base !== undefined)
    console.log('  updates.xml                 beside it: what --update-url of the policy kit names');
  console.log(`  ${name}-chrome-edge.zip  for the Chrome Web Store and Microsoft Edge Add-ons`);
  console.log(
    `  ${name}.xpi              for Mozilla to sign (${GECKO_ID}); ${name}-sources.zip is for their reviewers`,
  );
  if (base === undefined)
    console.log('\nWithout --base-url there is no update manifest, and the CRX does not know where updates are.');
  if (id !== CHROMIUM_ID)
    console.log(`\nThe kit has to know the id that your key makes: npm run policy -- kit FILE --out DIR --id ${id}`);
  return 0;
}

function readOptions(): { readonly key: string; readonly base: string | undefined } | undefined {
  try {
    const { values } = parseArgs({
      options: { 'base-url': { type: 'string' }, key: { type: 'string', default: join(ROOT, '.keys/gatepost.pem') } },
    });
    const base = values['base-url'];
    if (base !== undefined && !URL.canParse(base)) throw new Error(`${base} is no URL.`);
    return { key: values.key, base };
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : error}\n${USAGE}`);
    return undefined;
  }
}

/** The key file; one that is missing is made, for its owner's eyes only. */
function ensureKey(file: string): string {
  if (existsSync(file)) return file;
  const { privateKey } = generateKeyPairSync('rsa', {
    modulusLength: 2048,
    publicKeyEncoding: { type: 'spki', format: 'der' },
    privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
  });
  mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
  writeFileSync(file, privateKey, { mode: 0o600, flag: 'wx' });
  console.log(`A key was made: ${file}. Keep it safe and out of the repository.`);
  return file;
}

process.exitCode = await main();
