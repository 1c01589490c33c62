/**
 * The vitest reporter that closes every run with one line, `N passed, N failed` (`, N skipped` when any were), alone
 * and last, so that whoever reads only the end of a log knows the verdict. It also writes the counts as JSON to the
 * file that TEST_COUNTS_FILE names, for .ci/run to add up. It judges nothing that vitest did not report.
 */
import { writeFileSync } from 'node:fs'
import type { Reporter, TestModule } from 'vitest/node'

export interface Counts {
  readonly passed: number
  readonly failed: number
  readonly skipped: number
}

/** What the counting needs of a vitest module; a TestModule is one. */
export interface CountedModule {
  readonly children: {
    allTests(): Iterable<{ result(): { readonly state: string } }>
    allSuites(): Iterable<{ errors(): readonly unknown[] }>
  }
  errors(): readonly unknown[]
}

/**
 * Adds up a run. A file that could not be loaded, a suite whose hook threw and an error outside every test count as
 * one failed test each: they fail the run, so the line must show them. A test that never ended has failed.
 */
export function countRun(modules: readonly CountedModule[], unhandledErrors: readonly unknown[]): Counts {
  const counts = { passed: 0, failed: unhandledErrors.length, skipped: 0 }
  for (const module of modules) {
    if (module.errors().length > 0) counts.failed += 1
    for (const suite of module.children.allSuites()) if (suite.errors().length > 0) counts.failed += 1
    for (const test of module.children.allTests()) {
      const { state } = test.result()
      if (state === 'passed' || state === 'skipped') counts[state] += 1
      else counts.failed += 1
    }
  }
  return counts
}

/** The closing line, without its newline. */
export function closingLine(counts: Counts): string {
  const skipped = counts.skipped > 0 ? `, ${counts.skipped} skipped` : ''
  return `${counts.passed} passed, ${counts.failed} failed${skipped}`
}

/**
 * 1 when a test failed or none ran. Skipped tests did not run, so nothing but skipped ones is a failure too, unless
 * `mayAllBeSkipped` says that the machine may lack what they need (a browser).
 */
export function exitCodeOf(counts: Counts, mayAllBeSkipped = false): 0 | 1 {
  if (counts.failed > 0) return 1
  return counts.passed > 0 || (mayAllBeSkipped && counts.skipped > 0) ? 0 : 1
}

export interface CountingOptions {
  /** Nothing but skipped tests is no failure. Default: false. */
  readonly mayAllBeSkipped?: boolean
}

interface Ending {
  onExit(listener: () => void): void
  setExitCode(code: number): void
  getExitCode(): number
  print(text: string): void
  writeCounts(counts: Counts): void
}

const processEnding: Ending = {
  onExit: (listener) => {
    process.once('exit', listener)
  },
  setExitCode: (code) => {
    process.exitCode = code
  },
  getExitCode: () => Number(process.exitCode ?? 0),
  // Synchronous for files, terminals and (on POSIX) pipes, so it is complete although the process is exiting.
  print: (text) => {
    process.stdout.write(text)
  },
  writeCounts: (counts) => {
    const path = process.env['TEST_COUNTS_FILE']
    if (path) writeFileSync(path, `${JSON.stringify(counts)}\n`)
  },
}

/**
 * The reporter. The line is printed as the process exits, because vitest's own summary and its complaints about a
 * slow close come after a run's end. Takes the process's ending as an argument so that tests can watch it.
 */
export function countingReporter(options: CountingOptions = {}, ending: Ending = processEnding): Reporter {
  let counts: Counts | undefined
  return {
    onInit: () => {
      ending.onExit(() => {
        let final = counts ?? { passed: 0, failed: 0, skipped: 0 }
        const failing = ending.getExitCode() !== 0 || exitCodeOf(final, options.mayAllBeSkipped) !== 0
        // Something outside the tests failed (a global setup, the runner itself): the line must not read as green.
        if (failing && final.failed === 0) final = { ...final, failed: 1 }
        if (failing && ending.getExitCode() === 0) ending.setExitCode(1)
        ending.writeCounts(final)
        ending.print(`\n${closingLine(final)}\n`)
      })
    },
    onTestRunEnd: (modules: readonly TestModule[], unhandledErrors) => {
      counts = countRun(modules, unhandledErrors)
    },
  }
}
