import type { Judged } from '../../guard/submission.ts';
import type { Decided } from '../../guard/warm.ts';
import type { Finding } from '../../rules/rule.ts';
import { excerptOf } from '../../rules/text/excerpt.ts';
import { allFindings } from '../../rules/verdict.ts';
import { matchAuthor } from '../match-account.ts';
import type { Policy } from '../policy.ts';
import type { JournalEntry, JournalFinding } from './entry.ts';
import { wordsOf } from './keep-words.ts';
import { type MaskedWords, type MaskWords, maskReason } from './mask-words.ts';

/** How many places are quoted of one draft. */
const EXCERPTS = 20;

/** What an entry is made with. */
export type Making = {
  readonly policy: Policy;
  readonly maskWords: MaskWords;
  readonly id: string;
  /** Milliseconds since the epoch. */
  readonly now: number;
};

/** The entry of a decision; undefined where nothing was found, or nothing is to be kept. */
export function makeEntry(
  { reading, judgement }: Judged,
  decided: Decided,
  { policy, maskWords, id, now }: Making,
): JournalEntry | undefined {
  const { text, site, surface, identity } = reading;
  const { author, verdict, revision, enabled } = judgement;
  const { keep } = policy.record;
  const all = allFindings(verdict);
  const found = decided.type === 'false-alarm' ? decided.findings : all;
  if (!enabled || keep === 'off' || found.length === 0) return undefined;

  const written = { text, site, surface, found: all };
  const further = (identity.destinations ?? []).map((one) => matchAuthor(policy, site, one).kind);
  const words = wordsOf([author.kind, ...further], keep, {
    excerpts: () => excerptsOf(found, maskWords(written)),
    text: () => maskWords(written)?.text,
  });
  const given = decided.type === 'posted' ? decided.reason : undefined;
  const reason = given && maskReason(given, written, maskWords);
  return {
    id,
    at: now,
    site,
    surface,
    ...(author.state === 'listed' && { account: author.account }),
    ...words,
    found: withoutRepeats(found),
    level: decided.type === 'false-alarm' ? (found[0]?.level ?? 'off') : verdict.level,
    decision: decided.type,
    ...(reason && { reason }),
    ...('took' in decided && { took: Math.max(0, Math.round(decided.took)) }),
    policy: revision,
  };
}

/** The places that were found, with a little of what stands around them, a line for each. */
function excerptsOf(found: readonly Finding[], masked: MaskedWords | undefined): string | undefined {
  if (masked === undefined) return undefined;
  const lines = found.flatMap(({ span }) => {
    if (span === undefined) return [];
    const { before, marked, after } = excerptOf(masked.text, masked.spanOf(span));
    return [`${before}${marked}${after}`.replace(/\s+/g, ' ')];
  });
  return lines.length === 0 ? undefined : [...new Set(lines)].slice(0, EXCERPTS).join('\n');
}

/** Without their words and places, each once. */
function withoutRepeats(found: readonly Finding[]): readonly JournalFinding[] {
  const all = new Map<string, JournalFinding>();
  for (const { rule, name, class: kind, level, mode } of found) {
    const one = {
      rule,
      ...(name !== undefined && { name }),
      ...(kind !== undefined && { class: kind }),
      level,
      ...(mode !== undefined && { mode }),
    };
    all.set(JSON.stringify(one), one);
  }
  return [...all.values()];
}
