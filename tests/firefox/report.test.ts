import { afterEach, beforeEach, expect, it } from 'vitest';
import { SURFACES } from '../../practice/surfaces.ts';
import { POLICY } from '../e2e/policy.ts';
import { type Receiver, startReceiver } from '../e2e/receiver.ts';
import { entry } from '../policy/report/entries.ts';
import { openAs } from './author.ts';
import { type Firefox, launchFirefox } from './firefox.ts';

const KEY = ['Bear', 'er 71-lanternworks'].join('');

let firefox: Firefox | undefined;
let receiver: Receiver;

beforeEach(async () => {
  receiver = await startReceiver();
});
afterEach(async () => {
  await firefox?.close();
  await receiver.close();
});

it('the record arrives from Firefox too, once something has started the background', async () => {
  firefox = await launchFirefox({
    ...POLICY,
    report: { endpoint: receiver.endpoint, headers: { Authorization: KEY } },
  });
  await firefox.put('outbox', entry('1', { at: Date.now() }));
  await firefox.suspendBackground();
  const [inline] = SURFACES;
  if (!inline) throw new Error('There is nothing to write on.');
  await (await openAs(firefox, inline, 'chrysler')).write('Happy Friday, everyone!');
  await expect.poll(receiver.ids, { timeout: 20_000 }).toEqual(['1']);
  expect(receiver.faults()).toEqual([]);
  expect(receiver.headers()).toEqual([
    expect.objectContaining({ origin: expect.stringMatching(/^moz-extension:/), authorization: KEY }),
  ]);
  expect(await firefox.errors()).toEqual([]);
});
