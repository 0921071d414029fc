import type { Place } from '../identity/weigh.ts';

/** Where X says as whom it posts. Sources: the site's own code (2021, 2025-07) and saved pages (2021, 2024-12, 2025-02), for X Pro 2026-09. */
export const X_PLACES = {
  composer: {
    name: 'place_composer',
    weight: 4,
    why: 'The picture in its row is that of the account that the post goes out as, a delegate included; it changes at once with a switch.',
  },
  column: {
    name: 'place_column',
    weight: 3,
    why: 'In X Pro each column acts as the account in its head, and so does what is written in the column.',
  },
  switcher: {
    name: 'place_side_bar',
    weight: 2,
    why: 'The account switcher (on phones the button of the menu) follows every switch of this tab, but stands apart from the composer.',
  },
  profile: {
    name: 'place_profile_link',
    weight: 2,
    why: 'It leads to whoever this tab posts as, but some layouts leave it out.',
  },
  columns: {
    name: 'place_row_of_columns',
    weight: 1,
    why: 'In X Pro they name the account only where all of them act as one.',
  },
  navigation: {
    name: 'place_link_in_the_navigation',
    weight: 1,
    why: 'Without its marks the profile link is only one of several, so it counts beside the page’s own data and never by itself.',
  },
  signIn: {
    name: 'place_sign_in',
    weight: 1,
    why: 'The page’s data at load, as far as the cookie (twid) still names the same number: the person who is signed in, who may be posting for another.',
  },
} as const satisfies Readonly<Record<string, Place>>;
