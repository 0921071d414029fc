import type { Author, Finding } from '../rules/rule.ts';
import { say } from '../rules/say.ts';
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
    message: say('policy_acknowledge', author.label),
    suggestion: say('policy_acknowledge_suggestion'),
  };
}
