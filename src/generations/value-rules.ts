/** The rules of a single value, as JSON Schema has them; amounts count as numbers, whatever way they are written. Pure. */
import type { ErrorKey } from '../errors/catalogue.ts'
import type { ErrorParameters } from '../errors/partner-graph-error.ts'
import type { RequestRule } from '../generated/request-rules.ts'

export interface Broken {
  readonly key: ErrorKey
  readonly parameters: ErrorParameters
}

const none: readonly Broken[] = []

/** The rules that a value breaks by itself; a wrong type hides the others. */
export function brokenByValue(rule: RequestRule, value: unknown): readonly Broken[] {
  const { types } = rule
  if (types && !types.some((type) => isOfType(type, value))) return [{ key: 'argument-type', parameters: { type: types.filter((type) => type !== 'null').join(' / ') } }]
  if (value === null) return none
  if (rule.enum && !rule.enum.some((allowed) => allowed === value)) return [{ key: 'argument-not-one-of', parameters: { values: rule.enum.map(String).join(', ') } }]
  if (Array.isArray(value)) return brokenBySize(rule, value.length)
  const number = numberText(value, types)
  return [...(number === null ? none : brokenByNumber(rule, number)), ...(typeof value === 'string' ? brokenByText(rule, value) : none)]
}

function brokenBySize({ minItems, maxItems }: RequestRule, size: number): readonly Broken[] {
  if (maxItems !== undefined && size > maxItems) return [{ key: 'too-many-items', parameters: { max: maxItems, value: size } }]
  return minItems !== undefined && size < minItems ? [{ key: 'too-few-items', parameters: { min: minItems } }] : none
}

function brokenByNumber(rule: RequestRule, text: string): readonly Broken[] {
  const { minimum, exclusiveMinimum, maximum, maxDecimals } = rule
  const value = Number(text)
  const decimals = text.split('.')[1]?.length ?? 0
  const broken: Broken[] = []
  if (minimum !== undefined && value < minimum) broken.push({ key: 'number-too-small', parameters: { min: minimum } })
  if (exclusiveMinimum !== undefined && value <= exclusiveMinimum) broken.push({ key: 'number-not-above', parameters: { min: exclusiveMinimum } })
  const max = maximum ?? (rule.format === 'int32' ? 2_147_483_647 : undefined)
  if (max !== undefined && value > max) broken.push({ key: 'number-too-large', parameters: { max } })
  if (maxDecimals !== undefined && decimals > maxDecimals) broken.push({ key: 'too-many-decimals', parameters: { max: maxDecimals } })
  return broken
}

function brokenByText(rule: RequestRule, text: string): readonly Broken[] {
  const { minLength, maxLength, pattern, format } = rule
  // JSON Schema counts characters, not UTF-16 units.
  const length = minLength === undefined && maxLength === undefined ? 0 : [...text].length
  if (maxLength !== undefined && length > maxLength) return [{ key: 'argument-too-long', parameters: { max: maxLength } }]
  if (minLength !== undefined && length < minLength) return [{ key: 'argument-too-short', parameters: { min: minLength } }]
  if (pattern !== undefined && !matcherOf(pattern).test(text)) {
    // An amount with too many decimals, or below its least value, is told so by the rules of numbers.
    return rule.maxDecimals !== undefined && /^\d+\.\d+$/.test(text) ? none : [{ key: 'argument-form', parameters: { form: forms[pattern] ?? pattern } }]
  }
  const hasForm = format === undefined ? undefined : formats[format]
  return hasForm && !hasForm.test(text) ? [{ key: 'argument-form', parameters: { form: hasForm.form } }] : none
}

function isOfType(type: string, value: unknown): boolean {
  switch (type) {
    case 'string': return typeof value === 'string'
    case 'boolean': return typeof value === 'boolean'
    case 'array': return Array.isArray(value)
    case 'null': return value === null
    case 'integer': return typeof value === 'number' ? Number.isInteger(value) : exactNumberOf(value)?.includes('.') === false
    case 'number': return typeof value === 'number' || exactNumberOf(value) !== null
    case 'object': return typeof value === 'object' && value !== null && !Array.isArray(value) && exactNumberOf(value) === null
    default: return true
  }
}

/** A number's digits; of a text too, where the contract takes a number written as one. */
function numberText(value: unknown, types: readonly string[] | undefined): string | null {
  if (typeof value === 'number') return String(value)
  if (typeof value === 'string') return types?.includes('number') && /^-?\d+(\.\d+)?$/.test(value) ? value : null
  return exactNumberOf(value)
}

function exactNumberOf(value: unknown): string | null {
  return typeof value === 'object' && value !== null && 'exactNumber' in value && typeof value.exactNumber === 'string' ? value.exactNumber : null
}

const matchers = new Map<string, RegExp>()

function matcherOf(pattern: string): RegExp {
  const known = matchers.get(pattern) ?? new RegExp(pattern, 'u')
  matchers.set(pattern, known)
  return known
}

/** The contracts' patterns as people write them; any other is shown as it stands. */
const forms: Readonly<Record<string, string>> = {
  '^\\d+(\\.\\d{1,2})?$': '1234.56',
  '^\\d+(\\.\\d+)?$': '1234.56',
  '^\\d{4}-\\d{2}$': 'yyyy-MM',
  '^\\d{4}-\\d{2}-\\d{2}$': 'yyyy-MM-dd',
  '^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}Z$': 'yyyy-MM-ddTHH:mm:ssZ',
}

interface Form {
  readonly form: string
  test(text: string): boolean
}

const formats: Readonly<Record<string, Form>> = {
  'date': { form: 'yyyy-MM-dd', test: (text) => /^\d{4}-\d{2}-\d{2}$/.test(text) && isDay(text) },
  'date-time': { form: 'yyyy-MM-ddTHH:mm:ssZ', test: (text) => /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d+)?(Z|[+-]\d{2}:\d{2})$/.test(text) && isDay(text.slice(0, 10)) && !Number.isNaN(Date.parse(text)) },
  'email': { form: 'name@example.com', test: (text) => /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(text) },
}

/** Whether the calendar has that day: Date would make 31 June the first of July. */
function isDay(text: string): boolean {
  const time = Date.parse(`${text}T00:00:00Z`)
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text)
}
