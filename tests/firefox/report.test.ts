import { afterEach, beforeEach, expect, it } from 'vitest';
import { surfaceNamed } from '../e2e/author.ts';
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
  // One that is alive could be sending it when it is suspended, and the next one would send it again.
  await firefox.suspendBackground();
  await firefox.put('outbox', entry('1', { at: Date.now() }));
  await (await openAs(firefox, surfaceNamed('x-inline'), 'chrysler')).write('Happy Friday, everyone!');
  await expect.poll(receiver.ids, { timeout: 20_000 }).toEqual(['1']);
  expect(receiver.faults()).toEqual([]);
  expect(receiver.headers()).toEqual([
    expect.objectContaining({ origin: expect.stringMatching(/^moz-extension:/), authorization: KEY }),
  ]);
  expect(await firefox.errors()).toEqual([]);
});

it('what is decided at a stop is recorded and arrives, without a word of the draft', async () => {
  const started = await launchFirefox({ ...POLICY, report: { endpoint: receiver.endpoint } });
  firefox = started;
  const author = await openAs(started, surfaceNamed('x-inline'), 'chrysler');
  await author.write('The Harbour Plan is on its way.');
  await author.submit('click');
  await author.stop(/^Check before posting:/);
  await author.answer('Edit draft');
  // A background that starts sends at once what waits; what one was sending that was suspended comes again, under the same id.
  const arrived = async () => {
    await started.suspendBackground();
    await (await openAs(started, surfaceNamed('x-inline'), 'chrysler')).write('Happy Friday, everyone!');
    const records = new Map(receiver.records().map((record) => [record.get('log.record.uid'), record]));
    return [...records.values()].map((record) => record.get('gatepost.decision'));
  };
  await expect.poll(arrived, { timeout: 30_000, interval: 500 }).toEqual(['edited']);
  expect(JSON.stringify(receiver.records().map((record) => [...record]))).not.toContain('Harbour');
  expect(receiver.faults()).toEqual([]);
});
