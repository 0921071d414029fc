import type { LooseSchema } from '../managed-schema.ts';
import { type Deployment, FAMILY, type Family, FIREFOX } from './deployment.ts';
import type { PlainObject } from './fit.ts';
import { type RegistryKey, type RegistryValue, registryOf, registryOfFirefox } from './registry.ts';
import { writeXml, type Xml, xml } from './xml.ts';

/** One setting in the editor of group policies. */
export type Setting = {
  /** Its name in the file; also what MDM calls it. */
  readonly name: string;
  /** The category it stands in. */
  readonly category: string;
  readonly key: string;
  readonly title: string;
  readonly explanation: string;
} & (
  | { readonly kind: 'install'; readonly values: ReadonlyMap<string, RegistryValue> }
  | {
      /** `switch`: on or off; `text`, `number`: a field; `json`: a field that Firefox reads as JSON. */
      readonly kind: 'switch' | 'text' | 'number' | 'json';
      readonly valueName: string;
      /** What the policy says; undefined: nothing. */
      readonly value: RegistryValue | undefined;
    }
);

/** The settings of every browser: one installs and pins, and one for each key of a policy, whether this policy has it or not. */
export function settingsOf(policy: PlainObject, schema: LooseSchema, deployment: Deployment): readonly Setting[] {
  const keys = Object.entries(schema.properties ?? {});
  const family = FAMILY.flatMap((one) => {
    const { policy: values, settings } = registryOf(one, policy, deployment);
    return [installSetting(one, settings), ...keys.map(([key, { type }]) => keySetting(one, values, key, KINDS[type]))];
  });
  const { policy: values, settings } = registryOfFirefox(policy, deployment);
  return [
    ...family,
    installSetting(FIREFOX, settings),
    ...keys.map(([key, { type }]) => keySetting(FIREFOX, values, key, FIREFOX_KINDS[type])),
  ];
}

const KINDS = { object: 'text', array: 'text', string: 'text', number: 'number', boolean: 'switch' } as const;
const FIREFOX_KINDS = { ...KINDS, boolean: 'json' } as const;

type Product = Family | typeof FIREFOX;

function installSetting({ id, name }: Product, { path, values }: RegistryKey): Setting {
  return {
    kind: 'install',
    name: `${id}_install`,
    category: categoryOf(id),
    key: path,
    title: 'Install Gatepost and keep it in the toolbar',
    explanation: `Installs Gatepost in ${name}; users can neither remove it nor switch it off.`,
    values,
  };
}

function keySetting(
  { id }: Product,
  { path, values }: RegistryKey,
  key: string,
  kind: Exclude<Setting['kind'], 'install'>,
): Setting {
  return {
    kind,
    name: `${id}_${key}`,
    category: categoryOf(id),
    key: path,
    title: `Policy: ${key}`,
    explanation: `The key "${key}" of the policy${kind === 'switch' ? '' : ', as it stands in the policy’s JSON'}. The administrators’ page of Gatepost explains every key.`,
    valueName: key,
    value: values.get(key),
  };
}

function categoryOf(id: Product['id']): string {
  return `gatepost_${id}`;
}

const NAMESPACE = 'http://schemas.microsoft.com/GroupPolicy/2006/07/PolicyDefinitions';

/** A number goes up with every version of the template; it says nothing of the policy. */
const VERSION = { revision: '1.0', schemaVersion: '1.0', xmlns: NAMESPACE };

/** The template for group policies: https://learn.microsoft.com/previous-versions/windows/desktop/policy/schema-root */
export function admx(settings: readonly Setting[]): string {
  const categories = [...new Set(settings.map(({ category }) => category))];
  const parts = [
    xml('policyNamespaces', {}, [xml('target', { prefix: 'gatepost', namespace: 'Gatepost.Policies' })]),
    xml('resources', { minRequiredRevision: '1.0' }),
    xml('supportedOn', {}, [
      xml('definitions', {}, [xml('definition', { name: 'windows', displayName: '$(string.windows)' })]),
    ]),
    xml('categories', {}, [
      xml('category', { name: 'gatepost', displayName: '$(string.gatepost)' }),
      ...categories.map((name) =>
        xml('category', { name, displayName: `$(string.${name})` }, [xml('parentCategory', { ref: 'gatepost' })]),
      ),
    ]),
    xml('policies', {}, settings.map(definitionOf)),
  ];
  return document(xml('policyDefinitions', VERSION, parts));
}

function definitionOf(setting: Setting): Xml {
  const { name, category, key } = setting;
  const attributes = {
    name,
    class: 'Machine',
    displayName: `$(string.${name})`,
    explainText: `$(string.${name}_explained)`,
    key,
    ...(setting.kind === 'switch' && { valueName: setting.valueName }),
    ...(hasField(setting) && { presentation: `$(presentation.${name})` }),
  };
  const start = [xml('parentCategory', { ref: category }), xml('supportedOn', { ref: 'windows' })];
  return xml('policy', attributes, [...start, ...effectOf(setting)]);
}

function effectOf(setting: Setting): readonly Xml[] {
  switch (setting.kind) {
    case 'switch':
      return [xml('enabledValue', {}, [decimal(1)]), xml('disabledValue', {}, [decimal(0)])];
    case 'install': {
      const names = [...setting.values];
      const items = (write: (value: RegistryValue) => Xml) =>
        names.map(([valueName, value]) =>
          xml('item', { key: setting.key, valueName }, [xml('value', {}, [write(value)])]),
        );
      return [
        xml('enabledList', {}, items(fixed)),
        xml(
          'disabledList',
          {},
          items(() => xml('delete', {})),
        ),
      ];
    }
    case 'number':
      return [xml('elements', {}, [xml('decimal', { ...fieldOf(setting.valueName), maxValue: '4294967295' })])];
    case 'text':
      return [xml('elements', {}, [xml('text', { ...fieldOf(setting.valueName), maxLength: LONGEST })])];
    case 'json':
      return [xml('elements', {}, [xml('multiText', { ...fieldOf(setting.valueName), maxLength: LONGEST })])];
    default:
      return setting satisfies never;
  }
}

/** A megabyte of UTF-16, which is what the registry holds in one value. */
const LONGEST = '500000';

function fieldOf(key: string) {
  return { id: key, valueName: key, required: 'true' };
}

function fixed({ type, data }: RegistryValue): Xml {
  return type === 'REG_DWORD' ? decimal(data) : xml('string', {}, data);
}

function decimal(value: number): Xml {
  return xml('decimal', { value: String(value) });
}

/** The words for the template, with what the policy says already in the fields that can be filled in ahead. */
export function adml(settings: readonly Setting[]): string {
  const names = [
    { id: 'gatepost', name: 'Gatepost' },
    { id: 'windows', name: 'Windows 10 or newer' },
  ];
  const products = [...FAMILY, FIREFOX].map(({ id, name }) => ({ id: categoryOf(id), name }));
  const strings = [
    ...[...names, ...products].map(({ id, name }) => xml('string', { id }, name)),
    ...settings.flatMap(({ name, title, explanation }) => [
      xml('string', { id: name }, title),
      xml('string', { id: `${name}_explained` }, explanation),
    ]),
  ];
  const parts = [
    xml('displayName', {}, 'Gatepost'),
    xml('description', {}, 'Installs Gatepost and sets its policy.'),
    xml('resources', {}, [
      xml('stringTable', {}, strings),
      xml(
        'presentationTable',
        {},
        settings.flatMap((setting) => presentationOf(setting) ?? []),
      ),
    ]),
  ];
  return document(xml('policyDefinitionResources', VERSION, parts));
}

function hasField({ kind }: Setting): boolean {
  return kind !== 'switch' && kind !== 'install';
}

function presentationOf(setting: Setting): Xml | undefined {
  switch (setting.kind) {
    case 'switch':
    case 'install':
      return undefined;
    case 'number': {
      const value = setting.value === undefined ? {} : { defaultValue: String(setting.value.data) };
      return presentation(
        setting.name,
        xml('decimalTextBox', { refId: setting.valueName, ...value }, setting.valueName),
      );
    }
    case 'text': {
      const value = setting.value === undefined ? [] : [xml('defaultValue', {}, String(setting.value.data))];
      const label = xml('label', {}, setting.valueName);
      return presentation(setting.name, xml('textBox', { refId: setting.valueName }, [label, ...value]));
    }
    case 'json': {
      // Such a field can't be filled in ahead.
      const hint = setting.value === undefined ? '' : `; this policy has: ${setting.value.data}`;
      const label = `${setting.valueName}, as JSON${hint}`;
      return presentation(setting.name, xml('multiTextBox', { refId: setting.valueName }, label));
    }
    default:
      return setting satisfies never;
  }
}

function presentation(id: string, field: Xml): Xml {
  return xml('presentation', { id }, [field]);
}

function document(root: Xml): string {
  return `<?xml version="1.0" encoding="utf-8"?>\n${writeXml(root)}`.replaceAll('\n', '\r\n');
}
