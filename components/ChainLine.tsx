import type { JournalEntry } from '../policy/journal/entry.ts';
import { say, sayNumber, saySentences } from '../rules/say.ts';
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
      return say('chain_checking');
    case 'whole':
      return say('chain_whole');
    case 'unknown':
      return say('chain_unknown');
    case 'broken':
      return saySentences([describeBreak(chain, entries), say('chain_advice')]);
    default:
      return chain satisfies never;
  }
}

function describeBreak({ seq, reason, entry: id }: JournalBreak, entries: readonly JournalEntry[]): string {
  const entry = entries.find((one) => one.id === id);
  return entry === undefined
    ? say(`chain_${reason}`, sayNumber(seq))
    : say(`chain_${reason}_at`, sayNumber(seq), describeMoment(entry.at));
}
