import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { buildWeb, sourceHash } from '../../scripts/build-web.ts'

describe('building the explorer', () => {
  let root: string

  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'partner-graph-web-'))
    write('web/index.html', '<!doctype html><script type="module" src="./main.ts"></script>')
    write('web/main.ts', 'document.title = "built"')
    write('examples/01-first.graphql', '# First\n# One field.\n{ a }\n')
    write('package-lock.json', '{}')
  })
  afterEach(() => rmSync(root, { recursive: true }))

  function write(path: string, content: string): void {
    mkdirSync(dirname(join(root, path)), { recursive: true })
    writeFileSync(join(root, path), content)
  }

  it('builds files without inline scripts, each also compressed, and again only after a change', async () => {
    expect(await buildWeb(root)).toBe('built')
    const page = readFileSync(join(root, 'web/dist/index.html'), 'utf8')
    expect(page).toMatch(/<script type="module" crossorigin src="\/explorer\/assets\/index-[\w-]+\.js"><\/script>/)
    const assets = readdirSync(join(root, 'web/dist/assets'))
    expect(assets.filter((name) => name.endsWith('.js')).map((name) => `${name}.br`))
      .toEqual(assets.filter((name) => name.endsWith('.js.br')))
    expect(await buildWeb(root)).toBe('fresh')
    write('web/main.ts', 'document.title = "changed"')
    expect(await buildWeb(root)).toBe('built')
  })

  it('builds again when the built files were deleted', async () => {
    await buildWeb(root)
    rmSync(join(root, 'web/dist'), { recursive: true })
    expect(await buildWeb(root)).toBe('built')
  })

  it.for(['web/new.ts', 'examples/02-second.graphql', 'examples/01-first.variables.json', 'package-lock.json'])(
    'counts %s among its sources',
    (path) => {
      const before = sourceHash(root)
      write(path, '{"changed":true}')
      expect(sourceHash(root)).not.toBe(before)
    },
  )

  it('does not count what it wrote itself', async () => {
    const before = sourceHash(root)
    await buildWeb(root)
    expect(sourceHash(root)).toBe(before)
  })

  it('fails with the reason when a source is broken, and leaves nothing that looks built', async () => {
    write('web/main.ts', 'import "./missing.ts"')
    await expect(buildWeb(root)).rejects.toThrow(/^The pages could not be built: .*missing\.ts/s)
    expect([existsSync(join(root, 'web/dist')), existsSync(join(root, 'web/.build-hash'))]).toEqual([false, false])
  })

  it('names the file and line of an example that is not GraphQL', async () => {
    write('examples/02-wrong.graphql', '# Wrong\n# Never closed.\n{ a')
    await expect(buildWeb(root)).rejects.toThrow('examples/02-wrong.graphql:3: Syntax Error')
  })

  it('refuses files that name a site nobody has looked at', async () => {
    write('web/main.ts', 'document.title = "https://telemetry.example.com/collect"')
    await expect(buildWeb(root)).rejects.toThrow('unknown sites: telemetry.example.com')
  })
})
