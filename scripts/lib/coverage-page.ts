/** docs/coverage.md: every operation of the contracts, and the fields of the schema that reach it. */
import type { Coverage } from './coverage.ts'
import { generatedNotice, inlineCode, page, table } from './markdown.ts'

/** The page's text, in the order of the contracts. */
export function coveragePage(coverage: readonly Coverage[]): string {
  const documents = [...Map.groupBy(coverage, ({ contract }) => contract.document)]
  return page(
    generatedNotice('contracts/*.openapi.yaml, schema/*.graphql and the bindings in src/datasources'),
    '# Coverage',
    'Every operation of the upstream\'s contracts, on each generation, and the fields of the schema that reach it. Status is the contract\'s, with how sure a retirement is; a site file may overrule it. Confidence says what the contract rests on, from `sdk` (the vendor\'s own code) to `modelled` (the partner console, for which the vendor documents no public API).',
    table(['Contract', 'Operations', 'Reached', 'Excused'], documents.map(([name, rows]) => summary(name, rows))),
    ...documents.flatMap(([name, rows]) => [`## ${name}`, table(['Operation', 'Generation', 'Status', 'Confidence', 'Fields'], rows.map(row))]),
  )
}

function summary(name: string, rows: readonly Coverage[]): readonly string[] {
  const reached = rows.filter(({ coordinates }) => coordinates.length > 0).length
  return [`[${name}](#${name})`, String(rows.length), String(reached), String(rows.filter(({ excuse }) => excuse !== null).length)]
}

function row({ contract, coordinates, excuse }: Coverage): readonly string[] {
  const { id, generation, status, statusBasis, confidence } = contract
  const basis = status !== 'active' && statusBasis !== null ? ` (${statusBasis})` : ''
  const fields = coordinates.length > 0 ? coordinates.map(inlineCode).join(', ') : excuse === null ? 'none' : `none: ${excuse}`
  return [inlineCode(id), generation, `${status}${basis}`, confidence, fields]
}
