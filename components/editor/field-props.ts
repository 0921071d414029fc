import type { Field } from '../../policy/edit/fields.ts';
import { type Path, placeOf } from '../../policy/edit/path.ts';
import { wordsOf } from './field-words.ts';
import { type Form, idOf, problemsAt } from './form.ts';

/** What every kind of input gets: the field, where it is, and the path of its words. */
export type FieldProps<Kind extends Field['kind']> = {
  readonly form: Form;
  readonly field: Extract<Field, { readonly kind: Kind }>;
  readonly path: Path;
  readonly words: string;
};

/** What a frame and an input need to know of a field. */
export function aboutField({ form, path, words }: Pick<FieldProps<Field['kind']>, 'form' | 'path' | 'words'>) {
  const place = placeOf(path);
  return { id: idOf(place), words: wordsOf(words), problems: problemsAt(form, place, true) };
}
