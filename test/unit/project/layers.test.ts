/**
 * Proves that every layer rule can fail: a small tree in which each line breaks one rule must give exactly that
 * violation, and a tree that keeps the rules must give none. The cruiser runs as CI runs it.
 */
import { execFile } from 'node:child_process'
import { cp, mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { describe, expect, it, onTestFinished } from 'vitest'
import { z } from 'zod'

const root = fileURLToPath(new URL('../../../', import.meta.url))
const reportSchema = z.object({
  summary: z.object({ violations: z.array(z.object({ rule: z.object({ name: z.string() }), from: z.string(), unresolvedTo: z.string() })) }),
})
const ruleNames = z.object({ default: z.object({ forbidden: z.array(z.object({ name: z.string() })) }) })

/** Files by path; a file's text is its imports, one specifier each; `type:` before it makes it an import of types. */
type Tree = Readonly<Record<string, readonly string[]>>

/** Makes the tree in a directory of its own, with this project's packages beside it, and returns the violations. */
async function cruise(tree: Tree): Promise<readonly string[]> {
  const directory = await mkdtemp(join(tmpdir(), 'layers-'))
  onTestFinished(() => rm(directory, { recursive: true }))
  await symlink(join(root, 'node_modules'), join(directory, 'node_modules'))
  await cp(join(root, 'package.json'), join(directory, 'package.json'))
  await cp(join(root, 'tsconfig.json'), join(directory, 'tsconfig.json'))
  for (const [path, imports] of Object.entries(tree)) {
    await mkdir(dirname(join(directory, path)), { recursive: true })
    await writeFile(join(directory, path), [...imports.map(importOf), 'export const value = 1', ''].join('\n'))
  }
  const cruiser = join(root, 'node_modules/dependency-cruiser/bin/dependency-cruiser.mjs')
  const output = await new Promise<string>((resolve) => {
    execFile(
      process.execPath,
      [cruiser, '--config', join(root, '.dependency-cruiser.mjs'), '--output-type', 'json', 'src'],
      { cwd: directory, maxBuffer: 64 * 1024 * 1024 },
      // The exit code is the number of violations; what matters is the report, which must parse.
      (_error, stdout, stderr) => resolve(stdout || stderr),
    )
  })
  const { summary } = reportSchema.parse(JSON.parse(output))
  return summary.violations.map(({ rule, from, unresolvedTo }) => `${rule.name}: ${from} -> ${unresolvedTo}`)
}

function importOf(name: string): string {
  return name.startsWith('type:') ? `import type { value as other } from '${name.slice('type:'.length)}'` : `import '${name}'`
}

/** One line breaks one rule (or, where rules overlap, the rules named). */
const broken: readonly { readonly from: string; readonly imports: string; readonly rules: readonly string[] }[] = [
  { from: 'src/resolvers/a.ts', imports: '../upstream/client.ts', rules: ['resolvers-stay-thin'] },
  { from: 'src/resolvers/b.ts', imports: '../generations/switch.ts', rules: ['resolvers-stay-thin'] },
  { from: 'src/resolvers/c.ts', imports: '../store/sqlite.ts', rules: ['resolvers-stay-thin'] },
  { from: 'src/resolvers/d.ts', imports: '../server/http.ts', rules: ['resolvers-stay-thin'] },
  { from: 'src/resolvers/e.ts', imports: 'dataloader', rules: ['resolvers-do-no-io'] },
  { from: 'src/resolvers/f.ts', imports: 'node:fs', rules: ['resolvers-do-no-io'] },
  { from: 'src/datasources/order/source.ts', imports: '../../upstream/client.ts', rules: ['datasources-know-no-http'] },
  { from: 'src/datasources/order/sources-b.ts', imports: '../../server/http.ts', rules: ['datasources-know-no-http'] },
  { from: 'src/datasources/order/sources-c.ts', imports: '../../resolvers/order.ts', rules: ['datasources-know-no-http'] },
  { from: 'src/datasources/order/sources-d.ts', imports: '../../store/sqlite.ts', rules: ['datasources-are-handed-their-store'] },
  { from: 'src/datasources/order/old.ts', imports: 'node:fs/promises', rules: ['mapping-does-no-io'] },
  { from: 'src/datasources/order/new.ts', imports: 'dataloader', rules: ['mapping-does-no-io'] },
  { from: 'src/datasources/order/model.ts', imports: './source.ts', rules: ['mapping-does-no-io'] },
  { from: 'src/datasources/order/old-lines.ts', imports: 'node:http', rules: ['mapping-does-no-io'] },
  { from: 'src/datasources/customer/old.ts', imports: 'undici', rules: ['datasources-know-no-http', 'mapping-does-no-io', 'one-way-out'] },
  { from: 'src/generations/b.ts', imports: '../datasources/operations.ts', rules: ['generations-know-nothing-above'] },
  { from: 'src/upstream/b.ts', imports: '../generations/switch.ts', rules: ['upstream-knows-nothing-above'] },
  { from: 'src/store/b.ts', imports: '../upstream/client.ts', rules: ['store-is-the-ground'] },
  { from: 'src/errors/b.ts', imports: '../config.ts', rules: ['errors-and-clock-are-leaves'] },
  { from: 'src/upstream/c.ts', imports: 'graphql', rules: ['no-graphql-below-the-resolvers'] },
  { from: 'src/generations/c.ts', imports: 'graphql', rules: ['no-graphql-below-the-resolvers'] },
  { from: 'src/sandbox/b.ts', imports: '../datasources/operations.ts', rules: ['sandbox-shares-no-code'] },
  { from: 'src/sandbox/c.ts', imports: '../upstream/types.ts', rules: ['sandbox-shares-no-code'] },
  { from: 'src/sandbox/d.ts', imports: '../generations/switch.ts', rules: ['sandbox-shares-no-code'] },
  { from: 'src/upstream/d.ts', imports: '../sandbox/server.ts', rules: ['nobody-leans-on-the-sandbox', 'upstream-knows-nothing-above'] },
  { from: 'src/server/d.ts', imports: '../doctor/doctor.ts', rules: ['nobody-leans-on-the-tools'] },
  { from: 'src/upstream/e.ts', imports: '../probe/probe.ts', rules: ['nobody-leans-on-the-tools'] },
  { from: 'src/server/b.ts', imports: '../upstream/client.ts', rules: ['server-leaves-the-client-alone'] },
  { from: 'src/main.ts', imports: 'undici', rules: ['one-way-out'] },
  { from: 'src/upstream/f.ts', imports: '../telemetry/sdk.ts', rules: ['telemetry-is-a-seam'] },
  { from: 'src/server/h.ts', imports: '@opentelemetry/api', rules: ['telemetry-is-a-seam'] },
  { from: 'src/telemetry/b.ts', imports: '../upstream/client.ts', rules: ['telemetry-knows-nobody'] },
  { from: 'src/generated/b.ts', imports: './operations.ts', rules: ['generated-is-inert'] },
  { from: 'src/config.ts', imports: '../test/support/service.ts', rules: ['product-needs-no-tests'] },
  { from: 'src/server/c.ts', imports: 'vitest', rules: ['product-needs-no-development-packages'] },
  { from: 'src/server/e.ts', imports: './nowhere.ts', rules: ['no-dead-imports'] },
]

/** What the lines above import. */
const imported: Tree = {
  'src/upstream/client.ts': [],
  'src/upstream/types.ts': [],
  'src/generations/switch.ts': [],
  'src/store/sqlite.ts': [],
  'src/server/http.ts': [],
  'src/datasources/operations.ts': [],
  'src/resolvers/order.ts': [],
  'src/sandbox/server.ts': [],
  'src/telemetry/telemetry.ts': [],
  'src/telemetry/sdk.ts': [],
  'src/doctor/doctor.ts': [],
  'src/probe/probe.ts': [],
  'src/generated/operations.ts': [],
  'test/support/service.ts': [],
}

describe('the layer rules', () => {
  it('refuse every forbidden import, each by its own rule', { timeout: 60_000 }, async () => {
    const cycle = { 'src/server/f.ts': ['./g.ts'], 'src/server/g.ts': ['./f.ts'] }
    const violations = await cruise({ ...imported, ...cycle, ...Object.fromEntries(broken.map((line) => [line.from, [line.imports]])) })
    const expected = broken.flatMap((line) => line.rules.map((rule) => `${rule}: ${line.from} -> ${line.imports.replace(/^node:/, '')}`))
    expect(violations.filter((text) => !text.startsWith('no-cycles')).toSorted()).toEqual(expected.toSorted())
    expect(violations.filter((text) => text.startsWith('no-cycles'))).not.toEqual([])
  })

  it('let every room import what it may', { timeout: 60_000 }, async () => {
    const violations = await cruise({
      ...imported,
      'src/main.ts': ['./server/b.ts', './sandbox/server.ts', './upstream/client.ts', './store/sqlite.ts'],
      'src/server/b.ts': ['../resolvers/a.ts', '@apollo/server', 'fastify', 'graphql', '../upstream/types.ts'],
      'src/resolvers/a.ts': ['../datasources/order/source.ts', '../errors/catalogue.ts', 'graphql'],
      'src/datasources/order/source.ts': ['./model.ts', './old.ts', '../../generations/switch.ts', 'dataloader', 'type:../../store/sqlite.ts'],
      'src/datasources/order/old.ts': ['./model.ts', '../wire.ts', '../../generated/operations.ts', '../../upstream/types.ts'],
      'src/datasources/order/model.ts': ['decimal.js'],
      'src/datasources/wire.ts': [],
      'src/generations/b.ts': ['../upstream/client.ts', '../store/sqlite.ts', 'yaml'],
      'src/upstream/b.ts': ['undici', '../errors/catalogue.ts', '../clock.ts', '../generated/operations.ts', '../telemetry/telemetry.ts'],
      'src/telemetry/b.ts': ['@opentelemetry/api', '../clock.ts', './telemetry.ts', 'node:http'],
      'src/sandbox/b.ts': ['../generated/operations.ts', '../clock.ts', 'ajv', 'node:http'],
      'src/sandbox/c.ts': ['./d.ts'],
      'src/sandbox/d.ts': ['type:./c.ts'],
      'src/doctor/b.ts': ['../probe/probe.ts', '../upstream/client.ts', '../datasources/operations.ts', 'node:tls'],
      'src/generated/schema.ts': ['type:graphql'],
      'src/errors/catalogue.ts': [],
      'src/clock.ts': ['node:timers/promises'],
    })
    expect(violations).toEqual([])
  })

  it('are each shown to fail above', async () => {
    const configuration = ruleNames.parse(await import(pathToFileURL(join(root, '.dependency-cruiser.mjs')).href))
    const shown = new Set([...broken.flatMap((line) => line.rules), 'no-cycles'])
    expect(configuration.default.forbidden.map((rule) => rule.name).filter((name) => !shown.has(name))).toEqual([])
  })
})
