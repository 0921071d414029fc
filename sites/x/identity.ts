import { say } from '../../rules/say.ts';
import type { Cookies } from '../cookies.ts';
import { asSwitched, type Signal, weigh } from '../identity/weigh.ts';
import type { Composer, Identifier, Identity } from '../site.ts';
import { readChrome } from './chrome.ts';
import { columnOf, handlesOfColumns, isPro } from './columns.ts';
import { handlesBeside } from './handles.ts';
import { X_PLACES } from './places.ts';
import { trackSignIn } from './signed-in.ts';

/**
 * As whom X would publish: by the composer's row, the page around it and the person who is signed in. Messages and articles have no row
 * of their own, and other people's pictures around them.
 */
export function makeXIdentifier(): Identifier {
  const chrome = readChrome();
  const signIn = trackSignIn();

  /** `shown`: what stands at the composer. */
  function identify(shown: readonly Signal[], when: keyof Cookies): Identity {
    const { state, user } = signIn(when);
    const page = isPro() ? [] : chrome();
    const signals = [...shown, ...page];
    const person: Signal[] = user ? [{ place: X_PLACES.signIn, says: { handle: user.handle } }] : [];
    if (state === 'switched') {
      const reason = user ? say('conflict_switched_x_as', `@${user.handle}`) : say('conflict_switched_x');
      return asSwitched([...signals, ...person], [], reason);
    }
    // Whoever posts for another account is still signed in as themselves, so that contradicts nothing that is shown.
    if (signals.length > 0) return withPerson(weigh(signals), person);
    // X Pro posts as several accounts, whoever is signed in.
    return isPro() ? {} : weigh([...signIn.links(user), ...person]);
  }

  return {
    identify(composer) {
      const ownRow = composer.surface !== 'message' && composer.surface !== 'article';
      return identify(ownRow ? atComposer(composer, chrome) : [], 'now');
    },
    identifyPage: () => identify([], 'ofThisTask'),
  };
}

function atComposer(composer: Composer, chrome: () => readonly Signal[]): readonly Signal[] {
  const handles = [...handlesBeside(composer, () => chrome().flatMap(({ says }) => says.handle ?? []))];
  const row = handles.map((handle) => ({ place: X_PLACES.composer, says: { handle } }));
  if (!isPro()) return row;
  const column = [...columnOf(composer)].map((handle) => ({ place: X_PLACES.column, says: { handle } }));
  if (row.length + column.length > 0) return [...row, ...column];
  return [...handlesOfColumns()].map((handle) => ({ place: X_PLACES.columns, says: { handle } }));
}

/** Adds who is signed in to what was looked at, without a say. */
function withPerson(identity: Identity, [person]: readonly Signal[]): Identity {
  const { handle } = person?.says ?? {};
  if (!person || handle === undefined) return identity;
  const agrees = identity.handle?.toLowerCase() === handle.toLowerCase();
  const signals = [...(identity.signals ?? []), { name: say(person.place.name), says: `@${handle}`, agrees }];
  return { ...identity, signals };
}
