/** Hosts whose addresses lead on to another one: the sites' own, and the services that anybody may use, by their own pages (2026-11). */
const SHORTENERS: ReadonlySet<string> = new Set([
  ...['t.co', 'lnkd.in', 'fb.me', 'a.co', 'amzn.to', 'msft.it', 'wp.me'],
  ...['bit.ly', 'bitly.com', 'j.mp', 'tinyurl.com', 'tiny.cc', 'is.gd', 'v.gd', 'ow.ly', 'owl.li', 'buff.ly', 'dlvr.it'],
  ...['rb.gy', 'rebrand.ly', 'cutt.ly', 'shorturl.at', 't.ly', 't2m.io', 'bl.ink', 'short.io', 'snip.ly', 'sniply.io'],
  ...['goo.gl', 'ift.tt', 'spr.ly', 'trib.al', 'lnk.to', 'smarturl.it', 'shorte.st', 'adf.ly', 'soo.gd', 's.id', 'qr.ae'],
  ...['urlz.fr', 'zpr.io', 'kutt.it', 'u.to', 'clck.ru', 'vk.cc', 'surl.li', 'tr.im', 'hubs.ly', 'hubs.li', 'mgnl.it'],
]);

/** Whether an address at this host tells nothing of where it leads. */
export function isShortener(host: string): boolean {
  return SHORTENERS.has(host.replace(/^www\./, ''));
}
