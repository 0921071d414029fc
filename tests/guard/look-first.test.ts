import { expect, test, vi } from 'vitest';
import { openHashtag } from '../../guard/look-first.ts';

test.each([
  ['x', '#WhyIStayed', 'https://x.com/hashtag/WhyIStayed'],
  ['linkedin', '＃Monday', 'https://www.linkedin.com/feed/hashtag/Monday/'],
  ['facebook', '#été', 'https://www.facebook.com/hashtag/%C3%A9t%C3%A9'],
] as const)('on %s, %s is looked at beside the page', (site, hashtag, address) => {
  const open = vi.spyOn(window, 'open').mockReturnValue(null);
  openHashtag(site, hashtag);
  expect(open).toHaveBeenCalledExactlyOnceWith(address, '_blank', 'noopener');
  open.mockRestore();
});
