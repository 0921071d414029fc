import { DISCLOSURES } from '../data/disclosures.ts';
import { wordAt } from '../text/neighbours.ts';
import { compilePhrases, type PhraseHit } from '../text/phrases.ts';
import type { TextView } from '../text/view.ts';
import { lastStart, wordFrom } from '../text/word-from.ts';

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

/** Whether a name is said to be where the author works: "as a Globex employee", "I’m a nurse at Globex", "working for Globex". */
export function isEmployer(view: TextView, { from, to }: PhraseHit): boolean {
  const before = lastStart(view, from);
  const word = wordAt(view, before);
  if (STAFF.has(wordAt(view, wordFrom(view, to)))) {
    if (word === 'proud' || AS.has(ARTICLES.has(word) ? wordAt(view, before - 1) : word)) return true;
  }
  if (!AT.has(word)) return false;
  if (WORKING.has(wordAt(view, before - 1))) return true;
  for (let article = before - 2; article >= Math.max(1, before - 5); article--) {
    if (FANS.has(wordAt(view, article + 1)) || FANS.has(wordAt(view, before - 1))) return false;
    if (ARTICLES.has(wordAt(view, article)) && AS.has(wordAt(view, article - 1))) return true;
  }
  return false;
}

const AT: ReadonlySet<string> = new Set(['at', 'for', 'of', 'with', 'bei', 'fur', 'chez', 'en']);
const WORKING: ReadonlySet<string> = new Set(
  'working work worked employed job role internship apprenticeship shift career'.split(' '),
);
/** Who is one of somebody, and does not work there. */
const FANS: ReadonlySet<string> = new Set(
  'fan customer member patient user client friend regular believer lover follower guest subscriber supporter student visitor shopper'.split(
    ' ',
  ),
);
const ARTICLES: ReadonlySet<string> = new Set(['a', 'an', 'the', 'one']);
const AS: ReadonlySet<string> = new Set(['as', 'am', 'm', 'fellow', 'als', 'bin']);
const STAFF: ReadonlySet<string> = new Set(
  `employee staffer insider trainer coach teacher chef cook barista analyst consultant founder director lead scientist researcher technician agent
    salesperson stylist instructor contractor freelancer engineer designer developer intern manager marketer rep worker apprentice ambassador alum person nurse driver pilot
    mitarbeiter mitarbeiterin angestellter angestellte azubi praktikant praktikantin entwickler entwicklerin`.split(
    /\s+/,
  ),
);

/** "Ad: ", "[Anzeige] ", "Sponsored |" */
const LABEL = /^\s*[[(*]?(?:ad|advert|sponsored|pub|publi)[\])*]?\s*[:|–—\-\]]/iu;
