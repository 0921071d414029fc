type Props = { readonly choices: readonly string[]; onChange(choices: readonly string[] | undefined): void };

const NAMES = ['Choice1', 'Choice2', 'Choice3', 'Choice4'] as const;

/** The choices of a poll: text fields between the editor and the toolbar. */
export function Poll({ choices, onChange }: Props) {
  return (
    <div className="x-poll">
      {NAMES.slice(0, choices.length).map((name, index) => (
        <label key={name}>
          Choice {index + 1}
          <input
            type="text"
            name={name}
            maxLength={25}
            value={choices[index] ?? ''}
            onChange={(event) => onChange(choices.map((one, at) => (at === index ? event.target.value : one)))}
          />
        </label>
      ))}
      {choices.length < NAMES.length && (
        <button
          type="button"
          role="button"
          data-testid="addPollChoice"
          aria-label="Add a choice"
          onClick={() => onChange([...choices, ''])}
        >
          +
        </button>
      )}
      <button type="button" role="button" data-testid="removePollButton" onClick={() => onChange(undefined)}>
        Remove poll
      </button>
    </div>
  );
}
