import { browser } from 'wxt/browser';
import type { Reach } from '../../components/rings.ts';
import { sealIsActive } from '../../seal/is-active.ts';

/** How far the browser lets the extension go. */
export async function readReach(): Promise<Reach> {
  const [sites, seal] = await Promise.all([mayGuardSites(), sealIsActive()]);
  return { sites, seal };
}

/** People may take an extension's sites away from it, unless a policy installed it. */
function mayGuardSites(): Promise<boolean> {
  return browser.permissions.contains({ origins: guardedPages() });
}

/** Patterns of the pages that are guarded, as the manifest has them. */
export function guardedPages(): string[] {
  return browser.runtime.getManifest().host_permissions ?? [];
}
