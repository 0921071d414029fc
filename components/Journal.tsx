import { useMemo, useRef, useState } from 'react';
import type { JournalEntry } from '../policy/journal/entry.ts';
import { narrow } from '../policy/journal/narrow.ts';
import type { Policy } from '../policy/policy.ts';
import { ChainLine } from './ChainLine.tsx';
import { entriesInWords } from './describe-journal.ts';
import { howLong } from './describe-kept.ts';
import { Icon } from './Icon.tsx';
import { type Chosen, EVERYTHING, isEverything, JournalFilters, wantedOf } from './JournalFilters.tsx';
import { JournalTable, type Order } from './JournalTable.tsx';
import type { JournalSource } from './journal-source.ts';
import { Pager } from './Pager.tsx';
import { pageOf } from './page-of.ts';
import { RuleCounts } from './RuleCounts.tsx';
import { type Chain, useJournal } from './use-journal.ts';

/** What a part of the record can be saved as. */
export type JournalFormat = 'csv' | 'json-lines';

type JournalProps = {
  readonly policy: Policy;
  readonly source: JournalSource;
  onSave(entries: readonly JournalEntry[], format: JournalFormat): void;
};

/** The record of this browser: what was found in posts, and what was decided. */
export function Journal({ policy, source, onSave }: JournalProps) {
  const journal = useJournal(source);
  return (
    <section className="card journal" aria-labelledby="record">
      <h2 id="record">The record</h2>
      <p className="soft">
        Posts of this browser in which something was found, and what was decided. {howLong(policy.record)}
      </p>
      {journal.state === 'unreadable' && (
        <p role="alert" className="warning">
          The record could not be read. Reload this page to try again.
        </p>
      )}
      {journal.state === 'read' && <Entries {...journal} {...{ policy, onSave }} />}
    </section>
  );
}

type EntriesProps = Omit<JournalProps, 'source'> & {
  readonly entries: readonly JournalEntry[];
  readonly chain: Chain;
};

function Entries({ policy, entries, chain, onSave }: EntriesProps) {
  const [chosen, setChosen] = useState(EVERYTHING);
  const [order, setOrder] = useState<Order>('newest');
  const [wantedPage, setPage] = useState(0);
  const top = useRef<HTMLDivElement>(null);
  const found = useMemo(() => {
    const newest = narrow(entries, wantedOf(chosen));
    return order === 'newest' ? newest : newest.toReversed();
  }, [entries, chosen, order]);
  const { page, pages, shown, from } = pageOf(found, wantedPage);
  const choose = (next: Chosen) => {
    setChosen(next);
    setPage(0);
  };

  if (entries.length === 0) {
    return (
      <>
        <p>{policy.record.keep === 'off' ? NEVER_ANY : NONE_YET}</p>
        {chain.state === 'broken' && <ChainLine {...{ chain, entries }} />}
      </>
    );
  }
  return (
    <>
      <ChainLine {...{ chain, entries }} />
      <JournalFilters {...{ policy, entries, chosen }} onChoose={choose} />
      <div className="journal-found">
        <p role="status">{describeFound(found.length, entries.length, from, shown.length)}</p>
        <button
          type="button"
          className="button"
          aria-disabled={isEverything(chosen)}
          onClick={() => isEverything(chosen) || choose(EVERYTHING)}
        >
          Show everything
        </button>
      </div>
      {found.length > 0 && (
        <>
          <div className="confirm-buttons">
            <SaveButton name="Export as CSV" onSave={() => onSave(found, 'csv')} />
            <SaveButton name="Export as JSON Lines" onSave={() => onSave(found, 'json-lines')} />
          </div>
          <RuleCounts entries={found} rule={chosen.rule} />
          <div ref={top} className="journal-page">
            <JournalTable
              entries={shown}
              accounts={policy.accounts}
              broken={chain.state === 'broken' ? chain.entry : undefined}
              order={order}
              onOrder={(next) => {
                setOrder(next);
                setPage(0);
              }}
            />
            <Pager
              label="Pages of the record"
              {...{ page, pages }}
              onPage={(next) => {
                setPage(next);
                top.current?.scrollIntoView();
              }}
            />
          </div>
        </>
      )}
    </>
  );
}

const NONE_YET = 'Nothing is in it yet. A post gets into it when something is found in it.';
const NEVER_ANY = 'Nothing is in it, and nothing will be: this policy keeps no record.';

/** `Found 12 of 3,214 entries`, and which of them are on the page where not all are. */
function describeFound(found: number, all: number, from: number, shown: number): string {
  const count =
    found === all ? `In all ${entriesInWords(all)}` : `Found ${found.toLocaleString('en')} of ${entriesInWords(all)}`;
  if (found === 0) return `${count}: none is as you chose.`;
  if (shown === found) return `${count}.`;
  return `${count}: ${from.toLocaleString('en')} to ${(from + shown - 1).toLocaleString('en')} on this page.`;
}

function SaveButton({ name, onSave }: { readonly name: string; onSave(): void }) {
  return (
    <button type="button" className="button" onClick={onSave}>
      <Icon name="download" />
      {name}
    </button>
  );
}
