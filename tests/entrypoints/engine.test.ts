import { afterEach, expect, test, vi } from 'vitest';
import type { Engine, Panel } from '../../guard/warm.ts';
import { offerWarmUp } from '../../guard/warm-up.ts';
import { readPolicy } from '../../policy/read-policy.ts';
import { makeRecord } from '../../policy/record.ts';
import { fakeBrowser } from './fake-browser.ts';

const { policy } = readPolicy({ rules: [{ rule: 'terms', level: 'block', terms: ['Project Falcon'] }] });
const record = policy && makeRecord('managed', policy, [], 0);

async function inject(api: object) {
  vi.resetModules();
  vi.doMock('wxt/browser', () => ({ browser: api }));
  const { default: engine } = await import('../../entrypoints/engine.ts');
  await engine.main();
}

function offer() {
  const engines: Engine[] = [];
  offerWarmUp({ engine: (engine) => void engines.push(engine), panel: (_: Panel) => {} });
  return engines;
}

afterEach(() => {
  vi.doUnmock('wxt/browser');
  for (const key of ['gatepost.engine', 'gatepost.warm-up']) Reflect.deleteProperty(globalThis, Symbol.for(key));
});

test('it reports itself to the guard of its frame, ready to judge by the policy in storage', async () => {
  const { api } = fakeBrowser({ local: { policy: record } });
  const engines = offer();
  await inject(api);
  await engines[0]?.ready;
  const reading = {
    text: 'Project Falcon flies.',
    parts: ['Project Falcon flies.'],
    site: 'x',
    surface: 'post',
    identity: { handle: 'jane' },
  } as const;
  expect(engines[0]?.judge(reading)).toMatchObject({ verdict: { level: 'block' }, revision: record?.revision });
});

test('injected twice, it is one engine', async () => {
  const { api } = fakeBrowser({ local: { policy: record } });
  const engines = offer();
  await inject(api);
  await inject(api);
  expect(engines).toHaveLength(2);
  expect(engines[0]).toBe(engines[1]);
});

test('without a guard in the frame it does nothing', async () => {
  const { api } = fakeBrowser();
  await inject(api);
  expect(Reflect.get(globalThis, Symbol.for('gatepost.engine'))).toBeUndefined();
});
