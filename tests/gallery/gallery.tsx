import '@fontsource-variable/inter/wght.css';
import '@fontsource-variable/noto-sans-arabic/wght.css';
import { createRoot, type Root } from 'react-dom/client';
import panelCss from '../../components/panel.css?inline';
import acknowledgeCss from '../../entrypoints/acknowledge/acknowledge.css?inline';
import employerCss from '../../entrypoints/employer-view/employer-view.css?inline';
import optionsCss from '../../entrypoints/options/options.css?inline';
import popupCss from '../../entrypoints/popup/popup.css?inline';
import welcomeCss from '../../entrypoints/welcome/welcome.css?inline';
import { speak } from '../../rules/say.ts';
import { SCENE_NAMES } from './scene-names.ts';
import { SCENES, type Scene } from './scenes.tsx';
import stillCss from './still.css?inline';

/** The look of each page, as its own document brings it. */
const LOOKS: Readonly<Record<Scene['look'], { readonly css: string; readonly classes: string }>> = {
  panel: { css: panelCss, classes: '' },
  popup: { css: popupCss, classes: 'gatepost own-page popup' },
  options: { css: optionsCss, classes: 'gatepost own-page options' },
  acknowledge: { css: acknowledgeCss, classes: 'gatepost own-page options acknowledge' },
  'employer-view': { css: employerCss, classes: 'gatepost own-page options employer-view' },
  welcome: { css: welcomeCss, classes: 'gatepost own-page options welcome' },
};

type Messages = Readonly<Record<string, { readonly message: string }>>;
const LOCALES = import.meta.glob<Messages>('../../public/_locales/*/messages.json', { eager: true, import: 'default' });

/** What draws the states, for whoever has opened the page; it speaks one language from its load to its end. */
export type Stage = {
  /** Draws a state where nothing is drawn, and resolves when nothing of it moves any more. */
  show(scene: string, isDark: boolean, isRightToLeft: boolean): Promise<void>;
  /** Takes away what is drawn. Throws if anything of it stays: no state is drawn otherwise for what was drawn before. */
  clear(): void;
};

if (SCENES.map(({ name }) => name).join() !== SCENE_NAMES.join()) throw new Error('scene-names.ts names other states.');
const language = new URL(location.href).searchParams.get('language') ?? 'en';
const messages = LOCALES[`../../public/_locales/${language}/messages.json`] ?? {};
speakFrom(messages);
document.documentElement.lang = language.replace('_', '-');
await loadLetters(messages);

let root: Root | undefined;
const styles: HTMLStyleElement[] = [];
const { body, title } = document;
document.body = copyOf(body);
const stage: Stage = { show, clear };
Object.assign(globalThis, { stage });
document.documentElement.dataset['ready'] = 'true';
const EMPTY = everything();

function speakFrom(messages: Messages): void {
  speak((key, parts) =>
    (messages[key]?.message ?? '').replace(/\$(?:([1-9])|(\$))/g, (_, number: string | undefined) =>
      number === undefined ? '$' : (parts[Number(number) - 1] ?? ''),
    ),
  );
}

/** Before anything is drawn: letters that come later move what was scrolled to its place by then. */
async function loadLetters(messages: Messages): Promise<void> {
  const text = Object.values(messages)
    .map(({ message }) => message)
    .join('');
  const families = ['Inter Variable', 'Noto Sans Arabic Variable'];
  await Promise.all(families.map((family) => document.fonts.load(`1em "${family}"`, text)));
}

async function show(name: string, isDark: boolean, isRightToLeft: boolean): Promise<void> {
  const scene = SCENES.find((one) => one.name === name);
  if (scene === undefined) throw new Error('There is no such state.');
  const { look, draw, writes = {}, presses = [], awaits } = scene;
  const { css, classes } = LOOKS[look];
  for (const text of [css, stillCss])
    styles.push(Object.assign(document.createElement('style'), { textContent: text }));
  document.head.append(...styles);
  document.documentElement.dir = isRightToLeft ? 'rtl' : 'ltr';
  document.body.className = classes;
  document.title = `Gatepost: ${look}`;
  const place = document.querySelector<HTMLElement>('#app');
  if (place === null) return;
  if (look === 'panel') {
    document.body.style.background = isDark ? '#15202b' : '#ffffff';
    place.className = 'gatepost';
    place.dataset['theme'] = isDark ? 'dark' : 'light';
  }
  root = createRoot(place);
  root.render(draw());
  for (const [selector, text] of Object.entries(writes)) {
    (await there(selector)).focus();
    // As a hand does: React takes no notice of a value that a script has set.
    document.execCommand('insertText', false, text);
    await settled();
  }
  for (const selector of presses) {
    (await there(selector)).click();
    await settled();
  }
  if (awaits !== undefined) await there(awaits);
  await settled();
  await document.fonts.ready;
  window.scrollTo(0, 0);
}

function clear(): void {
  root?.unmount();
  root = undefined;
  for (const style of styles.splice(0)) style.remove();
  document.body = copyOf(body);
  document.title = title;
  document.documentElement.removeAttribute('dir');
  if (everything() !== EMPTY) throw new Error(`Something stays of what was drawn: ${everything()}`);
}

/** A body that nothing was done to. */
function copyOf(untouched: HTMLElement): HTMLElement {
  const copy = untouched.ownerDocument.createElement('body');
  copy.innerHTML = untouched.innerHTML;
  return copy;
}

/** What one state could leave to the next. */
function everything(): string {
  const { documentElement, adoptedStyleSheets } = document;
  return [location.href, adoptedStyleSheets.length, CSS.highlights.size, documentElement.outerHTML].join('\n');
}

/** Resolves to an element as soon as it is drawn. */
function there(selector: string): Promise<HTMLElement> {
  return new Promise((resolve) => {
    const changes = new MutationObserver(look);
    function look() {
      const element = document.querySelector<HTMLElement>(selector);
      if (element === null) return;
      changes.disconnect();
      resolve(element);
    }
    changes.observe(document, { subtree: true, childList: true });
    look();
  });
}

/** Resolves when nothing changes any more: React, and the promises that it waits for, leave the browser no idle moment before. */
async function settled(): Promise<void> {
  let changed = true;
  const changes = new MutationObserver(() => {
    changed = true;
  });
  changes.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
  for (let quiet = 0; quiet < ENOUGH; quiet = changed ? 0 : quiet + 1) {
    changed = false;
    await new Promise((resolve) => requestIdleCallback(resolve));
  }
  changes.disconnect();
}

/** Idle moments in a row without a change. */
const ENOUGH = 4;
