import { useId } from 'react';

/** What can be chosen, in order: what is chosen, and its words. */
export type Choices<Value> = readonly (readonly [value: Value, words: string])[];

type ChoiceFieldProps<Value> = {
  readonly label: string;
  readonly choices: Choices<Value>;
  /** The place of what is chosen among the choices. */
  readonly chosen: number;
  onChoose(value: Value, place: number): void;
};

/** A list to choose one of, under its label. */
export function ChoiceField<Value>({ label, choices, chosen, onChoose }: ChoiceFieldProps<Value>) {
  const id = useId();
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <select
        id={id}
        value={chosen}
        onChange={({ currentTarget }) => {
          const place = Number(currentTarget.value);
          const choice = choices[place];
          if (choice !== undefined) onChoose(choice[0], place);
        }}
      >
        {[...choices.entries()].map(([place, [, words]]) => (
          <option key={place} value={place}>
            {words}
          </option>
        ))}
      </select>
    </div>
  );
}
