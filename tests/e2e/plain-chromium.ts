import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import * as z from 'zod/mini';
import { CHROMIUM_ID } from '../../extension-identity.ts';
import type { Practice } from '../../practice/host.ts';
import { PRACTICE_HOSTS, servePracticeTls } from '../../practice/serve-tls.ts';
import { EXTENSION, withOwnPolicies } from './browser.ts';
import { nextOf, pageOver, type RawPage } from './raw-page.ts';

/** A Chromium as `launch` gives it, driven without Playwright, under which no page is prerendered. */
export type PlainChromium = {
  readonly practice: Practice;
  /** Opens an empty tab. */
  openTab(): Promise<PlainTab>;
  close(): Promise<void>;
};

/** A tab with the pages that take turns in it. */
type PlainTab = {
  /** The page that it shows at first. */
  readonly shown: RawPage;
  /** The first page that the browser prerenders to take its place. */
  readonly prerendered: Promise<RawPage>;
};

/** Starts one, and waits until the prescribed policy is in force. */
export async function launchPlain(policy: object): Promise<PlainChromium> {
  const folder = mkdtempSync(join(tmpdir(), 'gatepost-plain-'));
  const server = await servePracticeTls();
  const program = start(folder, server.port, policy);
  const close = async () => {
    const gone = program.exitCode === null && program.pid ? once(program, 'exit') : undefined;
    program.kill();
    await gone;
    await server.close();
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  };
  try {
    const protocol = await connect(await addressOf(program));
    const options = await openTab(protocol);
    await options.shown.open(`chrome-extension://${CHROMIUM_ID}/options.html`);
    await options.shown.evaluate(POLICY_IN_FORCE);
    return { practice: server.practice, openTab: () => openTab(protocol), close };
  } catch (error) {
    await close();
    throw error;
  }
}

function start(folder: string, port: number, policy: object): ChildProcess {
  const policies = join(folder, 'policies');
  mkdirSync(policies);
  const managed = { '3rdparty': { extensions: { [CHROMIUM_ID]: policy } } };
  writeFileSync(join(policies, 'gatepost.json'), JSON.stringify(managed));
  const rules = PRACTICE_HOSTS.map((host) => `MAP ${host}:443 127.0.0.1:${port}`);
  const words = [
    '--headless',
    '--disable-gpu',
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    `--user-data-dir=${join(folder, 'profile')}`,
    '--remote-debugging-port=0',
    `--disable-extensions-except=${EXTENSION}`,
    `--load-extension=${EXTENSION}`,
    // The three sites are this machine; nothing else has an address.
    `--host-resolver-rules=${[...rules, 'MAP * ~NOTFOUND', 'EXCLUDE 127.0.0.1'].join(', ')}`,
    '--ignore-certificate-errors',
    '--window-size=1280,885',
    '--password-store=basic',
    '--disable-quic',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    '--no-first-run',
    'about:blank',
  ];
  return spawn(withOwnPolicies(folder, policies), words, { stdio: ['ignore', 'ignore', 'pipe'] });
}

/** Chromium says on its standard error where it can be driven. */
async function addressOf({ stderr }: ChildProcess): Promise<string> {
  if (!stderr) throw new Error('Chromium has no standard error.');
  for await (const line of createInterface({ input: stderr })) {
    const [, address] = /^DevTools listening on (ws:\S+)$/.exec(line) ?? [];
    if (address !== undefined) {
      stderr.resume();
      return address;
    }
  }
  throw new Error('Chromium ended before it could be driven.');
}

type Protocol = {
  /** Asks the browser, or what a session is attached to; rejects with the protocol's error. */
  send(method: string, parameters?: object, sessionId?: string): Promise<unknown>;
  /** Hears of every target that a session attaches to by itself. */
  onAttached(listener: (attached: Attached, by: string | undefined) => void): void;
  /** Resolves when a session says this the next time. */
  heard(event: string, sessionId: string): Promise<void>;
};

async function connect(address: string): Promise<Protocol> {
  const socket = new WebSocket(address);
  const waiting = new Map<number, PromiseWithResolvers<unknown>>();
  const listeners: ((attached: Attached, by: string | undefined) => void)[] = [];
  const events = new EventTarget();
  let last = 0;
  socket.addEventListener('message', ({ data }) => {
    const { id = 0, method, params, sessionId, result, error } = z.parse(Message, JSON.parse(String(data)));
    if (method === 'Target.attachedToTarget') {
      for (const listen of listeners) listen(z.parse(Attached, params), sessionId);
    } else if (method !== undefined) events.dispatchEvent(new Event(`${sessionId} ${method}`));
    else if (error === undefined) waiting.get(id)?.resolve(result);
    else waiting.get(id)?.reject(new Error(JSON.stringify(error)));
    waiting.delete(id);
  });
  socket.addEventListener('close', () => {
    for (const { reject } of waiting.values()) reject(new Error('Chromium has closed the connection.'));
  });
  await once(socket, 'open');
  return {
    send(method, params = {}, sessionId) {
      last += 1;
      const answer = Promise.withResolvers<unknown>();
      waiting.set(last, answer);
      socket.send(JSON.stringify({ id: last, method, params, ...(sessionId !== undefined && { sessionId }) }));
      return answer.promise;
    },
    onAttached: (listener) => void listeners.push(listener),
    heard: (event, sessionId) => nextOf(events, `${sessionId} ${event}`),
  };
}

/** Attaches to the tab, and by it to its pages: where somebody attaches to a page alone, the browser prerenders nothing. */
async function openTab({ send, onAttached, heard }: Protocol): Promise<PlainTab> {
  const { targetId } = z.parse(Target, await send('Target.createTarget', { url: 'about:blank', forTab: true }));
  const { sessionId: tab } = z.parse(Session, await send('Target.attachToTarget', { targetId, flatten: true }));
  const shown = Promise.withResolvers<RawPage>();
  const prerendered = Promise.withResolvers<RawPage>();
  onAttached(({ sessionId, targetInfo }, by) => {
    if (by !== tab) return;
    const page = pageOver({
      send: (method, parameters) => send(method, parameters, sessionId),
      heard: (event) => heard(event, sessionId),
    });
    (targetInfo.subtype === 'prerender' ? prerendered : shown).resolve(page);
  });
  await send('Target.setAutoAttach', { autoAttach: true, waitForDebuggerOnStart: false, flatten: true }, tab);
  return { shown: await shown.promise, prerendered: prerendered.promise };
}

const Target = z.object({ targetId: z.string() });
const Session = z.object({ sessionId: z.string() });
const Attached = z.object({ sessionId: z.string(), targetInfo: z.object({ subtype: z.optional(z.string()) }) });
type Attached = z.infer<typeof Attached>;
const Message = z.object({
  id: z.optional(z.number()),
  method: z.optional(z.string()),
  params: z.optional(z.unknown()),
  sessionId: z.optional(z.string()),
  result: z.optional(z.unknown()),
  error: z.optional(z.unknown()),
});

const POLICY_IN_FORCE = `new Promise((resolve) => {
  const look = async () => {
    const { policy } = await chrome.storage.local.get('policy');
    if (policy?.source === 'managed') resolve();
  };
  chrome.storage.local.onChanged.addListener(look);
  void look();
})`;
