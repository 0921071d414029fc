import type { Organization } from '../guard/warm.ts';

/** Whom to ask and where the policy stands, as the organisation gave them. */
export function AskWhom({ organization }: { readonly organization: Organization }) {
  const { contact, policyUrl, name } = organization;
  return (
    <div className="ask">
      {contact === undefined ? (
        <p>Questions? Ask whoever looks after {name === undefined ? 'the accounts' : `the accounts of ${name}`}.</p>
      ) : (
        <p>
          Questions? Ask <Contact contact={contact} name={name} />
        </p>
      )}
      {policyUrl !== undefined && isHttps(policyUrl) && (
        <a href={policyUrl} target="_blank" rel="noreferrer">
          Read the policy
        </a>
      )}
    </div>
  );
}

/** A mail address or an https link; anything else is shown and leads nowhere. */
export function Contact(props: { readonly contact: string; readonly name: string | undefined }) {
  const { contact } = props;
  if (isHttps(contact)) {
    return (
      <a href={contact} target="_blank" rel="noreferrer">
        {props.name ?? new URL(contact).host}
      </a>
    );
  }
  const address = contact.replace(/^mailto:/u, '');
  if (/^[^\s@]+@[^\s@]+$/u.test(address)) return <a href={`mailto:${encodeURI(address)}`}>{address}</a>;
  return <bdi>{contact}</bdi>;
}

function isHttps(address: string): boolean {
  return URL.canParse(address) && new URL(address).protocol === 'https:';
}
