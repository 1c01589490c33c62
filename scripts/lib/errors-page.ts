/** docs/errors.md: one heading for each error code, with every message that carries it, in both languages. */
import type { catalogue, errorCodes } from '../../src/errors/catalogue.ts'
import { upstreamCodesSection } from './upstream-codes-section.ts'
import { generatedNotice, inlineCode, page, table } from './markdown.ts'

type Catalogue = Readonly<Record<string, { readonly code: (typeof errorCodes)[number]; readonly en: string; readonly zh: string }>>

type Refusals = Readonly<Record<string, { readonly status: number; readonly code: string; readonly message: string; readonly zh: string }>>

/** The codes of GraphQL itself and of Apollo Server that a caller of this service can meet. */
const graphqlCodes = [
  { code: 'GRAPHQL_PARSE_FAILED', meaning: 'The document is not GraphQL; the message says where.' },
  { code: 'GRAPHQL_VALIDATION_FAILED', meaning: 'The document does not fit the schema: an unknown field, a missing argument, a variable of the wrong type.' },
  { code: 'OPERATION_RESOLUTION_FAILURE', meaning: 'The request does not say which of several operations to run, or names one that the document does not have.' },
] as const

/** The page's text; codes in the order of `codes`, messages in the order of the catalogue; then the refusals of HTTP. A code without a message has none of ours. */
export function errorsPage(codes: typeof errorCodes, messages: Catalogue | typeof catalogue, refusals: Refusals): string {
  return page(
    generatedNotice('src/errors/*.ts and contracts/*.openapi.yaml'),
    '# Errors',
    'Every error of this service carries one of these codes in `extensions.code`, beside GraphQL\'s and Apollo Server\'s own. The message is in the caller\'s language (`Accept-Language`: English or Chinese). Words in braces are filled in; they never hold personal data, credentials, addresses or bodies. `{because}` is what the vendor\'s code means.',
    ...codes.flatMap((code) => section(code, messages)),
    ...graphqlCodes.flatMap(({ code, meaning }) => [`## ${code}`, meaning]),
    ...upstreamCodesSection(),
    '# Refused before GraphQL',
    'A request that never becomes a GraphQL operation is answered in the same form with one of these; what cannot be read as HTTP, in English.',
    table(['Code', 'HTTP status', 'English', '中文'], Object.values(refusals).map(({ code, status, message, zh }) => [inlineCode(code), String(status), message, zh])),
  )
}

function section(code: (typeof errorCodes)[number], messages: Catalogue): readonly string[] {
  const rows = Object.entries(messages)
    .filter(([, message]) => message.code === code)
    .map(([key, message]) => [inlineCode(key), message.en, message.zh])
  return [`## ${code}`, rows.length > 0 ? table(['Message', 'English', '中文'], rows) : 'No message of its own: the text comes from the rule that was broken.']
}
