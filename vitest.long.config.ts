/** `npm run test:long`: soak and scale tests, which take minutes and are left out of `npm test`. */
import { defineConfig } from 'vitest/config'
import { countingReporter } from './test/support/reporter.ts'

export default defineConfig({
  // The file that Node itself would load. Vite would take graphql's index.mjs: a second copy beside Apollo Server's.
  resolve: { alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }] },
  test: {
    include: ['test/long/**/*.test.ts'],
    reporters: ['default', countingReporter()],
    testTimeout: 900_000,
    hookTimeout: 120_000,
    teardownTimeout: 10_000,
    passWithNoTests: false,
    allowOnly: false,
    watch: false,
    pool: 'forks',
    maxWorkers: 1,
  },
})
