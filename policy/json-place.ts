import { skipSpace, tokenAt } from './json-fault.ts';
import { at } from './prune.ts';

/** A position in a text, both counted from 1; columns in UTF-16 units. */
export type Position = { readonly line: number; readonly column: number };

/**
 * Answers where in a text, which has to be JSON, something stands that a problem's place names (`rules[2].until`): a member at its key, an
 * item of a list at its value. What is missing there, or stands inside of a text, is found where the nearest thing around it begins.
 */
export function makeLocate(json: string): (place: string) => Position {
  const offsets = offsetsOf(json);
  return (place) => {
    let around = place;
    while (!offsets.has(around) && around !== '') around = around.slice(0, Math.max(0, lastStep(around)));
    const offset = offsets.get(around) ?? 0;
    const before = json.slice(0, offset);
    return { line: before.split('\n').length, column: offset - before.lastIndexOf('\n') };
  };
}

function lastStep(place: string): number {
  return Math.max(place.lastIndexOf('.'), place.lastIndexOf('['));
}

/** A list that is open with the number of its next item, or an object and whether a key comes next. */
type Open = { readonly place: string; next: number | 'key' | 'value' };

function offsetsOf(json: string): ReadonlyMap<string, number> {
  const offsets = new Map<string, number>([['', skipSpace(json, 0)]]);
  const open: Open[] = [];
  let place = '';
  for (let start = skipSpace(json, 0); ; ) {
    const token = tokenAt(json, start);
    if (token === undefined) return offsets;
    const inside = open.at(-1);
    if (typeof inside?.next === 'number' && token.kind !== ',' && token.kind !== ']') {
      place = `${inside.place}[${inside.next}]`;
      offsets.set(place, start);
    }
    switch (token.kind) {
      case '{':
        open.push({ place, next: 'key' });
        break;
      case '[':
        open.push({ place, next: 0 });
        break;
      case '}':
      case ']':
        open.pop();
        break;
      case ',':
        if (inside) inside.next = typeof inside.next === 'number' ? inside.next + 1 : 'key';
        break;
      case 'string':
        if (inside?.next !== 'key') break;
        // Cut short as in the places of problems.
        place = at(inside.place, String(JSON.parse(json.slice(start, token.end))).slice(0, 60));
        offsets.set(place, start);
        inside.next = 'value';
        break;
      default:
    }
    start = skipSpace(json, token.end);
  }
}
