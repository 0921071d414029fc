import { FIRST_DRAFTS } from './first-drafts.ts';
import { RULES } from './index.ts';
import { isPaused, judgeAuthor } from './judge-author.ts';
import { maskMessages } from './mask.ts';
import {
  type Author,
  compareLevels,
  type Draft,
  type Finding,
  type Match,
  type Rule,
  type RuleSetting,
  type Scope,
  type Settings,
  type Span,
  type Verdict,
} from './rule.ts';
import { say } from './say.ts';
import { compilePhrases } from './text/phrases.ts';
import { remember } from './text/remember.ts';
import { spanOf, viewOf } from './text/view.ts';
import { divided, milderOf, strictestFirst, under } from './verdict.ts';

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
    .map((entry) => prepareEntry(entry, settings, rules));
  let last:
    | { readonly draft: Draft; readonly inForce: readonly Entry[]; readonly paused: boolean; readonly verdict: Verdict }
    | undefined;

  const check: Check = (draft, now) => {
    const inForce = entries.filter(({ setting }) => isInForce(setting.scope, now));
    const paused = isPaused(settings, draft.author, now);
    if (
      last !== undefined &&
      last.paused === paused &&
      isSameDraft(last.draft, draft) &&
      isSameList(last.inForce, inForce)
    ) {
      return last.verdict;
    }
    const verdict = judge(settings, draft, inForce, paused);
    last = { draft, inForce, paused, verdict };
    return verdict;
  };
  function* steps(drafts: readonly Draft[]) {
    for (const { ready } of entries) yield ready();
    for (const draft of drafts) for (const { tryOn } of entries) yield tryOn(draft);
  }
  return { check, steps };
}

/** One entry of the policy's `rules`. */
type Entry = {
  readonly setting: RuleSetting;
  ready(): void;
  tryOn(draft: Draft): void;
  run(draft: Draft): readonly Finding[];
};

/** The entry that gets ready when it is needed. What only finds things that stand somewhere has nothing to do where no text is. */
function prepareEntry(setting: RuleSetting, settings: Settings, rules: ReadonlyMap<string, Rule>): Entry {
  let made: Compiled | undefined;
  const compiled = () => {
    made ??= compileEntry(setting, settings, rules);
    return made;
  };
  const needsText = rules.get(setting.rule)?.within === 'paragraph';
  return {
    setting,
    ready: () => void compiled(),
    tryOn: (draft) => compiled().tryOn(draft),
    run: (draft) => (needsText && draft.text === '' ? [] : compiled().run(draft)),
  };
}

type Compiled = Pick<Entry, 'tryOn' | 'run'>;

function compileEntry(setting: RuleSetting, settings: Settings, rules: ReadonlyMap<string, Rule>): Compiled {
  const failed = { tryOn: () => {}, run: () => [failure(setting)] };
  try {
    const rule = rules.get(setting.rule);
    if (rule === undefined) return failed;
    const find = rule.compile(setting.options, settings);
    const isAllowedIn = compileAllow(setting.allow);
    const asFinding = findingsOf(setting);
    const runWhole = (draft: Draft) => {
      const matches = find(draft);
      if (matches.length === 0) return [];
      const isAllowed = isAllowedIn(draft.text);
      const left = matches.filter(({ span }) => !isAllowed(span));
      return (rule.combine?.(left, setting.level) ?? left).map(asFinding);
    };
    const run = rule.within === 'paragraph' ? runByParagraph(find, isAllowedIn, asFinding, setting) : runWhole;
    return {
      // Past what is remembered, or a long draft would be looked through anew after it.
      tryOn: (draft) => {
        try {
          find(draft);
        } catch {
          // It is said where it matters.
        }
      },
      run: (draft) => {
        try {
          return run(draft);
        } catch {
          return [failure(setting)];
        }
      },
    };
  } catch {
    return failed;
  }
}

type Allow = (text: string) => (span: Span | undefined) => boolean;

/** A finding and whether an exception covers it: those are remembered too, or a neighbour would be judged without them. */
type Judged = { readonly span: Span; readonly finding: Finding; readonly allowed: boolean };

/** Runs a rule on the paragraphs that changed since the last draft, while nothing but the text does. */
function runByParagraph(
  find: (draft: Draft) => readonly Match[],
  isAllowedIn: Allow,
  asFinding: (match: Match) => Finding,
  setting: RuleSetting,
): Entry['run'] {
  let around: { readonly draft: Draft; readonly judge: (text: string) => readonly Judged[] } | undefined;
  const begin = (draft: Draft) => ({
    draft,
    judge: remember<Judged>(
      (text) => {
        const matches = find({ ...draft, text });
        if (matches.length === 0) return [];
        const isAllowed = isAllowedIn(text);
        return matches.map((match) => {
          if (match.span === undefined) throw new Error(`${setting.rule} found something that stands nowhere`);
          return { span: match.span, finding: asFinding(match), allowed: isAllowed(match.span) };
        });
      },
      ({ span, finding, allowed }, by) => {
        const moved = { start: span.start + by, end: span.end + by };
        return { span: moved, finding: { ...finding, span: moved }, allowed };
      },
    ),
  });

  return (draft) => {
    if (around === undefined || !isAlike(around.draft, draft)) around = begin(draft);
    const judged = around.judge(draft.text);
    const findings: Finding[] = [];
    for (const { finding, allowed } of judged) if (!allowed) findings.push(finding);
    return findings;
  };
}

/** Readies the exceptions of an entry: for a text, which spans lie within one of them. A whole draft never does. */
function compileAllow(allow: readonly string[]): Allow {
  if (allow.length === 0) return () => () => false;
  const find = compilePhrases(allow, { inflect: true, insideHashtags: true, overlapping: true });
  return (text) => {
    const view = viewOf(text);
    const exceptions = find(view);
    if (exceptions.length === 0) return () => false;
    // For each place of the text, how far an exception reaches that starts there or before: one pass, however many there are.
    const reach = new Uint32Array(text.length + 1);
    for (const { from, to } of exceptions) {
      const { start, end } = spanOf(view, from, to);
      reach[start] = Math.max(reach[start] ?? 0, end);
    }
    for (let at = 1; at < reach.length; at++) reach[at] = Math.max(reach[at] ?? 0, reach[at - 1] ?? 0);
    return (span) => span !== undefined && (reach[span.start] ?? 0) >= span.end;
  };
}

/** Readies the making of findings of what a rule matched: what the policy says of all of them is put together once. */
function findingsOf({
  rule,
  name,
  level,
  mode = 'enforce',
  message,
  scope: { until },
}: RuleSetting): (match: Match) => Finding {
  const said = {
    rule,
    ...(name === undefined ? {} : { name }),
    ...(until === undefined ? {} : { until }),
    ...(mode === 'enforce' ? {} : { mode }),
  };
  return (match) => ({
    ...(message === undefined ? match : reworded(match, message)),
    ...said,
    level: match.level ?? level,
  });
}

/** Why the rule thinks so no longer fits where the policy says it in its own words. */
function reworded({ why: _, ...rest }: Match, message: string): Match {
  return { ...rest, message };
}

/** A rule that can't run must not go unnoticed, and must not stop more than it would have when it could. */
function failure({ rule, name, level, mode }: RuleSetting): Finding {
  const finding: Finding = {
    rule,
    ...(name === undefined ? {} : { name }),
    level: compareLevels(level, 'warn') < 0 ? level : 'warn',
    message: say('rule_failed', name ?? rule),
    suggestion: say('rule_failed_suggestion'),
  };
  return under(finding, mode);
}

function judge(settings: Settings, draft: Draft, inForce: readonly Entry[], paused: boolean): Verdict {
  const found: Finding[] = [];
  for (const { setting, run } of inForce) {
    if (isInScope(setting.scope, draft)) for (const finding of run(draft)) found.push(finding);
  }
  const findings = draft.surface === 'message' ? found : judgeAuthor(settings, draft, paused, found);
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

function isSameDraft(a: Draft, b: Draft): boolean {
  return (
    a.text === b.text &&
    isAlike(a, b) &&
    (a.circumstances === b.circumstances || JSON.stringify(a.circumstances) === JSON.stringify(b.circumstances))
  );
}

/** Whether two drafts differ in their text at most. */
function isAlike(a: Draft, b: Draft): boolean {
  if (a.site !== b.site || a.surface !== b.surface || a.attached !== b.attached) return false;
  return isSameAuthor(a.author, b.author);
}

function isSameAuthor(a: Author, b: Author): boolean {
  if (a === b) return true;
  const others = new Map(Object.entries(b));
  const own = Object.entries(a);
  return own.length === others.size && own.every(([key, value]) => others.get(key) === value);
}

function isSameList(a: readonly Entry[], b: readonly Entry[]): boolean {
  return a.length === b.length && a.every((entry, index) => entry === b[index]);
}
