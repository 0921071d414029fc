/**
 * What a value looks like: made by a machine, thought up by a person, or put there for want of one. The pairs of letters that
 * follow each other in most words of English and its neighbours, by their first letter; counted over prose, our own list.
 */
const COMMON_PAIRS =
  'a:bcdgiklmnprstuvy b:aeijloruy c:aehiklortu d:adeilostu e:acdefgilmnpqrstvwxy f:aefioru g:aehilnoru h:aeiort ' +
  'i:abcdefglmnoprstvz j:aeosu k:aeilnos l:adeilostuy m:abeimopu n:acdefgilopstuvy o:abcdfiklmnoprstuvw p:aehilmoprtux q:u ' +
  'r:acdegiklmnorstuy s:acehiklmnopqrstuw t:acdehilorstuwy u:abcdegilmnprst v:aeioy w:aehinor x:aipt y:aeops z:aeioz';

const isCommonPair = (() => {
  const table = new Uint8Array(26 * 26);
  for (const entry of COMMON_PAIRS.split(' ')) {
    const first = entry.charCodeAt(0) - 97;
    for (const second of entry.slice(2)) table[first * 26 + second.charCodeAt(0) - 97] = 1;
  }
  return (first: number, second: number) => table[first * 26 + second] === 1;
})();

/** What is written where a secret would stand: examples, gaps, variables. */
const PLACEHOLDER =
  /example|placeholder|your[^a-z]|^your|redacted|dummy|insert|replace[-_ ]?(?:me|with|this)|change[-_]?(?:me|this|it)|(?:^|[^a-z])(?:(?:my|the|an?|some|test|fake|real|secret|api|access|auth|private|user|new|old|db|root|admin)[-_]?){1,3}(?:pass(?:word|wd)?|pwd|token|secret|key)$|x{4}|\*{2}|•{2}|\.{3}|…|_here$|^here$|^todo|^tbd$|^n\/a$|foo[-_]?bar|lorem|not[-_ ]?a?[-_ ]?real|sample|fake|^mock|^user(?:name)?$/i;

/** Values that take their place at run time: `${VAR}`, `{{ name }}`, `<token>`, `%NAME%`, `$NAME`, `A_NAME`, `process.env.NAME`, `get()`. */
const VARIABLE =
  /[${<[]\w*[[{(]|^[<{[]|^["']?[$%@&#][\w.:;>|/#%&$'"-]*[)}\]]?$|^[$%@&#]\W|\{\{|\$\{|%\w+%|^process\.|^os\.|^env[.[]|\.env\b|\w\(|^ENC\[|^\/\^|\\[ux]\d|^[A-Z]+(?:_[A-Z]+)+$|^[A-Za-z_]+(?:\.[A-Za-z_]+)+$/;

/** Names of types, and what else stands behind a name in code. */
const LITERAL =
  /^(?:true|false|null|nil|none|not-?set|undefined|string|str|text|number|int|integer|boolean|bool|object|any|required|optional|yes|no|on|off|empty|unset|hidden|protected|encrypted|default|auto|prompt|stdin|password|passwort|passwd|pass|pwd|secret|token|key|senha|contrase.a|clave|parola|login|user|username|admin|root|guest|test|admin:admin)$/i;

/** Whether a value stands for one that is not there: an example, a gap, a variable. */
export function isPlaceholder(value: string): boolean {
  return isMadeUp(value) || LITERAL.test(value) || VARIABLE.test(value) || PLACEHOLDER.test(value);
}

/** Whether nobody's generator wrote the body of a token: few different signs, straight runs like `aaaa`, `1234`, `dcba`. */
export function isMadeUp(written: string): boolean {
  // "aBcDeF"
  const body = written.toLowerCase();
  let straight = 0;
  for (let at = 0; at < body.length; ) {
    let end = at + 1;
    const step = body.charCodeAt(end) - body.charCodeAt(at);
    if (Math.abs(step) <= 1) {
      while (end < body.length && body.charCodeAt(end) - body.charCodeAt(end - 1) === step) end++;
    }
    if (end - at >= 4) straight += end - at;
    at = end;
  }
  // "a1b2c3d4"
  let stairs = 0;
  for (let at = 2; at < body.length; at++) if (body.charCodeAt(at) - body.charCodeAt(at - 2) === 1) stairs++;
  return Math.max(straight, stairs) >= body.length * 0.7 || countSigns(written) <= Math.min(6, body.length / 4);
}

/** How many different characters a text has. */
function countSigns(text: string): number {
  let upper = 0;
  let lower = 0;
  let digits = 0;
  let others = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code >= 128) return new Set(text).size;
    const bit = 1 << (code & 31);
    if (code >= 96) lower |= bit;
    else if (code >= 64) upper |= bit;
    else if (code >= 32) digits |= bit;
    else others |= bit;
  }
  return countBits(upper) + countBits(lower) + countBits(digits) + countBits(others);
}

function countBits(bits: number): number {
  let count = 0;
  for (let left = bits >>> 0; left !== 0; left &= left - 1) count++;
  return count;
}

/**
 * Whether a token whose format is known has a body that is no gap to be filled. Where the format is `telling`, so that nobody writes
 * such a thing by chance, a body that somebody made up counts too: most of them are keys with a few signs changed.
 */
export function isTokenBody(body: string, telling: boolean): boolean {
  if (/placeholder|your|redacted|dummy|fake|x{5}|\*|insert|not[-_]?a?[-_]?real/i.test(body)) return false;
  if (telling ? /^0+$/.test(body) : /example/i.test(body) || isMadeUp(body)) return false;
  if (body.length < 20 && /\d/.test(body)) return /[A-Za-z]/.test(body) || body.length < 12;
  // A year among words makes no key of them: "…_summer2026collection".
  return oddness(body) > 0.3 || (telling && isMadeUp(body));
}

/** Whether what is fixed in a token is more than a few letters, as in `ghp_` and `tskey-auth-`. */
export function isTelling(fixed: string): boolean {
  return fixed.length > 3 && /[^A-Za-z0-9]$/.test(fixed);
}

/**
 * How unlike words a text is, from 0 to 1: the share of neighbouring letters and digits that seldom follow each other.
 */
export function oddness(text: string): number {
  let pairs = 0;
  let odd = 0;
  for (let at = 1; at < text.length; at++) {
    const before = text.charCodeAt(at - 1);
    const after = text.charCodeAt(at);
    const first = letterOf(before);
    const second = letterOf(after);
    if (first >= 0 && second >= 0) {
      pairs++;
      // A capital after a small letter begins a new word at best; a small one after a capital goes on.
      if (!isCommonPair(first, second) || (before >= 97 && after < 97)) odd++;
    } else if ((first >= 0 && isDigit(after)) || (isDigit(before) && second >= 0)) {
      pairs++;
      odd++;
    }
  }
  return pairs === 0 ? 0 : odd / pairs;
}

/** Whether a value that is no placeholder could be a key or a token by itself: long enough, mixed, and no words. `least`: characters. */
export function isRandom(value: string, least: number): boolean {
  if (value.length < least || value.length > 600) return false;
  const digits = /\d/.test(value);
  if (!/[A-Za-z]/.test(value)) return false;
  if (/^(?:0x)?[0-9a-f]+$/i.test(value)) return digits && value.length >= 16;
  if (/^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(value)) return true;
  if (entropy(value) < 2.8) return false;
  if (!digits) return value.length >= 16 && oddness(value) > 0.42;
  return oddness(value) > (value.length >= 20 ? 0.3 : 0.36);
}

/** Shannon’s entropy of the signs of a text, in bits a sign. */
function entropy(text: string): number {
  const counts = new Map<string, number>();
  for (const sign of text) counts.set(sign, (counts.get(sign) ?? 0) + 1);
  let bits = 0;
  for (const count of counts.values()) bits -= (count / text.length) * Math.log2(count / text.length);
  return bits;
}

/** Words and numbers that are written with letters and digits, and are no passwords. */
const ORDINARY =
  /^(?:\d{1,4}[-.]?(?:[a-z]{1,3}|\w{0,3}factor|char(?:s|acters?)?|digits?|letters?|words?|bits?|bytes?|pass(?:word)?|min(?:ute)?s?|hours?|days?|years?|steps?|times?|chars?-long|plus)|(?:[a-z]{1,3}\d{1,3}[a-z]{0,2})|(?:sha|md|aes|rsa|argon|oauth|fido|base|utf|ipv|wpa|web|windows|win|ios|http|tls|bcrypt|pbkdf|covid|gpt|passkeys?)-?\d{1,4}(?:-\w{1,4})?)$/i;
const DATE_OR_TIME = /^\d{1,4}(?:[-./:]\d{1,4}){1,3}(?:[ap]m|h|uhr)?$/i;

/** What everybody takes and everybody jokes about, and the names of programs that keep the better ones. */
const JOKES: ReadonlySet<string> = new Set(
  `123456 1234567 12345678 123456789 1234567890 111111 000000 123123 password1 password12 password123 passw0rd p@ssword qwerty1
  qwerty123 abc123 abcd1234 letmein1 admin123 hunter2 iloveyou1 monkey1 test1234 test123 pass123 pass1234 1q2w3e4r
  p@ssw0rd pa$$word pa$$w0rd p4ssw0rd`.split(/\s+/),
);

export function isJoke(value: string): boolean {
  return JOKES.has(value.toLowerCase());
}

const ADDRESS_OR_FILE =
  /^(?:https?:|www\.|#|@|\/|~\/|\.\/)|\.(?:com|org|net|io|de|fr|es|it|co|uk|app|dev|html?|pdf|md|txt|js|ts|py)(?:\/|$)|:\/\//i;

/** Whether a person would take this for a password: letters with digits or signs among them, and nothing else that looks so. */
export function isPasswordLike(value: string): boolean {
  if (value.length < 6 || value.length > 100) return false;
  const hasDigit = /\d/.test(value);
  const hasLetter = /\p{L}/u.test(value);
  if (!hasLetter) return hasDigit && /^\d{6,12}$/.test(value) && !isMadeUp(value);
  // A sign inside: "p@ssword", "Tr$mpet"; not the hyphens, apostrophes and slashes of words.
  if (!hasDigit && (value.length < 8 || !/\p{L}[@$!#%^&*+=?~]\p{L}/u.test(value) || /\S@\S+\.\S/.test(value)))
    return false;
  if (
    /^1password$|^hunter2$|characters?$|chars$/i.test(value) ||
    ORDINARY.test(value) ||
    DATE_OR_TIME.test(value) ||
    ADDRESS_OR_FILE.test(value)
  )
    return false;
  return !isPlaceholder(value);
}

/** Whether what stands right behind `password=` is one: nearly anything but a stand-in. */
export function isAssignedPassword(value: string): boolean {
  return (
    value.length >= 4 &&
    value.length <= 200 &&
    !isPlaceholder(value) &&
    !/^(?:https?:|arn:|\/|[a-z_]+\/[a-z_]+\/)|:$/i.test(value) &&
    new Set(value).size > 2
  );
}

function letterOf(code: number): number {
  const lower = code | 0x20;
  return lower >= 97 && lower <= 122 ? lower - 97 : -1;
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}
