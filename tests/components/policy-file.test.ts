import { expect, test } from 'vitest';
import { policyFile } from '../../entrypoints/options/policy-file.ts';
import { builtInPolicy, readPolicy } from '../../policy/read-policy.ts';
import { ACME } from './policies.ts';

test.each([
  ['a full one', readPolicy(ACME).policy],
  ['the built-in one', builtInPolicy()],
] as const)('exporting %s and importing it again changes nothing', (_, policy) => {
  if (policy === undefined) throw new Error('The policy of this test can’t be read.');
  const again = readPolicy(JSON.parse(policyFile(policy)));
  expect(again.problems).toEqual([]);
  expect(again.policy).toEqual(policy);
});
