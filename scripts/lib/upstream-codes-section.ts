/** The part of docs/errors.md that lists the vendor's codes: what each means, and what a mutation makes of it. */
import { kindOf, meaningOf } from '../../src/errors/upstream-codes.ts'
import { upstreamMeanings } from '../../src/errors/upstream-meanings.ts'
import { upstreamErrors } from '../../src/generated/upstream-errors.ts'
import { inlineCode, table } from './markdown.ts'

/** More operations than these are counted, not named. */
const maxNamed = 4

/** Head, explanation and table, one row a code, and one more where it means something else at one operation. */
export function upstreamCodesSection(): readonly string[] {
  const rows = Object.entries(upstreamMeanings).flatMap(([code, { at }]) => {
    const meanings = upstreamErrors[code] ?? []
    const elsewhere = Object.keys(at ?? {})
    const operations = [...new Set(meanings.flatMap((meaning) => meaning.operations))].filter((id) => !elsewhere.includes(id))
    const statuses = [...new Set(meanings.flatMap(({ http }) => http))].join(', ')
    return [row(code, statuses, operations), ...elsewhere.map((id) => row(code, statuses, [id]))]
  })
  return [
    '# The vendor\'s codes',
    'What the vendor refuses by one of these codes. In a mutation a refusal that a person can mend comes as one of `userErrors`, with the code in the third column; any other refusal, and every refusal of a query, is an `UPSTREAM_REJECTED` with the vendor\'s code in `extensions.upstream.errorCode`. The same code may stand for a single item of an answer that succeeded in part (HTTP 200).',
    table(['Code', 'HTTP', '`userErrors`', 'English', '中文', 'Operations'], rows),
  ]
}

function row(code: string, statuses: string, operations: readonly string[]): readonly string[] {
  const [first] = operations
  const named = operations.length > maxNamed ? `${operations.length} operations` : operations.map(inlineCode).join(', ')
  const kind = kindOf(code)
  const text = (language: 'en' | 'zh') => meaningOf(code, first, language) ?? ''
  return [inlineCode(code), statuses, kind === null ? '' : inlineCode(kind), text('en'), text('zh'), named === '' ? 'the API gateway, or flow control' : named]
}
