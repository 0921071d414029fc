import type { Author, Rule, RuleSetting, Settings } from './rule.ts';

/**
 * What an entry of a policy that comes and goes by the clock is for an author at a moment (milliseconds since the epoch): made by `make`, so
 * that what it finds says until when, and the same as long as it lasts; undefined: it is not in force. One whose options do not fit is
 * always in force, and fails there.
 */
export function inSpells<Made>(
  setting: RuleSetting,
  settings: Settings,
  timed: NonNullable<Rule['timed']>,
  make: (setting: RuleSetting) => Made,
): (author: Author, now: number) => Made | undefined {
  let spellAt: ReturnType<typeof timed> | undefined;
  let last: { readonly until: number | undefined; readonly made: Made } | undefined;
  const madeUntil = (until: number | undefined): Made => {
    if (last === undefined || last.until !== until) {
      const scope = until === undefined ? setting.scope : { ...setting.scope, until };
      last = { until, made: make({ ...setting, scope }) };
    }
    return last.made;
  };
  return (author, now) => {
    try {
      spellAt ??= timed(setting.options, settings);
      const spell = spellAt(author, now);
      return spell && madeUntil(Math.min(spell.until, setting.scope.until ?? spell.until));
    } catch {
      return madeUntil(undefined);
    }
  };
}
