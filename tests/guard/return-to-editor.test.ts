import { afterEach, expect, test } from 'vitest';
import { returnToSpan } from '../../guard/return-to-editor.ts';

afterEach(() => {
  document.body.innerHTML = '';
});

test('a text field has its caret when it gets the focus, which is when it scrolls there', () => {
  const editor = document.createElement('textarea');
  editor.value = 'So call 212-555-0187 now';
  document.body.append(editor);
  editor.setSelectionRange(24, 24);
  let caret = 0;
  editor.addEventListener('focus', () => {
    caret = editor.selectionStart;
  });
  const composer = { surface: 'post', root: document.body, editors: [editor], fields: [] } as const;
  expect(returnToSpan(composer, editor.value, { start: 8, end: 20 })).toBe(true);
  expect(caret).toBe(20);
  expect(document.activeElement).toBe(editor);
});
