/** Ten minutes of load with troubles: the heap stays flat, nothing is lost at the end. `SOAK_SECONDS` makes it shorter. Prints the figures. */
import { describe, expect, it } from 'vitest'
import { hasPostgres } from '#test/support/postgres.ts'
import { runSoak } from '#test/support/soak.ts'
import { expectSoakPromises, soakReport } from '#test/support/soak-promises.ts'
import { findValkey } from '#test/support/valkey.ts'

const valkeyProgram = findValkey()
const seconds = Number(process.env['SOAK_SECONDS'] ?? 600)

describe.skipIf(valkeyProgram === undefined || !hasPostgres)('two replicas under load and troubles', () => {
  it('keep their heap flat within 10 %, throttle nobody, and lose no operation when they end under load', async () => {
    const isWhole = seconds >= 600
    const figures = await runSoak({
      seconds, troublesFirst: true, troubleMs: isWhole ? 4_000 : 1_500, quietMs: isWhole ? 6_000 : 1_500, writeEveryMs: 1_000, stretch: 1.3, valkeyProgram: valkeyProgram ?? '',
    })
    process.stdout.write(soakReport(figures))
    // A fifth of a minute is too short for all code to be compiled and all caches to be full.
    expectSoakPromises(figures, isWhole ? 0.1 : 0.25)
    expect(figures.outcomes.length).toBeGreaterThan(seconds * 5)
  })
})
