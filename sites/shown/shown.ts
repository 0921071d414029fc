import { saysNothing } from '../../rules/alt-text/says-nothing.ts';
import type { ShownAttachment as Attachment } from '../../rules/attachment.ts';
import { readText } from '../read-text.ts';
import type { Composer } from '../site.ts';

export type { Attachment };

/** A picture that the page has loaded already. */
export type Picture = HTMLImageElement | SVGImageElement;

/** What a composer shows beside the text. What can't be read is left out. */
export type Shown = {
  attachments(composer: Composer): readonly Attachment[];
  /** Of the account that will publish; for the author to see once more. */
  picture(composer: Composer, handle: string | undefined): Picture | undefined;
};

/**
 * A picture where nobody has seen whether the site's composer shows the description that its author wrote (2026-11): what stands there
 * may be one, and where nothing does it may have one all the same.
 */
export function maybeDescribed({ alt }: HTMLImageElement): Attachment {
  return alt.trim() === '' || saysNothing(alt) ? { kind: 'picture', unseen: true } : described('picture', alt);
}

export function described(kind: Attachment['kind'], words: string | null | undefined): Attachment {
  const read = words?.replace(/\s+/gu, ' ').trim() ?? '';
  return { kind, ...(read !== '' && { words: read }) };
}

/** A poll by what was written into its fields; none where there are no fields. */
export function pollOf(fields: readonly HTMLElement[]): readonly Attachment[] {
  if (fields.length === 0) return [];
  const words = fields.map((field) => readText(field).trim()).filter((text) => text !== '');
  return [described('poll', words.join(' · '))];
}

/** The first of these that has something to show. */
export function loaded(candidates: Iterable<Picture>): Picture | undefined {
  for (const one of candidates) {
    if (!('naturalWidth' in one) || (one.complete && one.naturalWidth > 0)) return one;
  }
  return undefined;
}
