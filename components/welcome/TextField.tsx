import { useId } from 'react';

type TextFieldProps = {
  readonly label: string;
  readonly hint?: string;
  /** What is wrong with what is written; undefined: nothing, as far as one should be told now. */
  readonly fault: string | undefined;
  readonly value: string;
  readonly isRequired?: boolean;
  onChange(value: string): void;
  onLeave(): void;
};

/** A line to write in, under its label, with what helps and what is wrong. */
export function TextField({ label, hint, fault, value, isRequired = false, onChange, onLeave }: TextFieldProps) {
  const id = useId();
  const told = [hint && `${id}hint`, fault && `${id}fault`].filter(Boolean).join(' ');
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type="text"
        dir="auto"
        autoComplete="off"
        autoCapitalize="none"
        spellCheck={false}
        maxLength={200}
        value={value}
        aria-required={isRequired}
        aria-invalid={fault !== undefined}
        aria-describedby={told || undefined}
        onChange={({ currentTarget }) => onChange(currentTarget.value)}
        onBlur={onLeave}
      />
      {hint !== undefined && (
        <p id={`${id}hint`} className="soft hint">
          {hint}
        </p>
      )}
      <p id={`${id}fault`} className="fault" data-level="block">
        {fault}
      </p>
    </div>
  );
}
