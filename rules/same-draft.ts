import { type Attachment, isFile } from './attachment.ts';
import type { Author, Draft } from './rule.ts';

/** Whether what is found in one is found in the other. */
export function isSameDraft(a: Draft, b: Draft): boolean {
  return (
    a.text === b.text &&
    isAlike(a, b) &&
    isSameAlong(a.goesAlong, b.goesAlong) &&
    a.looked?.length === b.looked?.length &&
    (a.circumstances === b.circumstances || JSON.stringify(a.circumstances) === JSON.stringify(b.circumstances))
  );
}

/** Whether two drafts differ in their text at most. */
export function isAlike(a: Draft, b: Draft): boolean {
  if (a.site !== b.site || a.surface !== b.surface || a.attached !== b.attached) return false;
  return isSameAuthor(a.author, b.author);
}

function isSameAlong(a: Draft['goesAlong'] = [], b: Draft['goesAlong'] = []): boolean {
  if (a === b || (a.length === 0 && b.length === 0)) return true;
  return a.length === b.length && a.every((one, at) => isSameAttachment(one, b[at]));
}

/** Files are known by their objects: their texts may be long. */
function isSameAttachment(a: Attachment, b: Attachment | undefined): boolean {
  if (a === b) return true;
  return b !== undefined && !isFile(a) && !isFile(b) && JSON.stringify(a) === JSON.stringify(b);
}

function isSameAuthor(a: Author, b: Author): boolean {
  if (a === b) return true;
  const others = new Map(Object.entries(b));
  const own = Object.entries(a);
  return own.length === others.size && own.every(([key, value]) => others.get(key) === value);
}
