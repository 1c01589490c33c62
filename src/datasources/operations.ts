/** The table of all logical operations: it drives the policy, lineage, `upstreamOperations` and the documentation. */
import type { AnyOperation } from '../generations/operation.ts'
import {
  accountChangeList, adjustmentList, customerAccounts, customerAllocate, customerReclaim, partnerBalances, resellerAllocate, resellerList, resellerReclaim,
} from './accounts/operations.ts'
import {
  consumingCustomers,
  consumptionRecords,
  incentivePolicies,
  monthlyBills,
  monthlySummary,
  resourceBills,
  resourceRecords,
  transactions,
} from './billing/operations.ts'
import { conversions, measureUnits, resourceTypes, serviceResources, serviceTypes, usageTypes } from './catalogue/operations.ts'
import { businessBankAmountVerify, businessCertification, businessCertificationSubmit } from './certification/operations.ts'
import { costGroups, monthlyCosts } from './costs/operations.ts'
import {
  couponIssue, couponIssuedList, couponOwnList, couponQuotaDetails, couponQuotaGrant, couponQuotaGrantedList, couponQuotaList, couponQuotaReclaim, couponQuotaRecords, couponReclaim, couponRecords,
} from './coupons/operations.ts'
import { customerAccount, customerBalances, customerList, customerNewTags, customerRealNameReview } from './customers/operations.ts'
import { accountChanges, couponChanges, storedValueCards } from './funds/operations.ts'
import {
  incentiveAutoPayout, incentiveAutoPayoutUpdate, incentiveDetails, incentiveList, incentivePayout, incentivePayoutCreate, incentivePayoutInvoiceList,
  incentivePayoutInvoicesSubmit, incentivePayoutPreview, incentivePayouts, incentiveStatementConfirm, incentiveStatementFeedback, incentiveStatements,
} from './incentives/operations.ts'
import { invoiceableCustomerCycles, invoiceableCycles, invoiceableOrders, invoiceDetails, invoiceList } from './invoices/operations.ts'
import { orderCancel, orderCoupons, orderDetails, orderDiscounts, orderList, orderPay, orderProvisioning, orderRefund } from './orders/operations.ts'
import { onDemandPrice, renewalPrice, subscriptionPrice } from './pricing/operations.ts'
import { programApplications, programEnrollments, programList } from './programs/operations.ts'
import { realNameApplyEnterprise, realNameApplyIndividual, realNameChangeToEnterprise } from './real-name/operations.ts'
import { regionCities, regionCounties, regionProvinces } from './regions/operations.ts'
import { customerCreate, registrationCheck, verificationCodeSend } from './registration/operations.ts'
import {
  autoRenewalDisable, autoRenewalEnable, orderUnsubscribe, payPerUseAtExpiry, renewalSetting, subscriptionList, subscriptionRenew, subscriptionUnsubscribe,
} from './subscriptions/operations.ts'
import { packageDeductions, packageUsage, payPerUseResources, peakBandwidth, peakBandwidthPoints, resourcePackages } from './usage/operations.ts'

export const operations: readonly AnyOperation[] = [
  partnerBalances,
  accountChangeList,
  adjustmentList,
  resellerList,
  customerAccounts,
  customerAllocate,
  customerReclaim,
  resellerAllocate,
  resellerReclaim,
  customerList,
  customerAccount,
  customerBalances,
  customerNewTags,
  customerRealNameReview,
  registrationCheck,
  verificationCodeSend,
  customerCreate,
  realNameApplyIndividual,
  realNameApplyEnterprise,
  realNameChangeToEnterprise,
  orderList,
  orderDetails,
  orderRefund,
  orderCoupons,
  orderDiscounts,
  orderProvisioning,
  orderPay,
  orderCancel,
  subscriptionList,
  subscriptionRenew,
  subscriptionUnsubscribe,
  orderUnsubscribe,
  autoRenewalEnable,
  autoRenewalDisable,
  renewalSetting,
  payPerUseAtExpiry,
  subscriptionPrice,
  renewalPrice,
  onDemandPrice,
  consumptionRecords,
  monthlyBills,
  consumingCustomers,
  transactions,
  resourceRecords,
  resourceBills,
  monthlySummary,
  incentivePolicies,
  couponQuotaList,
  couponQuotaDetails,
  couponQuotaGrantedList,
  couponQuotaRecords,
  couponQuotaGrant,
  couponQuotaReclaim,
  couponIssuedList,
  couponRecords,
  couponOwnList,
  couponIssue,
  couponReclaim,
  accountChanges,
  couponChanges,
  storedValueCards,
  payPerUseResources,
  resourcePackages,
  packageUsage,
  packageDeductions,
  peakBandwidth,
  peakBandwidthPoints,
  monthlyCosts,
  costGroups,
  serviceTypes,
  resourceTypes,
  serviceResources,
  usageTypes,
  measureUnits,
  conversions,
  invoiceList,
  invoiceDetails,
  invoiceableCycles,
  invoiceableOrders,
  invoiceableCustomerCycles,
  incentiveList,
  incentiveDetails,
  incentiveStatements,
  incentivePayouts,
  incentivePayout,
  incentiveStatementConfirm,
  incentiveStatementFeedback,
  incentivePayoutPreview,
  incentivePayoutCreate,
  incentivePayoutInvoiceList,
  incentivePayoutInvoicesSubmit,
  incentiveAutoPayout,
  incentiveAutoPayoutUpdate,
  businessCertification,
  businessCertificationSubmit,
  businessBankAmountVerify,
  programList,
  programEnrollments,
  programApplications,
  regionProvinces,
  regionCities,
  regionCounties,
]
