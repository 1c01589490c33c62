/** Reads what Prometheus would read: samples of the text format, version 0.0.4. Throws at a line that is none. */

export interface Sample {
  readonly name: string
  readonly labels: Readonly<Record<string, string>>
  readonly value: number
}

export interface Exposition {
  readonly samples: readonly Sample[]
  /** The families' types by name. */
  readonly types: ReadonlyMap<string, string>
  readonly help: ReadonlyMap<string, string>
}

const sampleForm = /^([a-zA-Z_:][\w:]*)(?:\{(.*)\})? (\S+)$/
const labelForm = /([a-zA-Z_]\w*)="((?:[^"\\]|\\.)*)"(?:,|$)/gy

/** Parses a whole page. */
export function parseExposition(text: string): Exposition {
  const samples: Sample[] = []
  const types = new Map<string, string>()
  const help = new Map<string, string>()
  for (const line of text.split('\n').filter((one) => one !== '')) {
    const [, kind, name, rest] = /^# (TYPE|HELP|UNIT) (\S+) (.*)$/.exec(line) ?? []
    if (kind === 'TYPE' && name !== undefined && rest !== undefined) types.set(name, rest)
    else if (kind === 'HELP' && name !== undefined && rest !== undefined) help.set(name, rest)
    else if (kind !== 'UNIT') samples.push(sampleOf(line))
  }
  return { samples, types, help }
}

function sampleOf(line: string): Sample {
  const [, name, labels = '', number] = sampleForm.exec(line) ?? []
  if (name === undefined || number === undefined) throw new TypeError(`not a sample: ${line}`)
  const pairs: [string, string][] = []
  let end = 0
  for (const match of labels.matchAll(labelForm)) {
    const [whole, key = '', value = ''] = match
    pairs.push([key, value.replaceAll(/\\(.)/g, (_, escaped: string) => (escaped === 'n' ? '\n' : escaped))])
    end = match.index + whole.length
  }
  if (end !== labels.length) throw new TypeError(`labels that cannot be read: ${line}`)
  const value = number === '+Inf' ? Infinity : number === '-Inf' ? -Infinity : Number(number)
  if (Number.isNaN(value)) throw new TypeError(`not a number: ${line}`)
  return { name, labels: Object.fromEntries(pairs), value }
}
