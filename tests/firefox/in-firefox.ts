import { type PracticeSurface, SURFACES } from '../../practice/surfaces.ts';
import { type Way, waysOf } from '../e2e/author.ts';
import type { GuardedBrowser } from '../e2e/behaviours.ts';
import { openAs } from './author.ts';
import { launchFirefox } from './firefox.ts';

/**
 * The table of behaviours in Firefox: by a click on every surface, and by every other way on the first surface of a site that has it. But
 * for a double Enter: Firefox takes no times for events, and a busy machine lets seconds pass from one press to the next.
 */
export const IN_FIREFOX = { start, ways };

async function start(policy: object): Promise<GuardedBrowser> {
  const firefox = await launchFirefox(policy);
  return { ...firefox, openAs: (surface, as) => openAs(firefox, surface, as) };
}

function ways(surface: PracticeSurface): readonly Way[] {
  const siblings = SURFACES.filter(({ site }) => site === surface.site);
  return waysOf(surface).filter((way) => {
    if (way === 'double-enter') return false;
    return way === 'click' || siblings.find((sibling) => waysOf(sibling).includes(way)) === surface;
  });
}
