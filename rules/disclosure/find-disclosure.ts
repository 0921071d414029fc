import { DISCLOSURES } from '../data/disclosures.ts';
import { compilePhrases } from '../text/phrases.ts';
import type { TextView } from '../text/view.ts';

/** What is read without opening the rest of a post on a phone, in folded units. */
const START = 100;

/**
 * Readies the question whether a text says that its author has a part in what it praises, anywhere or, with a place, before that or near
 * the start. A label may stand by itself at the very start, without its `#`.
 */
export function findDisclosure(own: readonly string[]): (view: TextView, before?: number) => boolean {
  const find = compilePhrases([...own, ...DISCLOSURES], { inflect: false, insideHashtags: false });
  return (view, before) => {
    if (LABEL.test(view.text)) return true;
    return find(view).some(({ from }) => before === undefined || from < START || from < before);
  };
}

/** "Ad: ", "[Anzeige] ", "Sponsored |" */
const LABEL = /^\s*[[(*]?(?:ad|advert|sponsored|pub|publi)[\])*]?\s*[:|–—\-\]]/iu;
