import { useId, useState } from 'react';
import { SITES, type Site } from '../../rules/rule.ts';
import { type MessageKey, say } from '../../rules/say.ts';
import { ChoiceField } from '../ChoiceField.tsx';
import { type AccountDraft, type AccountField, faultsOf } from './own-account.ts';
import { TextField } from './TextField.tsx';

type AccountFieldsProps = {
  readonly account: AccountDraft;
  /** Its number among those being written, from one. */
  readonly number: number;
  /** Whether all that is wrong is said, also in fields that nobody has been in. */
  readonly tellsAll: boolean;
  onChange(account: AccountDraft): void;
  /** Left out for the only one. */
  onRemove?: (() => void) | undefined;
};

/** The fields of one account: its name, what kind it is, and what it is called on each site. */
export function AccountFields({ account, number, tellsAll, onChange, onRemove }: AccountFieldsProps) {
  const id = useId();
  const [left, setLeft] = useState<ReadonlySet<AccountField>>(new Set());
  const faults = faultsOf(account);
  const field = (name: AccountField) => ({
    fault: tellsAll || left.has(name) ? faults.get(name) : undefined,
    onLeave() {
      const written = name === 'name' ? account.name : account.handles[name];
      if (written.trim() !== '') setLeft(new Set([...left, name]));
    },
  });
  const title = account.name.trim() || say('welcome_account_number', number);
  return (
    <fieldset className="own-account" aria-labelledby={`${id}title`}>
      <legend id={`${id}title`} dir="auto">
        {title}
      </legend>
      <div className="fields">
        <TextField
          {...field('name')}
          label={say('welcome_name')}
          hint={say('welcome_name_hint')}
          value={account.name}
          isRequired
          onChange={(name) => onChange({ ...account, name })}
        />
        <ChoiceField
          label={say('welcome_kind')}
          choices={KINDS.map((kind) => [kind, say(KIND_WORDS[kind])] as const)}
          chosen={KINDS.indexOf(account.kind)}
          onChoose={(kind) => onChange({ ...account, kind })}
        />
      </div>
      <div className="fields">
        {SITES.map((site) => (
          <TextField
            key={site}
            {...field(site)}
            label={say(HANDLE_WORDS[site].label)}
            hint={say(HANDLE_WORDS[site].hint)}
            value={account.handles[site]}
            onChange={(handle) => onChange({ ...account, handles: { ...account.handles, [site]: handle } })}
          />
        ))}
      </div>
      {onRemove && (
        <button type="button" className="button" onClick={onRemove}>
          {say('welcome_account_remove', title)}
        </button>
      )}
    </fieldset>
  );
}

const KINDS = ['brand', 'client', 'personal'] as const;

const KIND_WORDS: Readonly<Record<(typeof KINDS)[number], MessageKey>> = {
  brand: 'welcome_kind_brand',
  client: 'welcome_kind_client',
  personal: 'welcome_kind_personal',
};

const HANDLE_WORDS: Readonly<Record<Site, { readonly label: MessageKey; readonly hint: MessageKey }>> = {
  x: { label: 'welcome_handle_x', hint: 'welcome_handle_x_hint' },
  linkedin: { label: 'welcome_handle_linkedin', hint: 'welcome_handle_linkedin_hint' },
  facebook: { label: 'welcome_handle_facebook', hint: 'welcome_handle_facebook_hint' },
};
