import type { CDPSession } from 'playwright-core';
import * as z from 'zod/mini';
import type { Browser } from './browser.ts';
import { browserSession } from './extension.ts';

/** A page that Playwright does not see, one of a private window: driven by the DevTools protocol itself. */
export type RawPage = {
  /** What the protocol answers; rejects with its error. */
  send(method: string, parameters?: object): Promise<unknown>;
  /** Goes there, and waits until it is loaded: what is asked while one process takes over from another is never answered. */
  open(url: string): Promise<void>;
  evaluate(expression: string): Promise<unknown>;
  /** The names of what assistive technology finds of a role. */
  namesOf(role: string): Promise<readonly string[]>;
  /** By the mouse, in the middle of it. */
  click(role: string, name: string): Promise<void>;
};

/** Finds the page at `url` that belongs to no window of Playwright's, answers what it asks of the network, and speaks to it. */
export async function rawPage(
  browser: Browser,
  url: string,
  answer: (request: { readonly url: string; readonly body: string }) => string,
): Promise<RawPage> {
  const session = await browserSession(browser);
  const { targetInfos } = await session.send('Target.getTargets');
  const own = targetInfos.find(({ type }) => type === 'service_worker')?.browserContextId;
  const target = targetInfos.find((one) => one.type === 'page' && one.browserContextId !== own && one.url === url);
  if (!target) throw new Error(`There is no page of another profile at ${url}.`);
  const page = await attach(session, target.targetId, async (send, { requestId, request }) => {
    const body = Buffer.from(answer({ url: request.url, body: request.postData ?? '' })).toString('base64');
    const responseHeaders = [{ name: 'content-type', value: 'text/html; charset=utf-8' }];
    await send('Fetch.fulfillRequest', { requestId, responseCode: 200, responseHeaders, body });
  });
  await page.send('Fetch.enable', { patterns: [{ urlPattern: '*' }] });
  return page;
}

/** How to speak to a page: what is sent, and what it says of its own accord. */
export type Link = Pick<RawPage, 'send'> & {
  /** Resolves when the event is heard the next time. */
  heard(event: string): Promise<void>;
};

type Paused = { readonly requestId: string; readonly request: { readonly url: string; readonly postData?: string } };
type Message = {
  readonly id?: number;
  readonly method?: string;
  readonly params?: Paused;
  readonly result?: unknown;
  readonly error?: unknown;
};

async function attach(
  session: CDPSession,
  targetId: string,
  paused: (send: RawPage['send'], event: Paused) => Promise<void>,
): Promise<RawPage> {
  // Playwright speaks to its own sessions only; messages to others go in envelopes.
  const { sessionId } = await session.send('Target.attachToTarget', { targetId, flatten: false });
  const waiting = new Map<number, (message: Message) => void>();
  const events = new EventTarget();
  let count = 0;
  const send: RawPage['send'] = async (method, parameters = {}) => {
    count += 1;
    const id = count;
    const answered = new Promise<Message>((resolve) => waiting.set(id, resolve));
    const message = JSON.stringify({ id, method, params: parameters });
    await session.send('Target.sendMessageToTarget', { sessionId, message });
    const { result, error } = await answered;
    if (error) throw new Error(`${method}: ${JSON.stringify(error)}`);
    return result;
  };
  session.on('Target.receivedMessageFromTarget', (event) => {
    if (event.sessionId !== sessionId) return;
    const message: Message = JSON.parse(event.message);
    if (message.id !== undefined) waiting.get(message.id)?.(message);
    else if (message.method === 'Fetch.requestPaused' && message.params) void paused(send, message.params);
    else if (message.method !== undefined) events.dispatchEvent(new Event(message.method));
  });
  return pageOver({ send, heard: (event) => nextOf(events, event) });
}

/** Resolves at the next event of that name. */
export function nextOf(events: EventTarget, name: string): Promise<void> {
  return new Promise((resolve) => events.addEventListener(name, () => resolve(), { once: true }));
}

/** A page of which only this is known: how to speak to it. */
export function pageOver({ send, heard }: Link): RawPage {
  const nodesOf = async (role: string) => {
    const { nodes } = z.parse(AxTree, await send('Accessibility.getFullAXTree'));
    return nodes.filter((node) => node.role?.value === role);
  };
  return {
    send,
    async open(url) {
      await send('Page.enable');
      const loaded = heard('Page.loadEventFired');
      await send('Page.navigate', { url });
      await loaded;
    },
    async evaluate(expression) {
      const answer = await send('Runtime.evaluate', { expression, awaitPromise: true, returnByValue: true });
      return z.parse(Evaluated, answer).result.value;
    },
    namesOf: async (role) => (await nodesOf(role)).map((node) => String(node.name?.value ?? '')),
    async click(role, name) {
      const backendNodeId = (await nodesOf(role)).find((node) => node.name?.value === name)?.backendDOMNodeId;
      const { model } = z.parse(BoxModel, await send('DOM.getBoxModel', { backendNodeId }));
      const [left = 0, top = 0] = model.border;
      const place = { x: left + model.width / 2, y: top + model.height / 2, button: 'left', clickCount: 1 };
      await send('Input.dispatchMouseEvent', { type: 'mousePressed', ...place });
      await send('Input.dispatchMouseEvent', { type: 'mouseReleased', ...place });
    },
  };
}

const Value = z.optional(z.object({ value: z.optional(z.unknown()) }));
const AxTree = z.object({
  nodes: z.array(z.object({ role: Value, name: Value, backendDOMNodeId: z.optional(z.number()) })),
});
const Evaluated = z.object({ result: z.object({ value: z.optional(z.unknown()) }) });
const BoxModel = z.object({
  model: z.object({ border: z.array(z.number()), width: z.number(), height: z.number() }),
});
