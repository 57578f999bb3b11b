import { globSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { defineConfig } from 'vitest/config';

// One graphql realm: Node resolves `graphql` 16 to index.js (CJS), vite would follow "module" to index.mjs.
const resolve = { alias: [{ find: /^graphql$/, replacement: createRequire(import.meta.url).resolve('graphql') }] };
// Waiting ends as soon as what is waited for is there; how long a busy machine takes for it is not what suites are about.
const timeouts = { testTimeout: 30_000, hookTimeout: 60_000, expect: { poll: { timeout: 10_000 } } };
const everyOperation = 'tests/rest-compat/every-operation.test.ts';
const suites = 'tests/**/*.test.ts';
/** Suites that listen to, or bend, what a whole process shares: its connections, its clock, its globals. */
const alone = globSync(suites).filter((file) =>
  /recordStatements|vi\.(mock|spyOn|stub|useFakeTimers)|process\.env\[.*\] =/.test(readFileSync(file, 'utf8')),
);

export default defineConfig({
  test: {
    // Of the run, not of a project: both work on the same PostgreSQL and read the same notes.
    globalSetup: 'tests/support/global-setup.ts',
    maxWorkers: '100%',
    projects: [
      {
        resolve,
        // Suites follow each other in a process as requests do in a server: loading the server anew for each took longer than most of them.
        test: {
          name: 'tests',
          isolate: false,
          include: [suites],
          exclude: [everyOperation, ...alone],
          ...timeouts,
          sequence: { groupOrder: 1 },
        },
      },
      { resolve, test: { name: 'alone', include: alone, ...timeouts, sequence: { groupOrder: 1 } } },
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
