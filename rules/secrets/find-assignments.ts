import { decodeBase64 } from './base64.ts';
import type { ToldClass } from './classes.ts';
import { PASSWORD_DETECTORS } from './find-passwords.ts';
import type { Format, Named } from './format.ts';
import { isAssignedPassword, isJoke, isPasswordLike, isPlaceholder, isRandom, oddness } from './judge-value.ts';
import { type Candidate, type Detector, lineBefore, type Paragraph, RANKS } from './paragraph.ts';
import { type Assignment, readAssignment, readValue } from './read-assignment.ts';

/** Values without a form of their own, told by what they are called: `api_key = …`, "the wifi password is …". */
export function assignmentDetectors(formats: readonly Format[]): readonly Detector[] {
  const findVendor = compileVendors(formats.filter((format) => format.kind === 'named'));
  const detectors = (kind: Kind, words: string): Detector[] =>
    words.split(' ').map((keyword) => ({
      keyword: keyword.replaceAll('+', ' '),
      detect: (paragraph, start, end) => {
        const assignment = readAssignment(paragraph, start, end);
        return assignment === undefined ? [] : judge(kind, assignment, paragraph, findVendor);
      },
    }));
  return [
    ...detectors('password', 'pass pwd psw pw kennwort senha clave contrase parola mdp psk'),
    ...detectors('key', 'key chave llave chiave schl'),
    ...detectors('token', 'token jeton bearer _pat'),
    ...detectors('secret', 'secret geheim credential creds segredo segreto'),
    ...detectors('session', 'sess cookie li_at connect.sid'),
    ...detectors('auth', 'auth'),
    { keyword: 'bearer ', detect: findBearer },
    { keyword: 'authorization: token ', detect: findBearer },
    { keyword: 'basic ', detect: findBasic },
    { keyword: ' -u ', detect: findCurlUser },
    { keyword: '-user ', detect: findCurlUser },
    ...PASSWORD_DETECTORS,
    { keyword: '"auth":', detect: findEncodedPair },
    ...['login', 'logon', 'cred', 'zugang', 'identifiant'].map((keyword) => ({ keyword, detect: findPair })),
  ];
}

type Kind = 'password' | 'key' | 'token' | 'secret' | 'session' | 'auth';

const CLASSES = {
  password: 'password',
  key: 'api-key',
  token: 'token',
  secret: 'secret',
  session: 'session-cookie',
  auth: 'token',
} as const satisfies Readonly<Record<Kind, ToldClass>>;

/** Keys that open nothing. */
const PUBLIC_KEYS =
  'primary|foreign|partition|sort|cache|idempotency|registry|shortcut|hot|object|row(?:id)?|(?<![a-z])col(?:umn)?|group|project|translation|uniq(?:ue)?|schema|sequence|(?<!bit)bucket|rl|resource|storage|answer|site';

/** Names that hold such a word, and mean something everybody may know. */
const PUBLIC_NAME = new RegExp(
  String.raw`(?:${PUBLIC_KEYS})[-_ ]?key|(?<![a-z])(?:mon|tur|don|hoc|joc)key|pub(?:lic|lishable|[-_]?key)|recv|fingerprint|inchi|keyserver|secretsmanager|key[-_]?(?:id|name|word|board|note|code|frame|stroke|chain|pair|size|length|path|file|url|vault[-_]?(?:id|name|ur|to)|down|up(?![a-z])|press|ing)|(?:credentials?|access|usersecrets)[-_]?id|_pat[a-z]|audience|pass\w{0,5}[-_]?(?:label|hint|field|placeholder|prompt|error|polic)|hash(?!node|icorp)|sha\d|md5|(?<!not.)commit|digest|checksum|integrity|csrf|xsrf|nonce|(?:next|page|continuation|cursor|sync)[-_]?token|token[-_]?(?:type|id|name|url|uri|endpoint|address|count|limit)s?$|contract|address|wallet|secret[-_]?name|api[-_]?(?:version|url|id|name|base)|endpoint|pass(?:age|enger|port|ion|ive|ing|ed|es|o)`,
  'i',
);

const PUBLIC_KEY = new RegExp(
  String.raw`\b(?:${PUBLIC_KEYS}|public|publishable|ssh|pgp|gpg|host) keys?\W{1,6}(?:is\W{1,3})?$`,
  'i',
);

const PASSWORD_NAME =
  /(?:pass[-_ ]?(?:word|wort|wd|phrase|code|wrd|key)|passe|(?:^|[^a-z])(?:pwd?|psw|clave|parola|mdp|psk|senha)|pwd|kennwort|contrase\S{1,2}a)s?(?:[-_.\d]\w{0,20}|[A-Z]\w{0,20})?$/i;

/** `pass` alone is a word, and the tail of others: "compass", "bypass", "ski pass". */
const BARE_PASS = /(?:^|[^a-z]|(?:db|user|my|root|ftp|smtp|mail|admin|pg|redis|sql))pass(?:[-_.\d]\w{0,20})?$/i;

/** A network, and the key to it. */
const WIRELESS = /(?:wi-?fi|wlan|ssid)\b[^\n]{0,40}\n?\W{0,3}\b(?:key|schl\S{1,2}ssel)\W{1,4}$/i;

/** What German routers have printed on them is nothing but digits. */
const WIRELESS_KEY = /^wlan.{0,9}schl/i;

type FindVendor = (context: string, value: string) => Named | undefined;

function judge(kind: Kind, assignment: Assignment, paragraph: Paragraph, findVendor: FindVendor): readonly Candidate[] {
  if (kind === 'password') return judgePassword(assignment, paragraph);
  const { name, value, start, end, link, isQuoted } = assignment;
  if (((kind === 'session' && isQuoted) || /^key$/i.test(name)) && isUuid(value)) return [];
  if (WIRELESS_KEY.test(name) && /^\d{16,20}$/.test(value) && !isPlaceholder(value))
    return [{ class: 'wifi-code', rank: RANKS.assignment, start, end }];
  if (
    kind === 'key' &&
    link === 'label' &&
    isPasswordLike(value) &&
    WIRELESS.test(paragraph.text.slice(Math.max(0, start - 60), start))
  )
    return [{ class: CLASSES.password, rank: RANKS.assignment, start, end }];
  if (value.length < 10 || value.includes('://') || isPlaceholder(value) || PUBLIC_NAME.test(name)) return [];
  if (PUBLIC_KEY.test(paragraph.text.slice(Math.max(0, start - 40), start))) return [];
  const context = lineBefore(paragraph.text, start, 70);
  // The name of a resource, in which a secret is called by its own.
  if (/\barn:\S*$/.test(context)) return [];
  if (kind === 'auth' && !/(?:^|[^a-z])auth(?:orization)?$/i.test(name)) return [];
  if (link === 'beside') {
    const isPrivate = PRIVATE_KEY.test(context);
    if (value.length < (isPrivate ? 14 : 24) || oddness(value) < 0.4 || (isHex(value) && !isPrivate)) return [];
  }
  const least = kind === 'auth' ? 20 : link === 'is' || kind === 'session' ? 16 : 12;
  if (value.length >= 14) {
    const vendor = findVendor(context.toLowerCase(), value);
    if (vendor !== undefined) return [{ class: vendor.id, name: vendor.name, rank: RANKS.structure, start, end }];
  }
  const isWordy = link === 'assigned' && kind === 'secret' && isPasswordLike(value);
  if ((!isRandom(value, least) && !isWordy) || isOnChain(context, value) || isEncodedText(value)) return [];
  const id = kind === 'key' && /private|priv[-_]/i.test(context) ? 'private-key' : CLASSES[kind];
  return [{ class: id, rank: RANKS.assignment, start, end }];
}

function judgePassword(
  { name, value, start, end, link, isQuoted }: Assignment,
  { text }: Paragraph,
): readonly Candidate[] {
  const isCode = link === 'assigned' || (link === 'label' && name.includes('_') && endsThere(text, end));
  if (value.length < 4 || !(isCode ? isAssignedPassword(value) : isLabelled())) return [];
  // Only a part of it: what is added stands elsewhere.
  if (isQuoted && /^.\s{0,2}\+/.test(text.slice(end, end + 4))) return [];
  if (
    link === 'beside' &&
    !(isQuoted ? value.length > 7 && !isJoke(value) : isUnlikeWords(name, value) || isOfUser(text, start))
  )
    return [];
  if (PUBLIC_NAME.test(name)) return [];
  if (!PASSWORD_NAME.test(name)) {
    if (!BARE_PASS.test(name)) return [];
    if (
      link !== 'assigned' &&
      /[a-z] $/i.test(
        text
          .slice(0, start - 1)
          .slice(-60)
          .replace(/pass\W*$/i, ''),
      ) &&
      !followsUser(text, start) &&
      !isOfUser(text, start) &&
      !isMixed(value)
    )
      return [];
    if (link === 'assigned' && !isQuoted && !/[_.]/.test(name) && !isPasswordLike(value)) return [];
  }
  if (/^\d+$/.test(value) && /code/i.test(name)) return [];
  if (/zoom\.us\/\S*$/i.test(text.slice(Math.max(0, start - 120), start))) return [];
  return [{ class: CLASSES.password, rank: RANKS.assignment, start, end }];

  function isLabelled(): boolean {
    if (isPasswordLike(value)) {
      const before = lineBefore(text, start, 90);
      return !(isJoke(value) ? link === 'is' || JOKING.test(before) : link === 'is' && SUPPOSED.test(before));
    }
    return link === 'label' && isAssignedPassword(value) && endsThere(text, end) && followsUser(text, start);
  }
}

/** What sessions and the entries of lists are called by. */
function isUuid(value: string): boolean {
  return /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-/i.test(value);
}

function isHex(value: string): boolean {
  return /^(?:0x)?[0-9a-f]+$/i.test(value);
}

/** Keys that nobody publishes the hash of. */
const PRIVATE_KEY =
  /(?:(?:encryption|secret|signing|private|master|api|access)[-_ ]key|(?:client|api)[-_ ]secret|(?:access|session|refresh)[-_ ]token)\W{0,3}$/i;

/** Small letters, capitals, digits and a sign: what forms ask of a password. */
function isMixed(value: string): boolean {
  return (
    value.length > 7 && /[a-z]/.test(value) && /[A-Z]/.test(value) && /\d/.test(value) && /[!@#$%^&*?+=]/.test(value)
  );
}

/** Behind "pw" nothing but a password stands; behind the whole word only what no word looks like is one. */
function isUnlikeWords(name: string, value: string): boolean {
  return (
    /^pwd?$/i.test(name) || (PASSWORD_NAME.test(name) && (/\w[@$#%^&*+=?~]\w/.test(value) || oddness(value) > 0.4))
  );
}

/** Who writes so speaks of passwords, and tells none. */
const JOKING =
  /common|worst|popular|like|such as|e\.g\.|z\.\s?b\.|par exemple|por ejemplo|don.t use|never use|instead of/i;

/** "If your password is … we need to talk." */
const SUPPOSED = /\b(?:if|when) (?:your|their|someone.s) \S{0,20}\s?\S{0,20} (?:is|was) /i;

/** Base64 of a sentence: somebody’s riddle. */
function isEncodedText(value: string): boolean {
  if (value.length % 4 !== 0 || !/^[\w+/]{12,}={0,2}$/.test(value)) return false;
  const text = decodeBase64(value);
  return text !== undefined && /^[ -~\n]+$/.test(text) && / /.test(text) && oddness(text) < 0.25;
}

/** Whether the name of who logs in stands before: then a plain word is a password, too. */
function followsUser(text: string, at: number): boolean {
  return USER.test(text.slice(Math.max(0, at - 110), at).toLowerCase());
}

const USER =
  /(?:user(?:name)?|login|nutzer(?:name)?|utilisateur|identifiant|usu[aá]rio|utente|mail|account|konto|id)["'*]{0,2}\s{0,2}[:=]/;

/** "user admin pass …", "ID/PW …": whether who logs in stands before, with nothing but spaces between, or the two names do. */
function isOfUser(text: string, at: number): boolean {
  return USER_AND_PASS.test(text.slice(Math.max(0, at - 60), at));
}

const USER_AND_PASS =
  /(?:^|[^a-z])(?:(?:user(?:name)?|login|benutzer|usuario|utente)\s\S{2,30}\s{1,9}(?:and )?pass(?:word|wort)? |(?:id|user(?:name)?|login)\s?[/&]\s?p(?:ass|w)\w{0,6}[ (-]{1,3})$/i;

/** Whether a value is the last of its line or sentence, or of its pair. */
function endsThere(text: string, end: number): boolean {
  return /^["'`”*]{0,2}[ \t]*(?:$|[\r\n|/,;.)]|[-–—] )/.test(text.slice(end, end + 8));
}

/** Addresses of tokens and wallets are public, and what people who trade them post all day. */
function isOnChain(context: string, value: string): boolean {
  if (/^0x[0-9a-f]{40}$/i.test(value)) return true;
  if (/private|secret|seed|api/i.test(context)) return false;
  return (
    /^(?:0x[0-9a-f]{64}|[1-9A-HJ-NP-Za-km-z]{32,44})$/.test(value) &&
    /token|contract|wallet|address|\bca\b|mint|coin|\$[A-Z]{2}/i.test(context) &&
    !/[_=]\s*["']?$/.test(context)
  );
}

/** Finds the vendor whose name stands in a context and whose format a value has. */
function compileVendors(formats: readonly Named[]): FindVendor {
  const byStart = new Map<number, (readonly [vendor: string, format: Named])[]>();
  for (const format of formats) {
    for (const vendor of format.vendors) {
      const start = vendor.charCodeAt(0) * 128 + vendor.charCodeAt(1);
      byStart.set(start, [...(byStart.get(start) ?? []), [vendor, format]]);
    }
  }
  return (context, value) => {
    for (let at = 0; at < context.length - 1; at++) {
      const entries = byStart.get(context.charCodeAt(at) * 128 + context.charCodeAt(at + 1));
      for (const [vendor, format] of entries ?? []) {
        if (context.startsWith(vendor, at) && format.pattern.test(value)) return format;
      }
    }
    return undefined;
  };
}

function findBearer(paragraph: Paragraph, start: number, end: number): readonly Candidate[] {
  const value = readValue(paragraph, end);
  if (value === undefined || isPlaceholder(value.value)) return [];
  const isHeader = /authorization\W{1,4}$/i.test(paragraph.text.slice(Math.max(0, start - 18), start));
  if (!isRandom(value.value, isHeader ? 12 : 16)) return [];
  return [{ class: CLASSES.token, rank: RANKS.assignment, start: value.start, end: value.end }];
}

/** `Authorization: Basic …`, which is nothing but user and password in base64. */
function findBasic({ text, runs }: Paragraph, start: number, end: number): readonly Candidate[] {
  if (!/auth|header|["']$/i.test(text.slice(Math.max(0, start - 24), start))) return [];
  return readEncodedPair(text, end, runs.endOf('base64', end));
}

/** The same where container tools keep it: `"auth": "…"`. */
function findEncodedPair(paragraph: Paragraph, _: number, end: number): readonly Candidate[] {
  const value = readValue(paragraph, /^ /.test(paragraph.text.slice(end, end + 1)) ? end + 1 : end);
  return value === undefined ? [] : readEncodedPair(paragraph.text, value.start, value.end);
}

function readEncodedPair(text: string, start: number, end: number): readonly Candidate[] {
  if (end - start < 8 || end - start > 400) return [];
  const pair = decodeBase64(text.slice(start, end)) ?? '';
  if (!/^[ -~]{1,100}:[ -~]{3,200}$/.test(pair) || isPlaceholder(pair.slice(pair.indexOf(':') + 1))) return [];
  return [{ class: 'basic-auth', rank: RANKS.structure, start, end }];
}

function findCurlUser(paragraph: Paragraph, start: number, end: number): readonly Candidate[] {
  if (!paragraph.text.slice(Math.max(0, start - 300), start).includes('curl')) return [];
  const pair = readValue(paragraph, end);
  const colon = pair?.value.indexOf(':') ?? -1;
  if (pair === undefined || colon < 1 || !isAssignedPassword(pair.value.slice(colon + 1))) return [];
  return [
    {
      class: 'basic-auth',
      rank: RANKS.structure,
      start: pair.start,
      end: pair.end,
    },
  ];
}

const PAIR_NAME =
  /^\W?(?:log[io]ns?|creds?|credentials?|credenciales|credenciais|credenziali|zugang(?:sdaten)?|identifiants?)(?![\p{L}])/iu;

/** "Login: bob / hunter22", "creds admin:Winter24!". */
function findPair({ text }: Paragraph, start: number, end: number): readonly Candidate[] {
  const pair =
    /^[\p{L}]{0,12}["'*]{0,2}(?: (?:for|to|für|zum|zur|para|pour|per) [\p{L} ]{1,24})?(?:\s{0,2}(?::|=|->|→)|\s(?:is|are|ist|sind|est|es|é|son|sono))?\s{1,3}([\w.@+-]{2,60})(?:\s?[/|]\s?|:)([^\s/|,;"'`<>]{4,64})/u.exec(
      text.slice(end, end + 160),
    );
  const [whole, user = '', password = ''] = pair ?? [];
  if (!PAIR_NAME.test(text.slice(Math.max(0, start - 1), end + 12))) return [];
  const trimmed = password.replace(/[.,;:)\]*]+$/, '');
  // Of two people's names, the second may have a number.
  if (/^\w+$/.test(trimmed) && /\s[/|]\s/.test(whole ?? '') && oddness(trimmed) < 0.3) return [];
  if (whole === undefined || /^\d+$/.test(user) || /^https?$/i.test(user) || !isPasswordLike(trimmed)) return [];
  const from = end + whole.length - password.length;
  return start < from
    ? [{ class: CLASSES.password, rank: RANKS.assignment, start: from, end: from + trimmed.length }]
    : [];
}
