import { defineConfig } from 'wxt';
import { GECKO_ID, PUBLIC_KEY } from './extension-identity.ts';
import { lateParts } from './late-parts.ts';
import { declaredRules, idleAtInstallation, LATE_SCRIPTS } from './light-background.ts';
import { latePatterns, lateSchemas, lightData, withoutSources } from './light-data.ts';
import { managedSchema } from './policy/managed-schema.ts';
import { MATCHES, matchesOf, SITE_ADAPTERS } from './sites/index.ts';

const MANAGED_SCHEMA = 'managed-schema.json';

const EVERY_FRAME = {
  run_at: 'document_start',
  all_frames: true,
  match_about_blank: true,
  match_origin_as_fallback: true,
} as const;

/** As long as nobody knows what goes on in a tab, and where there is nothing to guard. */
const IDLE = { 16: 'toolbar/idle-16.png', 24: 'toolbar/idle-24.png', 32: 'toolbar/idle-32.png' };

export default defineConfig({
  imports: false,
  modules: ['@wxt-dev/module-react'],
  manifestVersion: 3,
  vite: () => ({
    plugins: [
      declaredRules(),
      lightData(),
      withoutSources(),
      latePatterns(),
      lateSchemas(),
      withoutWrapper(),
      withoutMadeCode(),
      lateParts(),
      idleAtInstallation(),
      narrow(),
      namelessInPages(),
    ],
  }),
  hooks: {
    'build:publicAssets': (_wxt, files) => {
      files.push({ relativeDest: MANAGED_SCHEMA, contents: JSON.stringify(managedSchema(), null, 2) });
    },
    // A page of the background takes in no script later.
    'build:manifestGenerated': (_wxt, { background }) => {
      if (background && 'scripts' in background) background.scripts?.unshift(...LATE_SCRIPTS);
    },
  },
  manifest: ({ browser }) => ({
    name: 'Gatepost',
    description: '__MSG_extension_description__',
    default_locale: 'en',
    permissions: [
      ...['storage', 'scripting', 'webRequest', 'webRequestBlocking', 'alarms'],
      // Files are read in workers, and Chromium's service worker can make none: a page that nobody sees does.
      ...(browser === 'firefox' ? [] : ['offscreen']),
    ],
    host_permissions: MATCHES,
    // Browsers do not always run them in this order (see wire/channel.ts), so either may come first.
    content_scripts: [
      ...SITE_ADAPTERS.map((site) => ({ ...EVERY_FRAME, matches: matchesOf(site), js: [`guard-${site.id}.js`] })),
      { ...EVERY_FRAME, matches: MATCHES, js: ['wire.js'], world: 'MAIN' },
    ],
    action: { default_title: '__MSG_action_title__', default_icon: IDLE },
    storage: { managed_schema: MANAGED_SCHEMA },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: GECKO_ID,
              strict_min_version: '140.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : { key: PUBLIC_KEY, minimum_chrome_version: '120' }),
  }),
});

/** WXT puts a logger and two handlers of errors around every script, half a kilobyte in each page: the script alone says as much. */
function withoutWrapper() {
  return {
    name: 'without-wrapper',
    enforce: 'pre' as const,
    transform(code: string, id: string) {
      if (id.endsWith('/define-unlisted-script.mjs')) return 'export const defineUnlistedScript = (main) => main;\n';
      const script = /import definition from (["'].+?["'])/.exec(code)?.[1];
      if (!id.includes('unlisted-script-entrypoint') || script === undefined) return undefined;
      return `import definition from ${script};\nexport default definition();\n`;
    },
  };
}

/**
 * A script with one letter beyond ASCII in it takes two bytes for each, in the memory of every page and of the worker, too; as escapes
 * they leave it narrow.
 */
function narrow() {
  return {
    name: 'narrow',
    generateBundle(_options: unknown, bundle: Record<string, { type: string; code?: string; fileName: string }>) {
      for (const chunk of Object.values(bundle)) {
        if (chunk.code === undefined) continue;
        if (/(?<!\\)(?:\\\\)*\\[^\0-\x7f]/.test(chunk.code))
          throw new Error(`${chunk.fileName} escapes a letter by itself.`);
        chunk.code = chunk.code.replace(
          /[^\0-\x7f]/g,
          (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`,
        );
      }
    },
  };
}

/** Of what makes code of strings in pdf.js for older browsers, one line is left, for those that have no `globalThis`: none of ours. */
function withoutMadeCode() {
  return {
    name: 'without-made-code',
    transform(code: string, id: string) {
      if (!id.includes('/pdfjs-dist/')) return undefined;
      return code.replaceAll("Function('return this')()", 'globalThis');
    },
  };
}

/** What runs in the page's own world shows in the stack of every error there; by its address the page would know the extension. */
function namelessInPages() {
  return {
    name: 'nameless-in-pages',
    generateBundle(_options: unknown, bundle: Record<string, { type: string; name?: string; code?: string }>) {
      for (const chunk of Object.values(bundle)) {
        if (chunk.type === 'chunk' && chunk.name === 'wire') chunk.code += '\n//# sourceURL=native\n';
      }
    },
  };
}
