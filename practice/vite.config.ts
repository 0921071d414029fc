import { fileURLToPath } from 'node:url';
import { defineConfig, type Plugin } from 'vite';

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** The scripts and styles of the look-alikes, an entry for each kind of document that serve.ts hands out. build.ts says where to. */
export default defineConfig({
  root: at('.'),
  logLevel: 'warn',
  // Draft.js 0.11 calls findDOMNode, which React 19 no longer has; one React for all pages keeps the shell shared.
  resolve: { alias: { react: 'react-18', 'react-dom': 'react-dom-18' } },
  // Draft.js' dependencies are written for Node's `global`.
  define: { global: 'globalThis', 'process.env.NODE_ENV': '"production"' },
  // Test runners set NODE_ENV to "test", and Vite would take that for a development build.
  oxc: { jsx: { runtime: 'automatic', development: false } },
  plugins: [quillInShadowRoots()],
  build: {
    target: 'esnext',
    reportCompressedSize: false,
    chunkSizeWarningLimit: 4096,
    modulePreload: false,
    rolldownOptions: {
      input: {
        x: at('pages/x/x.tsx'),
        facebook: at('pages/facebook/facebook.tsx'),
        'linkedin-ember': at('pages/linkedin/ember.ts'),
        'linkedin-sdui': at('pages/linkedin/sdui.tsx'),
        'linkedin-preload': at('pages/linkedin/preload.ts'),
        'x-style': at('pages/x/x.css'),
        'facebook-style': at('pages/facebook/facebook.css'),
        'linkedin-style': at('pages/linkedin/linkedin.css'),
      },
      output: { entryFileNames: '[name].js', chunkFileNames: '[name]-[hash].js', assetFileNames: '[name][extname]' },
    },
  },
});

/**
 * Quill 2.0.3 asks the document for the selection and the focus, and finds its editors by a query of the document; neither sees into
 * a shadow root (slab/quill#2021, open). Its calls are rewritten to ask the root that the editor is in, as Chromium allows.
 */
function quillInShadowRoots(): Plugin {
  const replacements: Readonly<Record<string, readonly (readonly [string, string])[]>> = {
    '/quill/core/selection.js': [
      ['document.getSelection()', '(this.root.getRootNode().getSelection?.() ?? document.getSelection())'],
      ['document.activeElement', 'this.root.getRootNode().activeElement'],
    ],
    '/quill/core/emitter.js': [
      [
        "document.querySelectorAll('.ql-container')",
        "[document, ...[...document.querySelectorAll('*')].flatMap((host) => host.shadowRoot ?? [])].flatMap((root) => [...root.querySelectorAll('.ql-container')])",
      ],
      ['event.target === node', 'event.composedPath().includes(node)'],
    ],
  };
  return {
    name: 'quill-in-shadow-roots',
    transform(code, id) {
      const file = Object.keys(replacements).find((suffix) => id.endsWith(suffix));
      if (file === undefined) return undefined;
      return (replacements[file] ?? []).reduce((text, [from, to]) => {
        if (!text.includes(from))
          throw new Error(`${file} no longer has \`${from}\`: look at quillInShadowRoots again.`);
        return text.replaceAll(from, to);
      }, code);
    },
  };
}
