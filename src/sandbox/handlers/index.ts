/** Every operation that the sandbox serves. What is missing here answers 501 SANDBOX.NOT_BUILT. */
import type { Handlers } from '../reply.ts'
import { handlers as accountChanges } from './account-changes.ts'
import { handlers as accounts } from './accounts.ts'
import { handlers as adjustmentRecords } from './adjustment-records.ts'
import { handlers as adjustments } from './adjustments.ts'
import { handlers as billing } from './billing.ts'
import { handlers as catalogue } from './catalogue.ts'
import { handlers as certification } from './certification.ts'
import { handlers as companies } from './companies.ts'
import { handlers as costs } from './costs.ts'
import { handlers as couponQuotas } from './coupon-quotas.ts'
import { handlers as coupons } from './coupons.ts'
import { handlers as customerCreation } from './customer-creation.ts'
import { handlers as customers } from './customers.ts'
import { handlers as funds } from './funds.ts'
import { handlers as incentives } from './incentives.ts'
import { handlers as intlInvoices } from './intl-invoices.ts'
import { handlers as invoiceSettings } from './invoice-settings.ts'
import { handlers as invoiceWrites } from './invoice-writes.ts'
import { handlers as invoices } from './invoices.ts'
import { handlers as onDemand } from './on-demand.ts'
import { handlers as orderOffers } from './order-offers.ts'
import { handlers as orders } from './orders.ts'
import { handlers as owedInvoices } from './owed-invoices.ts'
import { handlers as ownBillsOld } from './own-bills-old.ts'
import { handlers as ownBills } from './own-bills.ts'
import { handlers as packages } from './packages.ts'
import { handlers as payments } from './payments.ts'
import { handlers as payouts } from './payouts.ts'
import { handlers as peakUsage } from './peak-usage.ts'
import { handlers as periodPrices } from './period-prices.ts'
import { handlers as prices } from './prices.ts'
import { handlers as programs } from './programs.ts'
import { handlers as provisioning } from './provisioning.ts'
import { handlers as realname } from './realname.ts'
import { handlers as regions } from './regions.ts'
import { handlers as registrationCheck } from './registration-check.ts'
import { handlers as renewalSettings } from './renewal-settings.ts'
import { handlers as renewals } from './renewals.ts'
import { handlers as specialists } from './specialists.ts'
import { handlers as subscriptions } from './subscriptions.ts'
import { handlers as transactionBill } from './transaction-bill.ts'
import { handlers as verificationCodes } from './verification-codes.ts'

export const handlers: Handlers = {
  ...accountChanges, ...accounts, ...adjustmentRecords, ...adjustments, ...billing, ...catalogue, ...certification,
  ...companies, ...costs, ...couponQuotas, ...coupons, ...customerCreation, ...customers, ...funds, ...incentives,
  ...intlInvoices, ...invoices, ...invoiceSettings, ...invoiceWrites, ...onDemand, ...orderOffers, ...orders, ...ownBills,
  ...ownBillsOld, ...owedInvoices, ...packages, ...payments, ...payouts, ...peakUsage, ...periodPrices, ...prices,
  ...programs, ...provisioning, ...realname, ...regions, ...registrationCheck, ...renewalSettings, ...renewals,
  ...specialists, ...subscriptions, ...transactionBill, ...verificationCodes,
}
