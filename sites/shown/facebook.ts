import { isBefore } from '../composer.ts';
import { findAllIn } from '../own.ts';
import type { Composer } from '../site.ts';
import { type Attachment, loaded, maybeDescribed, type Shown } from './shown.ts';

/** What was just chosen is shown from the browser's memory; faces and pictures of links come from the network (inferred). */
const CHOSEN = 'img[src^="blob:"]';

export const SHOWN_ON_FACEBOOK: Shown = {
  attachments(composer) {
    const form = formOf(composer);
    const chosen = findAllIn<HTMLImageElement>(form, CHOSEN)
      .filter((image) => image.closest('[contenteditable]') === null)
      .map(maybeDescribed);
    const films = findAllIn(form, 'video').map((): Attachment => ({ kind: 'video' }));
    return [...chosen, ...films];
  },

  picture(composer) {
    const [editor] = composer.editors;
    // The header stands before the editor and shows who posts, in an SVG (2025-08).
    const faces = findAllIn<SVGImageElement>(formOf(composer), 'svg image');
    return loaded(faces.filter((face) => editor !== undefined && isBefore(face, editor)));
  },
};

function formOf({ root }: Composer): Element {
  return root.closest('form, [role="form"], [role="dialog"]') ?? root;
}
