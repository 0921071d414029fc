import type { Status } from '../guard/status.ts';

/** How far the browser lets the extension go: into the three sites, and to refuse requests by itself. */
export type Reach = { readonly sites: boolean; readonly seal: boolean };

/**
 * What is going on in one tab.
 * - `guarded`: what its guard says of itself
 * - `unguarded`: a page of the three sites in which no guard runs, or one that an earlier version left behind
 * - `elsewhere`: every other page
 */
export type Tab = ({ readonly place: 'guarded' } & Status) | { readonly place: 'unguarded' | 'elsewhere' };

/**
 * - `active`: it checks
 * - `blind`: it is there, and something went past it
 * - `absent`: it is not there, and a person can change that
 * - `idle`: it is not needed there
 * - `unavailable`: this browser does not have it
 * - `off`: the policy switches it off
 */
export type RingState = 'active' | 'blind' | 'absent' | 'idle' | 'unavailable' | 'off';

/** One of the three places that check a post, in a person's words. */
export type Ring = { readonly name: string; readonly state: RingState; readonly words: string };

/** The rings around one tab. */
export function ringsOfTab(tab: Tab, reach: Reach, enabled: boolean): readonly Ring[] {
  const inPage = reach.sites ? [pageRing(tab), wireRing(tab)] : [PAGE, WIRE].map(keptOut);
  return switched(enabled, [...inPage, seal(reach, SEAL_IN_SHORT)]);
}

/** The rings as they are everywhere in this browser. */
export function ringsOfBrowser(reach: Reach, enabled: boolean): readonly Ring[] {
  const state = reach.sites ? 'active' : 'absent';
  const words = (what: string) => (reach.sites ? `In every page of the three sites: ${what}` : NO_ACCESS);
  return switched(enabled, [
    { name: PAGE, state, words: words('checks a post when it is submitted.') },
    { name: WIRE, state, words: words('checks what the page is about to send.') },
    seal(reach, SEAL_IN_FULL),
  ]);
}

const PAGE = 'Page ring';
const WIRE = 'Wire ring';
const SEAL = 'Seal';

export const NO_ACCESS =
  'This browser does not let Gatepost into X, LinkedIn and Facebook. Allow it in the settings of the extension.';

const SEAL_IN_SHORT =
  'Only where a policy installs Gatepost. Without it, what a worker of the page sends is seen, but not held.';
const SEAL_IN_FULL =
  'This browser lets an extension refuse requests only where an organization’s policy has installed it; what a worker of a page sends is seen, but not held, without. Ask whoever manages this browser to install Gatepost by policy.';

function pageRing(tab: Tab): Ring {
  if (tab.place !== 'guarded') return notThere(PAGE, tab.place);
  return tab.changed
    ? { name: PAGE, state: 'blind', words: 'Did not see a post of this page coming.' }
    : { name: PAGE, state: 'active', words: 'Checks a post when it is submitted.' };
}

function wireRing(tab: Tab): Ring {
  if (tab.place !== 'guarded') return notThere(WIRE, tab.place);
  return tab.wire
    ? { name: WIRE, state: 'active', words: 'Checks what the page is about to send.' }
    : { name: WIRE, state: 'absent', words: 'Not connected to this page.' };
}

function keptOut(name: string): Ring {
  return { name, state: 'absent', words: 'Kept out of every page.' };
}

function notThere(name: string, place: 'unguarded' | 'elsewhere'): Ring {
  return place === 'unguarded'
    ? { name, state: 'absent', words: 'Not in this page until it is reloaded.' }
    : { name, state: 'idle', words: 'Works on X, LinkedIn and Facebook.' };
}

function seal(reach: Reach, why: string): Ring {
  return reach.seal
    ? { name: SEAL, state: 'active', words: 'Checks once more, whatever the page does.' }
    : { name: SEAL, state: 'unavailable', words: why };
}

function switched(enabled: boolean, rings: readonly Ring[]): readonly Ring[] {
  return enabled ? rings : rings.map(({ name }) => ({ name, state: 'off', words: 'Switched off by the policy.' }));
}
