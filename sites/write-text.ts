import { mapText } from './map-text.ts';
import { isTextField, readText } from './read-text.ts';

/**
 * What came of writing into an editor. `refused`: it holds what it held before. `damaged`: it holds something else than it should, and
 * could not be brought back.
 */
export type Written = 'done' | 'refused' | 'damaged';

/** Half-open range in UTF-16 units of what an editor holds, as `readText` reads it. */
type Span = { readonly start: number; readonly end: number };

/** Milliseconds an editor has to take over a selection, what is written, and an undo; editors of the three sites take one frame or two. */
const SELECTING = 60;
const WRITING = 600;
const UNDOING = 100;

/** Milliseconds within which Quill takes two changes back as one: https://quilljs.com/docs/modules/history. */
const QUILL_DELAY = 1000;

/**
 * Replaces a part of what an editor holds as its author would, by the way that the editor takes what is typed or pasted, so that its
 * own undo takes back just that. Reads back: what came out as anything else is taken back, once, unless the author has typed since.
 * `changedAt`: when the text last changed, in milliseconds since the page began.
 */
export async function replaceText(box: HTMLElement, span: Span, words: string, changedAt: number): Promise<Written> {
  const page = box.ownerDocument;
  const before = readText(box);
  const { activeElement } = page;
  if (box.matches('.ql-editor')) await until(() => performance.now() > changedAt + QUILL_DELAY, QUILL_DELAY);
  // Who has gone elsewhere meanwhile, or is asked something, is not fetched back.
  if (readText(box) !== before || page.activeElement !== activeElement) return 'refused';
  if (!(await select(box, span)) || readText(box) !== before) return 'refused';
  return writeSelected(box, span, words, before);
}

async function writeSelected(box: HTMLElement, span: Span, words: string, before: string): Promise<Written> {
  const lifetime = new AbortController();
  let typed = false;
  const onKey = ({ isTrusted }: Event) => {
    typed ||= isTrusted;
  };
  box.addEventListener('keydown', onKey, { capture: true, signal: lifetime.signal });

  const head = before.slice(0, span.start) + words;
  const tail = before.slice(span.end);
  const isWritten = (): boolean => {
    const now = readText(box);
    if (now === head + tail) return true;
    return typed && now.length > head.length + tail.length && now.startsWith(head) && now.endsWith(tail);
  };
  insert(box, words);
  await until(isWritten, WRITING);
  lifetime.abort();
  if (isWritten()) return 'done';
  if (readText(box) !== before) {
    if (typed) return 'damaged';
    await undo(box);
    await until(() => readText(box) === before, WRITING);
  }
  if (readText(box) !== before) return 'damaged';
  if (!typed) unselect(box, span.end);
  return 'refused';
}

/** Selects a part of an editor, and waits until the editor knows; false where that part is in no node, or the focus did not stay. */
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
  const focused = focusBeside(box);
  selection.setBaseAndExtent(range.startContainer, range.startOffset, range.endContainer, range.endOffset);
  await promise;
  return focusBeside(box) === focused;
}

/** What has the focus in the editor's own tree. */
function focusBeside(box: HTMLElement): unknown {
  return Reflect.get(box.getRootNode(), 'activeElement');
}

/** Puts the caret where the selection ended: the next key would write over what is selected. */
function unselect(box: HTMLElement, end: number): void {
  if (focusBeside(box) !== box) return;
  if (isTextField(box)) {
    box.setSelectionRange(end, end);
    return;
  }
  const range = mapText(box).rangeOf({ start: end - 1, end });
  if (range) box.ownerDocument.getSelection()?.collapse(range.endContainer, range.endOffset);
}

/**
 * In Chromium Draft.js puts nothing into its own text that the browser inserts, and takes what is pasted, unless that is empty. In Firefox it is
 * the other way round: a page can't read what a script of an extension pastes there. The others take what is typed.
 */
function insert(box: HTMLElement, words: string): void {
  if (!import.meta.env.FIREFOX && !isTextField(box) && box.querySelector('[data-contents="true"]')) {
    if (words === '') press(box, { key: 'Backspace', code: 'Backspace', keyCode: 8 });
    else paste(box, words);
    return;
  }
  // Out of use in name only: nothing else writes as a person does, so that an editor's own undo takes it back.
  if (words === '') box.ownerDocument.execCommand('delete');
  else box.ownerDocument.execCommand('insertText', false, words);
}

function paste(box: HTMLElement, words: string): void {
  const clipboardData = new DataTransfer();
  clipboardData.setData('text/plain', words);
  box.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true, composed: true }));
}

/** By the editor's own undo where it has one; only what has seen nothing of that key is told by the browser. */
async function undo(box: HTMLElement): Promise<void> {
  const before = readText(box);
  const isMac = navigator.platform.startsWith('Mac');
  press(box, { key: 'z', code: 'KeyZ', keyCode: 90, ctrlKey: !isMac, metaKey: isMac });
  await until(() => readText(box) !== before, UNDOING);
  if (readText(box) === before) box.ownerDocument.execCommand('undo');
}

function press(box: HTMLElement, key: KeyboardEventInit): void {
  box.dispatchEvent(new KeyboardEvent('keydown', { ...key, bubbles: true, cancelable: true, composed: true }));
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
