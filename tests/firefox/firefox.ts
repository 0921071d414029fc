import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  watch,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { GECKO_ID } from '../../extension-identity.ts';
import type { Practice } from '../../practice/host.ts';
import { PRACTICE_HOSTS, servePracticeTls } from '../../practice/serve-tls.ts';
import { zipFolder } from '../../scripts/pack/zip-folder.ts';
import { type Marionette, openMarionette } from './marionette.ts';
import { type FirefoxPage, fieldOf, pageOf } from './page.ts';

/** The machine's Firefox. */
export const FIREFOX = process.env['FIREFOX_PATH'] ?? '/usr/bin/firefox-esr';

const EXTENSION = resolve(import.meta.dirname, '../../.output/firefox-mv3');

/** A Firefox with the built extension, the practice range, and a managed policy of its own. */
export type Firefox = {
  readonly practice: Practice;
  /** Its one tab. */
  readonly page: FirefoxPage;
  /** Ends the extension's background as the browser does when it has been idle for half a minute; the next event starts it again. */
  suspendBackground(): Promise<void>;
  /** Puts something where the extension’s own database has it. */
  put(store: string, value: object): Promise<void>;
  /** Whether users can take the extension away or switch it off, and where its button is. */
  standing(): Promise<unknown>;
  /** What went wrong in pages and in the extension since the start: errors, word for word. */
  errors(): Promise<readonly string[]>;
  close(): Promise<void>;
};

/** Starts one, and waits until this policy is in force; without one, until the built-in policy is, since there is no other. */
export async function launchFirefox(policy?: object): Promise<Firefox> {
  const extensions = policy === undefined ? {} : { '3rdparty': { Extensions: { [GECKO_ID]: policy } } };
  const folder = makeFolder();
  return startIn(folder, {
    policies: JSON.stringify({ policies: extensions }),
    installs: 'by hand',
    source: policy ? 'managed' : 'built-in',
  });
}

/** Starts one that is told by a file of policies alone, made for the URL of the packed extension, to install it. */
export async function launchByFile(makePolicies: (xpiUrl: string) => Promise<Uint8Array>): Promise<Firefox> {
  const folder = makeFolder();
  const xpi = join(folder, 'gatepost.xpi');
  writeFileSync(xpi, await zipFolder(EXTENSION));
  const policies = await makePolicies(pathToFileURL(xpi).href);
  return startIn(folder, { policies, installs: 'by policy', source: 'managed' });
}

function makeFolder(): string {
  return mkdtempSync(join(tmpdir(), 'gatepost-firefox-'));
}

type Start = {
  /** The file of policies. */
  readonly policies: string | Uint8Array;
  readonly installs: 'by hand' | 'by policy';
  /** Where the policy in force comes from. */
  readonly source: 'managed' | 'built-in';
};

/** All that it leaves on the disk is in this folder, and goes with it. */
async function startIn(folder: string, { policies, installs, source }: Start): Promise<Firefox> {
  const server = await servePracticeTls();
  const program = start(folder, server.port, policies);
  const close = async () => {
    const gone = program.exitCode === null && program.pid ? once(program, 'exit') : undefined;
    program.kill();
    await gone;
    await server.close();
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  };
  try {
    const marionette = await openMarionette(await portOf(program, join(folder, 'profile')));
    const inBrowser = await prepare(marionette, installs);
    await inBrowser(POLICY_IN_FORCE, GECKO_ID, source);
    return {
      practice: server.practice,
      page: pageOf(marionette),
      suspendBackground: async () => void (await inBrowser(SUSPEND, GECKO_ID)),
      put: async (store, value) => void (await inBrowser(PUT, GECKO_ID, store, JSON.stringify(value))),
      standing: () => inBrowser(STANDING, GECKO_ID),
      async errors() {
        const errors = await inBrowser(ERRORS);
        return Array.isArray(errors) ? errors.map(String) : [];
      },
      close,
    };
  } catch (error) {
    await close();
    throw error;
  }
}

/** Runs the body of an async function with the browser's own rights, outside of any page. */
type InBrowser = (script: string, ...args: readonly unknown[]) => Promise<unknown>;

async function prepare(marionette: Marionette, installs: Start['installs']): Promise<InBrowser> {
  await marionette.send('WebDriver:NewSession', { acceptInsecureCerts: true });
  await marionette.send('WebDriver:SetWindowRect', { width: 1280, height: 885 });
  if (installs === 'by hand') await marionette.send('Addon:Install', { path: EXTENSION, temporary: true });
  const inBrowser: InBrowser = async (body, ...args) => {
    const script = `return (async () => { ${body} })()`;
    await marionette.send('Marionette:SetContext', { value: 'chrome' });
    const result = await marionette.send('WebDriver:ExecuteScript', { script, args });
    await marionette.send('Marionette:SetContext', { value: 'content' });
    return fieldOf(result, 'value');
  };
  await inBrowser(KEEP_ACCESSIBILITY);
  return inBrowser;
}

function start(folder: string, port: number, policies: Start['policies']): ChildProcess {
  const profile = join(folder, 'profile');
  mkdirSync(profile);
  const prefs = Object.entries(prefsFor(port));
  writeFileSync(
    join(profile, 'user.js'),
    prefs.map(([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});\n`).join(''),
  );
  const words = ['--headless', '--no-remote', '--marionette', '--remote-allow-system-access', '--profile', profile];
  const env = { ...process.env, HOME: folder, MOZ_CRASHREPORTER_DISABLE: '1' };
  return spawn(installationWith(join(folder, 'firefox'), policies), words, { stdio: 'ignore', env });
}

function prefsFor(port: number): Readonly<Record<string, string | number | boolean>> {
  return {
    'marionette.port': 0,
    // The three sites are this machine; nothing else has an address.
    'network.dns.localDomains': PRACTICE_HOSTS.join(','),
    'network.dns.disabled': true,
    'network.socket.forcePort': `443=${port}`,
    'network.http.http3.enable': false,
    'datareporting.policy.dataSubmissionEnabled': false,
    // What is packed here, Mozilla has not signed.
    'xpinstall.signatures.required': false,
    // Processes in reserve, for pages that never come.
    'dom.ipc.processPrelaunch.enabled': false,
    'media.rdd-process.enabled': false,
    'browser.newtab.preload': false,
    // What a page leaves behind ends with it.
    'browser.sessionhistory.max_total_viewers': 0,
  };
}

/**
 * An installation of the same Firefox with policies of its own: Firefox looks for them beside its program. All but the program is
 * linked; the program is copied, because the links would lead it back to the folder that it came from.
 */
function installationWith(folder: string, policies: Start['policies']): string {
  const program = realpathSync(FIREFOX);
  mkdirSync(join(folder, 'distribution'), { recursive: true });
  for (const name of readdirSync(dirname(program))) {
    if (name !== 'distribution' && name !== basename(program)) {
      symlinkSync(join(dirname(program), name), join(folder, name));
    }
  }
  writeFileSync(join(folder, 'distribution/policies.json'), policies);
  const copy = join(folder, basename(program));
  copyFileSync(program, copy);
  return copy;
}

/** Firefox writes the port that it has chosen into its profile. */
async function portOf(firefox: ChildProcess, profile: string): Promise<number> {
  const file = join(profile, 'MarionetteActivePort');
  const changes = watch(profile);
  const { promise, resolve: found, reject } = Promise.withResolvers<number>();
  const look = () => {
    const port = existsSync(file) ? Number(readFileSync(file, 'utf8')) : 0;
    if (port > 0) found(port);
  };
  changes.on('change', look);
  firefox.on('error', reject);
  firefox.on('exit', (code) => reject(new Error(`Firefox ended with code ${code} before it could be driven.`)));
  look();
  try {
    return await promise;
  } finally {
    changes.close();
  }
}

/** Looks into the extension's storage, which tells nobody outside of it when it changes. */
const POLICY_IN_FORCE = `
  const [id, wanted] = arguments;
  const { ExtensionStorageIDB } = ChromeUtils.importESModule('resource://gre/modules/ExtensionStorageIDB.sys.mjs');
  const { setTimeout } = ChromeUtils.importESModule('resource://gre/modules/Timer.sys.mjs');
  const wait = () => new Promise((resolve) => setTimeout(resolve, 30));
  while (!WebExtensionPolicy.getByID(id)) await wait();
  const { extension } = WebExtensionPolicy.getByID(id);
  const storage = await ExtensionStorageIDB.open(ExtensionStorageIDB.getStoragePrincipal(extension), true);
  for (;;) {
    const { policy } = await storage.get('policy');
    if (policy?.source === wanted) return;
    await wait();
  }`;

const PUT = `
  const [id, store, value] = arguments;
  const { indexedDB } = Services.wm.getMostRecentWindow('navigator:browser');
  const { extension } = WebExtensionPolicy.getByID(id);
  const done = (request) =>
    new Promise((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
  const database = await done(indexedDB.openForPrincipal(extension.principal, 'gatepost'));
  await done(database.transaction(store, 'readwrite').objectStore(store).put(JSON.parse(value)));
  database.close();`;

const STANDING = `
  const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
  const { permissions, isActive } = await AddonManager.getAddonByID(arguments[0]);
  const widget = arguments[0].toLowerCase().replace(/[^a-z0-9_-]/g, '_') + '-browser-action';
  const { CustomizableUI } = Services.wm.getMostRecentWindow('navigator:browser');
  return {
    isActive,
    mayUninstall: Boolean(permissions & AddonManager.PERM_CAN_UNINSTALL),
    mayDisable: Boolean(permissions & AddonManager.PERM_CAN_DISABLE),
    area: CustomizableUI.getPlacementOfWidget(widget)?.area,
  };`;

/**
 * Keeps the accessibility service in use, as a screen reader does. Firefox ends it as soon as nobody holds it any more, so the garbage
 * collector would take the trees of all pages along, and whoever looks next finds a new one that is still empty.
 */
const KEEP_ACCESSIBILITY = `
  window.gatepostAccessibility = Cc['@mozilla.org/accessibilityService;1'].getService(Ci.nsIAccessibilityService);`;

const SUSPEND = 'await WebExtensionPolicy.getByID(arguments[0]).extension.terminateBackground();';

/** The browser's console keeps what scripts of pages and extensions throw, in whatever process; warnings are left out. */
const ERRORS = `
  return Services.console.getMessageArray()
    .filter((message) => message instanceof Ci.nsIScriptError)
    .filter(({ flags, category }) => !(flags & Ci.nsIScriptError.warningFlag) && /javascript/.test(category))
    .filter(({ sourceName }) => /^(https|moz-extension):/.test(sourceName))
    .map(({ errorMessage, sourceName, lineNumber }) => errorMessage + ' (' + sourceName + ':' + lineNumber + ')');`;
