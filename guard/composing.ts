/** Whether an input method is at work in the frame, and a way to have it done. */
export type Composing = {
  /** Has what is half written in a box taken as it stands, as a click elsewhere does. */
  finish(box: HTMLElement): Promise<void>;
};

/** Milliseconds that an editor has to take over what was half written: Draft.js waits 20 (its RESOLVE_DELAY), and then draws its text anew. */
const TAKING_OVER = 200;

/** Follows the input method for as long as the frame lives. */
export function followComposing(): Composing {
  let isAtWork = false;
  const follow = (event: Event) => {
    if (event.isTrusted) isAtWork = event.type === 'compositionstart';
  };
  for (const type of ['compositionstart', 'compositionend']) window.addEventListener(type, follow, true);

  return {
    async finish(box) {
      if (!isAtWork) return;
      box.blur();
      box.focus();
      // Where its box was taken away it never says that it has ended.
      isAtWork = false;
      await new Promise((resolve) => setTimeout(resolve, TAKING_OVER));
    },
  };
}
