import { say } from '../../rules/say.ts';
import { compare, complete, isSame, type Signal, weigh } from '../identity/weigh.ts';
import type { Identity, Named } from '../site.ts';
import { nameIn } from './names.ts';
import type { PageData, Presence } from './page-data.ts';
import { FACEBOOK_PLACES } from './places.ts';

/**
 * As whom Business Suite publishes: the page in its address, and every other account that its preview or its data name beside the page.
 * Which of them are ticked no page is known to say (2026-08), so all of them count.
 */
export function identifyAsset({ records, presences }: PageData): Identity {
  const id = new URLSearchParams(location.search).get('asset_id');
  if (!id || !/^\d+$/.test(id)) return {};
  const known = [...records, ...presences.flatMap(({ named }) => (named.id === undefined ? [] : named))];
  const names = [...new Set(headings())];
  const asset: Signal = { place: FACEBOOK_PLACES.address, says: { id } };
  const itself = weigh([asset], known);
  // A single name is the page's own, unless the data call the page otherwise.
  const [only, ...more] = names;
  const own = itself.name ?? (more.length === 0 ? only : undefined);
  const page = own === undefined ? itself : weigh([asset, ...preview(own, names)], [...known, { id, name: own }]);

  const others = [...names.map((name) => ({ name })), ...besides(id, presences)].map((named) => complete(named, known));
  const destinations = unique(others.filter((one) => compare(one, page) !== 'same')).map(asIdentity);
  return destinations.length === 0 ? page : { ...page, destinations };
}

/** Business Suite calls an account by name only in the preview (2026-08). */
function headings(): string[] {
  const all = document.querySelectorAll('[role="article"] h2, article h2');
  return [...all].flatMap((heading) => nameIn(heading) || []);
}

function preview(own: string, names: readonly string[]): Signal[] {
  return names.some((name) => isSame(name, own)) ? [{ place: FACEBOOK_PLACES.preview, says: { name: own } }] : [];
}

/** Accounts on Instagram; whose they are is only certain where the data list a single page, and it is this one. */
function besides(id: string, presences: readonly Presence[]): Named[] {
  const pages = presences.filter(({ network }) => network === 'facebook');
  if (pages.length !== 1 || pages[0]?.named.id !== id) return [];
  return presences.filter(({ network }) => network === 'instagram').map(({ named }) => named);
}

function unique(all: readonly Named[]): Named[] {
  return all.filter((one, at) => !all.slice(0, at).some((earlier) => compare(earlier, one) === 'same'));
}

function asIdentity(named: Named): Identity {
  return named.id === undefined && named.name === undefined ? { conflict: say('conflict_no_instagram') } : named;
}
