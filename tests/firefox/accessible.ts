import { poll, type Wait } from '../../practice/poll.ts';
import { aimAtFound } from './elements.ts';
import { type FirefoxPage, fieldOf } from './page.ts';

/** An element as assistive technology meets it in Firefox. Closed shadow roots are no obstacle. */
export type Accessible = {
  readonly role: string;
  readonly name: string;
  /** What its subtree shows. */
  readonly text: string;
};

/** Every element of a role, in document order, as of the page's next frame: only then the tree follows what the page has become. */
export async function listByRole(page: FirefoxPage, role: string): Promise<readonly Accessible[]> {
  const script = `${TREE} return drawn().then(() => nodes().filter((node) => node.role === arguments[0])
    .map(({ role, name, element }) => ({ role, name, text: element.innerText ?? element.textContent ?? '' })))`;
  const list = await page.run('browser', script, role);
  return Array.isArray(list) ? list.map(asAccessible) : [];
}

/** Finds the first element of a role whose name matches. Waits for it; throws with what is there instead. */
export function findByRole(page: FirefoxPage, role: string, name: RegExp, wait: Wait = {}): Promise<Accessible> {
  return poll(wait, async () => {
    const list = await listByRole(page, role);
    const found = list.find((one) => name.test(one.name));
    const there = list.map((one) => `"${one.name}"`).join(', ') || 'none';
    return found ? { done: found } : { waitingFor: `there is no ${role} ${name}; there is: ${there}` };
  });
}

/** Waits until no element of this role is left. */
export async function waitUntilGone(page: FirefoxPage, role: string): Promise<void> {
  await poll({}, async () => {
    const there = (await listByRole(page, role)).length > 0;
    return there ? { waitingFor: `an element of role ${role} is still there` } : { done: true };
  });
}

/** Clicks an element of exactly this name as a person does, by the mouse in its middle. */
export async function clickByRole(page: FirefoxPage, role: string, name: string): Promise<void> {
  const find = `${TREE} return nodes().find((node) => node.role === arguments[0] && node.name === arguments[1])?.element`;
  await page.click(await aimAtFound(page, `${role} "${name}"`, find, role, name));
}

function asAccessible(node: unknown): Accessible {
  const text = (name: string) => String(fieldOf(node, name) ?? '');
  return { role: text('role'), name: text('name'), text: text('text').trim() };
}

/** For scripts with the browser's rights: `nodes()`, every element in the accessibility tree; `drawn()`, until the page has drawn itself. */
const TREE = `
  const { classes: { '@mozilla.org/accessibilityService;1': service }, interfaces: { nsIAccessibilityService } } = Components;
  const nodes = () => {
    const found = [];
    const walk = (accessible) => {
      for (let child = accessible?.firstChild; child; child = child.nextSibling) {
        const { computedARIARole: role, name, DOMNode: element } = child;
        if (role && element.nodeType === 1) found.push({ role, name: (name ?? '').replace(/\\s+/g, ' ').trim(), element });
        walk(child);
      }
    };
    walk(service.getService(nsIAccessibilityService).getAccessibleFor(document));
    return found;
  };
  const drawn = () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));`;
