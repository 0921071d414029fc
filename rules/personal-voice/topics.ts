import { LIFE_TOPICS, LIFE_WORDS, type LifeTopic } from '../data/life-topics.ts';
import { compilePhrases } from '../text/phrases.ts';
import { makeView } from '../text/view.ts';
import type { Cue } from '../wrong-account/cues.ts';

/** So much of what stands around the cues belongs to them, in UTF-16 units. */
const AROUND = 60;
/** What a stretch may be about is looked for in so much of it. */
const LONGEST = 600;

let find: ReturnType<typeof compilePhrases> | undefined;
const phrases: string[] = [];
const topicOf: LifeTopic[] = [];

/** Readies the question of what in private life the cues of a text are about: what most words speak of, first. Never empty. */
export function compileTopics(): (text: string, cues: readonly Cue[]) => readonly LifeTopic[] {
  find ??= compileWords();
  const search = find;
  return (text, cues) => {
    const start = cues[0]?.span.start ?? 0;
    const end = Math.min(cues.at(-1)?.span.end ?? start, start + LONGEST);
    const view = makeView(text.slice(Math.max(0, start - AROUND), end + AROUND));
    const counts = new Map<LifeTopic, number>();
    for (const { phrase } of search(view)) {
      const topic = topicOf[phrase];
      if (topic !== undefined) counts.set(topic, (counts.get(topic) ?? 0) + 1);
    }
    if (counts.size === 0) return ['everyday'];
    return [...counts]
      .toSorted(([a, many], [b, more]) => more - many || LIFE_TOPICS.indexOf(a) - LIFE_TOPICS.indexOf(b))
      .map(([topic]) => topic);
  };
}

function compileWords(): ReturnType<typeof compilePhrases> {
  for (const topic of LIFE_TOPICS) {
    for (const phrase of LIFE_WORDS[topic].split(',')) {
      phrases.push(phrase.trim());
      topicOf.push(topic);
    }
  }
  return compilePhrases(phrases, { inflect: true, insideHashtags: true });
}
