import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { type Answer, deliver } from '../../../policy/report/deliver.ts';
import { exportRequest, recordOfEntry } from '../../../policy/report/otlp.ts';
import { fakeCollector, type Mood } from './collector.ts';
import { entry, NOON } from './entries.ts';

const KEY = ['Bear', 'er 09-acme'].join('');
const DESTINATION = { url: 'https://collector.acme.example/v1/logs', headers: { Authorization: KEY } };
const BODY = exportRequest([recordOfEntry(entry('e'), false)], { version: '1' });

beforeEach(() => void vi.useFakeTimers({ now: NOON }));
afterEach(() => void vi.useRealTimers());

async function answerTo(mood: Mood): Promise<Answer> {
  const delivered = fakeCollector([mood]).deliver(BODY, DESTINATION);
  await vi.advanceTimersByTimeAsync(10_000);
  return delivered;
}

test('a request is a POST in JSON with the headers of the policy, without cookies, and to no other address', async () => {
  const collector = fakeCollector();
  await collector.deliver(BODY, DESTINATION);
  const { signal, ...request } = collector.requests[0]?.request ?? {};
  expect(collector.requests[0]?.url).toBe(DESTINATION.url);
  expect(signal).toBeInstanceOf(AbortSignal);
  expect(request).toEqual({
    method: 'POST',
    headers: { Authorization: KEY, 'Content-Type': 'application/json' },
    body: BODY,
    cache: 'no-store',
    credentials: 'omit',
    redirect: 'error',
    referrerPolicy: 'no-referrer',
  });
  expect(vi.getTimerCount()).toBe(0);
});

describe('what was taken', () => {
  test.each([
    ['all', '{}', 0],
    ['all', '{"partialSuccess":{}}', 0],
    ['all', '{"partialSuccess":null}', 0],
    ['all', '', 0],
    ['all', '<html>Thanks!</html>', 0],
    ['all', '{"partialSuccess":{"rejectedLogRecords":"0","errorMessage":"Use gzip."}}', 0],
    ['all, whatever it says', '{"partialSuccess":{"rejectedLogRecords":"-4"}}', 0],
    ['all but two', '{"partialSuccess":{"rejectedLogRecords":"2","errorMessage":"Too old."}}', 2],
    ['all but two', '{"partialSuccess":{"rejectedLogRecords":2}}', 2],
  ])('%s: %s', async (_, body, rejected) => {
    expect(await answerTo({ status: 200, body })).toEqual({ type: 'taken', rejected });
  });
});

test.each([400, 401, 403, 404, 405, 415, 422, 500, 501, 505])('status %i is for good', async (status) => {
  expect(await answerTo({ status })).toEqual({
    type: 'refused',
    why: `The collector answered with status ${status}.`,
  });
});

test('status 413 is for this request alone', async () => {
  expect(await answerTo({ status: 413 })).toMatchObject({ type: 'too-large' });
});

describe('may be sent again', () => {
  test.each([408, 429, 502, 503, 504])('after status %i', async (status) => {
    expect(await answerTo({ status })).toEqual({
      type: 'unknown',
      why: `The collector answered with status ${status}.`,
    });
  });

  test.each([
    ['120', 120_000],
    [' 0 ', 0],
    [new Date(NOON + 60_000).toUTCString(), 60_000],
    [new Date(NOON - 60_000).toUTCString(), 0],
    ['soon', undefined],
    ['-5', undefined],
    ['1.5', undefined],
  ])('in the time that "Retry-After: %s" says', async (retryAfter, after) => {
    const delivered = fakeCollector([{ status: 503, retryAfter }]).deliver(BODY, DESTINATION);
    expect(await delivered).toEqual({
      type: 'unknown',
      why: expect.any(String),
      ...(after !== undefined && { after }),
    });
  });

  test('where there is no connection, and nothing of the request is in the words for it', async () => {
    expect(await answerTo('gone')).toEqual({ type: 'unknown', why: expect.stringContaining('can’t be reached') });
    const fetch = async () => Promise.reject(new TypeError(`${KEY} is not a legal value`));
    expect(JSON.stringify(await deliver(BODY, DESTINATION, { fetch, now: Date.now }))).not.toContain(KEY);
  });

  test('where there is no answer within ten seconds', async () => {
    const delivered = fakeCollector(['hangs']).deliver(BODY, DESTINATION);
    let answered = false;
    void delivered.then(() => {
      answered = true;
    });
    await vi.advanceTimersByTimeAsync(9999);
    expect(answered).toBe(false);
    await vi.advanceTimersByTimeAsync(1);
    expect(await delivered).toEqual({ type: 'unknown', why: expect.stringContaining('within ten seconds') });
  });

  test('where the answer begins and does not end', async () => {
    const fetch = async (_: string, { signal }: RequestInit) =>
      new Response(
        new ReadableStream({
          start: (stream) => signal?.addEventListener('abort', () => stream.error(new Error('aborted'))),
        }),
      );
    const delivered = deliver(BODY, DESTINATION, { fetch, now: Date.now });
    await vi.advanceTimersByTimeAsync(10_000);
    expect(await delivered).toEqual({ type: 'unknown', why: expect.stringContaining('within ten seconds') });
  });
});
