import { type BrowserContext, chromium } from 'playwright-core';
import { PRACTICE_HOSTS, type PracticeServer } from './serve-tls.ts';

/** The machine's Chromium. */
export const CHROMIUM = process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium';

type Options = {
  readonly headless: boolean;
  /** Folder of an unpacked extension. */
  readonly extension?: string;
  /** Folder to keep the profile in; without it Playwright makes one, and takes it away with the browser. */
  readonly profile?: string;
  /** Path of the Chromium, where it is not the machine's. */
  readonly program?: string;
  /** True: the browser may fetch the extensions that its policies name, from this machine. */
  readonly installs?: boolean;
  /** True: pages that were left may come back as they were, as they do for people; Playwright switches that off. */
  readonly keepsPages?: boolean;
  /** True: nobody looks at it and nothing is measured in it, so it may draw coarsely and leave scripts unoptimized. */
  readonly unseen?: boolean;
  /** A port of this machine that x.com stands for, under whatever certificate. */
  readonly port?: number;
  /** A server that all the sites stand for, but for x.com where that is another port. */
  readonly server?: PracticeServer;
};

/**
 * What saves a third of a test's processor time and changes nothing of what a page can do: a quarter of the pixels, drawn in the browser's
 * own process, and no optimizing compiler, which never pays off in the second or two that a page of a test lives.
 */
const UNSEEN = ['--in-process-gpu', '--force-device-scale-factor=0.5', '--js-flags=--no-opt,--no-maglev'];

/** Opens a Chromium with a profile of its own that can reach no other machine; what pages get, the practice range serves. */
export function openBrowser({
  headless,
  extension,
  profile = '',
  program = CHROMIUM,
  installs = false,
  keepsPages = false,
  unseen = false,
  port,
  server,
}: Options): Promise<BrowserContext> {
  return chromium.launchPersistentContext(profile, {
    executablePath: program,
    headless,
    // A window belongs to the user; whoever opened it says what Ctrl+C does.
    handleSIGINT: headless,
    // Headed: as large as the window is.
    viewport: headless ? { width: 1280, height: 800 } : null,
    ...(unseen && { deviceScaleFactor: 0.5 }),
    ignoreDefaultArgs: [
      '--disable-extensions',
      ...(installs ? ['--disable-background-networking'] : []),
      ...(keepsPages ? ['--disable-back-forward-cache'] : []),
    ],
    args: [
      ...(extension === undefined ? [] : [`--disable-extensions-except=${extension}`, `--load-extension=${extension}`]),
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      ...(headless ? ['--disable-gpu'] : ['--window-size=1400,900', '--no-default-browser-check', '--test-type']),
      `--host-resolver-rules=${[
        ...(port === undefined ? [] : [`MAP x.com:443 127.0.0.1:${port}`]),
        ...(server === undefined ? [] : PRACTICE_HOSTS.map((host) => `MAP ${host}:443 127.0.0.1:${server.port}`)),
        'MAP * ~NOTFOUND',
        ...(installs || port !== undefined ? ['EXCLUDE 127.0.0.1'] : []),
      ].join(', ')}`,
      ...(port === undefined ? [] : ['--ignore-certificate-errors']),
      // A browser keeps nothing of a server whose certificate it lets pass as an error.
      ...(server === undefined ? [] : [`--ignore-certificate-errors-spki-list=${server.keyHash}`]),
      ...(unseen ? UNSEEN : []),
      '--disable-quic',
      '--no-first-run',
      ...(installs ? [] : ['--disable-background-networking']),
      '--disable-component-update',
      '--disable-sync',
    ],
  });
}
