import { type Hit, isInLink, isWord, textBefore } from './hit.ts';

/** Four decimals of a degree are some ten metres, https://en.wikipedia.org/wiki/Decimal_degrees; two of five lead to a door. */
const DECIMAL =
  /(\d{1,3})\.(\d{4,15})°? ?([NS])?[,;/ ] ?(?:(?:lon|lng|long|longitude) ?[:=]? ?)?([+-]?)(\d{1,3})\.(\d{4,15})(?!\d|\.\d)(?:°? ?[EWO](?![\p{L}\p{N}]))?/iuy;
const DEGREES =
  /(\d{1,2}) ?° ?(\d{1,2}) ?['’′] ?\d{1,2}(?:[.,]\d{1,6})? ?(?:["”″]|''|’’)? ?[NS],? {0,2}(\d{1,3}) ?° ?(\d{1,2}) ?['’′] ?\d{1,2}(?:[.,]\d{1,6})? ?(?:["”″]|''|’’)? ?[EWO](?![\p{L}\p{N}])/iuy;
const MAY_BE_DECIMAL = /\d{1,3}\.\d{4}/y;
const MAY_BE_DEGREES = /\d{1,2} ?°/y;
const PLACE_WORDS =
  /(?:home|house|live|lives|living|location|located|coordinates?|coords?|lat(?:itude)?|geo|position|meet|adresse|ubicaci[oó]n|posizione|localiza[cç][aã]o)[^\d\n]{0,24}$/iu;

/** A pair of coordinates exact enough to lead to a door: decimal degrees, or degrees, minutes and seconds. */
export function findCoordinates(text: string, from: number): Hit | undefined {
  if (isWord(text, from - 1) || /[.,$€£]$/.test(text.slice(Math.max(0, from - 1), from))) return undefined;
  const to = endOfDecimal(text, from) ?? endOfDegrees(text, from);
  if (to === undefined || isInLink(text, from)) return undefined;
  const signed = /[+-]/.test(text[from - 1] ?? '') && !isWord(text, from - 2);
  return { class: 'coordinates', from: signed ? from - 1 : from, to };
}

function endOfDecimal(text: string, from: number): number | undefined {
  MAY_BE_DECIMAL.lastIndex = from;
  if (!MAY_BE_DECIMAL.test(text)) return undefined;
  DECIMAL.lastIndex = from;
  const [written, latitude = '', fine = '', , , longitude = '', finer = ''] =
    DECIMAL.exec(text.slice(0, from + 64)) ?? [];
  if (written === undefined || Number(latitude) > 90 || Number(longitude) > 180) return undefined;
  // Shares and weights are below one; there is nothing but sea.
  const exact = fine.length >= 5 && finer.length >= 5 && (Number(latitude) > 0 || Number(longitude) > 0);
  return exact || PLACE_WORDS.test(textBefore(text, from, 40)) ? from + written.length : undefined;
}

function endOfDegrees(text: string, from: number): number | undefined {
  MAY_BE_DEGREES.lastIndex = from;
  if (!MAY_BE_DEGREES.test(text)) return undefined;
  DEGREES.lastIndex = from;
  const [written, latitude, minutes, longitude, others] = DEGREES.exec(text) ?? [];
  if (written === undefined || Number(latitude) > 90 || Number(longitude) > 180) return undefined;
  return Number(minutes) < 60 && Number(others) < 60 ? from + written.length : undefined;
}
