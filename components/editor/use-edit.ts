import { type KeyboardEvent, useEffect, useMemo, useState } from 'react';
import { begin, change, type History, redo, undo } from '../../policy/edit/history.ts';
import { listAt, type Path, placeOf, valueAt, withValue } from '../../policy/edit/path.ts';
import type { JsonObject } from '../../policy/prune.ts';
import { say } from '../../rules/say.ts';
import { placeInWords } from './entry-names.ts';
import { type Form, idOf } from './form.ts';

/** Somewhere to go; each is another object, so that one can go to the same place twice. */
type Target = { readonly place: string };

/** A policy in the making: its form but for what is wrong with it, its history, which entry is open, and where the focus goes. */
export function useEdit(start: JsonObject) {
  const [history, setHistory] = useState(() => begin(start));
  const [open, setOpen] = useState<string>();
  const [target, setTarget] = useState<Target>();
  const [said, setSaid] = useState('');
  const raw = history.now;

  useEffect(() => {
    if (target !== undefined) focusOn(target.place);
  }, [target]);

  const goTo = (place: string) => {
    setOpen(entryOf(place) ?? open);
    setTarget({ place });
  };
  /** Undoes or redoes a step. By key, the focus follows it; by button, it stays there for the next one. */
  const step = (way: 'undo' | 'redo', follow: boolean) => {
    const last = (way === 'undo' ? history.done : history.undone).at(-1);
    if (last === undefined) return setSaid(say(`editor_nothing_to_${way}`));
    const next = way === 'undo' ? undo(history) : redo(history);
    setHistory(next);
    setSaid(say(way === 'undo' ? 'editor_undone' : 'editor_redone', placeInWords(raw, last.place)));
    if (follow) goTo(last.place);
    else setOpen(entryOf(last.place) ?? open);
  };

  const form: Omit<Form, 'problems'> = {
    raw,
    names: useMemo(() => namesOf(raw), [raw]),
    change(path, value, stroke) {
      setSaid('');
      setHistory((before) => changed(before, path, value, stroke));
    },
    add(list, ...items) {
      const place = placeOf([...list, listAt(raw, list).length]);
      setHistory((before) => change(before, items.reduce(appendTo(list), before.now), place));
      setSaid('');
      goTo(place);
    },
    remove(path) {
      const place = placeOf(path);
      setHistory((before) => changed(before, path, undefined));
      setSaid(say('editor_removed', placeInWords(raw, place)));
      // What had the focus is gone.
      setTarget({ place: placeOf(path.slice(0, -1)) });
      if (entryOf(place) === place) setOpen(undefined);
    },
  };

  return {
    form,
    open,
    said,
    history,
    goTo,
    onOpen: setOpen,
    undo: () => step('undo', false),
    redo: () => step('redo', false),
    onKeyDown(event: KeyboardEvent) {
      const way = wayOf(event);
      if (way === undefined) return;
      // The browser's own undo knows nothing of a form that is drawn from a policy.
      event.preventDefault();
      step(way, true);
    },
  };
}

function changed(history: History, path: Path, value: unknown, stroke?: string): History {
  return change(history, withValue(history.now, path, value), placeOf(path), stroke);
}

function appendTo(list: Path): (raw: JsonObject, item: JsonObject) => JsonObject {
  return (raw, item) => withValue(raw, [...list, listAt(raw, list).length], item);
}

function namesOf(raw: JsonObject): ReadonlyMap<string, string> {
  const names = listAt(raw, ['accounts']).flatMap((_, index) => {
    const id = valueAt(raw, ['accounts', index, 'id']);
    const name = valueAt(raw, ['accounts', index, 'name']);
    return typeof id !== 'string' || id === '' ? [] : [[id, typeof name === 'string' ? name : id] as const];
  });
  return new Map(names);
}

function wayOf({ key, ctrlKey, metaKey, altKey, shiftKey }: KeyboardEvent): 'undo' | 'redo' | undefined {
  if (!(ctrlKey || metaKey) || altKey) return undefined;
  if (key.toLowerCase() === 'z') return shiftKey ? 'redo' : 'undo';
  return key.toLowerCase() === 'y' && !shiftKey ? 'redo' : undefined;
}

/** The account or rule that has to be open for a place to be seen. */
function entryOf(place: string): string | undefined {
  return /^(?:accounts|rules)\[\d+\]/.exec(place)?.[0];
}

/** Puts the focus on what stands for a place, or for the nearest place around it. */
function focusOn(place: string): void {
  for (let around = place; around !== ''; around = around.slice(0, Math.max(0, lastStep(around)))) {
    const element = document.getElementById(idOf(around));
    if (element === null) continue;
    for (
      let group = element.closest('details');
      group !== null;
      group = group.parentElement?.closest('details') ?? null
    ) {
      group.open = true;
    }
    const field = element.matches(FOCUSABLE) ? element : element.querySelector<HTMLElement>(FOCUSABLE);
    field?.focus();
    return;
  }
}

const FOCUSABLE = 'input, select, textarea, button, summary, [tabindex]';

function lastStep(place: string): number {
  return Math.max(place.lastIndexOf('.'), place.lastIndexOf('['));
}
