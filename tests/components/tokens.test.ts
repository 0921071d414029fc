import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { contrast, readableColors, SURFACES } from '../../components/contrast.ts';

const css = readFileSync(join(import.meta.dirname, '../../components/tokens.css'), 'utf8');
const colours = new Map(
  [...css.matchAll(/--([a-z-]+): light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\)/gu)].map(
    ([, name = '', light = '', dark = '']) => [name, { light, dark }],
  ),
);

/** What is written in which colour on which, and the contrast that WCAG 2.2 AA asks for. */
const pairs: [ink: string, ground: string, ratio: number][] = [
  ...['ink', 'ink-soft', 'accent', 'link'].flatMap((ink): [string, string, number][] => [
    [ink, 'surface', 4.5],
    [ink, 'raised', 4.5],
    [ink, 'float', 4.5],
  ]),
  ['on-accent', 'accent', 4.5],
  ['on-accent', 'accent-strong', 4.5],
  ...['block', 'warn', 'justify', 'note'].flatMap((level): [string, string, number][] => [
    [level, 'surface', 4.5],
    [level, 'raised', 4.5],
    [level, 'float', 4.5],
    [level, `${level}-tint`, 4.5],
  ]),
  ['edge', 'surface', 3],
  ['edge', 'raised', 3],
  ['edge', 'float', 3],
];

describe.each(['light', 'dark'] as const)('in the %s theme', (theme) => {
  test.each(pairs)('%s can be read on %s', (ink, ground, ratio) => {
    expect(contrast(colour(ink), colour(ground))).toBeGreaterThanOrEqual(ratio);
  });

  function colour(name: string): string {
    const pair = colours.get(name);
    if (pair === undefined) throw new Error(`tokens.css has no ${name}.`);
    return pair[theme];
  }
});

test('the strip is drawn on the surface that organisations’ colours are measured on', () => {
  expect(colours.get('float')).toEqual(SURFACES);
});

test.each([
  ['#c8102e', { light: '#c8102e' }],
  ['#ffd400', { dark: '#ffd400' }],
  ['#808080', {}],
  ['#767676', { light: '#767676' }],
  ['#ffffff', { dark: '#ffffff' }],
  ['#000000', { light: '#000000' }],
])('%s is the colour of words only where they can be read: %o', (color, expected) => {
  expect(readableColors(color)).toEqual(expected);
});
