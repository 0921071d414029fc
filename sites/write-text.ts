import { mapText } from './map-text.ts';
import { isTextField, readText } from './read-text.ts';

/**
 * What came of writing into an editor. `refused`: it holds what it held before. `damaged`: it holds something else than it should, and
 * could not be brought back.
 */
export type Written = 'done' | 'refused' | 'damaged';

/** Half-open range in UTF-16 units of what an editor holds, as `readText` reads it. */
type Span = { readonly start: number; readonly end: number };

/** Milliseconds an editor has to take over a selection, and what is written; editors of the three sites take one frame or two. */
const SELECTING = 60;
const WRITING = 600;

/** Milliseconds within which Quill takes two changes back as one: https://quilljs.com/docs/modules/history. */
const QUILL_DELAY = 1000;

/**
 * Replaces a part of what an editor holds as its author would, by the way that the editor takes what is typed or pasted, so that its
 * own undo takes back just that. Reads back: what came out as anything else is taken back, once. `changedAt`: when the text last changed,
 * in milliseconds since the page began.
 */
export async function replaceText(box: HTMLElement, span: Span, words: string, changedAt: number): Promise<Written> {
  const before = readText(box);
  if (box.matches('.ql-editor')) await until(() => performance.now() > changedAt + QUILL_DELAY, QUILL_DELAY);
  if (readText(box) !== before) return 'refused';
  const wanted = before.slice(0, span.start) + words + before.slice(span.end);
  if (!(await select(box, span))) return 'refused';
  insert(box, words);
  await until(() => readText(box) === wanted, WRITING);
  if (readText(box) === wanted) return 'done';
  if (readText(box) === before) return 'refused';
  undo(box);
  await until(() => readText(box) === before, WRITING);
  return readText(box) === before ? 'refused' : 'damaged';
}

/** Selects a part of an editor, and waits until the editor knows; false where that part is in no node. */
async function select(box: HTMLElement, { start, end }: Span): Promise<boolean> {
  box.focus();
  if (isTextField(box)) {
    box.setSelectionRange(start, end);
    return true;
  }
  const range = mapText(box).rangeOf({ start, end });
  const selection = box.ownerDocument.getSelection();
  if (range === undefined || selection === null) return false;
  const { promise, resolve } = Promise.withResolvers<void>();
  box.ownerDocument.addEventListener('selectionchange', () => setTimeout(resolve, 0), { once: true });
  setTimeout(resolve, SELECTING);
  selection.setBaseAndExtent(range.startContainer, range.startOffset, range.endContainer, range.endOffset);
  await promise;
  return true;
}

/**
 * In Chromium Draft.js puts nothing into its own text that the browser inserts, and takes what is pasted. In Firefox it is the other way round: a
 * page can't read what a script of an extension pastes there. The others take what is typed.
 */
function insert(box: HTMLElement, words: string): void {
  if (!import.meta.env.FIREFOX && !isTextField(box) && box.querySelector('[data-contents="true"]')) {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', words);
    box.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true, composed: true }));
    return;
  }
  // Out of use in name only: nothing else writes as a person does, so that an editor's own undo takes it back.
  box.ownerDocument.execCommand('insertText', false, words);
}

function undo(box: HTMLElement): void {
  const before = readText(box);
  const isMac = navigator.platform.startsWith('Mac');
  const keys = { key: 'z', code: 'KeyZ', keyCode: 90, ctrlKey: !isMac, metaKey: isMac };
  box.dispatchEvent(new KeyboardEvent('keydown', { ...keys, bubbles: true, cancelable: true, composed: true }));
  if (readText(box) === before) box.ownerDocument.execCommand('undo');
}

/** Waits until something holds, looking at every frame, so many milliseconds at the most. */
function until(holds: () => boolean, patience: number): Promise<void> {
  const end = performance.now() + patience;
  return new Promise((resolve) => {
    const look = () => {
      if (holds() || performance.now() > end) resolve();
      else requestAnimationFrame(look);
    };
    look();
  });
}
