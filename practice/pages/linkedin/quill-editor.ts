import Quill from 'quill';
import { hasPlainEditor, plainEditor } from '../drift/plain-editor.ts';

/** A Quill editor as LinkedIn dresses it. */
export type TextEditor = {
  readonly element: HTMLElement;
  /** What is published: one line for each paragraph. */
  text(): string;
  clear(): void;
};

type Options = {
  readonly placeholder: string;
  /** What it holds at first. */
  readonly text?: string;
  /** One account was given `plaintext-only` (2026-08). */
  readonly editable?: 'true' | 'plaintext-only';
  onChange(): void;
  onSend(): void;
};

/** Makes an editor of an empty `.ql-container`, in the light document or in an open shadow root. */
export function createTextEditor(container: HTMLElement, options: Options): TextEditor {
  const { placeholder, text = '', editable = 'true', onChange, onSend } = options;
  if (hasPlainEditor()) {
    const plain = plainEditor(container.ownerDocument, { onChange, onSend });
    container.append(plain.element);
    return plain;
  }
  const quill = new Quill(container, { placeholder, formats: [], modules: { toolbar: false } });
  Object.assign(container, { __quill: quill });

  // Quill takes any value but `true` for an editor that is switched off.
  Object.assign(quill.scroll, { isEnabled: () => true });

  const element = quill.root;
  element.setAttribute('contenteditable', editable);
  element.setAttribute('role', 'textbox');
  element.setAttribute('aria-multiline', 'true');
  element.setAttribute('aria-label', 'Text editor for creating content');
  element.setAttribute('aria-placeholder', placeholder);
  element.setAttribute('data-test-ql-editor-contenteditable', 'true');
  container.append(clipboard(container.ownerDocument));

  if (text !== '') quill.setText(text, 'silent');
  quill.on('text-change', onChange);
  container.addEventListener(
    'keydown',
    (event) => {
      if (event.key !== 'Enter' || event.isComposing || !(event.ctrlKey || event.metaKey)) return;
      event.preventDefault();
      event.stopPropagation();
      onSend();
    },
    { capture: true },
  );

  return {
    element,
    // Quill ends every document with a line break of its own.
    text: () => quill.getText().replace(/\n$/, ''),
    clear: () => quill.setText('', 'user'),
  };
}

/** Quill 1, which LinkedIn has, keeps a second editable element out of sight for what is pasted. */
function clipboard(owner: Document): HTMLElement {
  const element = owner.createElement('div');
  element.className = 'ql-clipboard';
  element.contentEditable = 'true';
  element.tabIndex = -1;
  element.setAttribute('aria-hidden', 'true');
  return element;
}
