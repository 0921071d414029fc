import type { Trigger } from './intercept.ts';

/** Milliseconds within which two presses of a key are one double press, as in desktop settings. */
export const DOUBLE_PRESS = 500;

export type DoublePress = {
  /** Whether this is the second press of a double press on a draft that was let through already. */
  is(trigger: Trigger, text: string, event: Event): boolean;
  /** At `now`, in milliseconds of the page's clock, this went through. */
  letThrough(trigger: Trigger, text: string, now: number): void;
  /** The box holds this now: other words are another draft, however soon. */
  holds(text: string): void;
  /** Somebody wrote on: whatever is pressed next is meant, the same words or not. */
  forget(): void;
};

type Press = { readonly trigger: Trigger; readonly text: string; readonly at: number };

/**
 * Tells a double press from two submits: same way, same place, same words, at once. The browser counts clicks itself; keys are told by
 * their distance. Ways are told apart, because one press can raise several events: Enter on a button is a key, then a click, then the
 * form's submit. It only ever keeps something back.
 */
export function trackDoublePress(): DoublePress {
  const presses = new Map<Trigger['kind'], Press>();
  return {
    forget: () => presses.clear(),
    is({ kind, element }, text, event) {
      const before = presses.get(kind);
      if (before?.text !== text || !isSamePlace(before.trigger.element, element)) return false;
      return event instanceof MouseEvent ? event.detail > 1 : event.timeStamp - before.at < DOUBLE_PRESS;
    },
    letThrough: (trigger, text, now) => presses.set(trigger.kind, { trigger, text, at: now }),
    holds(text) {
      for (const [kind, press] of presses) if (press.text !== text) presses.delete(kind);
    },
  };
}

function isSamePlace(one: Element, other: Element): boolean {
  return one.contains(other) || other.contains(one);
}
