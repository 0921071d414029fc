import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

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
  ]),
  ['on-accent', 'accent', 4.5],
  ['on-accent', 'accent-strong', 4.5],
  ...['block', 'warn', 'justify', 'note'].flatMap((level): [string, string, number][] => [
    [level, 'surface', 4.5],
    [level, 'raised', 4.5],
    [level, `${level}-tint`, 4.5],
  ]),
  ['edge', 'surface', 3],
  ['edge', 'raised', 3],
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

/** https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio */
function contrast(a: string, b: string): number {
  const [lighter = 0, darker = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (lighter + 0.05) / (darker + 0.05);
}

function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255)
    .map((channel) => (channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
