import { isBefore } from '../composer.ts';
import { namesAs } from '../identity/names-as.ts';
import { findAllIn } from '../own.ts';
import type { Composer } from '../site.ts';

/** What the composer itself says of who posts. Beside a message stands whom it goes to; pages that only make a story or a reel have titles. */
export function namesAt(composer: Composer): string[] {
  if (composer.surface === 'comment') return namesInLabel(composer);
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
    .flatMap((span) => (span.querySelector('strong, b') ?? span).textContent?.trim() || []);
}

/** "Comment as …" on the editor; other wordings name nobody. */
function namesInLabel({ editors }: Composer): string[] {
  const labels = ['aria-label', 'aria-placeholder'].map((attribute) => editors[0]?.getAttribute(attribute) ?? '');
  return labels.flatMap(namesAs);
}
