import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** A page that draws each state of what people see, with the real components and styles. Only tests open it; it is no part of the extension. */
export default defineConfig({
  root: at('.'),
  base: './',
  logLevel: 'warn',
  define: { 'process.env.NODE_ENV': '"production"' },
  // Test runners set NODE_ENV to "test", and Vite would take that for a development build.
  oxc: { jsx: { runtime: 'automatic', development: false } },
  build: {
    target: 'esnext',
    // What comes late would leave a link in the head, for the states that are drawn after it.
    modulePreload: false,
    outDir: at('../../.cache/gallery'),
    emptyOutDir: true,
    reportCompressedSize: false,
    chunkSizeWarningLimit: 4096,
  },
});
