import { useRef, useState } from 'react';
import { AccountList } from '../../components/AccountList.tsx';
import { AcknowledgeCard } from '../../components/AcknowledgeCard.tsx';
import { ChangeCard } from '../../components/ChangeCard.tsx';
import { EmployerViewCard } from '../../components/EmployerViewCard.tsx';
import { ExampleCard, type ExampleName } from '../../components/ExampleCard.tsx';
import { GuardCard } from '../../components/GuardCard.tsx';
import { Journal, type JournalFormat } from '../../components/Journal.tsx';
import type { JournalSource } from '../../components/journal-source.ts';
import { KitForm } from '../../components/KitForm.tsx';
import { Mark } from '../../components/Mark.tsx';
import { OrganizationCard } from '../../components/OrganizationCard.tsx';
import { ProblemList } from '../../components/ProblemList.tsx';
import { Replay } from '../../components/Replay.tsx';
import { ReportCard } from '../../components/ReportCard.tsx';
import { RuleList } from '../../components/RuleList.tsx';
import type { Reach } from '../../components/rings.ts';
import { SourceCard } from '../../components/SourceCard.tsx';
import { TryDraft } from '../../components/TryDraft.tsx';
import { useTold } from '../../components/use-told.ts';
import { WelcomeCard } from '../../components/WelcomeCard.tsx';
import type { JournalEntry } from '../../policy/journal/entry.ts';
import type { DeploymentFields } from '../../policy/kit/read-deployment.ts';
import type { Policy, PolicyRecord, Problem } from '../../policy/policy.ts';
import type { Outbox } from '../../policy/report/outbox.ts';
import type { SignatureKeeper } from '../../policy/signature.ts';
import type { TallyKeeper } from '../../policy/tally.ts';
import { say, sayCount } from '../../rules/say.ts';
import { type Opened, openEditor } from './open-editor.ts';
import type { PolicyStore } from './policy-store.ts';
import { type Known, useKnown } from './use-known.ts';

type AppProps = {
  readonly store: PolicyStore;
  readonly reach: Reach;
  readonly version: string;
  readonly signature: SignatureKeeper;
  readonly tally: TallyKeeper;
  readonly journal: JournalSource;
  readonly outbox: Pick<Outbox, 'read' | 'size'>;
  onExport(record: PolicyRecord): void;
  onSaveJournal(entries: readonly JournalEntry[], format: JournalFormat): void;
  /** Downloads a policy as it was written. */
  onExportText(text: string): void;
  /** Downloads the policy kit, or answers with what is in the way. */
  onKit(policy: Policy, fields: DeploymentFields): Promise<readonly Problem[]>;
};

/** The options page: the policy in force in plain words, where it came from, and what is wrong with it; and the forms to change it. */
export function App({ store, journal, onExport, onExportText, onSaveJournal, ...parts }: AppProps) {
  const known = useKnown(store);
  const [opened, setOpened] = useState<Opened>();
  const [said, setSaid] = useState('');
  const heading = useRef<HTMLHeadingElement>(null);
  const edit = async (record: PolicyRecord, example?: ExampleName) => {
    setSaid('');
    try {
      setOpened(await openEditor(record, store, example));
      heading.current?.focus();
    } catch (error) {
      console.error('Gatepost: the editor could not be opened.', error);
      setSaid(say('options_editor_failed'));
    }
  };
  const close = (isSaved: boolean) => {
    setOpened(undefined);
    setSaid(isSaved ? say('options_saved') : '');
    heading.current?.focus();
  };
  return (
    <>
      <header className="page-head">
        <Mark />
        <span className="page-name">Gatepost</span>
        <span className="soft">{say('options_version', parts.version)}</span>
      </header>
      <main className="page">
        <h1 ref={heading} tabIndex={-1}>
          {say(opened === undefined ? 'options_title' : 'options_edit_title')}
        </h1>
        <p role="status">{typeof known === 'string' ? whyNone(known) : said}</p>
        {typeof known !== 'string' && opened === undefined && (
          <>
            <PolicyInForce
              record={known}
              {...{ store, ...parts }}
              onExport={() => onExport(known)}
              onEdit={(example) => void edit(known, example)}
            />
            <TryDraft policy={known.policy} />
            <Replay policy={known.policy} />
            <Journal policy={known.policy} source={journal} onSave={onSaveJournal} />
          </>
        )}
        {opened !== undefined && (
          <opened.Editor
            {...opened}
            {...(typeof known !== 'string' && { record: known })}
            store={store}
            onExport={onExportText}
            onClose={close}
          />
        )}
      </main>
    </>
  );
}

function whyNone(known: Extract<Known, string>): string {
  return known === 'waiting' ? '' : say(known === 'none-yet' ? 'options_none_yet' : 'options_unreadable');
}

type PolicyInForceProps = Omit<AppProps, 'journal' | 'onExport' | 'onExportText' | 'onSaveJournal'> & {
  readonly record: PolicyRecord;
  onExport(): void;
  /** Opens the editor: with an example, or with the policy in force. */
  onEdit(example?: ExampleName): void;
};

function PolicyInForce({ record, store, reach, version, onExport, onEdit, onKit, ...kept }: PolicyInForceProps) {
  const { signature, tally, outbox } = kept;
  const { value: counts } = useTold(tally);
  const { policy, problems, source } = record;
  return (
    <div className="columns">
      <div className="column">
        {problems.length > 0 && (
          <section aria-labelledby="problems">
            <h2 id="problems">{sayCount('options_problems', problems.length)}</h2>
            <p className="soft">{say('options_problems_what')}</p>
            <ProblemList problems={problems} />
          </section>
        )}
        <RuleList policy={policy} counts={counts} />
        <AccountList policy={policy} />
      </div>
      <div className="column">
        <SourceCard record={record} onExport={onExport} onEdit={() => onEdit()} />
        <AcknowledgeCard policy={policy} signature={signature} />
        <EmployerViewCard />
        <WelcomeCard />
        <GuardCard reach={reach} enabled={policy.enabled} version={version} />
        <ReportCard report={policy.report} outbox={outbox} />
        <OrganizationCard organization={policy.organization} />
        {source !== 'managed' && <ExampleCard onOpen={onEdit} />}
        <ChangeCard source={source} onImport={(text) => store.importText(text)} onForget={() => store.forgetImport()} />
        <KitForm onMake={(fields) => onKit(policy, fields)} />
      </div>
    </div>
  );
}
