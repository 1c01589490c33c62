import { describe, expect, it } from 'vitest'
import { fileFindings, graphqlFindings, lockFindings, maxLines } from '../../../scripts/lib/repository-rules.ts'

const findingsOf = (path: string, text: string) => fileFindings({ path, text })

describe('fileFindings', () => {
  it.each([
    ['docs/a.md', 'see /home/someone/project', 'names a path of one machine'],
    ['docs/a.md', 'written to /tmp/out.json', 'names a path of one machine'],
    ['contracts/a.md', 'from /Users/me/x', 'names a path of one machine'],
    ['docs/a.md', 'cp ../shared/x y', 'reaches outside the repository'],
    ['.npmrc', 'registry=https://registry.npmjs.org/', 'names a package registry'],
    ['.npmrc', 'registry=https://nexus.example.com/npm', 'names a package registry'],
    ['README.md', 'TODO: write', 'leaves work behind'],
    ['src/a.ts', '// FIXME', 'leaves work behind'],
    ['test/unit/a.test.ts', 'it.only(\'x\', () => {})', 'leaves tests out'],
    ['test/unit/a.test.ts', 'describe.concurrent.skip(\'x\', () => {})', 'leaves tests out'],
    ['test/unit/a.test.ts', 'it.todo(\'x\')', 'leaves tests out'],
    ['src/a.ts', 'const a = b as any', 'casts a doubt away'],
    ['src/a.ts', 'function f(a: any) {}', 'has an untyped value'],
    ['src/a.ts', '// @ts-ignore', 'silences the type checker'],
    ['web/a.tsx', '// @ts-expect-error', 'silences the type checker'],
    ['src/a.ts', '// eslint-disable-next-line', 'silences the linter'],
    ['schema/a.graphql', '# oxlint-disable', 'silences the linter'],
    ['src/datasources/order/source.ts', 'const path = \'/v2/orders\'', 'names an upstream path'],
  ])('refuses in %s: %s', (path, text, says) => {
    expect(findingsOf(path, `first\n${text}\n`)).toEqual([expect.stringContaining(`${path}:2 ${says}`)])
  })

  it.each([
    ['docs/a.md', 'GET /v2/orders and https://example.com/home/x/'],
    ['src/upstream/a.ts', 'const path = \'/v3/auth/tokens\''],
    ['src/a.ts', '// as any other, it waits: any order will do'],
    ['test/unit/a.test.ts', 'it.skipIf(missing)(\'x\', () => {}); const page = list.skip(3)'],
    ['contracts/a.md', 'TODO by the vendor'],
    ['src/generated/a.ts', '/* eslint-disable */ export type A = any'],
  ])('lets stand in %s: %s', (path, text) => {
    expect(findingsOf(path, text)).toEqual([])
  })

  it('refuses a source file that is too long, but not a generated one', () => {
    const text = 'x\n'.repeat(maxLines + 1)
    expect(findingsOf('src/a.ts', text)).toEqual([`src/a.ts has ${maxLines + 1} lines; at most ${maxLines}`])
    expect(findingsOf('src/a.ts', 'x\n'.repeat(maxLines))).toEqual([])
    expect(findingsOf('src/generated/a.ts', text)).toEqual([])
    expect(findingsOf('docs/a.md', text)).toEqual([])
  })

  it('does not repeat the offending text', () => {
    expect(findingsOf('docs/a.md', '/home/someone/secret')[0]).not.toContain('someone')
  })
})

describe('lockFindings', () => {
  const lock = (packages: object) => JSON.stringify({ lockfileVersion: 3, packages })

  it('accepts a lock with integrity alone and one graphql', () => {
    expect(lockFindings('lock', lock({ '': {}, 'node_modules/graphql': { version: '16.15.0', integrity: 'sha512-x' } }))).toEqual([])
  })

  it('refuses a download address', () => {
    const text = lock({ 'node_modules/graphql': {}, 'node_modules/zod': { resolved: 'https://example.com/zod.tgz' } })
    expect(lockFindings('lock', text)).toEqual(['lock: node_modules/zod has a download address'])
  })
})

describe('graphqlFindings', () => {
  it('refuses a second copy and none at all', () => {
    expect(graphqlFindings('lock', ['node_modules/graphql', 'node_modules/a/node_modules/graphql'])).toEqual([
      'lock: 2 copies of graphql: node_modules/graphql, node_modules/a/node_modules/graphql',
    ])
    expect(graphqlFindings('lock', ['node_modules/graphql-scalars'])).toEqual([expect.stringContaining('0 copies')])
  })
})
