import type { StopView } from '../../guard/warm.ts';
import type { Author, Finding, Level } from '../../rules/rule.ts';

/** The tweet that made the case for Gatepost, and others that a stop or a strip may have to show. */
export const CHRYSLER =
  'I find it ironic that Detroit is known as the #motorcity and yet no one here knows how to fucking drive';

export const BRAND = {
  state: 'listed',
  account: 'chrysler',
  kind: 'brand',
  label: '@ChryslerAutos',
} as const satisfies Author;
export const UNREADABLE = {
  state: 'unreadable',
  kind: 'unknown',
  reason: 'The page shows two names.',
} as const satisfies Author;

export function finding(level: Level, parts: Partial<Finding> = {}): Finding {
  return { rule: 'profanity', level, message: 'This is a swear word.', ...parts };
}

export function swearing(level: Level): Finding {
  const start = CHRYSLER.indexOf('fucking');
  return finding(level, { span: { start, end: start + 'fucking'.length } });
}

export function stopView(parts: Partial<StopView> = {}): StopView {
  return {
    level: 'warn',
    text: CHRYSLER,
    parts: [parts.text ?? CHRYSLER],
    site: 'x',
    author: BRAND,
    findings: [swearing(parts.level ?? 'warn')],
    recorded: true,
    links: [],
    attachments: [],
    reasons: [],
    organization: {
      name: 'Chrysler',
      contact: 'social@chrysler.example',
      policyUrl: 'https://chrysler.example/social-media',
    },
    ...parts,
  };
}
