/**
 * What a fresh clone lacks: its dependencies, a Chromium and a Firefox. Plain Node 20, because nothing is installed yet when this runs.
 */
import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync, realpathSync, statSync, utimesSync } from 'node:fs';
import { delimiter, dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const onWindows = process.platform === 'win32';

/** The folder of the repository. */
export const ROOT = fileURLToPath(new URL('..', import.meta.url)).replace(/[/\\]$/, '');

/**
 * Installs the dependencies that the lockfile names, unless they are there and as new as it is. Ends the process when that fails.
 *
 * Not by `npm ci`: npm 11 refuses a lockfile without the packages for other platforms (npm/cli#4828), and a registry that does not
 * carry them yields no other lockfile. `install --no-save` takes the same versions, checks the same hashes and writes no file of ours.
 */
export function ensureDependencies() {
  const mark = join(ROOT, 'node_modules/.package-lock.json');
  if (timeOf(mark) >= timeOf(join(ROOT, 'package-lock.json'))) return;
  console.log('Installing the dependencies: half a minute or so on a new clone …');
  // Node 20 is enough to start with; the packages' wishes for a newer one are met by the `node` package among them.
  const words = ['install', '--no-save', '--loglevel=error'];
  const { status, stdout, stderr } = spawnSync('npm', words, { cwd: ROOT, encoding: 'utf8', shell: onWindows });
  if (status !== 0) giveUp(`${stdout}${stderr}\nThe dependencies could not be installed: npm says why above.`);
  utimesSync(mark, new Date(), new Date());
}

/** Finds a Chromium, or installs Debian's where the user may. Returns its path; ends the process when there is none. */
export function ensureChromium() {
  return ensureBrowser(CHROMIUM);
}

/** The same for a Firefox, which only the tests need. */
export function ensureFirefox() {
  return ensureBrowser(FIREFOX);
}

const CHROMIUM = {
  name: 'Chromium',
  variable: 'CHROMIUM_PATH',
  // In this order: Google's own Chrome comes last, because it ignores --load-extension since version 137.
  commands: ['chromium', 'chromium-browser', 'google-chrome-for-testing', 'google-chrome', 'google-chrome-stable'],
  commandOnMac: 'Chromium',
  packages: ['chromium', 'chromium-sandbox', 'fonts-liberation'],
  isUsable: () => true,
  missing: `No Chromium was found, and it could not be installed from here.
  Debian, Ubuntu:  sudo apt-get install chromium
  Elsewhere:       install Chromium, or set CHROMIUM_PATH to the program of a Chromium or Chrome for Testing.
Then run this again. (Branded Chrome no longer loads unpacked extensions from the command line.)`,
};

const FIREFOX = {
  name: 'Firefox',
  variable: 'FIREFOX_PATH',
  commands: ['firefox-esr', 'firefox', 'firefox-developer-edition'],
  commandOnMac: 'firefox',
  packages: ['firefox-esr', 'fonts-liberation'],
  isUsable: isFirefoxProgram,
  missing: `No Firefox was found that tests can drive, and it could not be installed from here.
  Debian:     sudo apt-get install firefox-esr
  Elsewhere:  install Mozilla's own Firefox (version 140 or newer; not as a snap or flatpak), or set FIREFOX_PATH to its program.
Then run this again.`,
};

const PLACES = [
  '/usr/bin',
  '/Applications/Chromium.app/Contents/MacOS',
  '/Applications/Firefox.app/Contents/MacOS',
  ...(process.env.PATH ?? '').split(delimiter),
];

function ensureBrowser(browser) {
  const wished = process.env[browser.variable];
  if (wished) {
    if (isProgram(wished)) return resolve(wished);
    giveUp(
      `${browser.variable} is ${wished}, and no program is there. Correct it, or unset it to have one looked for.`,
    );
  }
  const found = findBrowser(browser);
  if (found) return found;
  installPackages(browser);
  return findBrowser(browser) ?? giveUp(browser.missing);
}

function findBrowser({ commands, commandOnMac, isUsable }) {
  const names = process.platform === 'darwin' ? [commandOnMac, ...commands] : commands;
  const ending = onWindows ? '.exe' : '';
  const paths = names.flatMap((name) => PLACES.map((place) => join(place, name + ending)));
  return paths.find((path) => isProgram(path) && isUsable(path));
}

/** Not a script that starts a Firefox somewhere else: the tests put a policy beside a copy of the program. */
function isFirefoxProgram(path) {
  return existsSync(join(dirname(realpathSync(path)), 'omni.ja'));
}

/** By Debian's package manager; without a word where that is not to be had. */
function installPackages({ name, packages }) {
  if (process.platform !== 'linux' || !isProgram('/usr/bin/apt-get')) return;
  const asRoot = process.getuid?.() === 0 ? [] : ['sudo', '-n'];
  if (asRoot.length > 0 && spawnSync('sudo', ['-n', 'true']).status !== 0) return;
  console.log(`Installing ${name} (apt-get install ${packages[0]}) …`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const steps = [
    ['apt-get', 'update', '-qq'],
    ['apt-get', 'install', '-y', '-qq', '--no-install-recommends', ...packages],
  ];
  for (const step of steps) {
    const [command, ...words] = [...asRoot, ...step];
    const { status, stderr } = spawnSync(command, words, { env, encoding: 'utf8' });
    if (status !== 0) console.error(`${step.join(' ')} failed:\n${stderr}`);
  }
}

function timeOf(file) {
  return statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0;
}

function isProgram(file) {
  try {
    accessSync(file, constants.X_OK);
    return statSync(file).isFile();
  } catch {
    // Not there, or not to be run.
    return false;
  }
}

function giveUp(message) {
  console.error(`\n${message}`);
  process.exit(1);
}
