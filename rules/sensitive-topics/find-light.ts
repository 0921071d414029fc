import { isReplaced, type OwnList, ownItems } from '../own-list.ts';
import type { Span } from '../rule.ts';
import { compilePhrases } from '../text/phrases.ts';
import { spanOf, type TextView, widen } from '../text/view.ts';
import { allOf } from './find-topics.ts';

/** Faces that laugh, and what is let off at parties. */
const GLEE = /[🎉🎊🥳😂🤣😜🤪😝🤩💃🕺🍾🪩]/gu;

/** Readies the search for what is light-hearted: words of ours or of the organization, and emoji. */
export function compileLight(own: OwnList | undefined): (view: TextView) => readonly Span[] {
  const isOwn = isReplaced(own);
  const find = compilePhrases([...(isOwn ? [] : allOf('light')), ...ownItems(own)], {
    inflect: false,
    insideHashtags: true,
  });
  return (view) => {
    const words = find(view).map(({ from, to }) => spanOf(view, from, to));
    const signs = isOwn ? [] : [...view.text.matchAll(GLEE)];
    return [...words, ...signs.map(({ index, 0: sign }) => widen(view, index, index + sign.length))];
  };
}
