import type { Policy } from '../policy/policy.ts';
import { type Count, countOf, isSameRule } from '../policy/tally.ts';
import { type RuleSetting, stops } from '../rules/rule.ts';
import { say, sayCount, sayList, sayNumber } from '../rules/say.ts';
import { milderOf } from '../rules/verdict.ts';
import { topicOf } from './words.ts';

/** What was counted, in sentences; empty where there is nothing to say. */
export type Counted = {
  ofRule(setting: RuleSetting): string;
  /** Of what stands in no entry of the rules: a pause, an account that can’t be read. */
  readonly others: string;
};

/** The days that are told of at the most. */
const DAYS = 30;

/** How many posts would have been stopped, had the policy been enforced; `now` in milliseconds since the epoch. */
export function describeCounts({ mode, record, rules }: Policy, counts: readonly Count[], now: number): Counted {
  const days = Math.min(DAYS, record.days);
  const times = (rule: Pick<Count, 'rule' | 'name'>) => countOf(counts, rule, days, now);
  const others = counts.filter(
    (one, at) =>
      !rules.some((rule) => isSameRule(rule, one)) &&
      counts.findIndex((other) => isSameRule(other, one)) === at &&
      times(one) > 0,
  );
  return {
    ofRule(setting) {
      const number = times(setting);
      const isCounting = record.keep !== 'off' && stops(setting.level) && milderOf(mode, setting.mode) !== 'enforce';
      return isCounting || number > 0 ? saySince('describe_counted', days, sayNumber(number)) : '';
    },
    others:
      others.length === 0
        ? ''
        : saySince(
            'describe_also_counted',
            days,
            sayList(others.map((one) => say('describe_counted_topic', sayNumber(times(one)), topicOf(one)))),
          ),
  };
}

function saySince(key: 'describe_counted' | 'describe_also_counted', days: number, counted: string): string {
  if (days > 1) return sayCount(key, days, counted);
  return say(key === 'describe_counted' ? 'describe_counted_today' : 'describe_also_counted_today', counted);
}
