import { useId } from 'react';

type DateFieldProps = {
  readonly label: string;
  /** `2026-11-23`; empty: none. */
  readonly date: string;
  onDate(date: string): void;
};

/** A day to choose, or none, under its label. */
export function DateField({ label, date, onDate }: DateFieldProps) {
  const id = useId();
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <input id={id} type="date" value={date} onChange={({ currentTarget }) => onDate(currentTarget.value)} />
    </div>
  );
}
