import type { PolicyRecord } from '../policy/policy.ts';
import { say } from '../rules/say.ts';
import { describeMoment, isOnHold } from './describe-rule.ts';
import { noAccess, type Reach, type Tab } from './rings.ts';
import { pageChanged } from './words.ts';

/** In a sentence, what Gatepost does in a tab now. */
export type Situation = {
  readonly mood: 'good' | 'partly' | 'bad' | 'held' | 'idle';
  readonly title: string;
  readonly words: string;
  /** A reload of the page would help. */
  readonly reload: boolean;
};

/** What matters most comes first: what holds for the whole browser, then for this page. `now` in milliseconds since the epoch. */
export function describeTab(tab: Tab, reach: Reach, { policy }: PolicyRecord, now: number): Situation {
  if (!policy.enabled) return stays('bad', say('popup_off'), say('popup_off_why'));
  if (!reach.sites) return stays('bad', say('popup_forbidden'), noAccess());
  if (tab.place !== 'guarded') return notGuarded(tab.place);
  if (tab.state === 'broken') return reloads('bad', say('popup_broken'), say('popup_broken_why'));
  if (isOnHold(policy, now) && policy.pause.accounts === undefined) return onHold(policy.pause);
  if (tab.changed) return stays('partly', say('popup_partly'), pageChanged());
  if (policy.mode === 'advise') return stays('good', say('popup_advising'), say('popup_advising_why'));
  if (policy.mode === 'simulate') return stays('idle', say('popup_simulating'), say('popup_simulating_why'));
  if (!tab.wire) return reloads('partly', say('popup_partly'), say('popup_unwired_why'));
  return stays('good', say('popup_guarding'), say('popup_guarding_why'));
}

/** Before a first policy is known. */
export function starting(): Situation {
  return stays('held', say('popup_starting'), say('popup_starting_why'));
}

/** Where the storage of the browser fails. */
export function unreadable(): Situation {
  return stays('bad', say('popup_unreadable'), say('popup_unreadable_why'));
}

function notGuarded(place: 'elsewhere' | 'unguarded'): Situation {
  return place === 'elsewhere'
    ? stays('idle', say('popup_elsewhere'), say('popup_elsewhere_why'))
    : reloads('bad', say('popup_unguarded'), say('popup_unguarded_why'));
}

function onHold({ message, until }: PolicyRecord['policy']['pause']): Situation {
  const title = until === undefined ? say('popup_held') : say('popup_held_until', describeMoment(until));
  return stays('held', title, message ?? say('popup_held_why'));
}

function stays(mood: Situation['mood'], title: string, words: string): Situation {
  return { mood, title, words, reload: false };
}

function reloads(mood: Situation['mood'], title: string, words: string): Situation {
  return { mood, title, words, reload: true };
}
