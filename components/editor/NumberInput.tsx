import { valueAt } from '../../policy/edit/path.ts';
import { aria, FieldFrame } from './FieldFrame.tsx';
import { aboutField, type FieldProps } from './field-props.ts';
import { strokeOf } from './form.ts';

/** A number. What is none stays as it was typed, for the check to name. */
export function NumberInput(props: FieldProps<'number'>) {
  const { form, field, path } = props;
  const about = aboutField(props);
  const value = valueAt(form.raw, path);
  return (
    <FieldFrame {...about}>
      <input
        id={about.id}
        type="text"
        inputMode="numeric"
        autoComplete="off"
        {...aria(about.id, about.words, about.problems)}
        placeholder={field.fallback === undefined ? undefined : String(field.fallback)}
        value={value === undefined ? '' : String(value)}
        onChange={({ currentTarget, nativeEvent }) => {
          const text = currentTarget.value.trim();
          const number = /^\d+$/.test(text) ? Number(text) : text;
          form.change(path, text === '' ? undefined : number, strokeOf(nativeEvent));
        }}
      />
    </FieldFrame>
  );
}
