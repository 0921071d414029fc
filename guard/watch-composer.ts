import { matches, parentOf } from '../sites/own.ts';
import { neverMind, soon } from './soon.ts';

export type Watch = {
  stop(): void;
  /** Has `changed` called in a moment, whether anything was seen to change or not. */
  expectChange(): void;
};

/** Milliseconds from a change to the look at it: quick enough to be told while typing, and several keys share one look. */
const SETTLING = 200;

/**
 * Calls `changed` after what a composer holds, or as whom it would publish, may have changed, or after it left the page; in an idle
 * moment, and however fast one types no oftener than every `SETTLING` milliseconds.
 */
export function watchComposer(editor: HTMLElement, root: Element, changed: () => void): Watch {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let idle = 0;
  const schedule = () => {
    timer ??= setTimeout(() => {
      idle = soon(() => {
        timer = undefined;
        changed();
      });
    }, SETTLING);
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
  // Text fields don't mutate: phones' editors, choices of a poll, titles.
  root.addEventListener('input', schedule, { passive: true });
  // The size of what is removed goes to nothing.
  const sizes = new ResizeObserver(schedule);
  sizes.observe(editor);

  return {
    expectChange: schedule,
    stop() {
      mutations.disconnect();
      sizes.disconnect();
      root.removeEventListener('input', schedule);
      clearTimeout(timer);
      neverMind(idle);
    },
  };
}

const NAMING = ['data-testid', 'alt', 'aria-label', 'aria-placeholder', 'data-placeholder'];

/** The composer with its avatar beside it; never what holds a whole timeline. */
function rowOf(root: Element): Element {
  const around = parentOf(root);
  return around && !matches(around, 'main, [role="main"], [data-testid="primaryColumn"], body, html') ? around : root;
}
