import type { Situation } from './describe-tab.ts';

/** How the button in the toolbar tells what Gatepost does in a tab. A badge is read from further away than the drawing. */
export type ToolbarLook = {
  /** The drawing of scripts/draw-icons.ts with this name; each has a sign of its own between the posts. */
  readonly icon: 'guarding' | 'partly' | 'paused' | 'off' | 'idle';
  readonly badge: string;
  /** `#rrggbb`, dark enough for white letters. */
  readonly color: string;
};

const QUIET = { badge: '', color: '#0b5f52' } as const;

const LOOKS: Readonly<Record<Situation['mood'], ToolbarLook>> = {
  good: { icon: 'guarding', ...QUIET },
  partly: { icon: 'partly', badge: '!', color: '#8a4b00' },
  held: { icon: 'paused', badge: 'II', color: '#5a35b8' },
  bad: { icon: 'off', badge: '×', color: '#b0181f' },
  idle: { icon: 'idle', ...QUIET },
};

export function toolbarLook({ mood }: Pick<Situation, 'mood'>): ToolbarLook {
  return LOOKS[mood];
}
