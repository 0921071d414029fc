import { RE2JS } from 're2js';
import { afterEach, describe, expect, test, vi } from 'vitest';
import type { Engine, Panel } from '../../guard/warm.ts';
import { offerWarmUp } from '../../guard/warm-up.ts';
import { readPolicy } from '../../policy/read-policy.ts';
import { makeRecord } from '../../policy/record.ts';
import { bringRe2 } from '../../rules/regex/re2.ts';
import { fakeBrowser } from './fake-browser.ts';

// Policies are read where RE2 is known.
bringRe2(RE2JS);

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
  for (const key of ['gatepost.engine', 'gatepost.re2', 'gatepost.warm-up'])
    Reflect.deleteProperty(globalThis, Symbol.for(key));
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

describe('a pattern that needs RE2', () => {
  const needing = {
    rules: [{ rule: 'patterns', name: 'Plans', level: 'block', patterns: ['Falcon.*soon'] }],
  };
  const reading = {
    text: 'The Falcon flies soon.',
    parts: ['The Falcon flies soon.'],
    site: 'x',
    surface: 'post',
    identity: { handle: 'jane' },
  } as const;

  async function injectWith(sendMessage: (message: unknown) => Promise<unknown>) {
    const read = readPolicy(needing).policy;
    const { api } = fakeBrowser({ local: { policy: read && makeRecord('managed', read, [], 0) } });
    const engines = offer();
    await inject({ ...api, runtime: { ...api.runtime, sendMessage } });
    await engines[0]?.ready;
    return engines[0]?.judge(reading).verdict;
  }

  test('has the background bring RE2, and asks again where a worker died of it', async () => {
    const sendMessage = vi.fn(async (_message: unknown): Promise<unknown> => {
      if (sendMessage.mock.calls.length === 1) throw new Error('The message port closed.');
      const { default: re2 } = await import('../../entrypoints/re2.ts');
      return re2.main();
    });
    expect(await injectWith(sendMessage)).toMatchObject({
      level: 'block',
      findings: [{ span: { start: 4, end: 21 } }],
    });
    expect(sendMessage.mock.calls).toEqual([[{ type: 're2' }], [{ type: 're2' }]]);
  });

  test('is said not to have been looked for where the background can’t', async () => {
    const log = vi.spyOn(console, 'error').mockImplementation(() => {});
    const sendMessage = vi.fn(async (_message: unknown) => ({ ok: false }));
    expect(await injectWith(sendMessage)).toMatchObject({ level: 'warn', findings: [{ name: 'Plans' }] });
    expect(sendMessage).toHaveBeenCalledTimes(4);
    expect(log).toHaveBeenCalledOnce();
  });
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
