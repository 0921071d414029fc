import { asRead } from '../guard/clearances.ts';
import type { Reading } from '../guard/warm.ts';

/** Milliseconds within which one post is seen at its button and again in its requests. */
const ONE_POST = 60_000;

/** Whether a reading is what went out last, or a part of it, by the same author: then it is one post. `at` in milliseconds since the epoch. */
export type IsLastPost = (reading: Pick<Reading, 'text' | 'parts'>, author: string, at: number) => boolean;

/** Remembers what went out last in this frame. */
export function trackLastPost(): IsLastPost {
  let last: { readonly author: string; readonly at: number; readonly texts: ReadonlySet<string> } | undefined;
  return ({ text, parts }, author, at) => {
    const texts = [...parts, text].map(asRead);
    const isLast = last?.author === author && at - last.at < ONE_POST && texts.every((one) => last?.texts.has(one));
    if (!isLast) last = { author, at, texts: new Set(texts) };
    return isLast;
  };
}
