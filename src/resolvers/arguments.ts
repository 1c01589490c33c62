/** Rules of arguments that SDL cannot say. Each refusal is BAD_USER_INPUT and names the argument and the rule. */
import { PartnerGraphError } from '../errors/partner-graph-error.ts'
import type { Unrecognized } from '../datasources/open-enum.ts'

type Maybe<T> = T | null | undefined

/** The largest page. */
export const maxPageSize = 100
/** The size of a page when none is asked for, as the schema says. */
export const defaultPageSize = 20

/** `first`: 1 to 100, 20 when it is left out or null. */
export function pageSize(first: Maybe<number>): number {
  const value = first ?? defaultPageSize
  if (value < 1 || value > maxPageSize) throw new PartnerGraphError('page-size', { value, max: maxPageSize })
  return value
}

/** A text to filter by: not empty, at most `max` characters (the contracts' limit is 64). Null filters nothing. */
export function filterText(value: Maybe<string>, argument: string, max = 64): string | undefined {
  if (value === null || value === undefined) return undefined
  if (value.trim() === '') throw new PartnerGraphError('argument-empty', { argument })
  if (value.length > max) throw new PartnerGraphError('argument-too-long', { argument, max })
  return value
}

/** A text that must be there: not empty, at most `max` characters. */
export function requiredText(value: string, argument: string, max?: number): string {
  return filterText(value, argument, max) ?? ''
}

/** A text for a fuzzy filter: as `filterText`, and without spaces (accounts-customers contract). */
export function fuzzyText(value: Maybe<string>, argument: string): string | undefined {
  const text = filterText(value, argument)
  if (text !== undefined && /\s/.test(text)) throw new PartnerGraphError('argument-has-spaces', { argument })
  return text
}

/** An enum value to filter by: UNRECOGNIZED is an answer only. */
export function filterEnum<Name extends string>(value: Maybe<Name | Unrecognized>, argument: string): Name | undefined {
  if (value === null || value === undefined) return undefined
  if (value === 'UNRECOGNIZED') throw new PartnerGraphError('enum-unrecognized', { argument })
  // The comparison above rules UNRECOGNIZED out; the compiler cannot see that for a generic Name.
  return isNamed(value) ? value : undefined
}

function isNamed<Name extends string>(value: Name | Unrecognized): value is Name {
  return value !== 'UNRECOGNIZED'
}

/** One of the values a filter can send; the others are answers only. */
export function oneOfFilterable<Name extends string>(value: string | undefined, allowed: readonly Name[], argument: string): Name | undefined {
  if (value === undefined) return undefined
  const found = allowed.find((name) => name === value)
  if (found === undefined) throw new PartnerGraphError('enum-not-filterable', { argument, value })
  return found
}

/** One of the words that a change can name; others of their kind are met in answers. Throws BAD_USER_INPUT for those. */
export function named<Name extends string>(names: readonly Name[], value: string, argument: string): Name {
  const found = names.find((name) => name === value)
  if (found === undefined) throw new PartnerGraphError('argument-not-one-of', { argument, values: names.join(', ') })
  return found
}

/** A list to filter by: not empty (some operations take an empty one as "all"), at most `max` items. */
export function filterList<T>(values: Maybe<readonly T[]>, argument: string, max: number): readonly T[] | undefined {
  if (values === null || values === undefined) return undefined
  if (values.length === 0) throw new PartnerGraphError('argument-empty', { argument })
  if (values.length > max) throw new PartnerGraphError('too-many-items', { argument, max, value: values.length })
  return values
}

/** Throws BAD_USER_INPUT for a list that names something twice. */
export function refuseTwice(values: readonly string[], argument: string): void {
  const at = values.findIndex((value, index) => values.indexOf(value) < index)
  if (at !== -1) throw new PartnerGraphError('item-twice', { argument: `${argument}[${at}]` })
}

/** A number within bounds, both included. Null is not given. */
export function numberWithin(value: Maybe<number>, argument: string, min: number, max: number): number | undefined {
  if (value === null || value === undefined) return undefined
  if (value < min || value > max) throw new PartnerGraphError('number-outside', { argument, min, max, value })
  return value
}

/** An amount to move: above 0, at most `decimals` decimals. It is canonical decimal text already. */
export function payableAmount(amount: string, argument: string, decimals = 2): string {
  if (amount.startsWith('-') || amount === '0') throw new PartnerGraphError('amount-not-positive', { argument })
  if ((amount.split('.')[1]?.length ?? 0) > decimals) throw new PartnerGraphError('amount-too-fine', { argument, max: decimals })
  return amount
}

export interface TimeSpan {
  readonly from?: string
  readonly to?: string
}

/** A span of time as the upstream writes it (UTC, whole seconds); `maxDays` where the contract limits it. */
export function timeSpan(range: Maybe<{ readonly from?: Maybe<Date>; readonly to?: Maybe<Date> }>, argument: string, maxDays?: number): TimeSpan {
  const from = range?.from ?? undefined
  const to = range?.to ?? undefined
  if (from && to && from > to) throw new PartnerGraphError('range-order', { argument })
  if (maxDays !== undefined && from && to && to.getTime() - from.getTime() > maxDays * 86_400_000) {
    throw new PartnerGraphError('range-too-long', { argument, max: `${maxDays} days` })
  }
  return { ...(from && { from: upstreamTime(from) }), ...(to && { to: upstreamTime(to) }) }
}

export interface DaySpan {
  readonly from: string
  readonly to: string
}

/** A span of days, YYYY-MM-DD, in its order. */
export function daySpan(range: Maybe<DaySpan>, argument: string): DaySpan | undefined {
  if (!range) return undefined
  if (range.from > range.to) throw new PartnerGraphError('range-order', { argument })
  return { from: range.from, to: range.to }
}

/** A span of days within a month of billing: upstream takes no other ones. */
export function daysWithin(range: Maybe<DaySpan>, cycle: string, argument: string): DaySpan | undefined {
  const days = daySpan(range, argument)
  const isWithin = !days || (days.from.startsWith(`${cycle}-`) && days.to.startsWith(`${cycle}-`))
  if (!isWithin) throw new PartnerGraphError('range-outside', { argument, within: cycle })
  return days
}

/** A span of days whose last one is at most `max` days after the first. */
export function daysUpTo(range: DaySpan, argument: string, max: number): DaySpan {
  const days = daySpan(range, argument) ?? range
  if (Date.parse(days.to) - Date.parse(days.from) > max * 86_400_000) throw new PartnerGraphError('range-too-long', { argument, max: `${max} days` })
  return days
}

/** A span of days that ends at the latest on the day of the next year with the same date. */
export function daysUpToYear(range: Maybe<DaySpan>, argument: string): DaySpan | undefined {
  const days = daySpan(range, argument)
  if (days && days.to > `${Number(days.from.slice(0, 4)) + 1}${days.from.slice(4)}`) throw new PartnerGraphError('range-too-long', { argument, max: '1 year' })
  return days
}

/** The contracts' time format: yyyy-MM-dd'T'HH:mm:ss'Z'. */
export function upstreamTime(time: Date): string {
  return `${time.toISOString().slice(0, 19)}Z`
}

/** A copy without the entries that are undefined: an unset filter is left out, never sent. */
export function given<T extends object>(values: T): { [Name in keyof T]?: Exclude<T[Name], undefined> } {
  const entries = Object.entries(values).filter(([, value]) => value !== undefined)
  // Object.fromEntries forgets the names; the entries are exactly the given ones.
  return Object.fromEntries(entries) as { [Name in keyof T]?: Exclude<T[Name], undefined> }
}

/** Exactly one of two ways to name an object. Throws BAD_USER_INPUT for none or both. */
export function exactlyOne<A, B>(first: Maybe<A>, second: Maybe<B>, names: string): { readonly first: A } | { readonly second: B } {
  const hasFirst = first !== null && first !== undefined
  const hasSecond = second !== null && second !== undefined
  if (hasFirst === hasSecond) throw new PartnerGraphError('one-of', { arguments: names })
  if (hasFirst) return { first }
  if (hasSecond) return { second }
  throw new PartnerGraphError('one-of', { arguments: names })
}
