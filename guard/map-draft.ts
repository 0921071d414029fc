import type { Span } from '../rules/rule.ts';
import { mapText, type TextMap } from '../sites/map-text.ts';
import { isTextField } from '../sites/read-text.ts';
import type { Composer } from '../sites/site.ts';
import { BETWEEN_PARTS } from './read-draft.ts';

/** A place of a draft: the box that it stands in, which part of the box's text it is, and, but in text fields, its nodes. */
type Spot = { readonly box: HTMLElement; readonly span: Span; readonly range?: Range };

/** The text of a draft, and where each part of it stands in the page. */
export type DraftMap = {
  readonly text: string;
  /** Undefined where a span reaches from one box into another, or no node holds any of it. */
  spotOf(span: Span): Spot | undefined;
};

type Box = { readonly box: HTMLElement; readonly from: number; readonly text: string; readonly map?: TextMap };

/** The inverse of `readDraft`, as the composer is at this moment. */
export function mapDraft({ editors, fields }: Composer): DraftMap {
  const boxes: Box[] = [];
  let from = 0;
  for (const box of [...editors, ...fields]) {
    const map = isTextField(box) ? undefined : mapText(box);
    const text = map?.text ?? (isTextField(box) ? box.value : '');
    if (!editors.includes(box) && text.trim() === '') continue;
    boxes.push({ box, from, text, ...(map && { map }) });
    from += text.length + BETWEEN_PARTS.length;
  }
  return {
    text: boxes.map(({ text }) => text).join(BETWEEN_PARTS),
    spotOf({ start, end }) {
      const holder = boxes.find((one) => start >= one.from && end <= one.from + one.text.length);
      if (holder === undefined) return undefined;
      const { box, map } = holder;
      const span = { start: start - holder.from, end: end - holder.from };
      if (map === undefined) return { box, span };
      const range = map.rangeOf(span);
      return range && { box, span, range };
    },
  };
}
