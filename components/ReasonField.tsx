import { useId } from 'react';
import { say } from '../rules/say.ts';

/** What the author has given as a reason so far: one of those to choose from, or `own`, and words. */
export type GivenReason = { readonly choice?: string | undefined; readonly words: string };

export const NO_REASON: GivenReason = { words: '' };

/** The reason as it is recorded; undefined while there is none. */
export function reasonOf({ choice, words }: GivenReason): string | undefined {
  const own = hasVisibleCharacter(words) ? words.trim() : undefined;
  if (choice === undefined) return own;
  return own === undefined ? choice : `${choice}: ${own}`;
}

type Props = {
  readonly reason: GivenReason;
  /** What the organization offers. */
  readonly choices: readonly string[];
  onChange(reason: GivenReason): void;
};

/** Where the author says why a draft should go out as it is. */
export function ReasonField({ reason, choices, onChange }: Props) {
  const id = useId();
  const offered = [...new Set(choices.map((choice) => choice.trim()).filter(hasVisibleCharacter))];
  return (
    <div className="reason">
      <label htmlFor={`${id}field`}>{say('stop_reason')}</label>
      <p id={`${id}hint`}>{say('stop_reason_hint')}</p>
      {offered.length > 0 && (
        <fieldset className="reason-choices">
          <legend className="unseen">{say('stop_reason_choices')}</legend>
          {offered.map((choice) => (
            <Choice
              key={choice}
              {...{ id, choice }}
              chosen={reason.choice === choice}
              onChoose={() => onChange({ ...reason, choice })}
            />
          ))}
          <Choice
            {...{ id }}
            choice={say('stop_reason_own')}
            chosen={reason.choice === undefined}
            onChoose={() => onChange({ words: reason.words })}
          />
        </fieldset>
      )}
      <textarea
        id={`${id}field`}
        aria-describedby={`${id}hint`}
        aria-required={reason.choice === undefined}
        rows={1}
        dir="auto"
        value={reason.words}
        onChange={(event) => onChange({ ...reason, words: event.currentTarget.value })}
      />
    </div>
  );
}

type ChoiceProps = { readonly id: string; readonly choice: string; readonly chosen: boolean; onChoose(): void };

function Choice({ id, choice, chosen, onChoose }: ChoiceProps) {
  return (
    <label className="chip">
      <input type="radio" name={`${id}choice`} checked={chosen} onChange={onChoose} />
      <bdi>{choice}</bdi>
    </label>
  );
}

function hasVisibleCharacter(text: string): boolean {
  return /[^\s\p{C}]/u.test(text);
}
