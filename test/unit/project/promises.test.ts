/** docs/promises.md names tests: each must be there under that name. */
import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

const root = new URL('../../../', import.meta.url)

interface Promised {
  readonly promise: string
  readonly figure: string
  readonly file: string
  readonly test: string
}

/** The rows of the page's table. */
function rowsOf(page: string): Promised[] {
  return page.split('\n').filter((line) => /^\| (?!Promise )/.test(line)).map((line) => {
    const [promise = '', figure = '', file = '', test = ''] = line.slice(1, -1).split('|').map((cell) => cell.trim())
    return { promise, figure, file, test }
  })
}

const promised = rowsOf(readFileSync(new URL('docs/promises.md', root), 'utf8'))

/** The quoted texts of a file, names of tests among them. */
function textsIn(file: string): string[] {
  const source = readFileSync(new URL(file, root), 'utf8')
  return [...source.matchAll(/'((?:[^'\\\n]|\\.)*)'/g)].map(([, text = '']) => text.replaceAll("\\'", "'"))
}

describe('the page of promises', () => {
  it('names what is promised, a figure, a file and a test in each row', () => {
    expect(promised.length).toBeGreaterThan(30)
    expect(promised.filter((row) => Object.values(row).includes(''))).toEqual([])
  })

  it.each(promised)('names a test that is there: $promise', ({ file, test }) => {
    expect(file).toMatch(/^test\/.*\.test\.ts$/)
    expect(existsSync(new URL(file, root)), file).toBe(true)
    expect(textsIn(file).filter((text) => text.includes(test))).not.toEqual([])
  })
})
