import { afterEach, describe, expect, test, vi } from 'vitest';
import { downloadKit } from '../../entrypoints/options/download-kit.ts';
import { saveFile } from '../../entrypoints/options/save-file.ts';
import { builtInPolicy } from '../../policy/read-policy.ts';
import { policyRecord } from './policies.ts';

vi.mock('../../entrypoints/options/save-file.ts', () => ({ saveFile: vi.fn() }));

const FIELDS = { updateUrl: '', xpiUrl: '', minimumVersion: '', edgeId: '' };

afterEach(() => {
  vi.clearAllMocks();
});

describe('the download of the policy kit', () => {
  test.each([
    ['a managed policy', policyRecord('managed').policy],
    ['the built-in one', builtInPolicy()],
  ])('is one archive: %s', async (_, policy) => {
    expect(await downloadKit(policy, FIELDS)).toEqual([]);
    expect(saveFile).toHaveBeenCalledExactlyOnceWith(
      'gatepost-policy-kit.zip',
      expect.any(Uint8Array),
      'application/zip',
    );
  });

  test('is not made where a field is wrong', async () => {
    const problems = await downloadKit(builtInPolicy(), { ...FIELDS, minimumVersion: 'new' });
    expect(problems).toMatchObject([{ place: 'Minimum version' }]);
    expect(saveFile).not.toHaveBeenCalled();
  });
});
