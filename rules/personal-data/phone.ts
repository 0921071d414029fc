import { type CountryCode, parsePhoneNumberFromString } from 'libphonenumber-js/core/es6';
import { type Hit, isAlone, isInLink, isJoined, isWord, textAfter, textBefore } from './hit.ts';
import { type Circumstances, isPlaced, tell } from './phone-context.ts';
import { phoneMetadata } from './phone-metadata.ts';
import {
  isNeverOne,
  isNorthAmerican,
  isSeldomOne,
  isWrittenLikeOne,
  LIKE_CARD,
  LIKE_NORTH_AMERICAN,
  NORTH_AMERICAN,
  shapeOf,
} from './phone-shapes.ts';
import { COUNTED_SURELY, REGIONS_ELSEWHERE } from './phone-words.ts';
import type { NumberRun } from './scan.ts';

const FEWEST = 7;
const MOST = 15;
/** The longest way to write one: fifteen digits, most of them by themselves. */
const LONGEST = 40;
/** How often one text may ask the library, at some 35 µs each. */
const MOST_ASKED = 200;

/** Finds phone numbers in the runs of one text. Keeps count, so that no text costs more than `MOST_ASKED` questions. */
export type PhoneFinder = {
  readonly find: (text: string, run: NumberRun) => readonly Hit[];
  /** Whether there were more questions than may be asked, so that numbers went unread. */
  readonly isSpent: () => boolean;
};

/** `region`: whose national numbers are known without a word that says what they are, ISO 3166-1 alpha-2. */
export function makePhoneFinder(region: string): PhoneFinder {
  let asked = 0;
  let last: Hit | undefined;
  const read: Read = (number, country) => {
    if (asked++ > MOST_ASKED) return 'no';
    return readNumber(number, country);
  };
  return {
    find: (text, run) => {
      if (run.digits < FEWEST || (run.digits > MOST * 2 && run.to - run.from > LONGEST * 2)) return [];
      // "Cell: 2125550142 / 2125550143": the word is for both.
      let isListed = last !== undefined && followsInList(text, last, run);
      return stretches(text, run).flatMap((stretch) => {
        const hit = findIn(text, stretch, isListed, region, read);
        isListed = hit !== undefined;
        last = hit;
        return hit ?? [];
      });
    },
    isSpent: () => asked > MOST_ASKED,
  };
}

/** "Call 2125550142, 2125550143 or 2125550144": the word is for all that are written alike. */
function followsInList(text: string, { from, to }: Hit, run: NumberRun): boolean {
  if (run.from - to > LONGEST_LINK) return false;
  const isLink = /^(?:\s?[,;&|]\s?(?:or\s|and\s)?|\s(?:or|and|oder|und|ou|et|o|y|e|of|en)\s)[+(]{0,2}$/i.test(
    text.slice(to, run.from),
  );
  if (!isLink) return false;
  return shapeOf(text.slice(from, to)) === shapeOf(text.slice(run.from, run.to));
}

const LONGEST_LINK = 7;

type Read = (number: string, country: string) => 'valid' | 'possible' | 'no';
type Stretch = { readonly from: number; readonly to: number };

const answers = new Map<string, ReturnType<Read>>();

/** What the library makes of a number. It is asked once for each: texts are read again at every key. */
function readNumber(number: string, country: string): ReturnType<Read> {
  const key = `${country}${number}`;
  const known = answers.get(key);
  if (known !== undefined) return known;
  if (answers.size > 1000) answers.clear();
  const options = { extract: false, ...(isSupported(country) && { defaultCountry: country }) };
  const parsed = parsePhoneNumberFromString(number, options, phoneMetadata());
  const answer = parsed === undefined ? 'no' : parsed.isValid() ? 'valid' : parsed.isPossible() ? 'possible' : 'no';
  answers.set(key, answer);
  return answer;
}

function isSupported(country: string): country is CountryCode {
  return Object.hasOwn(phoneMetadata().countries, country);
}

/** The run with the sign before it, whole and cut where two numbers may meet: "030 901820 / 030 901821". */
function stretches(text: string, { from, to }: NumberRun): readonly Stretch[] {
  const parts: Stretch[] = [];
  let start = from;
  for (const gap of text.slice(from, to).matchAll(/ [/-] | {2,}|_|(?<=\d{4})[/](?=\d{4}|[(]?\d{3}[-. )])/g)) {
    parts.push({ from: start, to: from + gap.index });
    start = from + gap.index + gap[0].length;
  }
  if (start === from) return [withSign(text, { from, to })];
  parts.push({ from: start, to });
  const whole = withSign(text, { from, to });
  const isList = parts.filter((part) => countDigits(text, part) >= FEWEST).length > 1;
  return isList ? parts.map((part) => withSign(text, part)) : [whole];
}

function withSign(text: string, { from, to }: Stretch): Stretch {
  const sign = /[(]?\+[ (]?$|[(]$/.exec(text.slice(Math.max(0, from - 3), from))?.[0] ?? '';
  return { from: from - sign.length, to };
}

function countDigits(text: string, { from, to }: Stretch): number {
  return text.slice(from, to).replace(/\D/g, '').length;
}

/** National numbers of other regions, asked for only where a word says that it is a phone's. */
const OTHER_REGIONS = 'US GB DE FR ES IT BR IN NL AU MX JP CH AT BE PT IL NO'.split(' ');

function findIn(text: string, stretch: Stretch, isListed: boolean, region: string, read: Read): Hit | undefined {
  if (
    isJoined(text, stretch.from - 1) ||
    (text[stretch.from - 1] === '_' && isWord(text, stretch.from - 2)) ||
    (/[\d:.,_]$/.test(text.slice(Math.max(0, stretch.from - 1), stretch.from)) &&
      /\d[:.,_]?$/.test(text.slice(Math.max(0, stretch.from - 2), stretch.from)))
  ) {
    return undefined;
  }
  const whole = text.slice(stretch.from, stretch.to);
  // Most are dates, and need no words to be known for what they are.
  if (!whole.includes(' ') && isNeverOne(whole, region)) return undefined;
  const before = textBefore(text, stretch.from, 44);
  const after = textAfter(text, stretch.to, 24);
  if ((isJoined(after, 0) || /^(?:[:.,]\d|%)/.test(after)) && !/^(?:x|ext)\d/i.test(after)) return undefined;
  const told = tell(before, after, isListed);
  if (isInLink(text, stretch.from)) return undefined;
  if (COUNTED_SURELY.test(after) && /^[\d .,]+$/.test(whole)) return undefined;
  if (!told.isCalled && isSeldomOne(whole, region)) return undefined;
  for (const { from, to } of shortened(text, stretch)) {
    const written = text.slice(from, to);
    if (judge(written, { ...told, isAlone: isAlone(before, after), before, after }, region, read)) {
      return { class: 'phone', from: from + leadingBracket(written), to: to + extension(text, to) };
    }
  }
  return undefined;
}

/** The stretch itself, then without its last groups, then without its first: a number may stand beside it. */
function shortened(text: string, { from, to }: Stretch): readonly Stretch[] {
  const all: Stretch[] = [{ from, to }];
  const written = text.slice(from, to);
  if (LIKE_CARD.test(written)) return [];
  const gaps = [...written.slice(0, LONGEST * 2).matchAll(/ \(?/g)].map((gap) => gap.index);
  const last = gaps.at(-1);
  const before = gaps.at(-2);
  const first = gaps[0];
  if (last !== undefined) all.push({ from, to: from + last });
  if (before !== undefined) all.push({ from, to: from + before });
  if (first !== undefined && !written.includes('+')) all.push({ from: from + first + 1, to });
  return all.filter((part) => part.to - part.from <= LONGEST);
}

function judge(written: string, circumstances: Circumstances, region: string, read: Read): boolean {
  const { isCalled, isCalledElsewhere, isOther, isAlone } = circumstances;
  const digits = written.replace(/\D/g, '');
  if (
    digits.length < FEWEST ||
    digits.length > MOST + 2 ||
    (/^(\d)\1+$/.test(digits) && !(isCalled && /^[2-9]{10}$/.test(digits)))
  )
    return false;
  // "EAN 4 006381 333931": after such a word, two zeros are no sign of a country.
  if (isOther && !/^\(?\s?\+/.test(written)) return false;
  const number = written.replace(/\(0\)/, ' ').replace(/^\s*\(?\s*00(?=[1-9])/, '+');
  if (/^\(?\s?\+/.test(number)) {
    if (/^\+?0/.test(number.replace(/[^\d+]/g, ''))) return false;
    // Mexico's mobile numbers had a 1 behind the country's until 2019, and many still write it.
    const answer = read(`+${number.replace(/\D/g, '').replace(/^521(?=\d{10}$)/, '52')}`, region);
    return answer === 'valid' || (answer === 'possible' && (isCalled || digits.length >= 10));
  }
  const bare = written.replace(/^\((?!.*\))/, '');
  if (isNeverOne(bare, region) || (isSeldomOne(bare, region) && !isCalled)) return false;
  const isMere = !isAlone && !isPlaced(written, circumstances, region) && !isWrittenLikeOne(written, digits, region);
  if (!isCalled && isMere) return false;
  if (isNorthAmerican(region) && NORTH_AMERICAN.test(written)) return true;
  const national = read(number, region);
  if (national === 'valid') return true;
  const isZeroFirst = /^\(?0/.test(written);
  const isAmerican = isNorthAmerican(region) && (isAlone || LIKE_NORTH_AMERICAN.test(written));
  if (!isCalled && !isAmerican && !isZeroFirst) return false;
  if (isAlone && isAmerican && /^[2-9]\d{9}$/.test(written)) return true;
  if (national === 'possible' && /^\(?\d{3}\)?[ .-]?\d{3}[ .-]\d{4}$|^0\d{3,4} ?\d{3} ?\d{3,4}$/.test(written))
    return true;
  if (!isCalled && !isAlone) return false;
  if (isCalled ? /^\d{3}[-. ]\d{4}$/.test(written) : /^\d{3}-\d{4}$/.test(written)) return true;
  if (!isCalled && !isZeroFirst) return false;
  const others = isCalledElsewhere ? REGIONS_ELSEWHERE : OTHER_REGIONS;
  return (
    digits.length >= 8 &&
    (isCalled || digits.length <= 12) &&
    others.some((other) => other !== region && read(number, other) === 'valid')
  );
}

function leadingBracket(written: string): number {
  return written.startsWith('(') && !written.includes(')') ? 1 : 0;
}

/** How long the extension is that follows: "x123", "ext. 12", "Durchwahl 3". */
function extension(text: string, to: number): number {
  return (
    /^,? ?(?:x|ext\.?|extension|poste|durchwahl|dw\.?|доб\.?) ?\d{1,6}(?!\d)/iu.exec(textAfter(text, to, 24))?.[0]
      .length ?? 0
  );
}
