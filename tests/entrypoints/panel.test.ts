import { afterEach, expect, test, vi } from 'vitest';
import { offerWarmUp } from '../../guard/warm-up.ts';
import { fakeBrowser } from './fake-browser.ts';

const createPanel = vi.fn((_css: string, _styleMarks: (name: string) => Promise<void>) => ({}));

async function inject(answer: unknown) {
  const { api } = fakeBrowser();
  const sendMessage = vi.fn(async (_message: object) => answer);
  vi.resetModules();
  vi.doMock('wxt/browser', () => ({ browser: { ...api, runtime: { ...api.runtime, sendMessage } } }));
  vi.doMock('../../components/create-panel.tsx', () => ({ createPanel }));
  const panel = vi.fn();
  offerWarmUp({ engine: () => {}, panel });
  const { default: script } = await import('../../entrypoints/panel.tsx');
  script.main();
  const styleMarks = createPanel.mock.lastCall?.[1];
  if (!styleMarks) throw new Error('There is no panel.');
  return { styleMarks, sendMessage, panel };
}

afterEach(() => {
  vi.doUnmock('wxt/browser');
  vi.doUnmock('../../components/create-panel.tsx');
  for (const key of ['gatepost.panel', 'gatepost.warm-up']) Reflect.deleteProperty(globalThis, Symbol.for(key));
});

test('it reports itself to the guard of its frame, and has the sheet for marks brought there', async () => {
  const { styleMarks, sendMessage, panel } = await inject({ ok: true });
  expect(panel).toHaveBeenCalledOnce();
  await styleMarks('abcdefgh');
  expect(sendMessage).toHaveBeenCalledWith({ type: 'marks', name: 'abcdefgh' });
});

test.each([[{ ok: false, reason: 'The frame is gone.' }], [undefined]])(
  'a sheet that was not brought is asked for again: %o',
  async (answer) => {
    const { styleMarks } = await inject(answer);
    await expect(styleMarks('abcdefgh')).rejects.toThrow('sheet');
  },
);
