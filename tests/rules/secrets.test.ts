import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { base62, crc32, hasValidChecksum } from '../../rules/secrets/checksums.ts';
import { AS, finder, marked, partsOf } from './sample.ts';
import { sampleOf, seeded } from './sets/sample-pattern.ts';
import { boundariesOf, unicode } from './text/unicode.ts';

const find = finder('secrets');
const random = seeded(84);
const draw = (length: number, range = '0-9A-Za-z') => sampleOf(range, length, random);
const github = `ghp_${draw(36)}`;
const stripe = `sk_live_${draw(24)}`;

/** What stands in guillemets is found, and nothing else. */
const spans: Readonly<Record<string, readonly string[]>> = {
  'a token among words and signs': [
    `see «${github}»`,
    `«${github}», or was it?`,
    `(«${github}»)`,
    `**«${github}»**`,
    `\`«${github}»\``,
    `"«${github}»"`,
    `token=«${github}»;`,
    `Bearer «${github}»`,
    `https://x.example/?t=«${github}»&u=1`,
    `first\\n«${github}»\\nlast`,
    `MY_«${github}»`,
    `schau: «${github}»。`,
  ],
  'two of them': [`«${github}» and «${stripe}»`, `«${github}»\n\n«${stripe}»`, `«${github}»,«${github}»`],
  'the most specific of what is said of one place': [`api_key=«${stripe}»`, `password: «${github}»`],
  'a token that a line end breaks': [
    `«${github.slice(0, 30)}\n${github.slice(30)}»`,
    `«${github.slice(0, 30)}\r\n${github.slice(30)}»`,
  ],
  'a token with characters that nobody sees': [
    `«${github.slice(0, 9)}\u200b${github.slice(9)}»`,
    `«gh\u00adp_${github.slice(4)}» here`,
    `\u2060x «${github.slice(0, 9)}\ufeff${github.slice(9)}»!`,
  ],
  'values, without what wraps them or follows': [
    'The wifi password is «Kiwi-Tandem-84».',
    'The wifi password is “«Kiwi-Tandem-84»”!',
    'password: «Blue!River7», and have fun',
    '- **Password:** `«Kiwi-85-Tandem»`',
    'Passwort: „«Herbst2026»“',
    'password for the guest wifi is «Lemon-Tree-9»',
    'Password (staging):\n«Lemon-Tree-9»\nUser: app',
    '{"user":"app","password":"«s3cretSauce»"}',
    '{\\"password\\":\\"«s3cretSauce»\\"}',
    '?user=app&password=«s3cretSauce»&x=1',
  ],
  'whole addresses': [
    `db: «postgres://app:${draw(12)}@db.acme.example:5432»/prod`,
    '(http://«jenkins.acme.corp:8080/job/x»)',
  ],
};

/** One sign more, one less, or in the midst of a word. */
const near: readonly string[] = [
  github.slice(0, -1),
  `${github}x`,
  `x${github}`,
  `dop_v1_${draw(64, '0-9a-f')}g`,
  github.toUpperCase(),
  `${github.slice(0, 30)} ${github.slice(30)}`,
  `${github.slice(0, 30)}\n\n${github.slice(30)}`,
  `${github.slice(0, 30)}\n${github.slice(30)}more`,
];

const hex = (length: number) => draw(length, '0-9a-f');
const digits = (length: number) => draw(length, '0-9');
const lower = (length: number) => draw(length, '0-9a-z');
const uuid = () => `${hex(8)}-${hex(4)}-4${hex(3)}-a${hex(3)}-${hex(12)}`;

/** Laid out as their vendors do, apart from the patterns that find them, and with no word around that tells what they are. */
const laidOut: readonly (readonly [id: string, token: string])[] = [
  ['azure-key', `${draw(42)}AzSe${draw(1, 'A-D')}${draw(5)}`],
  ['azure-key', `${draw(33)}AzCa${draw(1, 'A-P')}${draw(5)}=`],
  ['azure-key', `${draw(44)}AzFu${draw(5)}Q==`],
  ['azure-key', `${draw(42)}+ACR${draw(1, 'A-D')}${draw(5)}`],
  ['azure-key', `${draw(76)}ACDb${draw(5)}w==`],
  ['azure-key', `${draw(52)}JQQJ99${draw(1)}C${draw(24)}`],
  ['heroku-key', `HRKU-${uuid()}`],
  ['cloudflare-tunnel-token', btoa(JSON.stringify({ a: hex(32), t: uuid(), s: btoa(draw(32)) }))],
  ['cockroachdb-key', `CCDB1_${draw(22)}_${draw(40)}`],
  ['circleci-token', `CCIPRJ_${draw(22)}_${hex(40)}`],
  ['mercadopago-token', `APP_USR-${digits(16)}-${digits(6)}-${hex(32)}-${digits(9)}`],
  ['midtrans-key', `Mid-server-${draw(24)}`],
  ['midtrans-key', `SB-Mid-server-${draw(24)}`],
  ['polar-token', `polar_oat_${draw(43)}`],
  ['mailersend-token', `mlsn.${hex(64)}`],
  ['onesignal-key', `os_v2_app_${draw(103, 'a-z2-7')}`],
  ['lark-webhook', `open.feishu.cn/open-apis/bot/v2/hook/${uuid()}`],
  ['lark-webhook', `open.larksuite.com/open-apis/bot/v2/hook/${uuid()}`],
  ['wandb-key', `wandb_v1_${draw(27)}_${draw(49)}`],
  ['logfire-token', `pylf_v1_us_${draw(44)}`],
  ['apify-token', `apify_api_${draw(36)}`],
  ['rootly-key', `rootly_${hex(64)}`],
  ['samsara-token', `samsara_api_${draw(30)}`],
  ['segment-token', `sgp_${draw(64)}`],
  ['inngest-key', `signkey-prod-${hex(64)}`],
  [
    'tinybird-token',
    `p.${btoa(JSON.stringify({ u: uuid(), id: uuid(), host: 'eu_shared' })).replace(/=+$/, '')}.${draw(43)}`,
  ],
  ['gitlab-routable-token', `glpat-${draw(27)}.0w${lower(7)}`],
  ['gitlab-routable-token', `glpat-${draw(40)}.01.0w${lower(7)}`],
  ['gitlab-runner-token', `glrt-t3_${draw(40)}.01.0w${lower(7)}`],
  ['newrelic-license-key', `${hex(32)}FFFFNRAL`],
  ['newrelic-license-key', `${hex(36)}NRAL`],
  ['newrelic-license-key', `eu01xx${hex(26)}FFFFNRAL`],
  ['doppler-service-token', `dp.sa.${draw(43)}`],
  ['doppler-service-token', `dp.said.${draw(43)}`],
];

/** What begins as they do, and may be seen by everybody. */
const alike: readonly string[] = [
  `APP_USR-${uuid()}`,
  `Mid-client-${draw(16)}`,
  'https://open.feishu.cn/open-apis/bot/v2/hook/your-hook-id',
  btoa(JSON.stringify({ a: hex(32), b: uuid(), c: btoa(draw(32)) })),
  `${draw(41)}AzSe${draw(1, 'A-D')}${draw(5)}`,
  `${draw(60)}AzSe${draw(30)}`,
  'pylf_v1_us_token',
  `${hex(35)}NRAL`,
  'eu01xx stands before a key of NRAL in Europe',
  `glpat-${draw(40)}.01.0w${lower(6)}`,
  'HRKU-is-how-they-begin-since-the-new-format',
];

describe('secrets', () => {
  it.each(laidOut)('finds a token of %s by itself: %j', (id, token) => {
    const text = `hm, ${token} then`;
    const findings = find(text);
    expect(findings.map((finding) => finding.class)).toEqual([id]);
    expect(token).toContain(partsOf(text, findings)[0]);
  });

  it.each(alike)('lets pass what only begins as one: %j', (text) => {
    expect(partsOf(text, find(`hm, ${text} then`))).toEqual([]);
  });

  describe.each(Object.entries(spans))('finds %s', (_, rows) => {
    it.each(rows)('%j', (row) => {
      const { text, parts } = marked(row);
      expect(partsOf(text, find(text))).toEqual(parts);
    });
  });

  it.each(near)('lets pass what is nearly one: %j', (text) => {
    expect(partsOf(text, find(text))).toEqual([]);
  });

  it('tells the class, and the same of an account whoever writes', () => {
    expect(find(github, AS.acme)).toMatchObject([
      {
        class: 'github-token',
        message: 'This looks like a GitHub token.',
        suggestion: expect.stringContaining('replaced'),
      },
    ]);
  });

  it('never has the secret in its words', () => {
    for (const secret of [github, stripe, 'Kiwi-Tandem-84', 'Winter26!x']) {
      const [finding] = find(`password: ${secret}`);
      expect(finding?.span).toBeDefined();
      expect(JSON.stringify(finding)).not.toContain(secret);
    }
  });

  it('judges a paragraph by itself', () => {
    const paragraphs = [
      `token: ${draw(24)}`,
      'Login: bob',
      'Passwort: geheim',
      `see ${github}`,
      '-----BEGIN PRIVATE KEY-----',
      draw(90),
    ];
    const apart = paragraphs.map((text) => partsOf(text, find(text)));
    for (const blank of ['\n\n', '\n \t\n', '\r\n\r\n', '\n\n\n']) {
      const text = paragraphs.join(blank);
      expect(partsOf(text, find(text))).toEqual(apart.flat());
    }
  });
});

describe('the options', () => {
  const own = `acme_live_${draw(20)}`;

  it('`classes` looks for nothing else, and `ignore` for all but', () => {
    const text = `${github} ${stripe} password: Kiwi-Tandem-84`;
    const classes = (options: unknown) => finder('secrets', options)(text).map((finding) => finding.class);
    expect(classes({})).toEqual(['github-token', 'stripe-key', 'password']);
    expect(classes({ classes: ['password'] })).toEqual(['password']);
    expect(classes({ ignore: ['password', 'stripe-key'] })).toEqual(['github-token']);
  });

  it('`internalHosts` are the ones of the organization, or none', () => {
    const host = 'ask intern.acme.example for it, or wiki.acme.corp';
    const hosts = (options: unknown) => partsOf(host, finder('secrets', options)(host));
    expect(hosts({})).toEqual(['wiki.acme.corp']);
    expect(hosts({ internalHosts: ['acme.example'] })).toEqual(['intern.acme.example']);
    expect(hosts({ internalHosts: ['*.intern.acme.example'] })).toEqual([]);
    expect(hosts({ internalHosts: [] })).toEqual([]);
    expect(finder('secrets', { internalHosts: [] })('http://10.0.12.5:8443/x')).toEqual([]);
  });

  it('`extra` are prefixes of own tokens', () => {
    expect(find(`see ${own}`)).toEqual([]);
    expect(finder('secrets', { extra: ['acme_live_'] })(`see ${own}`)).toMatchObject([{ class: 'own-token' }]);
    expect(finder('secrets', { extra: ['acme_live_'] })('see acme_live_x')).toEqual([]);
  });

  it('`hosts` are beside those of ours, or in their place', () => {
    const host = 'ask intern.acme.example for it, or wiki.acme.corp';
    const hosts = (options: unknown) => partsOf(host, finder('secrets', options)(host));
    expect(hosts({ hosts: { add: [' acme.example '] } })).toEqual(['intern.acme.example', 'wiki.acme.corp']);
    expect(hosts({ hosts: { replace: ['acme.example'] } })).toEqual(['intern.acme.example']);
    expect(hosts({ hosts: { replace: ['acme.example'] }, internalHosts: ['corp'] })).toEqual(['intern.acme.example']);
    expect(hosts({ hosts: { add: ['acme.example'] }, internalHosts: [] })).toEqual(['intern.acme.example']);
    expect(hosts({ hosts: { replace: [] } })).toEqual(['wiki.acme.corp']);
  });

  it('`tokens` are beside the published formats, or in their place', () => {
    const text = `see ${own} and ${github}, password: Kiwi-Tandem-84`;
    const classes = (options: unknown) => finder('secrets', options)(text).map((finding) => finding.class);
    expect(classes({ tokens: { add: ['acme_live_'] } })).toEqual(['own-token', 'github-token', 'password']);
    expect(classes({ tokens: { replace: ['acme_live_'] } })).toEqual(['own-token', 'password']);
    expect(classes({ tokens: { replace: [] } })).toEqual(['github-token', 'password']);
  });

  it('`allow` lets a known one pass', () => {
    expect(finder('secrets', {}, { allow: ['Kiwi-Tandem-84'] })('The wifi password is Kiwi-Tandem-84')).toEqual([]);
  });
});

describe('checksums', () => {
  test('are those of ISO 3309, in base 62', () => {
    expect(crc32('123456789')).toBe(0xcbf43926);
    expect(base62(61 * 62 + 10)).toBe('zA');
  });

  it('make sure of a token that looks made up', () => {
    const body = '0'.repeat(30);
    expect(find(`see ghp_${body}${base62(crc32(body)).padStart(6, '0')}`)).toMatchObject([{ class: 'github-token' }]);
    expect(find(`see ghp_${body}000000`)).toEqual([]);
    expect(hasValidChecksum(`${body}000000`, 'base62')).toBe(false);
    expect(hasValidChecksum(`${body}${crc32(body).toString(16).padStart(8, '0')}`, 'hex')).toBe(true);
  });
});

describe('any text', () => {
  const pieces = fc.oneof(
    unicode,
    fc.constantFrom(
      ...[
        github,
        stripe,
        'password: ',
        'token=',
        'api_key',
        ' is ',
        '"',
        '://',
        '@',
        'eyJ',
        '-----BEGIN PRIVATE KEY-----',
        '\n\n',
      ],
      ...[
        '\u0301',
        '\u200d',
        '\u0600',
        'https://a:b3c4d5@x',
        'sig=',
        'Kiwi-Tandem-84',
        '.corp:80/x',
        'AKIA',
        'wifi:',
        '\\n',
      ],
    ),
  );

  it('is judged without an error, with spans on grapheme boundaries that do not overlap', () => {
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 12 }), (parts) => {
        const text = parts.join('');
        const findings = find(text);
        const boundaries = findings.length === 0 ? new Set<number>() : boundariesOf(text);
        let last = 0;
        for (const { span, message } of findings) {
          expect(message).not.toContain('failed');
          expect(span !== undefined && span.start >= last && span.start < span.end).toBe(true);
          expect([boundaries.has(span?.start ?? -1), boundaries.has(span?.end ?? -1)]).toEqual([true, true]);
          last = span?.end ?? 0;
        }
      }),
      { numRuns: 2000 },
    );
  });

  it('has a token of its own found, whatever is around', () => {
    fc.assert(
      fc.property(unicode, unicode, (before, after) => {
        const text = `${before}\n\n${github}\n\n${after}`;
        const start = before.length + 2;
        expect(find(text).map(({ span }) => span)).toContainEqual({ start, end: start + github.length });
      }),
      { numRuns: 500 },
    );
  });
});

/** Each fills a draft of the greatest length that a site allows. What grows faster than the draft would not come back in time. */
const units: readonly string[] = [
  ...[
    'c0ffee5h1d',
    'a@',
    'key=',
    'key= ',
    "key='",
    '"key":"',
    'eyJ',
    'eyJ.',
    'sk-',
    '://',
    'https://a:',
    'https://a:b@',
    'password is ',
  ],
  ...[
    'password:',
    'pass',
    '-----BEGIN PRIVATE KEY-----',
    '-----END PRIVATE KEY-----',
    '-----BEGIN PRIVATE KEY-----Ab1+',
    'seed phrase: ',
  ],
  ...[
    'seed phrase abandon ability ',
    'AZDO',
    '-us1',
    ':AA',
    '10.',
    '.corp',
    'a.internal:80/a',
    '&sig=',
    'https://a.example/?se=1&sig=',
  ],
  ...[
    'key: a\n\n',
    'a\u200bb',
    'login: a/',
    'curl -u ',
    'auth Basic ',
    'identified by "',
    'WIFI:T:',
    'xoxb-',
    'AKIA',
    'SK ',
    '--password ',
  ],
  ...[
    'PuTTY-User-Key-File-2: ssh-rsa\n',
    'password (a) for the a a a ',
    'hooks.slack.com/services/',
    'dapi',
    'msh',
    'user: pass: ',
    '\n',
  ],
  ...['token="aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa', `${stripe}\u0301 `, `api_key=${draw(16)} `],
];

describe('a draft of 63,206 characters', () => {
  it.each(units)('of %j is read to its end', (unit) => {
    const text = `${unit.repeat(Math.ceil(63_206 / unit.length))}\n\n${github}`;
    expect(find(text).at(-1)).toMatchObject({ class: 'github-token', span: { end: text.length } });
  });
});
