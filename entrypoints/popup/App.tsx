import { AcknowledgeNotice } from '../../components/AcknowledgeCard.tsx';
import { describeTab, type Situation, starting, unreadable } from '../../components/describe-tab.ts';
import { Icon, type IconName } from '../../components/Icon.tsx';
import { Mark } from '../../components/Mark.tsx';
import { RingList } from '../../components/RingList.tsx';
import { type Reach, ringsOfTab, type Tab } from '../../components/rings.ts';
import { Said } from '../../components/Said.tsx';
import { SituationView } from '../../components/SituationView.tsx';
import { SOURCES } from '../../components/SourceCard.tsx';
import { WorkingAs, type WorkStore } from '../../components/WorkingAs.tsx';
import type { PolicyRecord } from '../../policy/policy.ts';
import type { SignatureKeeper } from '../../policy/signature.ts';
import { say, sayCount } from '../../rules/say.ts';
import type { PolicyStore } from '../options/policy-store.ts';
import { type Known, useKnown } from '../options/use-known.ts';

type AppProps = {
  readonly tab: Tab;
  readonly reach: Reach;
  readonly store: Pick<PolicyStore, 'read' | 'onChange'>;
  readonly work: WorkStore;
  readonly signature: SignatureKeeper;
  readonly version: string;
  /** Where the policy stands in plain words, to accept or not. */
  onAcknowledge(): void;
  onRecord(): void;
  onEmployerView(): void;
  onOptions(): void;
  onReload(): void;
};

/** The popup: what Gatepost does in the tab in front of it, by which rings and whose policy. */
export function App(props: AppProps) {
  const { tab, reach, store, work, signature, version, onAcknowledge, onReload } = props;
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
          <h2 id="rings">{say('popup_rings')}</h2>
          <RingList rings={ringsOfTab(tab, reach, record?.policy.enabled ?? true)} />
        </section>
      </main>
      <footer>
        {record && <PolicyLine record={record} />}
        <button type="button" className="button" onClick={() => props.onOptions()}>
          {say('popup_options')}
        </button>
        <nav className="popup-pages" aria-label={say('popup_pages')}>
          <PageButton icon="justify" words={say('popup_policy_words')} onOpen={() => onAcknowledge()} />
          <PageButton icon="check" words={say('popup_my_record')} onOpen={() => props.onRecord()} />
          <PageButton icon="personal" words={say('popup_employer_view')} onOpen={() => props.onEmployerView()} />
        </nav>
      </footer>
    </>
  );
}

type PageButtonProps = { readonly icon: IconName; readonly words: string; onOpen(): void };

function PageButton({ icon, words, onOpen }: PageButtonProps) {
  return (
    <button type="button" className="popup-page" onClick={() => onOpen()}>
      <Icon name={icon} />
      <span>{words}</span>
      <Icon name="arrow" />
    </button>
  );
}

function situationOf(known: Exclude<Known, 'waiting'>, tab: Tab, reach: Reach): Situation {
  switch (known) {
    case 'none-yet':
      return starting();
    case 'unreadable':
      return unreadable();
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
        {organization === undefined ? (
          say('popup_policy', say(name))
        ) : (
          <Said text="popup_policy_of" parts={[say(name), <bdi key="organization">{organization}</bdi>]} />
        )}
        {problems.length > 0 && <span className="soft"> {sayCount('popup_problems', problems.length)}</span>}
      </span>
    </p>
  );
}
