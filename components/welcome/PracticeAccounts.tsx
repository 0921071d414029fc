import { useId } from 'react';
import { type MessageKey, say } from '../../rules/say.ts';
import { KindTile } from '../KindTile.tsx';
import { Said } from '../Said.tsx';
import type { PracticeAs } from './practice-policy.ts';

/** The accounts to practise as, in order. */
export const PRACTICE_ACCOUNTS: readonly {
  readonly id: PracticeAs;
  readonly kind: 'brand' | 'personal';
  readonly name: MessageKey;
}[] = [
  { id: 'chrysler', kind: 'brand', name: 'welcome_as_brand' },
  { id: 'yourself', kind: 'personal', name: 'welcome_as_yourself' },
];

/** The handle of the brand, whichever way the words around it run. */
export const CHRYSLER = <bdi key="chrysler">@ChryslerAutos</bdi>;

/** The switch between the account of a brand and one's own. */
export function PracticeAccounts({ as, onChoose }: { readonly as: PracticeAs; onChoose(as: PracticeAs): void }) {
  const id = useId();
  return (
    <fieldset className="practice-as">
      <legend>{say('welcome_practice_as')}</legend>
      {PRACTICE_ACCOUNTS.map((account) => (
        <label key={account.id}>
          <input type="radio" name={`${id}as`} checked={account.id === as} onChange={() => onChoose(account.id)} />
          <KindTile kind={account.kind} />
          <span>
            <Said text={account.name} parts={[CHRYSLER]} />
          </span>
        </label>
      ))}
    </fieldset>
  );
}
