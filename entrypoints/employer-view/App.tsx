import { useId } from 'react';
import { Contact } from '../../components/AskWhom.tsx';
import {
  alsoKept,
  howLong,
  whatIsRecorded,
  whatIsThere,
  whatLeaves,
  whereItIs,
  whichWords,
  whoDecides,
} from '../../components/describe-kept.ts';
import { EntryList } from '../../components/EntryList.tsx';
import type { JournalSource } from '../../components/journal-source.ts';
import { KindTile } from '../../components/KindTile.tsx';
import { Mark } from '../../components/Mark.tsx';
import { type Journal, useJournal } from '../../components/use-journal.ts';
import { KIND_NAMES } from '../../components/words.ts';
import type { Policy, PolicyRecord } from '../../policy/policy.ts';
import { KINDS } from '../../rules/rule.ts';
import type { PolicyStore } from '../options/policy-store.ts';
import { useKnown } from '../options/use-known.ts';

type AppProps = {
  readonly store: Pick<PolicyStore, 'read' | 'onChange'>;
  readonly journal: JournalSource;
};

/** The page on which an employee reads what is kept of what they post, for how long, where, and what is there now. */
export function App({ store, journal: source }: AppProps) {
  const known = useKnown(store);
  const journal = useJournal(source);
  return (
    <>
      <header className="page-head">
        <Mark />
        <span className="page-name">Gatepost</span>
      </header>
      <main className="page">
        <h1>What my employer can see</h1>
        {typeof known === 'string' ? (
          <p role="status">{known === 'waiting' ? '' : NO_POLICY}</p>
        ) : (
          <Explained record={known} />
        )}
        <section className="card" aria-labelledby="now">
          <h2 id="now">What is there now</h2>
          <WhatIsThere {...{ journal }} accounts={typeof known === 'string' ? [] : known.policy.accounts} />
        </section>
      </main>
    </>
  );
}

const NO_POLICY = 'Gatepost has no policy yet. Reload this page in a few seconds.';

function Explained({ record }: { readonly record: PolicyRecord }) {
  const { policy, source } = record;
  const collector = policy.report?.origin;
  const { keep } = policy.record;
  return (
    <>
      <p>
        Gatepost checks what you are about to publish on X, LinkedIn and Facebook. This page says what it keeps of that.{' '}
        {whoDecides(source)}
      </p>
      <section className="card" aria-labelledby="recorded">
        <h2 id="recorded">What is recorded</h2>
        {!policy.enabled && <p className="warning">Gatepost is switched off now: nothing is checked or recorded.</p>}
        <p>{whatIsRecorded(keep)}</p>
        {keep !== 'off' && (
          <>
            <p>And of your words, by the account that you post as:</p>
            <ul className="kinds">
              {KINDS.map((kind) => (
                <li key={kind}>
                  <KindTile kind={kind} />
                  <div>
                    <h3>{KIND_NAMES[kind]}</h3>
                    <p>{whichWords(keep, kind)}</p>
                  </div>
                </li>
              ))}
            </ul>
          </>
        )}
      </section>
      <Part title="How long" words={howLong(policy.record)} />
      <Part title="Where it is" words={whereItIs(collector)} />
      <Part title="What happens to your drafts" words={whatLeaves(keep, collector)} />
      <section className="card" aria-labelledby="beside">
        <h2 id="beside">What Gatepost remembers besides</h2>
        <p>All of it is in this browser, and none of it is sent to anybody.</p>
        <ul className="told">
          {alsoKept().map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </section>
      <Ask organization={policy.organization} />
    </>
  );
}

function Part({ title, words }: { readonly title: string; readonly words: string }) {
  const id = useId();
  return (
    <section className="card" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <p>{words}</p>
    </section>
  );
}

function Ask({ organization: { contact, name } }: Pick<Policy, 'organization'>) {
  if (contact === undefined) return null;
  return (
    <p>
      Questions? Ask <Contact {...{ contact, name }} />
    </p>
  );
}

type WhatIsThereProps = { readonly journal: Journal; readonly accounts: Policy['accounts'] };

function WhatIsThere({ journal, accounts }: WhatIsThereProps) {
  switch (journal.state) {
    case 'reading':
      return null;
    case 'unreadable':
      return (
        <p role="alert" className="warning">
          The record could not be read. Reload this page to try again.
        </p>
      );
    case 'read':
      return (
        <>
          <p role="status">{whatIsThere(journal.entries)}</p>
          {journal.entries.length > 0 && <EntryList entries={journal.entries} {...{ accounts }} />}
        </>
      );
    default:
      return journal satisfies never;
  }
}
