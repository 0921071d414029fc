import type { PolicyRecord, PolicySource } from '../policy/policy.ts';
import { describeMoment } from './describe-rule.ts';
import { Icon, type IconName } from './Icon.tsx';

/** Where a policy may come from, by sign, word and sentence. */
export const SOURCES: Readonly<
  Record<PolicySource, { readonly icon: IconName; readonly name: string; readonly what: string }>
> = {
  managed: {
    icon: 'lock',
    name: 'Managed',
    what: 'Your organization set this policy. It is locked here, and follows every change that they make.',
  },
  imported: {
    icon: 'upload',
    name: 'Imported',
    what: 'Someone imported this policy in this browser. It stays until it is replaced or forgotten.',
  },
  'built-in': {
    icon: 'box',
    name: 'Built-in',
    what: 'This is the policy that Gatepost starts with. Make it your own to say which accounts are whose.',
  },
};

/** Where the policy in force came from, when, and what may be done with it. */
export function SourceCard(props: { readonly record: PolicyRecord; onExport(): void; onEdit(): void }) {
  const { source, arrived, policy } = props.record;
  const { icon, name, what } = SOURCES[source];
  const since = Date.parse(arrived);
  return (
    <section className="card" aria-labelledby="source">
      <h2 id="source" className="source">
        <span className="tile">
          <Icon name={icon} />
        </span>
        {name}
      </h2>
      <p>{what}</p>
      {!Number.isNaN(since) && (
        <p className="soft">
          In force since <time dateTime={arrived}>{describeMoment(since)}</time>
        </p>
      )}
      {!policy.enabled && <p className="warning">The guard is off: this policy says so, and nothing is checked.</p>}
      {source !== 'managed' && (
        <button type="button" className="button primary" onClick={() => props.onEdit()}>
          <Icon name="edit" />
          {source === 'built-in' ? 'Make it your own' : 'Edit this policy'}
        </button>
      )}
      <button type="button" className="button" onClick={() => props.onExport()}>
        <Icon name="download" />
        Export as a file
      </button>
    </section>
  );
}
