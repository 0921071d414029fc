import { decodeBase64 } from './base64.ts';
import type { Format, Named } from './format.ts';
import { isAssignedPassword, isPasswordLike, isPlaceholder, isRandom } from './judge-value.ts';
import { type Candidate, type Detector, type Paragraph, RANKS, startOfLine } from './paragraph.ts';
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
    ...detectors('password', 'pass pwd pw kennwort senha clave contrase parola mdp psk'),
    ...detectors('key', 'key api chave llave chiave schl'),
    ...detectors('token', 'token jeton bearer'),
    ...detectors('secret', 'secret geheim credential segredo segreto'),
    ...detectors('session', 'sess cookie li_at connect.sid'),
    { keyword: 'bearer ', detect: findBearer },
    { keyword: 'basic ', detect: findBasic },
    { keyword: ' -u ', detect: findCurlUser },
    { keyword: '--user ', detect: findCurlUser },
    { keyword: 'identified by ', detect: findSqlPassword },
    ...['login', 'logon', 'cred', 'zugang', 'identifiant', 'acces'].map((keyword) => ({ keyword, detect: findPair })),
  ];
}

type Kind = 'password' | 'key' | 'token' | 'secret' | 'session';

const NAMES: Readonly<Record<Kind, readonly [id: string, name: string]>> = {
  password: ['password', 'a password'],
  key: ['api-key', 'an access key'],
  token: ['token', 'an access token'],
  secret: ['secret', 'a secret'],
  session: ['session-cookie', 'a session cookie'],
};

/** Names that hold such a word, and mean something everybody may know. */
const PUBLIC_NAME =
  /pub(?:lic|lishable)|site[-_]?key|(?:primary|foreign|partition|sort|cache|idempotency|registry|shortcut|hot|object|row|group|bucket|r|resource|storage|answer)[-_ ]?key|key[-_]?(?:id|name|word|board|note|code|frame|stroke|chain|pair|size|length|path|file|url)|hash|sha\d|md5|commit|digest|checksum|integrity|csrf|xsrf|nonce|(?:next|page|continuation|cursor|sync)[-_]?token|token[-_]?(?:type|id|name|url|uri|endpoint|address|count|limit)s?$|contract|address|wallet|secret[-_]?name|api[-_]?(?:version|url|id|name|base)|endpoint|pass(?:age|enger|port|ion|ive|ing|ed|es|o)/i;

const PASSWORD_NAME =
  /(?:pass[-_ ]?(?:word|wort|wd|phrase|code|wrd|key)?|passe|pwd|pw|kennwort|senha|clave|contrase\S{1,2}a|parola|mdp|psk|password)s?(?:[-_.\d]\w{0,20}|[A-Z]\w{0,20})?$/i;

/** `pass` alone is a word, and the tail of others: "compass", "bypass", "ski pass". */
const BARE_PASS = /(?:^|[^a-z]|(?:db|user|my|root|ftp|smtp|mail|admin|pg|redis|sql))pass(?:[-_.\d]\w{0,20})?$/i;

type FindVendor = (context: string, value: string) => Named | undefined;

function judge(kind: Kind, assignment: Assignment, paragraph: Paragraph, findVendor: FindVendor): readonly Candidate[] {
  const { name, value, start, end, link } = assignment;
  if (PUBLIC_NAME.test(name)) return [];
  if (kind === 'password') return judgePassword(assignment, paragraph);
  if (value.length < 10) return [];
  const context = paragraph.text.slice(Math.max(startOfLine(paragraph.text, start), start - 70), start);
  if (isOnChain(context, value)) return [];
  const vendor = value.length < 14 || isPlaceholder(value) ? undefined : findVendor(context.toLowerCase(), value);
  if (vendor !== undefined) return [{ class: vendor.id, name: vendor.name, rank: RANKS.structure, start, end }];
  const isCode = link === 'assigned' || link === 'label';
  const least = kind === 'session' ? 16 : isCode ? 12 : 16;
  const isPrivate = /private|priv[-_]/i.test(context);
  const isFound =
    isRandom(value, least) ||
    (link === 'assigned' && kind !== 'session' && /secret|credential/i.test(name) && isPasswordLike(value));
  if (!isFound) return [];
  const [id, words] = isPrivate && kind === 'key' ? (['private-key', 'a private key'] as const) : NAMES[kind];
  return [{ class: id, name: words, rank: RANKS.assignment, start, end }];
}

function judgePassword(
  { name, value, start, end, link, isQuoted }: Assignment,
  { text }: Paragraph,
): readonly Candidate[] {
  const isBare = /pass(?:[-_.\d]\w{0,20})?$/i.test(name) && !/pass(?:word|wort)/i.test(name);
  if (isBare ? !BARE_PASS.test(name) : !PASSWORD_NAME.test(name)) return [];
  if (/zoom\.us\/\S*$/i.test(text.slice(Math.max(startOfLine(text, start), start - 200), start))) return [];
  const isOnlyDigits = /^\d+$/.test(value);
  if (isOnlyDigits && /code/i.test(name)) return [];
  const isFound = (() => {
    if (link === 'assigned')
      return isAssignedPassword(value) && (!isBare || isPasswordLike(value) || isQuoted || /[_.]/.test(name));
    if (isPasswordLike(value)) return !isOnlyDigits || link === 'label' || /\bis$/.test(link);
    return (
      link === 'label' &&
      value.length >= 4 &&
      isAssignedPassword(value) &&
      followsUser(text, start) &&
      endsThere(text, end)
    );
  })();
  if (!isFound) return [];
  const [id, words] = NAMES.password;
  return [{ class: id, name: words, rank: RANKS.assignment, start, end }];
}

/** Whether the name of who logs in stands before: then a plain word is a password, too. */
function followsUser(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - 110), at);
  return /(?:user(?:name)?|login|benutzer(?:name)?|nutzer(?:name)?|utilisateur|identifiant|usu[aá]rio|utente|e-?mail|account|konto|id)["'*]{0,2}\s{0,2}[:=]/iu.test(
    before,
  );
}

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

function findBearer(paragraph: Paragraph, _: number, end: number): readonly Candidate[] {
  const value = readValue(paragraph, end);
  if (value === undefined || !isRandom(value.value, 16)) return [];
  const [id, name] = NAMES.token;
  return [{ class: id, name, rank: RANKS.assignment, start: value.start, end: value.end }];
}

/** `Authorization: Basic …`, which is nothing but user and password in base64. */
function findBasic({ text, runs }: Paragraph, start: number, end: number): readonly Candidate[] {
  const to = runs.endOf('base64', end);
  if (to - end < 8 || to - end > 400 || !/auth|header|["']$/i.test(text.slice(Math.max(0, start - 24), start)))
    return [];
  const pair = decodeBase64(text.slice(end, to)) ?? '';
  if (!/^[ -~]{1,100}:[ -~]{3,200}$/.test(pair) || isPlaceholder(pair.slice(pair.indexOf(':') + 1))) return [];
  return [{ class: 'basic-auth', name: 'a user name with its password', rank: RANKS.structure, start: end, end: to }];
}

function findCurlUser(paragraph: Paragraph, start: number, end: number): readonly Candidate[] {
  if (!/\bcurl\b/.test(paragraph.text.slice(Math.max(0, start - 300), start))) return [];
  const pair = readValue(paragraph, end);
  const colon = pair?.value.indexOf(':') ?? -1;
  if (pair === undefined || colon < 1 || !isAssignedPassword(pair.value.slice(colon + 1))) return [];
  return [
    {
      class: 'basic-auth',
      name: 'a user name with its password',
      rank: RANKS.structure,
      start: pair.start,
      end: pair.end,
    },
  ];
}

function findSqlPassword(paragraph: Paragraph, _: number, end: number): readonly Candidate[] {
  const value = readValue(paragraph, end);
  if (value === undefined || !value.isQuoted || !isAssignedPassword(value.value)) return [];
  const [id, name] = NAMES.password;
  return [{ class: id, name, rank: RANKS.assignment, start: value.start, end: value.end }];
}

/** "Login: bob / hunter22", "creds admin:Winter24!". */
function findPair(paragraph: Paragraph, start: number, end: number): readonly Candidate[] {
  const { text } = paragraph;
  const pair =
    /^[\p{L}]{0,12}["'*]{0,2}(?:\s{0,2}(?::|=|->|→)|\s(?:is|are|ist|sind|est|es|é|son|sono))?\s{1,3}([\w.@+-]{2,60})(?:\s?[/|]\s?|:)([^\s/|,;"'`<>]{4,64})/u.exec(
      text.slice(end, end + 160),
    );
  const [whole, user = '', password = ''] = pair ?? [];
  const trimmed = password.replace(/[.,;:)\]*]+$/, '');
  if (whole === undefined || /^\d+$/.test(user) || /^https?$/i.test(user) || !isPasswordLike(trimmed)) return [];
  const from = end + whole.length - password.length;
  const [id, name] = NAMES.password;
  return start < from ? [{ class: id, name, rank: RANKS.assignment, start: from, end: from + trimmed.length }] : [];
}
