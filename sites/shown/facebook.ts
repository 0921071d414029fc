import { isBefore } from '../composer.ts';
import type { Composer } from '../site.ts';
import { type Attachment, described, loaded, type Shown } from './shown.ts';

/** What was just chosen is shown from the browser's memory; faces and pictures of links come from the network (inferred). */
const CHOSEN = 'img[src^="blob:"]';

export function shownOnFacebook({ root, editors }: Composer): Shown {
  const form = root.closest('form, [role="form"], [role="dialog"]') ?? root;
  const [editor] = editors;
  // The header stands before the editor and shows who posts, in an SVG (2025-08).
  const faces = [...form.querySelectorAll<SVGImageElement>('svg image')];
  const picture = loaded(faces.filter((face) => editor !== undefined && isBefore(face, editor)));
  const chosen = [...form.querySelectorAll<HTMLImageElement>(CHOSEN)]
    .filter((image) => image.closest('[contenteditable]') === null)
    .map(({ alt }) => described('picture', alt));
  const films = [...form.querySelectorAll('video')].map((): Attachment => ({ kind: 'video' }));
  return { attachments: [...chosen, ...films], ...(picture && { picture }) };
}
