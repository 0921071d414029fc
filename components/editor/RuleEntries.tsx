import { useState } from 'react';
import * as z from 'zod/mini';
import { type Field, fieldsOf } from '../../policy/edit/fields.ts';
import { newEntries } from '../../policy/edit/new-entries.ts';
import { listAt, type Path, placeOf, valueAt } from '../../policy/edit/path.ts';
import type { JsonObject } from '../../policy/prune.ts';
import { entrySchema } from '../../policy/schema.ts';
import { RULES } from '../../rules/index.ts';
import { say, saySentences } from '../../rules/say.ts';
import { ChoiceField } from '../ChoiceField.tsx';
import { capitalised, topicOf } from '../words.ts';
import { ChoiceInput } from './ChoiceInput.tsx';
import { Entry } from './Entry.tsx';
import { nameOfRule } from './entry-names.ts';
import { About } from './FieldFrame.tsx';
import { Fields } from './Fields.tsx';
import { type Form, idOf, problemsAt } from './form.ts';
import { Strays } from './Strays.tsx';
import { valueInside } from './value-words.ts';

type EntriesProps = {
  readonly form: Form;
  /** The place of the entry that is open. */
  readonly open: string | undefined;
  onOpen(place: string | undefined): void;
};

/** The rules, one form each. */
export function RuleEntries({ form, open, onOpen }: EntriesProps) {
  const rules = listAt(form.raw, ['rules']);
  const [added, setAdded] = useState(0);
  const choices = [...RULES.values()].map(({ id }) => [id, capitalised(topicOf({ rule: id }))] as const);
  return (
    <section aria-labelledby={idOf('rules')} className="edit-section">
      <h2 id={idOf('rules')} tabIndex={-1}>
        {say('editor_rules')}
      </h2>
      <About id={idOf('rules')} words={{ label: say('editor_rules') }} problems={problemsAt(form, 'rules', false)} />
      <p className="soft">{say('editor_rules_order')}</p>
      <ul className="cards">
        {rules.map((_, index) => {
          const path = ['rules', index];
          const place = placeOf(path);
          return (
            <Entry
              key={place}
              {...{ form, path, onOpen }}
              name={nameOfRule(form.raw, index)}
              about={levelOf(form.raw, index)}
              isOpen={open === place}
              fields={() => <RuleForm {...{ form, path }} />}
            />
          );
        })}
      </ul>
      <div className="add">
        <ChoiceField
          label={say('editor_new_rule')}
          choices={choices}
          chosen={added}
          onChoose={(_, place) => setAdded(place)}
        />
        <button type="button" className="button" onClick={() => form.add(['rules'], ...begun(choices[added]?.[0]))}>
          {say('editor_add_rule')}
        </button>
      </div>
    </section>
  );
}

function begun(id: string | undefined): readonly JsonObject[] {
  const rule = id === undefined ? undefined : RULES.get(id);
  return rule === undefined ? [] : newEntries(rule);
}

function levelOf(raw: unknown, index: number): string {
  const level = valueAt(raw, ['rules', index, 'level']);
  if (typeof level !== 'string') return say('editor_about_rule', index + 1);
  return say('editor_about_rule_level', index + 1, valueInside('rule.level', level));
}

/** What every rule takes, in the order in which it is asked for; all that is not named here is about where and when. */
const FIRST = ['name', 'level', 'mode', 'message'];

/** Asked for only where the policy names a rule that there is not. */
const RULE_FIELD = {
  key: 'rule',
  kind: 'choice',
  values: [...RULES.keys()],
  required: true,
  fallback: undefined,
} as const satisfies Field;

function RuleForm({ form, path }: { readonly form: Form; readonly path: Path }) {
  const id = valueAt(form.raw, [...path, 'rule']);
  const rule = typeof id === 'string' ? RULES.get(id) : undefined;
  const common = fieldsOf(entrySchema(z.enum([...form.names.keys()]))).filter(({ key }) => key !== 'rule');
  const own = rule === undefined ? [] : fieldsOf(rule.options);
  const first = common.filter(({ key }) => FIRST.includes(key));
  const exceptions = common.filter(({ key }) => key === 'allow');
  const scope = common.filter(({ key }) => !FIRST.includes(key) && key !== 'allow');
  return (
    <>
      {rule === undefined ? (
        <ChoiceInput {...{ form }} field={RULE_FIELD} path={[...path, 'rule']} words="rule.rule" />
      ) : (
        <p className="soft">{saySentences([rule.summary(), rule.why()])}</p>
      )}
      <Fields {...{ form, path }} fields={first} prefix="rule." />
      {own.length > 0 && <h4>{say('editor_looks_for')}</h4>}
      <Fields {...{ form, path }} fields={own} prefix={`${rule?.id}.`} />
      <Fields {...{ form, path }} fields={exceptions} prefix="rule." />
      <h4>{say('editor_scope')}</h4>
      <Fields {...{ form, path }} fields={scope} prefix="rule." />
      <Strays {...{ form, path }} known={['rule', ...[...common, ...own].map(({ key }) => key)]} />
    </>
  );
}
