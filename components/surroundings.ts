import type { Anchor } from './follow-composer.ts';

export type Surroundings = {
  /** Whether the site may have opened or closed something near the composer since the last time this was asked. */
  haveChanged(): boolean;
};

/**
 * Tells whether what lies around a composer may be another than before, without a look at the page: a look (`elementFromPoint`) takes
 * the longer the more posts stand in a timeline. Lists of names and pickers show in what the editor says of itself to assistive
 * technology, in new elements beside the editor, or in a new layer of the page.
 */
export function followSurroundings({ root, editor }: Anchor, signal: AbortSignal): Surroundings {
  let added = false;
  const mutations = new MutationObserver((records) => {
    added ||= records.some(({ target }) => !editor.contains(target));
  });
  mutations.observe(root, { childList: true, subtree: true });
  signal.addEventListener('abort', () => mutations.disconnect());

  let before = stateOf(editor);
  return {
    haveChanged() {
      const now = stateOf(editor);
      const changed = added || now !== before;
      added = false;
      before = now;
      return changed;
    },
  };
}

const POPUP_STATES = ['aria-expanded', 'aria-activedescendant', 'aria-controls', 'aria-owns'] as const;

function stateOf(editor: Element): string {
  const combobox = editor.closest('[role="combobox"]') ?? editor;
  const said = [editor, combobox].flatMap((element) => POPUP_STATES.map((name) => element.getAttribute(name)));
  return JSON.stringify([said, layers()]);
}

/** Sites hang what they open below the body, or below one of a few elements there that stay. */
function layers(): readonly number[] {
  const { children } = document.body;
  return [children.length, ...[...children].slice(0, MOST_LAYERS).map(({ childElementCount }) => childElementCount)];
}

/** No site has as many places for its layers; a body that holds a whole timeline is not walked through. */
const MOST_LAYERS = 50;
