import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize, relative } from 'node:path';
import { describe, expect, it } from 'vitest';

const ROOT = join(import.meta.dirname, '../..');

/** Which folders each folder may import from, beside itself. Types count like values: a shape is knowledge too. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  // The keys of what people read, as a type.
  rules: ['public'],
  sites: ['rules'],
  policy: ['rules', 'sites', 'guard'],
  wire: [],
  documents: ['rules'],
  guard: ['rules', 'sites', 'wire'],
  components: ['rules', 'policy', 'guard'],
  seal: ['rules', 'sites', 'policy', 'guard', 'wire'],
  entrypoints: ['rules', 'sites', 'policy', 'guard', 'wire', 'seal', 'components', 'documents', '.'],
  practice: [],
  scripts: ['rules', 'policy', 'sites', 'practice', 'tests', '.'],
};

type Import = { readonly file: string; readonly from: string; readonly line: number };

function sources(folder: string): string[] {
  return readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map((entry) => relative(ROOT, join(entry.parentPath, entry.name)));
}

function importsOf(file: string): Import[] {
  const lines = readFileSync(join(ROOT, file), 'utf8').split('\n');
  return lines.flatMap((text, at) => {
    const from = /(?:from|import)\s*\(?\s*'([^']+)'/.exec(text)?.[1];
    return from === undefined ? [] : [{ file, from, line: at + 1 }];
  });
}

/** The top folder that a relative import leads to; `.` for a file beside the folders. */
function folderOf({ file, from }: Import): string | undefined {
  if (!from.startsWith('.')) return undefined;
  const target = normalize(join(dirname(file), from));
  return target.includes('/') ? target.slice(0, target.indexOf('/')) : '.';
}

describe('imports', () => {
  it.each(Object.entries(MAY_IMPORT))('%s imports only what lies below it', (folder, allowed) => {
    const wrong = sources(folder)
      .flatMap(importsOf)
      .filter((one) => {
        const target = folderOf(one);
        return target !== undefined && target !== folder && !allowed.includes(target);
      });
    expect(wrong.map(({ file, line, from }) => `${file}:${line} imports ${from}`)).toEqual([]);
  });

  it('nothing imports an entrypoint but an entrypoint', () => {
    const wrong = Object.keys(MAY_IMPORT)
      .filter((folder) => folder !== 'entrypoints')
      .flatMap(sources)
      .flatMap(importsOf)
      .filter((one) => folderOf(one) === 'entrypoints');
    expect(wrong).toEqual([]);
  });

  it.each(['rules', 'sites', 'policy', 'guard'])('%s has no React, and no WXT', (folder) => {
    const wrong = sources(folder)
      .flatMap(importsOf)
      .filter(({ from }) => /^(react|react-dom|wxt)(\/|$)/.test(from));
    // The one place where the policy meets the browser's storage.
    expect(wrong.filter(({ file }) => file !== 'policy/browser-storage.ts')).toEqual([]);
  });

  it('compromise is imported in rules/text alone', () => {
    const wrong = Object.keys(MAY_IMPORT)
      .filter((folder) => folder !== 'scripts')
      .flatMap(sources)
      .flatMap(importsOf)
      .filter(({ file, from }) => from.startsWith('compromise') && !file.startsWith('rules/text/'));
    expect(wrong).toEqual([]);
  });
});
