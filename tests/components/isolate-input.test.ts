import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { isolateInput } from '../../components/isolate-input.ts';

let lifetime: AbortController;
let host: HTMLElement;
let seen: string[];

/** The page listens on its document as focus traps and shortcuts do, before anything else is there. */
function onPage(event: Event) {
  seen.push(event.type);
}

const TYPES = ['keydown', 'keypress', 'keyup', 'click', 'input', 'paste', 'pointerdown', 'focusin'] as const;

beforeEach(() => {
  seen = [];
  for (const type of TYPES) document.addEventListener(type, onPage, { capture: type !== 'click' });
  lifetime = new AbortController();
  host = document.body.appendChild(document.createElement('div'));
  // Opened a while ago: what is pressed now is no second press.
  const clock = vi.spyOn(performance, 'now').mockReturnValue(-1000);
  isolateInput(host, host.attachShadow({ mode: 'open' }), lifetime.signal);
  clock.mockRestore();
});

afterEach(() => {
  lifetime.abort();
  host.remove();
  for (const type of TYPES) {
    document.removeEventListener(type, onPage, { capture: true });
    document.removeEventListener(type, onPage);
  }
  // What is still held down is let go.
  for (const code of ['Enter', 'Space']) document.body.dispatchEvent(key('keyup', code));
});

function key(type: 'keydown' | 'keypress' | 'keyup', code: string, init: KeyboardEventInit = {}): KeyboardEvent {
  const keys = { bubbles: true, cancelable: true, composed: true, code, key: code === 'Space' ? ' ' : code };
  return new KeyboardEvent(type, { ...keys, ...init });
}

/** Whether what the browser would do with the event still happens. */
function press(target: Element, event: Event): boolean {
  return target.dispatchEvent(event);
}

describe('just after the stop has opened', () => {
  let late: HTMLElement;
  beforeEach(() => {
    late = document.body.appendChild(document.createElement('div'));
    isolateInput(late, late.attachShadow({ mode: 'open' }), lifetime.signal);
  });
  afterEach(() => late.remove());

  test.each(['Enter', 'Space'])('a second quick %s presses nothing, down or up', (code) => {
    expect(press(late, key('keydown', code))).toBe(false);
    expect(press(late, key('keyup', code))).toBe(false);
  });

  test('Escape does what it does, and so does Enter after Tab', () => {
    expect(press(late, key('keydown', 'Escape'))).toBe(true);
    press(late, key('keyup', 'Escape'));
    press(late, key('keydown', 'Tab'));
    press(late, key('keyup', 'Tab'));
    expect(press(late, key('keydown', 'Enter'))).toBe(true);
  });

  test('the second press of a double click leaves the focus where it is', () => {
    const down = new MouseEvent('mousedown', { bubbles: true, cancelable: true, composed: true, detail: 2 });
    expect(press(late, down)).toBe(false);
  });
});

describe('while the stop is open', () => {
  test.each(['keydown', 'keypress', 'keyup'] as const)('%s inside stays inside', (type) => {
    press(host, key(type, 'KeyN'));
    expect(seen).toEqual([]);
  });

  test.each(['paste', 'pointerdown', 'focusin'])('%s inside stays inside', (type) => {
    press(host, new Event(type, { bubbles: true, composed: true }));
    expect(seen).toEqual([]);
  });

  test('a click reaches what is inside, and goes no further', () => {
    const button = document.createElement('button');
    host.shadowRoot?.append(button);
    let count = 0;
    button.addEventListener('click', () => {
      count += 1;
    });
    press(button, new Event('click', { bubbles: true, composed: true }));
    expect(count).toBe(1);
    expect(seen).toEqual([]);
  });

  test('what is typed reaches what is inside, and the page does not see it', () => {
    const field = document.createElement('textarea');
    host.shadowRoot?.append(field);
    field.focus();
    seen = [];
    const inside: Event[] = [];
    field.addEventListener('input', (event) => inside.push(event));
    // As seen from the window, the target of an event inside is the host.
    press(host, new InputEvent('input', { bubbles: true, composed: true, data: 'secret' }));
    expect(inside).toHaveLength(1);
    expect(inside[0]).toMatchObject({ composed: false });
    expect(seen).toEqual([]);
  });

  test('what happens elsewhere is the page’s', () => {
    press(document.body, key('keydown', 'KeyN'));
    press(document.body, new Event('click', { bubbles: true }));
    expect(seen).toEqual(['keydown', 'click']);
  });

  test.each(['Enter', 'Space', 'Escape'])('a held %s does nothing', (code) => {
    expect(press(host, key('keydown', code, { repeat: true }))).toBe(false);
  });

  test.each(['Tab', 'ArrowDown'])('a held %s goes on', (code) => {
    expect(press(host, key('keydown', code, { repeat: true }))).toBe(true);
  });

  test('a key that was down before does nothing when it comes up', () => {
    expect(press(host, key('keyup', 'Space'))).toBe(false);
  });

  test('a key pressed and released inside does what it does', () => {
    expect(press(host, key('keydown', 'Space'))).toBe(true);
    expect(press(host, key('keyup', 'Space'))).toBe(true);
  });

  test('a held key writes on in a text field', () => {
    const field = document.createElement('textarea');
    host.shadowRoot?.append(field);
    field.focus();
    expect(press(host, key('keydown', 'Enter', { repeat: true }))).toBe(true);
  });
});

describe('after the stop has closed', () => {
  test('the key that closed it does nothing to the page until it is let go', () => {
    press(host, key('keydown', 'Enter'));
    lifetime.abort();
    expect(press(document.body, key('keydown', 'Enter', { repeat: true }))).toBe(false);
    expect(press(document.body, key('keypress', 'Enter'))).toBe(false);
    expect(press(document.body, key('keyup', 'Enter'))).toBe(false);
    expect(seen).toEqual([]);
    expect(press(document.body, key('keydown', 'Enter'))).toBe(true);
    expect(seen).toEqual(['keydown']);
  });

  test('the same key pressed anew is the page’s, even where its release was never seen', () => {
    press(host, key('keydown', 'Enter'));
    lifetime.abort();
    expect(press(document.body, key('keydown', 'Enter'))).toBe(true);
    expect(press(document.body, key('keyup', 'Enter'))).toBe(true);
    expect(seen).toEqual(['keydown', 'keyup']);
  });

  test('every other key is the page’s', () => {
    press(host, key('keydown', 'Enter'));
    lifetime.abort();
    expect(press(document.body, key('keydown', 'KeyA'))).toBe(true);
    expect(seen).toEqual(['keydown']);
  });
});
