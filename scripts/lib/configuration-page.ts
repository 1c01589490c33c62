/** docs/configuration.md: every option of src/config.ts with its default and meaning. */
import { z } from 'zod'
import { generatedNotice, inlineCode, page, table } from './markdown.ts'

/** What the page needs of src/config.ts. A secret's default is never shown, although there should be none. */
export const configurationModule = z.looseObject({
  configurationOptions: z.array(
    z.looseObject({
      name: z.string().regex(/^[A-Z][A-Z0-9_]*$/),
      default: z.union([z.string(), z.number(), z.boolean(), z.null()]).optional(),
      meaning: z.string().min(1),
      secret: z.boolean(),
    }),
  ),
})

export type ConfigurationOption = z.infer<typeof configurationModule>['configurationOptions'][number]

/** The page's text; options in the order in which the configuration declares them. */
export function configurationPage(options: readonly ConfigurationOption[]): string {
  const rows = options.map((option) => [inlineCode(option.name), defaultText(option), option.meaning, option.secret ? 'yes' : ''])
  return page(
    generatedNotice('src/config.ts'),
    '# Configuration',
    'Every option is an environment variable. An option that is wrong ends the start with a message that names it, never its value, and a non-zero exit status. Secrets are never logged.',
    table(['Variable', 'Default', 'Meaning', 'Secret'], rows),
  )
}

function defaultText(option: ConfigurationOption): string {
  if (option.secret || option.default === undefined || option.default === null || option.default === '') return 'none'
  const text = String(option.default)
  // A default in words ("the sandbox") is not something to type.
  return text === 'none' || text.includes(' ') ? text : inlineCode(text)
}
