import { COMMON_TOP_LEVEL_DOMAINS } from '../data/top-level-domains.ts';
import { type Hit, textAfter, textBefore } from './hit.ts';

const LONGEST_LOCAL = 64;
const LONGEST_DOMAIN = 253;

// RFC 5322 atoms, RFC 6531 for other scripts. Windows are short, so that no text makes these slow.
const LOCAL = /[\p{L}\p{N}\p{M}!#$%&'*+/=?^_`{|}~.-]+$/u;
const DOMAIN =
  /^[\p{L}\p{N}](?:[\p{L}\p{N}\p{M}-]*[\p{L}\p{N}\p{M}])?(?:\.[\p{L}\p{N}](?:[\p{L}\p{N}\p{M}-]*[\p{L}\p{N}\p{M}])?)+/u;
const NUMERIC_DOMAIN = /^\[(?:IPv6:[\da-f:.]+|\d{1,3}(?:\.\d{1,3}){3})\]/i;
const DOT_WORDS = 'dot|punkt|point|punto|ponto';
const TOPS = 'com|net|org|edu|gov|io|de|fr|es|it|uk|co|eu|me|info|example';
/** "acme(dot)com", "acme [dot] com", "acme dot com" */
const BRACKETED_DOMAIN = new RegExp(
  String.raw`^[a-z0-9-]{1,60}(?:\s?[([{<]\s?(?:\.|${DOT_WORDS})\s?[)\]}>]\s?[a-z0-9-]{2,24}|\sdot\s(?:${TOPS})){1,3}(?![a-z0-9-])`,
  'i',
);
/** "logo@2x.png", "react@latest.js". */
const FILE_ENDINGS =
  /\.(?:png|jpe?g|gif|svg|webp|avif|ico|css|s[ac]ss|jsx?|mjs|cjs|tsx?|json|html?|md|pdf|docx?|xlsx?|zip|gz|tgz|tar|txt|service|socket|target)$/i;

/** "lodash@4.17.21.tgz", "logo@2x.heic", "live@9.pm" */
const VERSIONED = /^\d+(?:\.\d+\.|x\.|\.[ap]m$)/i;
/** "Lions@Bears.Kickoff at noon": two sentences without a space between them. */
const NEXT_SENTENCE = /\.\p{Lu}\p{Ll}+$/u;

/** What logs in on a computer: "ssh deploy@web01.acme.example". */
const SHELL_BEFORE = /(?:^|[\s$`"'>])(?:ssh|scp|sftp|rsync|mosh|ssh-copy-id) [^\n@]{0,40}$/;
/** "deploy@web01.acme.example:/srv" */
const PATH_AFTER = /^:[~/]/;
/** Networks whose handles are written like addresses, and the hosts of the best known, which have no mailboxes. */
const FEDIVERSE_BEFORE =
  /\b(?:mastodon|fediverse|fedi|pixelfed|lemmy|peertube|misskey|friendica)\b(?: is| as| at)?[\s:=→>(–-]*$/i;
const FEDIVERSE_HOST =
  /^(?:mastodon|mstdn|mas|fosstodon|hachyderm|pixelfed|lemmy|misskey|infosec|techhub|mindly|pawb)\.(?:social|online|world|art|ml|xyz|io|to|org|exchange|cloud|fun|scot|nl|au|ie|jp|ca|uk|gamedev\.place)$/i;

/** Scripts that put no space before an address. */
const UNSPACED = /^.*[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}](?=[a-z0-9])/iu;
const AFTER_TOP_LEVEL = /(\.[a-z]{2,24})[^\0-\x7f].*$/i;

/** The address around an `@`: not a handle, not what stands before the host of a link, not a file's name. */
export function findEmail(text: string, at: number): Hit | undefined {
  const before = textBefore(text, at, LONGEST_LOCAL + 2);
  if (text[at - 1] === ' ') return findSpacedEmail(text, at, before);
  const quoted = /"[^"\n@]{1,60}"$/.exec(before)?.[0];
  let local = quoted ?? LOCAL.exec(before)?.[0] ?? '';
  // A sign that opens what the address stands in is none of it: "(*jane@", "'jane@", "mailto=jane@".
  if (quoted === undefined) local = local.replace(/^(?:.*[={}|/?`]|[!#$%&'*^~.]+)/u, '').replace(UNSPACED, '');
  // "jane@acme.example&joe@acme.example": what stands before the sign is the end of another.
  if (before[before.length - local.length - 1] === '@')
    local = local.slice(Math.max(local.lastIndexOf('&'), local.lastIndexOf('+')) + 1);
  if (local === '' || local.length > LONGEST_LOCAL || local.endsWith('.') || local.includes('..')) return undefined;
  const from = at - local.length;
  // A handle of the fediverse ("@jane@social.example"), or the name and password before a link's host.
  const ahead = before.slice(0, before.length - local.length);
  if (/(?:@|:\/\/[^\s/?#]*)$/.test(ahead) || FEDIVERSE_BEFORE.test(ahead)) return undefined;
  const after = textAfter(text, at + 1, LONGEST_DOMAIN);
  const domain =
    NUMERIC_DOMAIN.exec(after)?.[0] ??
    BRACKETED_DOMAIN.exec(after)?.[0] ??
    trimDomain((DOMAIN.exec(after)?.[0] ?? '').replace(AFTER_TOP_LEVEL, '$1'));
  if (domain === '') return undefined;
  const to = at + 1 + domain.length;
  // "git@host.example:team/project"
  if (text[to] === '@' || (/^git$/i.test(local) && /^[:/]/.test(text.charAt(to)))) return undefined;
  if (PATH_AFTER.test(text.slice(to, to + 2)) || SHELL_BEFORE.test(ahead) || FEDIVERSE_HOST.test(domain))
    return undefined;
  return { class: 'email', from, to };
}

/** Where many have their own mailbox and nobody goes to read. */
const MAILBOX_HOST =
  /^ (?:gmail|googlemail|hotmail|icloud|protonmail|proton|gmx)\.[a-z]{2,3}(?![\p{L}\p{N}-]|\.\p{L})/iu;
const SPACED_DOMAIN = /^ [a-z0-9][a-z0-9-]{1,40}(?:\.[a-z0-9-]{2,24}){1,3}(?![\p{L}\p{N}@-])/iu;
const SPACED_LOCAL = /(?<![\p{L}\p{N}@.])[\p{L}\p{N}][\p{L}\p{N}_+.-]{0,40} $/u;

/** "jane @ acme.example", which may also say where: only behind a word for mail and a colon, or of a host of private mailboxes. */
function findSpacedEmail(text: string, at: number, before: string): Hit | undefined {
  const local = SPACED_LOCAL.exec(before)?.[0];
  if (local === undefined || BEFORE_AT.test(local.trimEnd())) return undefined;
  const after = textAfter(text, at + 1, LONGEST_LOCAL);
  const isCalled = /\be-?mails?\s?[:=]\s?$/i.test(before.slice(0, -local.length));
  const domain = MAILBOX_HOST.exec(after)?.[0] ?? (isCalled ? SPACED_DOMAIN.exec(after)?.[0] : undefined);
  if (domain === undefined || trimDomain(domain.trimStart()) === '') return undefined;
  return { class: 'email', from: at - local.length, to: at + 1 + domain.length };
}

/** The domain up to a top level of letters; '' without one. */
function trimDomain(domain: string): string {
  if (FILE_ENDINGS.test(domain) || VERSIONED.test(domain)) return '';
  const labels = domain.split('.');
  const top = labels.at(-1) ?? '';
  if (NEXT_SENTENCE.test(domain) && !isCommonTopLevel(top)) return '';
  if (/^(?:\p{L}[\p{L}\p{M}]+|xn--[a-z0-9-]+)$/iu.test(top)) return domain;
  return '';
}

function isCommonTopLevel(top: string): boolean {
  return COMMON_TOP_LEVEL_DOMAINS.has(top.toLowerCase());
}

/** "(at)", "[@]", and what other languages call the sign. */
const AT_IN_BRACKETS = /^(?:[([{<]\s?(?:at|ät|arobase|arroba|@)\s?[)\]}>]|\(a\))/i;
const DOT = String.raw`\s?(?:\.|[([{<]\s?(?:\.|${DOT_WORDS})\s?[)\]}>])\s?|\s(?:${DOT_WORDS})\s`;
const SPOKEN_DOT = new RegExp(String.raw`\s(?:${DOT_WORDS})\s`, 'iu');
const HIDDEN_LOCAL = new RegExp(String.raw`[\p{L}\p{N}_+-]{1,40}(?:(?:${DOT})[\p{L}\p{N}_+-]{1,40}){0,3}\s?$`, 'iu');
const HIDDEN_DOMAIN = new RegExp(String.raw`^\s?[\p{L}\p{N}-]{1,60}(?:(?:${DOT})[\p{L}\p{N}-]{2,60}){1,3}`, 'iu');

/** An address whose at sign is spelled out in brackets ("jane (at) acme (dot) example"). Without brackets, "at" is a word like any other. */
export function findHiddenEmail(text: string, bracket: number): Hit | undefined {
  const at = AT_IN_BRACKETS.exec(text.slice(bracket, bracket + LONGEST_BRACKETS))?.[0];
  if (at === undefined) return undefined;
  const hit = findAround(text, bracket, bracket + at.length);
  if (hit === undefined || !/^\(a\)$/i.test(at)) return hit;
  // Finland writes it so, without a space; "plan (a)" is none.
  const written = text.slice(hit.from, hit.to);
  return !/\s/.test(written) && isCommonTopLevel(written.slice(written.lastIndexOf('.') + 1)) ? hit : undefined;
}

const LONGEST_BRACKETS = 11;

/** The address around what stands for its at sign, end exclusive. */
function findAround(text: string, bracket: number, end: number): Hit | undefined {
  const local = HIDDEN_LOCAL.exec(textBefore(text, bracket, 100))?.[0].trimStart();
  const domain = HIDDEN_DOMAIN.exec(textAfter(text, end, 140))?.[0];
  if (local === undefined || domain === undefined || !/\p{L}{2,}$/u.test(domain)) return undefined;
  // "we are (at) the office. come": a space after a plain dot ends a sentence.
  if (/\.\s/.test(domain)) return undefined;
  const last = /(?:^|[\s.])[\p{L}\p{N}_+-]+\s?$/u.exec(local)?.[0].length ?? local.length;
  const spaced = SPOKEN_DOT.test(local) ? local.length : last;
  const start = bracket - (local.includes('.') ? local.length : spaced);
  const from = start + (text.slice(start, bracket).length - text.slice(start, bracket).trimStart().length);
  return { class: 'email', from, to: end + domain.length };
}

/** Mailboxes that everybody knows to be such, so that "at" and "dot" need no brackets. */
const PROVIDERS =
  'gmail|googlemail|yahoo|hotmail|outlook|icloud|proton|protonmail|gmx|aol|web|live|msn|zoho|fastmail|yandex|mail';
const SPOKEN = new RegExp(
  String.raw`(?<![\p{L}\p{N}])([\p{L}\p{N}][\p{L}\p{N}_+.-]{1,40}(?: dot [\p{L}\p{N}_+-]{1,40}){0,2}) -?at-? ([\p{L}\p{N}-]{2,40}) -?dot-? (?:${TOPS})(?![\p{L}\p{N}])`,
  'iu',
);
const MAIL_WORDS = /\be-?mail\b|\bmail\b|\bwrite (?:to|me)\b|\breach\b|\bcontact\b|\bcorreo\b|\bcourriel\b/i;
/** What stands before an "at" that is one: "find us at acme dot com". */
const BEFORE_AT =
  /^(?:us|me|it|them|him|her|you|look|looking|shop|shopping|find|here|online|live|now|available|visit|is|are|out|more|work|working|store|read|see|hosted|page|site|website|up|only)$/i;

const MAY_BE_SPOKEN = /dot |DOT |arroba |arobase /;

/** Addresses as they are said: "jane at gmail dot com", where the box is a known one or a word says what it is. */
export function findSpokenEmails(text: string): readonly Hit[] {
  if (!MAY_BE_SPOKEN.test(text)) return [];
  const hits: Hit[] = [...findByName(text)];
  for (const dot of ['dot', 'DOT']) {
    for (let at = text.indexOf(`${dot} `); at >= 0; at = text.indexOf(`${dot} `, at + 4)) {
      const before = textBefore(text, at, 110);
      const spoken = SPOKEN.exec(before + textAfter(text, at, 20));
      const [whole, local = '', host = ''] = spoken ?? [];
      if (spoken === null || whole === undefined || BEFORE_AT.test(local)) continue;
      const isBox = new RegExp(`^(?:${PROVIDERS})$`, 'i').test(host);
      // Nobody shouts the little words but who means the signs.
      const isShouted = / AT \S+ DOT /.test(whole) && /[a-z]/.test(whole);
      if (!isBox && !isShouted && !MAIL_WORDS.test(before.slice(0, spoken.index))) continue;
      const from = at - before.length + spoken.index;
      hits.push({ class: 'email', from, to: from + whole.length });
    }
  }
  return hits;
}

/** "jane arroba acme punto com": a word for the sign that means nothing else. */
function findByName(text: string): readonly Hit[] {
  return [...text.matchAll(/(?<= )(?:arroba|arobase)(?= )/g)].slice(0, MOST_NAMED).flatMap(({ 0: name, index }) => {
    const hit = findAround(text, index, index + name.length);
    const top = hit === undefined ? '' : (/[a-z]+$/i.exec(text.slice(hit.from, hit.to))?.[0] ?? '');
    return hit !== undefined && isCommonTopLevel(top) ? [hit] : [];
  });
}

/** More than anybody gives; each costs a look around. */
const MOST_NAMED = 100;
