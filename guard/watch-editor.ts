/** Calls `changed` after what an editor holds may have changed, or after it left the page; at most once per idle moment. */
export function watchEditor(editor: HTMLElement, changed: () => void): () => void {
  let pending = 0;
  const schedule = () => {
    pending ||= soon(() => {
      pending = 0;
      changed();
    });
  };

  // Editors change their text without an input event (suggestions, emoji pickers, restored drafts); mutations show all of it.
  const mutations = new MutationObserver(schedule);
  mutations.observe(editor, { childList: true, characterData: true, subtree: true });
  // Text fields don't mutate.
  editor.addEventListener('input', schedule, { passive: true });
  // The size of what is removed goes to nothing.
  const sizes = new ResizeObserver(schedule);
  sizes.observe(editor);

  return () => {
    mutations.disconnect();
    sizes.disconnect();
    editor.removeEventListener('input', schedule);
    if (pending) never(pending);
  };
}

// Safari-based browsers have no idle callback; the guard runs in Chromium and Firefox, which do, and in the tests' DOM.
const soon = (run: () => void): number =>
  typeof requestIdleCallback === 'function' ? requestIdleCallback(run, { timeout: 200 }) : Number(setTimeout(run, 0));
const never = (pending: number): void =>
  typeof cancelIdleCallback === 'function' ? cancelIdleCallback(pending) : clearTimeout(pending);
