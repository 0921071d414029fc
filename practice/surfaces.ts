import { FACEBOOK_SURFACES } from './surfaces/facebook.ts';
import { LINKEDIN_SURFACES } from './surfaces/linkedin.ts';
import type { PracticeSurface } from './surfaces/surface.ts';
import { X_SURFACES } from './surfaces/x.ts';

export { PARENT, type PracticeSurface } from './surfaces/surface.ts';

/** Every place to write that the look-alikes have. */
export const SURFACES: readonly PracticeSurface[] = [...X_SURFACES, ...LINKEDIN_SURFACES, ...FACEBOOK_SURFACES];

/**
 * Those that are tried in every way to submit: one for each composer of its own make. The others are the same composers in another
 * place or for another purpose, so they are tried by a click, by their key and form, and by a double press.
 */
const BASE: ReadonlySet<string> = new Set([
  'x-inline',
  'x-modal',
  'x-thread',
  'x-inline-reply',
  'x-reply-modal',
  'x-mobile',
  'linkedin-share',
  'linkedin-share-shadow',
  'linkedin-comment',
  'linkedin-comment-sdui',
  'facebook-post',
  'facebook-page-post',
  'facebook-comment',
]);

export function isBase({ id }: PracticeSurface): boolean {
  return BASE.has(id);
}
