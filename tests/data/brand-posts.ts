import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A post that any organization might publish. `language`: ISO 639-1; `trade`: the name of its file. */
export type BrandPost = { readonly language: string; readonly trade: string; readonly text: string };

const FOLDER = join(import.meta.dirname, 'brand-posts');

/**
 * Ordinary posts of invented organizations, each by the right account: nobody should be asked about them. They lie in
 * `brand-posts/LANGUAGE/TRADE.txt`, one a line, with `\n` where a new line begins.
 */
export function brandPosts(): readonly BrandPost[] {
  return readdirSync(FOLDER)
    .toSorted()
    .flatMap((language) =>
      readdirSync(join(FOLDER, language))
        .toSorted()
        .flatMap((file) => postsOf(language, file)),
    );
}

function postsOf(language: string, file: string): readonly BrandPost[] {
  const lines = readFileSync(join(FOLDER, language, file), 'utf8')
    .trimEnd()
    .split('\n');
  return lines.map((line) => ({ language, trade: file.replace(/\.txt$/, ''), text: line.replaceAll('\\n', '\n') }));
}
