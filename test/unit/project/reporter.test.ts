import { describe, expect, it } from 'vitest'
import { closingLine, type Counts, type CountedModule, countingReporter, countRun, exitCodeOf } from '#test/support/reporter.ts'

function moduleOf(states: readonly string[], errors: { module?: number; suites?: readonly number[] } = {}): CountedModule {
  const suites = (errors.suites ?? []).map((count) => ({ errors: () => Array.from({ length: count }, () => new Error('hook')) }))
  return {
    children: {
      allTests: () => states.map((state) => ({ result: () => ({ state }) })),
      allSuites: () => suites,
    },
    errors: () => Array.from({ length: errors.module ?? 0 }, () => new Error('import')),
  }
}

/** Runs the reporter to the process's end and tells what it printed, wrote and left as the exit code. */
function endRun(exitCode: number, report: (reporter: ReturnType<typeof countingReporter>) => void) {
  const seen = { printed: '', written: [] as Counts[], exitCode }
  const listeners: (() => void)[] = []
  const reporter = countingReporter({}, {
    onExit: (listener) => void listeners.push(listener),
    setExitCode: (code) => { seen.exitCode = code },
    getExitCode: () => seen.exitCode,
    print: (text) => { seen.printed += text },
    writeCounts: (counts) => void seen.written.push(counts),
  })
  // The reporter reads nothing of the runner when it starts.
  Reflect.apply(reporter.onInit ?? (() => undefined), reporter, [undefined])
  report(reporter)
  for (const listener of listeners) listener()
  return seen
}

describe('countRun', () => {
  it('adds up passed, failed and skipped tests over all files', () => {
    expect(countRun([moduleOf(['passed', 'failed', 'skipped']), moduleOf(['passed'])], [])).toEqual({ passed: 2, failed: 1, skipped: 1 })
  })

  it('counts a file that could not be loaded as one failed test', () => {
    expect(countRun([moduleOf([], { module: 1 })], [])).toEqual({ passed: 0, failed: 1, skipped: 0 })
  })

  it('counts a suite whose hook threw as one failed test', () => {
    expect(countRun([moduleOf(['skipped'], { suites: [2, 0] })], [])).toEqual({ passed: 0, failed: 1, skipped: 1 })
  })

  it('counts an error outside every test as failed', () => {
    expect(countRun([moduleOf(['passed'])], [new Error('late')])).toEqual({ passed: 1, failed: 1, skipped: 0 })
  })

  it('counts a test that never ended as failed', () => {
    expect(countRun([moduleOf(['pending'])], [])).toEqual({ passed: 0, failed: 1, skipped: 0 })
  })
})

describe('closingLine', () => {
  it('names skipped tests only when there are any', () => {
    expect(closingLine({ passed: 3, failed: 0, skipped: 0 })).toBe('3 passed, 0 failed')
    expect(closingLine({ passed: 3, failed: 1, skipped: 2 })).toBe('3 passed, 1 failed, 2 skipped')
  })
})

describe('exitCodeOf', () => {
  it('is 1 when a test failed or none ran', () => {
    expect(exitCodeOf({ passed: 1, failed: 1, skipped: 0 })).toBe(1)
    expect(exitCodeOf({ passed: 0, failed: 0, skipped: 0 })).toBe(1)
    expect(exitCodeOf({ passed: 1, failed: 0, skipped: 4 })).toBe(0)
    expect(exitCodeOf({ passed: 0, failed: 0, skipped: 4 })).toBe(1)
  })

  it('lets a run of nothing but skipped tests pass only where that is allowed', () => {
    expect(exitCodeOf({ passed: 0, failed: 0, skipped: 4 }, true)).toBe(0)
    expect(exitCodeOf({ passed: 0, failed: 1, skipped: 4 }, true)).toBe(1)
    expect(exitCodeOf({ passed: 0, failed: 0, skipped: 0 }, true)).toBe(1)
  })
})

describe('countingReporter', () => {
  it('prints one failed test when the runner failed before any test', () => {
    const seen = endRun(1, () => undefined)
    expect(seen.printed).toBe('\n0 passed, 1 failed\n')
    expect(seen.written).toEqual([{ passed: 0, failed: 1, skipped: 0 }])
    expect(seen.exitCode).toBe(1)
  })

  it('turns a run without any test into a failure', () => {
    const seen = endRun(0, (reporter) => void reporter.onTestRunEnd?.([], [], 'passed'))
    expect(seen.printed).toBe('\n0 passed, 1 failed\n')
    expect(seen.exitCode).toBe(1)
  })
})
