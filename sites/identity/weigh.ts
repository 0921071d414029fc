import { type MessageKey, say, sayCount } from '../../rules/say.ts';
import type { Identity, Named } from '../site.ts';

/** A place where a site says as whom it publishes, and how much it is believed. */
export type Place = {
  /** What it is called inside of a sentence. */
  readonly name: MessageKey;
  /** From 1, a hint, to `DECISIVE`, the composer itself. */
  readonly weight: 1 | 2 | 3 | 4;
  /** Why it has that weight; one sentence. */
  readonly why: string;
};

/** What one such place says at this moment. */
export type Signal = { readonly place: Place; readonly says: Named };

/** What the composer itself shows. Only an account that it shows can outweigh places that say otherwise. */
const DECISIVE = 4;

/**
 * As whom a site would publish, by all that it says of it. Signals that nothing contradicts name the account, be they few or weak. Against
 * a contradiction an account stands if a decisive signal names it, and if all that name it weigh more than all that name others.
 * `records`: what is known to be one account, so that a name and a number can be told to agree.
 */
export function weigh(signals: readonly Signal[], records: readonly Named[] = []): Identity {
  const accounts = groupsOf(signals, records).toSorted((a, b) => weightOf(b) - weightOf(a));
  const [first] = accounts;
  if (first === undefined) return {};
  const others = accounts.filter((one) => compare(first.named, one.named) === 'other');
  const listed = listSignals(accounts, first);
  const stands = first.signals.some(({ place }) => place.weight === DECISIVE) && weightOf(first) > sum(others);
  if (others.length > 0 && !stands) return { conflict: sentenceOf([first, ...others]), signals: listed };
  return { ...first.named, signals: listed };
}

/** The same signals, where the site was switched since: whichever they name, it is not certain to be the one that counts. */
export function asSwitched(signals: readonly Signal[], records: readonly Named[], conflict: string): Identity {
  const { signals: listed = [] } = weigh(signals, records);
  return { conflict, switched: true, signals: listed };
}

/** Signals that name one account. */
type Group = { readonly named: Named; readonly signals: readonly Signal[] };

function groupsOf(signals: readonly Signal[], records: readonly Named[]): Group[] {
  const groups: Group[] = [];
  for (const signal of signals.toSorted((a, b) => b.place.weight - a.place.weight)) {
    const named = complete(signal.says, records);
    const at = groups.findIndex((group) => compare(group.named, named) === 'same');
    const group = groups[at];
    if (group) groups[at] = { named: { ...named, ...group.named }, signals: [...group.signals, signal] };
    else groups.push({ named, signals: [signal] });
  }
  return groups;
}

/** What the records add to it. Two accounts may share a name, so by a name alone they count only where they are one. */
export function complete(said: Named, records: readonly Named[]): Named {
  const own = recordsOf(said, records).reduce(merge, said);
  // A record may give the number under which another one knows it.
  if (own !== said) return recordsOf(own, records).reduce(merge, own);
  if (said.id !== undefined || said.handle !== undefined) return said;
  const [record, ...others] = records.filter((one) => isSame(one.name, said.name));
  if (!record || others.some((one) => compare(record, one) === 'other')) return said;
  const named = { ...record, ...said };
  return named.id === undefined && named.handle === undefined ? named : complete(named, records);
}

function recordsOf(named: Named, records: readonly Named[]): readonly Named[] {
  return records.filter((one) => sameId(one, named) || isSame(one.handle, named.handle));
}

/** Of the two numbers of a page either may have been said, so which is which the record knows better. */
function merge(said: Named, { id, otherId, ...record }: Named): Named {
  return { ...record, ...said, ...(id !== undefined && { id }), ...(otherId !== undefined && { otherId }) };
}

/** Whether two are one account; undefined where they share nothing that could tell. */
export function compare(a: Named, b: Named): 'same' | 'other' | undefined {
  if (a.id !== undefined && b.id !== undefined) return sameId(a, b) ? 'same' : 'other';
  if (a.handle !== undefined && b.handle !== undefined && areOfOneForm(a.handle, b.handle))
    return isSame(a.handle, b.handle) ? 'same' : 'other';
  if (a.name !== undefined && b.name !== undefined) return isSame(a.name, b.name) ? 'same' : 'other';
  return undefined;
}

function sameId(a: Named, b: Named): boolean {
  const ids = [a.id, a.otherId].filter((id) => id !== undefined);
  return ids.some((id) => id === b.id || id === b.otherId);
}

/** LinkedIn names one page by a number here and by a word there. */
function areOfOneForm(a: string, b: string): boolean {
  const [kind, slug = ''] = a.split('/');
  const [otherKind, otherSlug = ''] = b.split('/');
  return kind !== otherKind || /^\d+$/.test(slug) === /^\d+$/.test(otherSlug);
}

/** Nothing but printable ASCII, no blank beside another or at an end. */
const PLAIN = /^(?:[!-~]| (?=[!-~]))*$/;

/** As a reader sees them: without regard to case, to forms of letters and to marks of no width. */
export function isSame(a: string | undefined, b: string | undefined): boolean {
  return a !== undefined && b !== undefined && folded(a) === folded(b);
}

function folded(name: string): string {
  // Most are: Unicode's tables take milliseconds to come at their first use.
  if (PLAIN.test(name)) return name.toLowerCase();
  const visible = name.normalize('NFKC').replace(/\p{Default_Ignorable_Code_Point}/gu, '');
  return visible.replace(/\s+/g, ' ').trim().toLowerCase();
}

function weightOf({ signals }: Group): number {
  return signals.reduce((sum, { place }) => sum + place.weight, 0);
}

function sum(groups: readonly Group[]): number {
  return groups.reduce((sum, group) => sum + weightOf(group), 0);
}

function listSignals(groups: readonly Group[], first: Group): NonNullable<Identity['signals']> {
  return groups.flatMap((group) =>
    group.signals.map(({ place, says }) => ({
      name: say(place.name),
      says: labelOf({ ...group.named, ...says }),
      agrees: compare(first.named, group.named) !== 'other',
    })),
  );
}

/** "The composer shows @A, the side bar and the profile link show @B." */
function sentenceOf(groups: readonly Group[]): string {
  const clauses = new Map<string, { readonly places: readonly MessageKey[]; readonly labels: readonly string[] }>();
  for (const { named, signals } of groups) {
    const places = [...new Set(signals.map(({ place }) => place.name))];
    const key = places.join();
    clauses.set(key, { places, labels: [...(clauses.get(key)?.labels ?? []), labelOf(named)] });
  }
  const said = [...clauses.values()].map(({ places, labels }) => {
    return sayCount('conflict_clause', places.length, all(places.map((place) => say(place))), all(labels));
  });
  const list = said.reduce((before, clause) => say('list_comma', before, clause));
  return say('conflict', list.charAt(0).toUpperCase() + list.slice(1));
}

/** `a and b and c`. */
function all(words: readonly string[]): string {
  return words.reduce((before, word) => say('list_and', before, word));
}

/** How an author would recognize an account. Handles of X are the only ones without a kind before them. */
function labelOf({ name, handle, id, otherId }: Named): string {
  if (name !== undefined) return name;
  if (handle !== undefined) return handle.includes('/') ? handle : `@${handle}`;
  return say('account_number', id ?? otherId ?? '').trim();
}
