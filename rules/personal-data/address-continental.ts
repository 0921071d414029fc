import { readTail } from './address-tail.ts';
import { type Hit, textAfter, textBefore } from './hit.ts';

const NAME = String.raw`\p{Lu}[\p{L}\p{M}'’.-]*`;
const JOINED = `(?:(?:de la|de las|de los|de l['’]|del|dell[aeo]?|degli|dei|de|des|du|da|das|do|dos|di|d['’]|la|las|los|le|les|el|l['’]|und|von|van|y|e|et|in|am|an|der|den|dem)[ ]?)`;

const KINDS_FIRST =
  'calle|c/|c.|cl.|avda|avenida|av.|plaza|pza|plza|paseo|p.º|camino|carretera|ctra|ronda|travesía|callejón|glorieta|' +
  'rambla|alameda|calzada|carrer|avinguda|passeig|ulica|ul.|pasaje|cuesta|acceso|cañada|pasadizo|vial|urbanización|via|viale|v.le|piazza|p.zza|piazzale|corso|' +
  'c.so|largo|vicolo|strada|contrada|borgo|rotonda|stretto|incrocio|canale|lungomare|lungotevere|rua|r.|travessa|tv.|' +
  'praça|pça|rodovia|estrada|beco|ladeira|viaduto|quadra|condomínio|conjunto|setor|vale|viela|sítio|chácara|fazenda|' +
  'núcleo|morro|lagoa|esplanada|passarela|pátio|parque|jardim|vereda|trecho|trevo|vila|lago|praia|recanto|residencial|loteamento|distrito|' +
  'favela|feira|colônia|campo|área|aeroporto|estação';
const KINDS_LAST =
  'straße|strasse|straat|str|gasse|allee|weg|platz|chaussee|ufer|damm|ring|steig|stieg|pfad|zeile|promenade|graben|gracht|' +
  'laan|plein|kade|dijk|singel|steeg|dreef|plantsoen|pad|baan|hof|' +
  'gatan|vägen|vegen|gränd|stræde|torget|gade|vej|gata|veien|katu';
export const FRENCH_KINDS =
  'rue|montée|allé|avenue|av.|boulevard|boul.|blvd|bd|place|pl.|chemin|ch.|allée|allee|impasse|imp.|quai|cours|route|rte|square|' +
  'passage|villa|faubourg|sentier|rond-point|esplanade|promenade|voie|hameau|résidence|clos|cité';

/** Words, as a pattern: in small letters, with a capital or all in capitals, and with or without a full stop. */
function anyCase(list: string): string {
  const spelled = list
    .split('|')
    .flatMap((word) => [word, word.charAt(0).toUpperCase() + word.slice(1), word.toUpperCase()]);
  return `(?:${[...new Set(spelled)].map((word) => `${word.replaceAll('.', '\\.')}`).join('|')})\\.?`;
}

/**
 * Some kinds of streets, as a pattern that finds more than the kinds and is soon made: one with property classes takes the engine longer
 * than the rest of a first check, and most texts have no street in them.
 */
function kindsAmong(list: string): string {
  return `(?<![a-z])(?:${list.replaceAll('.', '\\.')})`;
}

const MAY_BE_KIND_FIRST = new RegExp(kindsAmong(`${KINDS_FIRST}|av `), 'i');
const MAY_BE_KIND_LAST = new RegExp(
  `(?:(?:${KINDS_LAST}|markt|tor|gate|vei|väg)\\.?|(?:platz|stra(?:ß|ss)e|allee) de[rs] (?:\\d{1,2}\\. )?\\S+|unter den linden) $`,
  'i',
);
const MAY_BE_FRENCH = new RegExp(`^\\d{1,5}[ a-d]{0,2}(?:bis|ter|quater)?,? ${kindsAmong(FRENCH_KINDS)}`, 'i');
/** A house number, and behind it what may be a postcode. */
const MAY_BE_FOLLOWED = /^\d{1,5}(?: ?[a-z]|[-/]\d{1,4}[a-z]?)?(?:,? ?\n|, ?)(?:[A-Z]{1,2}-)?\d{4}/i;
const MAY_BE_POSTCODE = /^\d{5}/;
const MAY_BE_UNNUMBERED = new RegExp(kindsAmong(`${FRENCH_KINDS}|${KINDS_FIRST}`), 'i');

/** The kind of street first, its number last: Spain, Italy, Portugal and Brazil. */
const KIND_FIRST = new RegExp(
  String.raw`(?<![\p{L}\p{N}.])(?:${anyCase(KINDS_FIRST)} ?|[Aa]v )(?:${JOINED}|${NAME} |\d{1,2} (?:de )?){0,4}?(?:${NAME})(?: ${NAME}| ${JOINED}${NAME}){0,4}(?:, ?| )(?:n[.ºo°]{0,2} ?|núm\.? ?|número )?$`,
  'u',
);
/** The kind as the end of the name or after it: Germany, Austria, Switzerland, the Netherlands. */
const KIND_LAST = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(?:(?:An der|Auf der|In der|Am|Im|Zum|Zur|Alte[rn]?|Neue[rn]?|Große|Kleine|Obere|Untere|Lange|Hohe|Unter den|Von|Van|Sint|Sankt|St\.|Dr\.|Prof\.|\p{Lu}\p{L}+ (?:van|von|de|den|der)) ){0,2}(?:\p{Lu}[\p{L}.-]*?${anyCase(KINDS_LAST)}|(?:\p{Lu}[\p{L}.-]+ ){1,3}(?:Straße|Strasse|Str\.|Gasse|Allee|Weg|Platz|Chaussee|Ufer|Damm|Ring|Steig|Pfad|Markt|Tor|Hof|Allé|gate|gata|vei|väg|vej|gatan)|(?:Platz|Straße|Strasse|Allee) (?:der|des) (?:\d{1,2}\. )?\p{Lu}\p{L}+|Unter den Linden) $`,
  'u',
);
/** Words that only end like a street, and those that are one only with a name. */
const NO_STREET =
  /(?:^|[ -])(?:\p{L}*(?:bahnsteig|parkplatz|spielplatz|arbeitsplatz|sitzplatz|stellplatz|studienplatz|ausbildungsplatz|fußballplatz|sportplatz|tabellenplatz|ausweg|umweg|heimweg|rückweg|hinweg|unterwegs|vorsprung|ohrring|boxring|ehering|schlüsselring|bahnhof|friedhof|i-?pad|notepad|launchpad|keypad|touchpad|trackpad|thinkpad|wattpad|wordpad|mousepad|loopbaan|autobaan|brigade|renegade|agata|regata|fregata)|string|spring|during|bring|king|wedding|\p{L}*(?:ering|ling|ting|king|ning|ding|sing|ping|ying|wing|hing|ming))$|^(?:(?:auf|am|im|an|in|den|dem|der|die|das|ein|eine|kein|vom|zum|unser|mein|jeder|ihr|sein|letzter|erster|zweiter|dritter|vierter) )*(?:platz|weg|ring|damm|ufer|steig|straße|allee|laan|hof|markt|tor|pfad|pad|baan)$/iu;
/** Any name before the number, where a postcode and a town come after it. */
const ANY_NAME = new RegExp(String.raw`(?<![\p{L}\p{N}])(?:(?:${NAME}|${JOINED.trim()}) ){0,4}(?:${NAME}) $`, 'u');
const HOUSE = /^\d{1,5}(?: ?[a-z](?![\p{L}\p{N}])|[-/]\d{1,4}[a-z]?)?(?![\p{L}\p{N}%€$£°:]|[.,]\d|-\p{L})/iu;
const COUNTED =
  /^ ?(?:%|€|\$|km|kg|uhr|euro|prozent|minuten|stunden|jahre|tage|mal|people|minutes|hours|days|years|million|percent|times|januar|februar|märz|march|april|ma[iy]|jun[ie]|jul[iy]|august|september|o[kc]tober|november|de[zc]ember|de (?:enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre)|(?:gennaio|febbraio|marzo|aprile|maggio|giugno|luglio|settembre|ottobre|novembre|dicembre)|h\b|[ap] ?m\b)/iu;
const BRANDS =
  /^via (?:zoom|linkedin|twitter|facebook|instagram|youtube|spotify|reuters|bloomberg|espn|cnn|bbc|apple|google|teams|slack|steam|amazon|email|e-mail|dm|sms|whatsapp|telegram|flickr|getty|github|tiktok)/iu;
/** France and where French is spoken: number, kind, name. */
const FRENCH = new RegExp(
  String.raw`^\d{1,5}(?: ?(?:bis|ter|quater)| ?[A-D])?,? ${anyCase(FRENCH_KINDS)} (?:${JOINED}){0,3}${NAME}(?:[ -](?:${JOINED}){0,2}${NAME}){0,4}`,
  'u',
);

/** An address as written on the continent, and in Brazil, whose number stands at a place. */
export function findContinentalAddress(text: string, at: number): Hit | undefined {
  const after = textAfter(text, at, 90);
  const french = readFrench(after);
  if (french > 0) return { class: 'address', from: at, to: readTail(text, at + french).to };
  const unnumbered = findUnnumbered(text, at, after);
  if (unnumbered !== undefined) return unnumbered;
  const before = textBefore(text, at, 80);
  if (!mayEndInStreet(before) && !MAY_BE_FOLLOWED.test(after)) return undefined;
  const house = HOUSE.exec(after)?.[0];
  if (
    house === undefined ||
    COUNTED.test(after.slice(house.length)) ||
    !/[\p{L}.)º°#,/] ?$/u.test(text.slice(Math.max(0, at - 2), at))
  )
    return undefined;
  const street = streetBefore(before);
  if (street !== undefined) {
    const { to, strength } = readTail(text, at + house.length);
    // "via MCP 2" is English; an Italian street in small letters has its town beside it.
    if (NEEDS_MORE.test(street) && strength === 0 && !/^,|^ ?\n/.test(after.slice(house.length, house.length + 2)))
      return undefined;
    return { class: 'address', from: at - street.length, to };
  }
  if (!FOLLOWED.test(after.slice(house.length))) return undefined;
  const name = ANY_NAME.exec(before)?.[0];
  return name === undefined
    ? undefined
    : { class: 'address', from: at - name.length, to: readTail(text, at + house.length).to };
}

/** In small letters, these are as often something else. */
const NEEDS_MORE =
  /^(?:via|corso|largo|campo|vale|parque|strada|canale|feira|vila|trecho|distrito|setor|morro|borgo|conjunto|aeroporto) /;

/** A street without a number, where the number that follows is the postcode before a town: "rue Lepic, 75018 Paris". */
const UNNUMBERED = new RegExp(
  String.raw`(?<![\p{L}\p{N}.])${anyCase(`${FRENCH_KINDS}|${KINDS_FIRST}`)} (?:${JOINED}){0,3}${NAME}(?:[ -](?:${JOINED}){0,2}${NAME}){0,4}(?:, ?\n?${NAME}(?: [\p{L}\dª.]+){0,4}|\n${NAME}(?: [\p{L}\dª.]+){0,4}){0,2}(?:,? ?\n|, ?| - )$`,
  'u',
);
const POSTCODE = /^(?:\d{5}(?:-?\d{3})?)(?!\d),? \p{Lu}\p{L}/u;

function findUnnumbered(text: string, at: number, after: string): Hit | undefined {
  if (!MAY_BE_POSTCODE.test(after) || !POSTCODE.test(after)) return undefined;
  const before = textBefore(text, at, 90);
  const street = MAY_BE_UNNUMBERED.test(before) ? UNNUMBERED.exec(before)?.[0] : undefined;
  if (street === undefined) return undefined;
  return { class: 'address', from: at - street.length, to: readTail(text, at - 1).to };
}

/** A postcode and a town, after a comma or on the next line. */
const FOLLOWED = /^(?:,? ?\n|, ?)(?:(?:[A-Z]{1,2}-)?\d{5} \p{Lu}\p{L}|\d{4} ?[A-Z]{2}(?![\p{L}\p{N}]))/u;

function readFrench(after: string): number {
  const match = MAY_BE_FRENCH.test(after) ? FRENCH.exec(after)?.[0] : undefined;
  // The pattern takes small letters for the kind; the name has a capital somewhere.
  if (match === undefined) return 0;
  const name = match.replace(/^\S+ \S+/, '');
  return /\p{Lu}/u.test(name) ? trimSmall(match) : 0;
}

/** Without the words in small letters at the end, which belong to the sentence. */
function trimSmall(match: string): number {
  return match.replace(/(?: \p{Ll}[\p{L}'’-]*)+$/u, '').length;
}

function mayEndInStreet(before: string): boolean {
  return mayEndInKind(before) || MAY_BE_KIND_FIRST.test(before);
}

/** Behind the kind goes a space, and nothing else. */
function mayEndInKind(before: string): boolean {
  return /[^\s,;:!?)\d] $/.test(before.slice(-2)) && MAY_BE_KIND_LAST.test(before);
}

function streetBefore(before: string): string | undefined {
  const last = mayEndInKind(before) ? KIND_LAST.exec(before)?.[0] : undefined;
  if (last !== undefined && !NO_STREET.test(last.trim())) return last;
  const first = MAY_BE_KIND_FIRST.test(before) ? KIND_FIRST.exec(before)?.[0] : undefined;
  if (first === undefined || BRANDS.test(first) || !/ \p{Lu}|\/ ?\p{Lu}/u.test(first)) return undefined;
  return /\p{L}{3}\.,? $|(?:^| )\p{Ll}{4,},? (?:n\S* ?)?$/u.test(first) ? undefined : first;
}
