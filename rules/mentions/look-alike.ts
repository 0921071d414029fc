import { folded, makeView } from '../text/view.ts';

/** Below so many letters, one slip makes another word: "@acme" and "@acne". */
const LEAST_SLIP = 7;
const LEAST_LOOKS = 5;
/** Longer ones are hardly anybody's: X takes 15 characters, Facebook 50. */
const MOST = 50;

/** Answers the handle of the list that another one is easily taken for; undefined for one of the list itself, or of `known`. */
export function compileLookAlikes(
  handles: readonly string[],
  known: readonly string[],
): (handle: string) => string | undefined {
  const own = new Set([...known, ...handles].map((handle) => handle.toLowerCase()));
  const byLooks = new Map<string, string>();
  const byGap = new Map<string, string[]>();
  for (const handle of handles) {
    const letters = lettersOf(handle);
    const looks = looksOf(letters);
    if (looks.length >= LEAST_LOOKS && !byLooks.has(looks)) byLooks.set(looks, handle);
    if (letters.length < LEAST_SLIP || letters.length > MOST) continue;
    for (const gap of gapsOf(letters)) {
      const filed = byGap.get(gap) ?? [];
      if (filed.at(-1) !== handle) byGap.set(gap, [...filed, handle]);
    }
  }
  return (handle) => {
    if (own.has(handle.toLowerCase()) || handle.length > MOST || byLooks.size + byGap.size === 0) return undefined;
    const letters = lettersOf(handle);
    const same = byLooks.get(looksOf(letters));
    if (same !== undefined) return same;
    if (letters.length < LEAST_SLIP - 1) return undefined;
    for (const gap of gapsOf(letters)) {
      const meant = byGap.get(gap)?.find((one) => isSlip(letters, lettersOf(one)));
      if (meant !== undefined) return meant;
    }
    return undefined;
  };
}

/** A handle without case, accents and what joins its words. */
function lettersOf(handle: string): string {
  const plain = handle.toLowerCase().replace(/[_.-]/g, '');
  if (/^[a-z0-9]*$/.test(plain)) return plain;
  const view = makeView(plain);
  return folded(view, 0, view.length);
}

/** What can hardly be told apart in print is one. */
function looksOf(letters: string): string {
  return letters.replace(/rn|vv|[0-9i]/g, (sign) => LOOKS.get(sign) ?? sign);
}

const LOOKS: ReadonlyMap<string, string> = new Map([
  ['rn', 'm'],
  ['vv', 'w'],
  ['0', 'o'],
  ['1', 'l'],
  ['i', 'l'],
  ['3', 'e'],
  ['4', 'a'],
  ['5', 's'],
  ['8', 'b'],
]);

/** The letters themselves, and without one of them; the first is always right. */
function gapsOf(letters: string): readonly string[] {
  const gaps = [letters];
  for (let at = 1; at < letters.length; at++) gaps.push(letters.slice(0, at) + letters.slice(at + 1));
  return gaps;
}

/**
 * Whether one slip of the fingers makes a handle of another: a letter missing, put in, wrong, or two swapped. What stands at the end
 * tells accounts apart on purpose ("@AcmeUK" and "@AcmeUS"), but for an `s` more or less and a letter that is there twice, and so do
 * digits ("@Expo2026").
 */
function isSlip(letters: string, meant: string): boolean {
  let head = 0;
  while (head < letters.length && head < meant.length && letters[head] === meant[head]) head++;
  const [rest, wanted] = [letters.slice(head), meant.slice(head)];
  if (head === 0 || /\d/.test(rest[0] ?? '') || /\d/.test(wanted[0] ?? '')) return false;
  switch (letters.length - meant.length) {
    case -1:
      return wanted.slice(1) === rest && (rest !== '' || wanted === 's');
    case 1:
      return rest.slice(1) === wanted && (wanted !== '' || rest === 's' || rest === letters.at(-2));
    case 0: {
      if (rest.length < 2) return false;
      if (rest[0] === wanted[1] && rest[1] === wanted[0] && rest.slice(2) === wanted.slice(2)) return true;
      return rest.length > 2 && rest.slice(1) === wanted.slice(1);
    }
    default:
      return false;
  }
}
