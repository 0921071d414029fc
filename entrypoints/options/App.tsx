import { useEffect, useState } from 'react';
import { AccountList } from '../../components/AccountList.tsx';
import { ChangeCard } from '../../components/ChangeCard.tsx';
import { Mark } from '../../components/Mark.tsx';
import { OrganizationCard } from '../../components/OrganizationCard.tsx';
import { ProblemList } from '../../components/ProblemList.tsx';
import { RuleList } from '../../components/RuleList.tsx';
import { SourceCard } from '../../components/SourceCard.tsx';
import type { PolicyRecord } from '../../policy/policy.ts';
import type { PolicyStore } from './policy-store.ts';

type AppProps = { readonly store: PolicyStore; readonly version: string; onExport(record: PolicyRecord): void };

/** The options page: the policy in force in plain words, where it came from, and what is wrong with it. */
export function App({ store, version, onExport }: AppProps) {
  const known = useKnown(store);
  return (
    <>
      <header className="page-head">
        <Mark />
        <span className="page-name">Gatepost</span>
        <span className="soft">Version {version}</span>
      </header>
      <main className="page">
        <h1>The policy in force</h1>
        {typeof known === 'string' ? (
          <p role="status">{known}</p>
        ) : (
          <PolicyInForce record={known} store={store} onExport={() => onExport(known)} />
        )}
      </main>
    </>
  );
}

const NONE_YET = 'Gatepost has no policy yet. It looks for one, and shows it here within a few seconds.';
const UNREADABLE = 'The policy could not be read from the storage of the browser. Reload this page to try again.';

/** The record in force as it changes; in words why there is none. */
function useKnown(store: PolicyStore): PolicyRecord | string {
  const [known, setKnown] = useState<PolicyRecord | string>(NONE_YET);
  useEffect(() => {
    let isShown = true;
    const show = (next: PolicyRecord | string) => {
      if (isShown) setKnown(next);
    };
    store.onChange((record) => show(record ?? NONE_YET));
    store.read().then(
      (record) => show(record ?? NONE_YET),
      () => show(UNREADABLE),
    );
    return () => {
      isShown = false;
    };
  }, [store]);
  return known;
}

type PolicyInForceProps = { readonly record: PolicyRecord; readonly store: PolicyStore; onExport(): void };

function PolicyInForce({ record, store, onExport }: PolicyInForceProps) {
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
        <RuleList policy={policy} />
        <AccountList policy={policy} />
      </div>
      <div className="column">
        <SourceCard record={record} onExport={onExport} />
        <OrganizationCard organization={policy.organization} />
        <ChangeCard source={source} onImport={(text) => store.importText(text)} onForget={() => store.forgetImport()} />
      </div>
    </div>
  );
}
