import { drifts } from './drift.ts';
import { markAs } from './marks.ts';

type Options = { onChange(text: string): void; onSend(): void; onFocus?(): void };

export type PlainEditor = { readonly element: HTMLElement; text(): string; clear(): void };

/** An editor that no library made: a text field, or an element that the browser itself lets one write in. */
export function plainEditor(owner: Document, { onChange, onSend, onFocus }: Options): PlainEditor {
  const field = drifts('editor-textarea') ? owner.createElement('textarea') : undefined;
  const element: HTMLElement = field ?? owner.createElement('div');
  if (!field) element.contentEditable = drifts('editor-plaintext-only') ? 'plaintext-only' : 'true';
  element.style.cssText = 'display: block; min-width: 200px; min-height: 60px; white-space: pre-wrap';
  // Drafts of one line are all that is written here.
  const text = () => field?.value ?? element.textContent ?? '';
  element.addEventListener('input', () => onChange(text()));
  element.addEventListener('focus', () => onFocus?.());
  element.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    onSend();
  });
  markAs('editor', element);
  return {
    element,
    text,
    clear() {
      if (field) field.value = '';
      else element.textContent = '';
      onChange('');
    },
  };
}

/** Whether the page asks for one in place of the site's own. */
export function hasPlainEditor(): boolean {
  return drifts('editor-plain', 'editor-plaintext-only', 'editor-textarea');
}
