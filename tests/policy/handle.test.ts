import { describe, expect, test } from 'vitest';
import { readHandle } from '../../policy/handle.ts';
import type { Site } from '../../rules/rule.ts';

const sites: readonly (readonly [site: Site, good: readonly (readonly [string, string])[], bad: readonly string[]])[] =
  [
    [
      'x',
      [
        ['AcmeMotors', 'AcmeMotors'],
        ['@AcmeMotors', 'AcmeMotors'],
        ['  @acme_1  ', 'acme_1'],
        ['123', '123'],
        ['https://x.com/AcmeMotors', 'AcmeMotors'],
        ['https://twitter.com/AcmeMotors/status/1?s=20', 'AcmeMotors'],
        ['x.com/AcmeMotors', 'AcmeMotors'],
        ['https://x.com/AcmeMotors?s=20', 'AcmeMotors'],
        ['https://x.com/AcmeMotors#m', 'AcmeMotors'],
      ],
      [
        '',
        '@',
        'Acme Motors',
        'acme-motors',
        'sixteen_letters_',
        '@@acme',
        'ＡｃｍｅMotors',
        'https://x.com/',
        'https://x.com/home',
        'https://x.com/i/user/1234567',
        'https://twitter.com/intent/user?screen_name=AcmeMotors',
        'https://facebook.com/acme',
      ],
    ],
    [
      'linkedin',
      [
        ['company/acme-motors', 'company/acme-motors'],
        ['Company/Acme-Motors', 'company/Acme-Motors'],
        ['/company/acme-motors/', 'company/acme-motors'],
        ['company/1234567', 'company/1234567'],
        ['in/jane-doe', 'in/jane-doe'],
        ['school/mit', 'school/mit'],
        ['showcase/acme-vans', 'showcase/acme-vans'],
        ['https://www.linkedin.com/company/acme-motors/about/?viewAsMember=true', 'company/acme-motors'],
        ['https://de.linkedin.com/in/j%C3%BCrgen-gro%C3%9F', 'in/jürgen-groß'],
        ['linkedin.com/in/jane-doe', 'in/jane-doe'],
        ['Acme Motors', 'Acme Motors'],
        ['@Acme Motors', 'Acme Motors'],
        ['AC/DC', 'AC/DC'],
        ['株式会社アクメ', '株式会社アクメ'],
      ],
      [
        '',
        '@',
        'company/',
        'company/Acme Motors',
        'in/',
        'https://www.linkedin.com/feed/',
        'https://acme.example/',
        'www.acme.example',
        'facebook.com/acmemotors',
        'Acme\nMotors',
      ],
    ],
    [
      'facebook',
      [
        ['acmemotors', 'acmemotors'],
        ['@acmemotors', 'acmemotors'],
        ['61550000000001', '61550000000001'],
        ['Acme Motors', 'Acme Motors'],
        ['https://www.facebook.com/acmemotors', 'acmemotors'],
        ['https://m.facebook.com/acme.motors/posts/1', 'acme.motors'],
        ['facebook.com/profile.php?id=61550000000001', '61550000000001'],
        ['https://www.facebook.com/profile.php?sk=about&id=61550000000001', '61550000000001'],
        ['https://www.facebook.com/people/Acme-Motors/61550000000001/', '61550000000001'],
        ['https://www.facebook.com/p/Acme-Motors-61550000000001/', '61550000000001'],
        ['https://www.facebook.com/pages/Acme/123456', '123456'],
        ['https://fb.com/acmemotors', 'acmemotors'],
      ],
      [
        '',
        'https://www.facebook.com/',
        'https://www.facebook.com/groups/123',
        'https://www.facebook.com/profile.php',
        'https://x.com/acme',
        'x.com/acme',
        'fb.me/acmemotors',
        '!!!',
      ],
    ],
  ];

describe.each(sites)('on %s', (site, good, bad) => {
  test.each(good)('%j is read as %j', (text, handle) => {
    expect(readHandle(site, text)).toBe(handle);
  });

  test.each(bad)('%j is none', (text) => {
    expect(readHandle(site, text)).toEqual({ message: expect.any(String), remedy: expect.any(String) });
  });
});
