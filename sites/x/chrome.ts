import type { Signal } from '../identity/weigh.ts';
import { handlesIn } from './handles.ts';
import { X_PLACES } from './places.ts';

// Side navigation (2024-12 to 2026-10), on phones the button of the drawer.
const SWITCHERS = '[data-testid="SideNav_AccountSwitcher_Button"], [data-testid="DashButton_ProfileIcon_Link"]';
const PROFILE = 'a[data-testid="AppTabBar_Profile_Link"]';

/** What the page around the composers says. Asked at every key, so an element that was found is looked at again where it stands. */
export function readChrome(): () => readonly Signal[] {
  const switcher = keep(SWITCHERS);
  const profile = keep(PROFILE);
  return () => {
    const place = switcher();
    const handles = place ? [...handlesIn(place, null)] : [];
    const link = /^\/(\w{1,15})$/.exec(profile()?.getAttribute('href') ?? '')?.[1];
    return [
      ...handles.map((handle) => ({ place: X_PLACES.switcher, says: { handle } })),
      ...(link === undefined ? [] : [{ place: X_PLACES.profile, says: { handle: link } }]),
    ];
  };
}

function keep(selector: string): () => Element | undefined {
  let found: Element | undefined;
  return () => {
    if (!found?.isConnected) found = document.querySelector(selector) ?? undefined;
    return found;
  };
}
