import { describe, expect, it } from 'vitest';
import { builtInPolicy } from '../../policy/read-policy.ts';
import { compile } from '../../rules/check.ts';
import type { Author } from '../../rules/rule.ts';
import { type BrandPost, brandPosts } from '../data/brand-posts.ts';
import { AS, draft, settings } from '../rules/sample.ts';

const POSTS = brandPosts();
const NOON = Date.parse('2026-12-01T12:00:00Z');

/** What the starter policy stops, and for which words. It knows accounts where the author is one of them. */
function stoppedAs(author: Author): readonly string[] {
  const { accounts } = settings([]);
  const check = compile({ ...builtInPolicy(), ...(author.state === 'listed' && { accounts }) });
  return POSTS.flatMap(({ language, trade, text }) => {
    const { level, findings } = check(draft(text, { author }), NOON);
    if (level === 'off' || level === 'note') return [];
    const parts = findings.map(({ rule, span }) => `${rule} «${text.slice(span?.start, span?.end)}»`);
    return `${language}/${trade}: ${parts.join(', ')}`;
  });
}

describe('the ordinary posts', () => {
  it('are many, in many trades and seven languages', () => {
    const counts = Map.groupBy(POSTS, ({ language }) => language);
    expect(Object.fromEntries([...counts].map(([language, { length }]) => [language, length]))).toEqual({
      de: 320,
      en: 1480,
      es: 176,
      fr: 178,
      it: 29,
      nl: 28,
      pt: 27,
    });
    expect(new Set(POSTS.map(({ language, trade }) => `${language}/${trade}`)).size).toBe(125);
  });

  it('are each there once, however it is written', () => {
    const same = Map.groupBy(POSTS, ({ text }) => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' '));
    expect([...same.values()].filter(({ length }) => length > 1)).toEqual([]);
  });

  it('are as long as posts are, and written out', () => {
    const isPost = ({ text }: BrandPost) => /^\S[^\\\t]{28,1198}\S$/.test(text) && !text.includes('  ');
    expect(POSTS.filter((post) => !isPost(post))).toEqual([]);
  });
});

describe('the starter policy', () => {
  const WORDS = ['de/kultur: profanity «Hurenkind»', 'en/animal-shelter: profanity «Bitch»'];

  it('stops few of them where it knows no account', () => {
    expect(stoppedAs(AS.stranger)).toEqual(WORDS);
    expect(WORDS.length / POSTS.length).toBeLessThan(0.01);
  });

  it('stops few of them where it knows that a brand speaks', () => {
    const VOICES = [
      'de/kundendienst: wrong-account «Meine Chefin»',
      'en/animal-shelter: wrong-account «I»',
      'en/charity: wrong-account «rude»',
      'en/farm: wrong-account «I»',
      'es/oficios-y-campo: wrong-account «mi abuelo»',
      'en/bicycle: wrong-account «Whoever invented»',
      'en/fire-and-police: wrong-account «school run»',
      'es/comercios: wrong-account «con resaca»',
    ];
    expect(stoppedAs(AS.acme).toSorted()).toEqual([...WORDS, ...VOICES].toSorted());
    expect((WORDS.length + VOICES.length) / POSTS.length).toBeLessThan(0.01);
  });
});
