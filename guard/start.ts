import type { Lookout } from '../sites/lookout.ts';
import { acceptWire } from '../wire/channel.ts';
import { type Family, familyAbove, headFamily } from './family.ts';
import { borrowFamily, lendFamily } from './family-in-firefox.ts';
import { type Frame, guardFrame } from './guard-frame.ts';
import { hearEvents } from './hear-events.ts';
import { isOrphaned, offerStatus } from './status.ts';
import { offerWarmUp } from './warm-up.ts';

/**
 * Starts the cold part of the guard in a frame, before any script of the page. Called from scripts of ours that the manifest lists, one
 * for each site so that each stays small; not from content scripts of WXT's, whose wrapper tells the page that an extension is there.
 * All that it does is to be there: whatever happens in the frame makes the rest, which is not even read before (see `late-parts.ts`).
 */
export function startGuard(lookout: () => Lookout, shadowRoots?: () => readonly ShadowRoot[]): void {
  const above = import.meta.env.FIREFOX ? borrowFamily() : familyAbove();
  let made: Frame | undefined;
  const frame = (): Frame => {
    made ??= guardFrame(lookout(), { above, family, listening });
    return made;
  };

  const listening = hearEvents((listenTo) => frame().handler(listenTo), shadowRoots);
  // Asked of every frame after each load: one in which nothing happened yet is made for no such question.
  offerStatus(() => ({
    page: true,
    wire: wire.isConnected,
    changed: made?.changed ?? false,
    state: isOrphaned() ? 'orphaned' : (made?.state ?? 'quiet'),
  }));
  offerWarmUp({
    engine: (engine, tools) => frame().warmUp.engine(engine, tools),
    panel: (panel) => frame().warmUp.panel(panel),
  });
  const family: Family = {
    clearances: (make) => frame().clearances(make),
    listen: (answer) => frame().listen(answer),
    judgeSent: (publish) => frame().judgeSent(publish),
  };
  if (!above) {
    headFamily(family);
    if (import.meta.env.FIREFOX) lendFamily(family);
  }
  const wire = acceptWire((line) => frame().hearer(line), listening.anew);
  // A frame in which pages may run no script has no line, and still a page around it that may write it anew.
  if (window !== window.parent) setTimeout(() => wire.isConnected || watch(listening.anew), 0);
}

/** Calls back when the document has another element. */
function watch(callback: () => void): void {
  new MutationObserver(callback).observe(document, { childList: true });
}
