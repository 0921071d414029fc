import type { PolicyRecord, PolicySource } from '../policy/policy.ts';
import { type MessageKey, say } from '../rules/say.ts';
import { describeMoment } from './describe-rule.ts';
import { Icon, type IconName } from './Icon.tsx';
import { Said } from './Said.tsx';

/** Where a policy may come from, by sign, word and sentence. */
export const SOURCES = {
  managed: { icon: 'lock', name: 'source_managed', what: 'source_managed_what' },
  imported: { icon: 'upload', name: 'source_imported', what: 'source_imported_what' },
  'built-in': { icon: 'box', name: 'source_built_in', what: 'source_built_in_what' },
} as const satisfies Readonly<
  Record<PolicySource, { readonly icon: IconName; readonly name: MessageKey; readonly what: MessageKey }>
>;

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
        {say(name)}
      </h2>
      <p>{say(what)}</p>
      {!Number.isNaN(since) && (
        <p className="soft">
          <Said
            text="source_since"
            parts={[
              <time key="since" dateTime={arrived}>
                {describeMoment(since)}
              </time>,
            ]}
          />
        </p>
      )}
      {!policy.enabled && <p className="warning">{say('source_off')}</p>}
      {source !== 'managed' && (
        <button type="button" className="button primary" onClick={() => props.onEdit()}>
          <Icon name="edit" />
          {say(source === 'built-in' ? 'source_make_own' : 'source_edit')}
        </button>
      )}
      <button type="button" className="button" onClick={() => props.onExport()}>
        <Icon name="download" />
        {say('source_export')}
      </button>
    </section>
  );
}
