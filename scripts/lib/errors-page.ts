/** docs/errors.md: one heading for each error code, with every message that carries it, in both languages. */
import type { catalogue, errorCodes } from '../../src/errors/catalogue.ts'
import { generatedNotice, inlineCode, page, table } from './markdown.ts'

type Catalogue = Readonly<Record<string, { readonly code: (typeof errorCodes)[number]; readonly en: string; readonly zh: string }>>

/** The page's text; codes in the order of `codes`, messages in the order of the catalogue. A code without a message has none of ours. */
export function errorsPage(codes: typeof errorCodes, messages: Catalogue | typeof catalogue): string {
  return page(
    generatedNotice('src/errors/catalogue.ts'),
    '# Errors',
    'Every error of this service carries one of these codes in `extensions.code`, beside GraphQL\'s and Apollo Server\'s own. The message is in the caller\'s language (`Accept-Language`: English or Chinese). Words in braces are filled in; they never hold personal data, credentials, addresses or bodies.',
    ...codes.flatMap((code) => section(code, messages)),
  )
}

function section(code: (typeof errorCodes)[number], messages: Catalogue): readonly string[] {
  const rows = Object.entries(messages)
    .filter(([, message]) => message.code === code)
    .map(([key, message]) => [inlineCode(key), message.en, message.zh])
  return [`## ${code}`, rows.length > 0 ? table(['Message', 'English', '中文'], rows) : 'No message of its own: the text comes from the rule that was broken.']
}
