import type { Span } from '../rules/rule.ts';
import { isTextField } from '../sites/read-text.ts';
import type { Composer } from '../sites/site.ts';
import { mapDraft } from './map-draft.ts';
import { reveal } from './reveal.ts';

/** Where the author was writing. */
export type Place = {
  readonly editor: HTMLElement;
  /** The caret or selection within it, where the browser tells; inside shadow roots it may not. */
  readonly range?: Ends;
};

/** Where a selection begins and ends; nodes that come and go do not move it. */
type Ends = Pick<StaticRange, 'startContainer' | 'startOffset' | 'endContainer' | 'endOffset'>;

/** Remembers where the author was writing in a composer: in the editor that had the focus last, with its caret. */
export function placeIn({ editors }: Composer, lastFocused: HTMLElement | undefined): Place | undefined {
  const editor = editors.find((one) => one === lastFocused) ?? editors[0];
  if (!editor) return undefined;
  // A text field keeps its caret itself, and the selection around it is none of its text.
  const selection = 'value' in editor ? null : editor.ownerDocument.getSelection();
  const range = selection?.rangeCount ? selection.getRangeAt(0) : undefined;
  return { editor, ...(range && editor.contains(range.commonAncestorContainer) && { range: endsOf(range) }) };
}

function endsOf({ startContainer, startOffset, endContainer, endOffset }: Range): Ends {
  return { startContainer, startOffset, endContainer, endOffset };
}

/** Puts the focus back there, and the caret with it. The site may have put others in the place of the old nodes and words: then the focus is all. */
export function returnTo({ editor, range }: Place): void {
  editor.focus();
  if (!range || !isThere(range.startContainer, range.startOffset) || !isThere(range.endContainer, range.endOffset))
    return;
  const selection = editor.ownerDocument.getSelection();
  selection?.setBaseAndExtent(range.startContainer, range.startOffset, range.endContainer, range.endOffset);
}

function isThere(node: Node, offset: number): boolean {
  return node.isConnected && offset <= (node.nodeValue?.length ?? node.childNodes.length);
}

/**
 * Puts the focus and the caret at the end of a part of a draft, where the author sees it. False, and nothing is done, where the composer
 * holds another text by now, or that part of it can't be reached.
 */
export function returnToSpan(composer: Composer, text: string, span: Span): boolean {
  const map = mapDraft(composer);
  const spot = map.text === text ? map.spotOf(span) : undefined;
  if (!spot?.box.isConnected || !(spot.box.checkVisibility?.() ?? true)) return false;
  const { box, range } = spot;
  // A text field scrolls to its caret when it gets the focus, and not when the caret moves.
  if (isTextField(box)) box.setSelectionRange(spot.span.end, spot.span.end);
  box.focus();
  if (range) {
    box.ownerDocument.getSelection()?.collapse(range.endContainer, range.endOffset);
    reveal(range);
  }
  return true;
}
