/** A poll's choices; none where the post has no poll. */
export type Options = readonly string[];

/** The choices of the poll that the page's address opens. */
export function pollAtFirst(): Options {
  return new URLSearchParams(location.search).get('poll') === 'open' ? ['', ''] : [];
}

/** What a post's request carries of its poll. How it really lies there is not documented. */
export function pollOf(options: Options): readonly object[] {
  const filled = options.filter((option) => option.trim() !== '');
  return filled.length === 0 ? [] : [{ poll: { options: filled.map((text) => ({ text })) } }];
}

/** The fields for a poll's choices, as posts in groups have them. */
export function Poll({ options, onChange }: { readonly options: Options; onChange(options: Options): void }) {
  const fields = options.map((value, index) => ({ name: `Option ${index + 1}`, value, index }));
  return (
    <>
      {fields.map(({ name, value, index }) => (
        <input
          key={name}
          type="text"
          className="fb-option"
          aria-label={name}
          placeholder={name}
          value={value}
          onChange={(event) => onChange(options.with(index, event.currentTarget.value))}
        />
      ))}
    </>
  );
}
