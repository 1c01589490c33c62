/** What resolvers ask of incentives: incentives, their lines, statements, and payout orders. */
import type DataLoader from 'dataloader'
import { batchLoader, inBatches } from '../batch.ts'
import type { Page } from '../paging.ts'
import type { SourceContext } from '../runtime.ts'
import { findByPeriod, periodKeyText, type PeriodKey } from './by-period.ts'
import type {
  Incentive,
  IncentiveDetail,
  IncentiveDetailsArgs,
  IncentiveListArgs,
  IncentivePage,
  IncentivePayout,
  IncentivePayoutListArgs,
  IncentiveStatement,
  IncentiveStatementListArgs,
} from './model.ts'
import { incentiveDetails, incentiveList, incentivePayout, incentivePayouts, incentiveStatements } from './operations.ts'

export interface IncentivesSource {
  /** A page of the partner's incentives. */
  list(args: IncentiveListArgs): Promise<IncentivePage>
  /** Incentives by period and own id; null where the period has none such. */
  readonly byKey: DataLoader<PeriodKey, Incentive | null, string>
  /** A page of an incentive's lines; null where the partner has no such incentive. */
  details(args: IncentiveDetailsArgs): Promise<Page<IncentiveDetail> | null>
  /** A page of the statements. */
  statements(args: IncentiveStatementListArgs): Promise<Page<IncentiveStatement>>
  /** Statements by period and own id; null where the period has none such. */
  readonly statementByKey: DataLoader<PeriodKey, IncentiveStatement | null, string>
  /** A page of the payout orders. */
  payouts(args: IncentivePayoutListArgs): Promise<Page<IncentivePayout>>
  /** Payout orders by their own id; null where the partner has none such. */
  readonly payoutById: DataLoader<string, IncentivePayout | null>
}

/** Builds the source of one GraphQL operation. */
export function createIncentivesSource({ runtime, scope }: SourceContext): IncentivesSource {
  const { generations } = runtime
  const list = async (args: IncentiveListArgs) => (await generations.run(incentiveList, args, scope)).model
  const statements = async (args: IncentiveStatementListArgs) => (await generations.run(incentiveStatements, args, scope)).model
  return {
    list,
    byKey: batchLoader(
      (keys: readonly PeriodKey[]) =>
        findByPeriod(keys, (period, page) => list({ filter: { period }, ...page }), ({ incentiveId }) => incentiveId),
      periodKeyText,
    ),
    details: async (args) => (await generations.run(incentiveDetails, args, scope)).model,
    statements,
    statementByKey: batchLoader(
      (keys: readonly PeriodKey[]) =>
        findByPeriod(keys, (period, page) => statements({ filter: { period }, ...page }), ({ statementId }) => statementId),
      periodKeyText,
    ),
    payouts: async (args) => (await generations.run(incentivePayouts, args, scope)).model,
    payoutById: batchLoader(
      (ids) =>
        inBatches(ids, 1, async ([id = '']) => {
          const { model } = await generations.run(incentivePayout, id, scope)
          return new Map(model ? [[id, model]] : [])
        }),
      (id: string) => id,
    ),
  }
}
