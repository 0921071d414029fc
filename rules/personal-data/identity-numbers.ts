import { IDENTITY_NUMBERS, type IdentityNumber } from './countries.ts';
import { type Hit, isInLink, isWord, textAfter, textBefore } from './hit.ts';

/** How far around a number a word that says what it is may stand. */
const BEFORE = 48;
const AFTER = 28;

/** Those whose first character is a digit, and those that start with a letter. */
const BY_DIGIT = IDENTITY_NUMBERS.filter(({ startsWith }) => startsWith === 'digit');
const BY_LETTER = IDENTITY_NUMBERS.filter(({ startsWith }) => startsWith === 'letter');

/** The social security, tax, health and identity number that starts with the digit or the letter at a place, if any. */
export function findIdentityNumber(text: string, from: number, region: string | undefined): Hit | undefined {
  if (isWord(text, from - 1) || /\d[-./,]$/.test(text.slice(Math.max(0, from - 2), from))) return undefined;
  const code = text.charCodeAt(from);
  for (const number of code <= 57 ? BY_DIGIT : BY_LETTER) {
    const hit = matchAt(text, from, number, region);
    if (hit !== undefined) return hit;
  }
  return undefined;
}

const GOODS =
  /\b(?:order|part|sku|isbn|item|model|serial|article|invoice|tracking|shipment|ticket|reference|ref|batch|lot|product|catalog(?:ue)?|stock|drawing|dwg|spec|blueprint|recipe|docket|permit|patent|code|bin|form|asset|bulletin|patch|kit|firmware|case|[ps]\/n|réf[ée]?rence|réf|(?:teile|artikel|bestell|serien|auftrags?)-?(?:nummer|nr))\b\.?(?:\s?(?:number|num|no|nr|code|id|#))?[\s:#.="]*$/iu;

/** Whether the word before a number says that it is the number of a thing. */
function isGoods(text: string, from: number): boolean {
  return GOODS.test(textBefore(text, from, 32));
}

function matchAt(text: string, from: number, number: IdentityNumber, region: string | undefined): Hit | undefined {
  const { pattern, check, told, words } = number;
  pattern.lastIndex = from;
  const written = pattern.exec(text)?.[0];
  if (written === undefined) return undefined;
  const to = from + written.length;
  if (isWord(text, to) || /^[-/]?\d|^[.,]\d/.test(text.slice(to, to + 2))) return undefined;
  if (!check(written.replace(/[^a-z0-9]/gi, '').toUpperCase())) return undefined;
  const byShape = told(written);
  const isTold = (byShape === 'always' || (byShape === 'at home' && region === number.region)) && !isGoods(text, from);
  if (!isTold && !words.test(textBefore(text, from, BEFORE)) && !words.test(textAfter(text, to, AFTER)))
    return undefined;
  if (isInLink(text, from)) return undefined;
  return { class: number.class, from, to, what: number.what };
}
