import * as z from 'zod/mini';
import { isFile } from '../rules/attachment.ts';
import { attachments } from '../rules/attachments.ts';
import { isInForce, isInScope } from '../rules/check.ts';
import type { Draft, RuleSetting } from '../rules/rule.ts';
import { milderOf } from '../rules/verdict.ts';
import type { Policy } from './policy.ts';

/** Documents that can be read, those of an old kind that can be told, and pictures that say where they were taken, and by whom. */
const DOCUMENT = /\.(?:pdf|docx?|do[ct]m|dotx|pptx?|pp[st]m|pp[st]x?|pot[mx]|xl[st][mx]?|o[dt][tps])$/iu;
const PICTURE = /\.(?:jpe?g|hei[cf]|avif|tiff?|webp|png)$/iu;
/** Drawings (SVG) are not taken by a camera, and no site takes them. */
const PICTURES = /^image\/(?!svg)/u;

/** Whether a policy wants to know what is in a file of this name and MIME type. Nobody's files are read for nothing. */
export function wantsFile(
  { enabled, rules }: Policy,
  { name, type }: { readonly name: string; readonly type: string },
): boolean {
  if (!enabled) return false;
  const entries = rules.filter(isOfFiles);
  const isDocument = DOCUMENT.test(name) || type === 'application/pdf' || /officedocument|opendocument/.test(type);
  if (isDocument) return entries.length > 0;
  return (PICTURE.test(name) || PICTURES.test(type)) && entries.some(looksAtPictures);
}

/** Whether a draft has to wait because of a file that is still being read; `now` in milliseconds since the epoch. */
export function waitsForFiles(policy: Policy, draft: Omit<Draft, 'text'>, now: number): boolean {
  if (!draft.goesAlong?.some((one) => isFile(one) && one.content.state === 'reading')) return false;
  return policy.rules.some(
    (entry) =>
      isOfFiles(entry) &&
      milderOf(policy.mode, entry.mode) === 'enforce' &&
      isInForce(entry.scope, now) &&
      isInScope(entry.scope, draft),
  );
}

function isOfFiles({ rule, level }: RuleSetting): boolean {
  return rule === attachments.id && level !== 'off';
}

function looksAtPictures({ options }: RuleSetting): boolean {
  const { classes = [] } = z.safeParse(z.object({ classes: z.array(z.string()) }), options).data ?? {};
  return classes.includes('author') || classes.includes('location');
}
