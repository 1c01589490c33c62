import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { parse, validate } from 'graphql'
import { describe, expect, it } from 'vitest'
import { schema } from '#test/support/schema.ts'

const root = new URL('../../', import.meta.url)
const examples = readdirSync(new URL('examples/', root)).filter((name) => name.endsWith('.graphql'))
const pages = ['README.md', 'CONTRIBUTING.md', ...readdirSync(new URL('docs/', root)).filter((name) => name.endsWith('.md')).map((name) => `docs/${name}`)]

function errorsOf(document: string): string[] {
  return validate(schema, parse(document)).map(({ message }) => message)
}

describe('the examples of the explorer', () => {
  it.each(examples)('%s is valid, has a title and a description, and only variables that it declares', (name) => {
    const text = readFileSync(new URL(`examples/${name}`, root), 'utf8')
    const [title, description] = text.split('\n')
    expect(title).toMatch(/^# \S/)
    expect(description).toMatch(/^# \S/)
    expect(errorsOf(text)).toEqual([])
    const variables = new URL(`examples/${name.replace('.graphql', '.variables.json')}`, root)
    const given = existsSync(variables) ? Object.keys(JSON.parse(readFileSync(variables, 'utf8'))) : []
    for (const variable of given) expect(text).toContain(`$${variable}:`)
  })

  it('are numbered, and begin with the customer overview', () => {
    expect(examples.toSorted()[0]).toBe('01-customer-overview.graphql')
    expect(examples.every((name) => /^\d\d-/.test(name))).toBe(true)
  })
})

describe('the documentation', () => {
  const documents = pages.flatMap((page) => {
    const text = readFileSync(new URL(page, root), 'utf8')
    const fenced = [...text.matchAll(/```graphql\n([\s\S]*?)```/g)].map((match) => match[1] ?? '')
    const inCurl = [...text.matchAll(/"query":\s*"((?:[^"\\]|\\.)*)"/g)].map((match) => String(JSON.parse(`"${match[1] ?? ''}"`)))
    return [...fenced, ...inCurl].filter((document) => !document.includes('…') && !/^\s*(type|extend|enum|input|directive|interface|scalar)\b/m.test(document)).map((document) => ({ page, document }))
  })

  it('has queries', () => {
    expect(documents.length).toBeGreaterThan(0)
  })

  it.each(documents)('has a valid query in $page', ({ document }) => {
    expect(errorsOf(document)).toEqual([])
  })
})
