import { listAt, valueAt } from '../../policy/edit/path.ts';
import { show } from '../../policy/explain.ts';
import { say } from '../../rules/say.ts';
import { aria, FieldSet } from './FieldFrame.tsx';
import { aboutField, type FieldProps } from './field-props.ts';
import { valueWords } from './value-words.ts';

/** Any number of values. What else stands in the list stays there until it is taken out. */
export function ChoicesInput(props: FieldProps<'choices'>) {
  const { form, field, path, words } = props;
  const about = aboutField(props);
  const list = valueAt(form.raw, path) === undefined ? asList(field.fallback) : listAt(form.raw, path);
  const values = [...field.values, ...new Set(list.filter((one) => !field.values.some((value) => value === one)))];
  const toggle = (value: unknown) => {
    const rest = list.filter((one) => one !== value);
    const next = rest.length < list.length ? rest : [...list, value];
    // An empty list limits nothing, and neither does none.
    form.change(path, next.length === 0 && field.fallback === undefined ? undefined : inOrder(next, field.values));
  };
  return (
    <FieldSet {...about}>
      <div className={values.length > MANY ? 'choices many' : 'choices'} id={about.id}>
        {values.map((value) => (
          <label key={String(value)} className="check">
            <input
              type="checkbox"
              aria-invalid={aria(about.id, about.words, about.problems)['aria-invalid']}
              checked={list.includes(value)}
              onChange={() => toggle(value)}
            />
            {wordsFor(value, field.values, form.names, words)}
          </label>
        ))}
        {values.length === 0 && <span className="soft">{say('editor_none_to_choose')}</span>}
      </div>
    </FieldSet>
  );
}

/** More are shown in a box of their own, which scrolls. */
const MANY = 20;

function asList(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function wordsFor(value: unknown, known: readonly string[], names: ReadonlyMap<string, string>, words: string): string {
  if (typeof value !== 'string' || !known.includes(value)) return say('editor_not_known', show(value));
  const isAccount = /(?:^|\.)(?:accounts|onlyAs)$/.test(words);
  return (isAccount ? names.get(value) : undefined) ?? valueWords(words, value);
}

/** In the order of the schema, whatever the order of the clicks. */
function inOrder(list: readonly unknown[], values: readonly string[]): readonly unknown[] {
  const known = values.filter((value) => list.includes(value));
  return [...known, ...list.filter((one) => !values.some((value) => value === one))];
}
