import { expect, test } from 'vitest';
import * as z from 'zod/mini';
import { type LooseSchema, managedSchema } from '../../policy/managed-schema.ts';
import { readPolicy } from '../../policy/read-policy.ts';
import { defineRule, type Rule } from '../../rules/rule.ts';
import { examplePolicy } from './example.ts';

/** The contract's example, and what else an entry may limit itself to. The options of a rule come with the rule. */
const example = {
  ...examplePolicy(),
  report: { endpoint: 'https://collector.acme.example' },
  rules: [
    ...examplePolicy().rules,
    {
      rule: 'profanity',
      level: 'off',
      sites: ['x'],
      accounts: ['acme'],
      surfaces: ['post'],
      from: '2027-01-01T00:00:00Z',
    },
    { rule: 'personal-data', level: 'justify' },
    { rule: 'secrets', level: 'block' },
  ],
};

test('every key of the example is in it, with its type', () => {
  expectCovered(example, managedSchema(), 'policy');
});

test('it says types and nothing else, so that a browser finds nothing to refuse but a wrong type', () => {
  const keywords = new Set<string>();
  collect(managedSchema(), (schema) => {
    for (const key of Object.keys(schema)) keywords.add(key);
    expect(['object', 'array', 'string', 'number', 'boolean']).toContain(schema.type);
    expect(schema.items !== undefined).toBe(schema.type === 'array');
  });
  expect([...keywords].toSorted()).toEqual(['additionalProperties', 'items', 'properties', 'type']);
});

test('the options of every rule are in it', () => {
  const rules = new Map([
    ['one', ruleWith('one', { words: z.array(z.string().check(z.minLength(1))) })],
    ['two', ruleWith('two', { limit: z._default(z.int().check(z.minimum(1)), 5), how: z.enum(['a', 'b']) })],
    ['three', ruleWith('three', { limit: z.optional(z.number()), either: z.union([z.literal('a'), z.string()]) })],
  ]);
  const { rules: entries } = managedSchema(rules).properties ?? {};
  expect(entries?.items?.properties).toMatchObject({
    level: { type: 'string' },
    words: { type: 'array', items: { type: 'string' } },
    limit: { type: 'number' },
    how: { type: 'string' },
    either: { type: 'string' },
  });
});

test.each([
  ['is anything at all', { option: z.unknown() }],
  ['is a text or a number', { option: z.union([z.string(), z.number()]) }],
])('an option that %s is an error of whoever wrote the rule', (_, shape) => {
  expect(() => managedSchema(new Map([['one', ruleWith('one', shape)]]))).toThrow('option');
});

test('where a text or an object may stand, browsers are told of the text: the object comes as JSON in one', () => {
  const item = z.union([z.string(), z.object({ term: z.string() })]);
  const rules = new Map([
    ['one', ruleWith('one', { option: z.array(item), either: z.union([z.array(z.string()), z.array(item)]) })],
  ]);
  const list = { type: 'array', items: { type: 'string' } };
  expect(managedSchema(rules).properties?.['rules']?.items?.properties).toMatchObject({ option: list, either: list });
});

test.each([
  ['terms', { term: 'Falcon', case: true, near: { words: ['launch'], within: 3 } }],
  ['patterns', { pattern: 'INC\\d+', name: 'Tickets', flags: 'i', match: ['inc7'] }],
])('%s in that form are read like those written as objects', (rule, item) => {
  const read = (written: unknown) => readPolicy({ rules: [{ rule, level: 'warn', [rule]: ['[A-Z]x', written] }] });
  expect(read(JSON.stringify(item))).toEqual(read(item));
  expect(read(item).problems).toEqual([]);
  expect(read(item).policy?.rules[0]?.options).toEqual({ [rule]: ['[A-Z]x', item] });
});

test('so are two options of one name and two types', () => {
  const rules = new Map([
    ['one', ruleWith('one', { limit: z.number() })],
    ['two', ruleWith('two', { limit: z.string() })],
  ]);
  expect(() => managedSchema(rules)).toThrow('"limit" of the rule "two"');
});

function ruleWith(id: string, shape: Readonly<Record<string, z.ZodMiniType>>): Rule {
  return defineRule({
    id,
    summary: () => 'Finds nothing.',
    why: () => 'For this test.',
    levels: { brand: 'warn', personal: 'warn' },
    options: z.object(shape),
    example: { options: {}, bad: 'bad', good: 'good' },
    compile: () => () => [],
  });
}

function expectCovered(value: unknown, schema: LooseSchema | undefined, place: string): void {
  if (schema === undefined) expect.unreachable(`${place} is not in the schema`);
  if (Array.isArray(value)) {
    expect(schema.type).toBe('array');
    for (const item of value) expectCovered(item, schema.items, `${place}[]`);
  } else if (typeof value === 'object' && value !== null) {
    expect(schema.type).toBe('object');
    for (const [key, item] of Object.entries(value)) expectCovered(item, schema.properties?.[key], `${place}.${key}`);
  } else {
    expect(schema.type).toBe(typeof value);
  }
}

function collect(schema: LooseSchema, visit: (schema: LooseSchema) => void): void {
  visit(schema);
  for (const property of Object.values(schema.properties ?? {})) collect(property, visit);
  if (schema.items) collect(schema.items, visit);
  if (schema.additionalProperties) collect(schema.additionalProperties, visit);
}
