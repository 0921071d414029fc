import { FIRST_DRAFTS } from './first-drafts.ts';
import { RULES } from './index.ts';
import { isPaused, judgeAuthor } from './judge-author.ts';
import { judgeInside } from './judge-inside.ts';
import { maskMessages } from './mask.ts';
import {
  type Around,
  type Attachment,
  type Author,
  compareLevels,
  type Draft,
  type Finding,
  isFile,
  type Match,
  type Rule,
  type RuleSetting,
  type Scope,
  type Settings,
  type Span,
  type Verdict,
} from './rule.ts';
import { say } from './say.ts';
import { inSpells } from './spells.ts';
import { inStretches } from './stretches.ts';
import { compilePhrases } from './text/phrases.ts';
import { remember } from './text/remember.ts';
import { spanOf, viewOf } from './text/view.ts';
import { divided, milderOf, strictestFirst, under } from './verdict.ts';
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

  const check: Check = (draft, now) => {
    const inForce = entries
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

/** One entry of the policy's `rules`, or what it is for a stretch of time. */
type Entry = {
  readonly setting: RuleSetting;
  readonly search: Search;
  run(draft: Draft): readonly Finding[];
  /** The same for a text that goes along with a draft, apart, so that neither is looked through anew because of the other. */
  runInside(draft: Draft): readonly Finding[];
  /** Where it comes and goes by the clock: what it is for an author at a moment, the same until it changes. */
  at?(author: Author, now: number): Entry | undefined;
};

/** What a rule and its exceptions find with the options of an entry. It gets ready when it is first needed; undefined: it can't. */
type Search = { ready(): Found | undefined; tryOn(draft: Draft): void };
type Found = { readonly find: (draft: Draft) => readonly Match[]; readonly isAllowedIn: Allow };

/** The entries of a setting, one for each stretch of time. Those with the same options share their search. */
function prepareEntries(
  setting: RuleSetting,
  settings: Settings,
  rules: ReadonlyMap<string, Rule>,
  inside: Around['inside'],
): readonly Entry[] {
  const rule = rules.get(setting.rule);
  const searches = new Map<unknown, readonly [own: Search, inside: Search]>();
  return inStretches(setting, rule, settings).map((stretch) => {
    const search = () => prepareSearch(stretch, rule, settings, inside);
    const both = searches.get(stretch.options) ?? [search(), search()];
    searches.set(stretch.options, both);
    const entry = prepareEntry(stretch, rule, both, setting.scope.until);
    if (rule?.timed === undefined) return entry;
    const during = (one: RuleSetting) => prepareEntry(one, rule, both, one.scope.until);
    return { ...entry, at: inSpells(stretch, settings, rule.timed, during) };
  });
}

function prepareSearch(
  setting: RuleSetting,
  rule: Rule | undefined,
  settings: Settings,
  inside: Around['inside'],
): Search {
  let made: { readonly found: Found | undefined } | undefined;
  const ready = () => {
    made ??= { found: compileFound(setting, rule, settings, inside) };
    return made.found;
  };
  return {
    ready,
    // Past what is remembered, or a long draft would be looked through anew after it.
    tryOn: (draft) => {
      try {
        ready()?.find(draft);
      } catch {
        // It is said where it matters.
      }
    },
  };
}

function compileFound(
  setting: RuleSetting,
  rule: Rule | undefined,
  settings: Settings,
  inside: Around['inside'],
): Found | undefined {
  if (rule === undefined) return undefined;
  try {
    const isAllowedIn = compileAllow(setting.allow);
    return { find: rule.compile(setting.options, settings, { isAllowedIn, inside }), isAllowedIn };
  } catch {
    return undefined;
  }
}

/** The entry that gets ready when it is needed. What only finds things that stand somewhere has nothing to do where no text is. */
function prepareEntry(
  setting: RuleSetting,
  rule: Rule | undefined,
  [own, inside]: readonly [own: Search, inside: Search],
  last: number | undefined,
): Entry {
  const needsText = rule?.within === 'paragraph';
  const runWith = (search: Search): Entry['run'] => {
    let made: Entry['run'] | undefined;
    return (draft) => {
      if (needsText && draft.text === '') return [];
      try {
        made ??= makeRun(setting, rule, search.ready(), last);
        return made(draft);
      } catch {
        return [failure(setting)];
      }
    };
  };
  return { setting, search: own, run: runWith(own), runInside: runWith(inside) };
}

/** `last`: when the entry ends, whatever stretch of it this is. */
function makeRun(
  setting: RuleSetting,
  rule: Rule | undefined,
  found: Found | undefined,
  last: number | undefined,
): Entry['run'] {
  if (found === undefined) return () => [failure(setting)];
  const { isAllowedIn } = found;
  const { from } = setting.scope;
  const find =
    from === undefined
      ? found.find
      : (draft: Draft) => found.find(draft).filter(({ until }) => until === undefined || until > from);
  const asFinding = findingsOf(setting, last);
  if (rule?.within === 'paragraph') return runByParagraph(find, isAllowedIn, asFinding, setting);
  return (draft) => {
    const matches = find(draft);
    if (matches.length === 0) return [];
    const isAllowed = isAllowedIn(draft.text);
    const left = matches.filter(({ span }) => !isAllowed(span));
    return (rule?.combine?.(left, setting.level) ?? left).map(asFinding);
  };
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
function findingsOf(
  { rule, name, level, mode = 'enforce', message, scope }: RuleSetting,
  last: number | undefined,
): (match: Match) => Finding {
  const said = {
    rule,
    ...(name === undefined ? {} : { name }),
    ...(mode === 'enforce' ? {} : { mode }),
  };
  return ({ until: end, ...match }) => {
    const until = end === undefined ? scope.until : Math.min(end, last ?? Number.POSITIVE_INFINITY);
    return {
      ...(message === undefined ? match : reworded(match, message)),
      ...said,
      ...(until === undefined || until === Number.POSITIVE_INFINITY ? {} : { until }),
      level: match.level ?? level,
    };
  };
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

function isSameDraft(a: Draft, b: Draft): boolean {
  return (
    a.text === b.text &&
    isAlike(a, b) &&
    isSameAlong(a.goesAlong, b.goesAlong) &&
    a.looked?.length === b.looked?.length &&
    (a.circumstances === b.circumstances || JSON.stringify(a.circumstances) === JSON.stringify(b.circumstances))
  );
}

/** Whether two drafts differ in their text at most. */
function isAlike(a: Draft, b: Draft): boolean {
  if (a.site !== b.site || a.surface !== b.surface || a.attached !== b.attached) return false;
  return isSameAuthor(a.author, b.author);
}

function isSameAlong(a: Draft['goesAlong'] = [], b: Draft['goesAlong'] = []): boolean {
  if (a === b || (a.length === 0 && b.length === 0)) return true;
  return a.length === b.length && a.every((one, at) => isSameAttachment(one, b[at]));
}

/** Files are known by their objects: their texts may be long. */
function isSameAttachment(a: Attachment, b: Attachment | undefined): boolean {
  if (a === b) return true;
  return b !== undefined && !isFile(a) && !isFile(b) && JSON.stringify(a) === JSON.stringify(b);
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
