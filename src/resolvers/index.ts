/** All resolvers, a file a domain. */
import type { Resolvers } from '../generated/schema.ts'
import { billingResolvers } from './billing.ts'
import { catalogueResolvers } from './catalogue.ts'
import { certificationResolvers } from './certification.ts'
import { costResolvers } from './costs.ts'
import { couponWriteResolvers } from './coupon-writes.ts'
import { couponResolvers } from './coupons.ts'
import { customerResolvers } from './customers.ts'
import { fundsResolvers } from './funds.ts'
import { incentivePayoutResolvers } from './incentive-payouts.ts'
import { incentiveStatementResolvers } from './incentive-statements.ts'
import { incentiveResolvers } from './incentives.ts'
import { invoiceSettingResolvers } from './invoice-settings.ts'
import { invoiceWriteResolvers } from './invoice-writes.ts'
import { invoiceResolvers } from './invoices.ts'
import { mailingAddressResolvers } from './mailing-addresses.ts'
import { migrationEvidenceResolvers } from './migration-evidence.ts'
import { migrationMismatchResolvers } from './migration-mismatches.ts'
import { migrationLifecycleResolvers } from './migration-lifecycle.ts'
import { migrationResolvers } from './migration.ts'
import { nodeResolvers } from './node.ts'
import { orderPaymentResolvers } from './order-payments.ts'
import { organizationResolvers } from './organization.ts'
import { orderResolvers } from './orders.ts'
import { ownBillResolvers } from './own-bills.ts'
import { partnerAccountResolvers } from './partner-accounts.ts'
import { partnerResolvers } from './partner.ts'
import { pricingResolvers } from './pricing.ts'
import { programResolvers } from './programs.ts'
import { realNameResolvers } from './real-name.ts'
import { regionResolvers } from './regions.ts'
import { receiptResolvers } from './receipts.ts'
import { registrationResolvers } from './registration.ts'
import { subscriptionChangeResolvers } from './subscription-changes.ts'
import { subscriptionResolvers } from './subscriptions.ts'
import { transferResolvers } from './transfers.ts'
import { upstreamResolvers } from './upstream.ts'
import { usageResolvers } from './usage.ts'

/** The resolver maps in the order they are merged; a type may stand in several. */
export const resolvers: readonly Resolvers[] = [
  nodeResolvers,
  partnerResolvers,
  partnerAccountResolvers,
  customerResolvers,
  orderResolvers,
  orderPaymentResolvers,
  subscriptionResolvers,
  pricingResolvers,
  subscriptionChangeResolvers,
  billingResolvers,
  ownBillResolvers,
  fundsResolvers,
  usageResolvers,
  costResolvers,
  catalogueResolvers,
  invoiceResolvers,
  invoiceWriteResolvers,
  invoiceSettingResolvers,
  incentiveResolvers,
  incentiveStatementResolvers,
  incentivePayoutResolvers,
  certificationResolvers,
  programResolvers,
  organizationResolvers,
  mailingAddressResolvers,
  regionResolvers,
  registrationResolvers,
  realNameResolvers,
  transferResolvers,
  couponResolvers,
  couponWriteResolvers,
  receiptResolvers,
  upstreamResolvers,
  migrationResolvers,
  migrationEvidenceResolvers,
  migrationMismatchResolvers,
  migrationLifecycleResolvers,
]
