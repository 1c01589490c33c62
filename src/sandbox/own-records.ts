/**
 * A customer's own consumption: the same records as its partner sees, with what only the customer's documents tell
 * (enterprise project, payment state), and sums over them. Nothing here knows a wire name.
 */
import { orderTypes, payable } from './billing-world.ts'
import type { BillDetailType, FeeRecord } from './billing-world.ts'
import type { EnterpriseProject, World } from './world.ts'

/** 1 consumption · 2 refund · 3 adjustment. */
export type SumType = 1 | 2 | 3

const refunds = new Set<BillDetailType>([4, 20, 24])
const adjustments = new Set<BillDetailType>([9, 16])

/** What a record counts as in a summary. */
export function sumTypeOf({ type }: FeeRecord): SumType {
  if (refunds.has(type)) return 2
  return adjustments.has(type) ? 3 : 1
}

const defaultProject: EnterpriseProject = { id: '0', name: 'default' }

/** The project of an order's resources; metered use is of the default project; the rest is not attributed to any. */
export function projectOf(record: FeeRecord, world: World): EnterpriseProject | null {
  if (record.usage !== null) return defaultProject
  const order = orderTypes.has(record.type) ? world.orderById.get(record.tradeId.toUpperCase()) : undefined
  return order ? (order.enterpriseProjects[0] ?? defaultProject) : null
}

/** Does a record belong to the wanted project? undefined wants any, -1 what is attributed to none. */
export function isOfProject(record: FeeRecord, wanted: string | undefined, world: World): boolean {
  if (wanted === undefined) return true
  return (projectOf(record, world)?.id ?? '-1') === wanted
}

/** The sums of some records: paid parts in fen, list prices in 10^-8 yuan. */
export interface Totals {
  readonly payable: bigint
  readonly official: bigint
  readonly discount: bigint
  readonly paid: FeeRecord['paid']
}

function sumOf(records: readonly FeeRecord[], value: (record: FeeRecord) => bigint): bigint {
  return records.reduce((sum, record) => sum + value(record), 0n)
}

/** Adds records up. */
export function totals(records: readonly FeeRecord[]): Totals {
  return {
    payable: sumOf(records, payable),
    official: sumOf(records, (one) => one.official),
    discount: sumOf(records, (one) => one.discount),
    paid: {
      cash: sumOf(records, ({ paid }) => paid.cash),
      credit: sumOf(records, ({ paid }) => paid.credit),
      coupon: sumOf(records, ({ paid }) => paid.coupon),
      flexiPurchaseCoupon: sumOf(records, ({ paid }) => paid.flexiPurchaseCoupon),
      storedCard: sumOf(records, ({ paid }) => paid.storedCard),
      debt: sumOf(records, ({ paid }) => paid.debt),
      writeoff: sumOf(records, ({ paid }) => paid.writeoff),
    },
  }
}

/** Records that share a key, with the first of them, in the order of the keys. */
export interface Group {
  readonly first: FeeRecord
  readonly records: readonly FeeRecord[]
}

/** Groups records by what their key tells apart. */
export function grouped(records: readonly FeeRecord[], keyOf: (record: FeeRecord) => readonly (string | number)[]): readonly Group[] {
  const groups = Map.groupBy(records, (record) => keyOf(record).join(' '))
  return [...groups].toSorted(([left], [right]) => (left < right ? -1 : 1)).flatMap(([, members]) => {
    const [first] = members
    return first ? [{ first, records: members }] : []
  })
}
