import { readAddress, type WrittenAddress } from '../text/hosts.ts';
import { findAddresses } from '../text/links.ts';
import { spanOf, viewOf } from '../text/view.ts';

/** An address of a draft, in UTF-16 units of the text as typed, end exclusive. */
export type Link = WrittenAddress & {
  readonly start: number;
  readonly end: number;
  /** Could as well be two sentences without a space between them. */
  readonly isUnsure: boolean;
};

/** Most drafts have none, and need no search. */
const ANY_LINK = /[^\s.:][.:][^\s.:]|localhost\//iu;

/** Addresses without a scheme that have no domain: they count only with what makes a link of them, which no minutes do ("10.11.12.13:00"). */
const BARE =
  /localhost(?::\d{2,5})?\/[a-z][^\s"'<>`()]*|(?:10|172|192)(?:\.\d{1,3}){3}(?::(?:[6-9]\d|\d{3,5})(?!\d)(?:\/[^\s"'<>`()]*)?|\/[a-z][^\s"'<>`()]*)/giu;
const ANY_BARE = /localhost|(?:10|172|192)\.\d/i;
const BEFORE_BARE = /[\p{L}\p{N}@./:_-]$/u;

/** How much of an address is looked at; what is longer is data. */
const LONGEST = 3_000;

/** The links of a text, in its order, also those that the sites make none of. */
export function readLinks(text: string): readonly Link[] {
  if (!ANY_LINK.test(text)) return [];
  const view = viewOf(text);
  const found = findAddresses(view).flatMap(({ type, from, to }) => {
    if (type !== 'link' && type !== 'dotted') return [];
    const { start, end } = spanOf(view, from, to);
    return piecesOf(text, start, endOf(text, start, end)).flatMap(
      (piece) => linkOf(text, piece, type === 'dotted') ?? [],
    );
  });
  return [...found, ...bareLinks(text)].toSorted((a, b) => a.start - b.start);
}

type Piece = { readonly start: number; readonly end: number };

function linkOf(text: string, { start, end }: Piece, isUnsure: boolean): Link | undefined {
  const address = readAddress(text.slice(start, Math.min(end, start + LONGEST)));
  return address && { ...address, start, end, isUnsure };
}

/** Which signs of an address stand at its end all the same. */
function endOf(text: string, start: number, end: number): number {
  const behind = text.slice(end, end + 300);
  if (behind.startsWith(']') && /\/\/\[[\da-f:.]*$/i.test(text.slice(start, end)))
    return end + (/^\](?::\d+)?(?:\/[^\s\])]*)?/.exec(behind)?.[0].length ?? 0);
  const isDefended = text.startsWith('https://urldefense.com/', start);
  return isDefended ? end + (/^\/?__;[!-~]*/.exec(behind)?.[0].length ?? 0) : end;
}

/** `[https://acme.example](https://acme.example/)` is two of them. */
function piecesOf(text: string, start: number, end: number): readonly Piece[] {
  const address = text.slice(start, end);
  const pieces: Piece[] = [];
  let from = 0;
  do {
    const joint = address.indexOf('](', from);
    const to = joint < 0 ? address.length : joint;
    pieces.push({ start: start + from, end: start + to });
    from = to + 2;
  } while (from < address.length);
  return pieces;
}

function bareLinks(text: string): readonly Link[] {
  if (!ANY_BARE.test(text)) return [];
  return [...text.matchAll(BARE)].flatMap(({ 0: all, index }) => {
    if (BEFORE_BARE.test(text.slice(Math.max(0, index - 1), index))) return [];
    return linkOf(text, { start: index, end: index + all.replace(/[.,;:!?*_\]]+$/, '').length }, false) ?? [];
  });
}
