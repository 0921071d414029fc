import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Deployment } from '../../../policy/kit/deployment.ts';
import { makeKit } from '../../../policy/kit/kit.ts';
import { type LooseSchema, managedSchema } from '../../../policy/managed-schema.ts';
import { isObject } from '../../../policy/prune.ts';
import { readPolicy } from '../../../policy/read-policy.ts';
import { RULES } from '../../../rules/index.ts';
import { examplePolicy } from '../example.ts';
import { oddPolicies } from './odd-policies.ts';
import { applyTemplate, asChromium, asFirefox, readMdm, readPlist, readReg, type SettingState } from './read-files.ts';
import { all, attributeOf, only, readXml } from './read-xml.ts';

const CHROMIUM = 'abcdefghijklmnopabcdefghijklmnop';
const EDGE = 'ponmlkjihgfedcbaponmlkjihgfedcba';
const GECKO = 'gatepost@acme.example';
const deployment: Deployment = {
  chromiumId: CHROMIUM,
  edgeId: EDGE,
  geckoId: GECKO,
  updateUrl: 'https://it.acme.example/gatepost/updates.xml?a=1&b=2',
  xpiUrl: 'https://it.acme.example/gatepost/gatepost.xpi',
  minimumVersion: '1.2.3',
};
const ownServer = {
  installation_mode: 'force_installed',
  update_url: deployment.updateUrl,
  override_update_url: true,
  minimum_version_required: '1.2.3',
};
const pinned = { ...ownServer, toolbar_pin: 'force_pinned' };
const shown = { ...ownServer, toolbar_state: 'force_shown' };
const inFirefox = { installation_mode: 'force_installed', install_url: deployment.xpiUrl, default_area: 'navbar' };

type Files = ReadonlyMap<string, Uint8Array>;
type Found = { readonly policy: unknown; readonly settings: unknown };
type Product = { readonly registry: string; readonly id: string; readonly settings: object };

const PRODUCTS: Readonly<Record<string, Product>> = {
  chrome: { registry: 'Software\\Policies\\Google\\Chrome', id: CHROMIUM, settings: pinned },
  edge: { registry: 'Software\\Policies\\Microsoft\\Edge', id: EDGE, settings: shown },
  chromium: { registry: 'Software\\Policies\\Chromium', id: CHROMIUM, settings: pinned },
  firefox: { registry: 'Software\\Policies\\Mozilla\\Firefox', id: GECKO, settings: inFirefox },
};

async function kitOf(policy: unknown, other: Partial<Deployment> = {}): Promise<Files> {
  const kit = await makeKit(policy, { ...deployment, ...other });
  if ('problems' in kit) throw new Error(JSON.stringify(kit.problems));
  return new Map(kit.files.map(({ path, bytes }) => [path, bytes]));
}

function textOf(files: Files, path: string): string {
  const bytes = files.get(path);
  if (!bytes) throw new Error(`The kit has no ${path}; it has ${[...files.keys()].join(', ')}.`);
  return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
}

function dig(value: unknown, ...keys: readonly string[]): unknown {
  return keys.reduce((inside, key) => (isObject(inside) ? inside[key] : undefined), value);
}

/** The keys of a policy that are true or false, so that Chromium turns numbers of the registry into that. */
const SWITCHES = new Set(
  Object.entries(managedSchema().properties ?? {}).flatMap(([key, { type }]) => (type === 'boolean' ? [key] : [])),
);

function fromRegistry(registry: ReturnType<typeof readReg>, name: string): Found {
  const product = PRODUCTS[name];
  if (!product) throw new Error(`There is no ${name}.`);
  const settings = registry.get(`${product.registry}\\ExtensionSettings\\${product.id}`);
  return name === 'firefox'
    ? {
        policy: asFirefox(registry.get(`${product.registry}\\3rdparty\\Extensions\\${product.id}`)),
        settings: asFirefox(settings),
      }
    : {
        policy: asChromium(registry.get(`${product.registry}\\3rdparty\\extensions\\${product.id}\\policy`), SWITCHES),
        settings: asChromium(settings, new Set(['override_update_url'])),
      };
}

function fromReg(files: Files, name: string): Found {
  return fromRegistry(readReg(files.get(`windows/${name}.reg`) ?? new Uint8Array()), name);
}

function fromIntune(files: Files, name: string): Found {
  const profile = JSON.parse(textOf(files, 'windows/intune.json'));
  const [template, ...settings]: { omaUri: string; value: string }[] = profile.omaSettings;
  const states = settings.map(({ omaUri, value }) => {
    const [, category, setting = ''] =
      /^\.\/Device\/Vendor\/MSFT\/Policy\/Config\/Gatepost~Policy~gatepost~(\w+)\/(\w+)$/.exec(omaUri) ?? [];
    expect(category).toBe(`gatepost_${setting.split('_')[0]}`);
    return [setting, readMdm(value)] as const;
  });
  return fromRegistry(applyTemplate(readXml(template?.value ?? ''), new Map(states)), name);
}

/** As an administrator does it who enables each setting as the editor shows it, and decides on the switches himself. */
function fromTemplate(files: Files, name: string, { enabled = true }: { enabled?: boolean }): Found {
  const words = readXml(textOf(files, 'windows/en-US/gatepost.adml'));
  const states = all(words, 'presentation').flatMap((one): (readonly [string, SettingState])[] => {
    const [field] = one.children;
    if (!field) throw new Error('A presentation shows nothing.');
    const hint = / this policy has: (.*)$/s.exec(field.text)?.[1];
    const data = field.attribute('defaultValue') ?? all(field, 'defaultValue')[0]?.text ?? hint;
    if (data === undefined) return [];
    return [[attributeOf(one, 'id'), { enabled: true, data: new Map([[attributeOf(field, 'refId'), data]]) }]];
  });
  const data = new Map<string, string>();
  const switches = [
    [`${name}_install`, { enabled: true, data }],
    ...(name === 'firefox' ? [] : [[`${name}_enabled`, { enabled, data }] as const]),
  ] as const;
  const template = readXml(textOf(files, 'windows/gatepost.admx'));
  return fromRegistry(applyTemplate(template, new Map([...states, ...switches])), name);
}

function fromProfile(files: Files, name: string): Found {
  const payloads = dig(readPlist(textOf(files, `macos/${name}.mobileconfig`)), 'PayloadContent');
  if (!Array.isArray(payloads)) throw new Error('The profile has no payloads.');
  const domain = (wanted: RegExp) => {
    const found: unknown = payloads.find((one) => wanted.test(String(dig(one, 'PayloadType'))));
    return found;
  };
  const id = PRODUCTS[name]?.id ?? '';
  const main = domain(/^(com\.google\.Chrome|com\.microsoft\.Edge|org\.chromium\.Chromium|org\.mozilla\.firefox)$/);
  const own = domain(new RegExp(`\\.extensions\\.${id}$`));
  const policy = name === 'firefox' ? dig(main, '3rdparty', 'Extensions', id) : own;
  return { policy: withoutPayload(policy), settings: dig(main, 'ExtensionSettings', id) };
}

function withoutPayload(payload: unknown): unknown {
  if (!isObject(payload)) return payload;
  return Object.fromEntries(Object.entries(payload).filter(([key]) => !key.startsWith('Payload')));
}

const FOLDERS: Readonly<Record<string, string>> = {
  chrome: 'etc/opt/chrome/policies/managed/gatepost.json',
  edge: 'etc/opt/edge/policies/managed/gatepost.json',
  chromium: 'etc/chromium/policies/managed/gatepost.json',
  firefox: 'etc/firefox/policies/policies.json',
};

function fromLinux(files: Files, name: string): Found {
  const json: unknown = JSON.parse(textOf(files, `linux/${FOLDERS[name]}`));
  const id = PRODUCTS[name]?.id ?? '';
  const whole = name === 'firefox' ? dig(json, 'policies') : json;
  const list = name === 'firefox' ? 'Extensions' : 'extensions';
  return { policy: dig(whole, '3rdparty', list, id), settings: dig(whole, 'ExtensionSettings', id) };
}

const CHANNELS = {
  '.reg': fromReg,
  template: fromTemplate,
  Intune: fromIntune,
  profile: fromProfile,
  Linux: fromLinux,
};

function fromGoogle(files: Files): unknown {
  const wrapped = JSON.parse(textOf(files, 'google-admin/policy-for-extensions.json'));
  const entries = Object.entries(wrapped).map(([key, value]) => {
    expect(Object.keys(isObject(value) ? value : {})).toEqual(['Value']);
    return [key, dig(value, 'Value')];
  });
  return Object.fromEntries(entries);
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
      const meant = readPolicy(odd);
      expect(readPolicy(fromGoogle(files))).toEqual(meant);
      for (const name of Object.keys(PRODUCTS)) {
        for (const [channel, read] of Object.entries(CHANNELS)) {
          expect(readPolicy(read(files, name, odd).policy), `${name} by ${channel}`).toEqual(meant);
        }
      }
    }),
    { numRuns: 25 },
  );
});

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
