/** The files of examples/, taken into the page when it is built: showing them asks the service for nothing. */
import { type Example, readExample } from './example.ts'

const queries = import.meta.glob<string>('../examples/*.graphql', { query: '?raw', import: 'default', eager: true })
const variables = import.meta.glob<string>('../examples/*.variables.json', {
  query: '?raw', import: 'default', eager: true,
})

/** All examples in the order of their numbered file names. */
export const examples: readonly Example[] = Object.entries(queries)
  .map(([path, query]) => {
    const base = path.replace(/\.graphql$/, '')
    return readExample(base.replace(/^.*\//, ''), query, variables[`${base}.variables.json`])
  })
  .toSorted((one, other) => one.name.localeCompare(other.name, 'en'))
