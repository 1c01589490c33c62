/** `npm run test:browser`: the explorer and the console in a real Chromium. Without one, what needs it is counted as skipped. */
import { defineConfig } from 'vitest/config'
import { countingReporter } from './test/support/reporter.ts'

export default defineConfig({
  // The file that Node itself would load. Vite would take graphql's index.mjs: a second copy beside Apollo Server's.
  resolve: { alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }] },
  test: {
    include: ['test/browser/**/*.test.ts'],
    globalSetup: ['test/browser/setup.ts'],
    reporters: ['default', countingReporter({ mayAllBeSkipped: true })],
    testTimeout: 30_000,
    hookTimeout: 60_000,
    teardownTimeout: 10_000,
    // A page takes its time on a busy machine.
    expect: { poll: { timeout: 10_000 } },
    passWithNoTests: false,
    allowOnly: false,
    watch: false,
    pool: 'forks',
    maxWorkers: 1,
  },
})
