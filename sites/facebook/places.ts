import type { Place } from '../identity/weigh.ts';

/** Where Facebook says as whom it publishes. Sources: saved pages and shipped clients (2021 to 2026-10). */
export const FACEBOOK_PLACES = {
  composer: {
    name: 'the composer',
    weight: 4,
    why: 'The name in a post’s head and in “Comment as …” is that of the account that it goes out as, also where only this one box was switched.',
  },
  address: {
    name: 'the address',
    weight: 4,
    why: 'Business Suite publishes as the page whose number (asset_id) its address has, whoever is signed in.',
  },
  cookie: {
    name: 'the sign-in',
    weight: 2,
    why: 'The cookie names the page that was switched to (i_user), else the person (c_user), for all tabs at once; a single composer may differ.',
  },
  data: {
    name: 'the page as it was loaded',
    weight: 1,
    why: 'Its data (CurrentUserInitialData) give number and name together, but stay as they are when another tab switches.',
  },
  preview: {
    name: 'the preview',
    weight: 1,
    why: 'Business Suite heads it with a name, but that may be one of several destinations.',
  },
} as const satisfies Readonly<Record<string, Place>>;
