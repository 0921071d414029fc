import { digitAt, passesLuhn, passesMod11And10, passesVerhoeff, remainder97, weigh } from './checksums.ts';
import type { Class } from './classes.ts';
import type { Exact } from './hit.ts';

/**
 * A number that a state gives its people.
 * - `pattern`: sticky, from the first character; `check`: over its letters and digits alone, in capitals
 * - `told`: by its written form alone, in its own region only, or never without one of its `words` nearby
 */
export type IdentityNumber = {
  readonly class: Class;
  readonly what: Exact;
  readonly region: string;
  readonly startsWith: 'digit' | 'letter';
  readonly pattern: RegExp;
  readonly check: (characters: string) => boolean;
  readonly told: (written: string) => 'always' | 'at home' | 'never';
  readonly words: RegExp;
};

const always = () => 'always' as const;
const never = () => 'never' as const;

const anything = () => true;

const UNITED_STATES: readonly IdentityNumber[] = [
  {
    // https://www.ssa.gov/employer/randomization.html: no area 000, 666 or 900–999, no group 00, no serial 0000
    class: 'ssn',
    what: 'us_ssn',
    region: 'US',
    startsWith: 'digit',
    pattern: /\d{3}([- ./]?)\d{2}\1\d{4}/y,
    check: (digits) => /^(?!000|666|9)\d{3}(?!00)\d{2}(?!0000)\d{4}$/.test(digits) && !/^(\d)\1{8}$/.test(digits),
    told: (written) => (/^\d{3}-\d{2}-\d{4}$/.test(written) && !ADVERTISED.has(written) ? 'always' : 'never'),
    words:
      /\bSSNs?\b|\bSS\s?(?:#|no\b|number)|\bsocial(?: number| no\.?)?\s?(?:is|:|#)|social[\s-]?sec|soc\.? sec|seguro social|sozialvers|sécurité sociale/iu,
  },
  {
    // https://www.irs.gov/individuals/individual-taxpayer-identification-number
    class: 'tax-id',
    what: 'us_itin',
    region: 'US',
    startsWith: 'digit',
    pattern: /9\d{2}([- ]?)\d{2}\1\d{4}/y,
    check: (digits) => /^9\d\d(?:5\d|6[0-5]|7\d|8[0-8]|9[0-24-9])/.test(digits),
    told: never,
    words: /\bI?TIN\b|tax(?:payer)?[\s-]?(?:id|identification|number)/iu,
  },
  {
    // https://www.irs.gov/businesses/small-businesses-self-employed/how-eins-are-assigned-and-valid-ein-prefixes
    class: 'tax-id',
    what: 'us_ein',
    region: 'US',
    startsWith: 'digit',
    pattern: /\d{2}-?\d{7}/y,
    check: (digits) => !/^(?:0[0789]|1[789]|2[89]|49|69|70|78|79|8[9]|9[67])/.test(digits),
    told: never,
    words: /\bF?EIN\b|employer id|federal tax|tax id/iu,
  },
];

/** Numbers from advertisements that never were anybody's. */
const ADVERTISED: ReadonlySet<string> = new Set(['078-05-1120', '219-09-9999']);

const UNITED_KINGDOM: readonly IdentityNumber[] = [
  {
    // https://www.gov.uk/hmrc-internal-manuals/national-insurance-manual/nim39110
    class: 'national-id',
    what: 'uk_nino',
    region: 'GB',
    startsWith: 'letter',
    pattern: /(?!BG|GB|KN|NK|NT|TN|ZZ)[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z]([ -]?)\d\d\1\d\d\1\d\d\1?[A-D]/iy,
    check: anything,
    told: (written) => (/[a-z]/.test(written) ? 'never' : 'always'),
    words: /national insurance|\bNINO?\b|\bNI (?:no|num)/iu,
  },
  {
    class: 'national-id',
    what: 'uk_nino',
    region: 'GB',
    startsWith: 'letter',
    // "QQ 12 34 56 C" is the specimen that forms show.
    pattern: /[A-Z]{2}([ -]?)\d\d\1\d\d\1\d\d\1?[A-D]/iy,
    check: anything,
    told: never,
    words: /national insurance|\bNINO?\b|\bNI (?:no|num)/iu,
  },
  {
    // https://www.datadictionary.nhs.uk/attributes/nhs_number.html
    class: 'medical',
    what: 'uk_nhs',
    region: 'GB',
    startsWith: 'digit',
    pattern: /\d{3}([ -]?)\d{3}\1\d{4}/y,
    check: (digits) => (11 - (weigh(digits, [10, 9, 8, 7, 6, 5, 4, 3, 2]) % 11)) % 11 === digitAt(digits, 9),
    told: never,
    words: /\bNHS\b/u,
  },
  {
    class: 'tax-id',
    what: 'uk_utr',
    region: 'GB',
    startsWith: 'digit',
    pattern: /\d{5} ?\d{5}/y,
    check: anything,
    told: never,
    words: /\bUTR\b|taxpayer ref/iu,
  },
];

const GERMANY: readonly IdentityNumber[] = [
  {
    // https://www.bzst.de (Steuer-Identifikationsnummer): one digit twice or thrice among the first ten, mod 11,10
    class: 'tax-id',
    what: 'de_tax_id',
    region: 'DE',
    startsWith: 'digit',
    pattern: /[1-9]\d([ /]?)\d{3}\1\d{3}\1\d{3}/y,
    check: (digits) => passesMod11And10(digits) && [8, 9].includes(new Set(digits.slice(0, 10)).size),
    told: (written) => (/\D/.test(written) ? 'at home' : 'never'),
    words: /steuer|\bIdNr|\bTIN\b|tax id/iu,
  },
  {
    // https://de.wikipedia.org/wiki/Versicherungsnummer: the letter counts as its place in two digits
    class: 'national-id',
    what: 'de_pension',
    region: 'DE',
    startsWith: 'digit',
    pattern: /\d{2}([ -]?)(?:[0-6]\d|7[0-9]|[89]\d)(?:0[1-9]|1[0-2])\d{2}\1[A-Z]\1\d{3}/iy,
    check: (characters) => {
      const digits = characters.replace(/[A-Z]/, (letter) => `${letter.charCodeAt(0) - 64}`.padStart(2, '0'));
      const sum = [2, 1, 2, 5, 7, 1, 2, 1, 2, 1, 2, 1].reduce((total, weight, at) => {
        const product = weight * digitAt(digits, at);
        return total + Math.floor(product / 10) + (product % 10);
      }, 0);
      return sum % 10 === digitAt(digits, 12);
    },
    told: always,
    words: /versicherung|rente|\bRVNR|\bSVNR/iu,
  },
  {
    // https://www.personalausweisportal.de: weights 7, 3, 1 where the check digit is written too
    class: 'national-id',
    what: 'de_id_card',
    region: 'DE',
    startsWith: 'letter',
    pattern: /[CFGHJKLMNPRTVWXYZ][CFGHJKLMNPRTVWXYZ0-9]{8}\d?/iy,
    check: (characters) => /\d/.test(characters) && (characters.length === 9 || passesWeights731(characters)),
    told: never,
    words: /personalausweis|ausweisn|perso\b/iu,
  },
];

function passesWeights731(characters: string): boolean {
  const sum = [7, 3, 1, 7, 3, 1, 7, 3, 1].reduce(
    (total, weight, at) => total + weight * Number.parseInt(characters[at] ?? '0', 36),
    0,
  );
  return sum % 10 === digitAt(characters, 9);
}

const FRANCE: readonly IdentityNumber[] = [
  {
    // https://fr.wikipedia.org/wiki/Numéro_de_sécurité_sociale_en_France: key 97, Corsica's 2A and 2B as 19 and 18
    class: 'national-id',
    what: 'fr_nir',
    region: 'FR',
    startsWith: 'digit',
    pattern: /[12]([ .-]?)\d{2}\1(?:0[1-9]|1[0-2]|[2-9]\d)\1(?:\d\d|2[AB])\1\d{3}\1\d{3}[ .-]?\d{2}/iy,
    check: (characters) => {
      const digits = characters.replace('2A', '19').replace('2B', '18');
      return 97 - (remainder97(digits.slice(0, 13)) % 97) === Number(digits.slice(13));
    },
    told: always,
    words: /\bNIR\b|sécu|securite|insee/iu,
  },
  {
    class: 'tax-id',
    what: 'fr_spi',
    region: 'FR',
    startsWith: 'digit',
    pattern: /[0-3]\d( ?)\d{2}\1\d{3}\1\d{3}\1\d{3}/y,
    check: (digits) => `${Number(digits.slice(0, 10)) % 511}`.padStart(3, '0') === digits.slice(10),
    told: never,
    words: /fiscal|\bSPI\b|impôt|impot/iu,
  },
];

const DNI_LETTERS = 'TRWAGMYFPDXBNJZSQVHLCKE';
const isDni = (digits: string, letter: string) => DNI_LETTERS[Number(digits) % 23] === letter;

const SPAIN: readonly IdentityNumber[] = [
  {
    // https://www.interior.gob.es (letra del NIF): the number mod 23
    class: 'national-id',
    what: 'es_dni',
    region: 'ES',
    startsWith: 'digit',
    pattern: /(?:\d{8}|\d{1,2}\.\d{3}\.\d{3})[ -]?[A-HJ-NP-TV-Z]/iy,
    check: (characters) => isDni(characters.slice(0, -1), characters.slice(-1)),
    told: (written) => (/[a-z]$| .$/.test(written) ? 'never' : 'always'),
    words: /\b(?:DNI|NIF)\b/iu,
  },
  {
    class: 'national-id',
    what: 'es_nie',
    region: 'ES',
    startsWith: 'letter',
    pattern: /[XYZ][ -]?\d{7}[ -]?[A-HJ-NP-TV-Z]/iy,
    check: (characters) =>
      isDni(`${'XYZ'.indexOf(characters[0] ?? '')}${characters.slice(1, -1)}`, characters.slice(-1)),
    told: (written) => (/[a-z ]/.test(written) ? 'never' : 'always'),
    words: /\b(?:NIE|NIF)\b/iu,
  },
];

const ITALY: readonly IdentityNumber[] = [
  {
    // https://it.wikipedia.org/wiki/Codice_fiscale: odd places by table, digits may be letters (omocodia)
    class: 'tax-id',
    what: 'it_codice_fiscale',
    region: 'IT',
    startsWith: 'letter',
    pattern: /[A-Z]{3} ?[A-Z]{3} ?[\dLMNPQRSTUV]{2}[ABCDEHLMPRST][\dLMNPQRSTUV]{2} ?[A-Z][\dLMNPQRSTUV]{3} ?[A-Z]/iy,
    check: (characters) => {
      let sum = 0;
      for (let at = 0; at < 15; at++) {
        const value = Number.parseInt(characters[at] ?? '0', 36);
        const place = value > 9 ? value - 10 : value;
        sum += at % 2 === 0 ? (ODD_PLACES[place] ?? 0) : place;
      }
      return sum % 26 === characters.charCodeAt(15) - 65;
    },
    told: always,
    words: /codice fiscale/iu,
  },
  {
    class: 'tax-id',
    what: 'it_vat',
    region: 'IT',
    startsWith: 'digit',
    pattern: /\d{11}/y,
    check: passesLuhn,
    told: never,
    words: /p(?:artita)?\.?\s?iva|\bVAT\b/iu,
  },
];

const ODD_PLACES = [1, 0, 5, 7, 9, 13, 15, 17, 19, 21, 2, 4, 18, 20, 11, 3, 6, 8, 12, 14, 16, 10, 22, 25, 24, 23];

const mod11 = (characters: string, weights: readonly number[]) => {
  const rest = weigh(characters, weights) % 11;
  return rest < 2 ? 0 : 11 - rest;
};

const BRAZIL: readonly IdentityNumber[] = [
  {
    // https://pt.wikipedia.org/wiki/Cadastro_de_Pessoas_Físicas
    class: 'tax-id',
    what: 'br_cpf',
    region: 'BR',
    startsWith: 'digit',
    pattern: /\d{3}([. ]?)\d{3}\1\d{3}[- /]?\d{2}/y,
    check: (digits) =>
      !/^(\d)\1{10}$/.test(digits) &&
      mod11(digits, [10, 9, 8, 7, 6, 5, 4, 3, 2]) === digitAt(digits, 9) &&
      mod11(digits, [11, 10, 9, 8, 7, 6, 5, 4, 3, 2]) === digitAt(digits, 10),
    told: (written) => (/[.-]/.test(written) ? 'always' : 'at home'),
    words: /\bCPFs?\b/iu,
  },
  {
    // https://www.gov.br/receitafederal: letters too, from July 2026 on
    class: 'tax-id',
    what: 'br_cnpj',
    region: 'BR',
    startsWith: 'digit',
    pattern: /[\dA-Z]{2}(\.?)[\dA-Z]{3}\1[\dA-Z]{3}\/?[\dA-Z]{4}-?\d{2}/iy,
    check: (characters) =>
      !/^(\d)\1{13}$/.test(characters) &&
      mod11(characters, [5, 4, 3, 2, 9, 8, 7, 6, 5, 4, 3, 2]) === digitAt(characters, 12) &&
      mod11(characters, [6, 5, 4, 3, 2, 9, 8, 7, 6, 5, 4, 3, 2]) === digitAt(characters, 13),
    told: (written) => (written.includes('/') && written.includes('-') ? 'always' : 'never'),
    words: /\bCNPJ\b/iu,
  },
];

const INDIA: readonly IdentityNumber[] = [
  {
    // https://uidai.gov.in: twelve digits, none of 0 or 1 first, Verhoeff
    class: 'national-id',
    what: 'in_aadhaar',
    region: 'IN',
    startsWith: 'digit',
    pattern: /[2-9]\d{3}([ -]?)\d{4}\1\d{4}/y,
    check: passesVerhoeff,
    told: (written) => (/\D/.test(written) ? 'at home' : 'never'),
    words: /aadh?aar|\bUIDAI?\b|आधार/iu,
  },
  {
    // https://incometaxindia.gov.in: the fourth letter says what its holder is
    class: 'tax-id',
    what: 'in_pan',
    region: 'IN',
    startsWith: 'letter',
    pattern: /[A-Z]{3}[ABCFGHJLPT][A-Z]\d{4}[A-Z]/iy,
    check: anything,
    told: (written) => (/[a-z]/.test(written) ? 'never' : 'always'),
    words: /\bPAN\b|permanent account/iu,
  },
];

/** Every number that is looked for, the surest of a shape first. */
export const IDENTITY_NUMBERS: readonly IdentityNumber[] = [
  ...FRANCE,
  ...UNITED_STATES,
  ...BRAZIL,
  ...UNITED_KINGDOM,
  ...GERMANY,
  ...SPAIN,
  ...ITALY,
  ...INDIA,
];
