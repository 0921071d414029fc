import type { Status } from '../guard/status.ts';
import { type MessageKey, say } from '../rules/say.ts';

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
  const inPage = reach.sites ? [pageRing(tab), wireRing(tab)] : [keptOut('ring_page'), keptOut('ring_wire')];
  return switched(enabled, [...inPage, seal(reach, 'ring_seal_short')]);
}

/** The rings as they are everywhere in this browser. */
export function ringsOfBrowser(reach: Reach, enabled: boolean): readonly Ring[] {
  const state = reach.sites ? 'active' : 'absent';
  const words = (key: MessageKey) => (reach.sites ? say(key) : noAccess());
  return switched(enabled, [
    { name: say('ring_page'), state, words: words('ring_page_everywhere') },
    { name: say('ring_wire'), state, words: words('ring_wire_everywhere') },
    seal(reach, 'ring_seal_full'),
  ]);
}

/** What popup and options page say where the browser keeps the extension out of the three sites. */
export function noAccess(): string {
  return say('ring_no_access');
}

function pageRing(tab: Tab): Ring {
  if (tab.place !== 'guarded') return notThere('ring_page', tab.place);
  const name = say('ring_page');
  return tab.changed
    ? { name, state: 'blind', words: say('ring_page_blind') }
    : { name, state: 'active', words: say('ring_page_active') };
}

function wireRing(tab: Tab): Ring {
  if (tab.place !== 'guarded') return notThere('ring_wire', tab.place);
  const name = say('ring_wire');
  return tab.wire
    ? { name, state: 'active', words: say('ring_wire_active') }
    : { name, state: 'absent', words: say('ring_wire_absent') };
}

function keptOut(name: MessageKey): Ring {
  return { name: say(name), state: 'absent', words: say('ring_kept_out') };
}

function notThere(key: MessageKey, place: 'unguarded' | 'elsewhere'): Ring {
  const name = say(key);
  return place === 'unguarded'
    ? { name, state: 'absent', words: say('ring_not_loaded') }
    : { name, state: 'idle', words: say('ring_elsewhere') };
}

function seal(reach: Reach, why: MessageKey): Ring {
  const name = say('ring_seal');
  return reach.seal
    ? { name, state: 'active', words: say('ring_seal_active') }
    : { name, state: 'unavailable', words: say(why) };
}

function switched(enabled: boolean, rings: readonly Ring[]): readonly Ring[] {
  return enabled ? rings : rings.map(({ name }) => ({ name, state: 'off', words: say('ring_switched_off') }));
}
