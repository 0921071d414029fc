import { type Hit, isInLink, isWord, textBefore } from './hit.ts';

/** Passports of most states: up to two letters, six to nine digits, perhaps a letter (ICAO Doc 9303, part 4: nine characters). */
const SHAPE =
  /(?:[A-Z]{0,3} ?\d{5,9}[A-Z]?|\d{2} ?[A-Z]{2} ?\d{5}|\d{2} ?\d{2} ?\d{6}|[CFGHJK][CFGHJKLMNPRTVWXYZ0-9]{8}|[A-Z]\d{2}[A-Z]\d{5})/y;
const WORDS =
  /(?<![\p{L}\p{N}])(?:passport|passports|reisepass|reisepassnummer|passnummer|pass-nr|passeport|pasaporte|passaporto|passaporte|paspoort|paspoortnummer)(?![\p{L}])(?:[^\d\n.!?]{0,28}|[^\d\n!?]{0,8}\.[^\d\n]{0,6})$/iu;

/** A number of a passport's shape that a word just before it calls one. */
export function findPassport(text: string, from: number): Hit | undefined {
  if (isWord(text, from - 1)) return undefined;
  SHAPE.lastIndex = from;
  const written = SHAPE.exec(text)?.[0];
  if (written === undefined || written.replace(/\W/g, '').length < 6) return undefined;
  const to = from + written.length;
  if (isWord(text, to) || /^[.,/-]\d/.test(text.slice(to, to + 2))) return undefined;
  if (!WORDS.test(textBefore(text, from, 48)) || isInLink(text, from)) return undefined;
  return { class: 'passport', from, to };
}
