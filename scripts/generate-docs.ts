/**
 * Writes the generated pages of docs/: configuration, errors, metrics, state machines, operations and coverage. Run by `npm run generate`; CI refuses stale
 * ones. What the pages are made from is imported, never copied.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { parse } from 'yaml'
import { catalogue, errorCodes } from '../src/errors/catalogue.ts'
import { contractOperations } from '../src/generated/operations.ts'
import { operations } from '../src/datasources/operations.ts'
import { stateMachines } from '../src/sandbox/console/state-machines.ts'
import { refusals } from '../src/server/refusals.ts'
import { readTypeDefs } from '../src/server/schema.ts'
import { configurationModule, configurationPage } from './lib/configuration-page.ts'
import { coveragePage } from './lib/coverage-page.ts'
import { coverageOf, excusesSchema } from './lib/coverage.ts'
import { errorsPage } from './lib/errors-page.ts'
import { metricsPage } from './lib/metrics-page.ts'
import { cacheRulesModule, operationsModule, operationsPage } from './lib/operations-page.ts'
import { stateMachinesPage } from './lib/state-machines-page.ts'

const docs = new URL('../docs/', import.meta.url)

mkdirSync(docs, { recursive: true })
write('errors.md', errorsPage(errorCodes, catalogue, refusals))
write('metrics.md', metricsPage())
write('state-machines.md', stateMachinesPage(stateMachines))
await writeFrom('src/config.ts', 'configuration.md', (module) => configurationPage(configurationModule.parse(module).configurationOptions))
const { cacheRules } = cacheRulesModule.parse(await import('../src/datasources/cache-rules.ts'))
await writeFrom('src/datasources/operations.ts', 'operations.md', (module) =>
  operationsPage(operationsModule.parse(module).operations, contractOperations, cacheRules),
)

const excuses = excusesSchema.parse(parse(readFileSync(new URL('coverage-excuses.yaml', docs), 'utf8')))
write('coverage.md', coveragePage(coverageOf(Object.values(contractOperations), operations, readTypeDefs(), excuses)))

/** A page is left out, and that said, while its module is not there. */
async function writeFrom(source: string, name: string, pageOf: (module: unknown) => string): Promise<void> {
  const url = new URL(`../${source}`, import.meta.url)
  if (existsSync(url)) write(name, pageOf(await import(url.href)))
  else console.error(`docs/${name} was not written: there is no ${source}`)
}

function write(name: string, text: string): void {
  writeFileSync(new URL(name, docs), text)
}
