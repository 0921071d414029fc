import { useEffect, useRef, useState } from 'react';
import type { ImportAnswer } from '../../policy/load.ts';
import { countListed, withAccounts } from '../../policy/own-accounts.ts';
import type { Problem } from '../../policy/policy.ts';
import { readImported } from '../../policy/read-imported.ts';
import { say } from '../../rules/say.ts';
import { ProblemList } from '../ProblemList.tsx';
import { AccountFields } from './AccountFields.tsx';
import { type AccountDraft, emptyAccount, faultsOf } from './own-account.ts';

/** Where a person's own policy is kept. */
export type OwnPolicyStore = {
  /** What is stored of it, as it was written; undefined: nothing. */
  readImported(): Promise<unknown>;
  /** Rejects where the background does not answer. */
  importText(text: string): Promise<ImportAnswer>;
};

type AccountsFormProps = {
  readonly store: OwnPolicyStore;
  onSaved(accounts: readonly AccountDraft[]): void;
};

/** Asks for accounts, as many as one has, and adds them to the person's own policy, through the check that an import goes through. */
export function AccountsForm({ store, onSaved }: AccountsFormProps) {
  const form = useRef<HTMLFormElement>(null);
  const next = useRef(1);
  const [accounts, setAccounts] = useState<readonly AccountDraft[]>(() => [emptyAccount(0, 'brand')]);
  const [tellsAll, setTellsAll] = useState(false);
  const [isSaving, setSaving] = useState(false);
  const [notice, setNotice] = useState('');
  const [refused, setRefused] = useState<readonly Problem[]>([]);
  /** What gets the focus once it is drawn. */
  const [wanted, setWanted] = useState('');

  useEffect(() => {
    if (wanted === '') return;
    form.current?.querySelector<HTMLElement>(wanted)?.focus();
    setWanted('');
  }, [wanted]);

  const add = () => {
    setAccounts([...accounts, emptyAccount(next.current, 'personal')]);
    next.current += 1;
    setTellsAll(false);
    setWanted('fieldset:last-of-type input');
  };
  const remove = (key: number) => {
    setAccounts(accounts.filter((account) => account.key !== key));
    setWanted('.add-account');
  };

  const save = async () => {
    if (isSaving) return;
    setRefused([]);
    if (accounts.some((account) => faultsOf(account).size > 0)) {
      setTellsAll(true);
      setNotice(say('welcome_check_fields'));
      setWanted('[aria-invalid="true"]');
      return;
    }
    setSaving(true);
    setNotice('');
    try {
      const { problems } = await addTo(store, accounts);
      if (problems.length === 0) return onSaved(accounts);
      setRefused(problems);
      setNotice(say('welcome_not_saved'));
    } catch (error) {
      console.error('Gatepost: the accounts could not be saved.', error);
      setNotice(say('welcome_save_failed'));
    } finally {
      setSaving(false);
    }
  };

  return (
    <form
      ref={form}
      className="own-accounts"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      {[...accounts.entries()].map(([place, account]) => (
        <AccountFields
          key={account.key}
          {...{ account, tellsAll }}
          number={place + 1}
          onChange={(changed) => setAccounts(accounts.map((one) => (one.key === changed.key ? changed : one)))}
          onRemove={accounts.length > 1 ? () => remove(account.key) : undefined}
        />
      ))}
      <button type="button" className="button add-account" onClick={add}>
        {say('welcome_account_add')}
      </button>
      <p className="soft">{say('welcome_stored')}</p>
      <button type="submit" className="button primary" aria-disabled={isSaving}>
        {say('welcome_save')}
      </button>
      <p role="status" className="outcome" data-level="block">
        {notice}
      </p>
      {refused.length > 0 && <ProblemList problems={refused} />}
    </form>
  );
}

/** Adds them to what is stored now, unless something in them would be out of force. What was wrong before is no reason. */
async function addTo(
  store: OwnPolicyStore,
  accounts: readonly AccountDraft[],
): Promise<Pick<ImportAnswer, 'problems'>> {
  const stored = await store.readImported();
  const raw = withAccounts(stored, accounts);
  const first = countListed(stored);
  const own = accounts.map((_, index) => `accounts[${first + index}]`);
  const problems = readImported(raw).problems.filter(({ place }) => own.some((one) => place.startsWith(one)));
  if (problems.length > 0) return { problems };
  const answer = await store.importText(JSON.stringify(raw));
  return answer.ok ? { problems: [] } : answer;
}
