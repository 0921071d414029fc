import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { createZip } from '@aklinker1/zero-zip';

/** A folder as a ZIP file, which is also what an XPI is; its manifest.json goes without these keys. */
export async function zipFolder(
  folder: string,
  { without = [] }: { without?: readonly string[] } = {},
): Promise<Buffer> {
  const zip = createZip({ level: 9 });
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)))
    .toSorted();
  for (const file of files) {
    const content = readFileSync(join(folder, file));
    const path = file.split(sep).join('/');
    zip.addFile(path, path === 'manifest.json' ? withoutKeys(content, without) : content);
  }
  return zip.toBuffer();
}

function withoutKeys(manifest: Buffer, keys: readonly string[]): Buffer {
  const kept = Object.entries(JSON.parse(manifest.toString())).filter(([key]) => !keys.includes(key));
  return Buffer.from(JSON.stringify(Object.fromEntries(kept)));
}
