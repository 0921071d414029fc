/** How well two colours (`#rrggbb`) can be told apart, from 1 to 21: https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio */
export function contrast(one: string, other: string): number {
  const [lighter = 0, darker = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (lighter + 0.05) / (darker + 0.05);
}

/** What the strip is drawn on; `--float` of tokens.css. */
export const SURFACES = { light: '#ffffff', dark: '#202329' } as const;

/** An organisation's colour as that of words, in each theme in which WCAG AA lets it be one. */
export function readableColors(color: string): { readonly light?: string; readonly dark?: string } {
  const { light, dark } = SURFACES;
  return {
    ...(contrast(color, light) >= READABLE && { light: color }),
    ...(contrast(color, dark) >= READABLE && { dark: color }),
  };
}

const READABLE = 4.5;

function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255)
    .map((channel) => (channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
