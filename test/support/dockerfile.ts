/** The Dockerfile as data: its stages, what each copies and runs. It knows the instructions that the file uses, no others. */
import { readFileSync } from 'node:fs'

export interface Copy {
  /** The stage it copies from; null for the build's own files. */
  readonly from: string | null
  readonly sources: readonly string[]
  readonly target: string
}

export interface Stage {
  readonly image: string
  readonly name: string | null
  readonly copies: readonly Copy[]
  readonly runs: readonly string[]
  /** Every other instruction by its name. */
  readonly other: Readonly<Record<string, string>>
}

const known = new Set(['FROM', 'WORKDIR', 'COPY', 'RUN', 'ENV', 'USER', 'EXPOSE', 'STOPSIGNAL', 'HEALTHCHECK', 'CMD'])

function copyOf(text: string): Copy {
  const [first = '', ...rest] = text.split(/\s+/)
  const from = /^--from=(\S+)$/.exec(first)?.[1] ?? null
  const paths = from === null ? [first, ...rest] : rest
  return { from, sources: paths.slice(0, -1), target: paths.at(-1) ?? '' }
}

function stageOf(lines: readonly (readonly [name: string, text: string])[]): Stage {
  const [, from = ''] = lines[0] ?? []
  const [image = '', , name] = from.split(/\s+/)
  const texts = (wanted: string) => lines.filter(([one]) => one === wanted).map(([, text]) => text)
  return { image, name: name ?? null, copies: texts('COPY').map(copyOf), runs: texts('RUN'), other: Object.fromEntries(lines) }
}

/** Reads the project's Dockerfile. Throws on an instruction that it does not know. */
export function readDockerfile(): readonly Stage[] {
  const text = readFileSync(new URL('../../Dockerfile', import.meta.url), 'utf8').replaceAll(/\\\n\s*/g, '')
  const lines = text.split('\n').filter((line) => line !== '' && !line.startsWith('#')).map((line): [string, string] => {
    const [, name = '', rest = ''] = /^(\w+) (.*)$/.exec(line) ?? []
    if (!known.has(name)) throw new TypeError(`unknown instruction: ${line}`)
    return [name, rest]
  })
  const starts = lines.flatMap(([name], index) => (name === 'FROM' ? [index] : []))
  return starts.map((start, index) => stageOf(lines.slice(start, starts[index + 1])))
}

/** The stage that becomes the image. */
export function finalStage(stages: readonly Stage[]): Stage {
  const last = stages.at(-1)
  if (!last) throw new TypeError('the Dockerfile has no stage')
  return last
}
