/**
 * Builds the pages (web/: the explorer, with the examples of examples/, and the migration console) into static files in
 * web/dist. `npm start` runs it first: it returns at once when nothing changed since the last build. It needs the development dependencies only when there
 * is something to build. Exit code 1, with the reason on stderr, when the build fails.
 */
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join, relative, resolve, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import { brotliCompressSync, constants } from 'node:zlib'
import { GraphQLError, parse } from 'graphql'
import type { InlineConfig, Plugin } from 'vite'

/** Everything the built files depend on, relative to the project's root. */
const sources = ['web', 'examples', 'package-lock.json', 'scripts/build-web.ts']
const built = ['web/dist', 'web/.build-hash']

/**
 * Builds web/dist below `root` unless it is there and fresh. Returns what it did.
 * Throws an Error fit to be shown as it is when an example is not GraphQL or the build fails.
 */
export async function buildWeb(root: string): Promise<'built' | 'fresh'> {
  const hashFile = join(root, 'web/.build-hash')
  const hash = sourceHash(root)
  const known = existsSync(hashFile) ? readFileSync(hashFile, 'utf8') : ''
  if (known === hash && existsSync(join(root, 'web/dist/index.html'))) return 'fresh'
  checkExamples(join(root, 'examples'))
  // Removed first: a build cut short must not look like a finished one at the next start.
  rmSync(hashFile, { force: true })
  try {
    await runVite(join(root, 'web'))
    checkNamedSites(join(root, 'web/dist'))
  } catch (error) {
    rmSync(join(root, 'web/dist'), { recursive: true, force: true })
    throw new Error(`The pages could not be built: ${message(error)}`, { cause: error })
  }
  compress(join(root, 'web/dist/assets'))
  writeFileSync(hashFile, hash)
  return 'built'
}

/** A digest (hex) of the names and contents of all source files; built files are left out. */
export function sourceHash(root: string): string {
  const hash = createHash('sha256')
  for (const path of sources.flatMap((source) => filesBelow(join(root, source)))) {
    const name = relative(root, path).replaceAll(sep, '/')
    if (built.some((prefix) => name === prefix || name.startsWith(`${prefix}/`))) continue
    const content = readFileSync(path)
    hash.update(`${name}\0${content.length}\0`).update(content)
  }
  return hash.digest('hex')
}

function filesBelow(path: string): string[] {
  if (!existsSync(path)) return []
  if (!statSync(path).isDirectory()) return [path]
  return readdirSync(path).toSorted().flatMap((entry) => filesBelow(join(path, entry)))
}

function checkExamples(directory: string): void {
  for (const path of filesBelow(directory)) {
    try {
      if (path.endsWith('.graphql')) parse(readFileSync(path, 'utf8'))
      if (path.endsWith('.variables.json')) JSON.parse(readFileSync(path, 'utf8'))
    } catch (error) {
      const place = error instanceof GraphQLError && error.locations?.[0] ? `:${error.locations[0].line}` : ''
      const name = `examples/${relative(directory, path).replaceAll(sep, '/')}${place}`
      throw new Error(`The pages could not be built: ${name}: ${message(error)}`, { cause: error })
    }
  }
}

/**
 * Builds for production whatever NODE_ENV says: Vite lets it win over its own mode, and under a test runner or in a
 * developer's shell the page would get React's slow development form, with its links.
 */
async function runVite(webDirectory: string): Promise<void> {
  const before = process.env['NODE_ENV']
  process.env['NODE_ENV'] = 'production'
  try {
    const { build } = await loadVite()
    await build(viteConfig(webDirectory))
  } finally {
    if (before === undefined) delete process.env['NODE_ENV']
    else process.env['NODE_ENV'] = before
  }
}

async function loadVite(): Promise<typeof import('vite')> {
  try {
    return await import('vite')
  } catch (error) {
    throw new Error('the development dependencies are missing, run "npm ci"', { cause: error })
  }
}

function viteConfig(root: string): InlineConfig {
  return {
    root,
    base: '/explorer/',
    configFile: false,
    logLevel: 'silent',
    plugins: [withoutOutsideLinks()],
    // The workers import from one another, which the default format cannot express: without it the build fails.
    worker: { format: 'es' },
    build: {
      // A page for each; what both need is built once.
      rolldownOptions: { input: ['index.html', 'console/index.html'].map((page) => join(root, page)).filter((page) => existsSync(page)) },
      outDir: 'dist',
      emptyOutDir: true,
      // Files only, no data: addresses, and no inline script: the page's content security policy refuses them.
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
      reportCompressedSize: false,
      chunkSizeWarningLimit: 10_000,
    },
  }
}

/** Turns the links to other sites in GraphiQL's logo and dialogs into plain text. */
function withoutOutsideLinks(): Plugin {
  return {
    name: 'without-outside-links',
    transform(code, id) {
      if (!/\/graphiql\/dist\/.*\.js$/.test(id)) return null
      return { code: code.replaceAll(/href: "https?:\/\/[^"]*",?/g, ''), map: null }
    },
  }
}

/**
 * Sites that the built files may name. None is fetched or linked: they are names of vocabularies (XML, JSON Schema),
 * and texts of messages and licences inside the libraries. A new one means that a library changed: look at it first.
 */
const namedSites = [
  'www.w3.org', 'json-schema.org',
  'code.visualstudio.com', 'commonmark.org', 'en.wikipedia.org', 'github.com', 'microsoft.com', 'prettier.io',
  'react.dev', 'yarnpkg.com',
  // Messages of the store inside the plots.
  'bit.ly', 'redux.js.org', 'redux-toolkit.js.org',
]

/** Fails when a built file names a site that is not known to be harmless. */
function checkNamedSites(directory: string): void {
  const unknown = new Set<string>()
  for (const path of filesBelow(directory).filter((file) => /\.(html|js|css|svg)$/.test(file))) {
    for (const [, site = ''] of readFileSync(path, 'utf8').matchAll(/\bhttps?:\/\/([\w-]+(?:\.[\w-]+)+)/g)) {
      if (!namedSites.includes(site)) unknown.add(site)
    }
  }
  if (unknown.size > 0) throw new Error(`the built files name unknown sites: ${[...unknown].join(', ')}`)
}

/** Writes a Brotli form beside each text file: the editor is several megabytes, a fifth of that when compressed. */
function compress(directory: string): void {
  for (const path of filesBelow(directory).filter((file) => /\.(js|css|svg|ttf)$/.test(file))) {
    const content = readFileSync(path)
    writeFileSync(`${path}.br`, brotliCompressSync(content, { params: { [constants.BROTLI_PARAM_QUALITY]: 6 } }))
  }
}

function message(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}

if (process.argv[1] !== undefined && resolve(process.argv[1]) === fileURLToPath(import.meta.url)) {
  try {
    const started = Date.now()
    const result = await buildWeb(fileURLToPath(new URL('..', import.meta.url)))
    if (result === 'built') console.log(`Pages built in ${Math.round((Date.now() - started) / 1000)} s`)
  } catch (error) {
    console.error(message(error))
    process.exitCode = 1
  }
}
