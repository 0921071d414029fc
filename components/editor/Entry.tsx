import type { ReactNode } from 'react';
import { type Path, placeOf } from '../../policy/edit/path.ts';
import { say, sayCount } from '../../rules/say.ts';
import { About } from './FieldFrame.tsx';
import { type Form, idOf, problemsAt } from './form.ts';

type EntryProps = {
  readonly form: Form;
  readonly path: Path;
  /** What it is called, and in few words what it does. */
  readonly name: string;
  readonly about: string;
  readonly isOpen: boolean;
  onOpen(place: string | undefined): void;
  /** Its form, made when it is open. */
  fields(): ReactNode;
};

/** An account or a rule: a line, and its form below when it is open. */
export function Entry({ form, path, name, about, isOpen, onOpen, fields }: EntryProps) {
  const place = placeOf(path);
  const id = idOf(place);
  const count = problemsAt(form, place, true).length;
  return (
    <li className="card entry">
      <div className="entry-head">
        <h3>
          <button
            type="button"
            id={id}
            className="entry-name"
            aria-expanded={isOpen}
            aria-controls={isOpen ? `${id}-form` : undefined}
            onClick={() => onOpen(isOpen ? undefined : place)}
          >
            <bdi>{name}</bdi> <span className="soft">{about}</span>
          </button>
        </h3>
        {count > 0 && (
          <span className="entry-problems" data-level="block">
            {sayCount('policy_problems', count)}
          </span>
        )}
        <button
          type="button"
          className="button small"
          aria-label={say('editor_remove_entry', name, about)}
          onClick={() => form.remove(path)}
        >
          {say('editor_remove')}
        </button>
      </div>
      {isOpen && (
        <div id={`${id}-form`} className="entry-form">
          <About id={id} words={{ label: name }} problems={problemsAt(form, place, false)} />
          {fields()}
        </div>
      )}
    </li>
  );
}
