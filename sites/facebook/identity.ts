import { say } from '../../rules/say.ts';
import { readCookies } from '../cookies.ts';
import { asSwitched, compare, complete, isSame, type Signal, weigh } from '../identity/weigh.ts';
import type { Composer, Identifier, Identity, Named } from '../site.ts';
import { isBusinessSuite } from './business-suite.ts';
import { identifyAsset } from './destinations.ts';
import { namesAt } from './names.ts';
import { type PageData, readPageData } from './page-data.ts';
import { FACEBOOK_PLACES } from './places.ts';

/** As whom Facebook would publish: what the composer says, the cookies, and the data that the page was loaded with. */
export function makeFacebookIdentifier(): Identifier {
  const pageData = readPageData();
  const cookies = readCookies();
  /** The number of the first look: without data, at least a change of it can be told. */
  let first: string | undefined;

  function identifyOn(composer?: Composer): Identity {
    const data = pageData();
    if (isBusinessSuite()) return identifyAsset(data);
    const read = composer ? cookies.now() : cookies.ofThisTask();
    const id = numberIn(read, 'i_user') ?? numberIn(read, 'c_user');
    first = id === undefined ? undefined : (first ?? data.user?.id ?? id);
    return identify(data, { id, first }, composer);
  }

  return { identify: identifyOn, identifyPage: () => identifyOn() };
}

type Cookie = { readonly id: string | undefined; readonly first: string | undefined };

function identify({ user, records }: PageData, { id, first }: Cookie, composer: Composer | undefined): Identity {
  const names = composer ? namesAt(composer) : [];
  const name = names.find((one) => isSame(one, user?.name)) ?? names[0];
  const signals: Signal[] = [
    ...(name === undefined ? [] : [{ place: FACEBOOK_PLACES.composer, says: { name } }]),
    ...(id === undefined ? [] : [{ place: FACEBOOK_PLACES.cookie, says: { id } }]),
    ...(user === undefined ? [] : [{ place: FACEBOOK_PLACES.data, says: user }]),
  ];
  const known = [...(user ? [user] : []), ...records];
  // A tab that was loaded as somebody else may still post as them, so then nobody is sure.
  const before = user?.id ?? first;
  if (
    id !== undefined &&
    before !== undefined &&
    compare(complete({ id: before }, known), complete({ id }, known)) === 'other'
  ) {
    const reason =
      user?.name === undefined ? say('conflict_switched_facebook') : say('conflict_switched_facebook_as', user.name);
    return asSwitched(signals, known, reason);
  }
  return weigh(signals, name === undefined ? known : [...known, ...together(name, id, composer, known)]);
}

/**
 * The composer's name and the cookie's number as those of one account, where nothing says whose the number is. A comment is often written
 * as another than the whole site is switched to, so there the name stands alone.
 */
function together(name: string, id: string | undefined, composer: Composer | undefined, known: readonly Named[]) {
  if (id === undefined || composer?.surface === 'comment') return [];
  return complete({ id }, known).name === undefined ? [{ id, name }] : [];
}

function numberIn(cookies: string, name: string): string | undefined {
  return new RegExp(`(?:^|;\\s*)${name}=(\\d+)`).exec(cookies)?.[1];
}
