import { useMemo, useRef, useState } from 'react';
import type { JournalEntry } from '../policy/journal/entry.ts';
import { narrow } from '../policy/journal/narrow.ts';
import type { Policy } from '../policy/policy.ts';
import { say, sayCount, sayNumber, saySentences } from '../rules/say.ts';
import { ChainLine } from './ChainLine.tsx';
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
      <h2 id="record">{say('record_title')}</h2>
      <p className="soft">{saySentences([say('record_what'), howLong(policy.record)])}</p>
      {journal.state === 'unreadable' && (
        <p role="alert" className="warning">
          {say('record_unreadable')}
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
        <p>{say(policy.record.keep === 'off' ? 'record_never_any' : 'record_none_yet')}</p>
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
          {say('record_everything')}
        </button>
      </div>
      {found.length > 0 && (
        <>
          <div className="confirm-buttons">
            <SaveButton name={say('record_csv')} onSave={() => onSave(found, 'csv')} />
            <SaveButton name={say('record_json_lines')} onSave={() => onSave(found, 'json-lines')} />
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
              label={say('record_pages')}
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

/** `Found 12 of 3,214 entries`, and which of them are on the page where not all are. */
function describeFound(found: number, all: number, from: number, shown: number): string {
  const count = sayNumber(found);
  if (found === 0) return sayCount('record_found_none', all, count);
  if (shown === found) return sayCount(found === all ? 'record_all' : 'record_found', all, count);
  const page = [sayNumber(from), sayNumber(from + shown - 1)];
  return sayCount(found === all ? 'record_all_page' : 'record_found_page', all, count, ...page);
}

function SaveButton({ name, onSave }: { readonly name: string; onSave(): void }) {
  return (
    <button type="button" className="button" onClick={onSave}>
      <Icon name="download" />
      {name}
    </button>
  );
}
