import { ibanStructure } from '../data/iban.ts';
import { remainder97, weigh } from './checksums.ts';
import { type Hit, isInLink, isJoined } from './hit.ts';

const GROUP = 4;

/**
 * An IBAN whose check digits start at a place, the two letters before them: in one piece, in groups of four or by its parts, of the
 * length and structure of its country, with the right check digits (ISO 13616-1).
 */
export function findIban(text: string, checkAt: number): Hit | undefined {
  // Some write "DE 89 3704 …".
  const gap = text[checkAt - 1] === ' ' ? 1 : 0;
  const from = checkAt - 2 - gap;
  const country = text.slice(from, from + 2).toUpperCase();
  const structure = ibanStructure(country);
  if (structure === undefined || isJoined(text, from - 1)) return undefined;
  const length = structure.length + GROUP;
  let characters = country;
  let sign = gap === 0 ? undefined : ' ';
  // By its parts ("FR76 12345 12345 12345678901 12") it has no more groups than by fours, the country and a letter by themselves.
  let groups = Math.ceil(length / GROUP) + 1;
  let at = checkAt;
  for (; characters.length < length; at++) {
    const character = text[at] ?? '';
    if (/[a-z0-9]/i.test(character)) {
      characters += character.toUpperCase();
      continue;
    }
    // With one sign all through, from the check digits on, or none at all.
    if (!/[ .-]/.test(character) || (sign ?? character) !== character) return undefined;
    if (text[at - 1] !== character && --groups === 0) return undefined;
    if (characters.length > GROUP && sign === undefined) return undefined;
    sign = character;
  }
  if (isJoined(text, at) || !fits(characters.slice(GROUP), structure) || isInLink(text, from)) return undefined;
  const check = characters.slice(2, GROUP);
  if (!/^(?:0[2-9]|[1-8]\d|9[0-8])$/.test(check)) return undefined;
  const rest = characters.slice(GROUP);
  const right = remainder97(`${rest}${characters.slice(0, GROUP)}`) === 1 && (country !== 'ES' || passesSpanish(rest));
  return right ? { class: 'iban', from, to: at } : undefined;
}

/** The two check digits that a Spanish account has of its own (Circular 6/1990): one for the bank and branch, one for the number. */
function passesSpanish(rest: string): boolean {
  return checkOf(rest.slice(0, 8)) === rest[8] && checkOf(rest.slice(10)) === rest[9];
}

function checkOf(digits: string): string {
  const rest = 11 - (weigh(digits.padStart(SPANISH_WEIGHTS.length, '0'), SPANISH_WEIGHTS) % 11);
  return rest === 11 ? '0' : rest === 10 ? '1' : String(rest);
}

const SPANISH_WEIGHTS: readonly number[] = [1, 2, 4, 8, 5, 10, 9, 7, 3, 6];

/** Germany and France write an account holder's number in digits alone, others in letters too. */
function fits(rest: string, structure: string): boolean {
  for (let at = 0; at < rest.length; at++) {
    const isDigit = rest.charCodeAt(at) <= 57;
    if (structure[at] !== 'c' && isDigit !== (structure[at] === 'n')) return false;
  }
  return true;
}
