import { afterEach, describe, expect, test } from 'vitest';
import { readTheme, themeOfColour } from '../../components/theme.ts';

describe('a background', () => {
  test.each([
    ['rgb(255, 255, 255)', 'light'],
    ['rgb(21, 32, 43)', 'dark'],
    ['rgb(0, 0, 0)', 'dark'],
    ['rgba(0, 0, 0, 0)', undefined],
    ['rgba(24, 25, 26, 0.9)', 'dark'],
    ['color(srgb 0.97 0.97 0.98)', 'light'],
    ['color(srgb 0.1 0.1 0.12 / 1)', 'dark'],
    ['oklch(0.21 0.03 260)', 'dark'],
    ['lab(96 0 0)', 'light'],
    ['oklab(none 0 0)', undefined],
    ['transparent', undefined],
    ['', undefined],
  ] as const)('of %s is %s', (colour, theme) => {
    expect(themeOfColour(colour)).toBe(theme);
  });
});

describe('a page', () => {
  afterEach(() => {
    document.body.removeAttribute('style');
    document.documentElement.removeAttribute('style');
  });

  test.each([
    ['background-color: rgb(0, 0, 0)', '', 'dark'],
    ['', 'background-color: rgb(24, 25, 26)', 'dark'],
    ['background-color: rgb(255, 255, 255)', 'background-color: rgb(0, 0, 0)', 'light'],
    ['', '', 'light'],
    ['', 'color-scheme: dark', 'dark'],
  ] as const)('whose body has "%s" and root "%s" is %s', (body, root, theme) => {
    document.body.setAttribute('style', body);
    document.documentElement.setAttribute('style', root);
    expect(readTheme(document)).toBe(theme);
  });
});
