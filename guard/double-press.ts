import type { Trigger } from './intercept.ts';

/** Milliseconds within which two presses are one double press, as in desktop settings, with room for a slow machine. */
export const DOUBLE_PRESS = 1000;

export type DoublePress = {
  /** Whether this is the second press of a double press on a draft that was let through already. */
  is(trigger: Trigger, text: string, event: Event): boolean;
  letThrough(trigger: Trigger, text: string, event: Event): void;
  /** The box holds this now: other words are another draft, however soon. */
  holds(text: string): void;
  readonly last: unknown;
  forget(): void;
};

/** Tells a double press from two submits: same way, same place, same words, within a moment. It only ever keeps something back. */
export function trackDoublePress(): DoublePress {
  let last: { readonly trigger: Trigger; readonly text: string; readonly at: number } | undefined;
  return {
    is: ({ kind, element }, text, { timeStamp }) =>
      last !== undefined &&
      last.trigger.kind === kind &&
      (last.trigger.element.contains(element) || element.contains(last.trigger.element)) &&
      last.text === text &&
      timeStamp - last.at < DOUBLE_PRESS,
    letThrough(trigger, text, { timeStamp }) {
      last = { trigger, text, at: timeStamp };
    },
    holds(text) {
      if (last?.text !== text) last = undefined;
    },
    get last() {
      return last;
    },
    forget() {
      last = undefined;
    },
  };
}
