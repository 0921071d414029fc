/**
 * What nothing inside listens to. Stopped on its way down, before the page's focus traps, shortcuts and outside-click
 * listeners on the document; what the browser itself does with it still happens.
 */
const STOPPED_AT_WINDOW = [
  ...['pointerdown', 'pointerup', 'pointermove', 'pointerover', 'pointerout', 'pointercancel'],
  ...['mousedown', 'mouseup', 'mousemove', 'mouseover', 'mouseout', 'dblclick', 'contextmenu'],
  ...['touchstart', 'touchmove', 'touchend', 'touchcancel', 'wheel'],
  ...['dragenter', 'dragover', 'dragleave', 'drop', 'dragstart', 'dragend', 'selectstart'],
  ...['copy', 'cut', 'paste', 'beforeinput', 'compositionstart', 'compositionupdate', 'compositionend'],
  ...['focus', 'blur', 'focusin', 'focusout'],
] as const;

/** What is listened to inside and says nothing of what was typed; stopped at the rim of the shadow root, on its way up. */
const STOPPED_AT_RIM = ['click', 'auxclick', 'change'] as const;

const KEYS = ['keydown', 'keypress', 'keyup'] as const;

/** Milliseconds between two presses of a key that are one double press. */
const DOUBLE_PRESS = 250;

/**
 * Keeps what a person does inside a shadow root from the page, until the signal aborts. A key that was down before does
 * nothing inside, neither by repeating nor by coming up; one that was pressed inside does nothing outside. The second of two quick
 * presses, by key or mouse, belongs to what was there before: it neither answers nor takes the focus away.
 */
export function isolateInput(host: Element, root: ShadowRoot, signal: AbortSignal): void {
  const down = new Set<string>();
  const openedAt = performance.now();
  let pressed = false;
  const stop = (event: Event) => {
    if (event.target === host) event.stopImmediatePropagation();
  };
  const onMouseDown = (event: MouseEvent) => {
    if (event.target === host && event.detail > 1) event.preventDefault();
  };
  window.addEventListener('mousedown', onMouseDown, { capture: true, signal });
  for (const type of STOPPED_AT_WINDOW) window.addEventListener(type, stop, { capture: true, passive: true, signal });
  for (const type of STOPPED_AT_RIM) root.addEventListener(type, (event) => event.stopPropagation(), { signal });

  // An input event carries what was typed, so what is inside gets one that does not leave the shadow root.
  const passOn = (event: Event) => {
    if (event.target !== host) return;
    event.stopImmediatePropagation();
    root.activeElement?.dispatchEvent(new Event('input', { bubbles: true }));
  };
  window.addEventListener('input', passOn, { capture: true, signal });

  const onKey = (event: KeyboardEvent) => {
    if (event.target !== host) return;
    event.stopImmediatePropagation();
    if (event.type === 'keyup') {
      if (!down.delete(event.code)) event.preventDefault();
    } else if (event.type === 'keydown') {
      const isSecond = !pressed && presses(event, root) && event.timeStamp - openedAt < DOUBLE_PRESS;
      if (isSecond || (event.repeat && acts(event, root))) event.preventDefault();
      else if (!event.repeat) down.add(event.code);
      pressed ||= !isSecond;
    }
  };

  for (const type of KEYS) window.addEventListener(type, onKey, { capture: true, signal });
  signal.addEventListener('abort', () => swallowUntilUp(down));
}

/** Whether a key does something here that must not be done by holding it down. */
function acts(event: KeyboardEvent, root: ShadowRoot): boolean {
  return event.key === 'Escape' || presses(event, root);
}

/** Whether a key presses a button here. */
function presses({ key }: KeyboardEvent, root: ShadowRoot): boolean {
  return (key === 'Enter' || key === ' ') && !(root.activeElement instanceof HTMLTextAreaElement);
}

/** An Enter held on a button must not go on as line breaks, or as a submit, in the editor that has the focus next. */
function swallowUntilUp(down: Set<string>): void {
  if (down.size === 0) return;
  const lifetime = new AbortController();
  const swallow = (event: KeyboardEvent) => {
    if (!down.has(event.code)) return;
    const isPressedAnew = event.type === 'keydown' && !event.repeat;
    if (event.type === 'keyup' || isPressedAnew) down.delete(event.code);
    if (down.size === 0) lifetime.abort();
    if (isPressedAnew) return;
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  for (const type of KEYS) window.addEventListener(type, swallow, { capture: true, signal: lifetime.signal });
}
