import { isObject, unpack } from '../prune.ts';

/** An item of a list and its place there. */
type Numbered<Item> = { readonly index: number; readonly item: Item };

/** A list as a form shows it: texts that fill a line each, and all the rest. */
export type Lines = {
  readonly lines: readonly Numbered<string>[];
  readonly others: readonly Numbered<unknown>[];
};

/** `mayBeObjects`: whether objects may stand among the texts, as JSON in a text too. */
export function linesOf(list: readonly unknown[], mayBeObjects: boolean): Lines {
  const lines: Numbered<string>[] = [];
  const others: Numbered<unknown>[] = [];
  for (const [index, item] of list.entries()) {
    if (isLine(item, mayBeObjects)) lines.push({ index, item });
    else others.push({ index, item: mayBeObjects ? unpack(item) : item });
  }
  return { lines, others };
}

/** The list with other lines, those that are blank left out; what is no line keeps its place among them. */
export function withLines(list: readonly unknown[], text: string, mayBeObjects: boolean): readonly unknown[] {
  const lines = filledLines(text);
  const kept = list.flatMap((item) => {
    if (!isLine(item, mayBeObjects)) return [item];
    const next = lines.shift();
    return next === undefined ? [] : [next];
  });
  return [...kept, ...lines];
}

/** The lines of a text that are not blank. */
export function filledLines(text: string): string[] {
  return text.split('\n').filter((line) => line.trim() !== '');
}

function isLine(item: unknown, mayBeObjects: boolean): item is string {
  if (typeof item !== 'string' || /[\r\n]/.test(item) || item.trim() === '') return false;
  return !mayBeObjects || !isObject(unpack(item));
}
