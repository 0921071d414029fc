import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { BrowserContext, Page, Worker } from 'playwright-core';
import { CHROMIUM_ID } from '../../extension-identity.ts';
import { CHROMIUM, openBrowser } from '../../practice/browser.ts';
import type { Practice } from '../../practice/host.ts';
import { servePracticeTls } from '../../practice/serve-tls.ts';

/** The extension's own API, for what the tests run inside its worker. */
declare const chrome: typeof import('wxt/browser').browser;

/** Where Debian's Chromium reads what administrators prescribe. */
export const MANAGED_POLICIES = '/etc/chromium/policies/managed';

/** What is built for Chromium. */
export const EXTENSION = resolve(import.meta.dirname, '../../.output/chrome-mv3');

/** A Chromium with the built extension, the practice range, and a managed policy that no other run sees. */
export type Browser = {
  readonly context: BrowserContext;
  readonly practice: Practice;
  /** Replaces the managed policy as an administrator does; browsers take a few seconds to notice. */
  prescribe(policy: object | undefined): void;
  /** What went wrong in pages and in the extension's worker since the start: errors, word for word. */
  errors(): readonly string[];
  optionsUrl: string;
  close(): Promise<void>;
};

export async function launch(
  policy?: object,
  { profile, waits = true, keepsPages = false, port }: LaunchOptions = {},
): Promise<Browser> {
  const folder = mkdtempSync(join(tmpdir(), 'gatepost-e2e-'));
  const browser = await startIn(folder, { id: CHROMIUM_ID, extension: EXTENSION, policy, profile, keepsPages, port });
  if (policy && waits) await policyInForce(browser.context, 'managed');
  return browser;
}

export type LaunchOptions = {
  /** A folder to start from, where another run has left its state. */
  readonly profile?: string;
  /** False: for what happens before the policy has arrived. */
  readonly waits?: boolean;
  /** True: a page that was left may come back as it was. */
  readonly keepsPages?: boolean;
  /** A port of this machine that x.com stands for, where the practice range is not wanted. */
  readonly port?: number;
};

/** Starts Chromium with the practice range; all that it leaves on the disk is in this folder, and goes with it. */
export async function startIn(folder: string, start: Start): Promise<Browser> {
  const policies = join(folder, 'policies');
  mkdirSync(policies);
  const prescribe = (prescribed: object | undefined) => {
    const extensions = prescribed ? { '3rdparty': { extensions: { [start.id]: prescribed } } } : {};
    writeFileSync(join(policies, 'gatepost.json'), JSON.stringify({ ...start.browserPolicy, ...extensions }));
  };
  prescribe(start.policy);
  for (const [name, bytes] of start.files ?? []) writeFileSync(join(policies, name), bytes);

  const server = await servePracticeTls();
  const context = await openBrowser({
    headless: true,
    unseen: true,
    server,
    ...(start.extension === undefined ? { installs: true } : { extension: start.extension }),
    profile: start.profile ?? join(folder, 'profile'),
    keepsPages: start.keepsPages ?? false,
    ...(start.port !== undefined && { port: start.port }),
    program: withOwnPolicies(folder, policies),
  });
  const errors = collectErrors(context);
  // Whoever loads it from a folder without a managed policy is welcomed; a profile that was kept has been.
  const isWelcomed = start.extension !== undefined && start.policy === undefined && start.profile === undefined;
  if (isWelcomed) await (await welcomePage(context)).close();
  return {
    context,
    practice: server.practice,
    prescribe,
    errors: () => errors,
    optionsUrl: `chrome-extension://${start.id}/options.html`,
    async close() {
      await context.close();
      await server.close();
      rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

type Start = {
  /** The extension's id. */
  readonly id: string;
  /** Its folder, where it is loaded from one; else the browser's policy installs it. */
  readonly extension?: string;
  /** What is prescribed to the extension. */
  readonly policy: object | undefined;
  /** What is prescribed to the browser itself. */
  readonly browserPolicy?: object | undefined;
  /** Further files of policies, as they are. */
  readonly files?: ReadonlyMap<string, Uint8Array>;
  readonly profile?: string | undefined;
  readonly keepsPages?: boolean;
  readonly port?: number | undefined;
};

/** The page that opens after an installation by hand. */
export async function welcomePage(context: BrowserContext): Promise<Page> {
  const isWelcome = (page: Page) => page.url().endsWith('/welcome.html');
  return context.pages().find(isWelcome) ?? context.waitForEvent('page', isWelcome);
}

/** Waits until the extension has a policy from there in force; a browser takes seconds to hand a new one over. */
export async function policyInForce(context: BrowserContext, source: string, matches = ''): Promise<void> {
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  await worker.evaluate(
    ([wanted, part]) =>
      new Promise<void>((resolve) => {
        const look = async () => {
          const { policy } = await chrome.storage.local.get<{ policy?: { source: string } }>('policy');
          if (policy?.source === wanted && JSON.stringify(policy).includes(part)) resolve();
        };
        chrome.storage.local.onChanged.addListener(look);
        void look();
      }),
    [source, matches] as const,
  );
}

/** A script that starts Chromium in a mount namespace of its own, where its policies are ours. */
export function withOwnPolicies(folder: string, policies: string): string {
  const script = join(folder, 'chromium');
  const unshare = process.getuid?.() === 0 ? 'unshare --mount' : 'unshare --map-root-user --mount';
  const inside = `mount --bind "${policies}" "${MANAGED_POLICIES}" && exec "${CHROMIUM}" "$@"`;
  writeFileSync(script, `#!/bin/sh\nexec ${unshare} sh -c '${inside}' chromium "$@"\n`);
  chmodSync(script, 0o755);
  return script;
}

function collectErrors(context: BrowserContext): readonly string[] {
  const errors: string[] = [];
  const follow = (page: Page) => page.on('pageerror', (error) => errors.push(String(error)));
  for (const page of context.pages()) follow(page);
  context.on('page', follow);
  const listen = (worker: Worker) =>
    worker.on('console', (message) => {
      if (message.type() === 'error') errors.push(message.text());
    });
  for (const worker of context.serviceWorkers()) listen(worker);
  context.on('serviceworker', listen);
  return errors;
}
