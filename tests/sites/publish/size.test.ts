// @vitest-environment node
import { join } from 'node:path';
import { build } from 'vite';
import { expect, it } from 'vitest';

// It is part of what every page of the three sites loads.
it('is at most 5.5 KB of minified code', async () => {
  const input = join(import.meta.dirname, '../../../sites/publish/index.ts');
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    build: {
      write: false,
      target: 'es2024',
      modulePreload: false,
      rolldownOptions: { input, preserveEntrySignatures: 'strict', output: { format: 'es', minify: true } },
    },
  });
  const outputs = Array.isArray(built) ? built.flatMap(({ output }) => output) : 'output' in built ? built.output : [];
  const code = outputs.map((one) => (one.type === 'chunk' ? one.code : '')).join('');
  expect(code).toContain('tweet_text');
  expect(code.length).toBeLessThanOrEqual(5.5 * 1024);
});
