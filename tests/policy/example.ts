/** The full example of the contract (section 2), rules of this version only. Each call makes a new one, to change at will. */
export function examplePolicy() {
  return {
    version: 1,
    enabled: true,
    organization: {
      name: 'Acme Motors',
      contact: 'social@acme.example',
      region: 'US',
      policyUrl: 'https://acme.example/social-media-policy',
    },
    accounts: [
      {
        id: 'acme',
        name: 'Acme Motors',
        kind: 'brand',
        handles: {
          x: ['AcmeMotors', 'AcmeCares'],
          linkedin: ['company/acme-motors', 'Acme Motors'],
          facebook: ['acmemotors', '61550000000001', 'Acme Motors'],
        },
        about: ['Acme', 'Roadster', '#DriveAcme', 'acme.example'],
        confirm: 'never',
      },
    ],
    unlisted: 'personal',
    unreadable: 'warn',
    reasons: ['Approved by legal', 'A quotation'],
    rules: [
      { rule: 'profanity', level: 'block', kinds: ['brand', 'client'] },
      {
        rule: 'terms',
        name: 'Project names',
        level: 'block',
        terms: ['Project Falcon', 'Bluebird'],
        allow: ['falcon heavy'],
        message: 'This name is not public before the launch.',
        until: '2027-03-01T09:00:00Z',
      },
      { rule: 'patterns', name: 'Ticket numbers', level: 'warn', patterns: ['\\bACME-\\d{4,}\\b'] },
      { rule: 'wrong-account', level: 'warn' },
    ],
    pause: { active: false, message: 'All posting is on hold.', until: '2026-12-01T08:00:00Z', accounts: ['acme'] },
    acknowledge: { version: '2026-11', required: false },
    record: { keep: 'rules', days: 90 },
  };
}
