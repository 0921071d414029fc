import { useRef, useState } from 'react';
import type { JournalEntry } from '../policy/journal/entry.ts';

import type { Account } from '../rules/rule.ts';
import { say } from '../rules/say.ts';
import { accountName, describeTook, timeOf, yourDecision } from './describe-journal.ts';

import { describeMoment } from './describe-rule.ts';
import { FoundList } from './FoundList.tsx';
import { Pager } from './Pager.tsx';
import { pageOf } from './page-of.ts';
import { Quote } from './Quote.tsx';
import { Said } from './Said.tsx';
import { kindNameInside, SITE_NAMES } from './words.ts';

type EntryListProps = {
  /** The newest first. */
  readonly entries: readonly JournalEntry[];
  readonly accounts: readonly Account[];
};

/** Entries of the record, told to the person whose posts they are about. */
export function EntryList({ entries, accounts }: EntryListProps) {
  const [wanted, setPage] = useState(0);
  const top = useRef<HTMLOListElement>(null);
  const { page, pages, shown, from } = pageOf(entries, wanted);
  return (
    <>
      <ol ref={top} className="entries" start={from}>
        {shown.map((entry) => (
          <EntryItem key={entry.id} {...{ entry, accounts }} />
        ))}
      </ol>
      <Pager
        label={say('entry_pages')}
        {...{ page, pages }}
        onPage={(next) => {
          setPage(next);
          top.current?.scrollIntoView();
        }}
      />
    </>
  );
}

type EntryProps = { readonly entry: JournalEntry; readonly accounts: readonly Account[] };

function EntryItem({ entry, accounts }: EntryProps) {
  const { at, site, surface, found, decision, took, reason, text } = entry;
  return (
    <li className="entry">
      <h3>
        <time dateTime={timeOf(entry)} dir="auto">
          {describeMoment(at)}
        </time>
      </h3>
      <p>
        <Said text={`entry_${surface}`} parts={[SITE_NAMES[site], <AsWhom key="as" {...{ entry, accounts }} />]} />
      </p>
      <FoundList found={found} />
      <p>
        {yourDecision(decision)}
        {took !== undefined && ` ${say('entry_took', describeTook(took))}`}
      </p>
      {reason !== undefined && (
        <p>
          <Said text="entry_reason" parts={[<Quote key="reason" words={reason} />]} />
        </p>
      )}
      {text !== undefined && (
        <p>
          <Said text="entry_kept" parts={[<Quote key="text" words={text} />]} />
        </p>
      )}
    </li>
  );
}

function AsWhom({ entry, accounts }: EntryProps) {
  const { account, kind } = entry;
  if (account === undefined) {
    return say(kind === 'unknown' ? 'entry_unlisted_or_unreadable' : 'entry_unlisted');
  }
  return (
    <>
      <bdi>{accountName(entry, accounts)}</bdi> <span className="soft">({kindNameInside(kind)})</span>
    </>
  );
}
