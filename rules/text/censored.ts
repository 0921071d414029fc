import { LETTER } from './fold.ts';
import { LOOKS_LIKE } from './looks.ts';
import { folded, type TextView } from './view.ts';

/** Readies words for finding them where signs hide some of their letters: which word the units `from` to `to` censor, if any. */
export function compileCensored(
  words: readonly string[],
): (view: TextView, from: number, to: number) => string | undefined {
  const byInitial = new Map<string, string[]>();
  for (const word of words) {
    // Of three letters, hiding one leaves too little to tell.
    if (!/^[a-z]{4,}$/.test(word)) continue;
    const sharing = byInitial.get(word.charAt(0)) ?? [];
    sharing.push(word);
    byInitial.set(word.charAt(0), sharing);
  }

  return (view, from, to) => {
    const pattern = patternOf(view, from, to);
    if (pattern === undefined) return undefined;
    return byInitial.get(pattern.initial)?.find((word) => matches(pattern.parts, 0, word, 0));
  };
}

/** A letter, or a run of signs that hides between `least` and `most` of them; `reads`: the letter that a lone sign looks like. */
type Part =
  | { readonly letter: string }
  | { readonly least: number; readonly most: number; readonly only: Hidden; readonly reads?: string };
type Hidden = 'any' | 'vowel' | 'the u of fuck';
type Pattern = { readonly initial: string; readonly parts: readonly Part[] };

const ANY_LENGTH = 20;

function patternOf(view: TextView, from: number, to: number): Pattern | undefined {
  const parts: Part[] = [];
  let known = 0;
  for (let at = from; at < to; at++) if (view.kinds[at] === LETTER) known++;
  let hidden = 0;
  let initials = false;
  for (let at = from; at < to; ) {
    if (view.kinds[at] === LETTER) {
      parts.push({ letter: folded(view, at, at + 1) });
      at++;
      continue;
    }
    let end = at;
    while (end < to && view.kinds[end] !== LETTER) end++;
    const run = folded(view, at, end);
    const part = at === from ? undefined : hiddenBy(run, end === to, known);
    if (part === undefined) return undefined;
    parts.push(part);
    hidden++;
    // "F.D.R." hides nothing.
    if (/^[-_.]$/.test(run)) initials = true;
    at = end;
  }
  const first = parts[0];
  if (first === undefined || !('letter' in first) || hidden === 0 || hidden > (initials ? 1 : 3)) return undefined;
  return { initial: first.letter, parts };
}

function hiddenBy(run: string, last: boolean, known: number): Part | undefined {
  const length = [...run].length;
  const exactly: Part = { least: length, most: length, only: 'any' };
  if (last) {
    if (/^\*{3,}$/.test(run)) return { least: 1, most: ANY_LENGTH, only: 'any' };
    if (/^\*{1,2}$/.test(run)) return known + length >= 4 ? exactly : undefined;
    if (/^(?:-{2,}|#{2,})$/.test(run)) return known >= 2 ? exactly : undefined;
    return /^[*#@$%&!]{3,}$/.test(run) ? exactly : undefined;
  }
  if (known < 2) return undefined;
  if (/^[-_.]$/.test(run)) return known >= 3 ? { ...exactly, only: 'vowel' } : undefined;
  if (/^[—–]$/.test(run)) return { least: 1, most: 3, only: 'any' };
  if (/^[*#]+$/.test(run)) return known >= 3 ? { least: 1, most: Math.max(length, 3), only: 'any' } : exactly;
  if (/^[-_.]+$/.test(run) || /^[*#@$%&!?+=~^]{2,}$/.test(run)) return exactly;
  const reads = LOOKS_LIKE.get(run);
  if (reads !== undefined || /^[%&?=~^]$/.test(run)) {
    return known >= 3 ? { ...exactly, only: 'the u of fuck', ...(reads === undefined ? {} : { reads }) } : undefined;
  }
  return /^\P{ASCII}+$/u.test(run) ? { least: 1, most: 2, only: 'any' } : undefined;
}

function matches(parts: readonly Part[], part: number, word: string, at: number): boolean {
  const here = parts[part];
  if (here === undefined) return at === word.length;
  if ('letter' in here) return word.charAt(at) === here.letter && matches(parts, part + 1, word, at + 1);
  for (let length = here.least; length <= here.most && at + length <= word.length; length++) {
    if (mayHide(here.only, word, at, length, here.reads) && matches(parts, part + 1, word, at + length)) return true;
  }
  return false;
}

function mayHide(only: Hidden, word: string, at: number, length: number, reads: string | undefined): boolean {
  const letters = word.slice(at, at + length);
  switch (only) {
    case 'any':
      return true;
    case 'vowel':
      return /^[aeiou]$/.test(letters);
    case 'the u of fuck':
      return letters === reads || (letters === 'l' && reads === 'i') || word.slice(at - 1, at + 3) === 'fuck';
    default:
      return only satisfies never;
  }
}
