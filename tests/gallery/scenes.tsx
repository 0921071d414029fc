import type { ReactElement } from 'react';
import { IN_PAGES } from './in-pages.tsx';
import { PAGES } from './pages.tsx';

/** One state of something that people see. */
export type Scene = {
  /** Names its picture: `stop-warn`. */
  readonly name: string;
  /** Whose styles it has. */
  readonly look: 'panel' | 'popup' | 'options' | 'acknowledge' | 'employer-view' | 'welcome';
  draw(): ReactElement;
  /** What is written, by the selector of where. */
  readonly writes?: Readonly<Record<string, string>>;
  /** Selectors of what is pressed afterwards, one after the other. */
  readonly presses?: readonly string[];
  /** A selector of what comes late. */
  readonly awaits?: string;
};

export const SCENES: readonly Scene[] = [...IN_PAGES, ...PAGES];
