import { asSwitched, isSame, type Signal, weigh } from '../identity/weigh.ts';
import type { Composer, Identifier, Identity, Named } from '../site.ts';
import { isBusinessSuite } from './business-suite.ts';
import { identifyAsset } from './destinations.ts';
import { namesAt } from './names.ts';
import { type PageData, readPageData } from './page-data.ts';
import { FACEBOOK_PLACES } from './places.ts';

/** As whom Facebook would publish: what the composer says, the cookies, and the data that the page was loaded with. */
export function makeFacebookIdentifier(): Identifier {
  const pageData = readPageData();
  return {
    identify: (composer) => (isBusinessSuite() ? identifyAsset(pageData()) : identify(pageData(), composer)),
    identifyPage: () => (isBusinessSuite() ? identifyAsset(pageData()) : identify(pageData())),
  };
}

function identify({ user, records }: PageData, composer?: Composer): Identity {
  const id = cookie('i_user') ?? cookie('c_user');
  const names = composer ? namesAt(composer) : [];
  const name = names.find((one) => isSame(one, user?.name)) ?? names[0];
  const signals: Signal[] = [
    ...(name === undefined ? [] : [{ place: FACEBOOK_PLACES.composer, says: { name } }]),
    ...(id === undefined ? [] : [{ place: FACEBOOK_PLACES.cookie, says: { id } }]),
    ...(user === undefined ? [] : [{ place: FACEBOOK_PLACES.data, says: user }]),
  ];
  const known = [...(user ? [user] : []), ...records];
  // A tab that was loaded as somebody else may still post as them, so then nobody is sure.
  if (user && id !== undefined && user.id !== id) {
    const as = user.name === undefined ? '' : ` as ${user.name}`;
    const reason = `Facebook was switched to another profile after this page was loaded${as}. Reload the page to see who posts.`;
    return asSwitched(signals, known, reason);
  }
  return weigh(signals, name === undefined ? known : [...known, ...together(name, id, composer, known)]);
}

/**
 * The composer's name and the cookie's number as those of one account, where nothing says whose the number is. A comment is often written
 * as another than the whole site is switched to, so there the name stands alone.
 */
function together(name: string, id: string | undefined, composer: Composer | undefined, known: readonly Named[]) {
  const isKnown = known.some((one) => one.name !== undefined && (one.id === id || one.otherId === id));
  return id === undefined || isKnown || composer?.surface === 'comment' ? [] : [{ id, name }];
}

function cookie(name: string): string | undefined {
  return new RegExp(`(?:^|;\\s*)${name}=(\\d+)`).exec(document.cookie)?.[1];
}
