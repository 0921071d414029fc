import type { ReactNode } from 'react';
import type { Problem } from '../../policy/policy.ts';
import { saySentences } from '../../rules/say.ts';
import type { FieldWords } from './field-words.ts';

/** What an input says of itself to whoever can't see what stands around it. */
export function aria(id: string, words: FieldWords, problems: readonly Problem[]) {
  const described = [
    ...(words.help === undefined ? [] : [`${id}-help`]),
    ...(problems.length === 0 ? [] : [`${id}-problems`]),
  ];
  return {
    ...(described.length > 0 && { 'aria-describedby': described.join(' ') }),
    ...(problems.length > 0 && { 'aria-invalid': true }),
  };
}

type AboutProps = { readonly id: string; readonly words: FieldWords; readonly problems: readonly Problem[] };

/** What to know of a field, and what is wrong with what it holds; `aria` points to both. */
export function About({ id, words, problems }: AboutProps) {
  return (
    <>
      {words.help !== undefined && (
        <p id={`${id}-help`} className="soft hint">
          {words.help}
        </p>
      )}
      {problems.length > 0 && (
        <ul id={`${id}-problems`} className="field-problems" data-level="block">
          {problems.map(({ place, message, remedy }) => (
            <li key={`${place} ${message}`}>{saySentences([message, remedy])}</li>
          ))}
        </ul>
      )}
    </>
  );
}

type FrameProps = AboutProps & { readonly children: ReactNode; readonly wide?: boolean };

/** An input under its label. */
export function FieldFrame({ id, words, problems, children, wide = false }: FrameProps) {
  return (
    <div className={wide ? 'field wide' : 'field'}>
      <label htmlFor={id}>{words.label}</label>
      {children}
      <About {...{ id, words, problems }} />
    </div>
  );
}

/** Several inputs that answer one question, under its words. */
export function FieldSet({ id, words, problems, children }: FrameProps) {
  const { 'aria-describedby': describedBy } = aria(id, words, problems);
  return (
    <fieldset className="field-set wide" aria-describedby={describedBy}>
      <legend>{words.label}</legend>
      {children}
      <About {...{ id, words, problems }} />
    </fieldset>
  );
}
