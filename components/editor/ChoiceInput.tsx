import { valueAt } from '../../policy/edit/path.ts';
import { show } from '../../policy/explain.ts';
import { say } from '../../rules/say.ts';
import { aria, FieldFrame } from './FieldFrame.tsx';
import { aboutField, type FieldProps } from './field-props.ts';
import { noneWords, valueWords } from './value-words.ts';

/** One of several values. */
export function ChoiceInput(props: FieldProps<'choice'>) {
  const { form, field, path, words } = props;
  const about = aboutField(props);
  const given = valueAt(form.raw, path);
  const value = given ?? field.fallback;
  const known = field.values.find((one) => one === value);
  return (
    <FieldFrame {...about}>
      <select
        id={about.id}
        {...aria(about.id, about.words, about.problems)}
        value={known ?? (value === undefined ? NONE : OTHER)}
        onChange={({ currentTarget }) => {
          const chosen = field.values.find((one) => one === currentTarget.value);
          form.change(path, chosen);
        }}
      >
        {field.fallback === undefined && (
          <option value={NONE}>{field.required ? say('editor_choose_one') : noneWords(words)}</option>
        )}
        {known === undefined && value !== undefined && (
          <option value={OTHER}>{say('editor_not_known', show(value))}</option>
        )}
        {field.values.map((one) => (
          <option key={one} value={one}>
            {valueWords(words, one)}
          </option>
        ))}
      </select>
    </FieldFrame>
  );
}

/** No value of a schema is called so. */
const NONE = '';
const OTHER = '?';
