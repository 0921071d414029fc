import * as z from 'zod/mini';
import { FIRST_PERSON_PLURAL } from './data/first-person.ts';
import { type Account, defineRule, type Match, type Span } from './rule.ts';
import { findAddresses, isWithin } from './text/links.ts';
import { compilePhrases } from './text/phrases.ts';
import { remember } from './text/remember.ts';
import { folded, makeView, spanOf, type TextView, viewOf } from './text/view.ts';

/** A draft that would go out as another account than the one it is about, by the `about` words of the policy's accounts. */
export const wrongAccount = defineRule({
  id: 'wrong-account',
  summary: 'Finds drafts that are about another account than the one they would go out from.',
  why: 'A post from the wrong account embarrasses both, and can’t be taken back once someone has seen it.',
  options: z.object({}),
  example: {
    options: {},
    bad: 'The new Roadster is here, and we are so proud of it! #DriveAcme',
    good: 'Happy Friday!',
  },
  compile(_, { accounts }) {
    const marksIn = compileMarks(accounts);
    const findMarks = remember(
      (text) => marksIn(viewOf(text)),
      (mark, by) => ({ ...mark, span: moved(mark.span, by) }),
    );
    const pluralsIn = compilePhrases(FIRST_PERSON_PLURAL, { inflect: false, insideHashtags: false });
    const findPlurals = remember(
      (text) => {
        const view = viewOf(text);
        return pluralsIn(view).map(({ from, to }) => ({ span: spanOf(view, from, to) }));
      },
      ({ span }, by) => ({ span: moved(span, by) }),
    );
    return ({ text, author }) => {
      if (author.state === 'unreadable' || author.state === 'unstated') return [];
      if (author.state === 'unlisted' && author.kind === 'unknown') return [notListed(author.label)];
      const [first, ...others] = findMarks(text);
      if (first === undefined) return [];
      const marks = [first, ...others] as const;
      const own = author.state === 'listed' ? author.account : undefined;
      if (marks.some((mark) => mark.account.id === own)) return [];
      if (author.kind === 'personal' && !marks.some(speaksForIt) && findPlurals(text).length === 0) return [];
      return [meantFor(marks, author.label, text)];
    };
  },
});

/** One `about` word of an account, seen in a draft. */
type Mark = { readonly account: Account; readonly by: By; readonly span: Span };

function moved({ start, end }: Span, by: number): Span {
  return { start: start + by, end: end + by };
}

/** By what a mark was seen, weakest first. */
const BY = ['word', 'domain', 'hashtag'] as const;
type By = (typeof BY)[number];

/** Who uses the campaign's hashtag or links to the site speaks for the account; who names it may just mention it. */
function speaksForIt(mark: Mark): boolean {
  return mark.by !== 'word';
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
  const find = compilePhrases(phrases, { inflect: true, insideHashtags: false, overlapping: true });

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
      for (const account of accountsOf(host, domains))
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
  if (!/^[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)*\.\p{L}{2,}$/u.test(bare)) return undefined;
  const view = makeView(bare);
  return folded(view, 0, view.length);
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

function notListed(label: string): Match {
  return {
    message: `“${label}” is not on your organization’s list of accounts.`,
    suggestion: 'Check that it is the account you mean, or ask to have it listed.',
  };
}

function meantFor(marks: readonly [Mark, ...Mark[]], label: string, text: string): Match {
  const strongest = marks.reduce((best, mark) => (isStronger(mark, best) ? mark : best));
  const { span } = strongest;
  const names = new Set(
    marks
      .filter((mark) => mark.span.start === span.start && mark.span.end === span.end)
      .map(({ account }) => account.name),
  );
  const name = [...names].join(' or ');
  return {
    span,
    message: `This seems to be meant for ${name}, and it is about to go out as ${label}.`,
    suggestion: `Switch to ${name}, or take “${text.slice(span.start, span.end)}” out.`,
  };
}

/** Equally strong ones: the longer word, then the earlier. */
function isStronger(mark: Mark, than: Mark): boolean {
  const length = ({ span }: Mark) => span.end - span.start;
  const byStrength = BY.indexOf(mark.by) - BY.indexOf(than.by) || length(mark) - length(than);
  return byStrength > 0 || (byStrength === 0 && mark.span.start < than.span.start);
}
