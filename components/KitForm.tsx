import { useId, useState } from 'react';
import type { DeploymentFields } from '../policy/kit/read-deployment.ts';
import type { Problem } from '../policy/policy.ts';
import { type MessageKey, say } from '../rules/say.ts';
import { Icon } from './Icon.tsx';
import { ProblemList } from './ProblemList.tsx';

type Outcome =
  | { readonly state: 'none' | 'making' | 'failed' }
  | { readonly state: 'answered'; readonly problems: readonly Problem[] };

/** Makes the policy kit of the policy in force: `onMake` downloads it, or answers with what is in the way. */
export function KitForm({ onMake }: { onMake(fields: DeploymentFields): Promise<readonly Problem[]> }) {
  const [fields, setFields] = useState<DeploymentFields>({ updateUrl: '', xpiUrl: '', minimumVersion: '', edgeId: '' });
  const [outcome, setOutcome] = useState<Outcome>({ state: 'none' });
  const make = async () => {
    setOutcome({ state: 'making' });
    try {
      setOutcome({ state: 'answered', problems: await onMake(fields) });
    } catch (error) {
      console.error('Gatepost: the policy kit could not be made.', error);
      setOutcome({ state: 'failed' });
    }
  };
  const isBad = outcome.state === 'failed' || (outcome.state === 'answered' && outcome.problems.length > 0);

  return (
    <section className="card" aria-labelledby="kit">
      <h2 id="kit">{say('kit_title')}</h2>
      <p>{say('kit_what')}</p>
      <form
        className="import"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void make();
        }}
      >
        {FIELDS.map(({ key, label, hint }) => (
          <TextField
            key={key}
            label={say(label)}
            hint={say(hint)}
            value={fields[key]}
            onChange={(value) => setFields({ ...fields, [key]: value })}
          />
        ))}
        <button type="submit" className="button">
          <Icon name="download" />
          {say('kit_button')}
        </button>
        <p role="status" className="outcome" data-level={isBad ? 'block' : 'note'}>
          {describe(outcome)}
        </p>
        {outcome.state === 'answered' && <ProblemList problems={outcome.problems} />}
      </form>
    </section>
  );
}

const FIELDS = [
  {
    key: 'updateUrl',
    label: 'kit_update_url',
    hint: 'kit_update_url_hint',
  },
  { key: 'xpiUrl', label: 'kit_xpi_url', hint: 'kit_xpi_url_hint' },
  { key: 'minimumVersion', label: 'kit_minimum_version', hint: 'kit_minimum_version_hint' },
  { key: 'edgeId', label: 'kit_edge_id', hint: 'kit_edge_id_hint' },
] as const satisfies readonly { key: keyof DeploymentFields; label: MessageKey; hint: MessageKey }[];

type TextFieldProps = {
  readonly label: string;
  readonly hint: string;
  readonly value: string;
  onChange(value: string): void;
};

function TextField({ label, hint, value, onChange }: TextFieldProps) {
  const id = useId();
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type="text"
        dir="ltr"
        spellCheck={false}
        autoComplete="off"
        aria-describedby={`${id}hint`}
        value={value}
        onChange={({ currentTarget }) => onChange(currentTarget.value)}
      />
      <p id={`${id}hint`} className="soft hint">
        {hint}
      </p>
    </div>
  );
}

function describe(outcome: Outcome): string {
  switch (outcome.state) {
    case 'none':
      return '';
    case 'making':
      return say('kit_making');
    case 'failed':
      return say('kit_failed');
    case 'answered':
      return outcome.problems.length === 0 ? say('kit_done') : say('kit_none');
    default:
      return outcome satisfies never;
  }
}
