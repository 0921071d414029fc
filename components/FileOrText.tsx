import { useId } from 'react';
import { Icon } from './Icon.tsx';

type FileOrTextProps = {
  /** What the button says that chooses a file, and what stands above the field. */
  readonly file: string;
  readonly label: string;
  readonly accept: string;
  readonly placeholder: string;
  readonly text: string;
  onText(text: string): void;
};

/** A text from a file, or typed and pasted; what was read of a file can be seen and changed. */
export function FileOrText({ file, label, accept, placeholder, text, onText }: FileOrTextProps) {
  const id = useId();
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <textarea
        id={id}
        className="code"
        dir="auto"
        rows={4}
        spellCheck={false}
        autoComplete="off"
        {...{ placeholder }}
        value={text}
        onChange={({ currentTarget }) => onText(currentTarget.value)}
      />
      <label className="button file">
        <Icon name="upload" />
        {file}
        <input
          type="file"
          {...{ accept }}
          onChange={({ currentTarget }) => {
            const chosen = currentTarget.files?.[0];
            if (chosen !== undefined) void chosen.text().then(onText);
            currentTarget.value = '';
          }}
        />
      </label>
    </div>
  );
}
