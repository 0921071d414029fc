import type { Rule, RuleSetting, Scope, Settings, Stretch } from './rule.ts';

/** What an entry of a policy is over time, one entry for each stretch of it. One whose options do not fit stays as it is, and fails there. */
export function inStretches(setting: RuleSetting, rule: Rule | undefined, settings: Settings): readonly RuleSetting[] {
  if (rule?.stretches === undefined) return [setting];
  try {
    return rule.stretches(setting.options, settings).map((stretch) => ({
      ...setting,
      scope: narrowed(setting.scope, stretch),
      options: stretch.options,
    }));
  } catch {
    return [setting];
  }
}

function narrowed({ from, until, ...scope }: Scope, stretch: Stretch): Scope {
  const begins = [from, stretch.from].filter((moment) => moment !== undefined);
  const ends = [until, stretch.until].filter((moment) => moment !== undefined);
  return {
    ...scope,
    ...(begins.length > 0 && { from: Math.max(...begins) }),
    ...(ends.length > 0 && { until: Math.min(...ends) }),
  };
}
