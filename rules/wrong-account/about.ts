import { FIRST_PERSON_PLURAL } from '../data/first-person.ts';
import type { Account, Level, Span } from '../rule.ts';
import { say } from '../say.ts';
import { foldHost } from '../text/hosts.ts';
import { findAddresses, isWithin } from '../text/links.ts';
import { compilePhrases } from '../text/phrases.ts';
import { decodeHost } from '../text/punycode.ts';
import { remember } from '../text/remember.ts';
import { spanOf, type TextView, viewOf } from '../text/view.ts';
import type { NamedAuthor, Signal } from './signal.ts';

/** One `about` word of an account, seen in a draft. */
type Mark = { readonly account: Account; readonly by: By; readonly span: Span };

/** By what a mark was seen, weakest first. */
const BY = ['word', 'domain', 'hashtag'] as const;
type By = (typeof BY)[number];

/**
 * Readies the search for the `about` words, hashtags and domains of all accounts; it remembers its last text. Answers what speaks
 * for another account, and whether the draft is about the author's own.
 */
export function compileAbout(
  accounts: readonly Account[],
  clientMixUp: Level | undefined,
): (text: string, author: NamedAuthor) => { readonly signals: readonly Signal[]; readonly isOwn: boolean } {
  const marksIn = compileMarks(accounts);
  const findMarks = remember(
    (text) => marksIn(viewOf(text)),
    (mark, by) => ({ ...mark, span: moved(mark.span, by) }),
  );
  const pluralsIn = compilePhrases(FIRST_PERSON_PLURAL, { inflect: false, insideHashtags: false, unspaced: true });
  const findPlurals = remember(
    (text) => {
      const view = viewOf(text);
      return pluralsIn(view).map(({ from, to }) => ({ span: spanOf(view, from, to) }));
    },
    ({ span }, by) => ({ span: moved(span, by) }),
  );
  return (text, author) => {
    const marks = findMarks(text);
    const isOwn = marks.some(({ account }) => author.state === 'listed' && account.id === author.account);
    const isPassing = () => author.kind === 'personal' && !marks.some(speaksForIt) && findPlurals(text).length === 0;
    if (isOwn || marks.length === 0 || isPassing()) return { signals: [], isOwn };
    return { signals: signalsOf(marks, author, text, clientMixUp), isOwn };
  };
}

function moved({ start, end }: Span, by: number): Span {
  return { start: start + by, end: end + by };
}

/** Who uses the campaign's hashtag or links to the site speaks for the account; who names it may just mention it. */
function speaksForIt(mark: Mark): boolean {
  return mark.by !== 'word';
}

/** A signal for each mark, strongest first, so that an exception for one leaves the others. */
function signalsOf(
  marks: readonly Mark[],
  { kind, label }: NamedAuthor,
  text: string,
  clientMixUp: Level | undefined,
): readonly Signal[] {
  const places = Map.groupBy(marks.toSorted(byStrength), ({ span }) => span.start * FARTHEST + span.end);
  return [...places.values()].flatMap((here) => {
    const [mark] = here;
    if (mark === undefined) return [];
    const { span } = mark;
    const names = new Set(here.map(({ account }) => account.name));
    const name = [...names].reduce((list, other) => say('list_or', list, other));
    const suggestion = say('rule_wrong_account_about_suggestion', name, text.slice(span.start, span.end));
    if (kind !== 'client' || !here.some(({ account }) => account.kind === 'client')) {
      return { class: 'about', span, message: say('rule_wrong_account_about', name, label), suggestion };
    }
    const level = clientMixUp === undefined ? {} : { level: clientMixUp };
    return { class: 'client', span, message: say('rule_wrong_account_client', name, label), suggestion, ...level };
  });
}

/** No text has a place so far on. */
const FARTHEST = 2 ** 26;

/** Equally strong ones: the longer word, then the earlier. */
function byStrength(a: Mark, b: Mark): number {
  const length = ({ span }: Mark) => span.end - span.start;
  const stronger = a.by === b.by ? 0 : BY.indexOf(b.by) - BY.indexOf(a.by);
  return stronger || length(b) - length(a) || a.span.start - b.span.start;
}

function compileMarks(accounts: readonly Account[]): (view: TextView) => readonly Mark[] {
  const domains = new Map<string, readonly Account[]>();
  const phrases: string[] = [];
  const owners: Account[] = [];
  for (const account of accounts) {
    for (const about of account.about) {
      const domain = asDomain(about);
      if (domain === undefined) {
        phrases.push(about.trim());
        owners.push(account);
      } else domains.set(domain, [...(domains.get(domain) ?? []), account]);
    }
  }
  const find = compilePhrases(phrases, { inflect: true, insideHashtags: false, unspaced: true, overlapping: true });

  return (view) => {
    const hits = find(view);
    if (hits.length === 0 && domains.size === 0) return [];
    const addresses = findAddresses(view);
    const wordless = addresses.filter(({ type }) => type !== 'dotted');
    const marks: Mark[] = [];
    for (const { phrase, from, to } of hits) {
      const account = owners[phrase];
      if (account === undefined || isWithin(wordless, from)) continue;
      marks.push({ account, by: phrases[phrase]?.startsWith('#') ? 'hashtag' : 'word', span: spanOf(view, from, to) });
    }
    for (const { type, host, from, to } of addresses) {
      if (type !== 'link' && type !== 'dotted') continue;
      for (const account of accountsOf(readable(host), domains))
        marks.push({ account, by: 'domain', span: spanOf(view, from, to) });
    }
    return marks;
  };
}

/** The domain that an `about` entry names, folded like the hosts of a draft; `undefined` for words and hashtags. */
function asDomain(about: string): string | undefined {
  const bare = about
    .trim()
    .replace(/^https?:\/\//i, '')
    .replace(/\/.*$/, '')
    .replace(/^www\./i, '');
  const host = readable(bare.toLowerCase());
  return /^[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)*\.\p{L}{2,}$/u.test(host) ? foldHost(host) : undefined;
}

/** A host as it is read: browsers copy one with letters beyond ASCII in Punycode. */
function readable(host: string): string {
  return host.includes('xn--') ? foldHost(decodeHost(host)) : host;
}

/** Whose domain a host is, or is a subdomain of. */
function accountsOf(host: string, domains: ReadonlyMap<string, readonly Account[]>): readonly Account[] {
  for (let domain = host; ; ) {
    const accounts = domains.get(domain);
    if (accounts !== undefined) return accounts;
    const dot = domain.indexOf('.');
    if (dot < 0) return [];
    domain = domain.slice(dot + 1);
  }
}
