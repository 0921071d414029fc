import type { Place } from '../identity/weigh.ts';

/** Where Facebook says as whom it publishes. Sources: saved pages and shipped clients (2021 to 2026-10). */
export const FACEBOOK_PLACES = {
  composer: {
    name: 'place_composer',
    weight: 4,
    why: 'The name in a post’s head and in “Comment as …” is that of the account that it goes out as, also where only this one box was switched.',
  },
  address: {
    name: 'place_address',
    weight: 4,
    why: 'Business Suite publishes as the page whose number (asset_id) its address has, whoever is signed in.',
  },
  cookie: {
    name: 'place_sign_in',
    weight: 2,
    why: 'The cookie names the page that was switched to (i_user), else the person (c_user), for all tabs at once; a single composer may differ.',
  },
  data: {
    name: 'place_page_as_it_was_loaded',
    weight: 1,
    why: 'Its data (CurrentUserInitialData) give number and name together, but stay as they are when another tab switches.',
  },
  preview: {
    name: 'place_preview',
    weight: 1,
    why: 'Business Suite heads it with a name, but that may be one of several destinations.',
  },
} as const satisfies Readonly<Record<string, Place>>;
