import type { Site } from '../rules/rule.ts';

/** Where a site shows what is posted under a hashtag. */
const PAGES: Readonly<Record<Site, (name: string) => string>> = {
  x: (name) => `https://x.com/hashtag/${name}`,
  linkedin: (name) => `https://www.linkedin.com/feed/hashtag/${name}/`,
  facebook: (name) => `https://www.facebook.com/hashtag/${name}`,
};

/** Opens in a tab of its own what others post under a hashtag, only ever after a person's own click. */
export function openHashtag(site: Site, hashtag: string): void {
  window.open(PAGES[site](encodeURIComponent(hashtag.replace(/^[#＃]/u, ''))), '_blank', 'noopener');
}
