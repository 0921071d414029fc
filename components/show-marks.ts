import { reveal } from '../guard/reveal.ts';
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

/** What is open at which mark, and at which line of it last. `byKey`: it was asked for by the keyboard, and the pointer does not close it. */
type Open = { mark: Mark; state: CardState; line: Box | undefined; readonly card: OpenCard; readonly byKey: boolean };

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
  /** Nothing is marked any more, and the card still tells what has come of it. */
  let isOver = false;
  /** Keys whose way up is not the site's either. */
  const taken = new Set<string>();

  const inOrder = () => shown?.marks.toSorted(byPlace) ?? [];

  const draw = (line: Box | undefined) => {
    if (open === undefined || shown === undefined) return;
    if (line === undefined) {
      close();
      return;
    }
    open.line = line;
    const { card, mark, state, byKey } = open;
    const marks = inOrder();
    const view = {
      finding: mark.finding,
      place: marks.indexOf(mark) + 1,
      count: marks.includes(mark) ? marks.length : 0,
      state,
      recorded: shown.answers.isRecorded(),
      byKey,
      onReplace: replace,
      onCopy: copy,
      onNotHere: () => shown?.answers.notHere(mark),
      onLook: (hashtag: string) => shown?.answers.look(hashtag),
      onFalseAlarm: reportFalseAlarm,
    };
    card.draw(view, mark, line);
  };
  const openAt = (mark: Mark, byKey: boolean, line: Box | undefined) => {
    if (shown === undefined || open?.state === 'busy') return;
    close();
    open = { mark, byKey, line, state: 'open', card: openCard(css, shown.root) };
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
    if (isOver) hideMarks();
  };
  /** Tells what has come of something, unless its card is gone; where it was, if the words are gone. */
  const turn = (asked: Open, state: CardState) => {
    if (open !== asked) return;
    asked.state = state;
    draw(asked.mark.box.isConnected ? (linesOf(asked.mark)[0] ?? asked.line) : undefined);
  };

  const replace = async () => {
    const asked = open;
    if (asked === undefined || shown === undefined) return;
    turn(asked, 'busy');
    const written = await shown.answers.replace(asked.mark);
    if (written !== 'done') turn(asked, written);
    else if (open === asked) close();
  };
  const copy = async () => {
    const asked = open;
    if (asked === undefined) return;
    try {
      await navigator.clipboard.writeText(asked.mark.finding.replacement ?? '');
      turn(asked, 'copied');
    } catch {
      turn(asked, 'not-copied');
    }
  };
  const reportFalseAlarm = async () => {
    const asked = open;
    if (asked === undefined || shown === undefined) return;
    const noted = await shown.answers.falseAlarm(asked.mark);
    turn(asked, noted ? 'noted' : 'not-noted');
  };

  const step = (by: 1 | -1, focused: Node | undefined) => {
    const marks = inOrder();
    const at = open === undefined ? -1 : marks.indexOf(open.mark);
    const from = at < 0 ? indexAfter(marks, caretIn, focused) - (by > 0 ? 1 : 0) : at;
    const mark = marks[(from + by + marks.length) % marks.length];
    if (mark === undefined) return;
    reveal(mark.range);
    openAt(mark, true, linesOf(mark)[0]);
  };

  const take = (event: KeyboardEvent) => {
    if (event.type === 'keydown') taken.add(event.code);
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  const onKeyUp = (event: KeyboardEvent) => {
    if (event.isTrusted && taken.delete(event.code)) take(event);
  };
  const onKey = (event: KeyboardEvent) => {
    taken.delete(event.code);
    if (!event.isTrusted || event.isComposing || event.ctrlKey || event.altKey || event.metaKey) return;
    const isInside = open !== undefined && event.target === open.card.host;
    if (event.key === 'F8') {
      if (!isInside && !isInComposer(event, shown)) return;
      take(event);
      const [focused] = event.composedPath();
      step(event.shiftKey ? -1 : 1, focused instanceof Node ? focused : undefined);
    } else if (open === undefined) {
      return;
    } else if (open.state === 'busy' && event.repeat) {
      // Held down since before the editor got the focus, where it would write over what is selected.
      take(event);
    } else if (event.key === 'Escape') {
      take(event);
      close();
    } else if (event.key === 'F9' && open.mark.finding.replacement !== undefined) {
      take(event);
      if (REPLACING.has(open.state)) void replace();
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

  const onPointer = ({ isTrusted, buttons, clientX: x, clientY: y, target }: PointerEvent) => {
    if (!isTrusted) return;
    clearTimeout(rest);
    // Whoever holds a button down is selecting.
    if (buttons !== 0) return;
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
  const onPress = ({ isTrusted, target, pointerType, clientX: x, clientY: y }: PointerEvent) => {
    if (!isTrusted) return;
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
    window.addEventListener('keyup', onKeyUp, { capture: true, signal });
    window.addEventListener('pointermove', onPointer, quiet);
    window.addEventListener('pointerdown', onPress, quiet);
    window.addEventListener('scroll', onMove, quiet);
    window.addEventListener('resize', onMove, quiet);
  };

  const hideMarks = () => {
    paint.clear();
    isOver = open !== undefined && isTelling(open);
    if (isOver) {
      shown = shown && { ...shown, marks: [] };
      return;
    }
    close();
    lifetime?.abort();
    lifetime = undefined;
    clearTimeout(rest);
    shown = undefined;
  };

  return {
    showMarks(marks, root, answers) {
      shown = { marks, root, answers };
      isOver = false;
      paint.draw(marks);
      if (lifetime === undefined) listen();
      if (open === undefined) return;
      const { mark } = open;
      const same = marks.find((one) => isSame(one, mark));
      if (same !== undefined) open.mark = same;
      else if (!isTelling(open)) close();
      if (same !== undefined && open.state !== 'busy') draw(linesOf(same)[0]);
    },
    hideMarks,
    owns: (element) => open?.card.host === element,
  };
}

/** Keys that change no text and leave the caret where it is. */
const KEEPING: ReadonlySet<string> = new Set(['Shift', 'Control', 'Alt', 'Meta', 'CapsLock', 'F9']);

/** When a replacement can be asked for. */
const REPLACING: ReadonlySet<CardState> = new Set(['open', 'noted', 'not-noted']);

/** Whether a card tells of a replacement, or will: it stays until its author has read that, though the words are gone. */
function isTelling({ state, mark }: Open): boolean {
  return mark.box.isConnected && !REPLACING.has(state);
}

/** Also in a part of a thread that has no mark. */
function isInComposer(event: Event, shown: Shown | undefined): boolean {
  if (shown === undefined || shown.marks.length === 0) return false;
  const { root, marks } = shown;
  const path = event.composedPath();
  return path.includes(root) || marks.some(({ box }) => path.includes(box));
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
