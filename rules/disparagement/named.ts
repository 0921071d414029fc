import type { Account, Author } from '../rule.ts';
import { hasItsCapitals } from '../term-conditions.ts';
import { listPhrases } from '../text/phrase-list.ts';
import { type PhraseHit, searchFor } from '../text/phrases.ts';
import type { TextView } from '../text/view.ts';

/** Somebody who is not to be spoken badly of, and what they are to the organization. */
export type Named = {
  readonly name: string;
  readonly class: 'customer' | 'partner' | 'competitor' | 'employer';
  /** The policy's account, where it is one. */
  readonly account?: string;
};

type Lists = { readonly [key in 'customers' | 'partners' | 'competitors']: readonly string[] };

/** Whether a name can ever be found. */
export function isNameable(name: string): boolean {
  return /[\p{L}\p{N}]{2}/u.test(name);
}

/** Readies the search for names: of the lists, and of the organization's accounts but the author's own. Hits have the number of their name. */
export function compileNamed(
  { customers, partners, competitors }: Lists,
  accounts: readonly Account[],
): (view: TextView, author: Author) => { readonly hits: readonly PhraseHit[]; readonly named: readonly Named[] } {
  const named: readonly Named[] = [
    ...customers.map((name): Named => ({ name: name.trim(), class: 'customer' })),
    ...partners.map((name): Named => ({ name: name.trim(), class: 'partner' })),
    ...competitors.map((name): Named => ({ name: name.trim(), class: 'competitor' })),
    ...accounts
      .filter(({ kind }) => kind !== 'personal')
      .flatMap(({ id, kind, name, about, handles }) =>
        [name, ...about, ...Object.values(handles).flat()]
          .filter((one) => isNameable(one) && !one.includes('/'))
          .map((one): Named => ({ name: one, class: kind === 'client' ? 'customer' : 'employer', account: id })),
      ),
  ];
  const list = listPhrases(named.map(({ name }) => name));
  const find = searchFor(list, {
    inflect: false,
    insideHashtags: false,
    // "I hate tulips" is not about the bank.
    accepts: (view, hit, spelling) =>
      (list.words[spelling] ?? 0) > 1 || isMarked(view, hit) || hasItsCapitals(view, hit, list, spelling),
  });
  return (view, author) => {
    const own = author.state === 'listed' ? author.account : undefined;
    const isOfBrand = author.kind === 'brand';
    const hits = find(view).filter(({ phrase }) => {
      const one = named[phrase];
      return one?.account === undefined || (one.account !== own && !(isOfBrand && one.class === 'employer'));
    });
    return { hits, named };
  };
}

/** Whether it is a handle or a hashtag. */
function isMarked(view: TextView, { from }: PhraseHit): boolean {
  const [before, first] = [view.units[from - 1], view.units[from]];
  return before === 64 || before === 35 || first === 64 || first === 35;
}
