import type { JournalEntry } from '../policy/journal/entry.ts';
import { describeMoment } from './describe-rule.ts';
import { Icon } from './Icon.tsx';
import type { JournalBreak } from './journal-source.ts';
import type { Chain } from './use-journal.ts';

type ChainLineProps = { readonly chain: Chain; readonly entries: readonly JournalEntry[] };

/** Whether the record is as it was written, and if not, where it is not. */
export function ChainLine({ chain, entries }: ChainLineProps) {
  return (
    <p role="status" className="chain" data-level={LEVELS[chain.state]}>
      {chain.state !== 'checking' && <Icon name={ICONS[chain.state]} />}
      <span>{describe(chain, entries)}</span>
    </p>
  );
}

const ICONS = { whole: 'check', unknown: 'warn', broken: 'block' } as const;
const LEVELS = { checking: 'note', whole: 'off', unknown: 'warn', broken: 'block' } as const;

function describe(chain: Chain, entries: readonly JournalEntry[]): string {
  switch (chain.state) {
    case 'checking':
      return 'Looking whether the record is whole …';
    case 'whole':
      return 'The record is whole: each entry follows from the one before it.';
    case 'unknown':
      return 'Whether the record is whole could not be told. Reload this page to try again.';
    case 'broken':
      return `${describeBreak(chain, entries)} Export the record as it is, and ask whoever looks after this browser.`;
    default:
      return chain satisfies never;
  }
}

function describeBreak({ seq, reason, entry: id }: JournalBreak, entries: readonly JournalEntry[]): string {
  const entry = entries.find((one) => one.id === id);
  const which = `entry ${seq.toLocaleString('en')}${entry === undefined ? '' : `, of ${describeMoment(entry.at)},`}`;
  return `The record is not whole: ${which} ${BREAKS[reason]}.`;
}

const BREAKS: Readonly<Record<JournalBreak['reason'], string>> = {
  edited: 'is not what was written',
  missing: 'is missing',
  displaced: 'does not follow the one before it',
};
