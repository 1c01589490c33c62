/** What the explorer knows of one file of examples/. Pure: no file access, no browser. */

export interface Example {
  /** The file's name without its ending, e.g. `01-customer-overview`. */
  readonly name: string
  readonly title: string
  readonly description: string
  /** The whole text of the `.graphql` file, comments included. */
  readonly query: string
  /** The text of the `.variables.json` file beside it; empty when there is none. */
  readonly variables: string
}

/**
 * Reads an example's title and description from its first two comment lines (`# Title`, `# Description`).
 * A file without them is shown under its own name: an example is worth more than its heading.
 */
export function readExample(name: string, query: string, variables = ''): Example {
  const [first = '', second = ''] = query.split(/\r?\n/)
  return { name, title: comment(first) || readableName(name), description: comment(second), query, variables }
}

function comment(line: string): string {
  return line.startsWith('#') ? line.replace(/^#+\s*/, '').trim() : ''
}

function readableName(name: string): string {
  const words = name.replace(/^\d+-/, '').replaceAll('-', ' ')
  return words.charAt(0).toUpperCase() + words.slice(1)
}
