import { say } from '../rules/say.ts';
import { readTheme } from './theme.ts';

/** A closed shadow root in the page; `container` is where React draws. */
export type ShadowHost = { readonly host: HTMLElement; readonly root: ShadowRoot; readonly container: HTMLElement };

// No page rule beats an important inline one, and `all: initial` drops what is inherited.
const HOST_STYLE =
  'all:initial!important;display:block!important;position:fixed!important;width:0!important;height:0!important';

/** Opens a shadow root under `parent` that the page's styles and scripts do not reach into. Removing `host` removes all of it. */
export function openShadowHost(parent: Node, css: string): ShadowHost {
  const host = document.createElement('div');
  host.style.cssText = HOST_STYLE;
  const root = host.attachShadow({ mode: 'closed' });
  adoptStyles(root, css);
  const container = document.createElement('div');
  container.className = 'gatepost';
  container.lang = say('language');
  container.dir = say('direction');
  matchTheme(container);
  root.append(container);
  parent.appendChild(host);
  // What fills the window would reach over its edges where the page is drawn larger, and stand elsewhere than it was put.
  const zoom: unknown = Reflect.get(host, 'currentCSSZoom');
  if (typeof zoom === 'number' && zoom !== 1) host.style.setProperty('zoom', String(1 / zoom), 'important');
  return { host, root, container };
}

/** Gives what is drawn in `container` the theme that the page has now. */
export function matchTheme(container: HTMLElement): void {
  container.setAttribute('data-theme', readTheme(document));
}

/** Which way the page's lines run. */
export function isRightToLeft(): boolean {
  return getComputedStyle(document.documentElement).direction === 'rtl';
}

/** One for every root of a document: reading it takes milliseconds. */
const sheets = new Map<string, CSSStyleSheet>();

function sheetOf(css: string): CSSStyleSheet {
  const known = sheets.get(css);
  if (known) return known;
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  sheets.set(css, sheet);
  return sheet;
}

function adoptStyles(root: ShadowRoot, css: string): void {
  try {
    root.adoptedStyleSheets = [sheetOf(css)];
  } catch {
    // Firefox keeps content scripts from adopting sheets (bug 1751346); ends when that is fixed.
    const style = document.createElement('style');
    style.textContent = css;
    root.prepend(style);
  }
}
