/** Luhn's check over digits, ISO/IEC 7812-1 annex B. */
export function passesLuhn(digits: string): boolean {
  let sum = 0;
  for (let at = 0; at < digits.length; at++) {
    const digit = digitAt(digits, digits.length - 1 - at);
    const doubled = at % 2 === 1 ? digit * 2 : digit;
    sum += doubled > 9 ? doubled - 9 : doubled;
  }
  return sum % 10 === 0;
}

/** The remainder by 97 of digits and letters (A is 10 … Z is 35), ISO/IEC 7064. */
export function remainder97(characters: string): number {
  let rest = 0;
  for (let at = 0; at < characters.length; at++) {
    const code = characters.charCodeAt(at);
    rest = code >= 65 ? (rest * 100 + code - 55) % 97 : (rest * 10 + code - 48) % 97;
  }
  return rest;
}

/** The sum of digits times weights; letters count as their code less 48, as Brazil has it since 2026. */
export function weigh(characters: string, weights: readonly number[]): number {
  return weights.reduce((sum, weight, at) => sum + weight * digitAt(characters, at), 0);
}

/** Verhoeff's check over digits, the last of which is the check digit. */
export function passesVerhoeff(digits: string): boolean {
  let check = 0;
  for (let at = 0; at < digits.length; at++) {
    const digit = digitAt(digits, digits.length - 1 - at);
    check = MULTIPLY[check]?.[PERMUTE[at % 8]?.[digit] ?? 0] ?? 0;
  }
  return check === 0;
}

/** The mod 11,10 check of ISO/IEC 7064 over digits, the last of which is the check digit. */
export function passesMod11And10(digits: string): boolean {
  let product = 10;
  for (let at = 0; at < digits.length - 1; at++) {
    const sum = (digitAt(digits, at) + product) % 10;
    product = ((sum === 0 ? 10 : sum) * 2) % 11;
  }
  return (11 - product) % 10 === digitAt(digits, digits.length - 1);
}

/** Whether the last digit is that of a trade item number (EAN-13, UPC-A, ISBN-13). */
export function isTradeItem(digits: string): boolean {
  let sum = 0;
  for (let at = 0; at < digits.length; at++) sum += digitAt(digits, digits.length - 1 - at) * (at % 2 === 1 ? 3 : 1);
  return sum % 10 === 0;
}

/** The digit at a place, as a number. */
export function digitAt(digits: string, at: number): number {
  return digits.charCodeAt(at) - 48;
}

/** The dihedral group of order 10, and the permutation, https://en.wikipedia.org/wiki/Verhoeff_algorithm */
const MULTIPLY = rows(
  '0123456789 1234067895 2340178956 3401289567 4012395678 5987604321 6598710432 7659821043 8765932104 9876543210',
);
const PERMUTE = rows('0123456789 1576283094 5803796142 8916043527 9453126870 4286573901 2793806415 7046913258');

function rows(table: string): readonly (readonly number[])[] {
  return table.split(' ').map((row) => [...row].map(Number));
}
