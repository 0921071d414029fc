import type { CDPSession } from 'playwright-core';
import type { Browser } from './browser.ts';

/** The extension's own API, for what the tests run inside its worker. */
declare const chrome: typeof import('wxt/browser').browser;

/** The popup in the browser's own bubble, over the tab in front of it. */
export type Popup = {
  /** What assistive technology meets, in order: `role "name"`. */
  tree(): Promise<readonly string[]>;
  /** Waits until the button is there, and presses it by the mouse. */
  press(button: string): Promise<void>;
  /** Puts the focus on the control and presses these keys, a letter each. */
  type(role: string, name: string, letters: string): Promise<void>;
  /** Waits until an element of this role and name is there. */
  there(role: string, name: string): Promise<void>;
  close(): Promise<void>;
  /** As PNG. */
  screenshot(): Promise<Buffer>;
  /** Sends a command of the debugging protocol. */
  send: CDPSession['send'];
  /** Resolves when it has closed. */
  readonly closed: Promise<void>;
};

/**
 * Opens the popup over the tab in front, as the button in the toolbar does. In a tab of its own it would see nothing but itself.
 * Playwright knows nothing of the bubble, so it is reached by the debugging protocol of the browser.
 */
export async function openPopup({ context }: Browser): Promise<Popup> {
  const [worker] = context.serviceWorkers();
  const session = await context.browser()?.newBrowserCDPSession();
  if (!worker || !session) throw new Error('There is no worker, or no browser to debug.');
  const there = new Promise<string>((resolve) => {
    const look = ({ targetInfo }: { targetInfo: { targetId: string; url: string } }) => {
      if (targetInfo.url.endsWith('/popup.html')) resolve(targetInfo.targetId);
    };
    session.on('Target.targetCreated', look);
    session.on('Target.targetInfoChanged', look);
  });
  await session.send('Target.setDiscoverTargets', { discover: true });
  await worker.evaluate(() => chrome.action.openPopup());
  const targetId = await there;
  const closed = new Promise<void>((resolve) => {
    session.on('Target.targetDestroyed', (gone) => {
      if (gone.targetId === targetId) resolve();
    });
  });
  const send = await attach(session, targetId);
  const nodes = async () => (await send('Accessibility.getFullAXTree')).nodes.filter((node) => !node.ignored);
  const waitFor = async (role: string, name?: string) => {
    for (;;) {
      const found = (await nodes()).find(
        (node) => node.role?.value === role && (name === undefined || node.name?.value === name),
      );
      if (found) return found;
    }
  };

  return {
    send,
    closed,
    async tree() {
      await waitFor('heading');
      return (await nodes())
        .filter(({ role, name }) => TELLING.has(role?.value) && name?.value)
        .map(({ role, name }) => `${role?.value} "${name?.value}"`);
    },
    async press(name) {
      const { backendDOMNodeId = 0 } = await waitFor('button', name);
      await send('DOM.scrollIntoViewIfNeeded', { backendNodeId: backendDOMNodeId });
      const { model } = await send('DOM.getBoxModel', { backendNodeId: backendDOMNodeId });
      const [x = 0, y = 0] = model.border;
      const at = { x: x + model.width / 2, y: y + model.height / 2, button: 'left', clickCount: 1 } as const;
      await send('Input.dispatchMouseEvent', { type: 'mousePressed', ...at });
      // The popup may be gone before it can answer.
      void send('Input.dispatchMouseEvent', { type: 'mouseReleased', ...at });
    },
    async type(role, name, letters) {
      const { backendDOMNodeId = 0 } = await waitFor(role, name);
      await send('DOM.focus', { backendNodeId: backendDOMNodeId });
      for (const text of letters) {
        await send('Input.dispatchKeyEvent', { type: 'keyDown', key: text, text });
        await send('Input.dispatchKeyEvent', { type: 'keyUp', key: text });
      }
    },
    there: async (role, name) => void (await waitFor(role, name)),
    async close() {
      // It is gone before it can answer.
      void send('Runtime.evaluate', { expression: 'window.close()' });
      await closed;
    },
    async screenshot() {
      const { data } = await send('Page.captureScreenshot');
      return Buffer.from(data, 'base64');
    },
  };
}

const TELLING = new Set(['RootWebArea', 'heading', 'status', 'region', 'list', 'button', 'StaticText']);

/** Talks to a target that Playwright has no session for. */
async function attach(session: CDPSession, targetId: string): Promise<CDPSession['send']> {
  const { sessionId } = await session.send('Target.attachToTarget', { targetId, flatten: false });
  const waiting = new Map<number, (message: string) => void>();
  session.on('Target.receivedMessageFromTarget', ({ message }) => waiting.get(JSON.parse(message).id)?.(message));
  let count = 0;
  return (method, params) =>
    new Promise((resolve, reject) => {
      const id = ++count;
      waiting.set(id, (message) => {
        const { result, error } = JSON.parse(message);
        if (error) reject(new Error(`${method}: ${error.message}`));
        else resolve(result);
      });
      session
        .send('Target.sendMessageToTarget', { sessionId, message: JSON.stringify({ id, method, params }) })
        .catch(reject);
    });
}
