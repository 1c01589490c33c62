import { execFile, spawn } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { request } from 'undici'
import { startSandbox, type Sandbox } from '#src/sandbox/server.ts'
import { finalStage, readDockerfile, type Stage } from '#test/support/dockerfile.ts'
import { upstreamEnvironment } from '#test/support/upstream-environment.ts'

const root = fileURLToPath(new URL('../../', import.meta.url))
let sandbox: Sandbox
let image: string

/** A stage's files, without an image: what it copies, laid out as it lays it out, with the packages of this clone. */
function layOut(stage: Stage): string {
  const folder = mkdtempSync(join(tmpdir(), 'image-'))
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'))
  for (const { from, sources, target } of stage.copies) {
    for (const source of from === null ? sources : []) {
      const to = target.endsWith('./') ? join(folder, source) : join(folder, target)
      mkdirSync(dirname(to), { recursive: true })
      // As .dockerignore has it: what this clone has built stays out.
      cpSync(join(root, source), to, { recursive: true, filter: (path) => !builtHere.includes(path) })
    }
  }
  return folder
}

const builtHere = [join(root, 'web/dist'), join(root, 'web/.build-hash')]

beforeAll(async () => {
  sandbox = await startSandbox()
  image = layOut(finalStage(readDockerfile()))
})
afterAll(async () => {
  await sandbox.close()
  rmSync(image, { recursive: true })
})

describe('the explorer with the files of its stage', () => {
  it('is built from them alone', { timeout: 90_000 }, async () => {
    const stage = readDockerfile().find(({ name }) => name === 'web')
    const folder = layOut(must(stage))
    try {
      const output = await new Promise<string>((resolve) => {
        execFile(process.execPath, ['scripts/build-web.ts'], { cwd: folder }, (_error, stdout, stderr) => resolve(stdout + stderr))
      })
      expect(output).toContain('built in')
      expect(existsSync(join(folder, 'web/dist/index.html'))).toBe(true)
    } finally {
      rmSync(folder, { recursive: true })
    }
  })
})

function must(stage: Stage | undefined): Stage {
  if (!stage) throw new TypeError('the Dockerfile has no stage web')
  return stage
}

describe('the service with the files of the image', () => {
  it('starts, answers and drains without writing a file: Node itself forbids it every write', async () => {
    const child = spawn(process.execPath, ['--permission', '--allow-fs-read=*', 'src/main.ts'], {
      cwd: image,
      env: { NODE_ENV: 'production', PORT: '0', LOG_LEVEL: 'warn', ...upstreamEnvironment(sandbox.url) },
    })
    let output = ''
    const ended = new Promise<number | null>((resolve) => child.once('close', resolve))
    const url = await new Promise<string>((resolve, reject) => {
      const read = (text: string) => {
        output += text
        const found = /^Partner Graph is at (\S+)\/graphql$/m.exec(output)?.[1]
        if (found !== undefined) resolve(found)
      }
      for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', read)
      child.once('close', () => reject(new Error(output)))
    })
    const answer = await request(`${url}/graphql`, {
      method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ query: '{ customers(first: 1) { nodes { name } } }' }),
    })
    expect(await answer.body.json()).toMatchObject({ data: { customers: { nodes: [{ name: expect.any(String) }] } } })
    const ready = await request(`${url}/health/ready`)
    expect(ready.statusCode).toBe(200)
    await ready.body.dump()
    child.kill('SIGTERM')
    expect(await ended).toBe(0)
  })
})
