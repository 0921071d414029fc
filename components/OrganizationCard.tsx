import type { Policy } from '../policy/policy.ts';
import { say } from '../rules/say.ts';
import { Contact } from './AskWhom.tsx';

/** Whose policy it is and whom to ask about it; nothing where the policy names nobody. */
export function OrganizationCard({ organization }: { readonly organization: Policy['organization'] }) {
  const { name, contact, region, policyUrl } = organization;
  if (name === undefined && contact === undefined && policyUrl === undefined) return null;
  return (
    <section className="card" aria-labelledby="organization">
      <h2 id="organization">{name ?? say('organization_yours')}</h2>
      <dl className="facts">
        {contact !== undefined && (
          <div>
            <dt>{say('organization_ask')}</dt>
            <dd>
              <Contact contact={contact} name={name} />
            </dd>
          </div>
        )}
        {policyUrl !== undefined && (
          <div>
            <dt>{say('organization_in_full')}</dt>
            <dd>
              <Contact contact={policyUrl} name={say('organization_policy')} />
            </dd>
          </div>
        )}
        {region !== undefined && (
          <div>
            <dt>{say('organization_region')}</dt>
            <dd>{new Intl.DisplayNames([say('language')], { type: 'region', fallback: 'code' }).of(region)}</dd>
          </div>
        )}
      </dl>
    </section>
  );
}
