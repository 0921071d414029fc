import * as z from 'zod/mini';
import { newEntries } from '../../policy/edit/new-entries.ts';
import { accountSchema, entrySchema, frameSchema, reportSchema } from '../../policy/schema.ts';
import { RULES } from '../../rules/index.ts';
import type { Rule } from '../../rules/rule.ts';
import { examplePolicy } from '../../tests/policy/example.ts';

type Schema = z.core.JSONSchema.BaseSchema;
type Row = { readonly key: string; readonly type: string; readonly fallback: string; readonly example: string };

/** Tables of every key that a policy may have, made from its schema: Markdown. */
export function policyKeys(): string {
  const { accounts, rules, ...frame } = examplePolicy();
  const sections = [
    ['The top level', rowsOf(frameSchema(z.string()), frame, '')],
    ['Where to report to: `report`', rowsOf(z.object({ report: reportSchema }), REPORT, '')],
    ['An account: an entry of `accounts`', rowsOf(accountSchema, accounts[0], '')],
    [
      'A rule: what every entry of `rules` takes',
      rowsOf(entrySchema(z.string()), Object.assign({}, ...rules, SCOPE), ''),
    ],
    ...[...RULES.values()].map(
      (rule) =>
        [
          `\`${rule.id}\`: ${rule.summary()}`,
          rowsOf(rule.options, rule.example.options, ''),
          ['', beginsWith(rule)],
        ] as const,
    ),
  ] as const;
  return sections
    .map(([title, rows, more = []]) => [`### ${title}`, '', ...tableOf(rows), ...more].join('\n'))
    .join('\n\n');
}

/** The entries that the editor of the options page makes of a rule. */
function beginsWith(rule: Rule): string {
  return `Added in the editor, it begins as ${newEntries(rule).map(code).join(' and ')}.`;
}

const REPORT = { report: { endpoint: 'https://collector.acme.example:4318', headers: { Authorization: 'Bearer …' } } };

/** What the example of a policy leaves out. */
const SCOPE = { sites: ['x'], accounts: ['acme'], surfaces: ['post', 'reply'], from: '2027-01-01T00:00:00Z' };

/** For options that the example of their rule does without, and whose schema names no values. */
const EXAMPLES: ReadonlyMap<string, unknown> = new Map<string, unknown>([
  ['near.words', ['launch']],
  ['near.within', 5],
  ['unless', ['apple pie']],
  ['instead', 'the new roadster'],
  ['flags', 'i'],
  ['match', ['ACME-20417']],
  ['noMatch', ['covid-19']],
  ['internalHosts', ['corp.acme.example']],
  ['extra', ['acme_live_']],
  ['only', ['partner.example']],
  ['words.add', ['frak']],
  ['words.replace', ['frak', 'smeg']],
  ['customers', ['Globex Air', '@GlobexAir']],
  ['partners', ['Umbra Tyres']],
  ['competitors', ['Initech']],
  ['politics.add', ['town hall petition']],
  ['politics.replace', ['town hall petition']],
  ['religion.add', ['Easter mass']],
  ['religion.replace', ['Easter mass']],
  ['tragedy.add', ['mill fire']],
  ['tragedy.replace', ['mill fire']],
  ['dates.add', ['03-24 The fire at the mill']],
  ['dates.replace', ['2027-03-24 The fire at the mill']],
  ['light.add', ['hip hip']],
  ['light.replace', ['hip hip']],
  ['timeZone', 'Europe/Berlin'],
  ['hosts.add', ['corp.acme.example']],
  ['hosts.replace', ['corp.acme.example']],
  ['tokens.add', ['acme_live_']],
  ['tokens.replace', ['acme_live_']],
]);

function tableOf(rows: readonly Row[]): readonly string[] {
  if (rows.length === 0) return ['No options of its own.'];
  return [
    '| key | type | default | example |',
    '| --- | --- | --- | --- |',
    ...rows.map(({ key, type, fallback, example }) => `| \`${key}\` | ${type} | ${fallback} | ${example} |`),
  ];
}

function rowsOf(schema: z.core.$ZodType, example: unknown, prefix: string): readonly Row[] {
  return rowsOfJson(z.toJSONSchema(schema, { io: 'input', reused: 'inline', target: 'draft-07' }), example, prefix);
}

function rowsOfJson({ properties = {}, required = [] }: Schema, example: unknown, prefix: string): readonly Row[] {
  return Object.entries(properties).flatMap(([name, property]) => {
    // Accounts and rules have tables of their own.
    if (typeof property !== 'object' || Object.keys(property).length === 0) return [];
    const key = `${prefix}${name}`;
    const value = memberOf(example, name);
    if (property.properties) return rowsOfJson(property, value, `${key}.`);
    const { default: fallback } = property;
    const within = prefix === '' ? '' : ` in \`${prefix.slice(0, -1)}\``;
    const none = required.includes(name) ? `required${within}` : '';
    const row = {
      key,
      type: typeOf(property),
      fallback: fallback === undefined ? none : code(fallback),
      example: code(value ?? EXAMPLES.get(key) ?? sampleOf(property)),
    };
    return [row];
  });
}

function memberOf(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined;
}

/** How many values are named one by one. */
const NAMED = 12;

function typeOf(schema: Schema | boolean | undefined): string {
  if (typeof schema !== 'object') return 'anything';
  const values = schema.const === undefined ? schema.enum : [schema.const];
  if (values) {
    const more = values.length > NAMED ? ` and ${values.length - NAMED} more` : '';
    return values.slice(0, NAMED).map(code).join(', ') + more;
  }
  if (schema.anyOf) {
    const types = [...new Set(schema.anyOf.map(typeOf))];
    return types.filter((type) => !types.some((wider) => wider !== type && wider.startsWith(type))).join(' or ');
  }
  switch (schema.type) {
    case 'string':
      return `text${isWide(schema.maxLength) ? '' : `, up to ${schema.maxLength}`}`;
    case 'boolean':
      return '`true`, `false`';
    case 'integer':
    case 'number': {
      const range = isWide(schema.maximum) ? '' : `, ${schema.minimum ?? 0} to ${schema.maximum}`;
      return `${schema.type === 'integer' ? 'whole number' : 'number'}${range}`;
    }
    case 'array':
      return `list: ${Array.isArray(schema.items) ? 'anything' : typeOf(schema.items)}`;
    case 'object': {
      const keys = Object.keys(schema.properties ?? {});
      if (typeof schema.additionalProperties === 'object')
        return `object: ${typeOf(schema.additionalProperties)} by name`;
      return keys.length === 0 ? 'object' : `object: ${keys.map((key) => `\`${key}\``).join(', ')}`;
    }
    default:
      return 'anything';
  }
}

function isWide(limit: number | undefined): boolean {
  return limit === undefined || limit >= Number.MAX_SAFE_INTEGER;
}

/** Something that the schema takes, where no example has the key. */
function sampleOf(schema: Schema | boolean | undefined): unknown {
  if (typeof schema !== 'object') return '…';
  const { default: fallback, const: only, enum: values = [], anyOf = [] } = schema;
  const known = [only, ...values, fallback].find((one) => one !== undefined && !isEmptyList(one));
  if (known !== undefined) return known;
  if (anyOf.length > 0) return sampleOf(anyOf[0]);
  switch (schema.type) {
    case 'boolean':
      return true;
    case 'integer':
    case 'number':
      return schema.minimum ?? 1;
    case 'array':
      return [sampleOf(Array.isArray(schema.items) ? schema.items[0] : schema.items)];
    case 'object': {
      const members = Object.entries(schema.properties ?? {}).map(([key, one]) => [key, sampleOf(one)]);
      return Object.fromEntries(members);
    }
    default:
      return '…';
  }
}

function isEmptyList(value: unknown): boolean {
  return Array.isArray(value) && value.length === 0;
}

/** A value as JSON in a cell of a table. */
function code(value: unknown): string {
  const json = JSON.stringify(value, null, 1)
    .replace(/\n\s*/g, ' ')
    .replace(/([[{]) | ([\]}])/g, '$1$2');
  return `\`${json.replaceAll('|', '\\|')}\``;
}
