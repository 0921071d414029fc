/** The organisation that the end-to-end tests prescribe; its accounts are those of the practice range. */
export const POLICY = {
  version: 1,
  organization: {
    name: 'Lanternworks (practice)',
    contact: 'social-desk@lanternworks.example',
    policyUrl: 'https://lanternworks.example/policy',
  },
  accounts: [
    {
      id: 'chrysler',
      name: 'Chrysler Autos',
      kind: 'client',
      handles: {
        x: ['chryslerautos'],
        linkedin: ['company/70110011', 'Chrysler Autos'],
        facebook: ['61550070110011', 'Chrysler Autos'],
      },
      about: ['Chrysler', '#ImportedFromDetroit', 'chrysler.com'],
    },
    {
      id: 'lanternworks',
      name: 'Lanternworks',
      kind: 'brand',
      handles: { x: ['@LanternworksAds'], linkedin: ['Lanternworks'], facebook: ['61550070110022', 'Lanternworks'] },
      about: ['Lanternworks', '#MadeAtLanternworks'],
    },
    {
      id: 'robin',
      name: 'Robin Vale',
      kind: 'personal',
      handles: { x: ['rvale_practice'], linkedin: ['Robin Vale'], facebook: ['100077000000033', 'Robin Vale'] },
      about: [],
    },
  ],
  unlisted: 'personal',
  unreadable: 'warn',
  rules: [
    { rule: 'profanity', level: 'block' },
    { rule: 'terms', name: 'Plans', level: 'warn', terms: ['Harbour Plan'] },
    { rule: 'terms', name: 'Figures', level: 'justify', terms: ['Q3 margin'] },
    { rule: 'wrong-account', level: 'warn' },
  ],
} as const;

export const INCIDENT =
  'I find it ironic that Detroit is known as the #motorcity and yet no one here knows how to fucking drive';
