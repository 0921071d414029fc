import { useId, useState } from 'react';
import type { DeploymentFields } from '../policy/kit/read-deployment.ts';
import type { Problem } from '../policy/policy.ts';
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
      <h2 id="kit">Roll it out</h2>
      <p>
        The policy kit has the files that bring this policy and Gatepost itself to Chrome, Edge, Chromium and Firefox on
        Windows, macOS, Linux and ChromeOS, and a page that says where each goes.
      </p>
      <form
        className="import"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void make();
        }}
      >
        {FIELDS.map(({ key, ...about }) => (
          <TextField
            key={key}
            {...about}
            value={fields[key]}
            onChange={(value) => setFields({ ...fields, [key]: value })}
          />
        ))}
        <button type="submit" className="button">
          <Icon name="download" />
          Download the policy kit
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
    label: 'Update URL',
    hint: 'Where your own server offers updates.xml. Empty: the browsers’ stores.',
  },
  { key: 'xpiUrl', label: 'URL of the XPI', hint: 'For Firefox. Empty: Mozilla’s store.' },
  { key: 'minimumVersion', label: 'Minimum version', hint: 'Older ones are switched off. Empty: any will do.' },
  { key: 'edgeId', label: 'Id in Edge', hint: 'Where the store of Edge gave one. Empty: the one of Chrome.' },
] as const satisfies readonly { key: keyof DeploymentFields; label: string; hint: string }[];

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
      return 'Making the kit …';
    case 'failed':
      return 'The kit could not be made. Reload this page and try again.';
    case 'answered':
      return outcome.problems.length === 0
        ? 'Downloaded: README.md in it says what each file is for.'
        : 'No kit was made:';
    default:
      return outcome satisfies never;
  }
}
