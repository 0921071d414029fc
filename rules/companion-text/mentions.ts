import type { Span } from '../rule.ts';
import { type Conditions, compileConditions } from '../term-conditions.ts';
import { findAddresses, isWithin } from '../text/links.ts';
import { listPhrases } from '../text/phrase-list.ts';
import { searchFor } from '../text/phrases.ts';
import { spanOf, type TextView } from '../text/view.ts';

/** Something that asks for a companion. `said` is how it was typed, without the `ending` of its possessive; `end` is where that begins. */
export type Mention = { readonly span: Span; readonly end: number; readonly said: string; readonly ending: string };

/** "acme.example", "acme.example/fund", "@acme" */
const ADDRESS = /^@|[\p{L}\p{N}][./][\p{L}\p{N}]/u;
const POSSESSIVE = /['’‘ʼ]s$/iu;
const HASH = 35;

/**
 * Readies the finding of what asks for a companion, in the order of the text. What is a part of an address counts only where it was
 * listed as one, and hashtags only where they are asked for: no sign can stand in either.
 */
export function compileMentions(
  when: readonly string[],
  conditions: Conditions,
  inHashtags: boolean,
): (view: TextView) => Iterable<Mention> {
  const list = listPhrases(when);
  const accepts = compileConditions(() => conditions, [conditions], list);
  const options = { inflect: true, insideHashtags: inHashtags, ...(accepts === undefined ? {} : { accepts }) };
  const find = searchFor(list, options);
  const isAddress = when.map((one) => ADDRESS.test(one.trim()));
  return function* (view) {
    const hits = find(view);
    if (hits.length === 0) return;
    const addresses = findAddresses(view).filter(({ type }) => type !== 'dotted');
    for (const { phrase, from, to } of hits) {
      const isText = !isWithin(addresses, from) && (inHashtags || view.units[from - 1] !== HASH);
      if (isText || isAddress[phrase] === true) yield mentionAt(view, spanOf(view, from, to));
    }
  };
}

function mentionAt({ text }: TextView, span: Span): Mention {
  const typed = text.slice(span.start, span.end);
  const ending = POSSESSIVE.exec(typed)?.[0] ?? '';
  return { span, end: span.end - ending.length, said: typed.slice(0, typed.length - ending.length), ending };
}
