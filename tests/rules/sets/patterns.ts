/** Patterns of a policy, posts in which they find something (marked), and posts that only look like it. */
export type PatternSet = {
  readonly options: { readonly patterns: readonly unknown[]; readonly [option: string]: unknown };
  readonly allow?: readonly string[];
  readonly found: readonly string[];
  readonly clean: readonly string[];
};

export const PATTERN_SETS: readonly PatternSet[] = [
  {
    options: { patterns: ['\\bACME-\\d{4,}\\b'] },
    allow: ['ACME-0000'],
    found: [
      'Closed «ACME-12345» at last',
      '«ACME-1234», «ACME-5678» and «ACME-9012» are done',
      '(«ACME-1234»)',
      'see https://tickets.example/«ACME-4711»/notes',
      '#«ACME-4711»',
      '«ACME-1234»\n«ACME-5678»',
      'first paragraph\n\n«ACME-1234»\n\nlast paragraph',
      'not ACME-0000 but «ACME-0001»',
      '«ACME-1234»ß is what a typo looks like',
      '👍«ACME-1234»👍',
    ],
    clean: [
      'ACME-123 is too short',
      'acme-1234 in small letters',
      'ACME 1234 with a space',
      'ACME–1234 with a dash',
      'XACME-1234',
      'ACME-1234x',
      'ACME-\n1234',
      'ACME-0000 is the sample number',
      'ACME- and 1234 apart',
    ],
  },
  {
    options: {
      patterns: [
        { pattern: '\\b(?:case|ticket|inc)[ #-]?\\d{5,8}\\b', flags: 'i', name: 'Ticket numbers' },
        '[A-Z]{2,}-\\d+',
        { pattern: '(?i)project\\s+(?:eagle|heron)', match: ['Project Eagle'] },
      ],
    },
    found: [
      '«Case 123456» is solved',
      '«TICKET#12345» is solved',
      '«inc-1234567» is solved',
      '«inc12345678» is solved',
      'merged «JIRA-17» and «OPS-9»',
      '«XXJIRA-17»',
      '«Project Eagle» and «project  heron»',
      '«PROJECT\nEAGLE»',
      'so «AB-1» it is',
      '«ABC-1»-«DEF-2»',
    ],
    clean: [
      'case 1234 is short',
      'encase 12345',
      'ticket 123456789 is long',
      'A-1 steak sauce',
      'covid-19 again',
      'Project\n\nEagle',
      'projecteagle',
      'project of an eagle',
    ],
  },
  {
    options: {
      patterns: [
        '[\\w.+-]+@(?:[a-z]+\\.)+acme\\.com',
        '\\w+@acme\\.com',
        '(?:\\d{1,3}\\.){3}\\d{1,3}',
        'https?://intranet\\.[\\w./-]+',
      ],
    },
    found: [
      'write to «jane@acme.com»',
      'write to «jane.doe@mail.acme.com»',
      'write to «jane+news@eu.mail.acme.com» please',
      'ping «10.0.0.1»',
      'ping «192.168.178.255», not localhost',
      'look at «https://intranet.acme.example/wiki/Start» soon',
      'look at <«http://intranet.acme.example»>',
    ],
    clean: [
      'write to jane@acme.org',
      'write to jane at acme.com',
      '@acme.com',
      'version 10.0.1',
      'pi is 3.14.15',
      'https://internet.acme.example',
      'the intranet.acme.example page',
      'a.a.a.a.a.a',
      'a@a@a@a@a',
    ],
  },
  {
    options: {
      patterns: [
        'confidential.*draft',
        '^INTERNAL:',
        'END OF FILE$',
        '\\bQ[1-4] (?:20)?2\\d (?:revenue|earnings)\\b',
        '"[^"]{3,40}" \\(embargoed\\)',
      ],
    },
    found: [
      'this «confidential first draft» is mine',
      'a «confidential draft, and a draft» of mine',
      '«INTERNAL:» do not share',
      'hello\n«INTERNAL:» do not share',
      'this is the «END OF FILE»',
      'this is the «END OF FILE»\nreally',
      'our «Q3 2026 revenue» is up',
      'our «Q3 26 earnings» are up',
      '«"Big news" (embargoed)» comes',
    ],
    clean: [
      'confidential\ndraft',
      'draft, then confidential',
      'not INTERNAL: here',
      'END OF FILE is near',
      'Q5 2026 revenue',
      'Q3 1996 revenue',
      'Q3 2026 revenues',
      '"Big news" (public)',
    ],
  },
  {
    options: {
      patterns: [
        '(?<![\\d.])\\d{4}(?![\\d.])',
        '\\p{Lu}\\p{Ll}+ GmbH',
        'Straße \\d+',
        '🚀\\d',
        '\\$\\d+(?:\\.\\d{2})?[MB]\\b',
      ],
    },
    found: [
      'the code is «1234»',
      '«1234» «5678»',
      'die «Müller GmbH» zieht um',
      'die «Ölwerke GmbH» zieht um',
      'in der «Straße 12»',
      'countdown «🚀3»',
      'we raised «$12M» in a week',
      'worth «$1.25B» now',
      '2️⃣ «1234»',
    ],
    clean: [
      '12345 is five',
      '3.1415 is pi',
      'die müller GmbH',
      'Strasse 12',
      '🚀 3',
      '$12 million',
      '$12Mx',
      'die GmbH',
    ],
  },
];
