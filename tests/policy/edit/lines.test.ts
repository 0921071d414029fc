import { describe, expect, it } from 'vitest';
import { linesOf, withLines } from '../../../policy/edit/lines.ts';

const FALCON = { term: 'Falcon', case: true };

describe('a list, line by line', () => {
  it.each([
    ['texts', ['a', ' b '], ['a', ' b '], []],
    ['objects among them', ['a', FALCON, 'b'], ['a', 'b'], [FALCON]],
    ['objects as JSON in a text', ['a', JSON.stringify(FALCON)], ['a'], [FALCON]],
    ['what fills no line, or more than one', ['a', '', 'b\nc', 5], ['a'], ['', 'b\nc', 5]],
  ])('%s', (_, list, lines, others) => {
    const shown = linesOf(list, true);
    expect(shown.lines.map(({ item }) => item)).toEqual(lines);
    expect(shown.others.map(({ item }) => item)).toEqual(others);
    expect(withLines(list, lines.join('\n'), true)).toEqual(list);
  });

  it('knows no objects where there are only texts', () => {
    expect(linesOf(['{"a":1}'], false).lines).toHaveLength(1);
  });

  it.each([
    ['more of them', 'a\nb\nc\nd', ['a', FALCON, 'b', 'c', 'd']],
    ['fewer of them', 'a', ['a', FALCON]],
    ['none', '\n \n', [FALCON]],
    ['others', 'x\n\ny\n', ['x', FALCON, 'y']],
  ])('with %s keeps what is no line in its place', (_, text, expected) => {
    expect(withLines(['a', FALCON, 'b'], text, true)).toEqual(expected);
  });
});
