// @vitest-environment node
import { join } from 'node:path';
import { build } from 'vite';
import { expect, it } from 'vitest';

// It is part of what every page of the three sites loads.
it('is at most 5 KB of minified code', async () => {
  const entry = join(import.meta.dirname, '../../../sites/publish/index.ts');
  const lib = { entry, formats: ['iife' as const], name: 'publish', fileName: 'publish' };
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    build: { write: false, minify: true, target: 'es2024', lib },
  });
  const outputs = Array.isArray(built) ? built.flatMap(({ output }) => output) : 'output' in built ? built.output : [];
  const code = outputs.map((one) => (one.type === 'chunk' ? one.code : '')).join('');
  expect(code).toContain('tweet_text');
  expect(code.length).toBeLessThanOrEqual(5 * 1024);
});
