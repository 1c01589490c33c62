/** The soak of test/long, short: its mechanism, with every trouble once. The heap's figure is that of the ten minutes. */
import { describe, it } from 'vitest'
import { hasPostgres } from '#test/support/postgres.ts'
import { runSoak } from '#test/support/soak.ts'
import { expectSoakPromises, soakReport } from '#test/support/soak-promises.ts'
import { findValkey } from '#test/support/valkey.ts'

const valkeyProgram = findValkey()

describe.skipIf(valkeyProgram === undefined || !hasPostgres)('two replicas whose stores, upstream and keys go and come back under load', () => {
  it('answer every request, throttle nobody, and lose no operation when they end under load', async () => {
    const figures = await runSoak({ seconds: 12, troublesFirst: false, troubleMs: 400, quietMs: 600, writeEveryMs: 100, stretch: 2, valkeyProgram: valkeyProgram ?? '' })
    process.stdout.write(soakReport(figures))
    expectSoakPromises(figures, 1)
  }, 240_000)
})
