import { execFile } from 'node:child_process';
import { mkdirSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const SOURCES = fileURLToPath(new URL('.', import.meta.url));
const LOCKFILE = fileURLToPath(new URL('../package-lock.json', import.meta.url));
const VITE = fileURLToPath(new URL('../node_modules/vite/bin/vite.js', import.meta.url));
const CACHE = fileURLToPath(new URL('../.cache/practice', import.meta.url));

/**
 * Builds the look-alikes into a folder of `.cache/practice` named after the newest source, unless it is there already. Returns the folder.
 * Several processes may ask at once: each builds aside, and the first one's folder stays.
 */
export async function buildPractice(): Promise<string> {
  const newest = Math.max(newestIn(SOURCES), statSync(LOCKFILE).mtimeMs);
  const wanted = `site-${Math.ceil(newest)}`;
  const folder = join(CACHE, wanted);
  if (isFolder(folder)) return folder;

  mkdirSync(CACHE, { recursive: true });
  const aside = join(CACHE, `building-${process.pid}-${Date.now()}`);
  // In a process of its own: inside a test run NODE_ENV is `test`, and Vite would build for development.
  const words = ['build', '--config', join(SOURCES, 'vite.config.ts'), '--outDir', aside, '--emptyOutDir', 'false'];
  const env = { ...process.env, NODE_ENV: 'production' };
  await promisify(execFile)(process.execPath, [VITE, ...words], { env });
  try {
    renameSync(aside, folder);
  } catch (error) {
    rmSync(aside, { recursive: true, force: true });
    if (!isFolder(folder)) throw error;
  }
  for (const old of readdirSync(CACHE)) {
    if (old.startsWith('site-') && old !== wanted) rmSync(join(CACHE, old), { recursive: true, force: true });
  }
  return folder;
}

function newestIn(folder: string): number {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => statSync(join(folder, name)).mtimeMs)
    .reduce((latest, time) => Math.max(latest, time), 0);
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}
