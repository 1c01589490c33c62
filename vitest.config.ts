/** `npm test`: everything but the browser and the long tests, each of which has a configuration of its own. */
import { availableParallelism } from 'node:os'
import { defineConfig } from 'vitest/config'
import { countingReporter } from './test/support/reporter.ts'

export default defineConfig({
  // The file that Node itself would load. Vite would take graphql's index.mjs: a second copy beside Apollo Server's.
  resolve: { alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }] },
  test: {
    include: ['test/{unit,schema,contract,e2e,fault}/**/*.test.ts'],
    reporters: ['default', countingReporter()],
    // Real sockets on a busy two-core machine: a test that needs longer than this waits for something that never comes.
    testTimeout: 20_000,
    hookTimeout: 60_000,
    teardownTimeout: 5_000,
    passWithNoTests: false,
    allowOnly: false,
    watch: false,
    // Sockets, timers and process listeners that one file forgets must not reach the next.
    isolate: true,
    pool: 'forks',
    // Most files wait for sockets and timers: a worker less than there are cores, vitest's own choice, leaves a small machine idle.
    maxWorkers: Math.max(3, availableParallelism() - 1),
  },
})
