import { deflateSync, gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { type ShownBody, textOf } from '../../seal/request-body.ts';

const POST = 'See you at the café: coffee & cake, 50 % off 🚗';

function bytes(text: string): ArrayBuffer {
  return new Uint8Array(new TextEncoder().encode(text)).buffer;
}

/** The same bytes in pieces of one byte each, so that every character of several is split. */
function inPieces(text: string): readonly { readonly bytes: ArrayBuffer }[] {
  return [...new Uint8Array(bytes(text))].map((byte) => ({ bytes: Uint8Array.of(byte).buffer }));
}

test.each<[string, ShownBody | null | undefined, string | undefined]>([
  ['none', undefined, ''],
  ['none, as Firefox says it', null, ''],
  ['one piece', { raw: [{ bytes: bytes(POST) }] }, POST],
  ['pieces, split inside of characters', { raw: inPieces(POST) }, POST],
  ['an empty piece', { raw: [{ bytes: bytes('') }] }, ''],
  ['no pieces', { raw: [] }, ''],
  ['a piece that is not shown', { raw: [{ bytes: bytes(POST) }, {}] }, undefined],
  ['a file', { raw: [{ file: '/home/practice/post.json' }] }, undefined],
  ['an error', { error: 'Unknown error.' }, undefined],
  ['neither a form nor pieces', {}, undefined],
])('%s', (_, body, text) => {
  expect(textOf(body)).toBe(text);
});

test('a form, entry by entry, with values that come twice and as bytes', () => {
  const body = { formData: { av: ['61550000000001'], message: [POST, 'Bye.'], note: [bytes('Café')], none: [] } };
  const form = new URLSearchParams(String(textOf(body)));
  expect([...form]).toEqual([
    ['av', '61550000000001'],
    ['message', POST],
    ['message', 'Bye.'],
    ['note', 'Café'],
  ]);
});

test('bytes that are no UTF-8 do not throw', () => {
  expect(textOf({ raw: [{ bytes: Uint8Array.of(0xff, 0x41).buffer }] })).toBe('\ufffdA');
});

function packed(bytes: Uint8Array): ShownBody {
  return { raw: [...bytes].map((byte) => ({ bytes: Uint8Array.of(byte).buffer })) };
}

test.each([
  ['gzip', gzipSync(POST)],
  ['zlib', deflateSync(POST)],
])('what is packed by %s, in pieces', async (_, bytes) => {
  await expect(textOf(packed(bytes))).resolves.toBe(POST);
});

test('what is packed and broken is not shown', async () => {
  await expect(textOf(packed(gzipSync(POST).subarray(0, 20)))).resolves.toBeUndefined();
});

test('what only begins as if it were packed', () => {
  expect(textOf({ raw: inPieces('x=1') })).toBe('x=1');
});
