import { expect, test } from 'vitest';
import { decodeHost } from '../../../rules/text/punycode.ts';

/** The first six are of https://www.rfc-editor.org/rfc/rfc3492#section-7.1 */
test.each([
  ['xn--ihqwcrb4cv8a8dqg056pqjye', '他们为什么不说中文'],
  ['xn--3b-ww4c5e180e575a65lsy2b', '3年b組金八先生'],
  ['xn--de-jg4avhby1noc0d', 'パフィーdeルンバ'],
  ['xn--d9juau41awczczp', 'そのスピードで'],
  ['xn--porqunopuedensimplementehablarenespaol-fmd56a', 'porquénopuedensimplementehablarenespañol'],
  ['xn--2-u9tlzr9756bt3uc0v', 'ひとつ屋根の下2'],
  ['www.xn--bcher-kva.example', 'www.bücher.example'],
  ['plain.example', 'plain.example'],
  ['xn--i-7iq.example', 'i❤.example'],
  ['xn--.example', 'xn--.example'],
  ['xn--é.example', 'xn--é.example'],
  ['xn--99999999999999.example', 'xn--99999999999999.example'],
  [`xn--tda${'a'.repeat(19)}`, 'ü'.repeat(20)],
  [`xn--tda${'a'.repeat(79)}`, `xn--tda${'a'.repeat(79)}`],
  ['xn--acme-.example', 'xn--acme-.example'],
])('%s is %s', (host, shown) => {
  expect(decodeHost(host)).toBe(shown);
});

test.each([
  ['turns what follows around', 'xn--acme-wd7a'],
  ['is a slash', 'xn--acme-hd9a'],
  ['is half a character', 'xn--acme-hg9t'],
])('what %s is not shown: %s', (_, host) => {
  expect(decodeHost(host)).toBe(host);
});
