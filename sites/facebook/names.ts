import { isBefore } from '../composer.ts';
import { namesAs } from '../identity/names-as.ts';
import { findAllIn } from '../own.ts';
import type { Composer } from '../site.ts';
import { EDITORS } from './anatomy.ts';

/** What the composer itself says of who posts. Beside a message stands whom it goes to; pages that only make a story or a reel have titles. */
export function namesAt(composer: Composer): string[] {
  if (composer.surface === 'comment') return namesInLabels(composer);
  const form = (composer.editors[0] ?? composer.root).closest('form, [role="dialog"]');
  return composer.surface === 'post' && form ? namesInHeader(form, composer) : [];
}

/**
 * The texts in `span[dir=auto]` before a post's editor; the name beside the avatar is the first of them (2025-08). Where it goes on (who one
 * is with, what one feels), the name is what stands out of it (inferred).
 */
function namesInHeader(form: Element, { editors: [editor] }: Composer): string[] {
  return findAllIn(form, 'span[dir="auto"]')
    .filter(
      (span) => !span.closest('[role="button"], button, [aria-hidden="true"]') && (!editor || isBefore(span, editor)),
    )
    .flatMap((span) => nameIn(span.querySelector('strong, b') ?? span) || []);
}

/** What a reader reads there: a badge beside a name is a drawing with a title of its own. */
export function nameIn(element: Element): string {
  const texts = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  let name = '';
  while (texts.nextNode()) if (!texts.currentNode.parentElement?.closest('svg')) name += texts.currentNode.nodeValue;
  return name.trim();
}

/**
 * "Comment as …" on the editor; other wordings name nobody. As whom one comments is chosen once for a post, so an answer, which stands
 * below it beside the box for comments, goes out as that says; a comment is edited within its own article, as whoever wrote it (inferred).
 */
function namesInLabels({ editors: [editor] }: Composer): string[] {
  if (!editor) return [];
  const own = namesOn(editor);
  const post = own.length === 0 ? editor.closest('[role="article"], [role="dialog"]') : null;
  return post ? findAllIn(post, EDITORS).flatMap(namesOn) : own;
}

function namesOn(editor: Element): string[] {
  const labels = ['aria-label', 'aria-placeholder'].map((attribute) => editor.getAttribute(attribute) ?? '');
  return labels.flatMap(namesAs);
}
