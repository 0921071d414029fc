/**
 * `npm run shots`: pictures of what people see, compared with those that were accepted. `-- --accept` accepts those that differ;
 * `-- --all` makes every state in every theme and language, at twice the density, and compares nothing.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { acceptShot, judgeShot } from '../tests/gallery/judge-shot.ts';
import { openGallery } from '../tests/gallery/open-gallery.ts';
import { SCENE_NAMES } from '../tests/gallery/scene-names.ts';
import { everyShot, SHOTS, take } from '../tests/gallery/shots.ts';

const FOLDER = join(import.meta.dirname, '../.cache/shots');
const isAll = process.argv.includes('--all');
const accepts = process.argv.includes('--accept');
const gallery = await openGallery(isAll ? 2 : 1);
const shots = isAll ? everyShot(SCENE_NAMES) : SHOTS;
mkdirSync(FOLDER, { recursive: true });
let changed = 0;
for (const shot of shots) {
  const picture = await take(gallery, shot);
  writeFileSync(join(FOLDER, `${shot.name}.png`), picture);
  const wrong = isAll ? undefined : judgeShot(shot.name, picture);
  if (wrong === undefined) continue;
  changed += 1;
  if (accepts) acceptShot(shot.name, picture);
  console.log(accepts ? `${shot.name}: accepted` : wrong);
}
await gallery.close();
console.log(`${shots.length} pictures in ${FOLDER}, ${changed} of them ${accepts ? 'accepted' : 'changed'}`);
process.exitCode = changed > 0 && !accepts ? 1 : 0;
