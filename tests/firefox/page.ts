import type { Marionette } from './marionette.ts';

/** One tab of a Firefox, as the person in front of it has it: an address, a mouse, a keyboard. */
export type FirefoxPage = {
  goto(url: string): Promise<void>;
  /**
   * Runs the body of a function with plain data, and returns what it returns as plain data. As `page`, it is a script of the page's; as
   * `browser`, closed shadow roots and the accessibility tree lie open to it, and events it makes are trusted.
   */
  run(as: 'page' | 'browser', script: string, ...args: readonly unknown[]): Promise<unknown>;
  /** Moves the mouse there and presses it so many times, as fast as it goes. */
  click(point: Point, presses?: number): Promise<void>;
  /** Presses a key, with those that are held joined by `+`: `Control+a`. Names as in `KeyboardEvent.key`, and `Space`. */
  press(combination: string): Promise<void>;
  /** Presses a key twice, with so many milliseconds between. */
  pressTwice(key: string, between: number): Promise<void>;
  /** Types a text without line breaks. */
  type(text: string): Promise<void>;
  close(): Promise<void>;
};

/** In CSS pixels of the viewport. */
export type Point = { readonly x: number; readonly y: number };

/** Opens a tab. One at a time: what is sent to Firefox concerns the tab that was opened last. */
export async function openPage(marionette: Marionette): Promise<FirefoxPage> {
  const home = await marionette.send('WebDriver:GetWindowHandle');
  const tab = await marionette.send('WebDriver:NewWindow', { type: 'tab' });
  await switchTo(marionette, fieldOf(tab, 'handle'));

  const perform = async (...sources: readonly object[]) => {
    await marionette.send('WebDriver:PerformActions', { actions: sources });
  };
  const keys = (actions: readonly object[]) => perform({ type: 'key', id: 'keyboard', actions });

  return {
    goto: async (url) => void (await marionette.send('WebDriver:Navigate', { url })),
    async run(as, script, ...args) {
      const sandbox = as === 'browser' ? 'system' : null;
      return fieldOf(await marionette.send('WebDriver:ExecuteScript', { script, args, sandbox }), 'value');
    },
    async click({ x, y }, presses = 1) {
      const press = [
        { type: 'pointerDown', button: 0 },
        { type: 'pointerUp', button: 0 },
      ];
      const move = { type: 'pointerMove', x: Math.round(x), y: Math.round(y), origin: 'viewport' };
      const actions = [move, ...Array.from({ length: presses }, () => press).flat()];
      await perform({ type: 'pointer', id: 'mouse', parameters: { pointerType: 'mouse' }, actions });
    },
    press: (combination) => keys(strokes(combination.split('+'))),
    pressTwice: (key, between) => keys([...strokes([key]), { type: 'pause', duration: between }, ...strokes([key])]),
    type: (text) => keys([...text].flatMap((letter) => strokes([letter]))),
    async close() {
      await marionette.send('WebDriver:CloseWindow');
      await switchTo(marionette, fieldOf(home, 'value'));
    },
  };
}

async function switchTo(marionette: Marionette, handle: unknown): Promise<void> {
  await marionette.send('WebDriver:SwitchToWindow', { handle });
}

/** WebDriver's code points for keys that write nothing: https://www.w3.org/TR/webdriver2/#keyboard-actions */
const KEYS: Readonly<Record<string, string>> = {
  Enter: '\uE006',
  Shift: '\uE008',
  Control: '\uE009',
  Space: ' ',
};

/** All keys go down in their order, and up in the reverse one. */
function strokes(names: readonly string[]): readonly object[] {
  const values = names.map((name) => KEYS[name] ?? name);
  return [
    ...values.map((value) => ({ type: 'keyDown', value })),
    ...values.toReversed().map((value) => ({ type: 'keyUp', value })),
  ];
}

/** What Firefox sends is known by its protocol; what is not there is undefined. */
export function fieldOf(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
}
