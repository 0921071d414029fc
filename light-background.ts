import { lightCode } from './light-data.ts';

/**
 * The background keeps the policy, and never looks for anything by it itself: of every rule it has what a policy may say and no words. What
 * does look (`seal-engine.js`) it takes in when that is first needed. The worker takes 8 MiB less memory by this (47.6 to 39.3 MiB of its
 * process in Chromium 156).
 */

/** Modules as `LIGHT_DATA` has them, which the rules make of what they find by; the background has what is made. */
export const DECLARED_DATA = ['rules/secrets/format-ids.ts'] as const;

/** Leaves out of a script by what the rules find: how each is made ready for one policy, and all that is needed for it alone. */
export function declaredRules() {
  let isBackground = false;
  return {
    name: 'declared-rules',
    enforce: 'pre' as const,
    configResolved({ define }: { readonly define?: Readonly<Record<string, unknown>> }) {
      // Which script is being built; WXT builds each by itself.
      isBackground = define?.['import.meta.env.ENTRYPOINT'] === '"background"';
    },
    async load(id: string) {
      const path = isBackground ? DECLARED_DATA.find((one) => id.endsWith(`/${one}`)) : undefined;
      return path === undefined ? undefined : await lightCode(path);
    },
    transform(code: string, id: string) {
      if (!isBackground || !/\/rules\/.+\.ts$/.test(id)) return undefined;
      // Without effects of their own, so that what nobody asks for any more is left out.
      return { code: declaredCode(code, id), moduleSideEffects: false, map: null };
    },
  };
}

/** How a rule begins, and the part that makes it ready, as they are formatted. */
const RULE = /^export const \w+ = defineRule\(\{$/m;
const COMPILE = /^ {2}compile\([\s\S]*?^ {2}\},\n/m;

/** A module without what makes its rule ready, if it has one. Throws where that is not to be found. */
export function declaredCode(code: string, id: string): string {
  if (!RULE.test(code)) return code;
  if (!COMPILE.test(code)) throw new Error(`${id} has a rule, and nothing in it that makes it ready.`);
  return code.replace(COMPILE, '');
}

/** Scripts that the background takes in later; while it is installed they must do nothing yet (see `keep-late-scripts.ts`). */
export const LATE_SCRIPTS = ['seal-engine.js', 're2.js'];

/** Has the background's late scripts do nothing while its worker is being installed. */
export function idleAtInstallation() {
  return {
    name: 'idle-at-installation',
    generateBundle: {
      // Once nothing else is left to be done to them.
      order: 'post' as const,
      handler(_options: unknown, bundle: Record<string, { type: string; code?: string; fileName: string }>) {
        for (const chunk of Object.values(bundle)) {
          if (chunk.code === undefined || !LATE_SCRIPTS.includes(chunk.fileName)) continue;
          chunk.code = `if (!globalThis[Symbol.for("gatepost.installing")]) {\n${chunk.code}}\n`;
        }
      },
    },
  };
}
