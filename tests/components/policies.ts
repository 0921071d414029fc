import type { Policy, PolicyRecord, PolicySource, Problem } from '../../policy/policy.ts';
import { builtInPolicy, readPolicy } from '../../policy/read-policy.ts';

/** The policy of the contract's example, as far as this version of Gatepost knows its rules. */
export const ACME = {
  version: 1,
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
      handles: { x: ['AcmeMotors', 'AcmeCares'], linkedin: ['company/acme-motors'], facebook: ['acmemotors'] },
      about: ['Acme', '#DriveAcme', 'acme.example'],
      confirm: 'always',
    },
    { id: 'jo', name: 'Jo Doe', kind: 'personal', handles: { x: ['jodoe'] } },
  ],
  unlisted: 'unknown',
  unreadable: 'block',
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
    { rule: 'wrong-account', level: 'warn', sites: ['x'], surfaces: ['post', 'reply'] },
  ],
  pause: { active: true, message: 'All posting is on hold.', until: '2026-12-01T08:00:00Z', accounts: ['acme'] },
};

export function policyRecord(
  source: PolicySource,
  parts: { problems?: readonly Problem[]; enabled?: boolean } = {},
): PolicyRecord {
  const policy = { ...policyOf(source), enabled: parts.enabled ?? true };
  return { source, policy, problems: parts.problems ?? [], revision: source, arrived: '2026-11-21T20:03:00.000Z' };
}

function policyOf(source: PolicySource): Policy {
  return source === 'built-in' ? builtInPolicy() : (readPolicy(ACME).policy ?? builtInPolicy());
}
