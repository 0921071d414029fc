import { useLayoutEffect, useRef, useState } from 'react';
import type { OwnAccount } from '../../policy/own-accounts.ts';
import type { PolicyRecord } from '../../policy/policy.ts';
import { SITES, type Site } from '../../rules/rule.ts';
import { say, sayCount } from '../../rules/say.ts';
import { KindTile } from '../KindTile.tsx';
import { SITE_NAMES } from '../words.ts';
import { AccountsForm, type OwnPolicyStore } from './AccountsForm.tsx';

type OwnAccountsProps = { readonly record: PolicyRecord; readonly store: OwnPolicyStore };

/** Lists one's own accounts, unless an organization does; and says what happens next. */
export function OwnAccounts({ record, store }: OwnAccountsProps) {
  const [saved, setSaved] = useState<readonly OwnAccount[]>();
  const { source, policy } = record;
  const listed = policy.accounts.length;
  return (
    <section className="card" aria-labelledby="own-accounts">
      <h2 id="own-accounts">{say('welcome_accounts_title')}</h2>
      {source === 'managed' ? (
        <p>{say('welcome_managed')}</p>
      ) : saved ? (
        <Saved accounts={saved} onMore={() => setSaved(undefined)} />
      ) : (
        <>
          <p>{say('welcome_accounts_why')}</p>
          {listed > 0 && <p className="soft">{sayCount('welcome_listed', listed)}</p>}
          <AccountsForm store={store} onSaved={setSaved} />
        </>
      )}
    </section>
  );
}

/** Where each site begins. */
const HOMES: Readonly<Record<Site, string>> = {
  x: 'https://x.com/',
  linkedin: 'https://www.linkedin.com/',
  facebook: 'https://www.facebook.com/',
};

function Saved({ accounts, onMore }: { readonly accounts: readonly OwnAccount[]; onMore(): void }) {
  const heading = useRef<HTMLHeadingElement>(null);
  // The form that had the focus is gone.
  useLayoutEffect(() => heading.current?.focus(), []);
  return (
    <>
      <h3 ref={heading} tabIndex={-1}>
        {sayCount('welcome_saved', accounts.length)}
      </h3>
      <ul className="saved-accounts">
        {[...accounts.entries()].map(([place, { name, kind }]) => (
          <li key={place}>
            <KindTile kind={kind} />
            <bdi>{name.trim()}</bdi>
          </li>
        ))}
      </ul>
      <h3>{say('welcome_next_title')}</h3>
      <ol className="next">
        <li>{say('welcome_next_strip')}</li>
        <li>{say('welcome_next_reload')}</li>
        <li>{say('welcome_next_options')}</li>
      </ol>
      <ul className="homes">
        {SITES.filter((site) => accounts.some(({ handles }) => handles[site].trim() !== '')).map((site) => (
          <li key={site}>
            <a href={HOMES[site]} target="_blank" rel="noreferrer">
              {say('welcome_go_to', SITE_NAMES[site])}
            </a>
          </li>
        ))}
        <li>
          <a href="/options.html">{say('welcome_to_options')}</a>
        </li>
      </ul>
      <button type="button" className="button" onClick={onMore}>
        {say('welcome_more')}
      </button>
    </>
  );
}
