import type { Place } from '../identity/weigh.ts';

/** Where LinkedIn says as whom it publishes. Sources: saved pages and shipped extensions of both front ends (2020 to 2026-10). */
export const LINKEDIN_PLACES = {
  author: {
    name: 'place_composer',
    weight: 4,
    why: 'The first line of its author button is whoever will post, and changes at once when another is chosen; the second is only the audience.',
  },
  toggle: {
    name: 'place_identity_switch',
    weight: 4,
    why: 'Administrators choose there as whom they comment on this one post, and its picture is described by whoever was chosen.',
  },
  placeholder: {
    name: 'place_comment_box',
    weight: 3,
    why: '“Comment as …” names the page, but only in languages that are known.',
  },
  address: {
    name: 'place_address',
    weight: 2,
    why: 'On a page’s administration it is the page that posts unless another author is chosen.',
  },
  member: {
    name: 'place_your_profile',
    weight: 1,
    why: 'The record of the signed-in member, else the picture in the navigation: always the person, so it counts only where nobody else is named.',
  },
} as const satisfies Readonly<Record<string, Place>>;
