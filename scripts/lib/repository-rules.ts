/**
 * What no tracked file may hold. Pure: takes a file's path and text, gives findings. The linter sees code; these rules
 * see every text file, also documents, fixtures and configuration.
 */
import { z } from 'zod'

export interface TrackedFile {
  /** Relative to the repository's root, with forward slashes. */
  readonly path: string
  readonly text: string
}

interface Rule {
  readonly pattern: RegExp
  readonly says: string
  /** The files it is for. */
  applies(path: string): boolean
}

const typescript = /\.[mc]?tsx?$/
// Taken over word for word from the vendor or written by a generator: not ours to reword.
const foreign = /^(contracts\/|src\/generated\/|web\/console\/generated\/|test\/fixtures\/recordings\/|package-lock\.json$|LICENSE$)/
// These two must spell what they forbid.
const spellsTheRules = new Set(['scripts/lib/repository-rules.ts', 'test/unit/project/repository-rules.test.ts'])

const ours = (path: string) => !foreign.test(path)
const code = (path: string) => ours(path) && typescript.test(path)
const everywhere = () => true

const rules: readonly Rule[] = [
  { pattern: /(?<![\w.])\/(home|Users)\/[\w.-]+\/|(?<![\w.])\/(root|tmp)\/[\w.-]|\b[A-Z]:\\Users\\/, says: 'names a path of one machine', applies: everywhere },
  { pattern: /\.\.\/shared\//, says: 'reaches outside the repository', applies: ours },
  {
    pattern: /\b(registry\.(npmjs\.org|yarnpkg\.com|npmmirror\.com)|npm\.pkg\.github\.com|[\w.-]*(artifactory|nexus)[\w.-]*\.[a-z]{2,})/i,
    says: 'names a package registry',
    applies: everywhere,
  },
  { pattern: /\b(TODO|FIXME)\b/, says: 'leaves work behind', applies: ours },
  { pattern: /\b(it|test|describe|suite)(\.\w+)*\.(only|skip|todo)\b/, says: 'leaves tests out', applies: (path) => path.startsWith('test/') },
  { pattern: /\bas any(?!\s+\w)/, says: 'casts a doubt away', applies: code },
  { pattern: /:\s*any\b(?!\s+\w)/, says: 'has an untyped value', applies: code },
  { pattern: /@ts-(ignore|nocheck|expect-error)/, says: 'silences the type checker', applies: ours },
  { pattern: /\b(eslint|oxlint)-disable/, says: 'silences the linter', applies: ours },
  { pattern: /['"`]\/v\d/, says: 'names an upstream path: sources use operation ids', applies: (path) => path.startsWith('src/datasources/') },
]

/** The longest a source file may be; generated ones may be longer. */
export const maxLines = 400

/** What is wrong with one file, as `path:line says`; the offending text itself is left out, it may be a secret. */
export function fileFindings(file: TrackedFile): readonly string[] {
  const lines = file.text.split('\n')
  const findings = spellsTheRules.has(file.path)
    ? []
    : lines.flatMap((line, index) =>
        rules.filter((rule) => rule.applies(file.path) && rule.pattern.test(line)).map((rule) => `${file.path}:${index + 1} ${rule.says}`),
      )
  // The last line's newline is not a line of its own.
  const count = file.text.endsWith('\n') ? lines.length - 1 : lines.length
  const tooLong = file.path.startsWith('src/') && typescript.test(file.path) && !foreign.test(file.path) && count > maxLines
  return tooLong ? [...findings, `${file.path} has ${count} lines; at most ${maxLines}`] : findings
}

const lockSchema = z.looseObject({ packages: z.record(z.string(), z.looseObject({ resolved: z.string().optional(), link: z.boolean().optional() })) })

/**
 * What is wrong with a lock file's text (package-lock.json, or the one npm keeps of what is installed): a package with a
 * download address, which would tie the project to one registry, or a second copy of graphql, whose types would not mix.
 */
export function lockFindings(name: string, text: string): readonly string[] {
  const { packages } = lockSchema.parse(JSON.parse(text))
  const addressed = Object.entries(packages)
    .filter(([, entry]) => entry.resolved !== undefined && entry.link !== true)
    .map(([path]) => `${name}: ${path} has a download address`)
  return [...addressed, ...graphqlFindings(name, Object.keys(packages))]
}

/** Exactly one of the installed package paths (`node_modules/…`) is graphql itself. */
export function graphqlFindings(name: string, packagePaths: readonly string[]): readonly string[] {
  const copies = packagePaths.filter((path) => path === 'node_modules/graphql' || path.endsWith('/node_modules/graphql'))
  return copies.length === 1 ? [] : [`${name}: ${copies.length} copies of graphql: ${copies.join(', ')}`]
}
