/**
 * Compares the answers of two generations to the same query, field by field. What differs is named by its coordinate
 * (`Type.field`) and by its path without list indexes; nothing is forgiven here, a declared list is the test's.
 */
import { Decimal } from 'decimal.js'
import type { DocumentNode, GraphQLObjectType, GraphQLSchema, SelectionSetNode } from 'graphql'
import type { Answer } from '#test/support/service.ts'
import { isRow, operationOf, selectedFields, typenameIn, type Row } from '#test/support/parity-walk.ts'

export type DifferenceKind = 'missing-on-old' | 'missing-on-new' | 'refused-on-old' | 'refused-on-new' | 'different'

export interface Difference {
  readonly coordinate: string
  /** Response keys without indexes, such as `customers.nodes.email`. */
  readonly path: string
  readonly kind: DifferenceKind
  /** What was seen, for the failure's text. */
  readonly seen: string
}

export interface Comparison {
  readonly differences: readonly Difference[]
  /** Coordinates whose value was there, and equal, on both sides; amounts and quantities other than 0. */
  readonly equal: ReadonlySet<string>
}

/** The codes by which a generation says that it cannot answer; anything else is a failure, which is no difference. */
const refusalCodes = new Set(['NOT_SUPPORTED_BY_GENERATION', 'NOT_CONFIGURED'])

/** What tells the rows of a list apart, where no single id does. */
const naturalKeys: Readonly<Record<string, readonly string[]>> = {
  PartnerAccount: ['accountId'],
  MonthlyBill: ['customerId', 'billTypeCode', 'billType', 'chargingModeCode', 'chargingMode', 'serviceTypeCode'],
  MonthlyBillPayment: ['sourceCode', 'source', 'billTypeCode'],
  // The old generation knows neither the items of a package nor, of a resource's month, what its bills are about.
  ResourcePackageUsage: ['original', 'endsAt'],
  ResourceBill: ['chargingModeCode', 'chargingMode', 'resourceId', 'serviceTypeCode', 'resourceTypeCode'],
  MonthlySummaryRow: ['chargingModeCode', 'chargingMode', 'billTypeCode', 'billType', 'serviceTypeCode', 'resourceTypeCode'],
  ConsumptionRecord: ['chargingModeCode', 'billDetailTypeCode', 'resourceId', 'productId', 'usageTypeCode', 'orderId'],
}

/** The old generation has no word for the mode of a savings plan's bills (billing-incentives.mapping.md, section 2). */
const savingsPlan = new Set<unknown>(['11', 'SAVINGS_PLAN'])

/** Rows that one generation splits further: they are added up before they are compared (billing-incentives.mapping.md, sections 2 and 3). */
const splitRows = new Set(['MonthlyBill', 'MonthlySummaryRow', 'ResourceBill'])

interface Side {
  readonly row: Row
  readonly path: string
}

interface Codes {
  readonly old: ReadonlyMap<string, string>
  readonly new: ReadonlyMap<string, string>
}

function codesOf(answer: Answer): Map<string, string> {
  return new Map((answer.errors ?? []).map(({ path, extensions }) => [(path ?? []).join('.'), extensions.code]))
}

function isEmpty(value: unknown): boolean {
  return value === null || value === undefined
}

/** An amount or a quantity of nothing proves nothing: fields mistaken for each other are both 0. */
function isTelling(row: Row): boolean {
  return row['amount'] !== '0' && row['value'] !== '0'
}

function short(value: unknown): string {
  return (JSON.stringify(value) ?? 'undefined').slice(0, 120)
}

/** The text by which a row is found on the other side; null when the type has no key among its selected fields. */
function keyOf(type: GraphQLObjectType, row: Row): string | null {
  const { node } = row
  const isEdge = type.name.endsWith('Edge') && isRow(node)
  const [typeName, fields] = isEdge ? [type.name.slice(0, -'Edge'.length), node] : [type.name, row]
  const names = naturalKeys[typeName] ?? Object.keys(fields).filter((name) => name === 'id' || name.endsWith('Id')).slice(0, 1)
  const values = names
    .map((name) => fields[name])
    .filter((value) => value !== undefined)
    .map((value) => (typeName === 'MonthlyBill' && savingsPlan.has(value) ? null : value))
  if (values.length > 0) return JSON.stringify(values)
  return isEdge ? JSON.stringify(node) : null
}

/** Rows by key; equal keys are numbered, so that nothing is lost. */
function byKey(type: GraphQLObjectType, rows: readonly unknown[]): Map<string, { row: Row; index: number }> | null {
  const found = new Map<string, { row: Row; index: number }>()
  const seen = new Map<string, number>()
  for (const [index, row] of rows.entries()) {
    const key = isRow(row) ? keyOf(type, row) : null
    if (key === null || !isRow(row)) return null
    const times = seen.get(key) ?? 0
    seen.set(key, times + 1)
    found.set(`${key}#${times}`, { row, index })
  }
  return found
}

/** Adds up the rows of equal keys: amounts are summed, lists joined, everything else is the first row's. */
function folded(type: GraphQLObjectType, rows: readonly unknown[]): Row[] {
  const groups = Map.groupBy(rows.filter(isRow), (row) => keyOf(type, row) ?? '')
  return [...groups.values()].map((group) => group.reduce(sumRows))
}

function sumRows(left: Row, right: Row): Row {
  const names = [...new Set([...Object.keys(left), ...Object.keys(right)])]
  return Object.fromEntries(names.map((name) => [name, sumValues(left[name], right[name])]))
}

function sumValues(left: unknown, right: unknown): unknown {
  if (isRow(left) && isRow(right) && 'amount' in left && 'amount' in right && typeof left['amount'] === 'string') {
    return { ...left, amount: new Decimal(left['amount']).plus(String(right['amount'])).toFixed() }
  }
  if (isRow(left) && isRow(right)) return sumRows(left, right)
  if (Array.isArray(left) && Array.isArray(right)) {
    const groups = Map.groupBy([...left, ...right].filter(isRow), (row) => JSON.stringify({ ...row, amount: null }))
    return [...groups.values()].map((group) => group.reduce(sumRows)).toSorted((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1))
  }
  return left ?? right
}

/** Compares two answers to one query. Fields that failed on a side are passed over: the caller looks at the errors itself. */
export function compareAnswers(schema: GraphQLSchema, document: DocumentNode, old: Answer, next: Answer): Comparison {
  const differences: Difference[] = []
  const equal = new Set<string>()
  const codes: Codes = { old: codesOf(old), new: codesOf(next) }

  function report(coordinate: string, path: string, kind: DifferenceKind, seen: string): void {
    differences.push({ coordinate, path: path.split('.').filter((step) => !/^\d+$/.test(step)).join('.'), kind, seen })
  }

  function onOneSideOnly(coordinate: string, missingOn: 'old' | 'new', paths: { readonly old: string; readonly new: string }, value: unknown): void {
    const code = codes[missingOn].get(paths[missingOn])
    const isRefused = code !== undefined && refusalCodes.has(code)
    if (code !== undefined && !isRefused) return
    report(coordinate, paths[missingOn], `${isRefused ? 'refused' : 'missing'}-on-${missingOn}`, short(value))
  }

  function compareRows(type: GraphQLObjectType, selections: readonly SelectionSetNode[], left: Side, right: Side): void {
    for (const field of selectedFields(schema, document, type, selections, typenameIn(left.row, right.row))) {
      const key = field.responseKey
      const paths = { old: join(left.path, key), new: join(right.path, key) }
      const [oldValue, newValue] = [left.row[key], right.row[key]]
      if (isEmpty(oldValue) && isEmpty(newValue)) {
        const [oldCode, newCode] = [codes.old.get(paths.old), codes.new.get(paths.new)]
        if (oldCode !== undefined) onOneSideOnly(field.coordinate, 'old', paths, null)
        if (newCode !== undefined) onOneSideOnly(field.coordinate, 'new', paths, null)
      } else if (isEmpty(oldValue)) onOneSideOnly(field.coordinate, 'old', paths, newValue)
      else if (isEmpty(newValue)) onOneSideOnly(field.coordinate, 'new', paths, oldValue)
      else compareValues(field.coordinate, field.type, field.selections, { value: oldValue, path: paths.old }, { value: newValue, path: paths.new })
    }
  }

  function compareValues(
    coordinate: string,
    type: GraphQLObjectType | null,
    selections: readonly SelectionSetNode[],
    left: { readonly value: unknown; readonly path: string },
    right: { readonly value: unknown; readonly path: string },
  ): void {
    if (type && Array.isArray(left.value) && Array.isArray(right.value)) {
      compareLists(coordinate, type, selections, { items: left.value, path: left.path }, { items: right.value, path: right.path })
    } else if (type && isRow(left.value) && isRow(right.value)) {
      if (isTelling(left.value)) equal.add(coordinate)
      compareRows(type, selections, { row: left.value, path: left.path }, { row: right.value, path: right.path })
    } else if (JSON.stringify(left.value) === JSON.stringify(right.value)) equal.add(coordinate)
    else report(coordinate, left.path, 'different', `${short(left.value)} | ${short(right.value)}`)
  }

  function compareLists(
    coordinate: string,
    type: GraphQLObjectType,
    selections: readonly SelectionSetNode[],
    left: { readonly items: readonly unknown[]; readonly path: string },
    right: { readonly items: readonly unknown[]; readonly path: string },
  ): void {
    const isSplit = splitRows.has(type.name.replace(/Edge$/, ''))
    if (isSplit && left.items.length !== right.items.length) report(coordinate, left.path, 'different', `${left.items.length} | ${right.items.length} rows`)
    const oldRows = byKey(type, isSplit ? folded(type, left.items) : left.items)
    const newRows = byKey(type, isSplit ? folded(type, right.items) : right.items)
    if (!oldRows || !newRows) return compareByIndex(coordinate, type, selections, left, right)
    const [oldKeys, newKeys] = [[...oldRows.keys()], [...newRows.keys()]]
    for (const key of newKeys) if (!oldRows.has(key)) report(coordinate, left.path, 'missing-on-old', `row ${key}`)
    for (const key of oldKeys) if (!newRows.has(key)) report(coordinate, left.path, 'missing-on-new', `row ${key}`)
    const [oldOrder, newOrder] = [oldKeys.filter((key) => newRows.has(key)), newKeys.filter((key) => oldRows.has(key))]
    if (!isSplit && oldOrder.join() !== newOrder.join()) report(coordinate, left.path, 'different', 'the order of the rows')
    if (oldOrder.length > 0) equal.add(coordinate)
    for (const key of oldOrder) {
      const [oldRow, newRow] = [oldRows.get(key), newRows.get(key)]
      if (oldRow && newRow) compareRows(type, selections, { row: oldRow.row, path: `${left.path}.${oldRow.index}` }, { row: newRow.row, path: `${right.path}.${newRow.index}` })
    }
  }

  function compareByIndex(
    coordinate: string,
    type: GraphQLObjectType,
    selections: readonly SelectionSetNode[],
    left: { readonly items: readonly unknown[]; readonly path: string },
    right: { readonly items: readonly unknown[]; readonly path: string },
  ): void {
    if (left.items.length !== right.items.length) return report(coordinate, left.path, 'different', `${left.items.length} | ${right.items.length} rows`)
    equal.add(coordinate)
    for (const [index, item] of left.items.entries()) {
      compareValues(coordinate, type, selections, { value: item, path: `${left.path}.${index}` }, { value: right.items[index], path: `${right.path}.${index}` })
    }
  }

  const query = schema.getQueryType()
  if (!query || !old.data || !next.data) throw new Error('a whole answer is missing')
  compareRows(query, [operationOf(document)], { row: old.data, path: '' }, { row: next.data, path: '' })
  return { differences, equal }
}

function join(path: string, key: string): string {
  return path === '' ? key : `${path}.${key}`
}
