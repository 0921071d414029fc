import type { Policy } from '../policy/policy.ts';
import { type Account, SITES } from '../rules/rule.ts';
import { say } from '../rules/say.ts';
import { confirmation, handlesOf, onlyAs } from './describe-account.ts';
import { KindTile } from './KindTile.tsx';
import { WordList } from './WordList.tsx';
import { kindName, SITE_NAMES } from './words.ts';

/** Whose accounts the policy knows, and what marks a draft as theirs. */
export function AccountList({ policy }: { readonly policy: Policy }) {
  return (
    <section aria-labelledby="accounts">
      <h2 id="accounts">{say('accounts_title')}</h2>
      {policy.accounts.length > 0 && (
        <ul className="cards">
          {policy.accounts.map((account) => (
            <AccountItem key={account.id} account={account} />
          ))}
        </ul>
      )}
      <p className="soft">
        {policy.accounts.length === 0 ? `${say('accounts_none')} ` : ''}
        {say(`accounts_unlisted_${policy.unlisted}`)}
      </p>
      {policy.onlyAs && <p>{onlyAs(policy.onlyAs, policy.accounts)}</p>}
    </section>
  );
}

function AccountItem({ account }: { readonly account: Account }) {
  return (
    <li className="card">
      <div className="account-head">
        <KindTile kind={account.kind} />
        <div>
          <h3>
            <bdi>{account.name}</bdi>
          </h3>
          <p className="soft">{kindName(account.kind)}</p>
        </div>
      </div>
      <dl className="facts">
        {SITES.map((site) => {
          const handles = handlesOf(account, site);
          if (handles.length === 0) return null;
          return (
            <div key={site}>
              <dt>{SITE_NAMES[site]}</dt>
              <dd>
                <WordList words={handles} />
              </dd>
            </div>
          );
        })}
        {account.about.length > 0 && (
          <div>
            <dt>{say('accounts_about')}</dt>
            <dd>
              <WordList words={account.about} />
            </dd>
          </div>
        )}
      </dl>
      {account.confirm !== 'never' && <p className="soft">{confirmation(account)}</p>}
    </li>
  );
}
