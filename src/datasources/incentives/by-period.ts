/**
 * Objects that only a list filtered by period can fetch again: the period's pages are read until all that are wanted are
 * found, once for all keys of that period.
 */
import { inBatches, type Answers } from '../batch.ts'
import type { Page, PageRequest, Position } from '../paging.ts'

/** What names an object that has no operation of its own. */
export interface PeriodKey {
  readonly period: string
  readonly id: string
}

/** The contract's largest page (ListIncentives, ListIncentiveStatements). */
const pageSize = 100

/** A key as text, for loaders. */
export function periodKeyText({ period, id }: PeriodKey): string {
  return JSON.stringify([period, id])
}

/**
 * Answers by `periodKeyText`; a key that its period does not have has no entry. A period that fails fails its own keys alone.
 * @param list reads one page of a period.
 * @param idOf the object's own id.
 */
export async function findByPeriod<T>(
  keys: readonly PeriodKey[],
  list: (period: string, page: PageRequest) => Promise<Page<T>>,
  idOf: (item: T) => string,
): Promise<Answers<string, T>> {
  const wanted = Map.groupBy(keys, ({ period }) => period)
  const found = await inBatches([...wanted.keys()], 1, async ([period = '']) => {
    const ids = new Set((wanted.get(period) ?? []).map(({ id }) => id))
    return new Map([[period, await findInPages(ids, (page) => list(period, page), idOf)]])
  })
  const answers: Answers<string, T> = new Map()
  for (const key of keys) {
    const ofPeriod = found.get(key.period)
    const answer = ofPeriod instanceof Error ? ofPeriod : ofPeriod?.get(key.id)
    if (answer !== undefined) answers.set(periodKeyText(key), answer)
  }
  return answers
}

async function findInPages<T>(ids: ReadonlySet<string>, list: (page: PageRequest) => Promise<Page<T>>, idOf: (item: T) => string): Promise<Map<string, T>> {
  const found = new Map<string, T>()
  let position: Position | null = [0]
  while (position) {
    const page: Page<T> = await list({ position, limit: pageSize })
    for (const item of page.items) if (ids.has(idOf(item))) found.set(idOf(item), item)
    position = page.hasNextPage && found.size < ids.size ? page.after(page.items.length - 1) : null
  }
  return found
}
