/** What resolvers ask of incentives: incentives, their lines, statements, and payout orders. */
import type DataLoader from 'dataloader'
import type { Operation } from '../../generations/operation.ts'
import { batchLoader, inBatches } from '../batch.ts'
import { clientTokenOf } from '../client-token.ts'
import type { Page } from '../paging.ts'
import type { WriteRequest, Written } from '../receipts/model.ts'
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
import type { AutoPayout, AutoPayoutSetting, PayoutChoice, PayoutCreation, PayoutInvoiceList, PayoutInvoices, PayoutPreview, StatementFeedback } from './model-payouts.ts'
import {
  incentiveAutoPayout, incentiveAutoPayoutUpdate, incentiveDetails, incentiveList, incentivePayout, incentivePayoutCreate, incentivePayoutInvoiceList,
  incentivePayoutInvoicesSubmit, incentivePayoutPreview, incentivePayouts, incentiveStatementConfirm, incentiveStatementFeedback, incentiveStatements,
} from './operations.ts'

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
  /** What a payout would come to; nothing is requested. */
  previewPayout(choice: PayoutChoice): Promise<PayoutPreview>
  /** What the partner is to invoice for payout orders; null where there is nothing to invoice. */
  readonly invoiceListOf: DataLoader<string, PayoutInvoiceList | null>
  /** How the automatic payout is set. */
  autoPayout(): Promise<AutoPayout>
  /** Confirms a statement; the statement as it is then. */
  confirmStatement(statementId: string): Promise<IncentiveStatement>
  /** Objects to a statement. */
  objectToStatement(feedback: StatementFeedback): Promise<void>
  /** Hands in the invoices of a payout order. */
  submitInvoices(invoices: PayoutInvoices): Promise<void>
  /** Requests a payout. It cannot be taken back, nor its method changed. */
  createPayout(creation: Omit<PayoutCreation, 'clientToken'>, write: WriteRequest): Promise<Written>
  /** Sets the automatic payout. */
  updateAutoPayout(setting: AutoPayoutSetting, write: WriteRequest): Promise<Written>
}

/** Builds the source of one GraphQL operation. */
export function createIncentivesSource({ runtime, scope }: SourceContext): IncentivesSource {
  const { generations, writes } = runtime
  const ask = async <Args, Model>(operation: Operation<Args, Model>, args: Args) => (await generations.run(operation, args, scope)).model
  /** One call a payout order. */
  const ofEach = <Model>(operation: Operation<string, Model | null>) => batchLoader(
    (ids: readonly string[]) => inBatches(ids, 1, async ([id = '']) => {
      const model = await ask(operation, id)
      return new Map(model === null ? [] : [[id, model]])
    }),
    (id: string) => id,
  )
  const list = (args: IncentiveListArgs) => ask(incentiveList, args)
  const statements = (args: IncentiveStatementListArgs) => ask(incentiveStatements, args)
  return {
    list,
    byKey: batchLoader(
      (keys: readonly PeriodKey[]) =>
        findByPeriod(keys, (period, page) => list({ filter: { period }, ...page }), ({ incentiveId }) => incentiveId),
      periodKeyText,
    ),
    details: (args) => ask(incentiveDetails, args),
    statements,
    statementByKey: batchLoader(
      (keys: readonly PeriodKey[]) =>
        findByPeriod(keys, (period, page) => statements({ filter: { period }, ...page }), ({ statementId }) => statementId),
      periodKeyText,
    ),
    payouts: (args) => ask(incentivePayouts, args),
    payoutById: ofEach(incentivePayout),
    previewPayout: (choice) => ask(incentivePayoutPreview, choice),
    invoiceListOf: ofEach(incentivePayoutInvoiceList),
    autoPayout: () => ask(incentiveAutoPayout, null),
    confirmStatement: (statementId) => ask(incentiveStatementConfirm, statementId),
    async objectToStatement(feedback) {
      await ask(incentiveStatementFeedback, feedback)
    },
    async submitInvoices(invoices) {
      await ask(incentivePayoutInvoicesSubmit, invoices)
    },
    createPayout: (creation, write) =>
      writes.run(incentivePayoutCreate, { ...creation, clientToken: clientTokenOf(write) }, write, scope),
    updateAutoPayout: (setting, write) => writes.run(incentiveAutoPayoutUpdate, setting, write, scope),
  }
}
