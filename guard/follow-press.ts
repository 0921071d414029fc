import { readText } from '../sites/read-text.ts';
import type { Composer } from '../sites/site.ts';

export type FollowedPress = {
  /** The page may have what leads up to the click on this element, which would publish what this composer holds. */
  allowed(element: Element, composer: Composer): void;
  /** Whether this still is the press that was allowed, on the same words. */
  isAllowed(element: Element): boolean;
  /** Another begins. */
  forget(): void;
};

/**
 * Follows a press of a button from its first event to its last but one, the click: four to six events, all of which some site may
 * publish by, and whoever waits for the click waits for a look at each. Where the words stand as they stood when the last one was
 * allowed, the next is, too; the click itself and the request are judged afresh.
 */
export function followPress(): FollowedPress {
  let press: { readonly element: Element; readonly composer: Composer; readonly words: string } | undefined;
  return {
    allowed(element, composer) {
      press = { element, composer, words: wordsOf(composer) };
    },
    isAllowed: (element) =>
      press?.element === element && isInPage(press.composer) && wordsOf(press.composer) === press.words,
    forget() {
      press = undefined;
    },
  };
}

function isInPage({ root, button, editors }: Composer): boolean {
  return [root, button, ...editors].every((part) => part?.isConnected === true);
}

function wordsOf({ editors, fields }: Composer): string {
  return JSON.stringify([editors, fields].map((boxes) => boxes.map(readText)));
}
