import type { PolicyRecord } from '../policy/policy.ts';
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
  if (!policy.enabled) return OFF;
  if (!reach.sites) return forbidden();
  if (tab.place !== 'guarded') return tab.place === 'elsewhere' ? ELSEWHERE : UNGUARDED;
  if (tab.state === 'broken') return BROKEN;
  if (isOnHold(policy, now) && policy.pause.accounts === undefined) return onHold(policy.pause);
  if (tab.changed) return changed();
  if (policy.mode !== 'enforce') return policy.mode === 'advise' ? ADVISING : SIMULATING;
  return tab.wire ? GUARDING : UNWIRED;
}

const GUARDING: Situation = {
  mood: 'good',
  title: 'Guarding this page',
  words: 'Every post is checked here before it leaves the browser.',
  reload: false,
};

const ADVISING: Situation = {
  mood: 'good',
  title: 'Advising on this page',
  words: 'Posts are checked while you type, and what is found is shown. None is stopped.',
  reload: false,
};

const SIMULATING: Situation = {
  mood: 'idle',
  title: 'Trying a policy on this page',
  words: 'Posts are checked, and none is stopped or marked. What would have been stopped is counted, without its text.',
  reload: false,
};

const changed = (): Situation => ({ mood: 'partly', title: 'Guarding in part', words: pageChanged(), reload: false });

const UNWIRED: Situation = {
  mood: 'partly',
  title: 'Guarding in part',
  words: 'What you press is checked, what the page sends by itself is not. Copy your draft, then reload this page.',
  reload: true,
};

const UNGUARDED: Situation = {
  mood: 'bad',
  title: 'Not guarding this page',
  words: 'It was open before Gatepost was installed or updated, or did not load. Copy your draft, then reload it.',
  reload: true,
};

const BROKEN: Situation = {
  mood: 'bad',
  title: 'Holding posts back',
  words: 'Gatepost could not check a post here, so it was not published. Copy your draft, then reload this page.',
  reload: true,
};

const forbidden = (): Situation => ({ mood: 'bad', title: 'Not guarding', words: noAccess(), reload: false });

const OFF: Situation = {
  mood: 'bad',
  title: 'Gatepost is off',
  words: 'The policy in force says so, and nothing is checked.',
  reload: false,
};

const ELSEWHERE: Situation = {
  mood: 'idle',
  title: 'Nothing to guard here',
  words: 'This page is not one that Gatepost checks.',
  reload: false,
};

/** Before a first policy is known. */
export const STARTING: Situation = {
  mood: 'held',
  title: 'Starting',
  words: 'Gatepost has no policy yet. Posts wait until it has one, five seconds at the most.',
  reload: false,
};

/** Where the storage of the browser fails. */
export const UNREADABLE: Situation = {
  mood: 'bad',
  title: 'Something is wrong',
  words: 'The policy could not be read from the storage of the browser. Close this and open it again.',
  reload: false,
};

function onHold({ message, until }: PolicyRecord['policy']['pause']): Situation {
  const words = message ?? 'Nothing goes out from any account.';
  return {
    mood: 'held',
    title: until === undefined ? 'Posting is on hold' : `Posting is on hold until ${describeMoment(until)}`,
    words,
    reload: false,
  };
}
