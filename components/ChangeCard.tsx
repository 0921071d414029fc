import { useRef, useState } from 'react';
import type { ImportAnswer } from '../policy/load.ts';
import type { PolicySource } from '../policy/policy.ts';
import { say } from '../rules/say.ts';
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
  /** Counts what was forgotten, so that the form starts anew and says nothing of an earlier import. */
  const [round, setRound] = useState(0);
  return (
    <section className="card" aria-labelledby="change">
      <h2 id="change" ref={heading} tabIndex={-1}>
        {say('change_title')}
      </h2>
      {source === 'managed' ? <p>{say('change_managed')}</p> : <ImportForm key={round} onImport={onImport} />}
      {source === 'imported' && (
        <ForgetImport
          onForget={async () => {
            await onForget();
            setWasForgotten(true);
            setRound(round + 1);
            heading.current?.focus();
          }}
        />
      )}
      <p role="status">{wasForgotten && source === 'built-in' ? say('change_forgotten') : ''}</p>
    </section>
  );
}
