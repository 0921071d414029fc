import { readText } from '../read-text.ts';
import type { Composer } from '../site.ts';

/** Something that goes out with a text. `words`: its description, title or choices, as the composer shows them. */
export type Attachment = {
  readonly kind: 'picture' | 'video' | 'document' | 'poll' | 'post' | 'something';
  readonly words?: string;
};

/** A picture that the page has loaded already. */
export type Picture = HTMLImageElement | SVGImageElement;

/** What a composer shows beside the text: for the author to see once more. No rule reads it, so what can't be read is left out. */
export type Shown = {
  readonly attachments: readonly Attachment[];
  /** Of the account that will publish. */
  readonly picture?: Picture;
};

export type Shower = (composer: Composer, handle: string | undefined) => Shown;

export function pictures(place: ParentNode, selector: string): readonly Attachment[] {
  return [...place.querySelectorAll<HTMLImageElement>(selector)].map(({ alt }) => described('picture', alt));
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
