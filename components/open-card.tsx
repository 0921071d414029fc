import type { ComponentProps } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import type { Mark } from '../guard/warm.ts';
import { Card } from './Card.tsx';
import { caretLine } from './caret.ts';
import { isolateInput } from './isolate-input.ts';
import { mountFor } from './mount-for.ts';
import { placeCard } from './place-card.ts';
import type { Box } from './place-strip.ts';
import { isRightToLeft, openShadowHost } from './shadow-host.ts';

/** A card that is drawn. It never takes the focus by itself. */
export type OpenCard = {
  readonly host: HTMLElement;
  /** Draws it anew, and finds a place for it at a line of a mark. */
  draw(view: ComponentProps<typeof Card>, mark: Mark, line: Box): void;
  box(): Box;
  /** The first of its buttons gets the focus. */
  focus(): void;
  hasFocus(): boolean;
  /** Whether Tab, or Shift+Tab, leads out of it from where the focus is. */
  endsAt(backwards: boolean): boolean;
  close(): void;
};

/** Opens a card in the top layer, for a composer by its root. */
export function openCard(css: string, composer: Element): OpenCard {
  const lifetime = new AbortController();
  const { signal } = lifetime;
  const { host, root, container } = openShadowHost(mountFor(composer), css);
  container.classList.add('card-layer');
  container.popover = 'manual';
  container.showPopover();
  const react = createRoot(container);
  const keepCaret = (event: Event) => {
    if (event.target === host) event.preventDefault();
  };
  window.addEventListener('mousedown', keepCaret, { capture: true, signal });
  isolateInput(host, root, signal);
  const buttons = () => [...root.querySelectorAll('button')];

  return {
    host,
    draw(view, mark, line) {
      flushSync(() => react.render(<Card {...view} />));
      place(container, mark, line);
    },
    box: () => container.getBoundingClientRect(),
    focus: () => buttons()[0]?.focus(),
    hasFocus: () => root.activeElement !== null,
    endsAt: (backwards) => buttons().at(backwards ? 0 : -1) === root.activeElement,
    close() {
      lifetime.abort();
      react.unmount();
      host.remove();
    },
  };
}

function place(container: HTMLElement, { box }: Mark, line: Box): void {
  const editor = box.getBoundingClientRect();
  const caret = caretLine(box);
  const { left, top } = placeCard({
    mark: line,
    free: [line, ...(caret === undefined ? [] : [caret])],
    editor,
    size: container.getBoundingClientRect(),
    viewport: { width: document.documentElement.clientWidth, height: window.innerHeight },
    rightToLeft: isRightToLeft(),
  });
  container.style.transform = `translate(${Math.round(left)}px, ${Math.round(top)}px)`;
}
