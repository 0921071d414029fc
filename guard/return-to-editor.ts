import { isTextField } from '../sites/read-text.ts';
import type { Composer } from '../sites/site.ts';

/** Puts the focus, and with it the caret where it was, back into the composer's editor. */
export function returnTo({ editors }: Composer): void {
  const connected = editors.filter((editor) => editor.isConnected);
  const last = connected.find((editor) => holdsSelection(editor)) ?? connected[0];
  last?.focus({ preventScroll: false });
}

/** A thread has several editors; the author was in the one that still holds the selection. */
function holdsSelection(editor: HTMLElement): boolean {
  if (isTextField(editor)) return editor.ownerDocument.activeElement === editor;
  const selection = editor.ownerDocument.getSelection();
  return selection?.anchorNode ? editor.contains(selection.anchorNode) : false;
}
