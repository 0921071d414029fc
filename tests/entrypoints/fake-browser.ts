import { vi } from 'vitest';
import { wordsOf } from '../../scripts/words-of.ts';

/** The part of the extension API that background and engine use; `fire…` plays the browser. */
export function fakeBrowser(start: { local?: object; managed?: object } = {}) {
  const local = new Map(Object.entries(start.local ?? {}));
  const state = { managed: start.managed ?? {} };
  const storageChanged: ((changes: object, area: string) => void)[] = [];
  const messaged: ((raw: unknown, sender: object, respond: (answer: unknown) => void) => unknown)[] = [];
  const woken: ((alarm: { name: string }) => void)[] = [];
  const updated: ((tabId: number, change: object, tab: object) => void)[] = [];
  const leaving: { readonly listener: (details: object) => unknown; readonly extra: readonly string[] }[] = [];
  const installed: ((details: object) => void)[] = [];
  const fireChange = (changes: object, area: string) => {
    for (const listener of storageChanged) listener(changes, area);
  };

  const api = {
    runtime: {
      id: 'gatepost',
      getManifest: () => ({ version: '1.2.3', host_permissions: ['*://*.x.com/*'] }),
      getURL: (path: string) => `chrome-extension://gatepost${path}`,
      onStartup: { addListener: vi.fn() },
      getContexts: vi.fn(async (_kinds: object): Promise<object[]> => []),
      onInstalled: { addListener: vi.fn((listener: (details: object) => void) => void installed.push(listener)) },
      onMessage: { addListener: (listener: (typeof messaged)[number]) => void messaged.push(listener) },
    },
    offscreen: { createDocument: vi.fn(async (_page: object) => {}) },
    i18n: { getMessage: wordsOf('en') },
    action: {
      setIcon: vi.fn(async (_icon: object) => {}),
      setBadgeText: vi.fn(async (_badge: object) => {}),
      setBadgeBackgroundColor: vi.fn(async (_color: object) => {}),
      setTitle: vi.fn(async (_title: { tabId: number; title: string }) => {}),
      getTitle: vi.fn(async (_tab: { tabId: number }) => 'Gatepost'),
    },
    permissions: { contains: vi.fn(async (_permissions: object) => false) },
    webRequest: {
      onBeforeRequest: {
        addListener: vi.fn(
          (listener: (details: object) => unknown, _filter: object, extra: readonly string[]) =>
            void leaving.push({ listener, extra }),
        ),
      },
    },
    alarms: {
      create: vi.fn(async (_name: string, _at: { when: number }) => {}),
      clear: vi.fn(async (_name: string) => true),
      onAlarm: { addListener: (listener: (typeof woken)[number]) => void woken.push(listener) },
    },
    management: { getSelf: vi.fn(async () => ({ installType: 'normal' })) },
    tabs: {
      query: vi.fn(async (_query: object): Promise<{ id: number; incognito?: boolean }[]> => []),
      get: vi.fn(async (id: number): Promise<{ incognito: boolean }> => {
        throw new Error(`No tab with id: ${id}.`);
      }),
      create: vi.fn(async (_tab: object) => {}),
      onUpdated: { addListener: (listener: (typeof updated)[number]) => void updated.push(listener) },
    },
    extension: { isAllowedIncognitoAccess: vi.fn(async () => false) },
    scripting: { executeScript: vi.fn(async (_injection: object): Promise<unknown[]> => []) },
    storage: {
      onChanged: { addListener: (listener: (typeof storageChanged)[number]) => void storageChanged.push(listener) },
      managed: {
        get: vi.fn(async () => state.managed ?? {}),
        setAccessLevel: vi.fn(async (_options: { accessLevel: string }) => {}),
      },
      local: {
        get: async (key: string) => (local.has(key) ? { [key]: local.get(key) } : {}),
        set: async (items: object) => {
          for (const [key, newValue] of Object.entries(items)) {
            local.set(key, newValue);
            fireChange({ [key]: { newValue } }, 'local');
          }
        },
        remove: async (key: string) => void local.delete(key),
      },
    },
  };

  return {
    api,
    local,
    state,
    /** `mayHold`: whether the browser calls listeners that may hold it. */
    fireRequest(details: object, mayHold = true): void {
      for (const { listener, extra } of leaving) if (mayHold || !extra.includes('blocking')) listener(details);
    },
    fireInstalled(reason: string): void {
      for (const listener of installed) listener({ reason });
    },
    fireAlarm(name: string): void {
      for (const listener of woken) listener({ name });
    },
    fireUpdated(tabId: number, change: object, url?: string): void {
      for (const listener of updated) listener(tabId, change, { id: tabId, ...(url !== undefined && { url }) });
    },
    fireManagedChange: () => fireChange({}, 'managed'),
    /** What the background answers; undefined: it does not answer at all. */
    async send(raw: unknown, sender: object): Promise<unknown> {
      const { promise, resolve } = Promise.withResolvers<unknown>();
      const answers = messaged.map((listener) => listener(raw, sender, resolve));
      return answers.includes(true) ? promise : undefined;
    },
  };
}
