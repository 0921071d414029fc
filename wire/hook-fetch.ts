import type { Asker } from './connect-wire.ts';
import { type Fetches, holdFetches } from './hold-fetches.ts';
import { apply, get, set, Wrapper } from './natives.ts';
import type { World } from './world.ts';

/**
 * Has every `fetch` of a window that may publish wait until it may go. So does `fetchLater`,
 * whose caller is only ever told whether it has been sent yet.
 */
export function hookFetch(window: World, asker: Asker): void {
  const { fetch, Promise: MakePromise } = window;
  let made: Fetches | undefined;
  const fetches = () => {
    made ??= holdFetches({ window, fetch, MakePromise }, asker);
    return made;
  };
  window.fetch = new Wrapper(fetch, { apply: (_target, self, args: unknown[]) => fetches().fetch(self, args) });
  const later: unknown = get(window, 'fetchLater');
  if (typeof later !== 'function') return;
  set(
    window,
    'fetchLater',
    new Wrapper(later, {
      apply: (_target, self, args: unknown[]) => fetches().fetchLater((sent) => apply(later, self, sent), args),
    }),
  );
}
