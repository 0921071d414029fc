import { hasValidChecksum } from './checksums.ts';
import type { Format, Prefixed, Shaped } from './format.ts';
import { isMadeUp, isTelling, isTokenBody, oddness } from './judge-value.ts';
import { type Candidate, type Detector, mayBegin, mayEnd, type Paragraph, RANKS } from './paragraph.ts';

/** Longer keywords would only make the prefilter bigger: the formats are looked at whole anyway. */
const LONGEST_KEYWORD = 8;

/** What vendors show in their own pages; a part of each, as it stands nowhere else. */
const DOCUMENTED = /IOSFODNN7|wJalrXUtn|4eC39HqLyjWD|BQokikJOvBiI2/;

const LONG_BODY = 30;
const LONG_HEX = /^[0-9a-f]{30,}(?:-\d)?$/i;

/** How much of a token that is broken by a line end must stand before it. */
const LEAST_BEFORE_BREAK = 8;

/** The formats that are told by a prefix or by their shape, each behind its keyword. */
export function tokenDetectors(formats: readonly Format[]): readonly Detector[] {
  return formats.flatMap((format) => {
    if (format.kind === 'named') return [];
    const key = format.kind === 'prefixed' ? format.prefix.toLowerCase() : format.key;
    const keyword = key.slice(0, LONGEST_KEYWORD);
    const detect: Detector['detect'] = (paragraph, start) => {
      const found =
        format.kind === 'prefixed' ? findPrefixed(format, paragraph, start) : findShaped(format, paragraph, start);
      return found === undefined ? [] : [found];
    };
    return [{ keyword, detect }];
  });
}

function findPrefixed(format: Prefixed, { text, runs }: Paragraph, start: number): Candidate | undefined {
  const { prefix, alphabet, min, max } = format;
  if (!mayBegin(text, start) || !text.startsWith(prefix, start)) return undefined;
  const from = start + prefix.length;
  let end = runs.endOf(alphabet, from);
  if (alphabet === 'dot') while (text[end - 1] === '.') end--;
  const length = end - from;
  if (length > max) return undefined;
  let body: string;
  if (length < min) {
    if (min !== max || length < LEAST_BEFORE_BREAK || !isLineEnd(text.charCodeAt(end))) return undefined;
    const next = text.startsWith('\r\n', end) ? end + 2 : end + 1;
    const to = runs.endOf(alphabet, next);
    if (to - next !== min - length) return undefined;
    body = text.slice(from, end) + text.slice(next, to);
    end = to;
  } else body = text.slice(from, end);
  if (!mayEnd(text, end)) return undefined;
  const isChecked = format.checksum !== undefined && hasValidChecksum(body, format.checksum);
  // Nor does anybody write four letters and exactly 32 hexadecimal digits by chance.
  const telling = isTelling(prefix) || (prefix.length > 3 && min === max && min >= LONG_BODY);
  if (!isChecked && (!isTokenBody(body, telling) || DOCUMENTED.test(body))) return undefined;
  return { class: format.id, name: format.name, rank: RANKS.format, start, end };
}

function findShaped(format: Shaped, { text, runs }: Paragraph, key: number): Candidate | undefined {
  const { back, pattern } = format;
  const start = typeof back === 'number' ? key - back : runs.startOf(back.run, key, key - back.most);
  if (start < 0 || !(mayBegin(text, start) || hasOwnStart(format))) return undefined;
  pattern.lastIndex = start;
  if (!pattern.test(text)) return undefined;
  const end = pattern.lastIndex;
  if (!mayEnd(text, end)) return undefined;
  const token = text.slice(start, end);
  const body = token.slice(format.back === 0 ? format.key.length : 0);
  if (/placeholder|your|redacted|dummy|x{5}/i.test(token) || DOCUMENTED.test(token)) return undefined;
  const telling = format.back === 0 && (isTelling(format.key) || (format.key.length > 3 && LONG_HEX.test(body)));
  const madeUp = isMadeUp(body);
  if (telling ? /^0+$/.test(body) : madeUp || /example/i.test(body)) return undefined;
  if (!/\d/.test(body) && !madeUp && oddness(body) < 0.3) return undefined;
  return { class: format.id, name: format.name, rank: RANKS.format, start, end };
}

function isLineEnd(code: number): boolean {
  return code === 10 || code === 13;
}

/** Digits that a word stands before (`bot123…`) begin by themselves. */
function hasOwnStart({ back }: Shaped): boolean {
  return typeof back === 'object' && back.run === 'digits';
}
