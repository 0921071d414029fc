import { useMemo, useState } from 'react';
import { filledLines, linesOf, withLines } from '../../policy/edit/lines.ts';
import { listAt, placeOf, valueAt } from '../../policy/edit/path.ts';
import { say } from '../../rules/say.ts';
import { About, aria } from './FieldFrame.tsx';
import { aboutField, type FieldProps } from './field-props.ts';
import { strokeOf } from './form.ts';

/** A list of texts, a line each. What fills no line stays as it is. */
export function LinesInput(props: FieldProps<'texts' | 'items'>) {
  const { form, field, path } = props;
  const about = aboutField(props);
  const mayBeObjects = field.kind === 'items';
  const place = placeOf(path);
  const given = valueAt(form.raw, path);
  const list = given === undefined && Array.isArray(field.fallback) ? field.fallback : listAt(form.raw, path);
  // Lists may have ten thousand items, and are drawn anew at each key in any field.
  const { lines, items, joined } = useMemo(() => {
    const { lines } = linesOf(list, mayBeObjects);
    const items = lines.map(({ item }) => item);
    return { lines, items, joined: items.join('\n') };
  }, [list, mayBeObjects]);
  // Blank lines are no items, but whoever has just made one is about to fill it.
  const [typed, setTyped] = useState('');
  const text = useMemo(() => (isSame(filledLines(typed), items) ? typed : joined), [typed, items, joined]);
  const problems = about.problems.flatMap((problem) => {
    const number = /^\[(\d+)\]$/.exec(problem.place.slice(place.length))?.[1];
    const line = lines.findIndex(({ index }) => index === Number(number));
    if (line !== -1) return [{ ...problem, message: say('editor_line_problem', line + 1, problem.message) }];
    return mayBeObjects && problem.place !== place ? [] : [problem];
  });
  return (
    <div className={about.words.wide ? 'field wide' : 'field'}>
      <label htmlFor={about.id}>{about.words.label}</label>
      <textarea
        id={about.id}
        className={field.kind === 'items' ? 'code' : undefined}
        dir="auto"
        rows={Math.min(12, Math.max(2, items.length + 1))}
        spellCheck={false}
        autoComplete="off"
        {...aria(about.id, about.words, problems)}
        value={text}
        onChange={({ currentTarget, nativeEvent }) => {
          setTyped(currentTarget.value);
          const next = withLines(list, currentTarget.value, mayBeObjects);
          if (isSame(next, list)) return;
          const isGone = next.length === 0 && !field.required && isEmpty(field.fallback);
          form.change(path, isGone ? undefined : next, strokeOf(nativeEvent));
        }}
      />
      <About {...about} problems={problems} />
    </div>
  );
}

function isSame(a: readonly unknown[], b: readonly unknown[]): boolean {
  return a.length === b.length && a.every((item, index) => item === b[index]);
}

/** Whether leaving the list out says the same as an empty one. */
function isEmpty(fallback: unknown): boolean {
  return !Array.isArray(fallback) || fallback.length === 0;
}
