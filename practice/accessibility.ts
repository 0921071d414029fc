import type { CDPSession, Page } from 'playwright-core';
import { poll, type Wait } from './poll.ts';

/** An element as assistive technology meets it. Closed shadow roots are no obstacle. */
export type Accessible = {
  readonly role: string;
  readonly name: string;
  readonly description: string;
  /** What a field holds; empty for anything else. */
  readonly value: string;
  readonly focused: boolean;
  readonly disabled: boolean;
  /** In CSS pixels of the viewport; absent while it is not laid out. */
  readonly box?: { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
  /** What its subtree shows, as rendered, with line breaks. */
  readonly text: string;
};

/** Finds the first element of a role whose accessible name is, or matches, `name`. Waits for it; throws with what is there instead. */
export async function findByRole(
  page: Page,
  role: string,
  name: string | RegExp,
  wait: Wait = {},
): Promise<Accessible> {
  return describe(page, await findNode(page, role, name, wait));
}

/** The same without waiting: every such element at this moment, in document order. */
export async function listByRole(
  page: Page,
  role: string,
  name: string | RegExp = /^/,
): Promise<readonly Accessible[]> {
  const session = await sessionOf(page);
  const nodes = (await readTree(session)).filter((node) => isNamed(node, role, name));
  return Promise.all(nodes.map((node) => describe(page, node)));
}

/** Waits until no element of this role and name is left. */
export async function waitUntilGone(page: Page, role: string, name: string | RegExp, wait: Wait = {}): Promise<void> {
  const session = await sessionOf(page);
  await poll(wait, async () => {
    const nodes = await readTree(session);
    const there = nodes.some((node) => isNamed(node, role, name));
    return there ? { waitingFor: `${role} ${show(name)} is still there` } : { done: true };
  });
}

/**
 * Clicks an element as a person does: scrolled into view, at rest, enabled, nothing over it, by the mouse in its middle.
 * Throws when that does not come about in time.
 */
export async function clickByRole(page: Page, role: string, name: string | RegExp, wait: Wait = {}): Promise<void> {
  const session = await sessionOf(page);
  let before = '';
  const at = await poll(wait, async () => {
    const nodes = await readTree(session);
    const node = nodes.find((candidate) => isNamed(candidate, role, name));
    if (node === undefined) return { waitingFor: absence(nodes, role, name) };
    if (node.disabled) return { waitingFor: `${role} ${show(name)} stays disabled` };
    const point = await aim(session, node.backendNodeId);
    if (point.obstacle !== undefined) return { waitingFor: `${role} ${show(name)} ${point.obstacle}` };
    const rest = `${node.backendNodeId} ${point.x} ${point.y}`;
    if (rest !== before) {
      before = rest;
      return { waitingFor: `${role} ${show(name)} keeps moving` };
    }
    return { done: point };
  });
  await page.mouse.click(at.x, at.y);
}

type Node = Omit<Accessible, 'box' | 'text'> & { readonly backendNodeId: number };

const sessions = new WeakMap<Page, Promise<CDPSession>>();

function sessionOf(page: Page): Promise<CDPSession> {
  const known = sessions.get(page);
  if (known !== undefined) return known;
  const session = page.context().newCDPSession(page);
  sessions.set(page, session);
  return session;
}

async function findNode(page: Page, role: string, name: string | RegExp, wait: Wait): Promise<Node> {
  const session = await sessionOf(page);
  return poll(wait, async () => {
    const nodes = await readTree(session);
    const found = nodes.find((node) => isNamed(node, role, name));
    return found === undefined ? { waitingFor: absence(nodes, role, name) } : { done: found };
  });
}

/** Every exposed node of the page and of its same-process frames. */
async function readTree(session: CDPSession): Promise<readonly Node[]> {
  const { frameTree } = await session.send('Page.getFrameTree');
  const frames = [frameTree];
  const nodes: Node[] = [];
  for (const frame of frames) {
    frames.push(...(frame.childFrames ?? []));
    const tree = await session
      .send('Accessibility.getFullAXTree', { frameId: frame.frame.id })
      // A frame that navigates or goes while it is asked has no tree at this moment; the next poll asks again.
      .catch(() => ({ nodes: [] }));
    for (const node of tree.nodes) {
      if (node.ignored || node.backendDOMNodeId === undefined) continue;
      nodes.push({
        backendNodeId: node.backendDOMNodeId,
        role: String(node.role?.value ?? ''),
        name: tidy(node.name?.value),
        description: tidy(node.description?.value),
        value: String(node.value?.value ?? ''),
        focused: hasProperty(node, 'focused'),
        disabled: hasProperty(node, 'disabled'),
      });
    }
  }
  return nodes;
}

type RawNode = {
  readonly properties?: readonly { readonly name: string; readonly value: { readonly value?: unknown } }[];
};

function hasProperty(node: RawNode, name: string): boolean {
  return node.properties?.some((property) => property.name === name && property.value.value === true) ?? false;
}

function tidy(text: unknown): string {
  return String(text ?? '')
    .replace(/\s+/g, ' ')
    .trim();
}

function isNamed(node: Node, role: string, name: string | RegExp): boolean {
  if (node.role !== role) return false;
  return typeof name === 'string'
    ? node.name === name
    : new RegExp(name.source, name.flags.replace('g', '')).test(node.name);
}

async function describe(page: Page, node: Node): Promise<Accessible> {
  const session = await sessionOf(page);
  const { backendNodeId, ...rest } = node;
  const [box, text] = await Promise.all([readBox(session, backendNodeId), readText(session, backendNodeId)]);
  return box === undefined ? { ...rest, text } : { ...rest, box, text };
}

async function readBox(session: CDPSession, backendNodeId: number): Promise<Accessible['box']> {
  const model = await session
    .send('DOM.getBoxModel', { backendNodeId })
    // "Could not compute box model": not laid out, or gone by now.
    .catch(() => undefined);
  const [x = 0, y = 0] = model?.model.border ?? [];
  return model === undefined ? undefined : { x, y, width: model.model.width, height: model.model.height };
}

async function readText(session: CDPSession, backendNodeId: number): Promise<string> {
  const text = await call(session, backendNodeId, 'function () { return this.innerText ?? this.textContent ?? "" }');
  return typeof text === 'string' ? text.trim() : '';
}

type Point = { readonly x: number; readonly y: number; readonly obstacle?: undefined } | { readonly obstacle: string };

/** Where to click a node, or what is in the way. */
async function aim(session: CDPSession, backendNodeId: number): Promise<Point> {
  await session
    .send('DOM.scrollIntoViewIfNeeded', { backendNodeId })
    // Not laid out: the box below says so.
    .catch(() => undefined);
  const box = await readBox(session, backendNodeId);
  if (box === undefined || box.width === 0 || box.height === 0) return { obstacle: 'is not laid out' };
  const x = box.x + box.width / 2;
  const y = box.y + box.height / 2;
  const { cssVisualViewport } = await session.send('Page.getLayoutMetrics');
  const hit = await session
    .send('DOM.getNodeForLocation', {
      x: Math.round(x + cssVisualViewport.pageX),
      y: Math.round(y + cssVisualViewport.pageY),
    })
    // "No node found at given location": outside the viewport.
    .catch(() => undefined);
  if (hit === undefined) return { obstacle: 'is outside the viewport' };
  if (hit.backendNodeId === backendNodeId) return { x, y };
  const covered = await isCovered(session, backendNodeId, hit.backendNodeId);
  return covered ? { obstacle: `is covered by ${covered}` } : { x, y };
}

/** What covers a node at the place that was hit, in words; empty when the hit is the node's own content. */
async function isCovered(session: CDPSession, target: number, hit: number): Promise<string> {
  const resolved = await Promise.all([target, hit].map((backendNodeId) => resolve(session, backendNodeId)));
  const [objectId, other] = resolved;
  if (objectId === undefined || other === undefined) return 'something that is gone by now';
  const { result } = await session.send('Runtime.callFunctionOn', {
    objectId,
    arguments: [{ objectId: other }],
    returnByValue: true,
    functionDeclaration: `function (hit) {
      for (let node = hit; node; node = node.parentNode ?? node.host) if (node === this) return '';
      const element = hit.nodeType === 1 ? hit : hit.parentElement;
      return element ? element.cloneNode(false).outerHTML.slice(0, 200) : String(hit);
    }`,
  });
  return typeof result.value === 'string' ? result.value : 'something unknown';
}

async function call(session: CDPSession, backendNodeId: number, functionDeclaration: string): Promise<unknown> {
  const objectId = await resolve(session, backendNodeId);
  if (objectId === undefined) return undefined;
  const { result } = await session.send('Runtime.callFunctionOn', {
    objectId,
    functionDeclaration,
    returnByValue: true,
  });
  return result.value;
}

async function resolve(session: CDPSession, backendNodeId: number): Promise<string | undefined> {
  const answer = await session
    .send('DOM.resolveNode', { backendNodeId })
    // "No node with given id": gone by now.
    .catch(() => undefined);
  return answer?.object.objectId;
}

const TELLING = new Set(['alertdialog', 'dialog', 'alert', 'status', 'button', 'textbox']);

function absence(nodes: readonly Node[], role: string, name: string | RegExp): string {
  const shown = nodes.filter((node) => node.role === role || TELLING.has(node.role)).slice(0, 40);
  const there = shown.map((node) => `${node.role} "${node.name}"`).join(', ');
  return `there is no ${role} ${show(name)}; there is: ${there || 'nothing of the kind'}`;
}

function show(name: string | RegExp): string {
  return typeof name === 'string' ? `"${name}"` : String(name);
}
