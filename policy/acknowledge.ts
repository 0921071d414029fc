import type { Author, Finding } from '../rules/rule.ts';
import type { Policy } from './policy.ts';
import type { Signature } from './signature.ts';

/** The version that has to be accepted, and was not yet. Undefined: there is none. */
export function unsignedVersion(
  { enabled, acknowledge }: Pick<Policy, 'enabled' | 'acknowledge'>,
  signed: Pick<Signature, 'version'> | undefined,
): string | undefined {
  const { required, version } = acknowledge;
  return enabled && required && version !== signed?.version ? version : undefined;
}

/** What holds an author’s posts until the policy is accepted. An organisation asks it of whoever posts in its name or a client’s. */
export function askToSign(policy: Policy, author: Author, signed: Signature | undefined): Finding | undefined {
  if (author.state !== 'listed' || author.kind === 'personal') return undefined;
  if (unsignedVersion(policy, signed) === undefined) return undefined;
  return {
    rule: 'acknowledge',
    level: 'block',
    message: `Your organization asks you to read and accept its policy before you post as ${author.label}.`,
    suggestion: 'Open Gatepost in the toolbar of the browser and choose “Read and accept”; your draft stays here.',
  };
}
