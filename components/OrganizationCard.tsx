import type { Policy } from '../policy/policy.ts';
import { Contact } from './AskWhom.tsx';

/** Whose policy it is and whom to ask about it; nothing where the policy names nobody. */
export function OrganizationCard({ organization }: { readonly organization: Policy['organization'] }) {
  const { name, contact, region, policyUrl } = organization;
  if (name === undefined && contact === undefined && policyUrl === undefined) return null;
  return (
    <section className="card" aria-labelledby="organization">
      <h2 id="organization">{name ?? 'Your organization'}</h2>
      <dl className="facts">
        {contact !== undefined && (
          <div>
            <dt>Whom to ask</dt>
            <dd>
              <Contact contact={contact} name={name} />
            </dd>
          </div>
        )}
        {policyUrl !== undefined && (
          <div>
            <dt>In full</dt>
            <dd>
              <Contact contact={policyUrl} name="Social media policy" />
            </dd>
          </div>
        )}
        {region !== undefined && (
          <div>
            <dt>Region</dt>
            <dd>{new Intl.DisplayNames(['en'], { type: 'region', fallback: 'code' }).of(region)}</dd>
          </div>
        )}
      </dl>
    </section>
  );
}
