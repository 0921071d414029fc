import { isAssignedPassword, isJoke, isMadeUp, isPasswordLike, isRandom, oddness } from './judge-value.ts';
import { type Candidate, type Detector, type Paragraph, RANKS } from './paragraph.ts';
import { readValue } from './read-assignment.ts';

/** Passwords that no sign is assigned with: behind a flag, or handed out in groups. */
export const PASSWORD_DETECTORS: readonly Detector[] = [
  { keyword: 'identified by ', detect: findQuotedPassword },
  { keyword: 'sshpass -p ', detect: findFlaggedPassword },
  { keyword: ' -p', detect: findCommandPassword },
  ...['credential', 'auth(', 'auth=('].map((keyword) => ({ keyword, detect: findCallPassword })),
  ...['login(', 'password(', 'wifi.begin('].map((keyword) => ({ keyword, detect: findLoginPassword })),
  ...['connect(', 'directoryentry('].map((keyword) => ({ keyword, detect: findLongCallPassword })),
  { keyword: 'app password', detect: findWordyPassword },
  { keyword: 'application password', detect: findWordyPassword },
  { keyword: 'recovery key', detect: findWordyPassword },
  ...[
    ' as the password',
    ' as password',
    ' is the password',
    ' is my password',
    ' als passwort',
    ' ist das passwort',
    ' es la contrase',
    ' como contrase',
    ' comme mot de passe',
    ' est le mot de passe',
    ' come password',
    ' como senha',
  ].map((keyword) => ({ keyword, detect: findPasswordBefore })),
];

function findQuotedPassword(paragraph: Paragraph, _: number, end: number): readonly Candidate[] {
  const { text } = paragraph;
  const value = readValue(paragraph, end);
  if (value === undefined || !value.isQuoted || text[end] === '`' || !isAssignedPassword(value.value)) return [];
  return [passwordAt(value.start, value.end)];
}

/** `sshpass -p …`, quoted or not. */
function findFlaggedPassword(paragraph: Paragraph, _: number, end: number): readonly Candidate[] {
  const value = readValue(paragraph, end);
  if (value === undefined || !(value.isQuoted ? isAssignedPassword : isPasswordLike)(value.value)) return [];
  return [passwordAt(value.start, value.end)];
}

/** `mysql -u root -pSecret`: the password stands right behind its flag; `docker login -u ci -p Secret`: behind a space. */
function findCommandPassword(paragraph: Paragraph, start: number, end: number): readonly Candidate[] {
  const { text } = paragraph;
  const before = text.slice(Math.max(0, start - 100), start);
  const isLogin = text[end] === ' ' && / login(?: --?[\w-]{1,30}(?: [\w@.]{1,40})?){0,5}$/.test(before);
  const isRemote = text[end] === ' ' && /psexec\S{0,5} [^\n|;]*-u \S+$/i.test(before);
  if (!isLogin && !isRemote && !/mysql(?:dump|admin)?\b[^\n|;]*$/i.test(before)) return [];
  const value = readValue(paragraph, isLogin || isRemote ? end + 1 : end);
  // What a program drew may have no digit.
  return value === undefined ||
    !(isPasswordLike(value.value) || isRandom(value.value, 16) || (isRemote && isAssignedPassword(value.value)))
    ? []
    : [passwordAt(value.start, value.end)];
}

const CALL = /^s?\(?\s{0,9}["'][^"'\n]{2,60}["'],\s{0,9}(["'])([^"'\s]{4,64})\1/;

/** `new NetworkCredential("bob", "…")`, `auth=("bob", "…")`. */
function findCallPassword({ text }: Paragraph, _: number, end: number): readonly Candidate[] {
  return passwordOfCall(CALL, text, end);
}

/** The same of a function that may do something else: `smtp.login("bob", "…")`. */
function findLoginPassword({ text }: Paragraph, _: number, end: number): readonly Candidate[] {
  return passwordOfCall(CALL, text, end).filter((one) => isPasswordLike(text.slice(one.start, one.end)));
}

/** The same with a host before the two: `mysqli_connect("db", "bob", "…")`. */
const LONG_CALL = /^\s{0,9}(?:["'][^"'\n]{2,80}["'],\s{0,20}){2}(["'])([^"'\s]{4,64})\1/;

function findLongCallPassword({ text }: Paragraph, _: number, end: number): readonly Candidate[] {
  return passwordOfCall(LONG_CALL, text, end);
}

function passwordOfCall(call: RegExp, text: string, end: number): readonly Candidate[] {
  const [whole = '', , value = ''] = call.exec(text.slice(end, end + 200)) ?? [];
  const to = end + whole.length - 1;
  return isAssignedPassword(value) ? [passwordAt(to - value.length, to)] : [];
}

const WORDY =
  /^s?\W{1,4}(?:is |was |ist |: )?((?:[a-z]{4} ){3}[a-z]{4}|(?:[0-9A-Za-z]{4} ){5}[0-9A-Za-z]{4}|\d{6}(?:-\d{6}){7})(?![\w-])/;

/** What services hand out in groups: "app password: abcd efgh ijkl mnop", BitLocker's eight times six digits. */
function findWordyPassword({ text }: Paragraph, _: number, end: number): readonly Candidate[] {
  const [whole, value = ''] = WORDY.exec(text.slice(end, end + 90)) ?? [];
  if (whole === undefined || isMadeUp(value.replace(/\W/g, '')) || !(/\d/.test(value) || oddness(value) > 0.25))
    return [];
  const to = end + whole.length;
  return [passwordAt(to - value.length, to)];
}

/** "Use … as the password". */
function findPasswordBefore({ text }: Paragraph, start: number, end: number): readonly Candidate[] {
  if (NO_PASSWORD.test(text.slice(end, end + 14))) return [];
  const from = text.lastIndexOf(' ', start - 1) + 1;
  if (start - from > LONGEST_PASSWORD) return [];
  const value = text.slice(from, start).replace(/^["'`“„«‘]|["'`”“»’]$/g, '');
  if (/\s/.test(value) || !/\d/.test(value) || !isPasswordLike(value) || isJoke(value)) return [];
  const at = text.indexOf(value, from);
  return [passwordAt(at, at + value.length)];
}

const LONGEST_PASSWORD = 66;
/** "… as the password hash": what only has to do with one. */
const NO_PASSWORD =
  /^s?[-_ ]?(?:hash|manager|polic|field|reset|generat|replace|algorithm|rule|of the future|killer|less)/i;

function passwordAt(start: number, end: number): Candidate {
  return { class: 'password', name: 'a password', rank: RANKS.assignment, start, end };
}
