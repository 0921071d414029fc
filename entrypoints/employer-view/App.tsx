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
import { PageHead } from '../../components/PageHead.tsx';
import { Said } from '../../components/Said.tsx';
import { type Journal, useJournal } from '../../components/use-journal.ts';
import { kindName } from '../../components/words.ts';
import type { Policy, PolicyRecord } from '../../policy/policy.ts';
import { KINDS } from '../../rules/rule.ts';
import { say, saySentences } from '../../rules/say.ts';
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
      <PageHead />
      <main className="page">
        <h1>{say('employer_title')}</h1>
        {typeof known === 'string' ? (
          <p role="status">{known === 'waiting' ? '' : say('page_no_policy')}</p>
        ) : (
          <Explained record={known} />
        )}
        <section className="card" aria-labelledby="now">
          <h2 id="now">{say('employer_now')}</h2>
          <WhatIsThere {...{ journal }} accounts={typeof known === 'string' ? [] : known.policy.accounts} />
        </section>
      </main>
    </>
  );
}

function Explained({ record }: { readonly record: PolicyRecord }) {
  const { policy, source } = record;
  const collector = policy.report?.origin;
  const { keep } = policy.record;
  return (
    <>
      <p>{saySentences([say('employer_what'), whoDecides(source)])}</p>
      <section className="card" aria-labelledby="recorded">
        <h2 id="recorded">{say('employer_recorded')}</h2>
        {!policy.enabled && <p className="warning">{say('employer_off')}</p>}
        <p>{whatIsRecorded(keep)}</p>
        {keep !== 'off' && (
          <>
            <p>{say('employer_words')}</p>
            <ul className="kinds">
              {KINDS.map((kind) => (
                <li key={kind}>
                  <KindTile kind={kind} />
                  <div>
                    <h3>{kindName(kind)}</h3>
                    <p>{whichWords(keep, kind)}</p>
                  </div>
                </li>
              ))}
            </ul>
          </>
        )}
      </section>
      <Part title={say('employer_how_long')} words={howLong(policy.record)} />
      <Part title={say('employer_where')} words={whereItIs(collector)} />
      <Part title={say('employer_drafts')} words={whatLeaves(keep, collector)} />
      <section className="card" aria-labelledby="beside">
        <h2 id="beside">{say('employer_besides')}</h2>
        <p>{say('employer_besides_what')}</p>
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
      <Said text="employer_ask" parts={[<Contact key="contact" {...{ contact, name }} />]} />
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
          {say('record_unreadable')}
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
