import { AllProfanity } from 'allprofanity';
import { Filter } from 'bad-words';
import nlp from 'compromise';
import leo from 'leo-profanity';
import AhoCorasick from 'modern-ahocorasick';
import { englishDataset, englishRecommendedTransformers, RegExpMatcher } from 'obscenity';
import { FORMATS } from '../../rules/data/secret-formats/index.ts';
import { ALPHABETS } from '../../rules/secrets/format.ts';

/** What one would take instead of writing it: each answers whether it finds anything in a text. */
export type Peer = (text: string) => unknown;

/** Libraries that find profanity, by name. */
export function profanityPeers(): ReadonlyMap<string, (text: string) => boolean> {
  const badWords = new Filter();
  const obscenity = new RegExpMatcher({ ...englishDataset.build(), ...englishRecommendedTransformers });
  const allProfanity = new AllProfanity();
  return new Map([
    ['bad-words', (text: string) => badWords.isProfane(text)],
    ['obscenity', (text: string) => obscenity.hasMatch(text)],
    ['allprofanity', (text: string) => allProfanity.check(text)],
    ['leo-profanity', (text: string) => leo.check(text)],
  ]);
}

/** The two usual ways to look for many words. They know no endings, no joined spellings and no exceptions. */
export const TERM_PEERS: ReadonlyMap<string, (terms: readonly string[]) => Peer> = new Map([
  ['one alternation', alternation],
  ['modern-ahocorasick', automaton],
]);

function alternation(terms: readonly string[]): Peer {
  const pattern = new RegExp(`\\b(?:${terms.map(escaped).join('|')})\\b`, 'i');
  return (text) => pattern.test(text);
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

function automaton(terms: readonly string[]): Peer {
  const machine = new AhoCorasick(terms.map((term) => term.toLowerCase()));
  return (text) => machine.search(text.toLowerCase());
}

/** Every published format of ours tried on the whole text, one after another: what scanners do that look for no keyword first. */
export function secretsOneByOne(): Peer {
  const patterns = FORMATS.map((format) =>
    format.kind === 'prefixed'
      ? new RegExp(`${escaped(format.prefix)}[${ALPHABETS[format.alphabet]}]{${format.min},${format.max}}`)
      : new RegExp(format.pattern.source, format.pattern.flags.replace('y', '')),
  );
  return (text) => patterns.filter((pattern) => pattern.test(text)).length;
}

/** One parse by compromise, which others build detection on. */
export function parse(text: string): number {
  return nlp(text).docs.length;
}
