import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { describe, expect, it, test } from 'vitest';
import * as z from 'zod/mini';
import { LatePattern } from '../../late-pattern.ts';
import * as lateZod from '../../late-schema.ts';
import { DECLARED_DATA } from '../../light-background.ts';
import { LIGHT_DATA, lateCode, lateSchemas, lightCode, sourcelessCode } from '../../light-data.ts';
import { builtIn } from '../../policy/built-in.ts';
import { phoneMetadata } from '../../rules/personal-data/phone-metadata.ts';
import { formatIds } from '../../rules/secrets/format-ids.ts';
import { listedWords } from '../../rules/text/listed-words.ts';
import { swearWordTable } from '../../rules/text/swear-word-table.ts';
import { allStems, allSwearWords, strongestWords } from '../../rules/text/swear-words.ts';
import { voiceTable } from '../../rules/wrong-account/voice-table.ts';

const ROOT = join(import.meta.dirname, '../..');

describe('what stands in a build for', () => {
  const made = new Map<string, unknown>([
    ['builtIn', builtIn()],
    ['phoneMetadata', phoneMetadata()],
    ['formatIds', formatIds()],
    ['swearWordTable', swearWordTable()],
    ['voiceTable', voiceTable()],
  ]);

  it.each([...LIGHT_DATA, ...DECLARED_DATA])('%s makes the same', async (path) => {
    const code = await lightCode(path);
    const light: Readonly<Record<string, () => unknown>> = await import(
      `data:text/javascript,${encodeURIComponent(code)}`
    );
    for (const [name, make] of Object.entries(light)) {
      expect(make()).toEqual(made.get(name));
      expect(make()).toBe(make());
      made.delete(name);
    }
  });

  it('leaves nothing out', () => expect([...made.keys()]).toEqual([]));
});

test('the formats of secrets are the same without their sources', () => {
  const modules = [
    'secrets/format.ts',
    ...readdirSync(join(ROOT, 'rules/data/secret-formats')).map((name) => `data/secret-formats/${name}`),
  ];
  for (const path of modules) {
    const code = readFileSync(join(ROOT, 'rules', path), 'utf8');
    const bare = sourcelessCode(code);
    expect(bare).not.toMatch(/(?:source|vendor)\(\s*'http/);
    // The last of a call may go with its comma, and so may its name; what stands before another value keeps its place.
    const names = [...code.matchAll(/const (\w+) = source\(/g)].map(([, name]) => name);
    const named = new RegExp(`,\\s*(?:${[...names, 'GITLEAKS', 'GITHUB_PATTERNS'].join('|')})(?=,?\\s*\\))`, 'g');
    const without = (text: string) => text.replaceAll('/* @__PURE__ */ ', '').replace(named, '');
    expect(
      without(bare)
        .replace(/(?:,\s*)?source\(''\)(?=,?\s*\))/g, '')
        .replaceAll("source('')", ''),
    ).toBe(
      without(code)
        .replace(/(?:,\s*)?(?:source|vendor)\(\s*'https:[^']+',?\s*\)(?=,?\s*\))/g, '')
        .replace(/(?:source|vendor)\(\s*'https:[^']+',?\s*\)/g, ''),
    );
    expect(bare).not.toMatch(named);
  }
});

test('the table of the lists holds each word in its place', () => {
  const { words, stems, strongest } = listedWords(() => true);
  expect(words).toEqual(allSwearWords());
  expect(stems).toEqual(allStems());
  expect(strongest).toEqual(strongestWords());
  const slurs = listedWords(({ grade, language }) => grade === 'slur' && language === 'en');
  expect(slurs.words).toEqual(allSwearWords().filter(({ grade, language }) => grade === 'slur' && language === 'en'));
});

describe('a late pattern', () => {
  it.each<[string, RegExp, (pattern: RegExp) => unknown]>([
    ['exec', /b(.)/, (pattern) => pattern.exec('abc')],
    ['exec again and again', /[ab]/g, (pattern) => [pattern.exec('abc'), pattern.exec('abc'), pattern.lastIndex]],
    ['exec at a place', /c/y, (pattern) => [Object.assign(pattern, { lastIndex: 2 }).exec('abc'), pattern.lastIndex]],
    ['test', /\p{L}/u, (pattern) => [pattern.test('1é'), pattern.test('12')]],
    ['match', /[ab]/g, (pattern) => 'abc'.match(pattern)],
    ['matchAll', /[ab]/g, (pattern) => [...'abc'.matchAll(pattern)]],
    ['replace', /[ab]/g, (pattern) => 'abc'.replace(pattern, '<$&>')],
    ['replace by what a function says', /[ab]/g, (pattern) => 'abc'.replace(pattern, (letter) => letter.toUpperCase())],
    ['replaceAll', /[ab]/g, (pattern) => 'abab'.replaceAll(pattern, 'x')],
    ['search', /c/, (pattern) => 'abc'.search(pattern)],
    ['split', /,\s*/, (pattern) => ['a, b,c'.split(pattern), 'a, b,c'.split(pattern, 2)]],
    ['source and flags', /a+/gi, (pattern) => [pattern.source, pattern.flags]],
  ])('does what the pattern does: %s', (_, pattern, ask) => {
    const late: object = new LatePattern(() => new RegExp(pattern.source, pattern.flags));
    expect(Reflect.apply(ask, undefined, [late])).toEqual(ask(pattern));
  });

  it('is made once, when it is first used', () => {
    let times = 0;
    const late = new LatePattern(() => {
      times++;
      return /a/;
    });
    expect(times).toBe(0);
    expect([late.test('a'), late.test('b')]).toEqual([true, false]);
    expect(times).toBe(1);
  });
});

describe('a late schema', () => {
  it.each<[string, (from: typeof z) => z.ZodMiniType, unknown]>([
    ['a text', ({ string }) => string(), 'x'],
    ['a text that is checked', ({ string, minLength, maxLength }) => string().check(minLength(2), maxLength(3)), 'x'],
    ['a choice', (from) => from.enum(['a', 'b']), 'c'],
    ['an object', ({ object, string, exactOptional }) => object({ a: string(), b: exactOptional(string()) }), { b: 1 }],
    ['what is left out', ({ object, array, _default }) => object({ a: _default(array(object({})), []) }), {}],
    [
      'one that goes on from another',
      ({ object, extend, int, minimum, union, literal }) =>
        extend(object({ a: union([literal(1), int().check(minimum(5))]) }), { b: literal(2) }),
      { a: 3, b: 2 },
    ],
    ['a part of one', ({ object, pick, boolean }) => pick(object({ a: boolean(), b: boolean() }), { a: true }), {}],
  ])('judges as the schema does: %s', (_, make, value) => {
    const schema = make(z);
    const late: z.ZodMiniType = Reflect.apply(make, undefined, [lateZod]);
    expect(z.safeParse(late, value)).toEqual(z.safeParse(schema, value));
    expect(z.toJSONSchema(late)).toEqual(z.toJSONSchema(schema));
  });

  it.each([
    ['/gatepost/rules/links.ts', true],
    ['/gatepost/policy/schema.ts', true],
    ['/gatepost/documents/protocol.ts', false],
    ['/gatepost/late-schema.ts', false],
  ])('stands in %s: %s', (importer, stands) => {
    expect(lateSchemas().resolveId('zod/mini', importer)?.id.endsWith('/late-schema.ts') ?? false).toBe(stands);
    expect(lateSchemas().resolveId('zod', importer)).toBeUndefined();
  });

  it('is made when it is first used', () => {
    let times = 0;
    const parts = {
      get a() {
        times++;
        return z.string();
      },
    };
    const late = lateZod.object(parts);
    expect(times).toBe(0);
    expect(Object.keys(Object(late.shape))).toEqual(['a']);
    expect(times).toBeGreaterThan(0);
  });
});

describe('the rules in a build', () => {
  const files = readdirSync(join(ROOT, 'rules'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
    .map((entry) => join(entry.parentPath, entry.name))
    .map((file) => [relative(ROOT, file), readFileSync(file, 'utf8')] as const);

  it('make no pattern with property classes, and none that is put together, before it is used', () => {
    const early = files.flatMap(([file, code]) =>
      lateCode(code)
        .split('\n')
        .filter((line) => /^(?:export )?const [^(]* = (?:\/.*\\p\{|new RegExp\()/.test(line))
        .map((line) => `${file}: ${line}`),
    );
    expect(early).toEqual([]);
  });

  it.each([
    ['const WORD = /^\\p{L}+$/u;', `const WORD = new LatePattern(() => new RegExp("^\\\\p{L}+$", 'u'));`],
    [
      'export const WORD =\n  /a "b"/giu;',
      `export const WORD = new LatePattern(() => new RegExp("a \\"b\\"", 'giu'));`,
    ],
    [`const WORD = new RegExp('a', 'y');`, `const WORD = new LatePattern(() => new RegExp('a', 'y'));`],
    [
      `const WORD = new RegExp(\n  ['a', 'b'].join('|'),\n  'u',\n);`,
      `const WORD = new LatePattern(() => new RegExp(\n  ['a', 'b'].join('|'),\n  'u',\n));`,
    ],
    ['const half = /a/.test(text);', 'const half = /a/.test(text);'],
    ['const HALF = /a/.source;', 'const HALF = /a/.source;'],
    ['  const WORD = /a/;', '  const WORD = /a/;'],
    ['const SIZE = 4 / 2;\nconst HALF = 1 / 2;', 'const SIZE = 4 / 2;\nconst HALF = 1 / 2;'],
  ])('%s', (code, late) => expect(lateCode(code)).toBe(late));

  it('have the same patterns', async () => {
    const pattern = /[/\\]\/"`\p{L}\n’é/giu;
    const code = `class LatePattern { constructor(make) { this.made = make(); } }
${lateCode(`const WORD = /${pattern.source}/${pattern.flags};`)}
export const { made } = WORD;`;
    const { made } = await import(`data:text/javascript,${encodeURIComponent(code)}`);
    expect([made.source, made.flags]).toEqual([pattern.source, pattern.flags]);
  });
});
