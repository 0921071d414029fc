import type { Kind, Level, Rule } from '../../rules/rule.ts';
import type { JsonObject } from '../prune.ts';

const BRAND = ['brand', 'client'] as const satisfies readonly Kind[];
const PERSONAL = ['personal', 'unknown'] as const satisfies readonly Kind[];

/** The entries of `rules` that a rule begins with, as a policy has them: one for all accounts, or one for those where it has a level each. */
export function newEntries({ id, levels: { brand, personal } }: Pick<Rule, 'id' | 'levels'>): readonly JsonObject[] {
  if (brand === personal) return [{ rule: id, level: brand }];
  return [...entryFor(id, brand, BRAND), ...entryFor(id, personal, PERSONAL)];
}

function entryFor(rule: string, level: Level, kinds: readonly Kind[]): readonly JsonObject[] {
  return level === 'off' ? [] : [{ rule, level, kinds }];
}
