import { useMemo } from 'react';
import { countRules, type RuleCount } from '../policy/journal/count-rules.ts';
import type { JournalEntry } from '../policy/journal/entry.ts';
import type { RuleName } from '../policy/journal/narrow.ts';
import { isSameRule } from '../policy/tally.ts';
import { type MessageKey, say, sayNumber } from '../rules/say.ts';
import { shareOf } from './describe-journal.ts';
import { capitalised, topicOf } from './words.ts';

type RuleCountsProps = {
  readonly entries: readonly JournalEntry[];
  /** The rule that alone is looked for; what others found in the same posts is then not counted. */
  readonly rule: RuleName | undefined;
};

/** What came of what each rule found, in numbers and in shares of the posts in which it was shown. */
export function RuleCounts({ entries, rule }: RuleCountsProps) {
  const all = useMemo(() => countRules(entries), [entries]);
  const counts = rule === undefined ? all : all.filter((one) => isSameRule(one, rule));
  const columns = counts.some(({ simulated }) => simulated > 0) ? [...COLUMNS, SIMULATED] : COLUMNS;
  return (
    <table className="record-table rule-counts">
      <caption>{say('counts_title')}</caption>
      <thead>
        <tr>
          <th scope="col">{say('counts_rule')}</th>
          {columns.map(({ name }) => (
            <th key={name} scope="col">
              {say(name)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {counts.map((count) => (
          <tr key={JSON.stringify([count.rule, count.name])}>
            <th scope="row">
              <bdi>{capitalised(topicOf(count))}</bdi>
            </th>
            {columns.map(({ name, key, hasShare }) => (
              <td key={name} data-column={say(name)}>
                {sayNumber(count[key])}
                {hasShare && count.shown > 0 && <span className="soft"> ({shareOf(count[key], count.shown)})</span>}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

type Column = {
  readonly name: MessageKey;
  readonly key: Exclude<keyof RuleCount, keyof RuleName>;
  readonly hasShare: boolean;
};

const COLUMNS: readonly Column[] = [
  { name: 'counts_shown', key: 'shown', hasShare: false },
  { name: 'counts_edited', key: 'edited', hasShare: true },
  { name: 'counts_posted', key: 'posted', hasShare: true },
  { name: 'counts_false_alarm', key: 'falseAlarms', hasShare: true },
];
const SIMULATED: Column = { name: 'counts_simulated', key: 'simulated', hasShare: false };
