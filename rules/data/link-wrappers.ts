/** How an address is wrapped at a host: what of the rest of the address, in group 1, is the one that it leads on to. */
type Wrapper = { readonly target: RegExp; readonly written?: 'proofpoint' };

const IN_URL = /[?&]url=([^&#]+)/;
const IN_U = /[?&]u=([^&#]+)/;

/**
 * Mail gateways and sites that wrap an address in one of their own, which says in itself where it leads. A host stands for those
 * beneath it. The older form of Proofpoint has signs of its own for `%` and `/`. By the services' own pages (2026-11).
 */
export const LINK_WRAPPERS: ReadonlyMap<string, Wrapper> = new Map<string, Wrapper>([
  ['safelinks.protection.outlook.com', { target: IN_URL }],
  ['statics.teams.cdn.office.net', { target: /safelinks.*?[?&]url=([^&#]+)/ }],
  ['urldefense.com', { target: /^\/v3\/__(.+?)(?:\/?__;|$)/ }],
  ['urldefense.proofpoint.com', { target: /^\/v2\/url\?(?:.*&)?u=([^&#]+)/, written: 'proofpoint' }],
  ['slack-redir.net', { target: /^\/link\?(?:.*&)?url=([^&#]+)/ }],
  ['l.facebook.com', { target: IN_U }],
  ['lm.facebook.com', { target: IN_U }],
  ['l.instagram.com', { target: IN_U }],
  ['l.messenger.com', { target: IN_U }],
  ['l.threads.com', { target: IN_U }],
  ['linkedin.com', { target: /^\/(?:redir\/redirect\/?|safety\/go)\?(?:.*&)?url=([^&#]+)/ }],
  ['youtube.com', { target: /^\/redirect\?(?:.*&)?q=([^&#]+)/ }],
  ['google.com', { target: /^\/url\?(?:.*&)?(?:q|url)=(http[^&#]+)/ }],
  ['google.co.uk', { target: /^\/url\?(?:.*&)?(?:q|url)=(http[^&#]+)/ }],
  ['google.de', { target: /^\/url\?(?:.*&)?(?:q|url)=(http[^&#]+)/ }],
  ['google.fr', { target: /^\/url\?(?:.*&)?(?:q|url)=(http[^&#]+)/ }],
  ['google.es', { target: /^\/url\?(?:.*&)?(?:q|url)=(http[^&#]+)/ }],
  ['duckduckgo.com', { target: /^\/l\/\?(?:.*&)?uddg=([^&#]+)/ }],
  ['t.umblr.com', { target: /^\/redirect\?(?:.*&)?z=([^&#]+)/ }],
  ['vk.com', { target: /^\/away\.php\?(?:.*&)?to=([^&#]+)/ }],
]);
