export type Theme = 'light' | 'dark';

/** Whether the page is light or dark to look at now, by the first background that is painted behind its content. */
export function readTheme(page: Document): Theme {
  const canvas = getComputedStyle(page.documentElement);
  const backgrounds = page.body === null ? [canvas] : [getComputedStyle(page.body), canvas];
  for (const { backgroundColor } of backgrounds) {
    const theme = themeOfColour(backgroundColor);
    if (theme !== undefined) return theme;
  }
  const { colorScheme } = canvas;
  if (!colorScheme.includes('dark')) return 'light';
  return !colorScheme.includes('light') || matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
}

/** The theme that a computed background makes; undefined for one that shows what is behind it, or that can't be read. */
export function themeOfColour(colour: string): Theme | undefined {
  const [, notation, values] = /^([a-z]+)\((?:srgb\s+)?([^)]*)\)$/u.exec(colour) ?? [];
  if (notation === undefined || values === undefined) return undefined;
  const numbers = values.split(/[\s,/]+/u).map(Number.parseFloat);
  const [first = Number.NaN, second = Number.NaN, third = Number.NaN, alpha = 1] = numbers;
  if (alpha < 0.5) return undefined;
  const lightness = lightnessOf(notation, first, second, third);
  if (Number.isNaN(lightness)) return undefined;
  return lightness < 0.5 ? 'dark' : 'light';
}

/** From 0 to 1, as the eye sees it. */
function lightnessOf(notation: string, first: number, second: number, third: number): number {
  switch (notation) {
    case 'rgb':
    case 'rgba':
      return (0.299 * first + 0.587 * second + 0.114 * third) / 255;
    case 'color':
      return 0.299 * first + 0.587 * second + 0.114 * third;
    case 'oklab':
    case 'oklch':
      return first;
    case 'lab':
    case 'lch':
      return first / 100;
    default:
      return Number.NaN;
  }
}
