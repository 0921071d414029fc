import { AcknowledgeNotice } from '../../components/AcknowledgeCard.tsx';
import { describeTab, type Situation, STARTING, UNREADABLE } from '../../components/describe-tab.ts';
import { Icon } from '../../components/Icon.tsx';
import { Mark } from '../../components/Mark.tsx';
import { RingList } from '../../components/RingList.tsx';
import { type Reach, ringsOfTab, type Tab } from '../../components/rings.ts';
import { SituationView } from '../../components/SituationView.tsx';
import { SOURCES } from '../../components/SourceCard.tsx';
import { WorkingAs, type WorkStore } from '../../components/WorkingAs.tsx';
import type { PolicyRecord } from '../../policy/policy.ts';
import type { SignatureKeeper } from '../../policy/signature.ts';
import { say } from '../../rules/say.ts';
import type { PolicyStore } from '../options/policy-store.ts';
import { type Known, useKnown } from '../options/use-known.ts';

type AppProps = {
  readonly tab: Tab;
  readonly reach: Reach;
  readonly store: Pick<PolicyStore, 'read' | 'onChange'>;
  readonly work: WorkStore;
  readonly signature: SignatureKeeper;
  readonly version: string;
  onAcknowledge(): void;
  onEmployerView(): void;
  onOptions(): void;
  onReload(): void;
};

/** The popup: what Gatepost does in the tab in front of it, by which rings and whose policy. */
export function App(props: AppProps) {
  const { tab, reach, store, work, signature, version, onAcknowledge, onEmployerView, onOptions, onReload } = props;
  const known = useKnown(store);
  if (known === 'waiting') return null;
  const record = typeof known === 'string' ? undefined : known;
  return (
    <>
      <header className="popup-head">
        <Mark />
        <span className="popup-name">Gatepost</span>
        <span className="soft">{version}</span>
      </header>
      <main>
        <SituationView situation={situationOf(known, tab, reach)} onReload={onReload} />
        {record && <AcknowledgeNotice policy={record.policy} signature={signature} onRead={onAcknowledge} />}
        {record?.policy.enabled && record.policy.accounts.length > 0 && (
          <WorkingAs policy={record.policy} work={work} />
        )}
        <section aria-labelledby="rings">
          <h2 id="rings">What guards here</h2>
          <RingList rings={ringsOfTab(tab, reach, record?.policy.enabled ?? true)} />
        </section>
      </main>
      <footer>
        {record && <PolicyLine record={record} />}
        <button type="button" className="button" onClick={onOptions}>
          Options
        </button>
        <button type="button" className="button employer-view" onClick={onEmployerView}>
          What my employer can see
        </button>
      </footer>
    </>
  );
}

function situationOf(known: Exclude<Known, 'waiting'>, tab: Tab, reach: Reach): Situation {
  switch (known) {
    case 'none-yet':
      return STARTING;
    case 'unreadable':
      return UNREADABLE;
    default:
      return describeTab(tab, reach, known, Date.now());
  }
}

function PolicyLine({ record: { source, policy, problems } }: { readonly record: PolicyRecord }) {
  const { icon, name } = SOURCES[source];
  const { name: organization } = policy.organization;
  return (
    <p className="policy-line">
      <Icon name={icon} />
      <span>
        {say(name)} policy
        {organization !== undefined && (
          <>
            {' of '}
            <bdi>{organization}</bdi>
          </>
        )}
        {problems.length > 0 && <span className="soft"> with {countOf(problems.length)}</span>}
      </span>
    </p>
  );
}

function countOf(problems: number): string {
  return problems === 1 ? '1 problem' : `${problems} problems`;
}
