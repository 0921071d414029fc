/** An account that the practice range can be logged in as. Its ids and names are invented, but for the name of the documented incident. */
export type PracticeAccount = {
  /** As in organization.json, where the sample organisation lists it. */
  readonly id: string;
  readonly name: string;
  readonly kind: 'brand' | 'client' | 'personal' | 'unlisted';
  /** A page is run by a person; that person is what the session of LinkedIn and Facebook belongs to. */
  readonly isPage: boolean;
  readonly x: { readonly handle: string; readonly id: string };
  readonly linkedin: { readonly slug: string; readonly id: string };
  readonly facebook: { readonly vanity: string; readonly id: string };
  /** Of its picture. */
  readonly color: string;
};

export const CHRYSLER: PracticeAccount = {
  id: 'chrysler',
  name: 'Chrysler Autos',
  kind: 'client',
  isPage: true,
  x: { handle: 'ChryslerAutos', id: '700110000000000011' },
  linkedin: { slug: 'chrysler-autos', id: '70110011' },
  facebook: { vanity: 'chryslerautos', id: '61550070110011' },
  color: '#8a6d1f',
};

const LANTERNWORKS: PracticeAccount = {
  id: 'lanternworks',
  name: 'Lanternworks',
  kind: 'brand',
  isPage: true,
  x: { handle: 'LanternworksAds', id: '700110000000000022' },
  linkedin: { slug: 'lanternworks-ads', id: '70110022' },
  facebook: { vanity: 'lanternworksads', id: '61550070110022' },
  color: '#0f766e',
};

/** The employee who runs the pages. */
export const ROBIN: PracticeAccount = {
  id: 'robin',
  name: 'Robin Vale',
  kind: 'personal',
  isPage: false,
  x: { handle: 'rvale_practice', id: '700110000000000033' },
  linkedin: { slug: 'robin-vale-practice', id: 'ACoAAAPracticeRobinVale00000000000000033' },
  facebook: { vanity: 'robin.vale.practice', id: '100077000000033' },
  color: '#6d4aa8',
};

const JUNO: PracticeAccount = {
  id: 'juno',
  name: 'Juno Park',
  kind: 'unlisted',
  isPage: false,
  x: { handle: 'jpark_practice', id: '700110000000000044' },
  linkedin: { slug: 'juno-park-practice', id: 'ACoAAAPracticeJunoPark000000000000000044' },
  facebook: { vanity: 'juno.park.practice', id: '100077000000044' },
  color: '#b0413e',
};

/** What the account switcher offers. */
export const ACCOUNTS: readonly PracticeAccount[] = [CHRYSLER, LANTERNWORKS, ROBIN, JUNO];

/** Who is logged in on a page of the range, and whether the page shows it. */
export type Session = {
  readonly account: PracticeAccount;
  /** The person behind a page; the account itself where it is no page. */
  readonly member: PracticeAccount;
  /** False: every marker of identity is left out (`as=none`). */
  readonly visible: boolean;
  /** As which account X's side navigation and cookie show it, where that differs (`beside=`): a tab older than the last switch. */
  readonly beside: PracticeAccount;
  /** Whom the person may post for without a new load of the page (`delegate=`, X alone): a click on the account switcher takes turns. */
  readonly delegate?: PracticeAccount;
  /** The account on Instagram that a page has in Business Suite (`instagram=`), where one is named. */
  readonly instagram?: PracticeAccount;
};

/**
 * Reads the session from a page's address: `as` is an id of ACCOUNTS, a handle of one, `none`, or any other handle, which yields an
 * account that nobody lists.
 */
export function sessionFor(search: URLSearchParams): Session {
  const as = search.get('as') ?? CHRYSLER.id;
  const account = as === 'none' ? CHRYSLER : accountNamed(as);
  const [beside, delegate, instagram] = ['beside', 'delegate', 'instagram'].map(
    (name) => search.get(name) ?? undefined,
  );
  return {
    account,
    member: account.isPage ? ROBIN : account,
    visible: as !== 'none',
    beside: beside === undefined ? account : accountNamed(beside),
    ...(delegate !== undefined && { delegate: accountNamed(delegate) }),
    ...(instagram !== undefined && { instagram: accountNamed(instagram) }),
  };
}

function accountNamed(name: string): PracticeAccount {
  const wanted = name.replace(/^@/, '').toLowerCase();
  return ACCOUNTS.find(({ id, x }) => id === wanted || x.handle.toLowerCase() === wanted) ?? stranger(name);
}

function stranger(name: string): PracticeAccount {
  const handle = name.replace(/\W/g, '').slice(0, 15);
  const digits = [...handle.toLowerCase()].reduce(
    (sum, letter) => (sum * 31 + (letter.codePointAt(0) ?? 0)) % 1_000_000,
    7,
  );
  const tail = String(digits).padStart(6, '0');
  return {
    id: handle,
    name: handle,
    kind: 'unlisted',
    isPage: false,
    x: { handle, id: `700119999999${tail}` },
    linkedin: { slug: handle.toLowerCase(), id: `ACoAAAPracticeStranger000000000000${tail}` },
    facebook: { vanity: handle.toLowerCase(), id: `100079999${tail}` },
    color: '#5b6472',
  };
}
