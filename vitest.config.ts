import { createRequire } from 'node:module';
import { defineConfig } from 'vitest/config';

// One graphql realm: Node resolves `graphql` 16 to index.js (CJS), vite would follow "module" to index.mjs.
const resolve = { alias: [{ find: /^graphql$/, replacement: createRequire(import.meta.url).resolve('graphql') }] };
const timeouts = { testTimeout: 30_000, hookTimeout: 60_000 };
const everyOperation = 'tests/rest-compat/every-operation.test.ts';

export default defineConfig({
  test: {
    // Of the run, not of a project: both work on the same PostgreSQL and read the same notes.
    globalSetup: 'tests/support/global-setup.ts',
    maxWorkers: '100%',
    projects: [
      {
        resolve,
        test: { name: 'tests', include: ['tests/**/*.test.ts'], exclude: [everyOperation], ...timeouts, sequence: { groupOrder: 1 } },
      },
      // What all others have called and heard can be said when they are done.
      { resolve, test: { name: 'after', include: [everyOperation], ...timeouts, sequence: { groupOrder: 2 } } },
    ],
    coverage: {
      provider: 'v8',
      include: ['src/**/*.ts'],
      exclude: ['src/main.ts', 'src/rest-compat/*/operations.ts'],
      reporter: ['text-summary'],
    },
  },
});
