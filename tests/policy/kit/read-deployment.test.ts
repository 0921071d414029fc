import { describe, expect, test } from 'vitest';
import { type DeploymentFields, readDeployment } from '../../../policy/kit/read-deployment.ts';

const IDS = { chromiumId: 'a'.repeat(32), geckoId: 'gatepost@acme.example' };
const EMPTY = { updateUrl: '', xpiUrl: ' ', minimumVersion: '', edgeId: '' };

describe('what was filled in for a kit', () => {
  test('nothing: the browsers’ stores, and the ids that Gatepost has', () => {
    expect(readDeployment(EMPTY, IDS)).toEqual({ deployment: { ...IDS, edgeId: IDS.chromiumId } });
  });

  test.each<Partial<DeploymentFields>>([
    { updateUrl: 'https://it.acme.example/updates.xml' },
    { xpiUrl: 'file:///opt/gatepost.xpi' },
    { minimumVersion: '1.2.3' },
    { edgeId: 'b'.repeat(32) },
  ])('%j', (field) => {
    const read = readDeployment({ ...EMPTY, ...field }, IDS);
    expect(read).toMatchObject({ deployment: field });
  });

  test.each<[Partial<DeploymentFields>, string]>([
    [{ updateUrl: 'it.acme.example' }, 'Update URL'],
    [{ updateUrl: `https://it.acme.example/${'a'.repeat(255)}` }, 'Update URL'],
    [{ xpiUrl: 'ftp://it.acme.example/gatepost.xpi' }, 'URL of the XPI'],
    [{ minimumVersion: 'v1' }, 'Minimum version'],
    [{ edgeId: 'gatepost' }, 'Id in Edge'],
  ])('%j is wrong', (field, place) => {
    expect(readDeployment({ ...EMPTY, ...field }, IDS)).toMatchObject({ problems: [{ place }] });
  });
});
