import { describe, expect, test } from 'vitest';
import { type LinkTarget, linkTargets } from '../../guard/link-targets.ts';

describe('where the links of a draft lead', () => {
  const drafts: [string, readonly LinkTarget[]][] = [
    ['Nothing to see here. Really.', []],
    ['Ask us at hello@acme.example or @acme', []],
    ['See https://www.news.acme.example/a?b=c#d.', [{ host: 'www.news.acme.example' }]],
    ['See acme.com/now and ACME.com/then', [{ host: 'acme.com' }]],
    [
      'See https://bit.ly./a and https://acme.com./b, acme.com/c',
      [{ host: 'bit.ly', shortened: true }, { host: 'acme.com' }],
    ],
    ['https://user:word@acme.example:8443/x', [{ host: 'acme.example' }]],
    [
      'bit.ly/3xYz and https://t.co/a1',
      [
        { host: 'bit.ly', shortened: true },
        { host: 't.co', shortened: true },
      ],
    ],
    ['https://bücher.example/neu', [{ host: 'bücher.example', ascii: 'xn--bcher-kva.example' }]],
    ['https://xn--pple-43d.com/login', [{ host: 'аpple.com', ascii: 'xn--pple-43d.com', looksLike: 'apple.com' }]],
    ['https://аpple.com/login', [{ host: 'аpple.com', ascii: 'xn--pple-43d.com', looksLike: 'apple.com' }]],
    ['https://例え.jp', [{ host: '例え.jp', ascii: 'xn--r8jz45g.jp' }]],
  ];
  test.each(drafts)('%s', (draft, targets) => {
    expect(linkTargets(draft)).toEqual(targets);
  });

  test('no more of them than anybody reads', () => {
    expect(linkTargets(Array.from({ length: 500 }, (_, index) => `https://n${index}.example/ `).join(''))).toHaveLength(
      50,
    );
  });
});
