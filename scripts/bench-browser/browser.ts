import { chmodSync, cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { type BrowserContext, chromium, type Page } from 'playwright-core';
import * as z from 'zod/mini';
import { CHROMIUM_ID } from '../../extension-identity.ts';
import { type Practice, servePractice } from '../../practice/serve.ts';

/** The extension's own API, for what runs inside its worker. */
declare const chrome: typeof import('wxt/browser').browser;

const BUILT = resolve(import.meta.dirname, '../../.output/chrome-mv3');
const POLICY = resolve(import.meta.dirname, '../../practice/organization.json');
const MANAGED_POLICIES = '/etc/chromium/policies/managed';

/** `without`: the same manifest over empty scripts, so that what any extension costs is not counted as ours. */
export const VARIANTS = ['with', 'without'] as const;
export type Variant = (typeof VARIANTS)[number];

/** One measurement for each of the two extensions. */
export type Pair<Value> = Readonly<Record<Variant, Value>>;

/** A Chromium of its own with one of the two extensions, the look-alikes, and the sample organisation's policy in force. */
export type Browser = {
  readonly variant: Variant;
  readonly context: BrowserContext;
  readonly practice: Practice;
  /** Tells its processes from those of other browsers. */
  readonly profile: string;
  close(): Promise<void>;
};

/** Starts a browser; throws where nothing is built yet. */
export async function launch(variant: Variant): Promise<Browser> {
  if (!existsSync(join(BUILT, 'manifest.json'))) throw new Error(`${BUILT} holds no extension; run: npm run build`);
  const folder = mkdtempSync(join(tmpdir(), `gatepost-bench-${variant}-`));
  const extension = variant === 'with' ? BUILT : doNothing(join(folder, 'extension'));
  const profile = join(folder, 'profile');
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: withOwnPolicy(folder),
    headless: true,
    viewport: { width: 1280, height: 900 },
    ignoreDefaultArgs: ['--disable-extensions'],
    args: [
      `--disable-extensions-except=${extension}`,
      `--load-extension=${extension}`,
      ...['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking'],
      ...[
        '--disable-component-update',
        '--disable-sync',
        '--host-resolver-rules=MAP * ~NOTFOUND',
        '--js-flags=--expose-gc',
      ],
    ],
  });
  const practice = await servePractice(context);
  if (variant === 'with') await policyInForce(context);
  return {
    variant,
    context,
    practice,
    profile,
    async close() {
      await context.close();
      rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

/** Runs a task in both browsers one after the other; who goes first alternates, so that a slow moment of the machine hits both. */
export async function inTurn<Value>(
  browsers: Pair<Browser>,
  round: number,
  task: (browser: Browser) => Promise<Value>,
): Promise<Pair<Value>> {
  if (round % 2 === 0) return { with: await task(browsers.with), without: await task(browsers.without) };
  const without = await task(browsers.without);
  return { with: await task(browsers.with), without };
}

/** Gives a task a page of its own. */
export async function onPage<Value>({ context }: Browser, task: (page: Page) => Promise<Value>): Promise<Value> {
  const page = await context.newPage();
  try {
    return await task(page);
  } finally {
    await page.close();
  }
}

/** A manifest as far as its shape matters here. */
const Manifest = z.looseObject({
  content_scripts: z.array(z.looseObject({ js: z.array(z.string()) })),
  background: z.object({ service_worker: z.string() }),
});

function doNothing(folder: string): string {
  const manifest = z.parse(Manifest, JSON.parse(readFileSync(join(BUILT, 'manifest.json'), 'utf8')));
  cpSync(BUILT, folder, { recursive: true });
  const scripts = [manifest.background.service_worker, ...manifest.content_scripts.flatMap(({ js }) => js)];
  for (const script of scripts) {
    mkdirSync(dirname(join(folder, script)), { recursive: true });
    writeFileSync(join(folder, script), '');
  }
  return folder;
}

/** A script that starts Chromium in a mount namespace where its managed policies are ours alone. */
function withOwnPolicy(folder: string): string {
  const policies = join(folder, 'policies');
  mkdirSync(policies);
  mkdirSync(MANAGED_POLICIES, { recursive: true });
  const policy: unknown = JSON.parse(readFileSync(POLICY, 'utf8'));
  writeFileSync(
    join(policies, 'gatepost.json'),
    JSON.stringify({ '3rdparty': { extensions: { [CHROMIUM_ID]: policy } } }),
  );
  const script = join(folder, 'chromium');
  const unshare = process.getuid?.() === 0 ? 'unshare --mount' : 'unshare --map-root-user --mount';
  const browser = process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium';
  const inside = `mount --bind "${policies}" "${MANAGED_POLICIES}" && exec "${browser}" "$@"`;
  writeFileSync(script, `#!/bin/sh\nexec ${unshare} sh -c '${inside}' chromium "$@"\n`);
  chmodSync(script, 0o755);
  return script;
}

/** A browser takes seconds to hand a managed policy over; until then the built-in one is in force. */
async function policyInForce(context: BrowserContext): Promise<void> {
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  await worker.evaluate(
    () =>
      new Promise<void>((resolve) => {
        const look = async () => {
          const { policy } = await chrome.storage.local.get<{ policy?: { source: string } }>('policy');
          if (policy?.source === 'managed') resolve();
        };
        chrome.storage.local.onChanged.addListener(look);
        void look();
      }),
  );
}
