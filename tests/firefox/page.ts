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
  readonly keyboard: {
    /** Types a text without line breaks. */
    type(text: string): Promise<void>;
    /** Writes one in one go. */
    insertText(text: string): Promise<void>;
  };
};

/** In CSS pixels of the viewport. */
export type Point = { readonly x: number; readonly y: number };

/** The one tab of a Firefox that has just started. A new one for every page would start a process for every page. */
export function pageOf(marionette: Marionette): FirefoxPage {
  const perform = async (...sources: readonly object[]) => {
    await marionette.send('WebDriver:PerformActions', { actions: sources });
  };
  const keys = (actions: readonly object[]) => perform({ type: 'key', id: 'keyboard', actions });

  const run: FirefoxPage['run'] = async (as, script, ...args) => {
    const sandbox = as === 'browser' ? 'system' : null;
    return fieldOf(await marionette.send('WebDriver:ExecuteScript', { script, args, sandbox }), 'value');
  };

  return {
    goto: async (url) => void (await marionette.send('WebDriver:Navigate', { url })),
    run,
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
    keyboard: {
      type: async (text) => void (await run('browser', TYPE, text)),
      insertText: async (text) => void (await run('browser', INSERT, text)),
    },
  };
}

/**
 * The keys of a text, each in a task of its own, by the interface that input methods use: no actions of WebDriver's, which cross the
 * processes for every key. What no keyboard has comes as an emoji picker brings it.
 */
const TYPE = `
  const { classes: { '@mozilla.org/text-input-processor;1': processors }, interfaces } = Components;
  const processor = processors.createInstance(interfaces.nsITextInputProcessor);
  processor.beginInputTransactionForTests(window);
  return (async () => {
    for (const key of arguments[0]) {
      if (key.length > 1) {
        window.windowUtils.sendContentCommandEvent('insertText', null, key);
      } else {
        const event = new KeyboardEvent('', { key });
        processor.keydown(event);
        processor.keyup(event);
      }
      await new Promise((resolve) => setTimeout(resolve));
    }
  })()`;

const INSERT = `window.windowUtils.sendContentCommandEvent('insertText', null, arguments[0]);`;

/** WebDriver's code points for keys that write nothing: https://www.w3.org/TR/webdriver2/#keyboard-actions */
const KEYS: Readonly<Record<string, string>> = {
  Enter: '\uE006',
  Escape: '\uE00C',
  Shift: '\uE008',
  Control: '\uE009',
  Space: ' ',
  Tab: '\uE004',
  F8: '\uE038',
  F9: '\uE039',
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
