import { poll } from '../../practice/poll.ts';
import { type FirefoxPage, fieldOf, type Point } from './page.ts';

/** Which element: the `at`th that a selector matches, also within open shadow roots; negative numbers count from the end. */
export type Place = { readonly css: string; readonly at: number };

/** Presses an element once it can be: there, in view, at rest, enabled, with nothing over it, as Playwright waits for it. */
export async function clickOn(page: FirefoxPage, place: Place, presses = 1): Promise<void> {
  await page.click(await aimAt(page, place), presses);
}

/** Gives an element the focus without pressing it. */
export async function focusOn(page: FirefoxPage, place: Place): Promise<void> {
  await aimAt(page, place);
  await page.run('browser', `${ELEMENTS} elements(arguments[0]).at(arguments[1]).focus()`, place.css, place.at);
}

/** Clicks as a script of the page does: what comes of it is not trusted. */
export async function clickByScript(page: FirefoxPage, place: Place): Promise<void> {
  await aimAt(page, place);
  await page.run('page', `${ELEMENTS} elements(arguments[0]).at(arguments[1]).click()`, place.css, place.at);
}

export async function submitForm(page: FirefoxPage, { css, at }: Place): Promise<void> {
  const script = `${ELEMENTS} elements(arguments[0]).at(arguments[1]).closest('form').requestSubmit()`;
  await page.run('page', script, css, at);
}

/** What the elements hold, as markup; text fields their text. */
export async function heldIn(page: FirefoxPage, css: string): Promise<readonly string[]> {
  const script = `${ELEMENTS} return elements(arguments[0]).map((one) => one.localName === 'textarea' ? one.value : one.innerHTML)`;
  const held = await page.run('browser', script, css);
  return Array.isArray(held) ? held.map(String) : [];
}

/** Waits until what `find` (a script) finds can be pressed, and returns its middle. */
export async function aimAtFound(page: FirefoxPage, what: string, find: string, ...args: unknown[]): Promise<Point> {
  let before = '';
  return poll({}, async () => {
    const aim = await page.run('browser', `${AIM} return aim((() => { ${find} })())`, ...args);
    const [x, y] = [fieldOf(aim, 'x'), fieldOf(aim, 'y')];
    if (typeof x !== 'number' || typeof y !== 'number') return { waitingFor: `${what} ${fieldOf(aim, 'obstacle')}` };
    const rest = `${x} ${y}`;
    if (rest === before) return { done: { x, y } };
    before = rest;
    return { waitingFor: `${what} keeps moving` };
  });
}

function aimAt(page: FirefoxPage, { css, at }: Place): Promise<Point> {
  // An arrow function has the arguments of the function around it.
  return aimAtFound(page, css, `${ELEMENTS} return elements(arguments[0]).at(arguments[1])`, css, at);
}

/** For scripts: `elements(css)`, in the document and in all open shadow roots. */
const ELEMENTS = `
  const elements = (css) => {
    const roots = [document];
    for (const root of roots) {
      for (const { shadowRoot } of root.querySelectorAll('*')) if (shadowRoot) roots.push(shadowRoot);
    }
    return roots.flatMap((root) => [...root.querySelectorAll(css)]);
  };`;

/** For scripts with the browser's rights: `aim(element)`, where to press it or what stands against that. */
const AIM = `
  const aim = (element) => {
    if (!element) return { obstacle: 'is not there' };
    if (element.matches(':disabled, [aria-disabled="true"]')) return { obstacle: 'stays disabled' };
    element.scrollIntoView({ block: 'nearest', inline: 'nearest', behavior: 'instant' });
    const box = element.getBoundingClientRect();
    if (box.width === 0 || box.height === 0) return { obstacle: 'is not laid out' };
    const x = box.x + box.width / 2;
    const y = box.y + box.height / 2;
    let hit = document.elementFromPoint(x, y);
    for (let inner = hit; inner; inner = inner.openOrClosedShadowRoot?.elementFromPoint(x, y)) {
      if (inner !== hit && inner.getRootNode() === hit.getRootNode()) break;
      hit = inner;
    }
    if (!hit) return { obstacle: 'is outside the viewport' };
    for (let node = hit; node; node = node.parentNode ?? node.host) if (node === element) return { x, y };
    return { obstacle: 'is covered by ' + hit.cloneNode(false).outerHTML.slice(0, 200) };
  };`;
