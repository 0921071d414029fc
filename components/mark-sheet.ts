import type { Level } from '../rules/rule.ts';
import type { Theme } from './theme.ts';

/** How a mark of a level is drawn: a line of its own shape, so that nobody has to tell it by its colour, and colours of the tokens. */
type Look = {
  readonly line: string;
  readonly light: string;
  readonly dark: string;
  readonly tint?: readonly [string, string];
};

const LOOKS = {
  note: { line: 'underline dotted 2px', light: '#1f5593', dark: '#9cc6ff' },
  warn: { line: 'underline wavy 1.5px', light: '#a85b00', dark: '#ffc069' },
  justify: { line: 'underline double 1.5px', light: '#5a35b8', dark: '#c4b0ff' },
  block: {
    line: 'underline solid 3px',
    light: '#b0181f',
    dark: '#ff9c96',
    tint: ['rgb(176 24 31 / 0.12)', 'rgb(255 156 150 / 0.2)'],
  },
} as const satisfies Readonly<Record<Exclude<Level, 'off'>, Look>>;

/** The levels that can be marked, the mildest first: the strictest is drawn on top. */
export const MARKED_LEVELS = ['note', 'warn', 'justify', 'block'] as const;
export type MarkedLevel = (typeof MARKED_LEVELS)[number];

/** The name of the highlight for marks of a level in a theme. */
export function highlightName(name: string, level: MarkedLevel, theme: Theme): string {
  return `${name}${MARKED_LEVELS.indexOf(level) + (theme === 'dark' ? MARKED_LEVELS.length : 0)}`;
}

/** The style sheet that marks by this name are drawn by, in pages of either theme. */
export function markSheet(name: string): string {
  return MARKED_LEVELS.map((level) => {
    const look: Look = LOOKS[level];
    const [lightTint, darkTint] = look.tint ?? [];
    return [
      rule(highlightName(name, level, 'light'), look.line, look.light, lightTint),
      rule(highlightName(name, level, 'dark'), look.line, look.dark, darkTint),
    ].join('');
  }).join('');
}

function rule(name: string, line: string, color: string, tint: string | undefined): string {
  const decoration = `text-decoration:${line} ${color};text-decoration-skip-ink:none;text-underline-offset:2px`;
  const own = `::highlight(${name}){${decoration}${tint === undefined ? '' : `;background-color:${tint}`}}`;
  return `${own}@media (forced-colors:active){::highlight(${name}){text-decoration-color:CanvasText}}`;
}
