import { describe, expect, it } from 'vitest';
import { begin, change, type History, redo, undo } from '../../../policy/edit/history.ts';

/** Types a name letter by letter: one stroke. */
function typed(history: History, text: string, stroke = 'insertText'): History {
  return [...text].reduce(
    (before, letter) => change(before, { name: `${before.now['name'] ?? ''}${letter}` }, 'name', stroke),
    history,
  );
}

const start = begin({});

describe('the history of a policy in the making', () => {
  it('undoes what was typed in one stroke at once', () => {
    const acme = typed(start, 'Acme');
    expect(acme.now).toEqual({ name: 'Acme' });
    expect(acme.done).toHaveLength(1);
    expect(undo(acme).now).toBe(start.now);
  });

  it.each([
    ['another stroke', change(typed(start, 'Ac'), { name: 'A' }, 'name', 'deleteContentBackward')],
    ['another place', change(typed(start, 'Ac'), { name: 'Ac', mode: 'advise' }, 'mode', 'insertText')],
    ['no stroke', change(typed(start, 'Ac'), { name: 'Acme' }, 'name')],
  ])('takes %s for a step of its own', (_, history) => {
    expect(undo(history).now).toEqual({ name: 'Ac' });
  });

  it('goes back to the beginning and forth to the end', () => {
    let history = change(typed(start, 'Acme'), { name: 'Acme', mode: 'advise' }, 'mode');
    const end = history.now;
    history = undo(undo(undo(history)));
    expect(history).toMatchObject({ now: start.now, done: [] });
    history = redo(redo(redo(history)));
    expect(history).toMatchObject({ now: end, undone: [] });
  });

  it('goes on from where it went back to', () => {
    const history = typed(undo(change(typed(start, 'Acme'), {}, 'name')), ' Motors');
    expect(history).toMatchObject({ now: { name: 'Acme Motors' }, undone: [] });
    expect(redo(history)).toBe(history);
    expect(undo(history).now).toEqual({ name: 'Acme' });
  });

  it('has no step for what changes nothing', () => {
    expect(change(start, start.now, 'name').done).toEqual([]);
  });
});
