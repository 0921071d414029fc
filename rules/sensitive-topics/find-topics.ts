import { SENSITIVE_TOPICS, SENSITIVE_WORDS, type SensitiveTopic } from '../data/sensitive-words.ts';
import { isReplaced, type OwnList, ownItems } from '../own-list.ts';
import { hasItsCapitals } from '../term-conditions.ts';
import { compileCompany } from '../text/company.ts';
import { listPhrases } from '../text/phrase-list.ts';
import { searchFor } from '../text/phrases.ts';
import type { TextView } from '../text/view.ts';

export type TopicHit = { readonly topic: SensitiveTopic; readonly from: number; readonly to: number };

type Known = { readonly phrase: string; readonly topic: SensitiveTopic | undefined; readonly own: boolean };

/** Readies the search for some topics, and for what an organization lists of each, whether it is among those or not. */
export function compileTopics(
  topics: readonly SensitiveTopic[],
  lists: Readonly<Record<SensitiveTopic, OwnList | undefined>>,
): (view: TextView) => readonly TopicHit[] {
  const ours = SENSITIVE_TOPICS.filter((topic) => topics.includes(topic) && !isReplaced(lists[topic]));
  const known: readonly Known[] = [
    ...SENSITIVE_TOPICS.flatMap((topic) =>
      ownItems(lists[topic]).map((phrase): Known => ({ phrase, topic, own: true })),
    ),
    ...ours.flatMap((topic) => phrasesOf(topic).map((phrase): Known => ({ phrase, topic, own: false }))),
    ...(ours.length === 0 ? [] : allOf('innocent')).map((phrase): Known => ({ phrase, topic: undefined, own: false })),
  ];
  if (known.length === 0) return () => [];
  const list = listPhrases(known.map(({ phrase }) => phrase));
  const find = searchFor(list, {
    inflect: true,
    insideHashtags: true,
    accepts: (view, hit, spelling) => known[hit.phrase]?.own === true || hasItsCapitals(view, hit, list, spelling),
  });
  const greetings = allOf('greeting');
  const company = compileCompany(greetings);
  const greeting = new Set(greetings.keys());

  return (view) =>
    find(view).flatMap((hit) => {
      const { topic, own } = known[hit.phrase] ?? { topic: undefined, own: false };
      if (topic === undefined) return [];
      const excused = !own && topic === 'religion' && company.standsInSentence(view, hit, greeting);
      return excused ? [] : [{ topic, from: hit.from, to: hit.to }];
    });
}

function phrasesOf(topic: SensitiveTopic): readonly string[] {
  if (topic !== 'tragedy') return allOf(topic);
  return [
    ...allOf(topic),
    ...SENSITIVE_WORDS.flatMap(({ event, around }) =>
      phrasesIn(event).flatMap((one) => phrasesIn(around).map((frame) => frame.replace('*', one))),
    ),
  ];
}

/** All phrases of one kind, in every language. */
export function allOf(kind: SensitiveTopic | 'innocent' | 'greeting' | 'light'): readonly string[] {
  return SENSITIVE_WORDS.flatMap((words) => phrasesIn(words[kind]));
}

function phrasesIn(list: string): readonly string[] {
  return list.split(/,\s+/u);
}
