import { valueAt } from '../../policy/edit/path.ts';
import { About, aria } from './FieldFrame.tsx';
import { aboutField, type FieldProps } from './field-props.ts';

/** Yes or no. */
export function SwitchInput(props: FieldProps<'switch'>) {
  const { form, field, path } = props;
  const about = aboutField(props);
  const value = valueAt(form.raw, path) ?? field.fallback;
  return (
    <div className="field wide">
      <label className="check">
        <input
          id={about.id}
          type="checkbox"
          {...aria(about.id, about.words, about.problems)}
          checked={value === true}
          onChange={({ currentTarget }) => {
            const isNeeded = currentTarget.checked || field.required || field.fallback !== undefined;
            form.change(path, isNeeded ? currentTarget.checked : undefined);
          }}
        />
        {about.words.label}
      </label>
      <About {...about} />
    </div>
  );
}
