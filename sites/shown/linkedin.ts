import { BOUNDARIES, SHARE_MODAL } from '../linkedin/anatomy.ts';
import { readText } from '../read-text.ts';
import type { Composer } from '../site.ts';
import { type Attachment, described, loaded, maybeDescribed, pollOf, type Shown } from './shown.ts';

const PREVIEW = '.share-creation-state__preview-container';

/** Somebody else's post that is passed on (2026-08). */
const PASSED_ON = '.feed-shared-mini-update-v2, [role="article"], article';

/** The button that says as whom a share goes out, and the one beside a comment of a page's (2026-08). */
const AUTHOR =
  '.share-unified-settings-entry-button img, .content-admin-identity-toggle-button__image-and-caret-wrapper img';

export const SHOWN_ON_LINKEDIN: Shown = {
  attachments: (composer) => [...placeOf(composer).querySelectorAll(PREVIEW)].flatMap(attachmentsIn),

  picture(composer) {
    const around = composer.root.closest(BOUNDARIES) ?? placeOf(composer);
    return loaded(around.querySelectorAll<HTMLImageElement>(AUTHOR));
  },
};

function placeOf({ root, editors }: Composer): Element {
  return editors[0]?.closest(SHARE_MODAL) ?? root;
}

function attachmentsIn(place: Element): readonly Attachment[] {
  if (place.querySelector(PASSED_ON)) return [{ kind: 'post' }];
  const films = [...place.querySelectorAll('video')].map((): Attachment => ({ kind: 'video' }));
  const seen = [...films, ...[...place.querySelectorAll('img')].map(maybeDescribed)];
  if (seen.length > 0) return seen;
  const fields = [...place.querySelectorAll<HTMLElement>('input:not([type="file"]), textarea')];
  if (place.querySelector('[id^="poll-"], [class*="poll"]')) return pollOf(fields);
  // A document has one field, for its title (inferred).
  const [title] = fields;
  return [title === undefined ? { kind: 'something' } : described('document', readText(title) || place.textContent)];
}
