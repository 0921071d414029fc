import { Stop } from '../../components/Stop.tsx';
import { Strip } from '../../components/Strip.tsx';
import type { StopView, StripView } from '../../guard/warm.ts';
import type { Author, Finding } from '../../rules/rule.ts';
import { BRAND, CHRYSLER, finding, stopView, UNREADABLE } from '../components/views.ts';
import type { Scene } from './scenes.tsx';

const CLIENT = { state: 'listed', account: 'n', kind: 'client', label: 'Northwind' } as const satisfies Author;

/** More than the stop shows at once, of every kind. */
const MANY: readonly Finding[] = [
  finding('block', { name: 'Project names', rule: 'terms', message: 'This name is not public before the launch.' }),
  finding('justify', {
    rule: 'personal-data',
    why: 'It lets others find somebody’s door.',
    suggestion: 'Leave it out.',
  }),
  ...Array.from({ length: 14 }, (_, index) => finding('warn', { rule: `house-rule-${index + 1}` })),
  finding('note', { rule: 'tone', name: 'House style' }),
];

const stop = (name: string, view: Partial<StopView>, presses?: Scene['presses']): Scene => ({
  name: `stop-${name}`,
  look: 'panel',
  draw: () => (
    <Stop
      view={stopView(view)}
      answers={{ edit: () => {}, postAnyway: () => {}, look: () => {}, falseAlarm: async () => true }}
    />
  ),
  ...(presses && { presses }),
});

const strip = (name: string, view: StripView, shape: string, open = false): Scene => ({
  name: `strip-${name}`,
  look: 'panel',
  draw: () => (
    <main className="strip-place" data-shape={shape} data-placed="true" style={{ inset: '12px' }}>
      <Strip view={view} open={open} />
    </main>
  ),
});

const FOUND: StripView = { author: BRAND, kind: 'brand', findings: [finding('block'), finding('warn')] };

export const IN_PAGES: readonly Scene[] = [
  stop('warn', { level: 'warn' }),
  stop('justify', { level: 'justify', author: CLIENT, site: 'linkedin' }),
  stop('block', { level: 'block' }),
  stop('many', { level: 'block', findings: MANY, text: `${CHRYSLER}\n\nProject Falcon`, site: 'facebook' }),
  stop('look', {
    level: 'block',
    text: 'The road is yours. #WhyIStayed',
    parts: ['The road is yours. #WhyIStayed'],
    findings: [
      finding('block', {
        rule: 'hashtags',
        message: '“#WhyIStayed” is not on your organization’s list of hashtags.',
        suggestion: 'Open it and see what people post under it.',
        look: '#WhyIStayed',
        span: { start: 19, end: 30 },
      }),
    ],
    attachments: [{ kind: 'document', words: 'Plan_CONFIDENTIAL.pdf' }],
  }),
  stop('unreadable', {
    author: UNREADABLE,
    findings: [finding('warn', { rule: 'unreadable', message: 'Gatepost can’t find the text.' })],
    organization: {},
    recorded: false,
  }),
  strip('quiet', { author: BRAND, kind: 'brand', findings: [] }, 'wide'),
  strip('found', FOUND, 'wide'),
  strip('stacked', FOUND, 'stacked'),
  strip('brief', FOUND, 'brief'),
  strip(
    'personal',
    { author: { state: 'unlisted', kind: 'personal', label: 'Jo Doe' }, kind: 'personal', findings: [] },
    'wide',
  ),
  strip('unreadable', { author: UNREADABLE, kind: 'unknown', findings: [], changed: true }, 'stacked'),
  strip(
    'why',
    {
      ...FOUND,
      profile: {
        listed: { name: 'Chrysler Autos', color: '#c8102e' },
        rules: [
          { rule: 'profanity', level: 'block' },
          { rule: 'personal-data', level: 'justify' },
          { rule: 'wrong-account', level: 'warn' },
        ],
        workingAs: { name: 'Northwind', until: '17:00' },
      },
    },
    'stacked',
    true,
  ),
];
