import { fieldsOf } from '../../policy/edit/fields.ts';
import { listAt, placeOf, valueAt } from '../../policy/edit/path.ts';
import { unpack } from '../../policy/prune.ts';
import { accountSchema } from '../../policy/schema.ts';
import { KINDS } from '../../rules/rule.ts';
import { say } from '../../rules/say.ts';
import { Entry } from './Entry.tsx';
import { nameOfAccount } from './entry-names.ts';
import { About } from './FieldFrame.tsx';
import { Fields } from './Fields.tsx';
import { type Form, idOf, problemsAt } from './form.ts';
import { Strays } from './Strays.tsx';

type EntriesProps = {
  readonly form: Form;
  /** The place of the entry that is open. */
  readonly open: string | undefined;
  onOpen(place: string | undefined): void;
};

const FIELDS = fieldsOf(accountSchema);
const KEYS = FIELDS.map(({ key }) => key);

/** The accounts, one form each. */
export function AccountEntries({ form, open, onOpen }: EntriesProps) {
  const accounts = listAt(form.raw, ['accounts']);
  return (
    <section aria-labelledby={idOf('accounts')} className="edit-section">
      <h2 id={idOf('accounts')} tabIndex={-1}>
        {say('editor_accounts')}
      </h2>
      <About
        id={idOf('accounts')}
        words={{ label: say('editor_accounts') }}
        problems={problemsAt(form, 'accounts', false)}
      />
      {accounts.length === 0 && <p className="soft">{say('editor_no_account')}</p>}
      <ul className="cards">
        {accounts.map((_, index) => {
          const path = ['accounts', index];
          const place = placeOf(path);
          return (
            <Entry
              key={place}
              {...{ form, path, onOpen }}
              name={nameOfAccount(form.raw, index)}
              about={kindOf(form, index)}
              isOpen={open === place}
              fields={() => (
                <>
                  <Fields {...{ form, path }} fields={FIELDS} prefix="account." />
                  <Strays {...{ form, path }} known={KEYS} />
                </>
              )}
            />
          );
        })}
      </ul>
      <button
        type="button"
        className="button"
        onClick={() => form.add(['accounts'], { id: freeId(accounts), kind: 'brand' })}
      >
        {say('editor_add_account')}
      </button>
    </section>
  );
}

function kindOf(form: Form, index: number): string {
  const kind = valueAt(form.raw, ['accounts', index, 'kind']);
  const known = KINDS.find((one) => one === kind);
  if (known !== undefined) return say(`editor_about_account_${known}`, index + 1);
  return typeof kind === 'string'
    ? say('editor_about_account_of', index + 1, kind)
    : say('editor_about_account', index + 1);
}

function freeId(accounts: readonly unknown[]): string {
  const ids = new Set(accounts.map((account) => valueAt(unpack(account), ['id'])));
  let number = accounts.length + 1;
  while (ids.has(`account-${number}`)) number++;
  return `account-${number}`;
}
