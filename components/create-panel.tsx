import { startTransition, useEffect } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { insideOfBody } from '../guard/inside-of-body.ts';
import type { Panel, StopAnswers, StopView, StripView } from '../guard/warm.ts';
import { type Anchor, followComposer } from './follow-composer.ts';
import { isolateInput } from './isolate-input.ts';
import { keepInSight } from './keep-in-sight.ts';
import { mountFor } from './mount-for.ts';
import { Stop } from './Stop.tsx';
import { Strip } from './Strip.tsx';
import { matchTheme, openShadowHost } from './shadow-host.ts';
import { showMarks } from './show-marks.ts';
import { stripWords } from './words.ts';

type ShownStrip = {
  readonly anchor: Anchor;
  readonly host: HTMLElement;
  update(view: StripView): void;
  remove(): void;
};

/**
 * The panel of one frame. It draws nothing, and listens to nothing, until it is told to show something. `styleMarks` has the sheet for marks
 * of this name brought to the frame.
 */
export function createPanel(css: string, styleMarks: (name: string) => Promise<void> = async () => {}): Panel {
  const marks = showMarks(css, styleMarks);
  let removeStop: (() => void) | undefined;
  let strip: ShownStrip | undefined;

  const drawStop = (view: StopView, answers: StopAnswers, losses: number) => {
    removeStop?.();
    const place = losses < MOST_LOSSES ? document.documentElement : insideOfBody();
    removeStop = openStop(view, answers, css, place, () => drawStop(view, answers, losses + 1));
  };

  return {
    showStop: (view, answers) => drawStop(view, answers, 0),
    rehearseStop,
    hideStop() {
      removeStop?.();
      removeStop = undefined;
    },
    showStrip(view, anchor) {
      if (strip !== undefined && !isStillRight(strip, anchor)) {
        strip.remove();
        strip = undefined;
      }
      strip ??= openStrip(anchor, css);
      strip.update(view);
    },
    hideStrip() {
      strip?.remove();
      strip = undefined;
    },
    showMarks: marks.showMarks,
    hideMarks: marks.hideMarks,
    owns: (element) => strip?.host === element || marks.owns(element),
  };
}

/** How often a page may take the stop out of the root element until it is shown where no script of a page can take it out. */
const MOST_LOSSES = 8;

/**
 * Under the root element as a rule: a modal dialog is not inert beside another, and a site that redraws its own takes nothing with it.
 */
function openStop(view: StopView, answers: StopAnswers, css: string, place: Node, takenOut: () => void): () => void {
  const lifetime = new AbortController();
  const { host, root, container } = openShadowHost(place, css);
  isolateInput(host, root, lifetime.signal);
  const react = createRoot(container);
  flushSync(() => react.render(<Stop view={view} answers={answers} />));
  keepInSight(host, lifetime.signal, takenOut);
  return () => {
    lifetime.abort();
    react.unmount();
    host.remove();
  };
}

/** A transition, so that React gives way to keys. */
function rehearseStop(view: StopView): void {
  const react = createRoot(document.createElement('div'));
  startTransition(() =>
    react.render(
      <>
        <Stop view={view} answers={NO_ANSWERS} />
        <Drawn then={() => queueMicrotask(() => react.unmount())} />
      </>,
    ),
  );
}

const NO_ANSWERS: StopAnswers = { edit: () => {}, postAnyway: () => {}, falseAlarm: async () => false };

function Drawn({ then }: { then(): void }): null {
  useEffect(then, [then]);
  return null;
}

/** In the top layer, and inside the site's own modal where there is one: all else is inert, or hidden from assistive technology. */
function openStrip(anchor: Anchor, css: string): ShownStrip {
  const lifetime = new AbortController();
  const { signal } = lifetime;
  const { host, root, container } = openShadowHost(mountFor(anchor.root), css);
  container.classList.add('strip-place');
  container.popover = 'manual';
  container.showPopover();
  const react = createRoot(container);
  const mayHaveMoved = followComposer(container, anchor, signal);
  let shown = '';
  let view: StripView | undefined;
  let open = false;

  const draw = () => {
    const words = view ? JSON.stringify([stripWords(view), view.kind, view.profile, view.signals, open]) : '';
    const hasNewWords = words !== shown;
    if (view && hasNewWords) {
      shown = words;
      matchTheme(container);
      const strip = <Strip view={view} open={open} onToggle={() => turn(!open)} />;
      flushSync(() => react.render(strip));
    }
    mayHaveMoved(hasNewWords);
  };
  const turn = (wanted: boolean) => {
    open = wanted;
    draw();
  };

  // Before all that the page listens to: the caret stays where it is, and Escape closes nothing of the site's.
  const keepCaret = (event: Event) => {
    if (event.target === host) event.preventDefault();
  };
  window.addEventListener('mousedown', keepCaret, { capture: true, signal });
  const onEscape = (event: KeyboardEvent) => {
    if (!open || event.key !== 'Escape' || event.isComposing) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    turn(false);
  };
  window.addEventListener('keydown', onEscape, { capture: true, signal });
  // In a window with little room it may lie over the button that closes it, and not everybody has an Escape key.
  const onPress = ({ isTrusted, target }: Event) => {
    if (open && isTrusted && target !== host) turn(false);
  };
  window.addEventListener('pointerdown', onPress, { capture: true, passive: true, signal });
  isolateInput(host, root, signal);

  return {
    anchor,
    host,
    update(next) {
      view = next;
      draw();
    },
    remove() {
      lifetime.abort();
      react.unmount();
      host.remove();
    },
  };
}

function isStillRight({ anchor, host }: ShownStrip, wanted: Anchor): boolean {
  return anchor.root === wanted.root && anchor.editor === wanted.editor && host.parentNode === mountFor(wanted.root);
}
