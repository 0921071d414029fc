import { AccountList } from '../../components/AccountList.tsx';
import { AcknowledgeCard } from '../../components/AcknowledgeCard.tsx';
import { ChangeCard } from '../../components/ChangeCard.tsx';
import { EmployerViewCard } from '../../components/EmployerViewCard.tsx';
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
import type { JournalEntry } from '../../policy/journal/entry.ts';
import type { DeploymentFields } from '../../policy/kit/read-deployment.ts';
import type { Policy, PolicyRecord, Problem } from '../../policy/policy.ts';
import type { Outbox } from '../../policy/report/outbox.ts';
import type { SignatureKeeper } from '../../policy/signature.ts';
import type { TallyKeeper } from '../../policy/tally.ts';
import type { PolicyStore } from './policy-store.ts';
import { useKnown } from './use-known.ts';

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
  /** Downloads the policy kit, or answers with what is in the way. */
  onKit(policy: Policy, fields: DeploymentFields): Promise<readonly Problem[]>;
};

/** The options page: the policy in force in plain words, where it came from, and what is wrong with it. */
export function App({ store, journal, onExport, onSaveJournal, ...parts }: AppProps) {
  const known = useKnown(store);
  return (
    <>
      <header className="page-head">
        <Mark />
        <span className="page-name">Gatepost</span>
        <span className="soft">Version {parts.version}</span>
      </header>
      <main className="page">
        <h1>The policy in force</h1>
        {typeof known === 'string' ? (
          <p role="status">{WHY_NONE[known]}</p>
        ) : (
          <>
            <PolicyInForce record={known} {...{ store, ...parts }} onExport={() => onExport(known)} />
            <TryDraft policy={known.policy} />
            <Replay policy={known.policy} />
            <Journal policy={known.policy} source={journal} onSave={onSaveJournal} />
          </>
        )}
      </main>
    </>
  );
}

const WHY_NONE = {
  waiting: '',
  'none-yet': 'Gatepost has no policy yet. It looks for one, and shows it here within a few seconds.',
  unreadable: 'The policy could not be read from the storage of the browser. Reload this page to try again.',
} as const;

type PolicyInForceProps = Omit<AppProps, 'journal' | 'onExport' | 'onSaveJournal'> & {
  readonly record: PolicyRecord;
  onExport(): void;
};

function PolicyInForce({ record, store, reach, version, onExport, onKit, ...kept }: PolicyInForceProps) {
  const { signature, tally, outbox } = kept;
  const { value: counts } = useTold(tally);
  const { policy, problems, source } = record;
  return (
    <div className="columns">
      <div className="column">
        {problems.length > 0 && (
          <section aria-labelledby="problems">
            <h2 id="problems">{problems.length === 1 ? '1 problem' : `${problems.length} problems`} in this policy</h2>
            <p className="soft">What is named here is out of force. Everything else applies.</p>
            <ProblemList problems={problems} />
          </section>
        )}
        <RuleList policy={policy} counts={counts} />
        <AccountList policy={policy} />
      </div>
      <div className="column">
        <SourceCard record={record} onExport={onExport} />
        <AcknowledgeCard policy={policy} signature={signature} />
        <EmployerViewCard />
        <GuardCard reach={reach} enabled={policy.enabled} version={version} />
        <ReportCard report={policy.report} outbox={outbox} />
        <OrganizationCard organization={policy.organization} />
        <ChangeCard source={source} onImport={(text) => store.importText(text)} onForget={() => store.forgetImport()} />
        <KitForm onMake={(fields) => onKit(policy, fields)} />
      </div>
    </div>
  );
}
