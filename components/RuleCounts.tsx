import { useMemo } from 'react';
import { countRules, type RuleCount } from '../policy/journal/count-rules.ts';
import type { JournalEntry } from '../policy/journal/entry.ts';
import type { RuleName } from '../policy/journal/narrow.ts';
import { isSameRule } from '../policy/tally.ts';
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
      <caption>What came of each rule</caption>
      <thead>
        <tr>
          <th scope="col">Rule</th>
          {columns.map(({ name }) => (
            <th key={name} scope="col">
              {name}
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
              <td key={name} data-column={name}>
                {count[key].toLocaleString('en')}
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
  readonly name: string;
  readonly key: Exclude<keyof RuleCount, keyof RuleName>;
  readonly hasShare: boolean;
};

const COLUMNS: readonly Column[] = [
  { name: 'Shown', key: 'shown', hasShare: false },
  { name: 'Edited', key: 'edited', hasShare: true },
  { name: 'Posted anyway', key: 'posted', hasShare: true },
  { name: 'False alarm', key: 'falseAlarms', hasShare: true },
];
const SIMULATED: Column = { name: 'Simulated', key: 'simulated', hasShare: false };
