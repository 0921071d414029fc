import type { Mark } from '../guard/warm.ts';
import type { Level } from '../rules/rule.ts';
import { highlightName, MARKED_LEVELS, type MarkedLevel } from './mark-sheet.ts';
import { readTheme } from './theme.ts';

export type Paint = {
  /** Draws these marks in place of those before. */
  draw(marks: readonly Mark[]): void;
  clear(): void;
};

/**
 * Draws marks with the CSS Custom Highlight API: nothing is put into the editor. The look of `name` has to come from a sheet that holds in
 * shadow roots, too; `style` has it brought. Where a browser knows no highlights, nothing is drawn.
 */
export function paintMarks(name: string, style: (name: string) => Promise<void>): Paint {
  const highlights = new Map<string, Highlight>();
  let isStyled = false;

  const clear = () => {
    for (const [key, highlight] of highlights) {
      highlight.clear();
      CSS.highlights.delete(key);
    }
    highlights.clear();
  };

  return {
    clear,
    draw(marks) {
      if (!('highlights' in CSS)) return;
      if (!isStyled) {
        isStyled = true;
        // The next mark asks again.
        style(name).catch(() => {
          isStyled = false;
        });
      }
      clear();
      const theme = readTheme(document);
      for (const { finding, range } of marks) {
        const level = markedLevel(finding.level);
        const key = highlightName(name, level, theme);
        const known = highlights.get(key);
        const highlight = known ?? new Highlight();
        highlight.add(range);
        if (known !== undefined) continue;
        highlight.priority = MARKED_LEVELS.indexOf(level);
        highlights.set(key, highlight);
        CSS.highlights.set(key, highlight);
      }
    },
  };
}

/** Letters that no page can have guessed. */
export function randomName(): string {
  return [...crypto.getRandomValues(new Uint8Array(8))].map((byte) => String.fromCharCode(97 + (byte % 26))).join('');
}

function markedLevel(level: Level): MarkedLevel {
  return level === 'off' ? 'note' : level;
}
