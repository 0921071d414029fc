import { useRef, useState } from 'react';
import type { JournalEntry } from '../policy/journal/entry.ts';
import type { Account, Surface } from '../rules/rule.ts';
import { accountName, describeTook, timeOf, yourDecision } from './describe-journal.ts';
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
        {SURFACES[surface]} on {SITE_NAMES[site]} as <AsWhom {...{ entry, accounts }} />
      </p>
      <FoundList found={found} />
      <p>
        {yourDecision(decision)}
        {took !== undefined && ` You took ${describeTook(took)} to decide.`}
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

function AsWhom({ entry, accounts }: EntryProps) {
  const { account, kind } = entry;
  if (account === undefined) {
    return kind === 'unknown' ? 'an account that is not listed, or could not be read' : 'an account that is not listed';
  }
  return (
    <>
      <bdi>{accountName(entry, accounts)}</bdi> <span className="soft">({KIND_NAMES[kind].toLowerCase()})</span>
    </>
  );
}
