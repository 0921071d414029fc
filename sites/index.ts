import { facebook } from './facebook.ts';
import { linkedin } from './linkedin.ts';
import type { SiteAdapter } from './site.ts';
import { x } from './x.ts';

/** Every site that Gatepost guards. */
export const SITE_ADAPTERS: readonly SiteAdapter[] = [x, linkedin, facebook];

/** A site's hosts with all their subdomains, as match patterns. */
export function matchesOf({ hosts }: SiteAdapter): string[] {
  return hosts.map((host) => `*://*.${host}/*`);
}

/** Where the guard runs. */
export const MATCHES: string[] = SITE_ADAPTERS.flatMap(matchesOf);

/** The adapter of the site that a host belongs to. */
export function siteAt(host: string): SiteAdapter | undefined {
  return SITE_ADAPTERS.find(({ hosts }) => hosts.some((own) => host === own || host.endsWith(`.${own}`)));
}
