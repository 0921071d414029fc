import type { Actor } from './publish/publish.ts';
import type { Identity } from './site.ts';

/**
 * As whom a request publishes: the actor that it names has the last word over what the page shows. `shown` is what stood at the
 * composer, `signedIn` what the page says of whoever is signed in; either may add the name that belongs to the actor.
 */
export function asActor(actor: Actor | undefined, shown: Identity, signedIn: Identity): Identity {
  // It leaves that to the session, which is another one by now: a post that waited, or a tab left behind.
  if (actor === undefined) return signedIn.switched && !shown.conflict ? signedIn : shown;
  if (actor === 'member') return isMember(shown, signedIn) ? shown : signedIn;
  if ('handle' in actor) {
    // The page shows but the person: their name is not the name of the page.
    const isPerson = shown.name !== undefined && shown.name === signedIn.name;
    return asPage(actor.handle, isPerson ? {} : shown);
  }
  if (hasId(signedIn, actor.id) && (signedIn.name !== undefined || !hasId(shown, actor.id)))
    return { ...signedIn, ...besides(shown) };
  if (shown.conflict) return actor;
  if (hasId(shown, actor.id)) return shown;
  return shown.id === undefined ? { ...shown, ...actor } : actor;
}

/** LinkedIn's requests name a page by its number, its addresses mostly by a word; the two go together unless the page showed a person. */
function asPage(handle: string, shown: Identity): Identity {
  const id = /^company\/(\d+)$/.exec(handle)?.[1];
  if (id === undefined || shown.handle?.startsWith('in/')) return { handle };
  const shownId = shown.id ?? /^company\/(\d+)$/.exec(shown.handle ?? '')?.[1];
  if (isSame(shownId, id)) return { ...shown, id };
  // The address was another page's than the one that was chosen, whose name it is.
  return shown.presumed && shown.name !== undefined ? { handle, name: shown.name } : { handle };
}

/** Nobody's page is shown, nor another name than the one who is signed in. */
function isMember(shown: Identity, signedIn: Identity): boolean {
  if (shown.handle !== undefined) return shown.handle.startsWith('in/');
  return shown.name === undefined || signedIn.name === undefined || shown.name === signedIn.name;
}

function hasId({ id, otherId }: Identity, actor: string): boolean {
  return id === actor || otherId === actor;
}

/** What else the draft goes out as is not taken back by an actor that is the page itself. */
function besides({ destinations }: Identity): Pick<Identity, 'destinations'> {
  return destinations ? { destinations } : {};
}

/** What is not shown contradicts nothing. */
function isSame(shown: string | undefined, actor: string): boolean {
  return shown === undefined || shown.toLowerCase() === actor.toLowerCase();
}
