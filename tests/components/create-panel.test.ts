import { getByRole, queryByRole } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { createPanel } from '../../components/create-panel.tsx';
import type { StripView } from '../../guard/warm.ts';
import { speak } from '../../rules/say.ts';
import { wordsOf } from '../../scripts/words-of.ts';
import { standInForBrowser } from './browser-stand-ins.ts';
import { BRAND, finding, stopView } from './views.ts';

const browser = standInForBrowser();

/** Closed shadow roots, as only whoever opened them knows them. */
let roots: { readonly mode: ShadowRootMode; readonly root: ShadowRoot }[];
const attachShadow = Element.prototype.attachShadow;

beforeEach(() => {
  roots = [];
  Element.prototype.attachShadow = function attach(this: Element, init) {
    const root = attachShadow.call(this, init);
    roots.push({ mode: init.mode, root });
    return root;
  };
  // happy-dom knows no popovers.
  Object.defineProperty(HTMLElement.prototype, 'showPopover', { configurable: true, value: vi.fn() });
  document.body.innerHTML = '<main><div id="root"><div id="editor" contenteditable="true"></div></div></main>';
});

afterEach(() => {
  Element.prototype.attachShadow = attachShadow;
  Reflect.deleteProperty(HTMLElement.prototype, 'showPopover');
  document.body.innerHTML = '';
});

const answers = () => ({ edit: vi.fn(), postAnyway: vi.fn(), falseAlarm: async () => true });
const drawn = () =>
  roots.filter(({ root }) => root.isConnected).flatMap(({ root }) => [...root.children].flatMap(asElement));
const hosts = () =>
  [...document.querySelectorAll('div')].filter((div) => div.style.getPropertyPriority('all') === 'important');

function asElement(element: Element): HTMLElement[] {
  return element instanceof HTMLElement ? [element] : [];
}

function only(): HTMLElement {
  const [container, other] = drawn();
  if (container === undefined || other !== undefined) throw new Error(`There are ${drawn().length} things drawn.`);
  return container;
}

function anchor() {
  const root = document.querySelector('#root');
  const editor = document.querySelector('#editor');
  if (root === null || !(editor instanceof HTMLElement)) throw new Error('There is no composer.');
  return { root, editor };
}

const strip: StripView = { author: BRAND, kind: 'brand', findings: [] };

describe('the stop', () => {
  test('is drawn in a closed shadow root, and leaves nothing behind', () => {
    const panel = createPanel('');
    panel.showStop(stopView(), answers());
    expect(roots.map(({ mode }) => mode)).toEqual(['closed']);
    expect(getByRole(only(), 'alertdialog')).toHaveAttribute('open');
    panel.hideStop();
    expect(hosts()).toEqual([]);
    expect(drawn()).toEqual([]);
  });

  test('is rehearsed where nobody sees it: no dialog is opened, and the document stays as it is', async () => {
    const showModal = vi.spyOn(HTMLDialogElement.prototype, 'showModal');
    const before = document.documentElement.outerHTML;
    const panel = createPanel('');
    const asked = vi.fn(() => [finding('warn')]);
    panel.rehearseStop({
      ...stopView(),
      get findings() {
        return asked();
      },
    });
    await vi.waitFor(() => expect(asked).toHaveBeenCalled());
    expect(showModal).not.toHaveBeenCalled();
    expect(document.documentElement.outerHTML).toBe(before);
    expect(roots).toEqual([]);
    showModal.mockRestore();
  });

  test('replaces the one before, which answers no more', () => {
    const panel = createPanel('');
    const first = answers();
    const second = answers();
    panel.showStop(stopView(), first);
    const old = getByRole(only(), 'button', { name: 'Post anyway' });
    panel.showStop(stopView({ level: 'block' }), second);
    expect(getByRole(only(), 'alertdialog', { name: /^Stopped:/u })).toBeInTheDocument();
    old.click();
    expect(first.postAnyway).not.toHaveBeenCalled();
    panel.hideStop();
    expect(second.edit).not.toHaveBeenCalled();
  });

  test('can be taken away by its own answer', () => {
    const panel = createPanel('');
    const edit = vi.fn(() => panel.hideStop());
    panel.showStop(stopView(), { ...answers(), edit });
    getByRole(only(), 'button', { name: 'Edit draft' }).click();
    expect(edit).toHaveBeenCalledOnce();
    expect(hosts()).toEqual([]);
  });

  test('comes back when the page takes it out', async () => {
    const panel = createPanel('');
    const given = answers();
    panel.showStop(stopView(), given);
    for (const host of hosts()) host.remove();
    await vi.waitFor(() => expect(getByRole(only(), 'alertdialog')).toHaveAttribute('open'));
    getByRole(only(), 'button', { name: 'Edit draft' }).click();
    expect(given.edit).toHaveBeenCalledOnce();
    panel.hideStop();
  });

  test('takes the theme of the page', () => {
    document.documentElement.setAttribute('style', 'background-color: rgb(0, 0, 0)');
    const panel = createPanel('');
    panel.showStop(stopView(), answers());
    expect(only()).toHaveAttribute('data-theme', 'dark');
    panel.hideStop();
    document.documentElement.removeAttribute('style');
  });

  test.each([
    ['en', 'ltr', 'rtl'],
    ['ar', 'rtl', 'ltr'],
  ])('runs as %s does, %s, on a page that runs %s', (language, direction, page) => {
    const english = wordsOf('en');
    const own = new Map([
      ['language', language],
      ['direction', direction],
    ]);
    speak((key, parts) => own.get(key) ?? english(key, parts));
    document.documentElement.setAttribute('style', `direction: ${page}`);
    const panel = createPanel('');
    panel.showStop(stopView(), answers());
    expect(only()).toHaveAttribute('lang', language);
    expect(only()).toHaveAttribute('dir', direction);
    panel.hideStop();
    document.documentElement.removeAttribute('style');
    speak(english);
  });

  test('is as large as ever on a page that is drawn larger', () => {
    Object.defineProperty(HTMLElement.prototype, 'currentCSSZoom', { configurable: true, value: 1.25 });
    const panel = createPanel('');
    panel.showStop(stopView(), answers());
    expect(hosts()[0]?.style.getPropertyValue('zoom')).toBe('0.8');
    expect(hosts()[0]?.style.getPropertyPriority('zoom')).toBe('important');
    panel.hideStop();
    Reflect.deleteProperty(HTMLElement.prototype, 'currentCSSZoom');
  });

  test('has its styles where sheets can’t be adopted', () => {
    const panel = createPanel('.stop { color: red }');
    const sheets = vi.spyOn(globalThis, 'CSSStyleSheet').mockImplementation(function refuse() {
      throw new Error('Accessing from Xray wrapper is not supported.');
    });
    panel.showStop(stopView(), answers());
    sheets.mockRestore();
    expect(roots[0]?.root.querySelector('style')).toHaveTextContent('.stop { color: red }');
    panel.hideStop();
  });
});

describe('the strip', () => {
  test('is drawn once, says what changes, and leaves nothing behind', () => {
    const panel = createPanel('');
    panel.showStrip(strip, anchor());
    const status = getByRole(only(), 'status', { name: 'Posting as @ChryslerAutos — brand' });
    panel.showStrip({ ...strip, findings: [finding('warn')] }, anchor());
    expect(getByRole(only(), 'status')).toBe(status);
    expect(status).toHaveTextContent('1 thing to check: profanity');
    panel.hideStrip();
    expect(hosts()).toEqual([]);
  });

  test('does not take the focus', () => {
    const { editor } = anchor();
    editor.tabIndex = 0;
    editor.focus();
    const panel = createPanel('');
    panel.showStrip(strip, anchor());
    expect(document.activeElement).toBe(editor);
    panel.hideStrip();
  });

  test('lives in the site’s own modal where the composer does', () => {
    document.querySelector('main')?.setAttribute('aria-modal', 'true');
    const panel = createPanel('');
    panel.showStrip(strip, anchor());
    expect(hosts()[0]?.parentElement).toBe(document.querySelector('main'));
    panel.hideStrip();
  });

  test('is drawn anew where the site threw it away with its modal', () => {
    const panel = createPanel('');
    panel.showStrip(strip, anchor());
    for (const host of hosts()) host.remove();
    panel.showStrip(strip, anchor());
    expect(getByRole(only(), 'status')).toBeInTheDocument();
    panel.hideStrip();
  });

  test('moves on to another composer', () => {
    const panel = createPanel('');
    panel.showStrip(strip, anchor());
    document.body.innerHTML = '<div id="root"><div id="editor" contenteditable="true"></div></div>';
    panel.showStrip({ ...strip, author: { ...BRAND, label: '@Other' } }, anchor());
    expect(getByRole(only(), 'status', { name: /@Other/u })).toBeInTheDocument();
    expect(queryByRole(only(), 'alertdialog')).toBeNull();
    panel.hideStrip();
  });

  test('says why when it is asked, without taking the caret, and Escape closes that and nothing of the site', () => {
    const { editor } = anchor();
    editor.tabIndex = 0;
    editor.focus();
    const site = vi.fn();
    for (const type of ['mousedown', 'click', 'keydown']) document.addEventListener(type, site);
    const panel = createPanel('');
    panel.showStrip(strip, anchor());
    const button = getByRole(only(), 'button', { name: 'Why this account?' });
    const down = new MouseEvent('mousedown', { bubbles: true, cancelable: true, composed: true });
    hosts()[0]?.dispatchEvent(down);
    expect(down.defaultPrevented).toBe(true);
    button.click();
    expect(getByRole(only(), 'region', { name: 'Why this account' })).toBeInTheDocument();
    panel.showStrip({ ...strip, findings: [finding('warn')] }, anchor());
    expect(getByRole(only(), 'region')).toBeInTheDocument();
    const pressEscape = () => new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, cancelable: true });
    editor.dispatchEvent(pressEscape());
    expect(queryByRole(only(), 'region')).toBeNull();
    expect(site).not.toHaveBeenCalled();
    expect(document.activeElement).toBe(editor);
    editor.dispatchEvent(pressEscape());
    expect(site).toHaveBeenCalledOnce();
    panel.hideStrip();
    for (const type of ['mousedown', 'click', 'keydown']) document.removeEventListener(type, site);
  });

  test('says why no longer where somebody presses elsewhere, and goes on where they press into that', () => {
    const { trustEvents } = browser;
    const panel = createPanel('');
    panel.showStrip(strip, anchor());
    getByRole(only(), 'button', { name: 'Why this account?' }).click();
    const press = (target: EventTarget | undefined) =>
      target?.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true, composed: true }));
    press(hosts()[0]);
    expect(getByRole(only(), 'region')).toBeInTheDocument();
    trustEvents(false);
    press(anchor().editor);
    expect(getByRole(only(), 'region')).toBeInTheDocument();
    trustEvents(true);
    press(anchor().editor);
    expect(queryByRole(only(), 'region')).toBeNull();
    panel.hideStrip();
  });

  test('knows its own element in the page', () => {
    const panel = createPanel('');
    panel.showStrip(strip, anchor());
    expect(hosts().map((host) => panel.owns(host))).toEqual([true]);
    expect(panel.owns(anchor().editor)).toBe(false);
    panel.hideStrip();
  });
});
