import { type Author, compareLevels, type Level, type Match } from '../rule.ts';
import { saySentences } from '../say.ts';

/** What can be wrong about an account, strongest first. */
const SIGNALS = ['unlisted', 'client', 'about', 'personal-voice', 'brand-voice'] as const;

/** One thing that is wrong about an account, in a sentence of its own. */
export type Signal = Match & { readonly class: (typeof SIGNALS)[number] };

/** An author whom the site showed. */
export type NamedAuthor = Extract<Author, { readonly label: string }>;

/**
 * One match of all signals, told by the strongest; of those of one kind, by the first. The others say why besides, and the
 * strictest level counts, `level` being that of a signal that has none of its own.
 */
export function combine(signals: readonly Match[], level: Level): readonly Match[] {
  const ordered = SIGNALS.flatMap((kind) => signals.find((signal) => signal.class === kind) ?? []);
  const [first, ...others] = ordered;
  if (first === undefined) return [];
  const [strictest = level] = ordered.map((signal) => signal.level ?? level).toSorted((a, b) => compareLevels(b, a));
  const why = saySentences([first.why, ...others.map(({ message }) => message)].filter((words) => words !== undefined));
  return [{ ...first, level: strictest, ...(why === '' ? {} : { why }) }];
}
