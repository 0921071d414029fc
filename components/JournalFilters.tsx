import { useMemo } from 'react';
import { DECISIONS, type JournalEntry } from '../policy/journal/entry.ts';
import { accountsOf, isSameAccount, rulesOf, type Wanted } from '../policy/journal/narrow.ts';
import type { Policy } from '../policy/policy.ts';
import { isSameRule } from '../policy/tally.ts';
import { SITES } from '../rules/rule.ts';
import { say } from '../rules/say.ts';
import { ChoiceField, type Choices } from './ChoiceField.tsx';
import { DateField } from './DateField.tsx';
import { accountChoice, dayOf, decisionName } from './describe-journal.ts';
import { capitalised, SITE_NAMES, topicOf } from './words.ts';

/** What was chosen of the record. `from` and `to`: days, both among those that are wanted, as date fields hold them; empty: any. */
export type Chosen = Pick<Wanted, 'site' | 'account' | 'rule' | 'decision'> & {
  readonly from: string;
  readonly to: string;
};

export const EVERYTHING: Chosen = { from: '', to: '' };

export function isEverything(chosen: Chosen): boolean {
  return Object.values(chosen).every((one) => one === undefined || one === '');
}

/** What entries are looked for. */
export function wantedOf({ from, to, ...rest }: Chosen): Wanted {
  return { ...rest, from: dayOf(from), until: dayOf(to, 1) };
}

type JournalFiltersProps = {
  readonly policy: Policy;
  readonly entries: readonly JournalEntry[];
  readonly chosen: Chosen;
  onChoose(chosen: Chosen): void;
};

/** Chooses what of the record is shown, counted and exported. */
export function JournalFilters({ policy, entries, chosen, onChoose }: JournalFiltersProps) {
  const { from, to, site, account, rule, decision } = chosen;
  const choose = (parts: Partial<Chosen>) => onChoose({ ...chosen, ...parts });
  // What was chosen stays to be chosen when the last entry of it is deleted.
  const accounts = useMemo(
    () => accountsOf(account === undefined ? entries : [...entries, account]),
    [entries, account],
  );
  const rules = useMemo(() => rulesOf(rule === undefined ? entries : [...entries, { found: [rule] }]), [entries, rule]);
  return (
    <fieldset className="fields journal-filters">
      <legend className="unseen">{say('filter_what')}</legend>
      <DateField label={say('filter_from')} date={from} onDate={(date) => choose({ from: date })} />
      <DateField label={say('filter_to')} date={to} onDate={(date) => choose({ to: date })} />
      <Filter
        label={say('filter_site')}
        any={say('filter_all_sites')}
        choices={SITES.map((one) => [one, SITE_NAMES[one]])}
        isChosen={(one) => one === site}
        onChoose={(one) => choose({ site: one })}
      />
      <Filter
        label={say('filter_account')}
        any={say('filter_all_accounts')}
        choices={accounts.map((one) => [one, accountChoice(one, policy.accounts)])}
        isChosen={(one) => account !== undefined && isSameAccount(one, account)}
        onChoose={(one) => choose({ account: one })}
      />
      <Filter
        label={say('filter_rule')}
        any={say('filter_all_rules')}
        choices={rules.map((one) => [one, capitalised(topicOf(one))])}
        isChosen={(one) => rule !== undefined && isSameRule(one, rule)}
        onChoose={(one) => choose({ rule: one })}
      />
      <Filter
        label={say('filter_decision')}
        any={say('filter_all_decisions')}
        choices={DECISIONS.map((one) => [one, decisionName(one)])}
        isChosen={(one) => one === decision}
        onChoose={(one) => choose({ decision: one })}
      />
    </fieldset>
  );
}

type FilterProps<Value> = {
  readonly label: string;
  /** What it says where nothing is chosen. */
  readonly any: string;
  readonly choices: Choices<Value>;
  isChosen(value: Value): boolean;
  onChoose(value: Value | undefined): void;
};

function Filter<Value>({ label, any, choices, isChosen, onChoose }: FilterProps<Value>) {
  const all: Choices<Value | undefined> = [[undefined, any], ...choices];
  const chosen = choices.findIndex(([value]) => isChosen(value)) + 1;
  return <ChoiceField {...{ label, chosen, onChoose }} choices={all} />;
}
