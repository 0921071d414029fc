import { useRef, useState } from 'react';
import type { ImportAnswer } from '../policy/load.ts';
import type { PolicySource } from '../policy/policy.ts';
import { ForgetImport } from './ForgetImport.tsx';
import { ImportForm } from './ImportForm.tsx';

type ChangeCardProps = {
  readonly source: PolicySource;
  onImport(text: string): Promise<ImportAnswer>;
  onForget(): Promise<void>;
};

/** Imports another policy and forgets an imported one; where the policy is managed, says why neither can be done. */
export function ChangeCard({ source, onImport, onForget }: ChangeCardProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  const [wasForgotten, setWasForgotten] = useState(false);
  return (
    <section className="card" aria-labelledby="change">
      <h2 id="change" ref={heading} tabIndex={-1}>
        Import a policy
      </h2>
      {source === 'managed' ? (
        <p>
          Nothing can be imported while your organization manages the policy: theirs applies, so that it is the same for
          everyone.
        </p>
      ) : (
        <ImportForm onImport={onImport} />
      )}
      {source === 'imported' && (
        <ForgetImport
          onForget={async () => {
            await onForget();
            setWasForgotten(true);
            heading.current?.focus();
          }}
        />
      )}
      <p role="status">{wasForgotten && source === 'built-in' ? 'Forgotten: the built-in policy is in force.' : ''}</p>
    </section>
  );
}
