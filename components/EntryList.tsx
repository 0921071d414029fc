import { useRef, useState } from 'react';
import type { JournalEntry } from '../policy/journal/entry.ts';
import type { Account, Surface } from '../rules/rule.ts';
import { accountName, describeTook, timeOf, YOUR_DECISIONS } from './describe-journal.ts';
import { describeMoment } from './describe-rule.ts';
import { FoundList } from './FoundList.tsx';
import { Pager } from './Pager.tsx';
import { pageOf } from './page-of.ts';
import { Quote } from './Quote.tsx';
import { KIND_NAMES, SITE_NAMES } from './words.ts';

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
        label="Pages of your entries"
        {...{ page, pages }}
        onPage={(next) => {
          setPage(next);
          top.current?.scrollIntoView();
        }}
      />
    </>
  );
}

const SURFACES: Readonly<Record<Surface, string>> = {
  post: 'A post',
  reply: 'A reply',
  comment: 'A comment',
  message: 'A message',
  article: 'An article',
};

function EntryItem({ entry, accounts }: { readonly entry: JournalEntry; readonly accounts: readonly Account[] }) {
  const { at, site, surface, kind, found, decision, took, reason, text } = entry;
  return (
    <li className="entry">
      <h3>
        <time dateTime={timeOf(entry)}>{describeMoment(at)}</time>
      </h3>
      <p>
        {SURFACES[surface]} on {SITE_NAMES[site]} as <bdi>{accountName(entry, accounts)}</bdi>{' '}
        <span className="soft">({KIND_NAMES[kind].toLowerCase()})</span>
      </p>
      <FoundList found={found} />
      <p>
        {YOUR_DECISIONS[decision]}
        {took !== undefined && ` You took ${describeTook(took)}.`}
      </p>
      {reason !== undefined && (
        <p>
          Your reason: <Quote words={reason} />
        </p>
      )}
      {text !== undefined && (
        <p>
          Kept of what you wrote: <Quote words={text} />
        </p>
      )}
    </li>
  );
}
