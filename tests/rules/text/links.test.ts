import { describe, expect, it } from 'vitest';
import { findAddresses, isWithin } from '../../../rules/text/links.ts';
import { makeView, spanOf } from '../../../rules/text/view.ts';

function addressesOf(text: string): readonly string[] {
  const view = makeView(text);
  return findAddresses(view).map(({ type, from, to, host }) => {
    const { start, end } = spanOf(view, from, to);
    return [type, text.slice(start, end), ...(host === '' ? [] : [host])].join(' ');
  });
}

describe('addresses', () => {
  it.each([
    ['see https://www.Acme.example/a,b?c#d.', ['link https://www.Acme.example/a acme.example']],
    ['see (http://user@acme.example:8080/)', ['link http://user@acme.example:8080/ acme.example']],
    ['www.acme.museum', ['link www.acme.museum acme.museum']],
    ['acme.example, globex.com', ['link acme.example acme.example', 'link globex.com globex.com']],
    ['acme.example,globex.com', ['link acme.example acme.example', 'link globex.com globex.com']],
    ['acme.quux/now', ['link acme.quux/now acme.quux']],
    ['Enough.Really', ['dotted Enough.Really enough.really']],
    ['Node.js', ['dotted Node.js node.js']],
    ['press@acme.example', ['mail press@acme.example']],
    ['first.last@mail.acme.example!', ['mail first.last@mail.acme.example']],
    ['@acme_motors: hi', ['mention @acme_motors']],
    ['v1.2.3 and 3.14 and U.S.', []],
    ['w@nker', []],
    ['plain words only', []],
  ])('%s', (text, expected) => {
    expect(addressesOf(text)).toEqual(expected);
  });

  it('know what lies within them', () => {
    const view = makeView('a acme.example b press@acme.example c');
    const addresses = findAddresses(view);
    const within = [...view.text].map((_, at) => isWithin(addresses, at));
    expect(within.map((inside) => (inside ? '^' : ' ')).join('')).toBe('  ^^^^^^^^^^^^   ^^^^^^^^^^^^^^^^^^  ');
  });
});
