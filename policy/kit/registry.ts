import { type Deployment, type Family, FIREFOX, idIn, settingsIn, settingsInFirefox } from './deployment.ts';
import type { Plain, PlainObject } from './fit.ts';

/** A key of the registry under HKEY_LOCAL_MACHINE with its values. */
export type RegistryKey = {
  readonly path: string;
  readonly values: ReadonlyMap<string, RegistryValue>;
};

export type RegistryValue =
  | { readonly type: 'REG_SZ'; readonly data: string }
  | { readonly type: 'REG_DWORD'; readonly data: number }
  | { readonly type: 'REG_MULTI_SZ'; readonly data: string };

/** Where one browser looks for the extension's policy and for what it is to do with the extension itself. */
export type Registry = { readonly policy: RegistryKey; readonly settings: RegistryKey };

export function registryOf(family: Family, policy: PlainObject, deployment: Deployment): Registry {
  const id = idIn(family, deployment);
  return {
    policy: keyOf(`${family.registry}\\3rdparty\\extensions\\${id}\\policy`, policy, asValue),
    settings: keyOf(`${family.registry}\\ExtensionSettings\\${id}`, settingsIn(family, deployment), asValue),
  };
}

/** Firefox knows no schema of an extension's: what the registry has no type for comes as JSON, which is what REG_MULTI_SZ is for it. */
export function registryOfFirefox(policy: PlainObject, deployment: Deployment): Registry {
  const { registry } = FIREFOX;
  return {
    policy: keyOf(`${registry}\\3rdparty\\Extensions\\${deployment.geckoId}`, policy, asFirefoxValue),
    settings: keyOf(`${registry}\\ExtensionSettings\\${deployment.geckoId}`, settingsInFirefox(deployment), asValue),
  };
}

function keyOf(path: string, values: PlainObject, write: (value: Plain) => RegistryValue): RegistryKey {
  return { path, values: new Map(Object.entries(values).map(([name, value]) => [name, write(value)])) };
}

/** Chromium reads objects and lists as JSON in a text, and turns numbers into what its schema asks for. */
function asValue(value: Plain): RegistryValue {
  switch (typeof value) {
    case 'string':
      return { type: 'REG_SZ', data: value };
    case 'boolean':
      return { type: 'REG_DWORD', data: value ? 1 : 0 };
    case 'number':
      return isDword(value) ? { type: 'REG_DWORD', data: value } : { type: 'REG_SZ', data: String(value) };
    default:
      return { type: 'REG_SZ', data: JSON.stringify(value) };
  }
}

function asFirefoxValue(value: Plain): RegistryValue {
  const isExact = typeof value === 'number' ? isDword(value) : typeof value !== 'boolean';
  return isExact ? asValue(value) : { type: 'REG_MULTI_SZ', data: JSON.stringify(value) };
}

/** A number that Chromium reads from a DWORD as it was: it takes them with their sign. */
function isDword(value: number): boolean {
  return Number.isInteger(value) && value >= 0 && value < 2 ** 31;
}
