import { readyRe2 } from '../../components/ready-check.ts';
import { CHROMIUM_ID, GECKO_ID } from '../../extension-identity.ts';
import type { DeploymentFields } from '../../policy/kit/read-deployment.ts';
import type { Policy, Problem } from '../../policy/policy.ts';
import { policyFile } from './policy-file.ts';
import { saveFile } from './save-file.ts';

/** Hands the policy kit of a policy to the person as one archive, or says what is in the way. Loads what it needs when it is asked first. */
export async function downloadKit(policy: Policy, fields: DeploymentFields): Promise<readonly Problem[]> {
  const [{ makeKit }, { readDeployment }, { zip }] = await Promise.all([
    import('../../policy/kit/kit.ts'),
    import('../../policy/kit/read-deployment.ts'),
    import('../../policy/kit/zip.ts'),
    readyRe2(),
  ]);
  const read = readDeployment(fields, { chromiumId: CHROMIUM_ID, geckoId: GECKO_ID });
  if ('problems' in read) return read.problems;
  const kit = await makeKit(JSON.parse(policyFile(policy)), read.deployment);
  if ('problems' in kit) return kit.problems;
  saveFile('gatepost-policy-kit.zip', zip(kit.files), 'application/zip');
  return [];
}
