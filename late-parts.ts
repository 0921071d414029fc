import { relative } from 'node:path';

/**
 * Functions by which a script of every page gets at what it does not need while the page loads, by their module. What can be got at
 * through them alone is put into one function, which a browser only skims until one of them is first called, and what is left runs as one
 * piece: half a millisecond less of a load in a new tab (median of 52; 6.3 before).
 */
const DOORS: Readonly<Record<string, readonly string[]>> = {
  'guard/guard-frame.ts': ['guardFrame'],
  'wire/hold-fetches.ts': ['holdFetches'],
  'wire/hook-beacon.ts': ['hookBeacon'],
  'wire/hook-xhr.ts': ['hookXhr'],
  'sites/x/lookout.ts': ['lookoutOnX'],
  'sites/linkedin/lookout.ts': ['lookoutOnLinkedin'],
  'sites/facebook/lookout.ts': ['lookoutOnFacebook'],
};

/** What a plugin is told, as far as it matters here. */
type Bundle = { getModuleInfo(id: string): { readonly importedIds: readonly string[] } | null };
type Chunk = { readonly name: string; readonly facadeModuleId: string | null; readonly moduleIds: readonly string[] };

/** Puts apart what lies behind the doors, in the scripts that every page gets. */
export function lateParts() {
  return {
    name: 'late-parts',
    renderChunk(this: Bundle, code: string, { name, facadeModuleId, moduleIds }: Chunk) {
      if (!/^(guard-|wire$)/.test(name) || facadeModuleId === null) return undefined;
      const early = new Set<string>();
      const enter = (id: string): void => {
        if (early.has(id) || pathOf(id) in DOORS) return;
        early.add(id);
        for (const imported of this.getModuleInfo(id)?.importedIds ?? []) enter(imported);
      };
      enter(facadeModuleId);
      return { code: lateCode(code, moduleIds.filter((id) => !early.has(id)).map(pathOf)), map: null };
    },
  };
}

function pathOf(id: string): string {
  return relative(import.meta.dirname, id);
}

/** A module in a script, from the line that names it to the next one. */
const MODULES = /^(?=\/\/ \S+$)/m;

/**
 * The script with those of its modules that are late in a function of their own, and beside it doors of the same names. Throws where
 * one of the modules is not to be found.
 */
export function lateCode(code: string, late: readonly string[]): string {
  if (late.length === 0) return code;
  const modules = code.split(MODULES);
  const isLate = (module: string) => late.some((path) => module.startsWith(`// ${path}\n`));
  const parts = modules.filter(isLate);
  const names = late.flatMap((path) => DOORS[path] ?? []);
  const lost = names.find((name) => !parts.some((part) => part.includes(`function ${name}(`)));
  if (parts.length !== late.length || lost !== undefined)
    throw new Error(`Late are ${late.join(', ')}, found were ${parts.length} of them, and not ${lost}.`);
  const wide = names.find((name) => parts.some((part) => areTooMany(parametersOf(part, name))));
  if (wide !== undefined) throw new Error(`${wide} takes more than its door passes on: ${PARAMETERS}.`);
  const made = `var lateParts;
function late() {
  return (lateParts ??= (() => {
${parts.join('')}
return [${names.join(', ')}];
})());
}
${names.map((name, at) => `function ${name}(${PARAMETERS}) { return late()[${at}](${PARAMETERS}); }\n`).join('')}`;
  const [head = '', ...early] = modules.filter((module) => !isLate(module));
  return [head, made, ...early.map(eager)].join('');
}

const FUNCTIONS = /^\tfunction (\w+)(\([\s\S]*?^\t\})$/gm;

/** The same with its functions in brackets: those a browser reads for good at once, where else it skims them first and reads them again. */
function eager(module: string): string {
  return module.replace(FUNCTIONS, '\tvar $1 = (function$2);');
}

/** As many as any of them takes; not by a list, because in the page's world a script may have changed how lists are walked through. */
const PARAMETERS = 'a, b, c';

/** What a function of a module takes, one by one; nothing where it is in another module. */
function parametersOf(module: string, name: string): readonly string[] {
  const [, rest = ''] = module.split(`function ${name}(`);
  const parameters = [''];
  let depth = 0;
  for (const letter of rest) {
    if ('([{'.includes(letter)) depth += 1;
    if (')]}'.includes(letter)) depth -= 1;
    if (depth < 0) break;
    if (letter === ',' && depth === 0) parameters.push('');
    else parameters.push(`${parameters.pop()}${letter}`);
  }
  return parameters;
}

function areTooMany(parameters: readonly string[]): boolean {
  return parameters.length > PARAMETERS.split(',').length || parameters.some((one) => one.trim().startsWith('...'));
}
