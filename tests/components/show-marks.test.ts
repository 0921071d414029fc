import { queryAllByRole } from '@testing-library/react';
import { act } from 'react';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { showMarks } from '../../components/show-marks.ts';
import type { Mark, MarkAnswers } from '../../guard/warm.ts';
import type { Written } from '../../sites/write-text.ts';
import { standInForBrowser } from './browser-stand-ins.ts';
import { finding } from './views.ts';

const { trustEvents } = standInForBrowser();

const attachShadow = Element.prototype.attachShadow;
let roots: ShadowRoot[];
let box: HTMLElement;
let marks: ReturnType<typeof showMarks>;
let answers: { readonly [Name in keyof MarkAnswers]: ReturnType<typeof vi.fn<MarkAnswers[Name]>> };

beforeEach(() => {
  vi.useFakeTimers();
  roots = [];
  Element.prototype.attachShadow = function attach(this: Element, init) {
    const root = attachShadow.call(this, init);
    roots.push(root);
    return root;
  };
  // happy-dom knows no popovers, and lays nothing out.
  Object.defineProperty(HTMLElement.prototype, 'showPopover', { configurable: true, value: vi.fn() });
  document.body.innerHTML = '<div id="root"><div id="editor" tabindex="0">A Bluebird and a Falcon</div></div>';
  const [, editor] = document.querySelectorAll<HTMLElement>('div');
  if (!editor) throw new Error('There is no editor.');
  box = editor;
  box.getBoundingClientRect = () => new DOMRect(0, 0, 600, 400);
  Object.defineProperty(document, 'elementFromPoint', { configurable: true, value: () => box });
  answers = {
    isRecorded: vi.fn(() => true),
    notHere: vi.fn(),
    look: vi.fn(),
    falseAlarm: vi.fn(async () => true),
    replace: vi.fn(async (): Promise<Written> => 'done'),
    holdCaret: vi.fn(() => () => box.focus()),
  };
  marks = showMarks('', async () => {});
  box.focus();
});

afterEach(() => {
  document.body.innerHTML = '';
  act(() => marks.hideMarks());
  Element.prototype.attachShadow = attachShadow;
  Reflect.deleteProperty(HTMLElement.prototype, 'showPopover');
  Reflect.deleteProperty(document, 'elementFromPoint');
  vi.useRealTimers();
});

/** A mark of a word of the editor: 10 pixels a character, on one line. */
function mark(word: string, replacement?: string, within = box): Mark {
  const text = within.firstChild;
  const start = within.textContent.indexOf(word);
  const span = { start, end: start + word.length };
  const range = document.createRange();
  if (text === null || start < 0) throw new Error(`There is no ${word}.`);
  range.setStart(text, span.start);
  range.setEnd(text, span.end);
  const rects = [new DOMRect(start * 10, 20, word.length * 10, 20)];
  Object.defineProperty(range, 'getClientRects', { value: () => (within.contains(range.startContainer) ? rects : []) });
  const found = finding('warn', { message: `“${word}” is not public.`, span });
  return {
    finding: replacement === undefined ? found : { ...found, replacement },
    box: within,
    span,
    range,
    words: word,
  };
}

const show = (...all: readonly Mark[]) => act(() => marks.showMarks(all, document.body, answers));
const shown = () => roots.filter(({ host }) => host.isConnected).flatMap(({ children }) => [...children]);
const layers = () => shown().flatMap((one) => (one instanceof HTMLElement ? [one] : []));
const cards = () => layers().flatMap((layer) => queryAllByRole(layer, 'dialog').map((card) => card.textContent));
const host = () => roots.find((root) => root.host.isConnected)?.host;
const button = (name: string | RegExp) => {
  const [found] = layers().flatMap((layer) => queryAllByRole(layer, 'button', { name }));
  if (!found) throw new Error(`There is no ${name}.`);
  return found;
};

async function press(key: string, init: KeyboardEventInit = {}, target: EventTarget = box): Promise<KeyboardEvent> {
  const event = new KeyboardEvent('keydown', {
    key,
    code: key,
    bubbles: true,
    cancelable: true,
    composed: true,
    ...init,
  });
  await act(async () => void target.dispatchEvent(event));
  return event;
}
async function point(x: number, y: number, init: PointerEventInit = {}, type = 'pointermove'): Promise<void> {
  await act(async () => {
    box.dispatchEvent(new PointerEvent(type, { clientX: x, clientY: y, bubbles: true, ...init }));
    await vi.advanceTimersByTimeAsync(300);
  });
}
const click = (name: string | RegExp) => act(async () => button(name).click());

describe('the pointer', () => {
  test('opens a card where it rests on a mark', async () => {
    show(mark('Bluebird'));
    await point(30, 30);
    expect(cards()).toEqual([expect.stringContaining('“Bluebird” is not public.')]);
    expect(document.activeElement).toBe(box);
  });

  test('opens none while it selects', async () => {
    show(mark('Bluebird'));
    await point(30, 30, { buttons: 1 });
    expect(cards()).toEqual([]);
  });

  test('of a script opens none, and closes none', async () => {
    show(mark('Bluebird'));
    trustEvents(false);
    await point(30, 30);
    await point(30, 30, { pointerType: 'touch' }, 'pointerdown');
    expect(cards()).toEqual([]);
    trustEvents(true);
    await point(30, 30);
    trustEvents(false);
    await point(500, 300, {}, 'pointerdown');
    expect(cards()).toHaveLength(1);
  });
});

describe('a key', () => {
  test.each(['F8', 'F9', 'Escape', 'Tab'])('%s is the site’s where nothing is marked', async (key) => {
    show();
    expect((await press(key)).defaultPrevented).toBe(false);
  });

  test('of a script opens none', async () => {
    show(mark('Bluebird'));
    trustEvents(false);
    expect((await press('F8')).defaultPrevented).toBe(false);
    expect(cards()).toEqual([]);
  });

  test('that the card took does not come up at the site', async () => {
    show(mark('Bluebird'));
    await press('F8');
    const heard = vi.fn();
    document.addEventListener('keyup', heard, { capture: true, once: true });
    await press('Escape');
    const up = new KeyboardEvent('keyup', { key: 'Escape', code: 'Escape', bubbles: true, cancelable: true });
    box.dispatchEvent(up);
    expect(cards()).toEqual([]);
    expect(heard).not.toHaveBeenCalled();
    box.dispatchEvent(new KeyboardEvent('keyup', { key: 'Escape', code: 'Escape', bubbles: true }));
    expect(heard).toHaveBeenCalledOnce();
  });

  test('F8 goes on from the part of a thread that has the focus, whether anything is marked there or not', async () => {
    const part = (text: string) => {
      const made = document.createElement('div');
      made.tabIndex = 0;
      made.textContent = text;
      box.parentElement?.append(made);
      made.getBoundingClientRect = () => new DOMRect(0, 0, 600, 400);
      return made;
    };
    const clean = part('Happy Friday');
    const last = part('The Falcon');
    const [first, second] = [mark('Bluebird'), mark('Falcon', undefined, last)];
    show(first, { ...second, finding: { ...second.finding, span: { start: 60, end: 66 } } });
    for (const [target, key, word] of [
      [clean, {}, 'Falcon'],
      [clean, { shiftKey: true }, 'Bluebird'],
      [last, { shiftKey: true }, 'Bluebird'],
    ] as const) {
      document.getSelection()?.collapse(target.firstChild, 0);
      await press('F8', key, target);
      expect(cards()).toEqual([expect.stringContaining(`“${word}” is not public.`)]);
      await press('Escape', {}, target);
    }
  });

  test('F9 replaces, once', async () => {
    show(mark('Bluebird', 'the roadster'));
    answers.replace.mockImplementation(() => new Promise(() => {}));
    await press('F8');
    await press('F9');
    await press('F9');
    expect(answers.replace).toHaveBeenCalledOnce();
  });

  test('F9 replaces after a false alarm was noted, too', async () => {
    show(mark('Bluebird', 'the roadster'));
    await press('F8');
    await click('False alarm');
    await press('F9');
    expect(answers.replace).toHaveBeenCalledOnce();
  });

  test('that is held down does nothing to the editor while words are replaced', async () => {
    show(mark('Bluebird', 'the roadster'));
    answers.replace.mockImplementation(() => new Promise(() => {}));
    await press('F8');
    await press('F9');
    expect((await press('Enter', { repeat: true })).defaultPrevented).toBe(true);
    expect((await press('x')).defaultPrevented).toBe(false);
  });
});

describe('what has come of it', () => {
  /** Presses F9, and says later what came of that. */
  async function replacing(): Promise<(written: Written) => Promise<void>> {
    const { promise, resolve } = Promise.withResolvers<Written>();
    answers.replace.mockReturnValue(promise);
    await press('F8');
    await press('F9');
    return (written) =>
      act(async () => {
        resolve(written);
        await promise;
      });
  }

  test('is told where the site has put the words anew meanwhile', async () => {
    show(mark('Bluebird', 'the roadster'));
    const end = await replacing();
    box.textContent = 'A Bluebird and a Falcon';
    show(mark('Bluebird', 'the roadster'));
    await end('refused');
    expect(cards()).toEqual([expect.stringContaining('your draft is as it was')]);
  });

  test.each<[string, () => void]>([
    ['no mark is left', () => show()],
    ['nothing is found any more', () => act(() => marks.hideMarks())],
  ])('is told where %s', async (_, happen) => {
    show(mark('Bluebird', 'the roadster'));
    const end = await replacing();
    box.textContent = 'A blue bird';
    happen();
    await end('damaged');
    expect(cards()).toEqual([expect.stringContaining('made something else of it')]);
    expect((await press('Escape')).defaultPrevented).toBe(true);
    expect(cards()).toEqual([]);
  });

  test('is told nowhere once the composer is gone', async () => {
    show(mark('Bluebird', 'the roadster'));
    const end = await replacing();
    document.body.firstElementChild?.remove();
    act(() => marks.hideMarks());
    await end('refused');
    expect(cards()).toEqual([]);
    expect((await press('Escape')).defaultPrevented).toBe(false);
  });

  test('closes the card when it is done', async () => {
    show(mark('Bluebird', 'the roadster'));
    const end = await replacing();
    await end('done');
    expect(cards()).toEqual([]);
  });

  test('is told of a false alarm, though the draft was looked at anew meanwhile', async () => {
    const { promise, resolve } = Promise.withResolvers<boolean>();
    answers.falseAlarm.mockReturnValue(promise);
    show(mark('Bluebird'));
    await press('F8');
    await click('False alarm');
    show(mark('Bluebird'));
    await act(async () => resolve(true));
    expect(cards()).toEqual([expect.stringContaining('Noted as a false alarm.')]);
  });

  test('is told at the mark that it is about', async () => {
    const { promise, resolve } = Promise.withResolvers<void>();
    vi.stubGlobal('navigator', { ...navigator, clipboard: { writeText: () => promise } });
    answers.replace.mockResolvedValue('refused');
    show(mark('Bluebird', 'the roadster'), mark('Falcon'));
    await press('F8');
    await press('F9');
    await click(/^Copy/u);
    await press('F8');
    await act(async () => resolve());
    expect(cards()).toEqual([expect.stringContaining('“Falcon” is not public.')]);
    expect(cards()).not.toEqual([expect.stringContaining('Copied.')]);
    vi.unstubAllGlobals();
  });
});

test('leaves nothing behind', async () => {
  show(mark('Bluebird'));
  await press('F8');
  act(() => marks.hideMarks());
  expect(host()).toBeUndefined();
  expect((await press('F8')).defaultPrevented).toBe(false);
});
