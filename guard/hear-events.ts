/** Sites may act on any of these instead of the click that follows. */
const PRELUDES = ['pointerdown', 'mousedown', 'touchstart', 'pointerup', 'mouseup', 'touchend'] as const;

/** What brings files into a page. */
export const BRINGS = ['change', 'drop', 'paste'];

/** What begins everything that a person does; the rest is listened for from the first of these on, so that a page that is only read pays less. */
const FIRST = ['click', 'submit', 'keydown', 'focusin', 'pointerdown', 'mousedown', 'touchstart', ...BRINGS];

/** Has events of a window or a tree handled before the page hears of them; without types, all that matter. */
export type Listen = (tree: EventTarget, types?: readonly string[]) => void;

export type Listening = {
  /** The page has taken the window's listeners away. */
  anew(): void;
  /** Something is about to happen in another tree of the page, of which the window hears nothing. */
  readonly listenTo: Listen;
};

/**
 * Listens on `window` in the capture phase from document_start on, so that it sees every event before the page does. Without a
 * signal to end it: an orphaned guard (its extension was updated) must go on holding what it can't judge. Who handles the events is
 * made at the first of them: a page that is only loaded does not pay for him.
 */
export function hearEvents(
  makeHandler: (listenTo: Listen) => (event: Event) => void,
  shadowRoots?: () => readonly ShadowRoot[],
): Listening {
  let handle: ((event: Event) => void) | undefined;
  const onEvent = (event: Event) => {
    handle ??= makeHandler(listenTo);
    handle(event);
  };
  // Adding a listener that is there already changes nothing.
  const listenTo: Listen = (tree, types = [...FIRST, 'keypress', 'keyup', ...PRELUDES]) => {
    for (const type of types) tree.addEventListener(type, onEvent, true);
  };

  listenTo(window, FIRST);
  // What is in the page from the start may submit before anything else happens in it.
  if (shadowRoots) {
    // On the window: to make the document's own object ready costs a page as much as all the rest here.
    const look = () => {
      for (const tree of shadowRoots()) listenTo(tree);
    };
    window.addEventListener('readystatechange', look, true);
  }
  return { anew: () => listenTo(window), listenTo };
}
