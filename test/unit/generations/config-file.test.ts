import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { ConfigFileError, parseConfigFile } from '#src/generations/config-file.ts'

const schema = z.strictObject({
  size: z.int('must be a whole number').optional(),
  nested: z.strictObject({ word: z.enum(['a', 'b'], 'must be a or b').optional() }).optional(),
  rows: z.array(z.strictObject({ id: z.string('must be a text') })).optional(),
})

const read = (text: string) => parseConfigFile({ name: 'some.yaml', text }, schema)

describe('a configuration file', () => {
  it('is its YAML, and an empty one has nothing set', () => {
    expect(read('size: 5\nnested:\n  word: a\n').value).toEqual({ size: 5, nested: { word: 'a' } })
    expect(read('').value).toEqual({})
    expect(read('# nothing but a comment\n').value).toEqual({})
    expect(read('nested: &n\n  word: b\n').value).toEqual({ nested: { word: 'b' } })
  })

  it.each([
    ['a wrong value', '# a comment\n\nsize: large', 'some.yaml:3: size: must be a whole number'],
    ['a wrong value below', 'size: 1\nnested:\n\n  # the word\n  word: c', 'some.yaml:5: nested.word: must be a or b'],
    ['a wrong value in a list', 'rows:\n  - id: x\n  - id: 5', 'some.yaml:3: rows.1.id: must be a text'],
    ['an unknown key', 'size: 1\nsise: 2', 'some.yaml:2: sise: is not an option'],
    ['an unknown key below', 'nested:\n  word: a\n  wort: b', 'some.yaml:3: nested.wort: is not an option'],
    ['a key that stands twice', 'size: 1\nnested: {}\nsize: 2', 'some.yaml:3: Map keys must be unique'],
    ['a bracket that does not close', 'size: 1\nnested: {\n', 'some.yaml:3: '],
    ['tabs', 'size: 1\nnested:\n\tword: a', 'some.yaml:3: '],
    ['an alias without an anchor', 'nested:\n  word: *nowhere', 'some.yaml:2: names an anchor that stands nowhere before it'],
    ['a list', '- size', 'some.yaml:1: '],
    ['a text', 'size', 'some.yaml:1: '],
    ['two documents', 'size: 1\n---\nsize: 2', 'some.yaml:2: '],
  ])('names the line of %s', (_, text, message) => {
    expect(() => read(text)).toThrow(ConfigFileError)
    expect(() => read(text)).toThrow(message)
  })

  it('makes errors for rules that its schema cannot say, at the deepest place that stands in the file', () => {
    const { fail } = read('size: 1\nnested:\n  word: a')
    expect(fail(['nested', 'word'], 'does not fit').message).toBe('some.yaml:3: nested.word: does not fit')
    expect(fail(['nested', 'other'], 'is missing').message).toBe('some.yaml:2: nested.other: is missing')
    expect(fail([], 'is wrong').message).toBe('some.yaml:1: is wrong')
  })
})
