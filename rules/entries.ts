import {
  type Around,
  type Author,
  compareLevels,
  type Draft,
  type Finding,
  type Match,
  type Rule,
  type RuleSetting,
  type Settings,
  type Span,
} from './rule.ts';
import { isAlike } from './same-draft.ts';
import { say } from './say.ts';
import { inSpells } from './spells.ts';
import { inStretches } from './stretches.ts';
import { compilePhrases } from './text/phrases.ts';
import { remember } from './text/remember.ts';
import { spanOf, viewOf } from './text/view.ts';
import { under } from './verdict.ts';

/** One entry of the policy's `rules`, or what it is for a stretch of time. */
export type Entry = {
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
export function prepareEntries(
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
    return {
      find: rule.compile(setting.options, settings, { scope: setting.scope, isAllowedIn, inside }),
      isAllowedIn,
    };
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
  const find = compilePhrases(allow, { inflect: true, insideHashtags: true, unspaced: true, overlapping: true });
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
  return (found) => {
    // By far most are like that, and of some there are tens of thousands.
    if (found.until === undefined && scope.until === undefined && message === undefined)
      return { ...found, ...said, level: found.level ?? level };
    const { until: end, ...match } = found;
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
