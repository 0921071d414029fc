export type Watch = {
  stop(): void;
  /** Has `changed` called in a moment, whether anything was seen to change or not. */
  expectChange(): void;
};

/**
 * Calls `changed` after what a composer holds, or as whom it would publish, may have changed, or after it left the page; at most once
 * per idle moment.
 */
export function watchComposer(editor: HTMLElement, root: Element, changed: () => void): Watch {
  let pending = 0;
  const schedule = () => {
    pending ||= soon(() => {
      pending = 0;
      changed();
    });
  };

  // Editors change their text without an input event (suggestions, emoji pickers, restored drafts); mutations show all of it. The
  // account is named beside the editor, by these attributes or as text, and may be switched with no reload.
  const mutations = new MutationObserver(schedule);
  mutations.observe(rowOf(root), {
    childList: true,
    characterData: true,
    subtree: true,
    attributes: true,
    attributeFilter: NAMING,
  });
  // Text fields don't mutate.
  editor.addEventListener('input', schedule, { passive: true });
  // The size of what is removed goes to nothing.
  const sizes = new ResizeObserver(schedule);
  sizes.observe(editor);

  return {
    expectChange: schedule,
    stop() {
      mutations.disconnect();
      sizes.disconnect();
      editor.removeEventListener('input', schedule);
      if (pending) never(pending);
    },
  };
}

const NAMING = ['data-testid', 'alt', 'aria-label', 'data-placeholder'];

/** The composer with its avatar beside it; never what holds a whole timeline. */
function rowOf(root: Element): Element {
  const around = root.parentElement;
  return around && !around.matches('main, [role="main"], [data-testid="primaryColumn"], body, html') ? around : root;
}

// Browsers without an idle callback are none of ours, but the tests' DOM is one.
const soon = (run: () => void): number =>
  typeof requestIdleCallback === 'function' ? requestIdleCallback(run, { timeout: 200 }) : Number(setTimeout(run, 0));
const never = (pending: number): void =>
  typeof cancelIdleCallback === 'function' ? cancelIdleCallback(pending) : clearTimeout(pending);
