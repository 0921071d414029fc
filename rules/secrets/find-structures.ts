import { decodeBase64 } from './base64.ts';
import { type Candidate, type Detector, matchAt, mayBegin, mayEnd, type Paragraph, RANKS } from './paragraph.ts';

/** Units of a private key, at most: an RSA key of 16,384 bits is a little shorter. */
const LONGEST_KEY = 14_000;
const LONGEST_WEB_TOKEN = 6_000;

/** What tells itself by how it is built: private keys, web tokens, seed phrases, codes for a wireless network. */
export function structureDetectors(): readonly Detector[] {
  return [
    { keyword: '-----beg', detect: findKeyFromItsStart },
    { keyword: '-----end', detect: findKeyFromItsEnd },
    { keyword: 'putty-us', detect: findPuttyKey },
    { keyword: 'eyj', detect: findWebToken },
    { keyword: 'phrase', detect: findSeedPhrase },
    { keyword: 'mnemonic', detect: findSeedPhrase },
    { keyword: 'wifi:', detect: findWirelessCode },
    { keyword: '0x', detect: findEthereumKey },
  ];
}

const BEGIN = /-----BEGIN (?:[A-Z0-9]+ ){0,3}PRIVATE KEY(?: BLOCK)?-----/y;
const END = /-----END (?:[A-Z0-9]+ ){0,3}PRIVATE KEY(?: BLOCK)?-----/y;

function findKeyFromItsStart({ text }: Paragraph, start: number): readonly Candidate[] {
  const body = matchAt(BEGIN, text, start);
  if (body === undefined) return [];
  const most = Math.min(text.length, body + LONGEST_KEY);
  for (let at = body; at < most; at++) {
    // Anything that no key holds ends it; so does the dash of what follows.
    if (!isKeySign(text.charCodeAt(at))) {
      const end = matchAt(END, text, at) ?? at;
      return isKeyBody(text.slice(body, at)) ? [privateKey(start, end)] : [];
    }
  }
  return isKeyBody(text.slice(body, most)) ? [privateKey(start, most)] : [];
}

/** For a key whose head stands before a blank line, as OpenPGP and encrypted PEM have it. */
function findKeyFromItsEnd({ text }: Paragraph, start: number): readonly Candidate[] {
  const end = matchAt(END, text, start);
  if (end === undefined) return [];
  let from = start;
  while (from > Math.max(0, start - LONGEST_KEY) && isKeySign(text.charCodeAt(from - 1))) from--;
  while (from < start && /\s/.test(text[from] ?? '')) from++;
  return isKeyBody(text.slice(from, start)) ? [privateKey(from, end)] : [];
}

/** Base64, its line ends, also as `\n`, and the heads of encrypted keys. */
function isKeySign(code: number): boolean {
  return (
    (code >= 47 && code <= 58) ||
    (code >= 65 && code <= 90) ||
    (code >= 97 && code <= 122) ||
    code === 43 ||
    code === 61 ||
    code === 10 ||
    code === 13 ||
    code === 32 ||
    code === 92 ||
    code === 44
  );
}

function isKeyBody(body: string): boolean {
  const signs = /[\w+/=]{16,}/.exec(body.replace(/\\[nr]|[\r\n]/g, ''))?.[0] ?? '';
  if (signs.length < 40 && !KEY_HEAD.test(signs)) return false;
  return new Set(signs).size >= 12 && /\d/.test(signs) && /[A-Z]/.test(signs) && /[a-z]/.test(signs);
}

/** How the base64 of PKCS #1, PKCS #8, SEC 1, OpenSSH and OpenPGP keys begins: as much as a key that was cut short still shows. */
const KEY_HEAD = /^(?:MII|MIG|MC4CAQ|MHcCAQ|b3BlbnNz|l[QXFI][A-Z])/;

function privateKey(start: number, end: number): Candidate {
  return { class: 'private-key', rank: RANKS.format, start, end };
}

function findPuttyKey({ text }: Paragraph, start: number): readonly Candidate[] {
  const end = matchAt(/PuTTY-User-Key-File-[23]: [a-z0-9-]{4,40}(?:\r?\n[\w+/=: -]{1,200}){4,100}/y, text, start);
  return end === undefined ? [] : [{ class: 'putty-key', rank: RANKS.format, start, end }];
}

/** A JSON Web Token: its head says so, once decoded. The one that tutorials show is none. */
function findWebToken({ text, runs }: Paragraph, start: number): readonly Candidate[] {
  if (!mayBegin(text, start) || !text.startsWith('eyJ', start)) return [];
  const headEnd = runs.endOf('dash', start);
  if (text[headEnd] !== '.' || headEnd - start < 16 || headEnd - start > 2_000) return [];
  const bodyEnd = runs.endOf('dash', headEnd + 1);
  const isClosed = text[bodyEnd] === '.';
  const signEnd = isClosed ? runs.endOf('dash', bodyEnd + 1) : bodyEnd;
  if (bodyEnd - headEnd < 16 || signEnd - start > LONGEST_WEB_TOKEN || !isClosed || !mayEnd(text, signEnd)) return [];
  const head = decodeBase64(text.slice(start, headEnd));
  if (head === undefined || !/^\{"[\s\S]{1,1400}\}$/.test(head) || !/"(?:alg|enc|typ)"\s*:/.test(head)) return [];
  const claims = decodeBase64(text.slice(headEnd + 1, Math.min(bodyEnd, headEnd + 400))) ?? '';
  if (/"sub"\s*:\s*"1234567890"/.test(claims) && /"John Doe"/.test(claims)) return [];
  const encrypted = text[signEnd] === '.' ? runs.endOf('dot', signEnd) : signEnd;
  return [{ class: 'jwt', rank: RANKS.structure, start, end: encrypted }];
}

const SEED =
  /[^\n:=]{0,40}?(?::|=|\bis\b|\bare\b|\n)\s{0,3}["'“]?((?:(?:\d{1,2}[.)]\s?)?[a-z]{3,8}[\s,]{1,3}){11,23}(?:\d{1,2}[.)]\s?)?[a-z]{3,8})(?![\w'’-])/y;

/** Words that no list for seed phrases holds, and hardly a sentence of twelve words does without. */
const NO_SEED = /\b(?:the|and|for|your|with|are|from|was|were|our|its|don|has|had|but|their|who|which|would)\b/;

function findSeedPhrase({ text }: Paragraph, start: number, end: number): readonly Candidate[] {
  if (
    !/(?:seed|recovery|secret|backup|wallet)[ -]?$|mnemonic/i.test(
      text.slice(Math.max(0, start - 12), end).replace(/phrase$/i, ''),
    )
  )
    return [];
  SEED.lastIndex = end;
  const words = SEED.exec(text)?.[1];
  if (words === undefined || NO_SEED.test(words)) return [];
  const from = SEED.lastIndex - words.length;
  return [{ class: 'seed-phrase', rank: RANKS.structure, start: from, end: SEED.lastIndex }];
}

function findWirelessCode({ text }: Paragraph, start: number): readonly Candidate[] {
  const end = matchAt(/WIFI:(?:[TSHR]:[^;\n]{0,64};){0,4}P:[^;\n]{6,63};(?:[TSHR]:[^;\n]{0,64};){0,4};?/y, text, start);
  return end === undefined ? [] : [{ class: 'wifi-code', rank: RANKS.structure, start, end }];
}

/** 256 bits in hexadecimal: a transaction nearly always, but a key where the words around speak of one. */
function findEthereumKey({ text, runs }: Paragraph, start: number): readonly Candidate[] {
  const end = runs.endOf('alnum', start);
  if (end - start !== 66 || !mayBegin(text, start) || !/^0x[0-9a-f]{64}$/i.test(text.slice(start, end))) return [];
  const around = text.slice(Math.max(0, start - 120), Math.min(text.length, end + 120));
  if (
    !/private|wallet|seed|secret/i.test(around) ||
    /\btx|hash|transaction|block|contract|scan\b|etherscan|swap/i.test(around)
  )
    return [];
  return [{ class: 'ethereum-key', rank: RANKS.structure, start, end }];
}
