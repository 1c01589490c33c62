import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { differences, takeSnapshot } from '../../../scripts/lib/snapshot.ts'

describe('differences', () => {
  it('names what changed, what is new and what is gone, and nothing else', () => {
    const root = mkdtempSync(join(tmpdir(), 'snapshot-'))
    onTestFinished(() => rmSync(root, { recursive: true }))
    mkdirSync(join(root, 'made/deep'), { recursive: true })
    for (const name of ['same.ts', 'deep/changed.ts', 'gone.ts']) writeFileSync(join(root, 'made', name), 'before')
    writeFileSync(join(root, 'other.md'), 'before')
    const before = takeSnapshot(root, ['made/**/*'])

    writeFileSync(join(root, 'made/deep/changed.ts'), 'after')
    writeFileSync(join(root, 'made/new.ts'), 'after')
    writeFileSync(join(root, 'other.md'), 'after')
    rmSync(join(root, 'made/gone.ts'))

    expect([...before.keys()]).toEqual(['made/deep/changed.ts', 'made/gone.ts', 'made/same.ts'])
    expect(differences(before, takeSnapshot(root, ['made/**/*']))).toEqual([
      'made/deep/changed.ts: changed',
      'made/gone.ts: is gone',
      'made/new.ts: was not there',
    ])
    expect(differences(before, before)).toEqual([])
  })
})
