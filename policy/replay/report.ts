import { isInForce } from '../../rules/check.ts';
import { EVERYDAY } from '../../rules/data/everyday.ts';
import { compareLevels, type RuleSetting, stops } from '../../rules/rule.ts';
import { isObject } from '../prune.ts';
import type { ReplayDraft } from './draft.ts';
import type { Outcome, Run } from './replay.ts';

/** What a new policy does to a draft, beside the one before. */
type Change = 'same' | 'stricter' | 'milder';

export type Row = {
  readonly draft: ReplayDraft;
  readonly before: Outcome;
  /** Undefined where one policy alone was replayed. */
  readonly after: Outcome | undefined;
  readonly change: Change;
};

/** Puts what the policies say of each draft side by side. */
export function rowsOf(drafts: readonly ReplayDraft[], before: Run, after: Run | undefined): readonly Row[] {
  return drafts.flatMap((draft, index) => {
    const [one, other] = [before.outcomes[index], after?.outcomes[index]];
    return one === undefined ? [] : { draft, before: one, after: other, change: changeOf(one, other) };
  });
}

function changeOf(before: Outcome, after: Outcome | undefined): Change {
  const order = after === undefined ? 0 : compareLevels(after.level, before.level);
  if (order === 0) return 'same';
  return order > 0 ? 'stricter' : 'milder';
}

/** How many drafts would be stopped for good, and how many would be asked about. */
export function countStops({ outcomes }: Run): { readonly stopped: number; readonly asked: number } {
  const stopped = outcomes.filter(({ level }) => level === 'block').length;
  return { stopped, asked: outcomes.filter(({ level }) => stops(level)).length - stopped };
}

/** What one entry of a policy's `rules` did. */
export type EntryReport = {
  readonly setting: RuleSetting;
  /** `off` and `dated` can't find anything, whatever the drafts are. */
  readonly state: 'in-force' | 'off' | 'dated';
  /** In how many drafts it found something, and in how many of the ordinary ones. */
  readonly found: number;
  readonly ordinary: number;
};

/** What each entry of the policy's rules did, in their order; `now` in milliseconds since the epoch. */
export function entriesOf(
  drafts: readonly ReplayDraft[],
  { policy, outcomes }: Run,
  now: number,
): readonly EntryReport[] {
  const found = policy.rules.map(() => ({ all: 0, ordinary: 0 }));
  for (const [index, { entries }] of outcomes.entries()) {
    for (const entry of entries) {
      const counts = found[entry];
      if (counts === undefined) continue;
      counts.all++;
      if (drafts[index]?.isOrdinary) counts.ordinary++;
    }
  }
  return policy.rules.map((setting, entry) => ({
    setting,
    state: stateOf(setting, now),
    found: found[entry]?.all ?? 0,
    ordinary: found[entry]?.ordinary ?? 0,
  }));
}

function stateOf({ level, scope }: RuleSetting, now: number): EntryReport['state'] {
  if (level === 'off') return 'off';
  return isInForce(scope, now) ? 'in-force' : 'dated';
}

/** A term that people write without meaning what it stands for. `ordinary`: in how many ordinary drafts it was found; 0: it is an everyday word. */
export type CommonTerm = { readonly term: string; readonly ordinary: number };

/** The terms of a policy that are everyday words of English, or stand in ordinary drafts as they are written there; the most frequent first. */
export function commonTerms(drafts: readonly ReplayDraft[], { policy, outcomes }: Run): readonly CommonTerm[] {
  const counts = new Map<string, CommonTerm>();
  for (const { term } of policy.rules.flatMap(everydayTerms)) counts.set(keyOf(term), { term, ordinary: 0 });
  for (const [index, { findings }] of outcomes.entries()) {
    const draft = drafts[index];
    if (!draft?.isOrdinary) continue;
    const here = new Map<string, string>();
    for (const { rule, span } of findings) {
      if (rule !== 'terms' || span === undefined) continue;
      const term = draft.text.slice(span.start, span.end);
      here.set(keyOf(term), term);
    }
    for (const [key, term] of here) {
      const known = counts.get(key);
      counts.set(key, { term: known?.term ?? term, ordinary: (known?.ordinary ?? 0) + 1 });
    }
  }
  return [...counts.values()].toSorted((a, b) => b.ordinary - a.ordinary);
}

function everydayTerms({ rule, level, options }: RuleSetting): readonly { readonly term: string }[] {
  if (rule !== 'terms' || level === 'off' || !isObject(options)) return [];
  const { terms, case: isCased } = options;
  if (!Array.isArray(terms) || isCased === true) return [];
  const list: readonly unknown[] = terms;
  return list.flatMap((item) => {
    const term = isObject(item) ? item['term'] : item;
    if (typeof term !== 'string' || (isObject(item) && item['case'] === true)) return [];
    return EVERYDAY.has(keyOf(term)) ? { term: term.trim() } : [];
  });
}

function keyOf(term: string): string {
  return term.trim().toLowerCase();
}
