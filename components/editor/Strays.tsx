import { type Path, placeOf, valueAt } from '../../policy/edit/path.ts';
import { isObject } from '../../policy/prune.ts';
import { say } from '../../rules/say.ts';
import { ProblemList } from '../ProblemList.tsx';
import { type Form, idOf, problemsAt } from './form.ts';

type StraysProps = { readonly form: Form; readonly path: Path; readonly known: readonly string[] };

/** Keys of an object that no field is for and that the check found fault with; each can be taken out. */
export function Strays({ form, path, known }: StraysProps) {
  const value = valueAt(form.raw, path);
  const keys = isObject(value) ? Object.keys(value).filter((key) => !known.includes(key)) : [];
  const found = keys.flatMap((key) => {
    // As problems cut it short.
    const place = placeOf([...path, key.slice(0, 60)]);
    const problems = problemsAt(form, place, true);
    return problems.length === 0 ? [] : [{ key, place, problems }];
  });
  return found.map(({ key, place, problems }) => (
    <div key={key} className="stray wide">
      <ProblemList problems={problems} />
      <button type="button" className="button small" id={idOf(place)} onClick={() => form.remove([...path, key])}>
        {say('editor_take_out', key)}
      </button>
    </div>
  ));
}
