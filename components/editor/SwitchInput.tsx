import { valueAt } from '../../policy/edit/path.ts';
import { About, aria } from './FieldFrame.tsx';
import { aboutField, type FieldProps } from './field-props.ts';

/** Yes or no. What is neither is out of force, and what holds without it is shown. */
export function SwitchInput(props: FieldProps<'switch'>) {
  const { form, field, path } = props;
  const about = aboutField(props);
  const value = valueAt(form.raw, path);
  const isOn = (typeof value === 'boolean' ? value : field.fallback) === true;
  return (
    <div className="field wide">
      <label className="check">
        <input
          id={about.id}
          type="checkbox"
          {...aria(about.id, about.words, about.problems)}
          checked={isOn}
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
