import type { Answerer, AnswerLater } from '../wire/channel.ts';
import type { Clearances } from './clearances.ts';
import type { Guard } from './gate.ts';

/**
 * What a frame shares with the frames of its own origin inside it. Requests may be sent through a frame that has no room to ask
 * anything (LinkedIn's hidden one sends what is written in the page around it), so the outermost guard judges for all of them.
 */
export type Family = Pick<Guard, 'judgeSent'> & {
  /** What was let through at a button; the first who needs it makes it. */
  clearances(make: () => Clearances): Clearances;
  /** Has the outermost guard judge what is asked over the wire of a frame. */
  listen(answer: AnswerLater): Answerer;
};

/** As a frame within sees it. */
export type FamilyAbove = Omit<Family, 'judgeSent'>;

/** Only the extension's own isolated world has this global, in every frame; page scripts run in another world. */
const KEY = Symbol.for('gatepost.family');

/** The family of the outermost frame that a script of this one may reach; undefined where this is the outermost. */
export function familyAbove(): FamilyAbove | undefined {
  let found: Family | undefined;
  try {
    for (let at: Window = window; at !== at.parent; at = at.parent) found = Reflect.get(at.parent, KEY) ?? found;
  } catch {
    // A frame of another origin: what is above it is none of ours.
  }
  return found;
}

export function headFamily(family: Family): void {
  Reflect.set(globalThis, KEY, family);
}
