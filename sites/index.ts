import { facebook } from './facebook.ts';
import { linkedin } from './linkedin.ts';
import type { SiteAdapter } from './site.ts';
import { x } from './x.ts';

const SITE_ADAPTERS: readonly SiteAdapter[] = [x, linkedin, facebook];

/** Where the guard runs: the sites' hosts with all their subdomains, as match patterns. */
export const MATCHES: string[] = SITE_ADAPTERS.flatMap(({ hosts }) => hosts.map((host) => `*://*.${host}/*`));

/** The adapter of the site that a host belongs to. */
export function siteAt(host: string): SiteAdapter | undefined {
  return SITE_ADAPTERS.find(({ hosts }) => hosts.some((own) => host === own || host.endsWith(`.${own}`)));
}
