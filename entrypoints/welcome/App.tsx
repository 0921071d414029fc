import { PageHead } from '../../components/PageHead.tsx';
import { OwnAccounts } from '../../components/welcome/OwnAccounts.tsx';
import { Practice } from '../../components/welcome/Practice.tsx';
import type { Panel } from '../../guard/warm.ts';
import { say } from '../../rules/say.ts';
import type { PolicyStore } from '../options/policy-store.ts';
import { useKnown } from '../options/use-known.ts';

type AppProps = {
  readonly store: Pick<PolicyStore, 'read' | 'onChange' | 'readImported' | 'importText'>;
  readonly panel: Panel;
};

/** The page of the first minutes: try the stop, then say which accounts are whose. */
export function App({ store, panel }: AppProps) {
  const known = useKnown(store);
  return (
    <>
      <PageHead />
      <main className="page">
        <h1>{say('welcome_title')}</h1>
        <p>{say('welcome_what')}</p>
        <Practice panel={panel} />
        {typeof known === 'string' ? (
          <p role="status">{known === 'waiting' ? '' : say(WHY_NONE[known])}</p>
        ) : (
          <OwnAccounts record={known} store={store} />
        )}
      </main>
    </>
  );
}

const WHY_NONE = { 'none-yet': 'welcome_no_policy', unreadable: 'welcome_unreadable' } as const;
