import { afterEach, expect, test, vi } from 'vitest';
import { watchComposer } from '../../guard/watch-composer.ts';

afterEach(() => {
  document.body.innerHTML = '';
});

function watched() {
  document.body.innerHTML =
    '<form><img alt="Kim Example"><div><div id="editor" contenteditable="true" aria-placeholder="Write a comment…">Hi</div></div></form>';
  const editor = document.getElementById('editor') ?? document.body;
  const changed = vi.fn();
  const watch = watchComposer(editor, editor.parentElement ?? editor, changed);
  return { editor, watch, changed };
}

test.each<[string, (editor: HTMLElement) => void]>([
  ['the text', (editor) => editor.replaceChildren('Hello')],
  ['the picture beside it', () => document.querySelector('img')?.setAttribute('alt', 'Acme Motors')],
  ['the words on the box', (editor) => editor.setAttribute('aria-label', 'Comment as Acme Motors')],
  ['the words in the box', (editor) => editor.setAttribute('aria-placeholder', 'Comment as Acme Motors')],
])('tells of %s', async (_what, change) => {
  const { editor, watch, changed } = watched();
  change(editor);
  await vi.waitFor(() => expect(changed).toHaveBeenCalledOnce());
  watch.stop();
});
