// @vitest-environment node
import { deflateSync, gzipSync } from 'node:zlib';
import { expect, test, vi } from 'vitest';
import { unpacking } from '../../guard/unpack.ts';
import type { Answer, Question } from '../../wire/channel.ts';
import { UNREADABLE } from '../../wire/channel.ts';

const TEXT = '{"tweet_text":"Happy Friday ☕"}';
const question = (body: string, more: Partial<Question> = {}): Question => {
  return { id: 1, method: 'POST', url: 'https://x.com/', urgent: false, body, ...more };
};

/** Bytes as the encoding `x-user-defined` has them. */
const asText = (bytes: Buffer) =>
  [...bytes].map((one) => String.fromCharCode(one < 0x80 ? one : one + 0xf700)).join('');

function asked(given: Answer | undefined = 'go') {
  const seen = vi.fn((_: Question) => given);
  const gone = vi.fn();
  const answer = vi.fn();
  return { seen, gone, answer, own: unpacking({ asked: seen, gone }, answer) };
}

test('what is not packed is asked about as it is, and answered at once', () => {
  const { own, seen } = asked();
  expect(own.asked(question(TEXT))).toBe('go');
  expect(seen).toHaveBeenCalledExactlyOnceWith(question(TEXT));
});

test.each<[string, Buffer]>([
  ['gzip', gzipSync(TEXT)],
  ...[1, 3, 6, 9].map((level): [string, Buffer] => [`zlib, level ${level}`, deflateSync(TEXT, { level })]),
])('%s is asked about unpacked, and answered later', async (_, packed) => {
  const { own, seen, answer } = asked();
  expect(own.asked(question(asText(packed)))).toBeUndefined();
  await vi.waitFor(() => expect(answer).toHaveBeenCalledExactlyOnceWith(1, 'go'));
  expect(seen).toHaveBeenCalledExactlyOnceWith(question(TEXT));
});

test('what is given up while it is unpacked is not asked about', async () => {
  const { own, seen, gone } = asked();
  own.asked(question(asText(gzipSync(TEXT))));
  own.gone(1);
  own.asked(question(asText(gzipSync(TEXT)), { id: 2 }));
  await vi.waitFor(() => expect(seen).toHaveBeenCalled());
  expect(seen.mock.calls.map(([{ id }]) => id)).toEqual([2]);
  expect(gone).not.toHaveBeenCalled();
});

test.each([
  ['broken', asText(gzipSync(TEXT).subarray(0, 20)), false],
  ['packed by a caller that can’t wait', asText(gzipSync(TEXT)), true],
  ['larger than any post', asText(gzipSync('a'.repeat(5_000_000))), false],
])('what is %s is unreadable', async (_, body, urgent) => {
  const { own, seen } = asked();
  own.asked(question(body, { urgent }));
  await vi.waitFor(() => expect(seen).toHaveBeenCalled());
  expect(seen.mock.calls[0]?.[0].body).toBe(UNREADABLE);
});

test.each([
  ['as browsers write them', (part: string) => part],
  ['with names as they are', (part: string) => part.replace(/name="(\w+)"/, 'name=$1')],
  ['without blanks', (part: string) => part.replaceAll('; ', ';')],
  ['each with its type', (part: string) => part.replace('\r\n', '\r\nContent-Type: text/plain\r\n')],
])('the parts of a form are its fields, without its files: %s', (_, written) => {
  const { own, seen } = asked();
  const parts = [
    'form-data; name="tweet_text"\r\n\r\nHappy\r\nFriday & more',
    'form-data; name="f"; filename="a.txt"\r\n\r\nNo.',
  ];
  const body = `${parts.map((part) => `--b1\r\nContent-Disposition: ${written(part)}\r\n`).join('')}--b1--\r\n`;
  expect(own.asked(question(body))).toBe('go');
  expect([...new URLSearchParams(seen.mock.calls[0]?.[0].body)]).toEqual([['tweet_text', 'Happy\r\nFriday & more']]);
});
