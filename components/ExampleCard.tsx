import { useId } from 'react';
import { type MessageKey, say } from '../rules/say.ts';
import { Icon } from './Icon.tsx';

/** The whole policies that one may begin with, the smallest first: how each is called, and what is in it. */
const EXAMPLES = [
  ['small-company', 'example_small_company', 'example_small_company_what'],
  ['agency', 'example_agency', 'example_agency_what'],
  ['regulated-firm', 'example_regulated_firm', 'example_regulated_firm_what'],
] as const satisfies readonly (readonly [name: string, label: MessageKey, what: MessageKey])[];

export type ExampleName = (typeof EXAMPLES)[number][0];

/** Example policies, each of which opens as a draft. */
export function ExampleCard({ onOpen }: { onOpen(name: ExampleName): void }) {
  const id = useId();
  return (
    <section className="card" aria-labelledby="examples">
      <h2 id="examples">{say('example_title')}</h2>
      <p>{say('example_what')}</p>
      <ul className="examples">
        {EXAMPLES.map(([name, label, what]) => (
          <li key={name}>
            <button
              type="button"
              className="button small"
              aria-describedby={`${id}${name}`}
              onClick={() => onOpen(name)}
            >
              <Icon name="edit" />
              {say(label)}
            </button>
            <p id={`${id}${name}`} className="soft">
              {say(what)}
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
