import { type Entry, prepareEntries } from './entries.ts';
import { FIRST_DRAFTS } from './first-drafts.ts';
import { RULES } from './index.ts';
import { isPaused, judgeAuthor } from './judge-author.ts';
import { judgeInside } from './judge-inside.ts';
import { maskMessages } from './mask.ts';
import type { Draft, Finding, Rule, Scope, Settings, Verdict } from './rule.ts';
import { isSameDraft } from './same-draft.ts';
import { divided, milderOf, strictestFirst } from './verdict.ts';
import { sayPrivateOnce } from './wrong-account/say-once.ts';

/** Judges a draft at a time, in milliseconds since the epoch. Synchronous, and never throws. */
export type Check = (draft: Draft, now: number) => Verdict;

/** A check whose rules get ready one after the other, each at its first text at the latest. */
export type Preparation = {
  readonly check: Check;
  /**
   * Readies the rules, and has each look through some drafts, whose findings nobody wants. Each step is a few milliseconds of it.
   */
  steps(drafts: readonly Draft[]): Iterator<void>;
};

/** Readies all rules of a policy, so that the first draft waits for nothing; `prepare` with all of its steps taken. */
export function compile(settings: Settings, rules: ReadonlyMap<string, Rule> = RULES): Check {
  const { check, steps } = prepare(settings, rules);
  const left = steps(FIRST_DRAFTS);
  while (left.next().done !== true);
  return check;
}

/**
 * Begins to ready the rules of a policy. The check remembers its last draft: asked again for the same one, while the same rules are
 * in force, it answers with the same verdict at once. `rules` is the registry, other than in tests.
 */
export function prepare(settings: Settings, rules: ReadonlyMap<string, Rule> = RULES): Preparation {
  const entries = settings.rules
    .filter(({ level }) => level !== 'off')
    .map((entry) => ({ ...entry, mode: milderOf(settings.mode, entry.mode) }))
    .flatMap((entry) => prepareEntries(entry, settings, rules, (ids) => judgeInside(ids, inForceFor)));
  let current: readonly Entry[] = [];
  const inForceFor = (draft: Draft) => current.filter(({ setting }) => isInScope(setting.scope, draft));
  let last:
    | { readonly draft: Draft; readonly inForce: readonly Entry[]; readonly paused: boolean; readonly verdict: Verdict }
    | undefined;

  const isSteady = entries.every(
    ({ at, setting: { scope } }) => at === undefined && scope.from === undefined && scope.until === undefined,
  );

  const check: Check = (draft, now) => {
    const inForce = isSteady
      ? entries
      : entries
          .filter(({ setting }) => isInForce(setting.scope, now))
          .flatMap((entry) => (entry.at === undefined ? entry : (entry.at(draft.author, now) ?? [])));
    const paused = isPaused(settings, draft.author, now);
    if (
      last !== undefined &&
      last.paused === paused &&
      isSameDraft(last.draft, draft) &&
      isSameList(last.inForce, inForce)
    ) {
      return last.verdict;
    }
    current = inForce;
    const verdict = judge(settings, draft, inForce, paused);
    last = { draft, inForce, paused, verdict };
    return verdict;
  };
  function* steps(drafts: readonly Draft[]) {
    const searches = [...new Set(entries.map(({ search }) => search))];
    for (const { ready } of searches) yield void ready();
    for (const draft of drafts) for (const { tryOn } of searches) yield tryOn(draft);
  }
  return { check, steps };
}

function judge(settings: Settings, draft: Draft, inForce: readonly Entry[], paused: boolean): Verdict {
  const found: Finding[] = [];
  for (const { setting, run } of inForce) {
    if (isInScope(setting.scope, draft)) for (const finding of run(draft)) found.push(finding);
  }
  const once = sayPrivateOnce(found, draft.author);
  const findings = draft.surface === 'message' ? [...once] : judgeAuthor(settings, draft, paused, once);
  if (findings.length === 0) return divided(findings);
  findings.sort(strictestFirst);
  return divided(maskMessages(draft.text, findings));
}

/** Whether a rule is in force at a time, in milliseconds since the epoch. */
export function isInForce({ from, until }: Scope, now: number): boolean {
  return (from === undefined || now >= from) && (until === undefined || now < until);
}

/** What the scope of a rule is compared with. */
type Where = Pick<Draft, 'site' | 'surface' | 'author'>;

/** Whether a rule has anything to say of what such an author publishes there. */
export function isInScope({ sites, surfaces, kinds, accounts }: Scope, { site, surface, author }: Where): boolean {
  if (sites !== undefined && !sites.includes(site)) return false;
  if (surfaces === undefined ? surface === 'message' : !surfaces.includes(surface)) return false;
  if (kinds !== undefined && !kinds.includes(author.kind)) return false;
  return accounts === undefined || (author.state === 'listed' && accounts.includes(author.account));
}

function isSameList(a: readonly Entry[], b: readonly Entry[]): boolean {
  return a === b || (a.length === b.length && a.every((entry, index) => entry === b[index]));
}
