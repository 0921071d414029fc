import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Deployment } from '../../../policy/kit/deployment.ts';
import { makeKit } from '../../../policy/kit/kit.ts';
import { type LooseSchema, managedSchema } from '../../../policy/managed-schema.ts';
import { isObject } from '../../../policy/prune.ts';
import { readPolicy } from '../../../policy/read-policy.ts';
import { readDestination } from '../../../policy/read-report.ts';
import { RULES } from '../../../rules/index.ts';
import { examplePolicy } from '../example.ts';
import {
  CHANNELS,
  deployment,
  dig,
  type Files,
  fromGoogle,
  fromLinux,
  fromProfile,
  GECKO,
  PRODUCTS,
  textOf,
} from './channels.ts';
import { oddPolicies } from './odd-policies.ts';
import { all, attributeOf, only, readXml } from './read-xml.ts';

async function kitOf(policy: unknown, other: Partial<Deployment> = {}): Promise<Files> {
  const kit = await makeKit(policy, { ...deployment, ...other });
  if ('problems' in kit) throw new Error(JSON.stringify(kit.problems));
  return new Map(kit.files.map(({ path, bytes }) => [path, bytes]));
}

describe.each(Object.keys(PRODUCTS))('the files for %s', (name) => {
  describe.each(Object.entries(CHANNELS))('by %s', (_, read) => {
    test('say the policy, and that the extension is installed, pinned and new enough', async () => {
      const { policy, settings } = read(await kitOf(examplePolicy()), name, {});
      expect(readPolicy(policy)).toEqual(readPolicy(examplePolicy()));
      expect(settings).toEqual(PRODUCTS[name]?.settings);
    });
  });
});

test('every file says the policy whatever the texts in it', async () => {
  await fc.assert(
    fc.asyncProperty(oddPolicies, async (odd) => {
      const files = await kitOf(odd);
      const meant = said(odd);
      expect(said(fromGoogle(files))).toEqual(meant);
      for (const name of Object.keys(PRODUCTS)) {
        for (const [channel, read] of Object.entries(CHANNELS)) {
          expect(said(read(files, name, odd).policy), `${name} by ${channel}`).toEqual(meant);
        }
      }
    }),
    { numRuns: 25 },
  );
});

/** With the headers of reports, which no policy shows once it was read. */
function said(raw: unknown) {
  return [readPolicy(raw), readDestination(raw)];
}

test('what Chromium would drop a whole key for is JSON in a text, in each channel that it reads', async () => {
  const near = { term: 'Falcon', near: { words: ['launch'], within: 3 } };
  const ticket = { pattern: 'INC\\d+', name: 'Tickets' };
  const rules = [
    { rule: 'terms', level: 'block', terms: ['Bluebird', near] },
    { rule: 'patterns', level: 'warn', patterns: [ticket] },
  ];
  const policy = { ...examplePolicy(), rules };
  const files = await kitOf(policy);
  for (const name of ['chrome', 'edge', 'chromium']) {
    for (const read of [fromProfile, fromLinux]) expectFits(read(files, name).policy, managedSchema(), 'policy');
  }
  expectFits(fromGoogle(files), managedSchema(), 'policy');
  expect(dig(fromLinux(files, 'chromium').policy, 'rules')).toEqual([
    { ...rules[0], terms: ['Bluebird', JSON.stringify(near)] },
    { ...rules[1], patterns: [JSON.stringify(ticket)] },
  ]);
});

test('the options of each rule, as its example has them, come through every channel', async () => {
  const rules = [...RULES.values()].map(({ id, example }) =>
    Object.assign({ rule: id, level: 'warn' }, example.options),
  );
  const policy = { ...examplePolicy(), rules };
  const files = await kitOf(policy);
  for (const name of Object.keys(PRODUCTS)) {
    for (const read of Object.values(CHANNELS)) {
      expect(readPolicy(read(files, name, {}).policy)).toEqual(readPolicy(policy));
    }
  }
});

function expectFits(value: unknown, schema: LooseSchema | undefined, place: string): void {
  expect(Array.isArray(value) ? 'array' : typeof value, place).toBe(schema?.type);
  if (Array.isArray(value)) for (const item of value) expectFits(item, schema?.items, `${place}[]`);
  else if (isObject(value)) {
    for (const [key, item] of Object.entries(value)) expectFits(item, schema?.properties?.[key], `${place}.${key}`);
  }
}

describe('without servers of one’s own', () => {
  test.each([
    ['chrome', 'https://clients2.google.com/service/update2/crx'],
    ['edge', 'https://edge.microsoft.com/extensionwebstorebase/v1/crx'],
    ['chromium', 'https://clients2.google.com/service/update2/crx'],
  ])('%s gets it from its store', async (name, store) => {
    const { settings } = fromLinux(await kitOf(examplePolicy(), { updateUrl: undefined }), name);
    expect(settings).toMatchObject({ update_url: store });
    expect(settings).not.toHaveProperty('override_update_url');
  });

  test('Firefox gets it from Mozilla', async () => {
    const { settings } = fromLinux(await kitOf(examplePolicy(), { xpiUrl: undefined }), 'firefox');
    expect(settings).toMatchObject({
      install_url: `https://addons.mozilla.org/firefox/downloads/latest/${GECKO}/latest.xpi`,
    });
  });
});

describe('there is no kit', () => {
  test.each([
    ['for no object', 7, ''],
    ['for a policy with a mistake', { ...examplePolicy(), rulse: [] }, 'rulse'],
    [
      'for a text that no property list can hold',
      { ...examplePolicy(), organization: { name: 'Acme\u0007' } },
      'organization.name',
    ],
    ['for half a character', { ...examplePolicy(), pause: { message: 'Oh \uD83D' } }, 'pause.message'],
    [
      'for one in a list',
      { ...examplePolicy(), rules: [{ rule: 'profanity', level: 'warn', allow: ['a', '\u0001'] }] },
      'rules[0].allow[1]',
    ],
  ])('%s, but what is wrong with it', async (_, policy, place) => {
    expect(await makeKit(policy, deployment)).toMatchObject({ problems: [{ place }] });
  });
});

describe('the template', () => {
  test('has a setting for every key of a policy, in every browser, and names for all that it refers to', async () => {
    const files = await kitOf({ rules: [{ rule: 'profanity', level: 'warn' }] });
    const template = readXml(textOf(files, 'windows/gatepost.admx'));
    const words = readXml(textOf(files, 'windows/en-US/gatepost.adml'));
    const names = all(template, 'policy').map((policy) => attributeOf(policy, 'name'));
    const keys = ['install', ...Object.keys(managedSchema().properties ?? {})];
    expect(names).toEqual(Object.keys(PRODUCTS).flatMap((name) => keys.map((key) => `${name}_${key}`)));
    const ids = (name: string) => new Set(all(words, name).map((one) => attributeOf(one, 'id')));
    const strings = ids('string');
    const presentations = ids('presentation');
    const references = textOf(files, 'windows/gatepost.admx').matchAll(/\$\((string|presentation)\.(\w+)\)/g);
    for (const [, kind, id = ''] of references) expect(kind === 'string' ? strings : presentations).toContain(id);
    const categories = new Set(all(template, 'category').map((one) => attributeOf(one, 'name')));
    for (const policy of all(template, 'policy')) {
      expect(categories).toContain(attributeOf(only(policy, 'parentCategory'), 'ref'));
    }
  });

  test('is written as Windows writes text', async () => {
    const files = await kitOf(examplePolicy());
    for (const path of ['windows/gatepost.admx', 'windows/en-US/gatepost.adml']) {
      expect(textOf(files, path)).not.toMatch(/(?<!\r)\n/);
    }
  });
});

describe('a profile', () => {
  test('has ids that stay the same whatever the policy, and are all different', async () => {
    const uuids = (files: Files) =>
      ['chrome', 'edge', 'chromium', 'firefox'].flatMap((name) => {
        const profile = textOf(files, `macos/${name}.mobileconfig`);
        return [...profile.matchAll(/<key>PayloadUUID<\/key>\s*<string>([^<]*)<\/string>/g)].map(([, uuid]) => uuid);
      });
    const ids = uuids(await kitOf(examplePolicy()));
    expect(uuids(await kitOf({ rules: [{ rule: 'profanity', level: 'warn' }] }))).toEqual(ids);
    expect(new Set(ids).size).toBe(11);
    for (const id of ids) expect(id).toMatch(/^[0-9A-F]{8}-[0-9A-F]{4}-8[0-9A-F]{3}-[89AB][0-9A-F]{3}-[0-9A-F]{12}$/);
  });
});
