import { isBase, type PracticeSurface, SURFACES } from '../../practice/surfaces.ts';
import { surfaceNamed } from './author.ts';

/** A post as somebody: what the page shows, what happens before it is sent, and as whom it really goes out. */
export type Row = {
  readonly surface: PracticeSurface;
  /** `member`: a person; `page`; `delegate`: a person for another, in place; `columns`: of X Pro; and so on. */
  readonly as: string;
  /** Who is logged in, and what else stands in the address of the page. */
  readonly session: string;
  readonly search?: string;
  /** Clicked before anything is written, to act as another without a new load. */
  readonly switch?: string;
  /** Who is logged in by another tab after the draft was written. */
  readonly otherTab?: string;
  /** What the strip says just before Post is pressed. */
  readonly strip: RegExp;
  /** As whom the request publishes; undefined: the author is asked, and nothing goes out. */
  readonly actor?: string;
};

const CHRYSLER = /Posting as (@ChryslerAutos|Chrysler Autos)( and .*)? — client/i;
const ROBIN = /Posting as (@rvale_practice|Robin Vale) — personal/;
const UNKNOWN = /unknown/;

const BASE = SURFACES.filter((surface) => isBase(surface) && surface.surface !== 'message');
const named = (...ids: readonly string[]) => ids.map(surfaceNamed);

export const ROWS: readonly Row[] = [
  ...BASE.map((surface) => ({ surface, as: 'a member', session: 'robin', strip: ROBIN, actor: 'robin' })),
  ...[...BASE, surfaceNamed('facebook-business')]
    .filter(({ memberOnly }) => !memberOnly)
    .map((surface) => ({ surface, as: 'a page', session: 'chrysler', strip: CHRYSLER, actor: 'chrysler' })),
  // Published as the member, whatever page they run.
  ...named('linkedin-comment-sdui').map((surface) => ({
    surface,
    as: 'the member behind a page',
    session: 'chrysler',
    strip: ROBIN,
    actor: 'robin',
  })),

  ...named('x-inline', 'x-inline-reply', 'x-modal', 'x-thread').map((surface) => ({
    surface,
    as: 'a delegate, switched in place',
    session: 'robin',
    search: 'delegate=chrysler',
    switch: '[data-testid="SideNav_AccountSwitcher_Button"]',
    strip: CHRYSLER,
    actor: 'chrysler',
  })),
  ...named('x-inline', 'x-modal').map((surface) => ({
    surface,
    as: 'somebody else than the rest of the page shows',
    session: 'chrysler',
    search: 'beside=robin',
    strip: UNKNOWN,
  })),
  ...named('x-pro').map((surface) => ({
    surface,
    as: 'another account than the columns',
    session: 'chrysler',
    search: 'beside=robin',
    strip: CHRYSLER,
    actor: 'chrysler',
  })),
  ...[
    ['linkedin-share', '.share-unified-settings-entry-button'],
    ['linkedin-share-shadow', '.share-unified-settings-entry-button'],
    ['linkedin-comment', '.content-admin-identity-toggle-button'],
    ['linkedin-company-post', '.share-unified-settings-entry-button'],
    ['facebook-comment', '[aria-label="Available Voices"]'],
    ['facebook-reply', 'li [aria-label="Available Voices"]'],
  ].map(([id = '', button = '']) => ({
    surface: surfaceNamed(id),
    as: 'the member, switched in place from the page',
    session: 'chrysler',
    switch: button,
    strip: ROBIN,
    actor: 'robin',
  })),

  ...named('x-inline', 'x-reply-modal', 'x-mobile', 'facebook-post', 'facebook-page-post', 'facebook-comment').map(
    (surface) => ({
      surface,
      as: 'whoever another tab switched to',
      session: 'chrysler',
      otherTab: 'robin',
      strip: UNKNOWN,
    }),
  ),
  ...named('facebook-business').map((surface) => ({
    surface,
    as: 'the page of its address, whatever another tab switched to',
    session: 'chrysler',
    otherTab: 'robin',
    strip: CHRYSLER,
    actor: 'chrysler',
  })),
  // Who is no page can be nobody else there, and what a tab acts as is its own.
  ...named('linkedin-share', 'linkedin-comment').map((surface) => ({
    surface,
    as: 'the page of this tab, whatever another tab shows',
    session: 'chrysler',
    otherTab: 'robin',
    strip: CHRYSLER,
    actor: 'chrysler',
  })),

  ...BASE.map((surface) => ({ surface, as: 'somebody whom the page hides', session: 'none', strip: UNKNOWN })),
];
