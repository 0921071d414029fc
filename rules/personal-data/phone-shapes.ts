import { NEVER, SELDOM } from './phone-words.ts';

/** How phone numbers are written, region by region, and what else is written so. */

/** Digits as zeros: two that are alike are of one list. */
export function shapeOf(written: string): string {
  return written.replace(/^[+(]+/, '').replace(/\d/g, '0');
}

/** A card's number has more digits than any phone's, and part of it is none either, whether or not its check digit is right. */
export const LIKE_CARD = /^\d{4}([ .-])\d{4}\1\d{4}\1\d{4}$/;

/** Whether it is a date or a sum, or looks so much like one that no phone's number is written so there. */
export function isNeverOne(written: string, region: string): boolean {
  if (!NEVER.test(written)) return false;
  // How numbers of eight or nine digits are written in pairs or threes where that would be a date or a sum elsewhere. Five pairs are how
  // France writes them, with dots too, though the first three make a date.
  return !/^(?:(?:DK|NO)\d\d(?:-\d\d){3}|ES[6-9]\d\d(?:\.\d\d){3}|(?!DK|NO|ES)\p{Lu}*0[1-9](?:[./-]\d\d){4})$/u.test(
    region + written,
  );
}

/** Three groups of three are how some write their numbers, and how anybody writes millions, though seldom to the last one. */
export function isInThrees(written: string, region: string): boolean {
  return /^(?:ES[6-9]|PT[29]|PL[1-9]|CZ[2-9])\d\d \d{3} (?!000)\d{3}$/.test(region + written);
}

/** Whether digits in one piece begin as mobile numbers do where no zero comes first. */
export function isMobile(written: string, region: string): boolean {
  return /^(?:(?:ES[67]|PT9|PL[4-8]|CZ[67]|CL9|PE9)\d{8}|(?:IT3|IN[6-9]|GR6|CO3)\d{9}|NO[49]\d{7}|(?:CN1|BR[1-9])\d{10})$/.test(
    region + written,
  );
}

/** Whether only a word beside it makes it a phone's. */
export function isSeldomOne(written: string, region: string): boolean {
  return SELDOM.test(written) && !isInThrees(written, region);
}

/** An area code and an exchange, neither of which starts with 0 or 1; areas yet to be assigned count. */
export const NORTH_AMERICAN = /^\(?(?:1[-. ]{0,2})?\(?[2-9]\d{2}\)?[-. ]{0,2}[2-9]\d{2}[-. ]?\d{4}$/;

/** So written, it is one though its exchange can't be: people make up "(555) 123-4567". */
export const LIKE_NORTH_AMERICAN = /^(?:1[-. ])?(?:\(\d{3}\) ?\d{3}[-. ]|[2-9]\d{2}-(?!\d00-\d*00$)\d{3}-)\d{4}$/;

/** With the brackets, groups and leading zero of its region, so that it is no mere amount. */
export function isWrittenLikeOne(written: string, digits: string, region: string): boolean {
  if (isNorthAmerican(region))
    return /^\(?(?:\+?1[-. ]{0,2})?\(?\d{3}\)?[-. /]{1,3}\d{3}[-. ]{1,3}\d{4}$|^\(?(?:1[-. ])?\(\d{3}\) ?\d{3}[-. ]?\d{4}$|^1?[-. ]?\d{3}[-.]\d{7}$/.test(
      written,
    );
  if (/^\(?0/.test(written)) return digits.length >= 8;
  if (ZERO_FIRST.has(region)) return false;
  return digits.length >= 8 && /\d[ .-]\d/.test(written) && !/^\d{1,3}(?:[ .]\d{3})+$/.test(written);
}

/** Where whoever writes a number without the country's code begins it with a zero: "20 40 60 80 100" is a list. */
const ZERO_FIRST: ReadonlySet<string> = new Set('FR DE GB AT CH NL BE SE FI IE AU NZ JP'.split(' '));

export function isNorthAmerican(region: string): boolean {
  return region === 'US' || region === 'CA' || region === 'PR';
}
