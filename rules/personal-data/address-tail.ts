import { STATES } from '../data/streets.ts';
import { textAfter } from './hit.ts';

/** What follows a street: how far it goes, and how sure it makes an address: 0 not at all, 1 a town, 2 a flat, a state or a postcode. */
export type Tail = { readonly to: number; readonly strength: 0 | 1 | 2 };

const LONGEST = 110;
const NAME = String.raw`\p{Lu}[\p{L}'’.-]*`;
const IN_NAMES = 'of|the|de|la|les?|del|do|da|di|am|an der|sur|en|upon|on';
const CITY = String.raw`(?:${NAME}|(?:${IN_NAMES})(?= \p{L}))(?:[ -](?:${NAME}|${IN_NAMES}|in)){0,5}`;
const GAP = String.raw`(?:,? ?\n|, ?| )`;
const ZIP = String.raw`\d{5}(?:-\d{4})?`;

const DIRECTION =
  /^,? (?:[NS][EW]?|[EW]|[NS]\.[EW]\.|(?:North|South)(?:east|west)?|East|West)(?![\p{L}\p{N}])\.?(?! \p{Lu}\p{Ll}+ (?:St|Ave|Road))/u;
const UNIT =
  /^(?:,? ?\n|, ?| |-)(?:(?:apt|apartment|suite|ste|unit|flat|room|rm|floor|bldg|building|block|tower|wing|lot|trlr|piso|planta|puerta|appartamento|apto|interno|int|bloco|sala|esc|escalera|appt|bât|bâtiment|bureau|pmb|level|spc|p\.?o\.? ?box)\b\.? ?(?:no\.? ?)?#?(?:\d[\w-]{0,5}|[A-Z]\b)|# ?\w{1,6}|\d{1,2}(?:st|nd|rd|th) fl(?:oor)?\b|\d{1,2}[ºª] ?[A-Z]?\b|(?:ground|top|first|second|third|[a-z]{3,5}th) floor|(?:lobby|penthouse|basement)\b)/iu;
const UNITED_STATES = new RegExp(
  String.raw`^${GAP}(?:${CITY}${GAP})?(\p{Lu}{2,3}|\p{Lu}\.\p{Lu})\.?(?:${GAP}(${ZIP}|\d{4}|[A-Z]\d[A-Z] ?\d[A-Z]\d))?(?![\p{L}\p{N}])`,
  'u',
);
const STATE_NAMES =
  'Alabama|Alaska|Arizona|Arkansas|California|Colorado|Connecticut|Delaware|Florida|Georgia|Hawaii|Idaho|Illinois|Indiana|Iowa|Kansas|Kentucky|Louisiana|Maine|Maryland|Massachusetts|Michigan|Minnesota|Mississippi|Missouri|Montana|Nebraska|Nevada|New (?:Brunswick|Hampshire|Jersey|Mexico|York)|(?:North|South) (?:Carolina|Dakota)|Ohio|Oklahoma|Oregon|Pennsylvania|Rhode Island|Tennessee|Texas|Utah|Vermont|(?:West )?Virginia|Washington|Wisconsin|Wyoming|Ontario|Qu[eé]bec|British Columbia|Alberta|Manitoba|Saskatchewan|Nova Scotia|Newfoundland';
const STATE_IN_WORDS = new RegExp(
  String.raw`^${GAP}(?:${CITY}${GAP})?(?:${STATE_NAMES})(?:${GAP}${ZIP})?(?![\p{L}\p{N}])`,
  'u',
);
const ZIP_ALONE = new RegExp(
  String.raw`^${GAP}(?:${ZIP}(?![\p{L}\p{N}-])|${CITY}${GAP}${ZIP}(?=\s*(?:$|[.,;!?)\n])))`,
  'u',
);
/** A British or Canadian postcode. */
export const LETTERED = String.raw`(?:[A-Z]{1,2}\d{1,2}[A-Z]? ?\d[A-Z]{2}|[A-Z]\d[A-Z] ?\d[A-Z]\d)(?![\p{L}\p{N}])`;
const WITH_LETTERS = new RegExp(
  String.raw`^(?:${GAP}(?:\(?\p{L}[\p{L}'’.-]*\)?|\d{1,4}[a-z]?)){0,8}?${GAP}${LETTERED}`,
  'u',
);
/** Germany, France, Spain, Italy: five digits and a town; the Netherlands: four and two letters; Austria, Switzerland, Belgium: four and a town. */
const CONTINENT = new RegExp(
  String.raw`^(?:,? ?\n|, ?| - | – | )(?:[A-Z]{1,3}[- ])?(?:\d{5},? ${CITY}|\d{4} ?[A-Z]{2}(?:${GAP}${CITY})?(?![\p{L}\p{N}])|\d{4} \p{Lu}\p{Ll}[\p{L}'’-]*)`,
  'u',
);
const BRAZIL = new RegExp(
  String.raw`^(?:[ ,\n/–-]{1,3}(?:${CITY}|[A-Z]{2})){0,4}(?:[ ,\n–-]{1,3}CEP:?)?[ ,\n–-]{1,3}\d{5}-?\d{3}(?!\d)(?:[ ,\n]{1,2}${CITY}(?: ?[/-] ?[A-Z]{2})?)?`,
  'u',
);
const INDIA =
  /^(?:[ ,\n]{1,2}(?:\p{L}[\p{L}.'’-]*|\d{1,3}(?:st|nd|rd|th))){0,10}?(?:[ ,\n]{1,2}|,? ?[-–] ?)\d{3} ?\d{3}(?![\p{L}\p{N}])/u;
const TOWN = new RegExp(
  String.raw`^(?:,? ?\n|, ?)(${CITY})(?: (?!19|20)\d{4}(?! ))?(?=[.,;:!?)\n]|$| \p{Ll}| \()`,
  'u',
);

/** Reads what follows a street, its flat first. */
export function readTail(text: string, at: number): Tail {
  let to = at;
  let strength: Tail['strength'] = 0;
  const direction = DIRECTION.exec(textAfter(text, to, 16))?.[0];
  if (direction !== undefined) to += direction.length;
  for (let unit = UNIT.exec(textAfter(text, to, 32)); unit !== null; unit = UNIT.exec(textAfter(text, to, 32))) {
    to += unit[0].length;
    strength = 2;
  }
  const rest = textAfter(text, to, LONGEST);
  const place = placeOf(rest);
  if (place > 0) return { to: to + place, strength: 2 };
  const town = TOWN.exec(rest)?.[0];
  if (town === undefined) return { to, strength };
  return { to: to + town.length, strength: strength === 2 ? 2 : 1 };
}

/** Whether a British or Canadian postcode, or a state with its own, follows within a few words, and up to where. */
export function readPostcode(text: string, at: number): number | undefined {
  const rest = textAfter(text, at, LONGEST);
  if (!MAY_BE_POSTCODE.test(rest)) return undefined;
  const length = Math.max(
    ...[WITH_LETTERS, WITH_PIN].map((form) => form.exec(rest)?.[0].length ?? 0),
    american(WITH_ZIP.exec(rest)),
  );
  return length > 0 ? at + length : undefined;
}

const MAY_BE_POSTCODE = /[A-Z]\d|\d{4}/;
const WITH_ZIP = new RegExp(
  String.raw`^(?:${GAP}(?:\p{Lu}[\p{L}'’.-]*|#?\d{1,5}(?:st|[nr]d|th|ST|[NR]D|TH)?|of|the|de|la|del)){1,9}?,?[ \n](?:(\p{Lu}{2}),?[ \n]${ZIP}|(NSW|VIC|QLD|SA|WA|TAS|ACT|NT),?[ \n]\d{4})(?!\d)`,
  'u',
);

/** India's towns, with a house number before and the PIN code after. */
const WITH_PIN = /^(?:(?:,? ?\n|, ?| )\p{Lu}[\p{L}'’.]*){1,8}(?: ?[-–] ?| )[1-9]\d{5}(?!\d)/u;

function placeOf(rest: string): number {
  const isNumbered = MAY_BE_NUMBERED.test(rest);
  const found = (isNumbered ? PLACES : PLACES_WITHOUT_NUMBERS).map(([mayBe, form]) =>
    mayBe.test(rest) ? (form.exec(rest)?.[0].length ?? 0) : 0,
  );
  const longest = Math.max(MAY_BE_STATE.test(rest) ? american(UNITED_STATES.exec(rest)) : 0, ...found);
  return longest > 0 || !isNumbered || !MAY_BE_ZIP.test(rest) ? longest : (ZIP_ALONE.exec(rest)?.[0].length ?? 0);
}

/** What all postcodes have but the British, whose digits are single ones. */
const MAY_BE_NUMBERED = /\d{3}/;
const MAY_BE_ZIP = /\d{5}/;
const MAY_BE_STATE = /[A-Z]\.?[A-Z]/;
const MAY_BE_STATE_IN_WORDS = new RegExp(STATE_NAMES);
const MAY_BE_CONTINENT = /\d{4}/;
const MAY_BE_LETTERED = /[A-Z]\d/;
const MAY_BE_PIN = /\d{3} ?\d{3}/;

/** Each form, and ahead of it what tells at once that it does not stand there: a pattern with property classes is long in the making. */
const PLACES_WITHOUT_NUMBERS: readonly (readonly [mayBe: RegExp, form: RegExp])[] = [
  [MAY_BE_LETTERED, WITH_LETTERS],
  [MAY_BE_STATE_IN_WORDS, STATE_IN_WORDS],
];
const PLACES: typeof PLACES_WITHOUT_NUMBERS = [
  ...PLACES_WITHOUT_NUMBERS,
  [MAY_BE_CONTINENT, CONTINENT],
  [MAY_BE_ZIP, BRAZIL],
  [MAY_BE_PIN, INDIA],
];

function american(match: RegExpExecArray | null): number {
  return match !== null && STATES.has((match[1] ?? match[2] ?? '').replace('.', '')) ? match[0].length : 0;
}
