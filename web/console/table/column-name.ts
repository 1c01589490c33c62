/** What each column is called. */
import type { Texts } from '../text/en.ts'
import type { SortKey } from './choice.ts'

/** The name of a column by itself, without the group it may stand in. */
export function columnName(key: SortKey, { table }: Texts): string {
  if (key === 'errorsOld') return table.errorsOf.OLD
  if (key === 'errorsNew') return table.errorsOf.NEW
  if (key === 'latencyOld') return table.latencyOf.OLD
  return key === 'latencyNew' ? table.latencyOf.NEW : table[key]
}
