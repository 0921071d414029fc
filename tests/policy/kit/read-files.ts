import { all, attributeOf, type Element, only, readXml } from './read-xml.ts';

/** What the registry holds, by key and name. */
export type Registry = ReadonlyMap<string, ReadonlyMap<string, RegistryValue>>;
export type RegistryValue =
  | { readonly type: 'REG_SZ' | 'REG_MULTI_SZ'; readonly data: string }
  | { readonly type: 'REG_DWORD'; readonly data: number };

/** Reads a file as the registry editor does. Throws at whatever it would not understand. */
export function readReg(bytes: Uint8Array): Registry {
  const text = new TextDecoder('utf-16le', { fatal: true, ignoreBOM: true }).decode(bytes);
  if (!text.startsWith('\uFEFFWindows Registry Editor Version 5.00\r\n\r\n')) throw new Error('No head.');
  if (/(?<!\r)\n|\r(?!\n)/.test(text)) throw new Error('A line ends otherwise than by CR LF.');
  const registry = new Map<string, Map<string, RegistryValue>>();
  let values: Map<string, RegistryValue> | undefined;
  for (const line of text.replaceAll('\\\r\n  ', '').split('\r\n').slice(2)) {
    const [, minus, key] = /^\[(-?)HKEY_LOCAL_MACHINE\\([^\]]+)\]$/.exec(line) ?? [];
    const [, name, data] = /^"((?:[^"\\]|\\.)*)"=(.+)$/su.exec(line) ?? [];
    if (key !== undefined && minus === '-') registry.delete(key);
    else if (key !== undefined) {
      values = new Map();
      registry.set(key, values);
    } else if (name !== undefined && data !== undefined && values) values.set(unquote(name), readData(data));
    else if (line !== '') throw new Error(`Not understood: ${line}`);
  }
  return registry;
}

function readData(data: string): RegistryValue {
  const [, number] = /^dword:([0-9a-f]{8})$/.exec(data) ?? [];
  if (number !== undefined) return { type: 'REG_DWORD', data: Number.parseInt(number, 16) };
  const [, quoted] = /^"((?:[^"\\]|\\.)*)"$/su.exec(data) ?? [];
  if (quoted !== undefined) return { type: 'REG_SZ', data: unquote(quoted) };
  const [, type, hex] = /^hex\(([17])\):((?:[0-9a-f]{2},)*[0-9a-f]{2})$/.exec(data) ?? [];
  if (hex === undefined) throw new Error(`Not understood: ${data}`);
  const bytes = Uint8Array.from(hex.split(','), (byte) => Number.parseInt(byte, 16));
  const text = new TextDecoder('utf-16le', { fatal: true, ignoreBOM: true }).decode(bytes);
  const end = type === '7' ? '\0\0' : '\0';
  if (!text.endsWith(end)) throw new Error('The text has no end.');
  return { type: type === '7' ? 'REG_MULTI_SZ' : 'REG_SZ', data: text.slice(0, -end.length) };
}

function unquote(text: string): string {
  return text.replace(/\\(.)/gs, '$1');
}

/** What Chromium makes of a key of the registry, given the types of the schema for its values. */
export function asChromium(values: ReadonlyMap<string, RegistryValue> | undefined, booleans: ReadonlySet<string>) {
  const entries = [...(values ?? [])].map(
    ([name, { data }]) => [name, booleans.has(name) ? data === 1 : data] as const,
  );
  return Object.fromEntries(entries);
}

/** What Firefox makes of it. */
export function asFirefox(values: ReadonlyMap<string, RegistryValue> | undefined): { [key: string]: unknown } {
  const entries = [...(values ?? [])].map(
    ([name, { type, data }]) => [name, type === 'REG_MULTI_SZ' ? JSON.parse(data) : data] as const,
  );
  return Object.fromEntries(entries);
}

/** What the editor of group policies, or MDM, writes into the registry for settings that are enabled or disabled, by their names. */
export function applyTemplate(template: Element, settings: ReadonlyMap<string, SettingState>): Registry {
  const registry = new Map<string, Map<string, RegistryValue>>();
  const set = (key: string, name: string, value: RegistryValue) =>
    registry.set(key, new Map([...(registry.get(key) ?? []), [name, value]]));
  for (const policy of all(template, 'policy')) {
    const state = settings.get(attributeOf(policy, 'name'));
    if (state === undefined) continue;
    const key = attributeOf(policy, 'key');
    const own = policy.attribute('valueName');
    if (own !== undefined) set(key, own, readValue(only(policy, state.enabled ? 'enabledValue' : 'disabledValue')));
    for (const list of all(policy, state.enabled ? 'enabledList' : 'disabledList')) {
      for (const item of all(list, 'item'))
        set(attributeOf(item, 'key'), attributeOf(item, 'valueName'), readValue(item));
    }
    for (const field of all(policy, 'elements').flatMap(({ children }) => children)) {
      const data = state.data.get(attributeOf(field, 'id'));
      if (data === undefined) throw new Error(`${attributeOf(policy, 'name')} has a field that is not filled in.`);
      if (data.length > Number(field.attribute('maxLength') ?? data.length)) throw new Error('The text is too long.');
      set(key, attributeOf(field, 'valueName'), fieldValue(field.name, data));
    }
  }
  return registry;
}

export type SettingState = { readonly enabled: boolean; readonly data: ReadonlyMap<string, string> };

function fieldValue(field: string, data: string): RegistryValue {
  switch (field) {
    case 'text':
      return { type: 'REG_SZ', data };
    case 'multiText':
      return { type: 'REG_MULTI_SZ', data };
    case 'decimal':
      return { type: 'REG_DWORD', data: Number(data) };
    default:
      throw new Error(`There is no field <${field}>.`);
  }
}

function readValue(around: Element): RegistryValue {
  const [decimal] = all(around, 'decimal');
  if (decimal) return { type: 'REG_DWORD', data: Number(attributeOf(decimal, 'value')) };
  const data = only(around, 'string').text;
  if (data.length > 255) throw new Error('A fixed text of a template has at most 255 characters.');
  return { type: 'REG_SZ', data };
}

/** What Windows makes of a value that MDM sends for a setting. */
export function readMdm(value: string): SettingState {
  const root = readXml(`<setting>${value}</setting>`);
  const data = all(root, 'data').map((one) => [attributeOf(one, 'id'), attributeOf(one, 'value')] as const);
  return { enabled: all(root, 'enabled').length === 1, data: new Map(data) };
}

/** The value of a property list. */
export function readPlist(text: string): unknown {
  const [value] = readXml(text).children;
  if (!value) throw new Error('The list is empty.');
  return plistValue(value);
}

function plistValue({ name, text, children }: Element): unknown {
  switch (name) {
    case 'string':
      return text;
    case 'true':
    case 'false':
      return name === 'true';
    case 'integer':
    case 'real':
      return Number(text);
    case 'array':
      return children.map(plistValue);
    case 'dict': {
      const entries: (readonly [string, unknown])[] = [];
      for (let at = 0; at < children.length; at += 2) {
        const [key, value] = children.slice(at, at + 2);
        if (key?.name !== 'key' || !value) throw new Error('A dict has keys and values in turn.');
        entries.push([key.text, plistValue(value)]);
      }
      return Object.fromEntries(entries);
    }
    default:
      throw new Error(`A property list has no <${name}>.`);
  }
}
