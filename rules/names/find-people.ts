import {
  ENDS_OF_NAMES,
  FORMS_OF_ADDRESS,
  NO_LAST_NAMES,
  PARTICLES,
  ROLES,
  ROLES_BEFORE_NAMES,
} from '../data/first-names.ts';
import { firstNames } from '../text/first-names.ts';
import { gapBefore, isCapitalized, isPossessive, wordAt } from '../text/neighbours.ts';
import { hashText, type TextView } from '../text/view.ts';
import { wordSet } from '../text/word-set.ts';

/** Somebody in a text, by the numbers of the first and the last word of the name, and its place in folded units, end exclusive. */
export type Person = { readonly first: number; readonly last: number; readonly from: number; readonly to: number };

/** Made of its text when somebody first asks. */
function late<Made>(make: () => Made): () => Made {
  let made: Made | undefined;
  return () => {
    made ??= make();
    return made;
  };
}

const titles = late(() => wordSet(FORMS_OF_ADDRESS));
const roles = late(() => wordSet(ROLES));
const rolesBeforeNames = late(() => wordSet(ROLES_BEFORE_NAMES));
const particles = late(() => wordSet(PARTICLES));
const noLastNames = late(() => wordSet(NO_LAST_NAMES));
const ends = late(() => wordSet(ENDS_OF_NAMES));
/** Of all words of a text, hardly any has one of these hashes. */
const hashes = late(
  (): ReadonlySet<number> =>
    new Set([...firstNames(), ...titles(), ...rolesBeforeNames()].map((word) => hashText(word, word.length))),
);

/** So many words a last name has at most, those between its parts counted. */
const LONGEST = 5;
/** And so many stand before it, beside the first. */
const MIDDLE = 3;
const S = 115;

/**
 * People with a first name that is known and a last name ("Ana de la Cruz"), with a form of address ("Frau Weber") or with what they are
 * to an organization ("our patient Maria"). Whoever else has a capital is a place, a brand or a word of German.
 */
export function findPeople(view: TextView): readonly Person[] {
  const { hashes: found, count } = view.words;
  const known = hashes();
  const people: Person[] = [];
  for (let word = 0; word < count; word++) {
    if (!known.has(found[word] ?? 0) || isInAddress(view, word)) continue;
    const first = isBeforeName(view, word) ? word + 1 : word;
    const last = first > word ? lastOfFull(view, first) : lastOfName(view, word);
    if (last === undefined) continue;
    people.push({ first, last, from: view.words.starts[first] ?? 0, to: view.words.ends[last] ?? 0 });
    word = last;
  }
  return people;
}

/** "our client Xiomara Vega": whoever has a known first name is found by it. */
function isBeforeName(view: TextView, word: number): boolean {
  if (!rolesBeforeNames().has(wordAt(view, word)) || isCapitalized(view, word)) return false;
  return isNext(view, word + 1) && isCapitalized(view, word + 1) && !firstNames().has(wordAt(view, word + 1));
}

const NO_TEXT: ReadonlySet<number> = new Set([...'@#/._&'].map((sign) => sign.charCodeAt(0)));

/** "@anna", "anna.example/tom", "Ben&Jerry" */
function isInAddress(view: TextView, word: number): boolean {
  return NO_TEXT.has(view.units[(view.words.starts[word] ?? 0) - 1] ?? 0);
}

function lastOfName(view: TextView, word: number): number | undefined {
  if (titles().has(wordAt(view, word))) {
    if (!isAddressed(view, word)) return firstNames().has(wordAt(view, word)) ? lastOfFull(view, word) : undefined;
    const next = word + 1;
    const whole = firstNames().has(wordAt(view, next)) ? lastOfFull(view, next) : undefined;
    return whole ?? lastOfLastName(view, next);
  }
  if (!isCapitalized(view, word)) return undefined;
  return lastOfFull(view, word) ?? (isNamedByRole(view, word) ? word : undefined);
}

/** "Mr. Baker", and no "Mrs" by itself. "M" is one with its dot only, "Don" and "Miss" with a capital. */
function isAddressed(view: TextView, word: number): boolean {
  if (word + 1 >= view.words.count) return false;
  if (!isCapitalized(view, word) && !WRITTEN_SMALL.has(wordAt(view, word))) return false;
  const gap = gapBefore(view, word + 1);
  return gap === '. ' || (gap === ' ' && wordAt(view, word) !== 'm');
}

/** "Il signor Bianchi", "la señora Gil" */
const WRITTEN_SMALL = wordSet(
  'monsieur madame senor senora senorita signor signora signorina senhor senhora doutor doutora dottor dottoressa',
);

/** From a first name to the end of the last one: "Anna-Lena J. Weber". */
function lastOfFull(view: TextView, word: number): number | undefined {
  let next = word + 1;
  if (gapBefore(view, next) === '-' && isCapitalized(view, next)) next++;
  for (let more = 0; more < MIDDLE && isNext(view, next) && isCapitalized(view, next) && isMiddle(view, next); more++)
    next++;
  return lastOfLastName(view, next);
}

/** A second first name, an initial. */
function isMiddle(view: TextView, word: number): boolean {
  if (!isNext(view, word + 1)) return false;
  const isInitial = (view.words.ends[word] ?? 0) - (view.words.starts[word] ?? 0) === 1;
  return isInitial || (firstNames().has(wordAt(view, word)) && isCapitalized(view, word + 1));
}

/** Whether a word stands right behind another one, on its line and in its sentence, but for the dot of an initial. */
function isNext(view: TextView, word: number): boolean {
  if (word >= view.words.count) return false;
  const gap = gapBefore(view, word);
  if (gap === ' ' || gap === '-') return true;
  return gap === '. ' && (view.words.ends[word - 1] ?? 0) - (view.words.starts[word - 1] ?? 0) === 1;
}

function lastOfLastName(view: TextView, word: number): number | undefined {
  let last: number | undefined;
  for (let at = word; at < word + LONGEST && (isNext(view, at) || (at === word && isTitled(view, at))); at++) {
    const isParticle = particles().has(wordAt(view, at));
    if (isParticle && at + 1 < view.words.count && /^[ ']$/u.test(gapBefore(view, at + 1))) {
      // "Conor O'Brien", "Jeanne d'Arc", "Ana de la Cruz"
      if (gapBefore(view, at + 1) === "'" && isCapitalized(view, at + 1)) {
        last = at + 1;
        at++;
      }
      continue;
    }
    if (!isCapitalized(view, at) || (view.words.ends[at] ?? 0) - (view.words.starts[at] ?? 0) < 2) break;
    // "Anna Webers Gehalt"
    if (last === at - 1 && gapBefore(view, at) === ' ' && view.units[(view.words.ends[last] ?? 0) - 1] === S) break;
    // "Anna Weber Hospital", "Anna Street"
    if (noLastNames().has(wordAt(view, at))) return undefined;
    if (ends().has(wordAt(view, at)) || view.words.digits[at] === 1) break;
    last = at;
  }
  return last;
}

/** "Mr. Baker" */
function isTitled(view: TextView, word: number): boolean {
  return word > 0 && word < view.words.count && gapBefore(view, word) === '. ' && titles().has(wordAt(view, word - 1));
}

/** "our patient Maria" */
function isNamedByRole(view: TextView, word: number): boolean {
  if (word === 0 || gapBefore(view, word) !== ' ' || !roles().has(wordAt(view, word - 1))) return false;
  const next = word + 1;
  return !isNext(view, next) || isPossessive(view, next) || !isCapitalized(view, next);
}
