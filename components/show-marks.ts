import type { Mark, MarkAnswers, Panel } from '../guard/warm.ts';
import type { CardState } from './Card.tsx';
import { caretIn } from './caret.ts';
import { indexAfter, isWithin, lineAt, linesOf } from './mark-lines.ts';
import { type OpenCard, openCard } from './open-card.tsx';
import { paintMarks, randomName } from './paint-marks.ts';
import type { Box } from './place-strip.ts';

/** Milliseconds that the pointer has to rest on a mark, and that it may be away from mark and card. */
const REST = 250;
const AWAY = 350;
/** In CSS pixels: the way from a mark to its card leads over what is neither. */
const WAY = 10;

type Shown = { readonly marks: readonly Mark[]; readonly root: Element; readonly answers: MarkAnswers };

/** What is open at which mark. `byKey`: it was asked for by the keyboard, and the pointer does not close it. */
type Open = { mark: Mark; state: CardState; readonly card: OpenCard; readonly byKey: boolean };

/** Shows marks, and a card at one of them where the pointer rests or the keyboard asks. Nothing listens while nothing is marked. */
export function showMarks(
  css: string,
  style: (name: string) => Promise<void>,
): Pick<Panel, 'showMarks' | 'hideMarks' | 'owns'> {
  const paint = paintMarks(randomName(), style);
  let shown: Shown | undefined;
  let lifetime: AbortController | undefined;
  let open: Open | undefined;
  let putCaretBack: (() => void) | undefined;
  let rest: ReturnType<typeof setTimeout> | undefined;
  let away: ReturnType<typeof setTimeout> | undefined;
  let frame = 0;

  const inOrder = () => shown?.marks.toSorted(byPlace) ?? [];

  const draw = (line: Box | undefined) => {
    if (open === undefined || shown === undefined) return;
    if (line === undefined) {
      close();
      return;
    }
    const { card, mark, state } = open;
    const marks = inOrder();
    const view = {
      finding: mark.finding,
      place: marks.indexOf(mark) + 1,
      count: marks.length,
      state,
      recorded: shown.answers.isRecorded(),
      onReplace: replace,
      onCopy: copy,
      onNotHere: () => shown?.answers.notHere(mark),
      onFalseAlarm: reportFalseAlarm,
    };
    card.draw(view, mark, line);
  };
  const openAt = (mark: Mark, byKey: boolean, line: Box | undefined) => {
    if (shown === undefined || open?.state === 'busy') return;
    close();
    open = { mark, byKey, state: 'open', card: openCard(css, shown.root) };
    draw(line);
  };
  const close = () => {
    clearTimeout(away);
    away = undefined;
    const closing = open;
    open = undefined;
    if (closing === undefined) return;
    const hadFocus = closing.card.hasFocus();
    closing.card.close();
    if (hadFocus) putCaretBack?.();
  };
  const turn = (state: CardState) => {
    if (open === undefined) return;
    open.state = state;
    draw(linesOf(open.mark)[0]);
  };

  const replace = async () => {
    if (open === undefined || shown === undefined) return;
    turn('busy');
    const written = await shown.answers.replace(open.mark);
    turn(written === 'done' ? 'open' : written);
    if (written === 'done') close();
  };
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(open?.mark.finding.replacement ?? '');
      turn('copied');
    } catch {
      turn('not-copied');
    }
  };
  const reportFalseAlarm = async () => {
    if (open === undefined || shown === undefined) return;
    const { mark } = open;
    const noted = await shown.answers.falseAlarm(mark);
    if (open?.mark === mark) turn(noted ? 'noted' : 'not-noted');
  };

  const step = (by: 1 | -1) => {
    const marks = inOrder();
    const at = open === undefined ? -1 : marks.indexOf(open.mark);
    const from = at < 0 ? indexAfter(marks, caretIn) - (by > 0 ? 1 : 0) : at;
    const mark = marks[(from + by + marks.length) % marks.length];
    if (mark === undefined) return;
    mark.range.startContainer.parentElement?.scrollIntoView({ block: 'nearest' });
    openAt(mark, true, linesOf(mark)[0]);
  };

  const onKey = (event: KeyboardEvent) => {
    if (!event.isTrusted || event.isComposing || event.ctrlKey || event.altKey || event.metaKey) return;
    const isInside = open !== undefined && event.target === open.card.host;
    if (event.key === 'F8') {
      if (!isInside && !isInBox(event, shown?.marks)) return;
      take(event);
      step(event.shiftKey ? -1 : 1);
    } else if (open === undefined) {
      return;
    } else if (event.key === 'Escape') {
      take(event);
      close();
    } else if (event.key === 'F9' && open.mark.finding.replacement !== undefined) {
      take(event);
      if (open.state === 'open') void replace();
    } else if (event.key === 'Tab' && isInside && open.card.endsAt(event.shiftKey)) {
      take(event);
      putCaretBack?.();
    } else if (event.key === 'Tab' && !isInside && open.byKey && !event.shiftKey) {
      take(event);
      putCaretBack = shown?.answers.holdCaret();
      open.card.focus();
    } else if (!isInside && !KEEPING.has(event.key) && open.state !== 'busy') {
      close();
    }
  };

  const onPointer = ({ clientX: x, clientY: y, target }: PointerEvent) => {
    clearTimeout(rest);
    if (open === undefined || target !== open.card.host) {
      rest = setTimeout(() => {
        const at = lineAt(shown?.marks ?? [], x, y);
        if (at !== undefined && at.mark !== open?.mark) openAt(at.mark, false, at.line);
      }, REST);
    }
    if (open === undefined || open.byKey || isNear(open, x, y)) {
      clearTimeout(away);
      away = undefined;
    } else {
      away ??= setTimeout(() => {
        away = undefined;
        if (open?.state === 'open' && !open.card.hasFocus()) close();
      }, AWAY);
    }
  };
  const onPress = ({ target, pointerType, clientX: x, clientY: y }: PointerEvent) => {
    clearTimeout(rest);
    if (target === open?.card.host || open?.state === 'busy') return;
    close();
    const at = pointerType === 'touch' ? lineAt(shown?.marks ?? [], x, y) : undefined;
    if (at !== undefined) openAt(at.mark, false, at.line);
  };
  const onMove = () => {
    if (open === undefined || frame !== 0) return;
    frame = requestAnimationFrame(() => {
      frame = 0;
      if (open !== undefined) draw(linesOf(open.mark)[0]);
    });
  };

  const listen = () => {
    lifetime = new AbortController();
    const { signal } = lifetime;
    const quiet = { capture: true, passive: true, signal };
    window.addEventListener('keydown', onKey, { capture: true, signal });
    window.addEventListener('pointermove', onPointer, quiet);
    window.addEventListener('pointerdown', onPress, quiet);
    window.addEventListener('scroll', onMove, quiet);
    window.addEventListener('resize', onMove, quiet);
  };

  const hideMarks = () => {
    close();
    paint.clear();
    lifetime?.abort();
    lifetime = undefined;
    clearTimeout(rest);
    shown = undefined;
  };

  return {
    showMarks(marks, root, answers) {
      shown = { marks, root, answers };
      paint.draw(marks);
      if (lifetime === undefined) listen();
      if (open === undefined || open.state === 'busy') return;
      const { mark } = open;
      const same = marks.find((one) => isSame(one, mark));
      if (same === undefined) {
        close();
        return;
      }
      open.mark = same;
      draw(linesOf(same)[0]);
    },
    hideMarks,
    owns: (element) => open?.card.host === element,
  };
}

/** Keys that change no text and leave the caret where it is. */
const KEEPING: ReadonlySet<string> = new Set(['Shift', 'Control', 'Alt', 'Meta', 'CapsLock', 'F9']);

function take(event: Event): void {
  event.preventDefault();
  event.stopImmediatePropagation();
}

function isInBox(event: Event, marks: readonly Mark[] = []): boolean {
  const path = event.composedPath();
  return marks.some(({ box }) => path.includes(box));
}

function isNear({ mark, card }: Open, x: number, y: number): boolean {
  return [card.box(), ...linesOf(mark)].some((box) => isWithin(box, x, y, WAY));
}

function byPlace(a: Mark, b: Mark): number {
  return (a.finding.span?.start ?? 0) - (b.finding.span?.start ?? 0);
}

function isSame(a: Mark, b: Mark): boolean {
  const isThere = a.box === b.box && a.span.start === b.span.start && a.span.end === b.span.end;
  return isThere && a.finding.rule === b.finding.rule && a.finding.message === b.finding.message;
}
