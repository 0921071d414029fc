import { fileURLToPath } from 'node:url';

/**
 * Modules that make data and nothing else, each a function without arguments. A browser reads a script each time that it runs it, all
 * that is written out in it too; a text in it costs next to nothing until somebody parses it.
 */
export const LIGHT_DATA = [
  'policy/built-in.ts',
  'rules/personal-data/phone-metadata.ts',
  'rules/text/swear-word-table.ts',
  'rules/wrong-account/voice-table.ts',
] as const;

/** Puts in the place of such modules, when the extension is built, what they make: JSON that is parsed on first use. */
export function lightData() {
  return {
    name: 'light-data',
    enforce: 'pre' as const,
    async load(id: string) {
      const path = LIGHT_DATA.find((one) => id.endsWith(`/${one}`));
      return path === undefined ? undefined : await lightCode(path);
    },
  };
}

/** The module that stands for another one in a build. */
export async function lightCode(path: string): Promise<string> {
  const makers: Readonly<Record<string, () => unknown>> = await import(new URL(path, import.meta.url).href);
  return Object.entries(makers)
    .map(([name, make]) => {
      const json = JSON.stringify(make()).replace(/[\\']/g, '\\$&');
      return `let made;\nexport function ${name}() {\n  return (made ??= JSON.parse('${json}'));\n}\n`;
    })
    .join('');
}

/** Where the format of a secret is published: for whoever reads the source, and 15 KB in every page that has a composer. */
const SOURCES = /(?<!function )\b(?:source|vendor)\(\s*'[^']+',?\s*\)/g;

/** One that stands last in a call, by itself or by its name, is left to the function, which has one for when there is none. */
const LAST_SOURCES = /,\s*(?:source\(''\)|[A-Z]+(?:_[A-Z]+)*)(?=,?\s*\))/g;

/** Names that are called no more go with what they are the names of. */
const NAMED_SOURCES = /(?<=const \w+ = )(?=source\(''\))/g;

/** Leaves those out of a build. */
export function withoutSources() {
  return {
    name: 'without-sources',
    enforce: 'pre' as const,
    transform: (code: string, id: string) =>
      /\/rules\/(?:data\/secret-formats\/\w+|secrets\/format)\.ts$/.test(id) ? sourcelessCode(code) : undefined,
  };
}

export function sourcelessCode(code: string): string {
  return code.replace(SOURCES, "source('')").replace(LAST_SOURCES, '').replace(NAMED_SOURCES, '/* @__PURE__ */ ');
}

/** The regular expressions at the top of a rule's module: literals, and those put together of parts. */
const PATTERNS =
  /^((?:export )?const [A-Z][A-Z0-9_]* =)\s+(?:\/(.+)\/([a-z]*)|(new RegExp\((?:.+\)|\n[\s\S]*?\n\))));$/gm;
const LATE = fileURLToPath(new URL('late-pattern.ts', import.meta.url));

/** Has the regular expressions of the rules made when they are first used, and not all of them when the extension is built. */
export function latePatterns() {
  return {
    name: 'late-patterns',
    enforce: 'pre' as const,
    transform(code: string, id: string) {
      if (!/\/rules\/.+\.ts$/.test(id)) return undefined;
      const late = lateCode(code);
      return late === code ? undefined : `import { LatePattern } from ${JSON.stringify(LATE)};\n${late}`;
    },
  };
}

const LATE_SCHEMA = fileURLToPath(new URL('late-schema.ts', import.meta.url));

/** Has the schemas of the rules' options made when they are first used: a policy names a few rules of them all. */
export function lateSchemas() {
  return {
    name: 'late-schemas',
    enforce: 'pre' as const,
    // Without effects of its own, so that scripts that make no schema are spared all of it.
    resolveId: (source: string, importer: string | undefined) =>
      source === 'zod/mini' && /\/(?:rules|policy)\/.+\.ts$/.test(importer ?? '')
        ? { id: LATE_SCHEMA, moduleSideEffects: false }
        : undefined,
  };
}

/** A module with its patterns as `LatePattern`s. Not as literals: those are read with the script, wherever they stand. */
export function lateCode(code: string): string {
  return code.replace(PATTERNS, (_, begin: string, source: string | undefined, flags: string, made: string) => {
    const late = source === undefined ? made : `new RegExp(${JSON.stringify(source)}, '${flags}')`;
    return `${begin} new LatePattern(() => ${late});`;
  });
}
