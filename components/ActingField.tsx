import type { ActingAs } from '../policy/acting-as.ts';
import type { Policy } from '../policy/policy.ts';
import { say } from '../rules/say.ts';
import { ChoiceField, type Choices } from './ChoiceField.tsx';
import { kindNameInside } from './words.ts';

type ActingFieldProps = {
  readonly label: string;
  readonly policy: Policy;
  readonly as: ActingAs;
  onChoose(as: ActingAs): void;
};

/** As whom drafts are tried: one of the policy's accounts, or none of them. */
export function ActingField({ label, policy, as, onChoose }: ActingFieldProps) {
  const choices: Choices<ActingAs> = [
    ...policy.accounts.map(
      ({ id, name, kind }) => [{ state: 'listed', id }, say('acting_account', name, kindNameInside(kind))] as const,
    ),
    [{ state: 'unlisted' }, say('acting_unlisted')],
    [{ state: 'unreadable' }, say('acting_unreadable')],
  ];
  const found = choices.findIndex(([choice]) => isSame(choice, as));
  // The policy may lose an account while the page is open.
  const chosen = found === -1 ? policy.accounts.length : found;
  return <ChoiceField {...{ label, choices, chosen, onChoose }} />;
}

function isSame(a: ActingAs, b: ActingAs): boolean {
  return a.state === 'listed' && b.state === 'listed' ? a.id === b.id : a.state === b.state;
}
