import type { JournalEntry } from '../policy/journal/entry.ts';
import type { Account } from '../rules/rule.ts';
import { say } from '../rules/say.ts';
import { accountName, beginningOf, decisionName, describeTime, describeTook, timeOf } from './describe-journal.ts';
import { FoundList } from './FoundList.tsx';
import { Icon } from './Icon.tsx';
import { Quote } from './Quote.tsx';
import { kindName, SITE_NAMES } from './words.ts';

/** By time. */
export type Order = 'newest' | 'oldest';

type JournalTableProps = {
  /** In this order. */
  readonly entries: readonly JournalEntry[];
  readonly accounts: readonly Account[];
  readonly order: Order;
  /** The id of the entry at which the chain does not hold. */
  readonly broken: string | undefined;
  onOrder(order: Order): void;
};

/** Entries of the record, one a row. */
export function JournalTable({ entries, accounts, order, broken, onOrder }: JournalTableProps) {
  const isNewest = order === 'newest';
  return (
    <table className="record-table">
      <caption>{say(`table_${order}`)}</caption>
      <thead>
        <tr>
          <th scope="col" aria-sort={isNewest ? 'descending' : 'ascending'}>
            <button type="button" className="sort" onClick={() => onOrder(isNewest ? 'oldest' : 'newest')}>
              {say('table_time')}
              <Icon name={isNewest ? 'down' : 'up'} />
            </button>
          </th>
          <th scope="col">{say('table_site')}</th>
          <th scope="col">{say('table_account')}</th>
          <th scope="col">{say('table_found')}</th>
          <th scope="col">{say('table_decision')}</th>
        </tr>
      </thead>
      <tbody>
        {entries.map((entry) => (
          <EntryRow key={entry.id} {...{ entry, accounts }} isBroken={entry.id === broken} />
        ))}
      </tbody>
    </table>
  );
}

type EntryRowProps = {
  readonly entry: JournalEntry;
  readonly accounts: readonly Account[];
  readonly isBroken: boolean;
};

function EntryRow({ entry, accounts, isBroken }: EntryRowProps) {
  const { at, site, surface, kind, found, decision, reason, took, text } = entry;
  return (
    <tr>
      <th scope="row">
        <time dateTime={timeOf(entry)} dir="auto">
          {describeTime(at)}
        </time>
        {isBroken && (
          <span className="level" data-level="block">
            <Icon name="block" />
            {say('table_breaks')}
          </span>
        )}
      </th>
      <td>
        {SITE_NAMES[site]} <span className="soft">{say(`surface_${surface}`)}</span>
      </td>
      <td>
        <bdi>{accountName(entry, accounts)}</bdi> <span className="soft">{kindName(kind)}</span>
      </td>
      <td>
        <FoundList found={found} />
        {text !== undefined && <Quote words={beginningOf(text)} />}
      </td>
      <td>
        {decisionName(decision)}{' '}
        {took !== undefined && <span className="soft">{say('table_after', describeTook(took))}</span>}
        {reason !== undefined && <Quote words={beginningOf(reason)} />}
      </td>
    </tr>
  );
}
