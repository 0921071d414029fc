import { asRead } from '../guard/clearances.ts';
import type { Publish } from '../sites/publish/publish.ts';

/** What a guard is about to let go, from one tab. */
type Passed = {
  readonly tab: number;
  readonly url: string;
  readonly texts: readonly string[];
  /** The key under which an article was saved before. */
  readonly saved?: string;
};

export type Passes = {
  add(passed: Passed): void;
  /** Uses up the pass of a request, if it has one. A request without a tab (a page's service worker forwards it) may be any tab's. */
  take(tab: number, publish: Publish): boolean;
  /** The same for a request whose body the browser does not show. */
  takeUnread(tab: number, url: string): boolean;
  clear(): void;
};

/** As many as may be under way at once; what a page never sent leaves some behind. */
const MOST = 50;

/** Keeps what the other rings let through until the request itself comes by; each pass works once. */
export function keepPasses(): Passes {
  const passes: Passed[] = [];

  const use = (tab: number, fits: (passed: Passed) => boolean): boolean => {
    const at = passes.findIndex((passed) => (tab < 0 || passed.tab === tab) && fits(passed));
    if (at >= 0) passes.splice(at, 1);
    return at >= 0;
  };

  return {
    add(passed) {
      passes.unshift(passed);
      passes.splice(MOST);
    },
    take: (tab, { texts, saved }) =>
      use(tab, (passed) => {
        if (saved !== undefined && passed.saved === saved) return true;
        const known = new Set(passed.texts.map(asRead));
        return texts.length > 0 && texts.every((text) => known.has(asRead(text)));
      }),
    takeUnread: (tab, url) => use(tab, (passed) => passed.url === url),
    clear: () => void passes.splice(0),
  };
}
