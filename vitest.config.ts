import { defineConfig } from 'vitest/config';
import { LongestFirst } from './tests/longest-first.ts';

/**
 * The same for all projects, or they would not run at the same time. Two of them leave two cores idle for a quarter of the time, while they
 * wait for a browser to start, a policy to arrive or a time to be over; a third one has that quarter.
 */
const maxWorkers = 3;

/** Four projects: pure code in Node, components in a DOM, and the built extension in a real Chromium and a real Firefox. */
export default defineConfig({
  test: {
    sequence: { sequencer: LongestFirst },
    projects: [
      {
        test: {
          name: 'unit',
          environment: 'node',
          include: ['tests/{rules,policy,scripts,house,seal,documents}/**/*.test.ts'],
          setupFiles: ['tests/speak-english.ts'],
          testTimeout: 30_000,
          maxWorkers,
        },
      },
      {
        test: {
          name: 'dom',
          environment: 'happy-dom',
          include: ['tests/{components,guard,sites,entrypoints}/**/*.test.{ts,tsx}'],
          setupFiles: ['tests/speak-english.ts', 'tests/dom-setup.ts'],
          testTimeout: 30_000,
          maxWorkers,
        },
      },
      {
        test: {
          name: 'e2e',
          environment: 'node',
          include: ['tests/{e2e,drift,practice}/**/*.test.ts'],
          globalSetup: ['tests/e2e/global-setup.ts'],
          setupFiles: ['tests/speak-english.ts'],
          testTimeout: 60_000,
          hookTimeout: 120_000,
          expect: { poll: { timeout: 5000 } },
          maxWorkers,
        },
      },
      {
        test: {
          name: 'firefox',
          environment: 'node',
          include: ['tests/firefox/**/*.test.ts'],
          globalSetup: ['tests/firefox/global-setup.ts'],
          setupFiles: ['tests/speak-english.ts'],
          testTimeout: 60_000,
          hookTimeout: 120_000,
          expect: { poll: { timeout: 5000 } },
          maxWorkers,
        },
      },
    ],
  },
});
