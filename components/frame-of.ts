import type { Box } from './place-strip.ts';

/** In CSS pixels: how far what is drawn around a composer may be from it and still be its frame. */
const CLOSE = 24;

/**
 * The box that a person sees a composer in: of the nearest element around it that is drawn (a card, a dialog), as far as that ends close
 * by. Sites leave their padding outside of what holds editor and button.
 */
export function frameOf(root: Element): Box {
  const own = root.getBoundingClientRect();
  const drawn = drawnAround(root)?.getBoundingClientRect();
  if (drawn === undefined) return own;
  const edge = (from: number, to: number) => (Math.abs(to - from) <= CLOSE ? to : from);
  return {
    left: edge(own.left, Math.min(own.left, drawn.left)),
    top: edge(own.top, Math.min(own.top, drawn.top)),
    right: edge(own.right, Math.max(own.right, drawn.right)),
    bottom: edge(own.bottom, Math.max(own.bottom, drawn.bottom)),
  };
}

function drawnAround(root: Element): Element | undefined {
  for (let at: Element | null = root; at !== null && at !== document.body; at = at.parentElement) {
    if (isDrawn(getComputedStyle(at))) return at;
  }
  return undefined;
}

function isDrawn({ backgroundColor, borderBottomWidth, borderBottomStyle, boxShadow }: CSSStyleDeclaration): boolean {
  const hasBorder = borderBottomStyle !== 'none' && Number.parseFloat(borderBottomWidth) > 0;
  const hasShadow = boxShadow !== 'none' && boxShadow !== '';
  return hasBorder || hasShadow || !SHEER.test(backgroundColor);
}

/** Colours that show what is behind them, as browsers write them. */
const SHEER = /^$|^transparent$|^rgba\(.*, 0\)$|\/ 0\)$/;
