import { type Hit, isInLink, isWord, textAfter, textBefore } from './hit.ts';

/** Number plates by country: letters and digits as the states of that country issue them, with the signs people write between. */
const SHAPES: readonly RegExp[] = [
  /[A-Z]{2}\d{2} ?[A-Z]{3}/y, // United Kingdom since 2001
  /[A-Z]\d{1,3} ?[A-Z]{3}/y, // United Kingdom 1983–2001
  /[A-ZÄÖÜ]{1,3}[- :][A-Z]{1,2} ?-?\d{1,4}[EH]?/uy, // Germany
  /[A-Z]{2}[- ]?\d{3}[- ]?[A-Z]{2}/y, // France, Italy
  /\d{4}[- ]?[BCDFGHJ-NPRSTV-Z]{3}/y, // Spain
  /[A-Z]{3}[- ]?\d[A-Z\d]\d{2}/y, // Brazil
  /[A-Z]{2}[- ]?\d{1,2}[- ]?[A-Z]{1,3}[- ]?\d{1,4}/y, // India
  /[A-Z]{2}[- ]?\d{2}[- ]?\d{2}|\d{2}-?[A-Z]{2,3}-?\d{1,2}|[A-Z]{1,2}-?\d{2,3}-?[A-Z]{1,2}|\d-?[A-Z]{3}-?\d{2}/y, // Netherlands
  /\d[A-Z]{3}\d{3}|[A-Z]{3}[- ]?\d{3,4}|\d{3}[- ]?[A-Z]{3}|[A-Z]{2}\d{5}/y, // United States
];
/** Any state's, where the words say so beyond doubt. */
const ANY_SHAPE = /(?=[A-Z \d•-]{0,5}\d)[A-Z\d]{1,4}(?:[ •-]?[A-Z\d]{1,5}){1,2}/y;
const PLATE_WORDS =
  /(?:licen[cs]e plate|number ?plate|plate number|kennzeichen|nummernschild|plaque d[’']immatriculation|kenteken)[^\p{L}\p{N}\n]{0,3}(?:is |number |no\.? |ist |: )?$/iu;
const WORDS =
  /(?<![\p{L}\p{N}])(?:plate|plates|licen[cs]e plate|number ?plate|plate number|reg|registration|vrn|kennzeichen|kfz-kennzeichen|nummernschild|immatriculation|immatriculée?|plaque|matr[ií]cula|placas?|targat[oa]|targa|kenteken)(?![\p{L}\p{N}])[^\d\n.!?]{0,24}[.:]?\s?$/iu;
const WORDS_AFTER =
  /^\s?(?:\((?:plate|reg|registration|license plate)\)|(?:on the|is the|as the) (?:number|licen[cs]e|registration)? ?plate\b)/iu;

/** What is called so, and is none: a graphics card, a firm's entry, a degree. */
const NO_PLATE_WORDS =
  /(?:placas? (?:de v[ií]deo|m[ãa]e|gr[áa]fica|base|solar\p{L}*|de rede|de som|de captura)|immatricul\p{L}* (?:au|à|en) [^\d\n]{0,12}|matr[ií]culas? (?:de honor|abierta|universitaria)|registration (?:fee|desk|opens|closes)[^\d\n]{0,8})[^\d\n.!?]{0,12}$/iu;

/** Standards and the like, which have registrations, too. */
const NO_PLATE = /^(?:RFC|ISO|PEP|IEC|IEEE|CVE|DIN|ANSI)/;

/** A number of a plate's shape that the words beside it call one. `from` is its first letter or digit. */
export function findPlate(text: string, from: number): Hit | undefined {
  if (isWord(text, from - 1) || !mayBePlate(text, from)) return undefined;
  const before = textBefore(text, from, 56);
  for (const shape of SHAPES) {
    shape.lastIndex = from;
    const written = shape.exec(text)?.[0];
    if (written === undefined || NO_PLATE.test(written)) continue;
    const to = from + written.length;
    if (isWord(text, to) || /^[-.,/]\d/.test(text.slice(to, to + 2))) continue;
    if ((!WORDS.test(before) || NO_PLATE_WORDS.test(before)) && !WORDS_AFTER.test(textAfter(text, to, 40)))
      return undefined;
    return isInLink(text, from) ? undefined : { class: 'plate', from, to };
  }
  return findAnyPlate(text, from, before);
}

/** Whether enough of what plates are made of stands there, and ends where a word may end: "12 Main" is nearly always none. */
function mayBePlate(text: string, from: number): boolean {
  MAY_BE_PLATE.lastIndex = from;
  return MAY_BE_PLATE.test(text);
}

const MAY_BE_PLATE = /[A-ZÄÖÜ\d][A-ZÄÖÜ\d •:-]{2,18}[A-Z\d](?![a-z])/uy;

function findAnyPlate(text: string, from: number, before: string): Hit | undefined {
  ANY_SHAPE.lastIndex = from;
  const written = ANY_SHAPE.exec(text)?.[0];
  if (written === undefined || written.length < 5 || !PLATE_WORDS.test(before)) return undefined;
  const to = from + written.length;
  return isWord(text, to) ? undefined : { class: 'plate', from, to };
}
