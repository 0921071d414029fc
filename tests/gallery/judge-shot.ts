import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { compare, packed } from './compare.ts';

/** The pictures that were accepted. */
const ACCEPTED = join(import.meta.dirname, 'accepted');
/** Where a picture goes that is not as it was, and what differs beside it. */
const CHANGED = join(import.meta.dirname, '../../.cache/shots/changed');

/** The share of a picture that may differ: letters drawn a little otherwise, and nothing more. */
const TOLERANCE = 0.01;

/** What is wrong with a picture, in a sentence; undefined: it is as it was accepted. */
export function judgeShot(name: string, taken: Buffer): string | undefined {
  const file = join(ACCEPTED, `${name}.png`);
  const place = join(CHANGED, name);
  for (const old of [`${place}.png`, `${place}.difference.png`]) rmSync(old, { force: true });
  const { share, picture } = existsSync(file) ? compare(readFileSync(file), taken) : { share: 1 };
  if (share <= TOLERANCE) return undefined;
  mkdirSync(CHANGED, { recursive: true });
  writeFileSync(`${place}.png`, taken);
  if (picture) writeFileSync(`${place}.difference.png`, picture);
  const percent = (share * 100).toFixed(1);
  return `${name} has changed by ${percent} %: look at ${place}.png, and accept it with: npm run shots -- --accept`;
}

export function acceptShot(name: string, taken: Buffer): void {
  mkdirSync(ACCEPTED, { recursive: true });
  writeFileSync(join(ACCEPTED, `${name}.png`), packed(taken));
}
