import { LIFE_TOPICS, LIFE_WORDS, type LifeTopic } from '../data/life-topics.ts';
import { compilePhrases, type PhraseHit } from '../text/phrases.ts';
import type { TextView } from '../text/view.ts';
import type { Cue } from '../wrong-account/cues.ts';

/** So much of what stands around the cues belongs to them, in UTF-16 units. */
const AROUND = 60;

type Search = { readonly find: ReturnType<typeof compilePhrases>; readonly topics: readonly LifeTopic[] };
let made: Search | undefined;

function makeSearch(): Search {
  const listed = LIFE_TOPICS.flatMap((topic) =>
    LIFE_WORDS[topic].split(',').map((phrase) => ({ topic, phrase: phrase.trim() })),
  );
  const phrases = listed.map(({ phrase }) => phrase);
  return {
    find: compilePhrases(phrases, { inflect: false, insideHashtags: true }),
    topics: listed.map(({ topic }) => topic),
  };
}

/** Readies the question of what in private life the cues of a text are about: what most words speak of, first. Never empty. */
export function compileTopics(): (view: TextView, cues: readonly Cue[]) => readonly LifeTopic[] {
  made ??= makeSearch();
  const { find, topics } = made;
  let latest: { readonly view: TextView; readonly hits: readonly PhraseHit[] } | undefined;
  return (view, cues) => {
    if (latest?.view !== view) latest = { view, hits: find(view) };
    const start = (cues[0]?.span.start ?? 0) - AROUND;
    const end = (cues.at(-1)?.span.end ?? 0) + AROUND;
    const counts = new Map<LifeTopic, number>();
    for (const { phrase } of between(view, latest.hits, start, end)) {
      const topic = topics[phrase];
      if (topic !== undefined) counts.set(topic, (counts.get(topic) ?? 0) + 1);
    }
    if (counts.size === 0) return ['everyday'];
    return [...counts]
      .toSorted(([a, many], [b, more]) => more - many || LIFE_TOPICS.indexOf(a) - LIFE_TOPICS.indexOf(b))
      .map(([topic]) => topic);
  };
}

/** The hits that start between two places of the text as typed. */
function* between(
  { origins }: TextView,
  hits: readonly PhraseHit[],
  start: number,
  end: number,
): Generator<PhraseHit, void> {
  const placeOf = (hit: PhraseHit | undefined) => origins[hit?.from ?? 0] ?? 0;
  let low = 0;
  let high = hits.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (placeOf(hits[middle]) < start) low = middle + 1;
    else high = middle;
  }
  for (let at = low; at < hits.length && placeOf(hits[at]) < end; at++) {
    const hit = hits[at];
    if (hit !== undefined) yield hit;
  }
}
