import { afterEach, describe, expect, it } from 'vitest';
import { SURFACES } from '../../practice/surfaces.ts';
import { INCIDENT, POLICY } from '../e2e/policy.ts';
import { openAs } from './author.ts';
import { type Firefox, launchFirefox } from './firefox.ts';

const [inline] = SURFACES;
let firefox: Firefox | undefined;

afterEach(async () => {
  expect(await firefox?.errors()).toEqual([]);
  await firefox?.close();
  firefox = undefined;
});

async function submitIncident(): Promise<string> {
  if (!inline || !firefox) throw new Error('There is nothing to write on.');
  const author = await openAs(firefox, inline, 'chrysler');
  await author.write(INCIDENT);
  await author.submit('click');
  const { name, text } = await author.stop();
  await author.settle();
  expect(author.published()).toEqual([]);
  return `${name}\n${text}`;
}

describe('the policy in Firefox', () => {
  it('is the built-in one where nothing is managed, though the browser then fails to read it', async () => {
    firefox = await launchFirefox();
    expect(await submitIncident()).not.toContain(POLICY.organization.contact);
  });

  it('applies after the background was suspended', async () => {
    firefox = await launchFirefox(POLICY);
    await firefox.suspendBackground();
    expect(await submitIncident()).toContain(POLICY.organization.contact);
  });

  it('applies but for its faults, which the browser hands over unchecked', async () => {
    firefox = await launchFirefox({ ...POLICY, unlisted: 7, rules: [{ rule: 'manners' }, 'all', ...POLICY.rules] });
    const stop = await submitIncident();
    expect(stop).toMatch(/^Stopped:/);
    expect(stop).toContain(POLICY.organization.contact);
  });
});
