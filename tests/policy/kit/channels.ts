import { expect } from 'vitest';
import type { Deployment } from '../../../policy/kit/deployment.ts';
import { managedSchema } from '../../../policy/managed-schema.ts';
import { isObject } from '../../../policy/prune.ts';
import { applyTemplate, asChromium, asFirefox, readMdm, readPlist, readReg, type SettingState } from './read-files.ts';
import { all, attributeOf, readXml } from './read-xml.ts';

/** Reads the files of a kit back, as the browser or the tool of each channel does. */

const CHROMIUM = 'abcdefghijklmnopabcdefghijklmnop';
const EDGE = 'ponmlkjihgfedcbaponmlkjihgfedcba';
export const GECKO = 'gatepost@acme.example';
export const deployment: Deployment = {
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

export type Files = ReadonlyMap<string, Uint8Array>;
type Found = { readonly policy: unknown; readonly settings: unknown };
type Product = { readonly registry: string; readonly id: string; readonly settings: object };

export const PRODUCTS: Readonly<Record<string, Product>> = {
  chrome: { registry: 'Software\\Policies\\Google\\Chrome', id: CHROMIUM, settings: pinned },
  edge: { registry: 'Software\\Policies\\Microsoft\\Edge', id: EDGE, settings: shown },
  chromium: { registry: 'Software\\Policies\\Chromium', id: CHROMIUM, settings: pinned },
  firefox: { registry: 'Software\\Policies\\Mozilla\\Firefox', id: GECKO, settings: inFirefox },
};

export function textOf(files: Files, path: string): string {
  const bytes = files.get(path);
  if (!bytes) throw new Error(`The kit has no ${path}; it has ${[...files.keys()].join(', ')}.`);
  return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
}

export function dig(value: unknown, ...keys: readonly string[]): unknown {
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

export function fromProfile(files: Files, name: string): Found {
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

export function fromLinux(files: Files, name: string): Found {
  const json: unknown = JSON.parse(textOf(files, `linux/${FOLDERS[name]}`));
  const id = PRODUCTS[name]?.id ?? '';
  const whole = name === 'firefox' ? dig(json, 'policies') : json;
  const list = name === 'firefox' ? 'Extensions' : 'extensions';
  return { policy: dig(whole, '3rdparty', list, id), settings: dig(whole, 'ExtensionSettings', id) };
}

export const CHANNELS = {
  '.reg': fromReg,
  template: fromTemplate,
  Intune: fromIntune,
  profile: fromProfile,
  Linux: fromLinux,
};

export function fromGoogle(files: Files): unknown {
  const wrapped = JSON.parse(textOf(files, 'google-admin/policy-for-extensions.json'));
  const entries = Object.entries(wrapped).map(([key, value]) => {
    expect(Object.keys(isObject(value) ? value : {})).toEqual(['Value']);
    return [key, dig(value, 'Value')];
  });
  return Object.fromEntries(entries);
}
