/**
 * Requesting payouts, setting the automatic one, and handing in invoices. Pure mapping: no I/O. Source:
 * contracts/billing-incentives.mapping.md, section 6.
 *
 * Amounts go out as text, as the contract's examples write them: a decimal that no reader makes binary.
 */
import { bind } from '../../generations/operation.ts'
import { invoiceType } from '../invoices/model.ts'
import { moneyOrNull } from '../money.ts'
import { request } from '../request.ts'
import { body, booleanOrNull, codeOrNull, decimalOrNull, having, text, textOrNull, texts, timeOrNull, type WireObject } from '../wire.ts'
import { incentivePayoutMethod, type IncentivePayout } from './model.ts'
import type { AutoPayout, AutoPayoutSetting, PayoutChoice, PayoutCreation, PayoutInvoiceList, PayoutInvoices, PayoutPreview } from './model-payouts.ts'
import { readPayout } from './new-payout.ts'

const choiceInputs = {
  mode: 'input.mode', incentive_ids: 'input.incentiveIds', method: 'input.method', partner_tax_rate: 'input.partnerTaxRate',
} as const

function choiceBody({ mode, incentiveIds, method, partnerTaxRate }: PayoutChoice) {
  return { mode, incentive_ids: incentiveIds && [...incentiveIds], method, partner_tax_rate: partnerTaxRate }
}

export const payoutPreviewNew = bind<PayoutChoice, PayoutPreview>(['PreviewIncentivePayout'], {
  plan: (choice) => ({ requests: [request('PreviewIncentivePayout', { body: choiceBody(choice) })] }),
  merge: ([answer]) => {
    const wire = body(answer)
    const money = (name: string) => moneyOrNull(wire, name, null)
    return {
      requestedAmount: money('apply_amount'),
      settlementAmount: money('settlement_amount'),
      needsInvoice: booleanOrNull(wire, 'invoice_required'),
      owedInvoiceAmount: money('owed_invoice_amount'),
      incentiveIds: texts(wire, 'incentive_ids'),
    }
  },
  inputs: choiceInputs,
})

/** An answer without the payout order's id says nothing of what was done. */
export const payoutCreateNew = bind<PayoutCreation, { readonly payoutId: string }>(['CreateIncentivePayout'], {
  plan: (creation) => ({
    requests: [
      request('CreateIncentivePayout', { body: { ...choiceBody(creation), expected_amount: creation.expectedAmount, client_token: creation.clientToken } }),
    ],
  }),
  merge: ([answer]) => ({ payoutId: text(body(answer), 'payout_id') }),
  inputs: { ...choiceInputs, expected_amount: 'input.expectedAmount', client_token: null },
})

export const autoPayoutNew = bind<null, AutoPayout>(['ShowIncentiveAutoPayout'], {
  plan: () => ({ requests: [request('ShowIncentiveAutoPayout', {})] }),
  merge: ([answer]) => readAutoPayout(body(answer)),
})

/** Takes the whole setting. An answer that does not say whether it is on is no clear success. */
export const autoPayoutUpdateNew = bind<AutoPayoutSetting, AutoPayout>(['UpdateIncentiveAutoPayout'], {
  plan: ({ isEnabled, method, partnerTaxRate }) => ({
    requests: [
      request('UpdateIncentiveAutoPayout', { body: { enabled: isEnabled, method, partner_tax_rate: partnerTaxRate } }),
    ],
  }),
  merge: ([answer]) => readAutoPayout(having(body(answer), 'enabled')),
  inputs: { enabled: 'input.isEnabled', method: 'input.method', partner_tax_rate: 'input.partnerTaxRate' },
})

function readAutoPayout(row: WireObject): AutoPayout {
  const method = codeOrNull(row, 'method')
  return {
    isEnabled: booleanOrNull(row, 'enabled'),
    method: incentivePayoutMethod.read(method),
    methodCode: method,
    partnerTaxRate: decimalOrNull(row, 'partner_tax_rate'),
    updatedAt: timeOrNull(row, 'update_time'),
  }
}

/** PCM.0404: not a payout order of this partner. PCM.INC.0020: its method takes no invoice. */
export const payoutInvoiceListNew = bind<string, PayoutInvoiceList | null>(['ShowIncentivePayoutInvoiceList'], {
  plan: (payoutId) => ({ requests: [request('ShowIncentivePayoutInvoiceList', { path: { payout_id: payoutId } })] }),
  merge: ([answer = null]) => (answer === null ? null : readInvoiceList(body(answer))),
  notFound: ['PCM.0404', 'PCM.INC.0020'],
})

function readInvoiceList(row: WireObject): PayoutInvoiceList {
  const type = codeOrNull(row, 'invoice_type')
  return {
    amount: moneyOrNull(row, 'invoice_amount', null),
    taxRate: decimalOrNull(row, 'tax_rate'),
    type: invoiceType.read(type),
    typeCode: type,
    buyerTitle: textOrNull(row, 'buyer_title'),
    mailingAddress: textOrNull(row, 'mailing_address'),
    email: textOrNull(row, 'mailbox'),
  }
}

export const payoutInvoicesSubmitNew = bind<PayoutInvoices, IncentivePayout>(['SubmitIncentivePayoutInvoices'], {
  plan: ({ payoutId, invoices, expressNumber }) => ({
    requests: [
      request('SubmitIncentivePayoutInvoices', {
        path: { payout_id: payoutId },
        body: { invoices: invoices.map(({ number, amount, medium }) => ({ invoice_no: number, amount, medium })), express_no: expressNumber },
      }),
    ],
  }),
  merge: ([answer]) => readPayout(body(answer)),
  inputs: {
    payout_id: 'input.payoutId',
    invoices: 'input.invoices',
    'invoices[].invoice_no': 'input.invoices[].number',
    'invoices[].amount': 'input.invoices[].amount',
    'invoices[].medium': 'input.invoices[].medium',
    express_no: 'input.expressNumber',
  },
})
