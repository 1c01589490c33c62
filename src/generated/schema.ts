// Generated from schema/*.graphql by codegen.yml. Do not edit: run `npm run generate`.
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { PartnerRoot as PartnerRootModel } from '../resolvers/partner-model.ts';
import type { PartnerAccount as PartnerAccountModel } from '../datasources/accounts/model.ts';
import type { Customer as CustomerModel } from '../datasources/customers/model.ts';
import type { Order as OrderModel } from '../datasources/orders/model.ts';
import type { Subscription as SubscriptionModel } from '../datasources/subscriptions/model.ts';
import type { RenewalPrice as RenewalPriceModel } from '../datasources/pricing/model.ts';
import type { ConsumptionRecord as ConsumptionRecordModel, MonthlyBill as MonthlyBillModel, MeasuredQuantity as MeasuredQuantityModel } from '../datasources/billing/model.ts';
import type { ConsumingCustomer as ConsumingCustomerModel, BillTransaction as BillTransactionModel, ResourceRecord as ResourceRecordModel, ResourceBill as ResourceBillModel } from '../datasources/billing/model-own.ts';
import type { MonthlyCost as MonthlyCostModel } from '../datasources/costs/model.ts';
import type { PayPerUseResource as PayPerUseResourceModel, ResourcePackage as ResourcePackageModel, ResourcePackageItem as ResourcePackageItemModel, PackageUsage as PackageUsageModel, PackageDeduction as PackageDeductionModel, PeakBandwidth as PeakBandwidthModel, PeakBandwidthPoint as PeakBandwidthPointModel } from '../datasources/usage/model.ts';
import type { ServiceType as ServiceTypeModel, ResourceType as ResourceTypeModel, MeasureUnit as MeasureUnitModel, MeasureConversion as MeasureConversionModel } from '../datasources/catalogue/model.ts';
import type { Invoice as InvoiceModel } from '../datasources/invoices/model.ts';
import type { InvoiceProfile as InvoiceProfileModel } from '../datasources/invoices/model-settings.ts';
import type { InternationalInvoice as InternationalInvoiceModel } from '../datasources/invoices/model-international.ts';
import type { OwedInvoice as OwedInvoiceModel } from '../datasources/invoices/model-writes.ts';
import type { InvoiceRequestPayload as InvoiceRequestPayloadModel, InvoiceReturnPayload as InvoiceReturnPayloadModel, InvoiceMailingAddressPayload as InvoiceMailingAddressPayloadModel, OwedInvoicesOffsetPayload as OwedInvoicesOffsetPayloadModel } from '../resolvers/invoice-payloads.ts';
import type { Incentive as IncentiveModel, IncentiveStatement as IncentiveStatementModel, IncentivePayout as IncentivePayoutModel } from '../datasources/incentives/model.ts';
import type { StatementConfirmed as StatementConfirmedModel } from '../resolvers/incentive-statements.ts';
import type { PayoutCreated as PayoutCreatedModel, PayoutPayload as PayoutPayloadModel, AutoPayoutUpdated as AutoPayoutUpdatedModel } from '../resolvers/incentive-payouts.ts';
import type { Certification as CertificationModel } from '../datasources/certification/model.ts';
import type { CertificationStep as CertificationStepModel } from '../resolvers/certification.ts';
import type { ProgramEnrollment as ProgramEnrollmentModel } from '../datasources/programs/model.ts';
import type { Onboarding as OnboardingModel, CompanyProfile as CompanyProfileModel, Member as MemberModel } from '../datasources/organization/model.ts';
import type { CustomerCreated as CustomerCreatedModel } from '../resolvers/registration.ts';
import type { RealNameApplied as RealNameAppliedModel } from '../resolvers/real-name.ts';
import type { Region as RegionModel } from '../datasources/regions/model.ts';
import type { Receipt as ReceiptModel } from '../datasources/receipts/model.ts';
import type { CustomerPayload as CustomerPayloadModel, IndirectPartnerPayload as IndirectPartnerPayloadModel, ResourceTradePayload as ResourceTradePayloadModel, TradePayload as TradePayloadModel, ResourceMoneyPayload as ResourceMoneyPayloadModel, ResourcesPayload as ResourcesPayloadModel, ResourceFailuresPayload as ResourceFailuresPayloadModel, OrderPaymentPayload as OrderPaymentPayloadModel, OrderPayload as OrderPayloadModel } from '../resolvers/payload-models.ts';
import type { IndirectPartner as IndirectPartnerModel } from '../datasources/accounts/model-changes.ts';
import type { CouponQuota as CouponQuotaModel, GrantedQuota as GrantedQuotaModel } from '../datasources/coupons/model-quotas.ts';
import type { IssuedCoupon as IssuedCouponModel, Coupon as CouponModel, CouponRecord as CouponRecordModel } from '../datasources/coupons/model.ts';
import type { Issued as IssuedModel, IssuePayload as IssuePayloadModel, ReclaimPayload as ReclaimPayloadModel, Granted as GrantedModel, GrantPayload as GrantPayloadModel, Reclaimed as ReclaimedModel, QuotaReclaimPayload as QuotaReclaimPayloadModel } from '../resolvers/coupon-payloads.ts';
import type { AnyOperation as AnyOperationModel } from '../generations/operation.ts';
import type { BindingView as BindingViewModel, EndpointView as EndpointViewModel } from '../datasources/upstream-view.ts';
import type { MigrationState as MigrationStateModel, PolicyChange as PolicyChangeModel, MigrationEvent as MigrationEventModel } from '../datasources/migration/model.ts';
import type { Finding as FindingModel } from '../generations/lifecycle/checks.ts';
import type { GraphContext } from '../resolvers/context.ts';
export type Maybe<T> = T | null;
export type InputMaybe<T> = T | null | undefined;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** A month of billing (账期) as `YYYY-MM`, counted in Beijing time (UTC+8), e.g. `"2026-10"`. */
  BillingCycle: { input: string; output: string; }
  /** An ISO 4217 currency code, e.g. `"CNY"`. */
  CurrencyCode: { input: string; output: string; }
  /** A calendar day as `YYYY-MM-DD`. Days are counted in Beijing time (UTC+8). */
  Date: { input: string; output: string; }
  /** An instant in time as RFC 3339 text in UTC, e.g. `"2026-03-02T01:15:04Z"`. */
  DateTime: { input: Date; output: string; }
  /**
   * An exact decimal number as text, in canonical form: no exponent, no needless zeros, e.g. `"182450.75"`.
   * Never a binary number: read it with a decimal type.
   */
  Decimal: { input: string; output: string; }
};

/** What a resale customer's account holds (客户账户余额). */
export type AccountBalance = {
  readonly __typename?: 'AccountBalance';
  /** What the customer can spend. */
  readonly available: Maybe<Money>;
  /** What the customer owes (欠费). */
  readonly debt: Maybe<Money>;
};

/** Something that moved on one of the partner's accounts (收支明细). */
export type AccountChange = {
  readonly __typename?: 'AccountChange';
  /** By how much, with its sign. */
  readonly amount: Maybe<Money>;
  /** When. */
  readonly at: Maybe<Scalars['DateTime']['output']>;
  /** What the account held after it. */
  readonly balanceAfter: Maybe<Money>;
  /** The vendor's serial number of the change. */
  readonly changeId: Maybe<Scalars['String']['output']>;
  /** The login name of that customer's master account. */
  readonly customerAccountName: Maybe<Scalars['String']['output']>;
  /** The vendor's id of the customer; allocations and reclaims only. */
  readonly customerId: Maybe<Scalars['String']['output']>;
  /** What moved the money. */
  readonly detail: Maybe<AccountChangeDetail>;
  /** The vendor's own code of the detail. */
  readonly detailCode: Maybe<Scalars['String']['output']>;
  /** The way that money went. */
  readonly direction: Maybe<AccountChangeDirection>;
  /** The vendor's own code of the way. */
  readonly directionCode: Maybe<Scalars['String']['output']>;
  /** The transaction's or the order's id. */
  readonly tradeId: Maybe<Scalars['String']['output']>;
};

/** A page of a list of account changes. */
export type AccountChangeConnection = {
  readonly __typename?: 'AccountChangeConnection';
  /** The page's items with their cursors. */
  readonly edges: ReadonlyArray<AccountChangeEdge>;
  /** The page's items. */
  readonly nodes: ReadonlyArray<AccountChange>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
  /** How many changes the whole list has. */
  readonly totalCount: Maybe<Scalars['Int']['output']>;
};

/** A span of days in Beijing time (UTC+8), at most one year. */
export type AccountChangeDays = {
  /** The first day. */
  readonly from: Scalars['Date']['input'];
  /** The last day. */
  readonly to: Scalars['Date']['input'];
};

/** What moved the money, in detail (交易明细类型). */
export type AccountChangeDetail =
  /** Allocated by the partner (拨款). */
  | 'ALLOCATION'
  /** Arrears were repaid. */
  | 'ARREARS_REPAYMENT'
  /** The vendor adjusted the balance. */
  | 'BALANCE_ADJUSTMENT'
  /** From the balance to the deposit. */
  | 'BALANCE_TO_DEPOSIT'
  /** Cleared because it had expired. */
  | 'CLEARED_ON_EXPIRY'
  /** Exchanged for a quota of cash coupons. */
  | 'COUPON_QUOTA_EXCHANGE'
  /** A quota of coupons was reclaimed. */
  | 'COUPON_QUOTA_RECLAIM'
  /** A coupon was reclaimed. */
  | 'COUPON_RECLAIM'
  /** The vendor adjusted the credit limit. */
  | 'CREDIT_LIMIT_ADJUSTMENT'
  /** From the deposit to the balance. */
  | 'DEPOSIT_TO_BALANCE'
  /** Consumption: deducted from free resources. */
  | 'FREE_RESOURCE_DEDUCTION'
  /** A gift of the vendor. */
  | 'GIFT'
  /** An incentive was paid in. */
  | 'INCENTIVE_REBATE'
  /** A frozen amount was cleared by hand. */
  | 'MANUAL_CLEARING_OF_FROZEN'
  /** Frozen by hand. */
  | 'MANUAL_FREEZE'
  /** Unfrozen by hand. */
  | 'MANUAL_UNFREEZE'
  /** One-off consumption. */
  | 'ONE_OFF_CONSUMPTION'
  /** Pay-per-use consumption. */
  | 'PAY_PER_USE_CONSUMPTION'
  /** Consumption: the part below the smallest unit. */
  | 'PRECISION_TOP_UP'
  /** Reclaimed by the partner (回收). */
  | 'RECLAIM'
  /** Reclaimed because an association ended or its trade mode changed. */
  | 'RECLAIM_ON_UNBINDING'
  /** Refund. */
  | 'REFUND'
  /** Refund by clearing a frozen amount. */
  | 'REFUND_BY_CLEARING_FROZEN'
  /** Refund by freezing. */
  | 'REFUND_BY_FREEZING'
  /** Refund by unfreezing. */
  | 'REFUND_BY_UNFREEZING'
  /** Refund of an unsubscription. */
  | 'REFUND_ON_UNSUBSCRIPTION'
  /** Consumption of reserved instances. */
  | 'RESERVED_INSTANCE_CONSUMPTION'
  /** Rewards were converted. */
  | 'REWARD_CONVERSION'
  /** Rewards were merged. */
  | 'REWARD_MERGE'
  /** Frozen by the system. */
  | 'SYSTEM_FREEZE'
  /** Unfrozen by the system. */
  | 'SYSTEM_UNFREEZE'
  /** Money was paid in. */
  | 'TOP_UP'
  /** The trade mode changed. */
  | 'TRADE_MODE_CHANGE'
  /** A detail that this service does not know; `detailCode` has the vendor's own code. */
  | 'UNRECOGNIZED'
  /** Written off by the vendor. */
  | 'VENDOR_WRITE_OFF'
  /** Yearly/monthly orders were paid. */
  | 'YEARLY_MONTHLY_CONSUMPTION';

/** The way that money went. */
export type AccountChangeDirection =
  /** Out. */
  | 'EXPENSE'
  /** In. */
  | 'INCOME'
  /** A way that this service does not know; `directionCode` has the vendor's own code. */
  | 'UNRECOGNIZED';

/** An account change in a list. */
export type AccountChangeEdge = {
  readonly __typename?: 'AccountChangeEdge';
  /** Where the change stands in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The change. */
  readonly node: AccountChange;
};

/** Which changes to list. Conditions that are left out do not filter; all given ones must hold. */
export type AccountChangeFilter = {
  /** When; the last year when left out. */
  readonly days?: InputMaybe<AccountChangeDays>;
  /** The cloud reseller (云经销商) whose account it is; for distributors. */
  readonly indirectPartnerId?: InputMaybe<Scalars['String']['input']>;
  /** The kind of trade. */
  readonly tradeType?: InputMaybe<AccountTradeType>;
};

/** A kind of trade to ask for (交易类型). */
export type AccountTradeType =
  /** Adjustments by the vendor, such as write-offs. */
  | 'ADJUSTMENT'
  /** Allocations (拨款). */
  | 'ALLOCATION'
  /** Consumption. */
  | 'CONSUMPTION'
  /** Between balance and deposit, of the old commercial mode. */
  | 'DEPOSIT_TRANSFER'
  /** Frozen amounts. */
  | 'FREEZE'
  /** Reclaims (回收). */
  | 'RECLAIM'
  /** Reclaims because an association ended or changed. */
  | 'RECLAIM_ON_UNBINDING'
  /** Refunds. */
  | 'REFUND'
  /** Conversion of rewards, of the old commercial mode. */
  | 'REWARD_CONVERSION'
  /** Money was paid in. */
  | 'TOP_UP'
  /** Changes of the trade mode. */
  | 'TRADE_MODE_CHANGE';

/** Money that was moved between the partner and a customer or a cloud reseller (调账记录). */
export type Adjustment = {
  readonly __typename?: 'Adjustment';
  /** How much. Not on the oldest generation. */
  readonly amount: Maybe<Money>;
  /** When. Not on the oldest generation. */
  readonly at: Maybe<Scalars['DateTime']['output']>;
  /** The vendor's id of the customer or the reseller. */
  readonly customerId: Maybe<Scalars['String']['output']>;
  /** Its name. */
  readonly customerName: Maybe<Scalars['String']['output']>;
  /** What it did. Not on the oldest generation. */
  readonly kind: Maybe<AdjustmentKind>;
  /** The vendor's own code of the kind. Not on the oldest generation. */
  readonly kindCode: Maybe<Scalars['String']['output']>;
  /** The vendor's remark. The new generation only. */
  readonly remark: Maybe<Scalars['String']['output']>;
  /** What the vendor says that it was for. Not on the oldest generation. */
  readonly scene: Maybe<Scalars['String']['output']>;
  /** The transaction's id. Not on the oldest generation. */
  readonly transactionId: Maybe<Scalars['String']['output']>;
};

/** A page of a list of adjustments. */
export type AdjustmentConnection = {
  readonly __typename?: 'AdjustmentConnection';
  /** The page's items with their cursors. */
  readonly edges: ReadonlyArray<AdjustmentEdge>;
  /** The page's items. */
  readonly nodes: ReadonlyArray<Adjustment>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
  /** How many adjustments the whole list has. */
  readonly totalCount: Maybe<Scalars['Int']['output']>;
};

/** An adjustment in a list. */
export type AdjustmentEdge = {
  readonly __typename?: 'AdjustmentEdge';
  /** Where the adjustment stands in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The adjustment. */
  readonly node: Adjustment;
};

/** Which adjustments to list. Conditions that are left out do not filter; all given ones must hold. */
export type AdjustmentFilter = {
  /** When. */
  readonly at?: InputMaybe<DateTimeRange>;
  /** The vendor's id of a customer, or of a cloud reseller. */
  readonly customerId?: InputMaybe<Scalars['String']['input']>;
  /** The cloud reseller whose customers' adjustments to list; for distributors. Not on the oldest generation. */
  readonly indirectPartnerId?: InputMaybe<Scalars['String']['input']>;
  /** What they did. */
  readonly kind?: InputMaybe<AdjustmentKind>;
  /** The transaction's id, as an allocation or a reclaim gave it. */
  readonly transactionId?: InputMaybe<Scalars['String']['input']>;
};

/** What an adjustment did. */
export type AdjustmentKind =
  /** Money went from the partner (拨款). */
  | 'ALLOCATION'
  /** Money came back to the partner (回收). */
  | 'RECLAIM'
  /** Money came back because the association ended (解绑回收). */
  | 'RECLAIM_ON_UNBINDING'
  /** A kind that this service does not know; `kindCode` has the vendor's own code. */
  | 'UNRECOGNIZED';

/** What a consumption record is about (账单类型). */
export type BillDetailType =
  /** Consumption: an automatic renewal (消费-自动续订). */
  | 'AUTO_RENEWAL'
  /** Consumption: a change (消费-变更). */
  | 'CHANGE'
  /** Refund: a change (退款-变更). The new generation only. */
  | 'CHANGE_REFUND'
  /** Adjustment: a compensation (调账-补偿). */
  | 'COMPENSATION'
  /** The tax on a compensation. In older cycles only; no list filters by it. */
  | 'COMPENSATION_TAX'
  /** Adjustment: a deduction (调账-扣费). */
  | 'DEDUCTION'
  /** The tax on a deduction. In older cycles only; no list filters by it. */
  | 'DEDUCTION_TAX'
  /** Hourly billing. In older cycles only; no list filters by it. */
  | 'HOURLY_BILLING'
  /** Consumption: paid monthly (消费-按月付费). The new generation only. */
  | 'MONTHLY_PAID'
  /** Consumption: a new purchase (消费-新购). */
  | 'NEW_PURCHASE'
  /** Consumption: a renewal (消费-续订). */
  | 'RENEWAL'
  /** Consumption: makes up for amounts that rounding had dropped. The new generation only. */
  | 'ROUNDING_MAKE_UP'
  /** Consumption: deducted by a savings plan (消费-节省计划抵扣). The new generation only. */
  | 'SAVINGS_PLAN_USAGE'
  /** Consumption: the month-end deduction of a support plan (消费-服务支持计划月末扣费). */
  | 'SUPPORT_PLAN_MONTH_END'
  /** Refund: yearly/monthly switched to pay-per-use (退款-包年/包月转按需). The new generation only. */
  | 'TO_PAY_PER_USE_REFUND'
  /** A type that this service does not know; `billDetailTypeCode` has the vendor's own code. */
  | 'UNRECOGNIZED'
  /** Refund: an unsubscription (退款-退订). */
  | 'UNSUBSCRIPTION'
  /** The handling fee of an unsubscription. In older cycles only; no list filters by it. */
  | 'UNSUBSCRIPTION_FEE'
  /** The tax on the refund of an unsubscription. In older cycles only; no list filters by it. */
  | 'UNSUBSCRIPTION_TAX'
  /** Consumption: usage (消费-使用). */
  | 'USAGE'
  /** Consumption: paid yearly (消费-按年付费). The new generation only. */
  | 'YEARLY_PAID';

/** What a monthly bill was paid from. */
export type BillPaymentSource =
  /** The bonus account, which is discontinued (奖励金). */
  | 'BONUS'
  /** Cash (现金). */
  | 'CASH'
  /** Cash coupons (代金券). */
  | 'CASH_COUPON'
  /** Credit (信用额度). */
  | 'CREDIT'
  /** Flexi-purchase coupons (现金券). */
  | 'FLEXI_PURCHASE_COUPON'
  /** Stored-value cards (储值卡). */
  | 'STORED_CARD'
  /** A source that this service does not know; `sourceCode` has the vendor's own code. */
  | 'UNRECOGNIZED';

/** Who provides a service. */
export type BillProvider =
  /** Huawei Cloud. */
  | 'HUAWEI_CLOUD'
  /** A seller of the marketplace (云商店). */
  | 'MARKETPLACE'
  /** A value that this service does not know; `providerCode` has the vendor's own code. */
  | 'UNRECOGNIZED';

/** Whether a line of a bill is paid. */
export type BillSettlement =
  /** Not settled. */
  | 'NOT_SETTLED'
  /** Not yet billed. */
  | 'NOT_YET_BILLED'
  /** Paid. */
  | 'PAID'
  /** A value that this service does not know; `settlementCode` has the vendor's own code. */
  | 'UNRECOGNIZED';

/** A line of a customer's transaction bill (流水账单). */
export type BillTransaction = {
  readonly __typename?: 'BillTransaction';
  /** The login name of who consumed. */
  readonly accountName: Maybe<Scalars['String']['output']>;
  /** What the line is about. */
  readonly billDetailType: Maybe<BillDetailType>;
  /** The vendor's own code of the type. */
  readonly billDetailTypeCode: Maybe<Scalars['String']['output']>;
  /** The month it is billed in. */
  readonly billingCycle: Scalars['BillingCycle']['output'];
  /** How the resource is charged. */
  readonly chargingMode: Maybe<ChargingMode>;
  /** The vendor's own code of the mode. */
  readonly chargingModeCode: Maybe<Scalars['String']['output']>;
  /** When it was consumed, as the vendor writes it: when the order was paid, or start and end of the use. */
  readonly consumptionTime: Maybe<Scalars['String']['output']>;
  /** The vendor's customer id of who consumed: the customer, or a member of its enterprise. */
  readonly customerId: Scalars['String']['output'];
  /** What is owed (欠费). */
  readonly debtAmount: Maybe<Money>;
  /** When the fee was deducted. */
  readonly deductedAt: Maybe<Scalars['DateTime']['output']>;
  /** The discount on the list price. */
  readonly discountAmount: Maybe<Money>;
  /** The enterprise project; null where it is attributed to none. */
  readonly enterpriseProject: Maybe<EnterpriseProject>;
  /** The list price. */
  readonly officialAmount: Maybe<Money>;
  /** The order that it comes from; null where it comes from none. */
  readonly order: Maybe<Order>;
  /** The vendor's id of the order that it comes from; null where it comes from none. */
  readonly orderId: Maybe<Scalars['String']['output']>;
  /** What is to be paid; negative for refunds and write-offs. */
  readonly payableAmount: Maybe<Money>;
  /** How it was paid. */
  readonly payment: Maybe<ConsumptionPayment>;
  /** Who provides the service. */
  readonly provider: Maybe<BillProvider>;
  /** The vendor's own code of the provider. */
  readonly providerCode: Maybe<Scalars['String']['output']>;
  /** The region's code. */
  readonly regionCode: Maybe<Scalars['String']['output']>;
  /** The region's name. */
  readonly regionName: Maybe<Scalars['String']['output']>;
  /** The resource type's code. */
  readonly resourceTypeCode: Maybe<Scalars['String']['output']>;
  /** The resource type's name. */
  readonly resourceTypeName: Maybe<Scalars['String']['output']>;
  /** What was rounded off (抹零). */
  readonly roundedOffAmount: Maybe<Money>;
  /** The cloud service's code. */
  readonly serviceTypeCode: Maybe<Scalars['String']['output']>;
  /** The cloud service's name. */
  readonly serviceTypeName: Maybe<Scalars['String']['output']>;
  /** Whether it is paid. */
  readonly settlement: Maybe<BillSettlement>;
  /** The vendor's own code of that. */
  readonly settlementCode: Maybe<Scalars['String']['output']>;
  /** The vendor's id of the transaction: an order's, a receivable's or a bill's, by the type. */
  readonly tradeId: Maybe<Scalars['String']['output']>;
  /** What was written off (欠费核销). */
  readonly writtenOffAmount: Maybe<Money>;
};

/** A page of a list of lines. */
export type BillTransactionConnection = {
  readonly __typename?: 'BillTransactionConnection';
  /** The page's items with their cursors. */
  readonly edges: ReadonlyArray<BillTransactionEdge>;
  /** The page's items. */
  readonly nodes: ReadonlyArray<BillTransaction>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
  /** How many lines the whole list has. */
  readonly totalCount: Maybe<Scalars['Int']['output']>;
};

/** A line in a list. */
export type BillTransactionEdge = {
  readonly __typename?: 'BillTransactionEdge';
  /** Where the line stands in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The line. */
  readonly node: BillTransaction;
};

/** Which lines of a customer's transaction bill to list. Conditions that are left out do not filter. */
export type BillTransactionFilter = {
  /** What the line is about. */
  readonly billDetailType?: InputMaybe<BillDetailType>;
  /** How the resource is charged. */
  readonly chargingMode?: InputMaybe<ChargingMode>;
  /** Only these days of the month. */
  readonly days?: InputMaybe<BillingDayRange>;
  /** The enterprise project's id; `0` is the default one. */
  readonly enterpriseProjectId?: InputMaybe<Scalars['String']['input']>;
  /** The enterprise member's account id; with `members: ONE`, and only then. */
  readonly memberId?: InputMaybe<Scalars['String']['input']>;
  /** Whose records, where the customer is the master account of an enterprise. */
  readonly members?: InputMaybe<EnterpriseMembers>;
  /** Without lines that have nothing to pay. */
  readonly payableOnly?: InputMaybe<Scalars['Boolean']['input']>;
  /** Who provides the service. */
  readonly provider?: InputMaybe<BillProvider>;
  /** The region's code. */
  readonly regionCode?: InputMaybe<Scalars['String']['input']>;
  /** The resource type's code. */
  readonly resourceTypeCode?: InputMaybe<Scalars['String']['input']>;
  /** The cloud service's code. */
  readonly serviceTypeCode?: InputMaybe<Scalars['String']['input']>;
  /** Whether it is paid. */
  readonly settlement?: InputMaybe<BillSettlement>;
  /** The id of the order or transaction. */
  readonly tradeId?: InputMaybe<Scalars['String']['input']>;
};

/** A span of days within one month of billing, in Beijing time (UTC+8). */
export type BillingDayRange = {
  /** The first day. */
  readonly from: Scalars['Date']['input'];
  /** The last day; it is included. */
  readonly to: Scalars['Date']['input'];
};

/** The unit of the period that a record charges for. */
export type BillingPeriodType =
  /** Days. */
  | 'DAY'
  /** Hours. */
  | 'HOUR'
  /** Months. */
  | 'MONTH'
  /** Once. */
  | 'ONE_OFF'
  /** A unit that this service does not know; `periodTypeCode` has the vendor's own code. */
  | 'UNRECOGNIZED'
  /** Years. */
  | 'YEAR';

/** An estimate with its confidence bounds, corrected for looking repeatedly. */
export type BoundedEstimate = {
  readonly __typename?: 'BoundedEstimate';
  /** The confidence of the bounds, e.g. 0.95. */
  readonly confidence: Scalars['Float']['output'];
  /** The estimate. */
  readonly estimate: Scalars['Float']['output'];
  /** The lower bound. */
  readonly lower: Scalars['Float']['output'];
  /** The upper bound. */
  readonly upper: Scalars['Float']['output'];
};

/** The partner's business information, and whether the vendor has certified it (商业信息认证). */
export type BusinessCertification = {
  readonly __typename?: 'BusinessCertification';
  /** The bank account's number; masked but for its last four characters without the scope `personal-data`. */
  readonly bankAccount: Maybe<Scalars['String']['output']>;
  /** The holder of the bank account. */
  readonly bankAccountName: Maybe<Scalars['String']['output']>;
  /** The bank's branch. */
  readonly bankBranch: Maybe<Scalars['String']['output']>;
  /** The bank. */
  readonly bankName: Maybe<Scalars['String']['output']>;
  /** The company's name. */
  readonly companyName: Maybe<Scalars['String']['output']>;
  /** The e-mail address of who is to be asked; masked without the scope `personal-data`. */
  readonly contactEmail: Maybe<Scalars['String']['output']>;
  /** The name of who is to be asked. */
  readonly contactName: Maybe<Scalars['String']['output']>;
  /** The company of the vendor's that it is for (签约主体). */
  readonly contractEntity: Maybe<ContractEntity>;
  /** The upstream's own code of that company. */
  readonly contractEntityCode: Maybe<Scalars['String']['output']>;
  /** The currency of settlements. */
  readonly currency: Maybe<Scalars['CurrencyCode']['output']>;
  /** Why it was refused. */
  readonly rejectReason: Maybe<Scalars['String']['output']>;
  /** Its state. */
  readonly state: Maybe<BusinessCertificationState>;
  /** The upstream's own code of the state. */
  readonly stateCode: Maybe<Scalars['String']['output']>;
  /** The taxpayer identification number (纳税人识别号). */
  readonly taxpayerId: Maybe<Scalars['String']['output']>;
  /** What kind of taxpayer it is. */
  readonly taxpayerType: Maybe<TaxpayerType>;
  /** The upstream's own code of the kind. */
  readonly taxpayerTypeCode: Maybe<Scalars['String']['output']>;
};

/** What came to the bank account. */
export type BusinessCertificationAmountVerifyInput = {
  /** The amount that the vendor sent, in yuan: above 0, at most 2 decimals. */
  readonly amount: Scalars['Decimal']['input'];
};

/** What came of a step of the certification. */
export type BusinessCertificationPayload = {
  readonly __typename?: 'BusinessCertificationPayload';
  /** The certification, read again; null when the step was refused. */
  readonly certification: Maybe<BusinessCertification>;
  /** What a person can mend. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** The state of the business certification (商业信息认证). */
export type BusinessCertificationState =
  /** Certified: incentives can be paid out. */
  | 'APPROVED'
  /** The vendor has sent a random amount to the bank account: name it (`businessCertificationAmountVerify`). */
  | 'BANK_VERIFYING'
  /** Under review. No incentive is paid out meanwhile. */
  | 'IN_REVIEW'
  /** Never submitted. */
  | 'NOT_SUBMITTED'
  /** Refused; `rejectReason` says why. Correct it and submit it again. */
  | 'REJECTED'
  /** A state that this service does not know; `stateCode` has the upstream's own code. */
  | 'UNRECOGNIZED';

/** The business information to certify. It is the whole of it: what is left out is not kept from before. */
export type BusinessCertificationSubmitInput = {
  /** The bank account's number. */
  readonly bankAccount: Scalars['String']['input'];
  /** The holder of the bank account: the partner's name as its real-name authentication has it. */
  readonly bankAccountName: Scalars['String']['input'];
  /** The bank's branch. */
  readonly bankBranch?: InputMaybe<Scalars['String']['input']>;
  /** The bank. */
  readonly bankName: Scalars['String']['input'];
  /** The company's name. */
  readonly companyName: Scalars['String']['input'];
  /** The e-mail address of who is to be asked. */
  readonly contactEmail?: InputMaybe<Scalars['String']['input']>;
  /** The name of who is to be asked. */
  readonly contactName?: InputMaybe<Scalars['String']['input']>;
  /** The currency of settlements. */
  readonly currency?: InputMaybe<Scalars['CurrencyCode']['input']>;
  /** The taxpayer identification number (纳税人识别号). */
  readonly taxpayerId: Scalars['String']['input'];
  /** What kind of taxpayer it is. */
  readonly taxpayerType?: InputMaybe<TaxpayerType>;
};

/** Which names to list. Conditions that are left out do not filter; all given ones must hold. */
export type CatalogueFilter = {
  /** These codes, at most 100. */
  readonly codes?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Part of the name, in whichever case; at most 128 characters. */
  readonly name?: InputMaybe<Scalars['String']['input']>;
};

/** Which account: of the partner, or of a customer. */
export type ChangedAccount =
  /** The cash account (现金账户). */
  | 'CASH'
  /** The credit account (信用账户); resale customers have none. */
  | 'CREDIT';

/** How a resource is charged (计费模式). */
export type ChargingMode =
  /** Pay-per-use (按需). */
  | 'PAY_PER_USE'
  /** Reserved instance (预留实例). */
  | 'RESERVED_INSTANCE'
  /** Savings plan (节省计划). The new generation only. */
  | 'SAVINGS_PLAN'
  /** A mode that this service does not know; `chargingModeCode` has the vendor's own code. */
  | 'UNRECOGNIZED'
  /** Yearly/monthly (包年/包月). */
  | 'YEARLY_MONTHLY';

/** How grave a finding is. */
export type CheckSeverity =
  /** It must be dealt with: the endpoint's date has passed or is near, and the policy still chooses it. */
  | 'ERROR'
  /** It deserves attention. */
  | 'WARNING';

/** Where a choice of generation comes from. */
export type ChoiceSource =
  /** A share of the traffic goes to each generation; this is the greater one. */
  | 'CANARY'
  /** The policy file's default. */
  | 'DEFAULT'
  /** The default's generation does not exist or is retired, so the other one answers. */
  | 'ONLY_BINDING'
  /** The policy file names the operation. */
  | 'POLICY'
  /** An operator set it at run time. */
  | 'RUNTIME'
  /** The policy's generation has come to its end: its date has passed, or it answers like one that was taken offline. */
  | 'SUNSET';

/** A city (城市) of a province. */
export type City = {
  readonly __typename?: 'City';
  /** The code, such as `CN-32-01`. */
  readonly code: Scalars['String']['output'];
  /** Its counties and districts. */
  readonly counties: Maybe<ReadonlyArray<County>>;
  /** The name, in Chinese. */
  readonly name: Scalars['String']['output'];
};

/** What the partner tells about its company (基本信息). */
export type CompanyProfile = {
  readonly __typename?: 'CompanyProfile';
  /** Its address. */
  readonly address: Maybe<Scalars['String']['output']>;
  /** The region it does business in. */
  readonly businessRegion: Maybe<Scalars['String']['output']>;
  /** The company's name as it was real-name authenticated; it changes in the account center only. */
  readonly companyName: Maybe<Scalars['String']['output']>;
  /** How many employees it has, as a band. */
  readonly companySize: Maybe<Scalars['String']['output']>;
  /** That person's e-mail address; masked without scope `personal-data`. */
  readonly contactEmail: Maybe<Scalars['String']['output']>;
  /** The name of the person to talk to. */
  readonly contactName: Maybe<Scalars['String']['output']>;
  /** That person's phone; masked without scope `personal-data`. */
  readonly contactPhone: Maybe<Scalars['String']['output']>;
  /** The vendor's person for the partner (生态经理). */
  readonly ecosystemManager: Maybe<Scalars['String']['output']>;
  /** Its name in English. */
  readonly englishName: Maybe<Scalars['String']['output']>;
  /** What it says of itself. */
  readonly introduction: Maybe<Scalars['String']['output']>;
  /** The language of the vendor's notices. */
  readonly noticeLanguage: Maybe<NoticeLanguage>;
  /** The upstream's own code of that language. */
  readonly noticeLanguageCode: Maybe<Scalars['String']['output']>;
  /** The partner's own account id at the vendor (domain id). */
  readonly partnerId: Maybe<Scalars['String']['output']>;
  /** Its unified social credit code (统一社会信用代码); it changes in the account center only. */
  readonly registrationNumber: Maybe<Scalars['String']['output']>;
  /** The time zone that they follow. */
  readonly timeZone: Maybe<Scalars['String']['output']>;
  /** Its web site. */
  readonly website: Maybe<Scalars['String']['output']>;
};

/** What became of a change of the company profile. */
export type CompanyProfilePayload = {
  readonly __typename?: 'CompanyProfilePayload';
  /** The profile as it is now; null when nothing was changed. */
  readonly companyProfile: Maybe<CompanyProfile>;
  /** What a person can mend; empty when the profile was changed. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** Changes of a company profile. What is left out, or null, stays as it is; an empty text takes the old one away. */
export type CompanyProfileUpdateInput = {
  /** Its address. */
  readonly address?: InputMaybe<Scalars['String']['input']>;
  /** The region it does business in (业务区域). */
  readonly businessRegion?: InputMaybe<Scalars['String']['input']>;
  /** How many employees it has, as a band: `100-499` (公司规模). */
  readonly companySize?: InputMaybe<Scalars['String']['input']>;
  /** That person's e-mail address. */
  readonly contactEmail?: InputMaybe<Scalars['String']['input']>;
  /** The name of the person to talk to (联系人). */
  readonly contactName?: InputMaybe<Scalars['String']['input']>;
  /** That person's phone. */
  readonly contactPhone?: InputMaybe<Scalars['String']['input']>;
  /** The company's name in English. */
  readonly englishName?: InputMaybe<Scalars['String']['input']>;
  /** What it says of itself, at most 2000 characters (公司简介). */
  readonly introduction?: InputMaybe<Scalars['String']['input']>;
  /** The language of the vendor's notices. */
  readonly noticeLanguage?: InputMaybe<NoticeLanguage>;
  /** The time zone that they follow, as the vendor writes it: `Asia/Shanghai`. */
  readonly timeZone?: InputMaybe<Scalars['String']['input']>;
  /** Its web site. */
  readonly website?: InputMaybe<Scalars['String']['input']>;
};

/** How often a generation differed from itself. */
export type ComparisonNoise = {
  readonly __typename?: 'ComparisonNoise';
  /** Pairs read from the same generation. */
  readonly compared: Scalars['Int']['output'];
  /** Pairs that differed. */
  readonly different: Scalars['Int']['output'];
};

/** Somebody who consumed in a month. */
export type ConsumingCustomer = {
  readonly __typename?: 'ConsumingCustomer';
  /** The month. */
  readonly billingCycle: Scalars['BillingCycle']['output'];
  /** The consumption records of the month, whether or not the customer has left. See `Query.consumptionRecords`. */
  readonly consumptionRecords: Maybe<ConsumptionRecordConnection>;
  /** The customer; null when it has left the partner. */
  readonly customer: Maybe<Customer>;
  /** The vendor's customer id. */
  readonly customerId: Scalars['String']['output'];
};


/** Somebody who consumed in a month. */
export type ConsumingCustomerConsumptionRecordsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<CustomerConsumptionRecordFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of a list of customers. */
export type ConsumingCustomerConnection = {
  readonly __typename?: 'ConsumingCustomerConnection';
  /** The page's items with their cursors. */
  readonly edges: ReadonlyArray<ConsumingCustomerEdge>;
  /** The page's items. */
  readonly nodes: ReadonlyArray<ConsumingCustomer>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
  /** How many customers the whole list has. */
  readonly totalCount: Maybe<Scalars['Int']['output']>;
};

/** A customer in a list. */
export type ConsumingCustomerEdge = {
  readonly __typename?: 'ConsumingCustomerEdge';
  /** Where the customer stands in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The customer. */
  readonly node: ConsumingCustomer;
};

/** How the payable amount of a record was paid. The discontinued bonus account is left out: it pays nothing. */
export type ConsumptionPayment = {
  readonly __typename?: 'ConsumptionPayment';
  /** In cash. */
  readonly cashAmount: Maybe<Money>;
  /** With cash coupons (代金券). */
  readonly couponAmount: Maybe<Money>;
  /** By credit. */
  readonly creditAmount: Maybe<Money>;
  /** With flexi-purchase coupons (现金券). */
  readonly flexiPurchaseCouponAmount: Maybe<Money>;
  /** With stored-value cards (储值卡). */
  readonly storedCardAmount: Maybe<Money>;
};

/** What a customer consumed of one product of one resource (消费记录), or was refunded for it. */
export type ConsumptionRecord = {
  readonly __typename?: 'ConsumptionRecord';
  /** The account manager's id. The new generation only. */
  readonly accountManagerId: Maybe<Scalars['String']['output']>;
  /** How the customer was associated with the partner then. The new generation only. */
  readonly associationType: Maybe<CustomerAssociationType>;
  /** The vendor's own code of the association. The new generation only. */
  readonly associationTypeCode: Maybe<Scalars['String']['output']>;
  /** What the record is about. */
  readonly billDetailType: Maybe<BillDetailType>;
  /** The vendor's own code of the type. */
  readonly billDetailTypeCode: Maybe<Scalars['String']['output']>;
  /** The month it is billed in. */
  readonly billingCycle: Scalars['BillingCycle']['output'];
  /** How the resource is charged. */
  readonly chargingMode: Maybe<ChargingMode>;
  /** The vendor's own code of the mode. */
  readonly chargingModeCode: Maybe<Scalars['String']['output']>;
  /** When it was consumed: metered if pay-per-use, paid otherwise. The new generation only. */
  readonly consumedAt: Maybe<Scalars['DateTime']['output']>;
  /** The customer. */
  readonly customer: Maybe<Customer>;
  /** The vendor's customer id. */
  readonly customerId: Scalars['String']['output'];
  /** What is owed (欠费). */
  readonly debtAmount: Maybe<Money>;
  /** When the fee was deducted. The new generation only. */
  readonly deductedAt: Maybe<Scalars['DateTime']['output']>;
  /** The discount on the list price. */
  readonly discountAmount: Maybe<Money>;
  /** The start of the metered use; pay-per-use only. The old generation only. */
  readonly meteredFrom: Maybe<Scalars['DateTime']['output']>;
  /** The end of the metered use; pay-per-use only. The old generation only. */
  readonly meteredTo: Maybe<Scalars['DateTime']['output']>;
  /** The list price. */
  readonly officialAmount: Maybe<Money>;
  /** The order that it comes from; null where it comes from none. */
  readonly order: Maybe<Order>;
  /** The vendor's id of the order that it comes from; null where it comes from none. */
  readonly orderId: Maybe<Scalars['String']['output']>;
  /** How much of the use was covered by packages (套餐包). */
  readonly packageUsage: Maybe<MeasuredQuantity>;
  /** The account id of the partner that the customer was associated with. The new generation only. */
  readonly partnerId: Maybe<Scalars['String']['output']>;
  /** What is to be paid: the paid parts, the debt and what was written off. */
  readonly payableAmount: Maybe<Money>;
  /** How it was paid. */
  readonly payment: Maybe<ConsumptionPayment>;
  /** How many periods. The new generation only. */
  readonly periodCount: Maybe<Scalars['Int']['output']>;
  /** The unit of the period it charges for; null for pay-per-use. */
  readonly periodType: Maybe<BillingPeriodType>;
  /** The vendor's own code of the unit. */
  readonly periodTypeCode: Maybe<Scalars['String']['output']>;
  /** The product's id. */
  readonly productId: Maybe<Scalars['String']['output']>;
  /** The product's name. */
  readonly productName: Maybe<Scalars['String']['output']>;
  /** The vendor's id of the record. The new generation only. */
  readonly recordId: Maybe<Scalars['String']['output']>;
  /** The region's code. */
  readonly regionCode: Maybe<Scalars['String']['output']>;
  /** The region's name. */
  readonly regionName: Maybe<Scalars['String']['output']>;
  /** How much of the use was covered by reserved instances. */
  readonly reservedInstanceUsage: Maybe<MeasuredQuantity>;
  /** The resource's id. */
  readonly resourceId: Maybe<Scalars['String']['output']>;
  /** The resource's name. */
  readonly resourceName: Maybe<Scalars['String']['output']>;
  /** The resource's tags, as the vendor writes them. */
  readonly resourceTag: Maybe<Scalars['String']['output']>;
  /** The resource type's code. */
  readonly resourceTypeCode: Maybe<Scalars['String']['output']>;
  /** The resource type's name. The new generation only. */
  readonly resourceTypeName: Maybe<Scalars['String']['output']>;
  /** The cloud service's code, such as `hws.service.type.ec2`. */
  readonly serviceTypeCode: Maybe<Scalars['String']['output']>;
  /** The cloud service's name. The new generation only. */
  readonly serviceTypeName: Maybe<Scalars['String']['output']>;
  /** The specification in words. */
  readonly specDescription: Maybe<Scalars['String']['output']>;
  /** The size of a linear product, such as a disk. The old generation only. */
  readonly specSize: Maybe<Scalars['Decimal']['output']>;
  /** The vendor's id of the size's unit. The old generation only. */
  readonly specSizeMeasureId: Maybe<Scalars['Int']['output']>;
  /** What a record of a packaged machine is really about; null for every other record. */
  readonly subService: Maybe<PackagedSubService>;
  /** The vendor's id of the transaction: an order's, a receivable's or a bill's, by the type. The new generation only. */
  readonly tradeId: Maybe<Scalars['String']['output']>;
  /** How much was used. */
  readonly usage: Maybe<MeasuredQuantity>;
  /** The vendor's code of what is metered. */
  readonly usageTypeCode: Maybe<Scalars['String']['output']>;
  /** What was written off (欠费核销). */
  readonly writtenOffAmount: Maybe<Money>;
};

/** A page of a list of consumption records. */
export type ConsumptionRecordConnection = {
  readonly __typename?: 'ConsumptionRecordConnection';
  /** The page's items with their cursors. */
  readonly edges: ReadonlyArray<ConsumptionRecordEdge>;
  /** The page's items. */
  readonly nodes: ReadonlyArray<ConsumptionRecord>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
  /** How many records the whole list has. */
  readonly totalCount: Maybe<Scalars['Int']['output']>;
};

/** A consumption record in a list. */
export type ConsumptionRecordEdge = {
  readonly __typename?: 'ConsumptionRecordEdge';
  /** Where the record stands in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The record. */
  readonly node: ConsumptionRecord;
};

/** Whose consumption records to list, of which month, and which. Conditions that are left out do not filter. */
export type ConsumptionRecordFilter = {
  /** The account manager's id; supervisors of account managers must give it. The new generation only. */
  readonly accountManagerId?: InputMaybe<Scalars['String']['input']>;
  /**
   * How the customer was associated with the partner. The old generation has records of resale customers only: of a customer
   * that is not known to be one it can be asked for `RESALE` alone.
   */
  readonly association?: InputMaybe<CustomerAssociationType>;
  /** What the record is about. */
  readonly billDetailType?: InputMaybe<BillDetailType>;
  /** The month; at most 18 months back. */
  readonly billingCycle: Scalars['BillingCycle']['input'];
  /** How the resource is charged. `SAVINGS_PLAN`: the new generation only. */
  readonly chargingMode?: InputMaybe<ChargingMode>;
  /** The vendor's customer id. */
  readonly customerId: Scalars['String']['input'];
  /** Only these days of the month. */
  readonly days?: InputMaybe<BillingDayRange>;
  /** The cloud reseller (云经销商) in whose time with the customer the records fall; for distributors. */
  readonly indirectPartnerId?: InputMaybe<Scalars['String']['input']>;
  /** The region's code. */
  readonly regionCode?: InputMaybe<Scalars['String']['input']>;
  /** The resource's id. */
  readonly resourceId?: InputMaybe<Scalars['String']['input']>;
  /** The resource's name. The new generation only. */
  readonly resourceName?: InputMaybe<Scalars['String']['input']>;
  /** The cloud service's code, such as `hws.service.type.ec2`. */
  readonly serviceTypeCode?: InputMaybe<Scalars['String']['input']>;
  /** The id of the order or transaction. The new generation only. */
  readonly tradeId?: InputMaybe<Scalars['String']['input']>;
};

/** The company that issues an invoice (签约主体). It decides which media are possible. */
export type ContractEntity =
  /** Huawei Cloud Computing Technologies Co., Ltd.; digital invoices only since the end of November 2024. */
  | 'HUAWEI_CLOUD_COMPUTING'
  /** Another company of the vendor's, such as Huawei Software Technologies Co., Ltd. */
  | 'OTHER'
  /** A company that this service does not know; `contractEntityCode` has the upstream's own code. */
  | 'UNRECOGNIZED';

/** Which amount counts. */
export type CostAmountKind =
  /** What was really paid (实付金额). */
  | 'PAID'
  /** What is to be paid (应付金额). */
  | 'PAYABLE';

/** What costs are told apart by. */
export type CostDimension =
  /** The availability zone. */
  | 'AVAILABILITY_ZONE'
  /** What the bill is about. */
  | 'BILL_TYPE'
  /** How it is charged. */
  | 'CHARGING_MODE'
  /** A cost unit. A filter; group by it with `costUnit`. */
  | 'COST_UNIT'
  /** The enterprise project. */
  | 'ENTERPRISE_PROJECT'
  /** The enterprise member. */
  | 'MEMBER'
  /** The operating entity. */
  | 'OPERATING_ENTITY'
  /** The account that pays. */
  | 'PAYER_ACCOUNT'
  /** The region. */
  | 'REGION'
  /** The resource. */
  | 'RESOURCE'
  /** The resource type. */
  | 'RESOURCE_TYPE'
  /** The cloud service. */
  | 'SERVICE_TYPE'
  /** The specification. */
  | 'SPEC'
  /** A split item. In answers only. */
  | 'SPLIT_ITEM'
  /** A cost tag. A filter; group by it with `tag`. */
  | 'TAG'
  /** Another dimension, or the key of a tag that was grouped by; `dimensionCode` has the vendor's own code. */
  | 'UNRECOGNIZED'
  /** What is metered. */
  | 'USAGE_TYPE';

/** A value in a dimension. */
export type CostDimensionValue = {
  readonly __typename?: 'CostDimensionValue';
  /** The dimension. */
  readonly dimension: Maybe<CostDimension>;
  /** The vendor's own code of the dimension; of a grouping by a tag or a cost unit, what the vendor names it. */
  readonly dimensionCode: Maybe<Scalars['String']['output']>;
  /** The value, as the vendor writes it; null for costs that have none. */
  readonly value: Maybe<Scalars['String']['output']>;
};

/** Costs with, or without, some values of a dimension. */
export type CostFilter = {
  /** The dimension. */
  readonly dimension: CostDimension;
  /** All but these. */
  readonly isExcluded?: InputMaybe<Scalars['Boolean']['input']>;
  /** Its values, as the vendor writes them: at least one. */
  readonly values: ReadonlyArray<Scalars['String']['input']>;
};

/** Costs that have the same values in the dimensions that were asked for. */
export type CostGroup = {
  readonly __typename?: 'CostGroup';
  /** Their sum over the span. */
  readonly amount: Maybe<Money>;
  /** The values that they have. */
  readonly dimensions: ReadonlyArray<CostDimensionValue>;
  /** Their list price over the span. */
  readonly officialAmount: Maybe<Money>;
  /** The costs of each day or month. */
  readonly periods: ReadonlyArray<PeriodCost>;
};

/** A page of a list of groups. */
export type CostGroupConnection = {
  readonly __typename?: 'CostGroupConnection';
  /** The page's items with their cursors. */
  readonly edges: ReadonlyArray<CostGroupEdge>;
  /** The page's items. */
  readonly nodes: ReadonlyArray<CostGroup>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
  /** How many groups the whole list has. */
  readonly totalCount: Maybe<Scalars['Int']['output']>;
};

/** A group in a list. */
export type CostGroupEdge = {
  readonly __typename?: 'CostGroupEdge';
  /** Where the group stands in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The group. */
  readonly node: CostGroup;
};

/** What to group costs by: give exactly one. */
export type CostGrouping = {
  /** The name of a cost unit. */
  readonly costUnit?: InputMaybe<Scalars['String']['input']>;
  /** A dimension. */
  readonly dimension?: InputMaybe<CostDimension>;
  /** The key of a cost tag. */
  readonly tag?: InputMaybe<Scalars['String']['input']>;
};

/** When a cost counts. */
export type CostKind =
  /** Spread over the time it is for (摊销成本). Lags 24 to 48 hours; the last month is complete after noon on day 4. */
  | 'AMORTIZED'
  /** When it is billed (原始成本). Lags about an hour. */
  | 'ORIGINAL';

/** A tag or a cost unit. */
export type CostMark = {
  readonly __typename?: 'CostMark';
  /** The tag's key, or the cost unit's name. */
  readonly name: Scalars['String']['output'];
  /** The tag's value, or the value of the cost unit's rule. */
  readonly value: Maybe<Scalars['String']['output']>;
};

/** What costs to add up, and how. */
export type CostQuery = {
  /** Which amount counts. */
  readonly amountKind?: InputMaybe<CostAmountKind>;
  /** Only these costs; all of them when left out. Every filter must hold. */
  readonly filters?: InputMaybe<ReadonlyArray<CostFilter>>;
  /** What to group by: at least one. */
  readonly groupBy: ReadonlyArray<CostGrouping>;
  /** When a cost counts. */
  readonly kind?: InputMaybe<CostKind>;
  /** The time. */
  readonly span: CostSpan;
};

/** The time of costs: give exactly one. */
export type CostSpan = {
  /** By day. */
  readonly days?: InputMaybe<DayRange>;
  /** By month. */
  readonly months?: InputMaybe<CycleRange>;
};

/** A county or district (区县) of a city. */
export type County = {
  readonly __typename?: 'County';
  /** The code, such as `CN-32-01-14`. */
  readonly code: Scalars['String']['output'];
  /** The name, in Chinese. */
  readonly name: Scalars['String']['output'];
};

/** A coupon (优惠券) as its owner sees it. */
export type Coupon = Node & {
  readonly __typename?: 'Coupon';
  /** When it was activated. */
  readonly activatedAt: Maybe<Scalars['DateTime']['output']>;
  /** What is left of it. */
  readonly balance: Maybe<Money>;
  /** The coupon's code. */
  readonly code: Maybe<Scalars['String']['output']>;
  /** The vendor's id. */
  readonly couponId: Scalars['String']['output'];
  /** When it was made. */
  readonly createdAt: Maybe<Scalars['DateTime']['output']>;
  /** The vendor's id of the owner. */
  readonly customerId: Maybe<Scalars['String']['output']>;
  /** From when it may be used. */
  readonly effectiveAt: Maybe<Scalars['DateTime']['output']>;
  /** Until when. */
  readonly expiresAt: Maybe<Scalars['DateTime']['output']>;
  /** What it was worth when it was issued. */
  readonly faceValue: Maybe<Money>;
  /** The global id. */
  readonly id: Scalars['ID']['output'];
  /** Whether it is frozen. */
  readonly isFrozen: Maybe<Scalars['Boolean']['output']>;
  /** The vendor's id of who issued it: a partner, or a campaign. */
  readonly issuerId: Maybe<Scalars['String']['output']>;
  /** When it was last used. */
  readonly lastUsedAt: Maybe<Scalars['DateTime']['output']>;
  /** The vendor's id of the order that holds it; null when none does. */
  readonly lockOrderId: Maybe<Scalars['String']['output']>;
  /** Whether it is electronic or on paper. */
  readonly medium: Maybe<CouponMedium>;
  /** The vendor's own code of the medium. */
  readonly mediumCode: Maybe<Scalars['String']['output']>;
  /** The vendor's id of the order that it paid. */
  readonly orderId: Maybe<Scalars['String']['output']>;
  /** The plan's description. */
  readonly planDescription: Maybe<Scalars['String']['output']>;
  /** The vendor's id of the promotion's plan. */
  readonly planId: Maybe<Scalars['String']['output']>;
  /** The plan's name. */
  readonly planName: Maybe<Scalars['String']['output']>;
  /** The vendor's id of the promotion. */
  readonly promotionId: Maybe<Scalars['String']['output']>;
  /** What it is for, in the issuer's words. */
  readonly purpose: Maybe<Scalars['String']['output']>;
  /** What it may pay; empty where nothing is said. */
  readonly restrictions: ReadonlyArray<CouponRestriction>;
  /** How often it can be used. */
  readonly reuse: Maybe<CouponReuse>;
  /** The vendor's own code of how often. */
  readonly reuseCode: Maybe<Scalars['String']['output']>;
  /** How its owner came by it. */
  readonly source: Maybe<CouponSource>;
  /** The vendor's own code of how. */
  readonly sourceCode: Maybe<Scalars['String']['output']>;
  /** What state it is in. */
  readonly status: Maybe<CouponStatus>;
  /** The vendor's own code of the state. */
  readonly statusCode: Maybe<Scalars['String']['output']>;
  /** What kind of coupon it is. */
  readonly type: Maybe<CouponType>;
  /** The vendor's own code of the kind. */
  readonly typeCode: Maybe<Scalars['String']['output']>;
};

/** A page of a list of coupons. */
export type CouponConnection = {
  readonly __typename?: 'CouponConnection';
  /** The page's items with their cursors. */
  readonly edges: ReadonlyArray<CouponEdge>;
  /** The page's items. */
  readonly nodes: ReadonlyArray<Coupon>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
  /** How many coupons the whole list has. */
  readonly totalCount: Maybe<Scalars['Int']['output']>;
};

/** A coupon in a list. */
export type CouponEdge = {
  readonly __typename?: 'CouponEdge';
  /** Where it stands in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The coupon. */
  readonly node: Coupon;
};

/** Which coupons of an owner to list. Conditions that are left out do not filter; all given ones must hold. */
export type CouponFilter = {
  /** When they were activated. */
  readonly activatedAt?: InputMaybe<DateTimeRange>;
  /** The vendor's id of one coupon. */
  readonly couponId?: InputMaybe<Scalars['String']['input']>;
  /** The vendor's id of who issued them: a partner, or a campaign. */
  readonly issuerId?: InputMaybe<Scalars['String']['input']>;
  /** The vendor's id of the order that they paid. */
  readonly orderId?: InputMaybe<Scalars['String']['input']>;
  /** The vendor's id of the promotion's plan. */
  readonly planId?: InputMaybe<Scalars['String']['input']>;
  /** The state. */
  readonly status?: InputMaybe<CouponStatus>;
  /** The kind. */
  readonly type?: InputMaybe<CouponType>;
};

/** Why one of the customers got no coupon. */
export type CouponIssueFailure = {
  readonly __typename?: 'CouponIssueFailure';
  /** The vendor's id of the customer. */
  readonly customerId: Scalars['String']['output'];
  /** Why; its `field` names the customer's place in the input. */
  readonly error: UserError;
};

/** A coupon that was issued to one of the customers. */
export type CouponIssued = {
  readonly __typename?: 'CouponIssued';
  /** The coupon, read again. One call a coupon. */
  readonly coupon: Maybe<IssuedCoupon>;
  /** The vendor's id of the coupon. */
  readonly couponId: Scalars['String']['output'];
  /** The customer. Read in batches. */
  readonly customer: Maybe<Customer>;
  /** The vendor's id of the customer. */
  readonly customerId: Scalars['String']['output'];
};

/** What a coupon is made of. */
export type CouponMedium =
  /** Electronic. */
  | 'ELECTRONIC'
  /** On paper. */
  | 'PAPER'
  /** A medium that this service does not know; `mediumCode` has the vendor's own code. */
  | 'UNRECOGNIZED';

/** What was done with a coupon that a partner issued. */
export type CouponOperation =
  /** Moved with a cloud reseller. */
  | 'INDIRECT_PARTNER_TRANSFER'
  /** Issued (发放). */
  | 'ISSUE'
  /** Taken back by hand (手动回收). */
  | 'RECLAIM'
  /** Taken back when the association was set up. */
  | 'RECLAIM_ON_ASSOCIATION'
  /** Taken back because the type of association changed. */
  | 'RECLAIM_ON_ASSOCIATION_CHANGE'
  /** Taken back because the customer was dissociated. */
  | 'RECLAIM_ON_DISSOCIATION'
  /** Taken back because it expired. */
  | 'RECLAIM_ON_EXPIRY'
  /** Taken back because what it paid was unsubscribed. */
  | 'RECLAIM_ON_UNSUBSCRIPTION'
  /** The top-up was reversed because of a refund. */
  | 'REVERSAL_ON_REFUND'
  /** Something that this service does not know; `operationCode` has the vendor's own code. */
  | 'UNRECOGNIZED';

/** A quota from which the partner issues coupons to its customers (优惠券额度). The vendor sets it up, or a distributor grants it. */
export type CouponQuota = Node & {
  readonly __typename?: 'CouponQuota';
  /** What is left of it. */
  readonly balance: Maybe<Money>;
  /** When it was set up. */
  readonly createdAt: Maybe<Scalars['DateTime']['output']>;
  /** From when coupons may be issued from it. */
  readonly effectiveAt: Maybe<Scalars['DateTime']['output']>;
  /** Until when. */
  readonly expiresAt: Maybe<Scalars['DateTime']['output']>;
  /** The global id. */
  readonly id: Scalars['ID']['output'];
  /** The vendor's id. */
  readonly quotaId: Scalars['String']['output'];
  /** What its coupons may pay; empty where nothing is said. */
  readonly restrictions: ReadonlyArray<CouponRestriction>;
  /** What state it is in. */
  readonly status: Maybe<CouponQuotaStatus>;
  /** The vendor's own code of the state. */
  readonly statusCode: Maybe<Scalars['String']['output']>;
  /** What kind of coupons it is for. */
  readonly type: Maybe<CouponQuotaType>;
  /** The vendor's own code of the kind. */
  readonly typeCode: Maybe<Scalars['String']['output']>;
  /** When it last changed. */
  readonly updatedAt: Maybe<Scalars['DateTime']['output']>;
  /** What it was worth when it was set up. */
  readonly value: Maybe<Money>;
};

/** A page of a list of quotas. */
export type CouponQuotaConnection = {
  readonly __typename?: 'CouponQuotaConnection';
  /** The page's items with their cursors. */
  readonly edges: ReadonlyArray<CouponQuotaEdge>;
  /** The page's items. */
  readonly nodes: ReadonlyArray<CouponQuota>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
  /** How many quotas the whole list has. */
  readonly totalCount: Maybe<Scalars['Int']['output']>;
};

/** A quota in a list. */
export type CouponQuotaEdge = {
  readonly __typename?: 'CouponQuotaEdge';
  /** Where it stands in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The quota. */
  readonly node: CouponQuota;
};

/** Which quotas to list. Conditions that are left out do not filter; all given ones must hold. */
export type CouponQuotaFilter = {
  /** When they were set up. */
  readonly createdAt?: InputMaybe<DateTimeRange>;
  /** From when they may be used. */
  readonly effectiveAt?: InputMaybe<DateTimeRange>;
  /** Until when they may be used. */
  readonly expiresAt?: InputMaybe<DateTimeRange>;
  /** The cloud reseller (云经销商) whose quotas to list; for distributors. */
  readonly indirectPartnerId?: InputMaybe<Scalars['String']['input']>;
  /** The vendor's ids of quotas, at most 50. */
  readonly quotaIds?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** The states; not `RECLAIMED`, which granted quotas alone have. */
  readonly statuses?: InputMaybe<ReadonlyArray<CouponQuotaStatus>>;
};

/** Why one of the cloud resellers got nothing. */
export type CouponQuotaGrantFailure = {
  readonly __typename?: 'CouponQuotaGrantFailure';
  /** Why; its `field` names the reseller's place in the input. */
  readonly error: UserError;
  /** The vendor's id of the reseller. */
  readonly indirectPartnerId: Scalars['String']['output'];
};

/** A quota that was granted to one of the cloud resellers. */
export type CouponQuotaGranted = {
  readonly __typename?: 'CouponQuotaGranted';
  /** The vendor's id of the reseller. */
  readonly indirectPartnerId: Scalars['String']['output'];
  /** The reseller's new quota, read again. One call a quota. */
  readonly quota: Maybe<GrantedCouponQuota>;
  /** The vendor's id of the reseller's new quota. */
  readonly quotaId: Scalars['String']['output'];
};

/** What was done with a quota. */
export type CouponQuotaOperation =
  /** Granted to a cloud reseller (发放). */
  | 'GRANT'
  /** Taken back from a cloud reseller (回收). */
  | 'RECLAIM'
  /** Something that this service does not know; `kindCode` has the vendor's own code. */
  | 'UNRECOGNIZED';

/** Why one of the quotas was not taken back. */
export type CouponQuotaReclaimFailure = {
  readonly __typename?: 'CouponQuotaReclaimFailure';
  /** Why; its `field` names the quota's place in the input. */
  readonly error: UserError;
  /** The vendor's id of the quota. */
  readonly quotaId: Scalars['String']['output'];
};

/** A granted quota that was taken back. */
export type CouponQuotaReclaimed = {
  readonly __typename?: 'CouponQuotaReclaimed';
  /** The vendor's id of the quota. */
  readonly quotaId: Scalars['String']['output'];
  /** The vendor's record of it, which has the amount that was taken back; null where there is none yet. One call a quota. */
  readonly record: Maybe<CouponQuotaRecord>;
};

/** What was done with a quota: granted to a cloud reseller, or taken back (额度发放回收记录). */
export type CouponQuotaRecord = {
  readonly __typename?: 'CouponQuotaRecord';
  /** How much. */
  readonly amount: Maybe<Money>;
  /** When. */
  readonly at: Maybe<Scalars['DateTime']['output']>;
  /** The login name of the reseller's account. */
  readonly indirectPartnerAccountName: Maybe<Scalars['String']['output']>;
  /** The vendor's id of the reseller. */
  readonly indirectPartnerId: Maybe<Scalars['String']['output']>;
  /** The reseller's name. */
  readonly indirectPartnerName: Maybe<Scalars['String']['output']>;
  /** What was done. */
  readonly kind: Maybe<CouponQuotaOperation>;
  /** The vendor's own code of it. */
  readonly kindCode: Maybe<Scalars['String']['output']>;
  /** The account name of who did it. */
  readonly operator: Maybe<Scalars['String']['output']>;
  /** The vendor's id of the distributor's own quota that it was cut from. */
  readonly parentQuotaId: Maybe<Scalars['String']['output']>;
  /** The vendor's id of the reseller's quota. */
  readonly quotaId: Maybe<Scalars['String']['output']>;
  /** The vendor's id of the record. */
  readonly recordId: Maybe<Scalars['String']['output']>;
  /** The remark. */
  readonly remark: Maybe<Scalars['String']['output']>;
  /** Whether it was carried out; null where the vendor does not say. */
  readonly succeeded: Maybe<Scalars['Boolean']['output']>;
};

/** A page of a list of records. */
export type CouponQuotaRecordConnection = {
  readonly __typename?: 'CouponQuotaRecordConnection';
  /** The page's items with their cursors. */
  readonly edges: ReadonlyArray<CouponQuotaRecordEdge>;
  /** The page's items. */
  readonly nodes: ReadonlyArray<CouponQuotaRecord>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
  /** How many records the whole list has. */
  readonly totalCount: Maybe<Scalars['Int']['output']>;
};

/** A record in a list. */
export type CouponQuotaRecordEdge = {
  readonly __typename?: 'CouponQuotaRecordEdge';
  /** Where it stands in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The record. */
  readonly node: CouponQuotaRecord;
};

/** Which grants and reclaims to list. Conditions that are left out do not filter; all given ones must hold. */
export type CouponQuotaRecordFilter = {
  /** When. */
  readonly at?: InputMaybe<DateTimeRange>;
  /** The vendor's id of the cloud reseller. */
  readonly indirectPartnerId?: InputMaybe<Scalars['String']['input']>;
  /** What was done. */
  readonly kind?: InputMaybe<CouponQuotaOperation>;
  /** The distributor's own quota that it was cut from. */
  readonly parentQuotaId?: InputMaybe<Scalars['String']['input']>;
  /** The vendor's id of the reseller's quota. */
  readonly quotaId?: InputMaybe<Scalars['String']['input']>;
};

/** The state of a quota. */
export type CouponQuotaStatus =
  /** Being adjusted: shown, and nothing can be issued from it. */
  | 'ADJUSTING'
  /** Frozen. */
  | 'FROZEN'
  /** Expired, or disabled by hand. */
  | 'INVALID'
  /** Coupons can be issued from it. */
  | 'NORMAL'
  /** Taken back by the distributor. Granted quotas only. */
  | 'RECLAIMED'
  /** A state that this service does not know; `statusCode` has the vendor's own code. */
  | 'UNRECOGNIZED';

/** What kind of coupons a quota is for. */
export type CouponQuotaType =
  /** Cash coupons (现金券). */
  | 'CASH_COUPON'
  /** A kind that this service does not know; the field with the code has the vendor's own. */
  | 'UNRECOGNIZED'
  /** Vouchers (代金券). */
  | 'VOUCHER';

/** Parts of one of the distributor's quotas for some cloud resellers, all alike. */
export type CouponQuotasGrantInput = {
  /** How much each of them gets, in yuan: above 0, at most 2 decimals. */
  readonly amount: Scalars['Decimal']['input'];
  /** Says that you mean another write although one like it is under way, or nobody knows what became of it: one of the same quota and amount for one of the resellers. */
  readonly confirmPossibleDuplicate?: InputMaybe<Scalars['Boolean']['input']>;
  /** As in `CustomerBalanceInput`: 1 to 128 characters that stand for this write for ever. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The vendor's ids of its cloud resellers: 1 to 100, each once. Each of them gets the amount, and the quota must suffice for all. */
  readonly indirectPartnerIds: ReadonlyArray<Scalars['String']['input']>;
  /** The vendor's id of the distributor's own quota: vouchers only. */
  readonly quotaId: Scalars['String']['input'];
};

/** What came of granting quotas. It may be done in part: `granted` and `failures` say so reseller by reseller. */
export type CouponQuotasGrantPayload = {
  readonly __typename?: 'CouponQuotasGrantPayload';
  /** The resellers that got nothing. */
  readonly failures: ReadonlyArray<CouponQuotaGrantFailure>;
  /** What was granted; empty while nobody knows. */
  readonly granted: ReadonlyArray<CouponQuotaGranted>;
  /** The distributor's own quota, read again; null when nothing was granted. */
  readonly quota: Maybe<CouponQuota>;
  /** The write's receipt: look at its `state`. `SUCCEEDED` when at least one reseller got its part. Null when nothing was written down. */
  readonly receipt: Maybe<WriteReceipt>;
  /** What a person can mend, the errors of `failures` among it. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** Granted quotas to take back. */
export type CouponQuotasReclaimInput = {
  /** Says that you mean another write although one like it is under way, or nobody knows what became of it: one of the same quotas. */
  readonly confirmPossibleDuplicate?: InputMaybe<Scalars['Boolean']['input']>;
  /** As in `CustomerBalanceInput`: 1 to 128 characters that stand for this write for ever. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The vendor's ids of quotas that were granted to cloud resellers: 1 to 10, each once. All that is left of each is taken back. */
  readonly quotaIds: ReadonlyArray<Scalars['String']['input']>;
  /** A remark, at most 256 characters; it stands in the records. */
  readonly remark?: InputMaybe<Scalars['String']['input']>;
};

/** What came of taking back granted quotas. It may be done in part: `reclaimed` and `failures` say so quota by quota. */
export type CouponQuotasReclaimPayload = {
  readonly __typename?: 'CouponQuotasReclaimPayload';
  /** The quotas that were not. */
  readonly failures: ReadonlyArray<CouponQuotaReclaimFailure>;
  /** The write's receipt: look at its `state`. `SUCCEEDED` when at least one quota was taken back. Null when nothing was written down. */
  readonly receipt: Maybe<WriteReceipt>;
  /** What was taken back; empty while nobody knows. */
  readonly reclaimed: ReadonlyArray<CouponQuotaReclaimed>;
  /** What a person can mend, the errors of `failures` among it. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** A coupon to take back. */
export type CouponReclaimInput = {
  /** Says that you mean another write although one like it is under way, or nobody knows what became of it: one of the same coupon. */
  readonly confirmPossibleDuplicate?: InputMaybe<Scalars['Boolean']['input']>;
  /** The vendor's id of a usable coupon of a resale customer. All that is left of it is taken back. */
  readonly couponId: Scalars['String']['input'];
  /** As in `CustomerBalanceInput`: 1 to 128 characters that stand for this write for ever. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The cloud reseller (云经销商) that issued it; for distributors. */
  readonly indirectPartnerId?: InputMaybe<Scalars['String']['input']>;
};

/** What came of taking back a coupon. */
export type CouponReclaimPayload = {
  readonly __typename?: 'CouponReclaimPayload';
  /** The coupon, read again; null when it was refused. */
  readonly coupon: Maybe<IssuedCoupon>;
  /** The write's receipt: look at its `state`. Null when nothing was written down. */
  readonly receipt: Maybe<WriteReceipt>;
  /** The vendor's record of it, which has the amount that was taken back; null when it was refused, or there is none yet. */
  readonly record: Maybe<CouponRecord>;
  /** What a person can mend. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** What was done with a coupon that the partner issued (发放回收记录). */
export type CouponRecord = {
  readonly __typename?: 'CouponRecord';
  /** The face value of what was issued, or the amount that was taken back. */
  readonly amount: Maybe<Money>;
  /** When. */
  readonly at: Maybe<Scalars['DateTime']['output']>;
  /** The vendor's id of the coupon. */
  readonly couponId: Maybe<Scalars['String']['output']>;
  /** The customer. Read in batches. */
  readonly customer: Maybe<Customer>;
  /** The vendor's id of the customer. */
  readonly customerId: Maybe<Scalars['String']['output']>;
  /** What was done. */
  readonly operation: Maybe<CouponOperation>;
  /** The vendor's own code of it. */
  readonly operationCode: Maybe<Scalars['String']['output']>;
  /** The vendor's id of the quota. */
  readonly quotaId: Maybe<Scalars['String']['output']>;
  /** The quota's kind. */
  readonly quotaType: Maybe<CouponQuotaType>;
  /** The vendor's own code of the quota's kind. */
  readonly quotaTypeCode: Maybe<Scalars['String']['output']>;
  /** The vendor's id of the record. */
  readonly recordId: Maybe<Scalars['String']['output']>;
  /** The remark. */
  readonly remark: Maybe<Scalars['String']['output']>;
  /** Whether it was carried out; null where the vendor does not say. */
  readonly succeeded: Maybe<Scalars['Boolean']['output']>;
};

/** A page of a list of records. */
export type CouponRecordConnection = {
  readonly __typename?: 'CouponRecordConnection';
  /** The page's items with their cursors. */
  readonly edges: ReadonlyArray<CouponRecordEdge>;
  /** The page's items. */
  readonly nodes: ReadonlyArray<CouponRecord>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
  /** How many records the whole list has. */
  readonly totalCount: Maybe<Scalars['Int']['output']>;
};

/** A record in a list. */
export type CouponRecordEdge = {
  readonly __typename?: 'CouponRecordEdge';
  /** Where it stands in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The record. */
  readonly node: CouponRecord;
};

/** Which records of coupons to list. Conditions that are left out do not filter; all given ones must hold. */
export type CouponRecordFilter = {
  /** When. */
  readonly at?: InputMaybe<DateTimeRange>;
  /** The vendor's ids of coupons, at most 50. */
  readonly couponIds?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** The vendor's id of the customer. */
  readonly customerId?: InputMaybe<Scalars['String']['input']>;
  /** The cloud reseller (云经销商) that issued the coupons; for distributors. */
  readonly indirectPartnerId?: InputMaybe<Scalars['String']['input']>;
  /** What was done: one of these. */
  readonly operations?: InputMaybe<ReadonlyArray<CouponOperation>>;
  /** The vendor's id of the quota. */
  readonly quotaId?: InputMaybe<Scalars['String']['input']>;
  /** The quota's kind. */
  readonly quotaType?: InputMaybe<CouponQuotaType>;
  /** Whether it was carried out. */
  readonly succeeded?: InputMaybe<Scalars['Boolean']['input']>;
};

/** A condition on what a coupon may pay (使用限制): one of the values must hold. */
export type CouponRestriction = {
  readonly __typename?: 'CouponRestriction';
  /** What it is about, in the vendor's word, such as `serviceType`, `productId`, `region` or `orderAmount`. */
  readonly key: Maybe<Scalars['String']['output']>;
  /** The vendor's own code of the kind of condition; coupons only. */
  readonly typeCode: Maybe<Scalars['String']['output']>;
  /** The unit of the values, as the vendor names it; coupons only. */
  readonly unit: Maybe<Scalars['String']['output']>;
  /** The values that are allowed. */
  readonly values: ReadonlyArray<CouponRestrictionValue>;
};

/** A value of a condition. */
export type CouponRestrictionValue = {
  readonly __typename?: 'CouponRestrictionValue';
  /** The vendor's first value, such as a service's code. */
  readonly first: Maybe<Scalars['String']['output']>;
  /** The vendor's second value; mostly none. */
  readonly second: Maybe<Scalars['String']['output']>;
};

/** How often a coupon can be used. */
export type CouponReuse =
  /** Once, whatever is left (old version). */
  | 'ONCE'
  /** Until nothing is left (new version). */
  | 'REPEATEDLY'
  /** A kind that this service does not know; `reuseCode` has the vendor's own code. */
  | 'UNRECOGNIZED';

/** How the owner of a coupon came by it (获取方式). */
export type CouponSource =
  /** Collected online. */
  | 'COLLECTED_ONLINE'
  /** Given by an event. */
  | 'GIVEN_BY_EVENT'
  /** Issued online, as partners do. */
  | 'ISSUED_ONLINE'
  /** Obtained offline. */
  | 'OBTAINED_OFFLINE'
  /** Redeemed online. */
  | 'REDEEMED_ONLINE'
  /** A way that this service does not know; `sourceCode` has the vendor's own code. */
  | 'UNRECOGNIZED';

/** The state of a coupon. */
export type CouponStatus =
  /** It has expired. */
  | 'EXPIRED'
  /** Not activated yet. */
  | 'NOT_ACTIVATED'
  /** It was taken back. */
  | 'RECLAIMED'
  /** A state that this service does not know; `statusCode` has the vendor's own code. */
  | 'UNRECOGNIZED'
  /** It can be used. */
  | 'USABLE'
  /** It is used. */
  | 'USED';

/** What kind of coupon it is. */
export type CouponType =
  /** A cash coupon (现金券). */
  | 'CASH_COUPON'
  /** A discount coupon (折扣券). Not issued by partners. */
  | 'DISCOUNT'
  /** A product coupon (产品券). Not issued by partners. */
  | 'PRODUCT'
  /** A kind that this service does not know; `typeCode` has the vendor's own code. */
  | 'UNRECOGNIZED'
  /** A voucher (代金券). */
  | 'VOUCHER';

/** Coupons for some customers, all alike. */
export type CouponsIssueInput = {
  /** Says that you mean another write although one like it is under way, or nobody knows what became of it: one of the same quota and amount for one of the customers. */
  readonly confirmPossibleDuplicate?: InputMaybe<Scalars['Boolean']['input']>;
  /** The vendor's ids of resale customers: 1 to 100, each once. Each of them gets one coupon. */
  readonly customerIds: ReadonlyArray<Scalars['String']['input']>;
  /** From when they may be used; from when the quota may be, when left out. */
  readonly effectiveAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** Until when they may be used; until when the quota may be, when left out. */
  readonly expiresAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** What each coupon is worth, in yuan: above 0, at most 2 decimals. The quota may set a least and a greatest value. */
  readonly faceValue: Scalars['Decimal']['input'];
  /** As in `CustomerBalanceInput`: 1 to 128 characters that stand for this write for ever. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The cloud reseller (云经销商) whose quota and customers they are; for distributors. */
  readonly indirectPartnerId?: InputMaybe<Scalars['String']['input']>;
  /** The vendor's ids of the products that they may pay, at most 10; what the quota allows, when left out. Never more than the quota allows. */
  readonly productIds?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** The vendor's id of the quota that they are taken from. */
  readonly quotaId: Scalars['String']['input'];
  /** A remark that the partner alone sees. */
  readonly remark?: InputMaybe<Scalars['String']['input']>;
  /** The codes of the services that they may pay, at most 10; what the quota allows, when left out. Never more than the quota allows. */
  readonly serviceTypeCodes?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};

/** What came of issuing coupons. It may be done in part: `issued` and `failures` say so customer by customer. */
export type CouponsIssuePayload = {
  readonly __typename?: 'CouponsIssuePayload';
  /** The customers that got none. */
  readonly failures: ReadonlyArray<CouponIssueFailure>;
  /** What was issued; empty while nobody knows. */
  readonly issued: ReadonlyArray<CouponIssued>;
  /** The quota, read again; null when nothing was issued. */
  readonly quota: Maybe<CouponQuota>;
  /** The write's receipt: look at its `state`. `SUCCEEDED` when at least one coupon was issued. Null when nothing was written down. */
  readonly receipt: Maybe<WriteReceipt>;
  /** What a person can mend, the errors of `failures` among it. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** A customer (客户) of the partner. */
export type Customer = Node & {
  readonly __typename?: 'Customer';
  /**
   * What moved on one of the customer's accounts (收支明细). Refused by the upstream for buy-resell (转售) customers. Asked for as the
   * customer. The new generation only.
   */
  readonly accountChanges: Maybe<CustomerAccountChangeConnection>;
  /** The login names of the account managers at the partner. The new generation only. */
  readonly accountManagers: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** The login name of the customer's master account. */
  readonly accountName: Scalars['String']['output'];
  /**
   * The customer's accounts, asked in the customer's name: it takes the partner's IAM user and an agency of the customer's. Unlike
   * `balance` it is there for referral customers too. One call a customer.
   */
  readonly accounts: Maybe<CustomerAccounts>;
  /** How and since when the customer is associated with the partner. */
  readonly association: CustomerAssociation;
  /** What the account holds; null for a referral customer, who pays Huawei Cloud itself. Read in batches of 100. */
  readonly balance: Maybe<AccountBalance>;
  /**
   * The customer's transaction bill (流水账单): a line for each deduction, at most three years back. Lines with nothing to pay are
   * included. Asked for as the customer. The new generation only.
   */
  readonly billTransactions: Maybe<BillTransactionConnection>;
  /**
   * The customer's consumption records (消费记录) of one month, records with nothing to pay included.
   * The old generation gives one charging mode after the other; it has records of resale customers only, and none of savings
   * plans or of the bill types that are new since.
   */
  readonly consumptionRecords: Maybe<ConsumptionRecordConnection>;
  /** The customer's costs, added up by what is asked for (成本分析). Asked for as the customer. The new generation only. */
  readonly costs: Maybe<CostGroupConnection>;
  /** The dialling prefix, such as `0086`. */
  readonly countryCode: Maybe<Scalars['String']['output']>;
  /** What moved on the customer's coupons (优惠券收支明细). Not for buy-resell (转售) customers. Asked for as the customer. The new generation only. */
  readonly couponChanges: Maybe<CustomerCouponChangeConnection>;
  /**
   * The customer's coupons, whoever gave them, asked in the customer's name: it takes the partner's IAM user and an agency of the
   * customer's. One year after its end a coupon is not listed any more. The new generation only.
   */
  readonly coupons: Maybe<CouponConnection>;
  /** The vendor's customer id. */
  readonly customerId: Scalars['String']['output'];
  /** The e-mail address; masked without the scope `personal-data`. The new generation only. */
  readonly email: Maybe<Scalars['String']['output']>;
  /** Whether the customer is frozen. */
  readonly freezeStatus: Maybe<CustomerFreezeStatus>;
  /** The vendor's own code of the freeze status. */
  readonly freezeStatusCode: Maybe<Scalars['String']['output']>;
  /** The global id. */
  readonly id: Scalars['ID']['output'];
  /** The partner's own label (标签). */
  readonly label: Maybe<Scalars['String']['output']>;
  /** The level, `V0` to `V5`. The new generation only. */
  readonly level: Maybe<Scalars['String']['output']>;
  /**
   * The customer's monthly bills (月度消费账单); resale customers only. Amounts are before tax; today's consumption is never in them.
   * A row is one service, charging mode and bill type; the new generation splits it further, by resource type.
   */
  readonly monthlyBills: Maybe<MonthlyBillConnection>;
  /**
   * What the customer's resources cost in a month, amortized (月度成本); at most 18 months back. Asked for as the customer. The new
   * generation only.
   */
  readonly monthlyCosts: Maybe<MonthlyCostConnection>;
  /** The customer's month (汇总账单), as the customer sees it: its sums, and what they are made of. Asked for as the customer. */
  readonly monthlySummary: Maybe<MonthlySummaryRowConnection>;
  /** The real-name of the person or company; null before real-name authentication. */
  readonly name: Maybe<Scalars['String']['output']>;
  /** Whether the customer counts as new; null for a customer without such a tag. Read in batches of 100. The new generation only. */
  readonly newCustomerTag: Maybe<NewCustomerTag>;
  /** The customer's yearly/monthly orders. */
  readonly orders: Maybe<OrderConnection>;
  /** What was drawn from the customer's resource packages (资源包使用明细). Asked for as the customer. The new generation only. */
  readonly packageDeductions: Maybe<PackageDeductionConnection>;
  /**
   * The customer's pay-per-use resources (按需资源); resale customers only. The list lags behind, differently for each service: it is
   * no ground for money.
   */
  readonly payPerUseResources: Maybe<PayPerUseResourceConnection>;
  /**
   * The bandwidth of the customer's resources that are billed by the 95th percentile (95计费). Last month's values are there from
   * 20:00 on the second day (Beijing time); of the current month only the resources are known. Asked for as the customer. The new
   * generation only.
   */
  readonly peakBandwidth: Maybe<PeakBandwidthConnection>;
  /** The user id on the partner's own sales platform. The new generation only. */
  readonly platformUserId: Maybe<Scalars['String']['output']>;
  /** How the review of the latest real-name authentication ended; null for a customer that never applied. */
  readonly realName: Maybe<RealNameReview>;
  /**
   * What each of the customer's resources cost (资源详单), in a month, on a day or at a deduction; from January 2019 on. The old
   * generation gives yearly/monthly before pay-per-use; it has no other charging modes. Asked for as the customer.
   */
  readonly resourceBills: Maybe<ResourceBillConnection>;
  /** The customer's resource packages (资源包). Those expired for more than 18 months are left out. Asked for as the customer. */
  readonly resourcePackages: Maybe<ResourcePackageConnection>;
  /**
   * What the customer's resources consumed (资源消费记录), as the customer sees it, records with nothing to pay included. The old generation
   * gives yearly/monthly before pay-per-use; it has no other charging modes. Asked for as the customer.
   */
  readonly resourceRecords: Maybe<ResourceRecordConnection>;
  /** The customer's stored-value cards (储值卡), the usable ones first. Asked for as the customer. The new generation only. */
  readonly storedValueCards: Maybe<StoredValueCardConnection>;
  /** The customer's yearly/monthly resources. */
  readonly subscriptions: Maybe<ResourceSubscriptionConnection>;
  /** The phone number. Masked but for its first three and last four digits without the scope `personal-data`. */
  readonly telephone: Maybe<Scalars['String']['output']>;
  /** What the customer is. */
  readonly type: Maybe<CustomerType>;
  /** The vendor's own code of the type. */
  readonly typeCode: Maybe<Scalars['String']['output']>;
  /** Whether the customer has proven who it is. */
  readonly verificationStatus: Maybe<CustomerVerificationStatus>;
  /** The vendor's own code of the verification status. */
  readonly verificationStatusCode: Maybe<Scalars['String']['output']>;
};


/** A customer (客户) of the partner. */
export type CustomerAccountChangesArgs = {
  account: ChangedAccount;
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<CustomerAccountChangeFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A customer (客户) of the partner. */
export type CustomerBillTransactionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  billingCycle: Scalars['BillingCycle']['input'];
  filter?: InputMaybe<BillTransactionFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A customer (客户) of the partner. */
export type CustomerConsumptionRecordsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  billingCycle: Scalars['BillingCycle']['input'];
  filter?: InputMaybe<CustomerConsumptionRecordFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A customer (客户) of the partner. */
export type CustomerCostsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  query: CostQuery;
};


/** A customer (客户) of the partner. */
export type CustomerCouponChangesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<CustomerCouponChangeFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A customer (客户) of the partner. */
export type CustomerCouponsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<CouponFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A customer (客户) of the partner. */
export type CustomerMonthlyBillsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  billingCycle: Scalars['BillingCycle']['input'];
  filter?: InputMaybe<CustomerMonthlyBillFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A customer (客户) of the partner. */
export type CustomerMonthlyCostsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<MonthlyCostFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  month: Scalars['BillingCycle']['input'];
};


/** A customer (客户) of the partner. */
export type CustomerMonthlySummaryArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  billingCycle: Scalars['BillingCycle']['input'];
  filter?: InputMaybe<MonthlySummaryFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A customer (客户) of the partner. */
export type CustomerOrdersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<OrderFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<OrderSort>;
};


/** A customer (客户) of the partner. */
export type CustomerPackageDeductionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  days: DayRange;
  filter?: InputMaybe<PackageDeductionFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A customer (客户) of the partner. */
export type CustomerPayPerUseResourcesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PayPerUseResourceFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A customer (客户) of the partner. */
export type CustomerPeakBandwidthArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  billingCycle: Scalars['BillingCycle']['input'];
  first?: InputMaybe<Scalars['Int']['input']>;
  method: PeakBandwidthMethod;
  service: PeakBandwidthService;
};


/** A customer (客户) of the partner. */
export type CustomerResourceBillsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  billingCycle: Scalars['BillingCycle']['input'];
  filter?: InputMaybe<ResourceBillFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A customer (客户) of the partner. */
export type CustomerResourcePackagesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ResourcePackageFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A customer (客户) of the partner. */
export type CustomerResourceRecordsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  billingCycle: Scalars['BillingCycle']['input'];
  filter?: InputMaybe<ResourceRecordFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A customer (客户) of the partner. */
export type CustomerStoredValueCardsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<StoredValueCardFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A customer (客户) of the partner. */
export type CustomerSubscriptionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<CustomerSubscriptionFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** One of a customer's accounts (客户账户). */
export type CustomerAccount = {
  readonly __typename?: 'CustomerAccount';
  /** The account's id at the vendor. */
  readonly accountId: Scalars['String']['output'];
  /** What is in it. */
  readonly balance: Money;
  /** The whole credit limit; credit accounts only. */
  readonly creditLimit: Maybe<Money>;
  /** The part tied to designated use (专款专用). */
  readonly designatedAmount: Maybe<Money>;
  /** What kind of money it holds. */
  readonly type: CustomerAccountType;
  /** The vendor's own code of the kind. */
  readonly typeCode: Scalars['String']['output'];
};

/** A movement on a customer's account (收支明细). */
export type CustomerAccountChange = {
  readonly __typename?: 'CustomerAccountChange';
  /** The login name of the account. */
  readonly accountName: Maybe<Scalars['String']['output']>;
  /** How much moved. */
  readonly amount: Maybe<Money>;
  /** When. */
  readonly at: Maybe<Scalars['DateTime']['output']>;
  /** What was there after it. */
  readonly balanceAfter: Maybe<Money>;
  /** The month it is billed in. */
  readonly billingCycle: Maybe<Scalars['BillingCycle']['output']>;
  /** The vendor's serial number of it. */
  readonly changeId: Maybe<Scalars['String']['output']>;
  /** The channel of the payment. */
  readonly channel: Maybe<PaymentChannel>;
  /** The vendor's own code of the channel. */
  readonly channelCode: Maybe<Scalars['String']['output']>;
  /** The channel's own number of the payment. */
  readonly channelNumber: Maybe<Scalars['String']['output']>;
  /** When it was consumed, as the vendor writes it: one time for yearly/monthly, start and end for the rest. */
  readonly consumptionTime: Maybe<Scalars['String']['output']>;
  /** What moved the money. */
  readonly detail: Maybe<CustomerAccountChangeDetail>;
  /** The vendor's own code of what moved it. */
  readonly detailCode: Maybe<Scalars['String']['output']>;
  /** Whether it came in or went out. */
  readonly direction: Maybe<AccountChangeDirection>;
  /** The vendor's own code of the direction. */
  readonly directionCode: Maybe<Scalars['String']['output']>;
  /** The cloud service's name. */
  readonly serviceTypeName: Maybe<Scalars['String']['output']>;
  /** The id of the transaction or order. */
  readonly tradeId: Maybe<Scalars['String']['output']>;
};

/** A page of a list of movements. */
export type CustomerAccountChangeConnection = {
  readonly __typename?: 'CustomerAccountChangeConnection';
  /** The page's items with their cursors. */
  readonly edges: ReadonlyArray<CustomerAccountChangeEdge>;
  /** The page's items. */
  readonly nodes: ReadonlyArray<CustomerAccountChange>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
  /** How many movements the whole list has. */
  readonly totalCount: Maybe<Scalars['Int']['output']>;
};

/** What moved the money, in detail. The vendor documents two of the kinds. */
export type CustomerAccountChangeDetail =
  /** Allocated by the partner or the enterprise. */
  | 'ALLOCATION'
  /** Reclaimed by the partner or the enterprise. */
  | 'RECLAIM'
  /** A value that this service does not know; `detailCode` has the vendor's own code. */
  | 'UNRECOGNIZED';

/** A movement in a list. */
export type CustomerAccountChangeEdge = {
  readonly __typename?: 'CustomerAccountChangeEdge';
  /** Where the movement stands in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The movement. */
  readonly node: CustomerAccountChange;
};

/** Which movements on a customer's account to list. Conditions that are left out do not filter. */
export type CustomerAccountChangeFilter = {
  /** The channel's own number of the payment. */
  readonly channelNumber?: InputMaybe<Scalars['String']['input']>;
  /** The channels of the payment. */
  readonly channels?: InputMaybe<ReadonlyArray<PaymentChannel>>;
  /** When; the last year when left out. */
  readonly days?: InputMaybe<AccountChangeDays>;
  /** Whether money came in or went out. */
  readonly direction?: InputMaybe<AccountChangeDirection>;
  /** The id of the transaction or order; at most 128 characters. */
  readonly tradeId?: InputMaybe<Scalars['String']['input']>;
  /** What moved it. */
  readonly tradeType?: InputMaybe<CustomerAccountTradeType>;
};

/** What moves money on a customer's account. */
export type CustomerAccountTradeType =
  /** An adjustment, such as a write-off (调账). */
  | 'ADJUSTMENT'
  /** Allocated by the partner or the enterprise master account (拨款). */
  | 'ALLOCATION'
  /** Consumption (消费). */
  | 'CONSUMPTION'
  /** A deposit. */
  | 'DEPOSIT'
  /** A transfer between balance and deposit; discontinued. */
  | 'DEPOSIT_TRANSFER'
  /** Cleared because it expired. */
  | 'EXPIRY'
  /** A freeze. */
  | 'FREEZE'
  /** Reclaimed by the partner or the enterprise master account (回收). */
  | 'RECLAIM'
  /** Reclaimed when the customer left the partner, or its association changed. */
  | 'RECLAIM_ON_UNBINDING'
  /** A refund (退款). */
  | 'REFUND'
  /** Rewards converted; discontinued. */
  | 'REWARD_CONVERSION'
  /** A top-up (充值). */
  | 'TOP_UP'
  /** The mode of trade changed. */
  | 'TRADE_MODE_CHANGE';

/** What kind of money an account of a customer holds. */
export type CustomerAccountType =
  /** Cash (现金余额). */
  | 'CASH'
  /** Credit (信用额度). */
  | 'CREDIT'
  /** Deposits of the old commercial mode (保证金). */
  | 'DEPOSIT'
  /** Rewards of the old commercial mode (奖励金). */
  | 'REWARD'
  /** A kind that this service does not know; `typeCode` has the vendor's own code. */
  | 'UNRECOGNIZED';

/** A customer's accounts, as the customer itself sees them. */
export type CustomerAccounts = {
  readonly __typename?: 'CustomerAccounts';
  /** Each of its accounts. */
  readonly accounts: ReadonlyArray<CustomerAccount>;
  /** What the customer owes in all (欠费). */
  readonly debt: Maybe<Money>;
};

/** The association (关联) of a customer with the partner. */
export type CustomerAssociation = {
  readonly __typename?: 'CustomerAssociation';
  /** Since when. */
  readonly associatedAt: Maybe<Scalars['DateTime']['output']>;
  /** How the two are associated. */
  readonly type: Maybe<CustomerAssociationType>;
  /** The vendor's own code of the kind. */
  readonly typeCode: Maybe<Scalars['String']['output']>;
};

/** How a customer is associated with the partner (关联类型). */
export type CustomerAssociationType =
  /** Referral, advisory sales (顾问销售): the customer pays Huawei Cloud itself. */
  | 'REFERRAL'
  /** Resale (代售): the partner funds the customer. */
  | 'RESALE'
  /** A kind that this service does not know; `typeCode` has the vendor's own code. */
  | 'UNRECOGNIZED';

/** Money for one of the partner's customers, or back from it. */
export type CustomerBalanceInput = {
  /** How much, in the partner's currency: above 0, at most 2 decimals. */
  readonly amount: Scalars['Decimal']['input'];
  /** Says that you mean another transfer although an equal one is under way, or nobody knows what became of it. */
  readonly confirmPossibleDuplicate?: InputMaybe<Scalars['Boolean']['input']>;
  /** The vendor's customer id: a resale customer. */
  readonly customerId: Scalars['String']['input'];
  /**
   * A text of your own, 1 to 128 letters, digits and `.`, `_`, `:`, `-`, that stands for this write for ever: the same key never
   * moves money twice. Make it (a UUID, say) and keep it before you send the mutation.
   */
  readonly idempotencyKey: Scalars['String']['input'];
  /**
   * The cloud reseller (云经销商) whose customer it is, for distributors: the money is then the reseller's. The new generation
   * only.
   */
  readonly indirectPartnerId?: InputMaybe<Scalars['String']['input']>;
};

/** What came of moving money to a customer, or back. */
export type CustomerBalancePayload = {
  readonly __typename?: 'CustomerBalancePayload';
  /** The customer, read again; null when the write was refused. */
  readonly customer: Maybe<Customer>;
  /** The write's receipt: look at its `state`. Null when nothing was written down. */
  readonly receipt: Maybe<WriteReceipt>;
  /** What a person can mend. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** A page of a list of customers. */
export type CustomerConnection = {
  readonly __typename?: 'CustomerConnection';
  /** The page's items with their cursors. */
  readonly edges: ReadonlyArray<CustomerEdge>;
  /** The page's items. */
  readonly nodes: ReadonlyArray<Customer>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
  /** How many customers the whole list has. */
  readonly totalCount: Maybe<Scalars['Int']['output']>;
};

/** Which consumption records of a customer's month to list. Conditions that are left out do not filter. */
export type CustomerConsumptionRecordFilter = {
  /** The account manager's id; supervisors of account managers must give it. The new generation only. */
  readonly accountManagerId?: InputMaybe<Scalars['String']['input']>;
  /**
   * How the customer was associated with the partner. The old generation has records of resale customers only: of a customer
   * that is not known to be one it can be asked for `RESALE` alone.
   */
  readonly association?: InputMaybe<CustomerAssociationType>;
  /** What the record is about. */
  readonly billDetailType?: InputMaybe<BillDetailType>;
  /** How the resource is charged. `SAVINGS_PLAN`: the new generation only. */
  readonly chargingMode?: InputMaybe<ChargingMode>;
  /** Only these days of the month. */
  readonly days?: InputMaybe<BillingDayRange>;
  /** The cloud reseller (云经销商) in whose time with the customer the records fall; for distributors. */
  readonly indirectPartnerId?: InputMaybe<Scalars['String']['input']>;
  /** The region's code. */
  readonly regionCode?: InputMaybe<Scalars['String']['input']>;
  /** The resource's id. */
  readonly resourceId?: InputMaybe<Scalars['String']['input']>;
  /** The resource's name. The new generation only. */
  readonly resourceName?: InputMaybe<Scalars['String']['input']>;
  /** The cloud service's code, such as `hws.service.type.ec2`. */
  readonly serviceTypeCode?: InputMaybe<Scalars['String']['input']>;
  /** The id of the order or transaction. The new generation only. */
  readonly tradeId?: InputMaybe<Scalars['String']['input']>;
};

/** A movement of a customer's coupon (优惠券收支明细). */
export type CustomerCouponChange = {
  readonly __typename?: 'CustomerCouponChange';
  /** The login name of the account. */
  readonly accountName: Maybe<Scalars['String']['output']>;
  /** How much moved. */
  readonly amount: Maybe<Money>;
  /** When. */
  readonly at: Maybe<Scalars['DateTime']['output']>;
  /** What was there after it. */
  readonly balanceAfter: Maybe<Money>;
  /** The month it is billed in. */
  readonly billingCycle: Maybe<Scalars['BillingCycle']['output']>;
  /** The coupon's id. */
  readonly couponId: Maybe<Scalars['String']['output']>;
  /** What moved the coupon. */
  readonly detail: Maybe<CustomerCouponChangeDetail>;
  /** The vendor's own code of what moved it. */
  readonly detailCode: Maybe<Scalars['String']['output']>;
  /** Whether it came in or went out. */
  readonly direction: Maybe<AccountChangeDirection>;
  /** The vendor's own code of the direction. */
  readonly directionCode: Maybe<Scalars['String']['output']>;
  /** The resource type's name. */
  readonly resourceTypeName: Maybe<Scalars['String']['output']>;
  /** The cloud service's name. */
  readonly serviceTypeName: Maybe<Scalars['String']['output']>;
  /** The id of the transaction or order. */
  readonly tradeId: Maybe<Scalars['String']['output']>;
};

/** A page of a list of movements. */
export type CustomerCouponChangeConnection = {
  readonly __typename?: 'CustomerCouponChangeConnection';
  /** The page's items with their cursors. */
  readonly edges: ReadonlyArray<CustomerCouponChangeEdge>;
  /** The page's items. */
  readonly nodes: ReadonlyArray<CustomerCouponChange>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
  /** How many movements the whole list has. */
  readonly totalCount: Maybe<Scalars['Int']['output']>;
};

/** What moved a coupon, in detail. */
export type CustomerCouponChangeDetail =
  /** Activated. */
  | 'ACTIVATION'
  /** Allocated by the enterprise. */
  | 'ALLOCATED_BY_ENTERPRISE'
  /** Consumption: arrears paid. */
  | 'ARREARS_REPAYMENT'
  /** A deposit frozen. */
  | 'DEPOSIT_FROZEN'
  /** A deposit released. */
  | 'DEPOSIT_UNFROZEN'
  /** Cleared because it expired. */
  | 'EXPIRY'
  /** Returned: frozen in the course of a process. */
  | 'FROZEN'
  /** Consumption: pay-per-use. */
  | 'PAY_PER_USE_CONSUMPTION'
  /** Reclaimed. */
  | 'RECLAIMED'
  /** Reclaimed by the enterprise. */
  | 'RECLAIMED_BY_ENTERPRISE'
  /** Consumption: a savings plan. */
  | 'SAVINGS_PLAN_CONSUMPTION'
  /** Returned: released in the course of a process. */
  | 'UNFROZEN'
  /** A value that this service does not know; `detailCode` has the vendor's own code. */
  | 'UNRECOGNIZED'
  /** Returned: an unsubscription. */
  | 'UNSUBSCRIPTION_RETURN'
  /** Adjusted: a write-off. */
  | 'WRITE_OFF'
  /** Consumption: yearly/monthly. */
  | 'YEARLY_MONTHLY_CONSUMPTION';

/** A movement in a list. */
export type CustomerCouponChangeEdge = {
  readonly __typename?: 'CustomerCouponChangeEdge';
  /** Where the movement stands in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The movement. */
  readonly node: CustomerCouponChange;
};

/** Which movements of a customer's coupons to list. Conditions that are left out do not filter. */
export type CustomerCouponChangeFilter = {
  /** The coupon's id. */
  readonly couponId?: InputMaybe<Scalars['String']['input']>;
  /** When; the last year when left out. */
  readonly days?: InputMaybe<AccountChangeDays>;
  /** Whether they came in or went out. */
  readonly direction?: InputMaybe<AccountChangeDirection>;
  /** The id of the transaction or order; at most 128 characters. */
  readonly tradeId?: InputMaybe<Scalars['String']['input']>;
  /** What moved them. */
  readonly tradeType?: InputMaybe<CustomerCouponTradeType>;
};

/** What moves a customer's coupons. */
export type CustomerCouponTradeType =
  /** An activation. */
  | 'ACTIVATION'
  /** An allocation. */
  | 'ALLOCATION'
  /** Consumption (消费). */
  | 'CONSUMPTION'
  /** Cleared because it expired. */
  | 'EXPIRY'
  /** A freeze. */
  | 'FREEZE'
  /** A reclaim. */
  | 'RECLAIM'
  /** A coupon returned. */
  | 'RETURN';

/** A customer to create. */
export type CustomerCreateInput = {
  /** The account name: 5 to 32 letters, digits, `_` and `-`, not beginning with a digit, `op_` or `shadow_`; random when left out. */
  readonly accountName?: InputMaybe<Scalars['String']['input']>;
  /** Whether the customer declines marketing messages. */
  readonly declinesMarketing: Scalars['Boolean']['input'];
  /** The cloud reseller (云经销商) whose customer it becomes; for distributors. The new generation only. */
  readonly indirectPartnerId?: InputMaybe<Scalars['String']['input']>;
  /** The phone: a Chinese mobile number, digits only, without the dialling prefix. Without it the customer gets no messages. */
  readonly mobilePhone?: InputMaybe<Scalars['String']['input']>;
  /**
   * The password: 8 to 32 characters of at least two of the four classes (capital and small letters, digits, others), neither
   * the account name nor its reverse, and without the phone number. Without it the customer signs in through the platform only.
   */
  readonly password?: InputMaybe<Scalars['String']['input']>;
  /** The id that Huawei gave the partner's platform; that of the site file (`agency`) when left out. */
  readonly platformId?: InputMaybe<Scalars['String']['input']>;
  /** The customer's user id on the partner's own sales platform, unique there; at most 128 characters, 64 on the old generation. */
  readonly platformUserId: Scalars['String']['input'];
  /** The six characters that were sent to the phone (`verificationCodeSend`); mandatory with `mobilePhone`. */
  readonly verificationCode?: InputMaybe<Scalars['String']['input']>;
};

/** What became of a customer that was to be created. */
export type CustomerCreatePayload = {
  readonly __typename?: 'CustomerCreatePayload';
  /** The account name; null when none was created. */
  readonly accountName: Maybe<Scalars['String']['output']>;
  /** The customer, read again; null while its association with the partner is not there yet, and when none was created. */
  readonly customer: Maybe<Customer>;
  /** The vendor's customer id; null when none was created. */
  readonly customerId: Maybe<Scalars['String']['output']>;
  /** Whether the association with the partner is there already; null where that is not known. The new generation only. */
  readonly isAssociated: Maybe<Scalars['Boolean']['output']>;
  /** What a person can mend; empty when the customer was created. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** A customer's billing cycle that is to be invoiced. */
export type CustomerCycleInput = {
  /** The billing cycle. */
  readonly billingCycle: Scalars['BillingCycle']['input'];
  /** The vendor's customer id. */
  readonly customerId: Scalars['String']['input'];
};

/** A customer in a list. */
export type CustomerEdge = {
  readonly __typename?: 'CustomerEdge';
  /** Where the customer stands in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The customer. */
  readonly node: Customer;
};

/** Which customers to list. Conditions that are left out do not filter; all given ones must hold. */
export type CustomerFilter = {
  /** Part of the login name of the customer's master account; no spaces, at most 64 characters. */
  readonly accountName?: InputMaybe<Scalars['String']['input']>;
  /** When the customer was associated. */
  readonly associatedAt?: InputMaybe<DateTimeRange>;
  /** How the customer is associated with the partner. */
  readonly association?: InputMaybe<CustomerAssociationType>;
  /** The vendor's customer id. */
  readonly customerId?: InputMaybe<Scalars['String']['input']>;
  /** The cloud reseller (云经销商) whose customers to list; for distributors. The new generation only. */
  readonly indirectPartnerId?: InputMaybe<Scalars['String']['input']>;
  /** Part of the customer's label (标签), case-sensitive; no spaces, at most 64 characters. */
  readonly label?: InputMaybe<Scalars['String']['input']>;
  /** Part of the customer's real-name; no spaces, at most 64 characters. */
  readonly name?: InputMaybe<Scalars['String']['input']>;
};

/** Whether a customer is frozen (冻结状态). The vendor marks this as reserved. */
export type CustomerFreezeStatus =
  /** The account and its resources are frozen. The new generation only. */
  | 'ACCOUNT_AND_RESOURCES_FROZEN'
  /** The account is frozen. */
  | 'ACCOUNT_FROZEN'
  /** Not frozen. */
  | 'NOT_FROZEN'
  /** A status that this service does not know; `freezeStatusCode` has the vendor's own code. */
  | 'UNRECOGNIZED';

/** Which monthly bills of a customer's month to list. Conditions that are left out do not filter. */
export type CustomerMonthlyBillFilter = {
  /** What the bill is about. */
  readonly billType?: InputMaybe<MonthlyBillType>;
  /** How the resources are charged. No list filters by `RESERVED_INSTANCE`; `SAVINGS_PLAN`: the new generation only. */
  readonly chargingMode?: InputMaybe<ChargingMode>;
  /** The cloud reseller (云经销商) whose customers' bills to list; for distributors. The new generation only. */
  readonly indirectPartnerId?: InputMaybe<Scalars['String']['input']>;
  /** The cloud service's code, such as `hws.service.type.ec2`. */
  readonly serviceTypeCode?: InputMaybe<Scalars['String']['input']>;
};

/** Whether somebody may register. */
export type CustomerRegistrationCheck = {
  readonly __typename?: 'CustomerRegistrationCheck';
  /** Whether a customer may be created with it; null of a used phone on the old generation, which does not know how often it may be used. */
  readonly isAvailable: Maybe<Scalars['Boolean']['output']>;
  /** Whether no more verification codes may be sent to the phone for now; null of anything else. The old generation only. */
  readonly isCodeLimitReached: Maybe<Scalars['Boolean']['output']>;
  /** How many more customers the phone may register; null of anything else. The new generation only. */
  readonly remainingRegistrations: Maybe<Scalars['Int']['output']>;
};

/** Settings of all renewals of a customer: give exactly one of the two. */
export type CustomerRenewalSettingSetInput = {
  /** How many days before expiry automatic renewals are charged (自动续费扣款日): 2 to 7. */
  readonly chargeDaysBeforeExpiry?: InputMaybe<Scalars['Int']['input']>;
  /** The vendor's customer id. */
  readonly customerId: Scalars['String']['input'];
  /** The day of the month on which resources expire after a renewal (统一到期日): 1 to 28, or -1 for the last one. */
  readonly expiryDay?: InputMaybe<Scalars['Int']['input']>;
};

/** What came of a setting of renewals. The vendor has no way of reading it back. */
export type CustomerRenewalSettingSetPayload = {
  readonly __typename?: 'CustomerRenewalSettingSetPayload';
  /** Whether it is set. */
  readonly isSet: Scalars['Boolean']['output'];
  /** What a person can mend. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** Which yearly/monthly resources of a customer to list. Conditions that are left out do not filter. */
export type CustomerSubscriptionFilter = {
  /** When they expire. The new generation only. */
  readonly expiresAt?: InputMaybe<DateTimeRange>;
  /** Main resources only, without the ones attached to them. */
  readonly mainOnly?: InputMaybe<Scalars['Boolean']['input']>;
  /** Resources of this order. */
  readonly orderId?: InputMaybe<Scalars['String']['input']>;
  /** These resources, at most 50. */
  readonly resourceIds?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** The cloud service's code. The new generation only. */
  readonly serviceTypeCode?: InputMaybe<Scalars['String']['input']>;
  /** Resources in one of these states. */
  readonly statuses?: InputMaybe<ReadonlyArray<SubscriptionStatus>>;
};

/** What a customer is. */
export type CustomerType =
  /** A company. */
  | 'ENTERPRISE'
  /** A person. */
  | 'INDIVIDUAL'
  /** Not yet known. */
  | 'NOT_SET'
  /** A type that this service does not know; `typeCode` has the vendor's own code. */
  | 'UNRECOGNIZED';

/** Whether a customer has proven who it is (实名认证状态). */
export type CustomerVerificationStatus =
  /** Not authenticated. */
  | 'NOT_VERIFIED'
  /** Rejected. */
  | 'REJECTED'
  /** Under review. */
  | 'UNDER_REVIEW'
  /** A status that this service does not know; `verificationStatusCode` has the vendor's own code. */
  | 'UNRECOGNIZED'
  /** Authenticated. */
  | 'VERIFIED';

/** A span of months, in Beijing time (UTC+8). */
export type CycleRange = {
  /** The first month. */
  readonly from: Scalars['BillingCycle']['input'];
  /** The last month; it is included. */
  readonly to: Scalars['BillingCycle']['input'];
};

/** A span of time. A side that is left out is open. */
export type DateTimeRange = {
  /** The first instant of the span. */
  readonly from?: InputMaybe<Scalars['DateTime']['input']>;
  /** The last instant of the span. */
  readonly to?: InputMaybe<Scalars['DateTime']['input']>;
};

/** A span of days, in Beijing time (UTC+8). */
export type DayRange = {
  /** The first day. */
  readonly from: Scalars['Date']['input'];
  /** The last day; it is included. */
  readonly to: Scalars['Date']['input'];
};

/** A declared difference between the generations: it is no mismatch. */
export type DeclaredDifference = {
  readonly __typename?: 'DeclaredDifference';
  /** The field's path in the model. */
  readonly field: Scalars['String']['output'];
  /** Why the two differ there. */
  readonly reason: Scalars['String']['output'];
};

/** A development path that the account is on. */
export type DevelopmentPath = {
  readonly __typename?: 'DevelopmentPath';
  /** Whether it can still be left: only before there is any program, certification, solution, voucher, fund or incentive on it. */
  readonly isExitAllowed: Maybe<Scalars['Boolean']['output']>;
  /** Which path it is. */
  readonly path: Maybe<DevelopmentPathType>;
  /** The upstream's own code of the path. */
  readonly pathCode: Maybe<Scalars['String']['output']>;
  /** When it was selected. */
  readonly selectedAt: Maybe<Scalars['DateTime']['output']>;
  /** How far the account is on it. */
  readonly stage: Maybe<DevelopmentStage>;
  /** The upstream's own code of the stage. */
  readonly stageCode: Maybe<Scalars['String']['output']>;
};

/** A development path (发展路径): the role that a partner's account grows in. */
export type DevelopmentPathType =
  /** Consulting on digital transformation, and system integration (数字化转型咨询与系统集成伙伴). */
  | 'DIGITAL_TRANSFORMATION_SI'
  /** Distributor (总经销商). */
  | 'DISTRIBUTOR'
  /** Hardware partner (硬件伙伴). */
  | 'HARDWARE'
  /** Learning and enablement (学习与赋能伙伴). */
  | 'LEARNING_ENABLEMENT'
  /** Service partner (服务伙伴). */
  | 'SERVICE'
  /** Software partner (软件伙伴). */
  | 'SOFTWARE'
  /** A path that this service does not know; `pathCode` has the upstream's own code. */
  | 'UNRECOGNIZED';

/** How far an account is on a development path. */
export type DevelopmentStage =
  /** Its differentiation is certified (差异化认证). */
  | 'DIFFERENTIATED'
  /** Its role is certified (角色认证). */
  | 'ROLE_CERTIFIED'
  /** Selected (已选择). */
  | 'SELECTED'
  /** A stage that this service does not know; `stageCode` has the upstream's own code. */
  | 'UNRECOGNIZED';

/** The life of an upstream endpoint on the configured site. */
export type EndpointStatus =
  /** In service. */
  | 'ACTIVE'
  /** In service, but announced as going offline. */
  | 'DEPRECATED'
  /** Taken offline. */
  | 'RETIRED';

/** Certificates of organisations. */
export type EnterpriseCertificateType =
  /** Business licence (营业执照). */
  | 'BUSINESS_LICENCE'
  /** Certificate of an administrative law enforcement body (行政执法主体资格证). */
  | 'LAW_ENFORCEMENT_BODY'
  /** Organisation code certificate (组织机构代码证). */
  | 'ORGANISATION_CODE'
  /** Another one. */
  | 'OTHER'
  /** Legal person certificate of a public institution (事业单位法人证书). */
  | 'PUBLIC_INSTITUTION'
  /** Registration certificate of a social organisation (社会团体法人登记证书). */
  | 'SOCIAL_ORGANISATION';

/** Whose records the bills of an enterprise's master account have. Of an account without members all three are its own. */
export type EnterpriseMembers =
  /** Its own and those of all members. */
  | 'ALL'
  /** Those of one member. */
  | 'ONE'
  /** The account's own. */
  | 'OWN';

/** An enterprise project (企业项目) of a customer. */
export type EnterpriseProject = {
  readonly __typename?: 'EnterpriseProject';
  /** Its id. */
  readonly id: Scalars['String']['output'];
  /** Its name; null in what the old generation tells of a customer's own bills. */
  readonly name: Maybe<Scalars['String']['output']>;
};

/** An organisation to be authenticated. Nothing of it is kept, logged or answered. */
export type EnterpriseRealNameInput = {
  /** The registered address. */
  readonly address?: InputMaybe<Scalars['String']['input']>;
  /** The number of the certificate, such as the unified social credit code (统一社会信用代码); at most 32 characters. */
  readonly certificateNumber: Scalars['String']['input'];
  /** The certificate that proves it. */
  readonly certificateType?: InputMaybe<EnterpriseCertificateType>;
  /** The country of registration by two capital letters (ISO 3166-1), such as `CN`. */
  readonly country?: InputMaybe<Scalars['String']['input']>;
  /** The vendor's customer id. */
  readonly customerId: Scalars['String']['input'];
  /** The legal representative (法定代表人). */
  readonly legalRepresentative?: InputMaybe<LegalRepresentativeInput>;
  /** The organisation's name, as in the certificate: not of digits, special characters and spaces alone; at most 255 characters. */
  readonly name: Scalars['String']['input'];
  /**
   * The pictures, in any order: exactly one of the kind `CERTIFICATE`, and with `legalRepresentative` also both sides of the identity
   * card, `PORTRAIT_SIDE` and `EMBLEM_SIDE`. They must lie in the partner's bucket already, each at most 10 MB.
   */
  readonly pictures: ReadonlyArray<RealNamePictureInput>;
  /** The id that Huawei gave the partner's platform; that of the site file (`agency`) when left out. */
  readonly platformId?: InputMaybe<Scalars['String']['input']>;
};

/** What happens to a yearly/monthly resource when it expires (到期策略). */
export type ExpirePolicy =
  /** It renews itself. The only policy that means automatic renewal. */
  | 'AUTO_RENEW'
  /** It is deleted from the retention period. */
  | 'DELETE_AFTER_RETENTION'
  /** It is deleted straight from the effective state. */
  | 'DELETE_AT_EXPIRY'
  /** It is frozen. */
  | 'FREEZE'
  /** It enters the grace period. */
  | 'GRACE_PERIOD'
  /** It becomes pay-per-use. */
  | 'TO_PAY_PER_USE'
  /** A policy that this service does not know; `expirePolicyCode` has the vendor's own code. */
  | 'UNRECOGNIZED';

/** A field in which two answers differ. */
export type FieldDifference = {
  readonly __typename?: 'FieldDifference';
  /** The same without positions, as mismatches are counted by. */
  readonly field: Scalars['String']['output'];
  /** The new generation's. */
  readonly new: Maybe<Scalars['String']['output']>;
  /** The old generation's value as JSON; personal data hashed; null where it has none. */
  readonly old: Maybe<Scalars['String']['output']>;
  /** Its path in the model, e.g. `items[3].amountAfterDiscount.amount`. */
  readonly path: Scalars['String']['output'];
};

/** Mismatches at one field. */
export type FieldMismatches = {
  readonly __typename?: 'FieldMismatches';
  /** How many. */
  readonly count: Scalars['Int']['output'];
  /** When the last one was seen. */
  readonly lastAt: Scalars['DateTime']['output'];
  /** The field's path in the model, e.g. `items[].amountAfterDiscount`. */
  readonly path: Scalars['String']['output'];
};

/** A generation of the upstream's API. */
export type Generation =
  /** The present one (`/v2`, `/v3`). */
  | 'NEW'
  /** The superseded one (`/v1.0/…`), being taken offline. */
  | 'OLD';

/** A quota that a distributor granted to a cloud reseller, cut from one of its own (已发放的代金券额度). */
export type GrantedCouponQuota = Node & {
  readonly __typename?: 'GrantedCouponQuota';
  /** What is left of it. */
  readonly balance: Maybe<Money>;
  /** When it was set up. */
  readonly createdAt: Maybe<Scalars['DateTime']['output']>;
  /** From when coupons may be issued from it. */
  readonly effectiveAt: Maybe<Scalars['DateTime']['output']>;
  /** Until when. */
  readonly expiresAt: Maybe<Scalars['DateTime']['output']>;
  /** The global id. */
  readonly id: Scalars['ID']['output'];
  /** The reseller; null where it is not the distributor's any more. One call a reseller. */
  readonly indirectPartner: Maybe<IndirectPartner>;
  /** The login name of the reseller's account. */
  readonly indirectPartnerAccountName: Maybe<Scalars['String']['output']>;
  /** The vendor's id of the reseller. */
  readonly indirectPartnerId: Scalars['String']['output'];
  /** The reseller's name. */
  readonly indirectPartnerName: Maybe<Scalars['String']['output']>;
  /** The vendor's id of the distributor's own quota that it was cut from. */
  readonly parentQuotaId: Maybe<Scalars['String']['output']>;
  /** The vendor's id. */
  readonly quotaId: Scalars['String']['output'];
  /** What its coupons may pay; empty where nothing is said. */
  readonly restrictions: ReadonlyArray<CouponRestriction>;
  /** What state it is in. */
  readonly status: Maybe<CouponQuotaStatus>;
  /** The vendor's own code of the state. */
  readonly statusCode: Maybe<Scalars['String']['output']>;
  /** What kind of coupons it is for. */
  readonly type: Maybe<CouponQuotaType>;
  /** The vendor's own code of the kind. */
  readonly typeCode: Maybe<Scalars['String']['output']>;
  /** When it last changed. */
  readonly updatedAt: Maybe<Scalars['DateTime']['output']>;
  /** What it was worth when it was set up. */
  readonly value: Maybe<Money>;
};

/** A page of a list of granted quotas. */
export type GrantedCouponQuotaConnection = {
  readonly __typename?: 'GrantedCouponQuotaConnection';
  /** The page's items with their cursors. */
  readonly edges: ReadonlyArray<GrantedCouponQuotaEdge>;
  /** The page's items. */
  readonly nodes: ReadonlyArray<GrantedCouponQuota>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
  /** How many granted quotas the whole list has. */
  readonly totalCount: Maybe<Scalars['Int']['output']>;
};

/** A granted quota in a list. */
export type GrantedCouponQuotaEdge = {
  readonly __typename?: 'GrantedCouponQuotaEdge';
  /** Where it stands in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The granted quota. */
  readonly node: GrantedCouponQuota;
};

/** Which granted quotas to list. Conditions that are left out do not filter; all given ones must hold. */
export type GrantedCouponQuotaFilter = {
  /** The distributor's own quota that they were cut from. */
  readonly parentQuotaId?: InputMaybe<Scalars['String']['input']>;
  /** The vendor's id of one quota. */
  readonly quotaId?: InputMaybe<Scalars['String']['input']>;
};

/** An accounted incentive (激励账单) of the partner for a period. */
export type Incentive = Node & {
  readonly __typename?: 'Incentive';
  /** The upstream's own codes of the ways, in the same order. */
  readonly allowedMethodCodes: ReadonlyArray<Scalars['String']['output']>;
  /** In which ways it can be paid out. */
  readonly allowedMethods: ReadonlyArray<IncentivePayoutMethod>;
  /** The whole incentive; may be negative after refunds. */
  readonly amount: Maybe<Money>;
  /** For customers associated in which way; null for a special incentive. */
  readonly association: Maybe<CustomerAssociationType>;
  /** The upstream's own code of the association. */
  readonly associationCode: Maybe<Scalars['String']['output']>;
  /** The lines it is made of. */
  readonly details: Maybe<IncentiveDetailConnection>;
  /** Until when it is valid: one year after the partner has left the program; null before. */
  readonly expiresAt: Maybe<Scalars['DateTime']['output']>;
  /** The upstream's own codes of the reasons, in the same order. */
  readonly freezeReasonCodes: ReadonlyArray<Scalars['String']['output']>;
  /** Why something is frozen. */
  readonly freezeReasons: ReadonlyArray<IncentiveFreezeReason>;
  /** What is frozen. */
  readonly frozenAmount: Maybe<Money>;
  /** The global id; it carries the period, by which the incentive is found again. */
  readonly id: Scalars['ID']['output'];
  /** The incentive's own id. */
  readonly incentiveId: Scalars['String']['output'];
  /** When the partner was told that it can be paid out: it is valid from then on. */
  readonly notifiedAt: Maybe<Scalars['DateTime']['output']>;
  /** What is paid. */
  readonly paidAmount: Maybe<Money>;
  /** What can be paid out now (待申付金额). */
  readonly payableAmount: Maybe<Money>;
  /** The period of the statement it stems from, such as `2025-07`. */
  readonly period: Scalars['String']['output'];
  /** The incentive plan's name. */
  readonly plan: Maybe<Scalars['String']['output']>;
  /** The tax rate of the products it is for, such as `0.06`. */
  readonly productTaxRate: Maybe<Scalars['Decimal']['output']>;
  /** What stands in open payout orders. */
  readonly requestedAmount: Maybe<Money>;
  /** Its state. */
  readonly state: Maybe<IncentiveState>;
  /** The upstream's own code of the state. */
  readonly stateCode: Maybe<Scalars['String']['output']>;
  /** The id of the statement it stems from. */
  readonly statementId: Maybe<Scalars['String']['output']>;
};


/** An accounted incentive (激励账单) of the partner for a period. */
export type IncentiveDetailsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<IncentiveDetailFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** The setting of the automatic payout (自动发放激励). */
export type IncentiveAutoPayout = {
  readonly __typename?: 'IncentiveAutoPayout';
  /** Whether it is on. */
  readonly isEnabled: Maybe<Scalars['Boolean']['output']>;
  /** How it pays out. */
  readonly method: Maybe<IncentivePayoutMethod>;
  /** The upstream's own code of the method. */
  readonly methodCode: Maybe<Scalars['String']['output']>;
  /** The tax rate at which the partner invoices; null without an invoice. */
  readonly partnerTaxRate: Maybe<Scalars['Decimal']['output']>;
  /** When it was set; null when it never was. */
  readonly updatedAt: Maybe<Scalars['DateTime']['output']>;
};

/** How the automatic payout is to be. It is the whole setting: what is left out is not kept from before. */
export type IncentiveAutoPayoutUpdateInput = {
  /** Says that you mean it although an equal change is under way, or nobody knows what became of it. */
  readonly confirmPossibleDuplicate?: InputMaybe<Scalars['Boolean']['input']>;
  /**
   * A text of your own, 1 to 128 letters, digits and `.`, `_`, `:`, `-`, that stands for this write for ever. Make it (a UUID,
   * say) and keep it before you send the mutation.
   */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Whether it is on. */
  readonly isEnabled: Scalars['Boolean']['input'];
  /** How it pays out; required when it is on. */
  readonly method?: InputMaybe<IncentivePayoutMethod>;
  /** The tax rate at which the partner invoices, `0.03` or `0.06`: with `BANK_TRANSFER` and `CLOUD_ACCOUNT`, and only then. */
  readonly partnerTaxRate?: InputMaybe<Scalars['Decimal']['input']>;
};

/** What came of setting the automatic payout. */
export type IncentiveAutoPayoutUpdatePayload = {
  readonly __typename?: 'IncentiveAutoPayoutUpdatePayload';
  /** The setting, read again; null when the change was refused. */
  readonly autoPayout: Maybe<IncentiveAutoPayout>;
  /** The write's receipt: look at its `state`. Null when nothing was written down. */
  readonly receipt: Maybe<WriteReceipt>;
  /** What a person can mend. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** A page of a list of incentives. */
export type IncentiveConnection = {
  readonly __typename?: 'IncentiveConnection';
  /** The page's items with their cursors. */
  readonly edges: ReadonlyArray<IncentiveEdge>;
  /** The page's items. */
  readonly nodes: ReadonlyArray<Incentive>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
  /** How many incentives the whole list has. */
  readonly totalCount: Maybe<Scalars['Int']['output']>;
  /** What can be paid out now, as the upstream sums it up for the list. */
  readonly totalPayableAmount: Maybe<Money>;
};

/** A line of an incentive (激励明细): what one order of one customer brought. */
export type IncentiveDetail = {
  readonly __typename?: 'IncentiveDetail';
  /** The account manager's name. */
  readonly accountManagerName: Maybe<Scalars['String']['output']>;
  /** The incentive. */
  readonly amount: Maybe<Money>;
  /** The customer. */
  readonly customer: Maybe<Customer>;
  /** The vendor's customer id of the customer. */
  readonly customerId: Maybe<Scalars['String']['output']>;
  /** The customer's name. */
  readonly customerName: Maybe<Scalars['String']['output']>;
  /** The line's own id. */
  readonly detailId: Scalars['String']['output'];
  /** Why it is frozen; says nothing while it is not. */
  readonly freezeReason: Maybe<IncentiveFreezeReason>;
  /** The upstream's own code of the reason. */
  readonly freezeReasonCode: Maybe<Scalars['String']['output']>;
  /** Whether it is frozen. */
  readonly isFrozen: Maybe<Scalars['Boolean']['output']>;
  /** The order. */
  readonly order: Maybe<Order>;
  /** The order's id. */
  readonly orderId: Maybe<Scalars['String']['output']>;
  /** The performance (业绩) that counts. */
  readonly performanceAmount: Maybe<Money>;
  /** The incentive's share of the performance, such as `0.08`. */
  readonly rate: Maybe<Scalars['Decimal']['output']>;
  /** The cloud service's code, such as `hws.service.type.ec2`. */
  readonly serviceTypeCode: Maybe<Scalars['String']['output']>;
};

/** A page of an incentive's lines. */
export type IncentiveDetailConnection = {
  readonly __typename?: 'IncentiveDetailConnection';
  /** The page's items with their cursors. */
  readonly edges: ReadonlyArray<IncentiveDetailEdge>;
  /** The page's items. */
  readonly nodes: ReadonlyArray<IncentiveDetail>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
  /** How many lines the whole list has. */
  readonly totalCount: Maybe<Scalars['Int']['output']>;
};

/** A line in an incentive's lines. */
export type IncentiveDetailEdge = {
  readonly __typename?: 'IncentiveDetailEdge';
  /** Where the line stands in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The line. */
  readonly node: IncentiveDetail;
};

/** Which lines of an incentive to list. Conditions that are left out do not filter; all given ones must hold. */
export type IncentiveDetailFilter = {
  /** For the customer with this vendor's customer id. */
  readonly customerId?: InputMaybe<Scalars['String']['input']>;
  /** For the order with this id. */
  readonly orderId?: InputMaybe<Scalars['String']['input']>;
};

/** An incentive in a list. */
export type IncentiveEdge = {
  readonly __typename?: 'IncentiveEdge';
  /** Where the incentive stands in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The incentive. */
  readonly node: Incentive;
};

/** Which incentives to list. Conditions that are left out do not filter; all given ones must hold. */
export type IncentiveFilter = {
  /** For customers associated in this way. */
  readonly association?: InputMaybe<CustomerAssociationType>;
  /** Only those of which something can be paid out. */
  readonly payableOnly?: InputMaybe<Scalars['Boolean']['input']>;
  /** Of this period, such as `2025-07`. */
  readonly period?: InputMaybe<Scalars['String']['input']>;
  /** In this state. */
  readonly state?: InputMaybe<IncentiveState>;
};

/** Why an amount is frozen. What was bought on credit stays frozen until it is paid. */
export type IncentiveFreezeReason =
  /** A cash coupon is not repaid. */
  | 'CASH_COUPON_NOT_REPAID'
  /** The partner's business information is being changed. */
  | 'CERTIFICATION_IN_CHANGE'
  /** A milestone of the consumption is not delivered. */
  | 'MILESTONE_NOT_DELIVERED'
  /** Another reason. */
  | 'OTHER'
  /** A postpaid customer has not repaid. */
  | 'POSTPAID_NOT_REPAID'
  /** A reason that this service does not know; the code beside it is the upstream's own. */
  | 'UNRECOGNIZED';

/** A payout order (申付单): the partner's request to have incentives paid out. */
export type IncentivePayout = Node & {
  readonly __typename?: 'IncentivePayout';
  /** When it was requested. */
  readonly appliedAt: Maybe<Scalars['DateTime']['output']>;
  /** The global id. */
  readonly id: Scalars['ID']['output'];
  /** The own ids of the incentives it pays out. (Their periods are not known here, so they cannot be fetched from here.) */
  readonly incentiveIds: ReadonlyArray<Scalars['String']['output']>;
  /** What the partner is to invoice (开票清单); null where the method takes no invoice. */
  readonly invoiceList: Maybe<IncentivePayoutInvoiceList>;
  /** How it is paid. */
  readonly method: Maybe<IncentivePayoutMethod>;
  /** The upstream's own code of the method. */
  readonly methodCode: Maybe<Scalars['String']['output']>;
  /** How it came about. */
  readonly mode: Maybe<IncentivePayoutMode>;
  /** The upstream's own code of the mode. */
  readonly modeCode: Maybe<Scalars['String']['output']>;
  /** Whether the partner must send an invoice. */
  readonly needsInvoice: Maybe<Scalars['Boolean']['output']>;
  /** The id of the owed invoice (欠票) that it made. */
  readonly owedInvoiceId: Maybe<Scalars['String']['output']>;
  /** When it was paid; null before. */
  readonly paidAt: Maybe<Scalars['DateTime']['output']>;
  /** The tax rate at which the partner invoices, such as `0.06`; null without an invoice. */
  readonly partnerTaxRate: Maybe<Scalars['Decimal']['output']>;
  /** The payout order's own id. */
  readonly payoutId: Scalars['String']['output'];
  /** Why it was refused. */
  readonly rejectReason: Maybe<Scalars['String']['output']>;
  /** What was requested, product tax included. */
  readonly requestedAmount: Maybe<Money>;
  /** What is paid. Against an invoice of the partner: the requested amount / (1 + the products' tax rate) × (1 + `partnerTaxRate`). */
  readonly settlementAmount: Maybe<Money>;
  /** Its state. */
  readonly state: Maybe<IncentivePayoutState>;
  /** The upstream's own code of the state. */
  readonly stateCode: Maybe<Scalars['String']['output']>;
  /** The id of the coupon quota that it made. */
  readonly voucherQuotaId: Maybe<Scalars['String']['output']>;
};

/** A page of a list of payout orders. */
export type IncentivePayoutConnection = {
  readonly __typename?: 'IncentivePayoutConnection';
  /** The page's items with their cursors. */
  readonly edges: ReadonlyArray<IncentivePayoutEdge>;
  /** The page's items. */
  readonly nodes: ReadonlyArray<IncentivePayout>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
  /** How many payout orders the whole list has. */
  readonly totalCount: Maybe<Scalars['Int']['output']>;
};

/** A payout to request. It can be neither taken back nor changed to another method. */
export type IncentivePayoutCreateInput = {
  /** Says that you mean another payout although an equal one is under way, or nobody knows what became of it. */
  readonly confirmPossibleDuplicate?: InputMaybe<Scalars['Boolean']['input']>;
  /**
   * The sum that you saw, product tax included: `requestedAmount` of the preview. When what can be paid out has changed since, the
   * payout is refused with code `WRONG_STATE`.
   */
  readonly expectedAmount: Scalars['Decimal']['input'];
  /**
   * A text of your own, 1 to 128 letters, digits and `.`, `_`, `:`, `-`, that stands for this write for ever: the same key never
   * moves money twice. Make it (a UUID, say) and keep it before you send the mutation.
   */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The own ids (`Incentive.incentiveId`) of the incentives, 1 to 100: with `SELECTED`, and only then. */
  readonly incentiveIds?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** How they are paid out. Each incentive says in `allowedMethods` what it takes. */
  readonly method: IncentivePayoutMethod;
  /** All that can be paid out, or chosen incentives. */
  readonly mode: IncentivePayoutSelection;
  /** The tax rate at which the partner invoices, `0.03` or `0.06`: with `BANK_TRANSFER` and `CLOUD_ACCOUNT`, and only then. */
  readonly partnerTaxRate?: InputMaybe<Scalars['Decimal']['input']>;
};

/** What came of requesting a payout. */
export type IncentivePayoutCreatePayload = {
  readonly __typename?: 'IncentivePayoutCreatePayload';
  /** The payout order, read again; null when it was refused, and while nobody knows what became of it. */
  readonly payout: Maybe<IncentivePayout>;
  /** The write's receipt: look at its `state`. Null when nothing was written down. */
  readonly receipt: Maybe<WriteReceipt>;
  /** What a person can mend. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** A payout order in a list. */
export type IncentivePayoutEdge = {
  readonly __typename?: 'IncentivePayoutEdge';
  /** Where the payout order stands in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The payout order. */
  readonly node: IncentivePayout;
};

/** Which payout orders to list. Conditions that are left out do not filter; all given ones must hold. */
export type IncentivePayoutFilter = {
  /** When they were requested. */
  readonly appliedAt?: InputMaybe<DateTimeRange>;
  /** Paid in this way. */
  readonly method?: InputMaybe<IncentivePayoutMethod>;
  /** In this state. */
  readonly state?: InputMaybe<IncentivePayoutState>;
};

/** An invoice that the partner issued to the vendor for a payout order: a VAT special invoice. */
export type IncentivePayoutInvoiceInput = {
  /** Its amount, tax included: above 0, at most 2 decimals. */
  readonly amount: Scalars['Decimal']['input'];
  /** What it is made of. */
  readonly medium: InvoiceMedium;
  /** Its number, at most 32 characters. An invoice serves one payout order only. */
  readonly number: Scalars['String']['input'];
};

/** What the partner is to invoice to the vendor for a payout order (开票清单). It is printed and sent along with paper. */
export type IncentivePayoutInvoiceList = {
  readonly __typename?: 'IncentivePayoutInvoiceList';
  /** How much, tax included. */
  readonly amount: Maybe<Money>;
  /** To whom it is made out. */
  readonly buyerTitle: Maybe<Scalars['String']['output']>;
  /** The mailbox that electronic invoices go to: the vendor's. */
  readonly email: Maybe<Scalars['String']['output']>;
  /** Where paper and the printed list go to. */
  readonly mailingAddress: Maybe<Scalars['String']['output']>;
  /** At which tax rate, such as `0.06`. */
  readonly taxRate: Maybe<Scalars['Decimal']['output']>;
  /** Which type of invoice. */
  readonly type: Maybe<InvoiceType>;
  /** The upstream's own code of the type. */
  readonly typeCode: Maybe<Scalars['String']['output']>;
};

/** The invoices for a payout order. */
export type IncentivePayoutInvoicesSubmitInput = {
  /** The courier's number under which paper was sent. */
  readonly expressNumber?: InputMaybe<Scalars['String']['input']>;
  /** The invoices, 1 to 50. Their sum is `IncentivePayout.invoiceList.amount`. */
  readonly invoices: ReadonlyArray<IncentivePayoutInvoiceInput>;
  /** The payout order's own id. */
  readonly payoutId: Scalars['String']['input'];
};

/** What came of handing in invoices. */
export type IncentivePayoutInvoicesSubmitPayload = {
  readonly __typename?: 'IncentivePayoutInvoicesSubmitPayload';
  /** The payout order, read again; null when the invoices were refused. */
  readonly payout: Maybe<IncentivePayout>;
  /** What a person can mend. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** How an incentive is paid out (发放方式). It cannot be changed once requested. */
export type IncentivePayoutMethod =
  /** By bank transfer (银行转账付款), against an invoice from the partner. */
  | 'BANK_TRANSFER'
  /** To the partner's account at the vendor (返华为云账户), against an invoice from the partner. */
  | 'CLOUD_ACCOUNT'
  /** To the partner's account at the vendor, booked as an owed invoice (返华为云账户-记欠票); no invoice from the partner. */
  | 'CLOUD_ACCOUNT_INVOICE_OWED'
  /** A method that this service does not know; the code beside it is the upstream's own. */
  | 'UNRECOGNIZED'
  /** As a quota of cash coupons (转代金券额度); no invoice from the partner. */
  | 'VOUCHER_QUOTA';

/** How a payout order came about. */
export type IncentivePayoutMode =
  /** Everything that could be paid out, in one payout order (合并发放全部激励). */
  | 'ALL_MERGED'
  /** Made by the automatic payout (自动发放激励). */
  | 'AUTO'
  /** One or several chosen incentives (发放单个或部分激励). */
  | 'SELECTED'
  /** A mode that this service does not know; `modeCode` has the upstream's own code. */
  | 'UNRECOGNIZED';

/** A payout as it would be. */
export type IncentivePayoutPreview = {
  readonly __typename?: 'IncentivePayoutPreview';
  /** The own ids of the incentives that it would take. */
  readonly incentiveIds: ReadonlyArray<Scalars['String']['output']>;
  /** Whether the partner would have to send an invoice. */
  readonly needsInvoice: Maybe<Scalars['Boolean']['output']>;
  /** What would be booked as an owed invoice (欠票), at the products' tax rate. */
  readonly owedInvoiceAmount: Maybe<Money>;
  /** What would be requested, product tax included: the `expectedAmount` of the payout. */
  readonly requestedAmount: Maybe<Money>;
  /** What would be paid. Against an invoice of the partner: the requested amount / (1 + the products' tax rate) × (1 + `partnerTaxRate`). */
  readonly settlementAmount: Maybe<Money>;
};

/** A payout to look at beforehand. Nothing is requested. */
export type IncentivePayoutPreviewInput = {
  /** The own ids (`Incentive.incentiveId`) of the incentives, 1 to 100: with `SELECTED`, and only then. */
  readonly incentiveIds?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** How they are paid out. Each incentive says in `allowedMethods` what it takes. */
  readonly method: IncentivePayoutMethod;
  /** All that can be paid out, or chosen incentives. */
  readonly mode: IncentivePayoutSelection;
  /** The tax rate at which the partner invoices, `0.03` or `0.06`: with `BANK_TRANSFER` and `CLOUD_ACCOUNT`, and only then. */
  readonly partnerTaxRate?: InputMaybe<Scalars['Decimal']['input']>;
};

/** What a payout would come to. */
export type IncentivePayoutPreviewPayload = {
  readonly __typename?: 'IncentivePayoutPreviewPayload';
  /** The payout; null where it would be refused. */
  readonly preview: Maybe<IncentivePayoutPreview>;
  /** What a person can mend. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** Which incentives a payout takes. */
export type IncentivePayoutSelection =
  /** Everything that can be paid out, in one payout order (合并发放全部激励). */
  | 'ALL_MERGED'
  /** The incentives that `incentiveIds` names: one, or a part of them (发放单个或部分激励). */
  | 'SELECTED';

/** The state of a payout order (申付单状态). */
export type IncentivePayoutState =
  /** Approved, waiting to be paid. */
  | 'APPROVED'
  /** Paid (已完成). */
  | 'COMPLETED'
  /** It could not be made; the vendor's staff take over (申付单创建失败). */
  | 'CREATE_FAILED'
  /** The partner's invoice was refused: correct it and send it again. */
  | 'INVOICE_REJECTED'
  /** The partner's invoice is under review (发票审核). */
  | 'INVOICE_REVIEW'
  /** Being paid, within about two working days (支付中). */
  | 'PAYING'
  /** The payment came back, for example for wrong bank data. */
  | 'PAY_FAILED'
  /** The partner is to issue and send an invoice (待开票); `BANK_TRANSFER` and `CLOUD_ACCOUNT` only. */
  | 'PENDING_INVOICE'
  /** Requested. */
  | 'SUBMITTED'
  /** A state that this service does not know; `stateCode` has the upstream's own code. */
  | 'UNRECOGNIZED';

/** The incentive and discount policy of one cloud service (激励和折扣策略). It says whether performance counts, not the rates. */
export type IncentivePolicy = {
  readonly __typename?: 'IncentivePolicy';
  /** Whether the partner may grant its customers a discount on the service. */
  readonly isPartnerDiscountAllowed: Maybe<Scalars['Boolean']['output']>;
  /** Whether the service counts for the performance and the rebate. */
  readonly kind: Maybe<IncentivePolicyKind>;
  /** The vendor's own code of the policy. */
  readonly kindCode: Maybe<Scalars['String']['output']>;
  /** The month at whose end it is in force. */
  readonly month: Scalars['BillingCycle']['output'];
  /** The cloud service's code. */
  readonly serviceTypeCode: Scalars['String']['output'];
  /** The cloud service's name. */
  readonly serviceTypeName: Maybe<Scalars['String']['output']>;
};

/** A page of a list of incentive policies. */
export type IncentivePolicyConnection = {
  readonly __typename?: 'IncentivePolicyConnection';
  /** The page's items with their cursors. */
  readonly edges: ReadonlyArray<IncentivePolicyEdge>;
  /** The page's items. */
  readonly nodes: ReadonlyArray<IncentivePolicy>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
  /** How many policies the whole list has. */
  readonly totalCount: Maybe<Scalars['Int']['output']>;
};

/** An incentive policy in a list. */
export type IncentivePolicyEdge = {
  readonly __typename?: 'IncentivePolicyEdge';
  /** Where the policy stands in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The policy. */
  readonly node: IncentivePolicy;
};

/** Whether a product counts for the partner's performance and rebate (激励策略). */
export type IncentivePolicyKind =
  /** Counts as a non-specific product (非特定产品). */
  | 'NON_SPECIFIC_PRODUCT'
  /** Counts neither for the performance nor for the rebate (无业绩无返点). */
  | 'NO_PERFORMANCE_NO_REBATE'
  /** Counts for the performance, but not for the rebate (有业绩无返点). */
  | 'PERFORMANCE_NO_REBATE'
  /** Counts as a specific product (特定产品). */
  | 'SPECIFIC_PRODUCT'
  /** A policy that this service does not know; `kindCode` has the vendor's own code. */
  | 'UNRECOGNIZED';

/** The state of an incentive after accounting (激励账单状态). */
export type IncentiveState =
  /** Accounted (已核算): it can be paid out, and nothing was requested yet. */
  | 'ACCOUNTED'
  /** No longer valid; it cannot be restored. */
  | 'EXPIRED'
  /** Frozen: nothing can be paid out now. */
  | 'FROZEN'
  /** Negative, and consumed by other incentives. */
  | 'OFFSET'
  /** Paid in full. */
  | 'PAID'
  /** A part of it stands in payout orders. */
  | 'PARTLY_REQUESTED'
  /** All that can be paid out stands in payout orders. */
  | 'REQUESTED'
  /** A state that this service does not know; `stateCode` has the upstream's own code. */
  | 'UNRECOGNIZED';

/** A statement (激励对账单) of what the partner earned in a period. */
export type IncentiveStatement = Node & {
  readonly __typename?: 'IncentiveStatement';
  /** The incentive. */
  readonly amount: Maybe<Money>;
  /** For customers associated in which way; null for a special incentive, which does not come from performance. */
  readonly association: Maybe<CustomerAssociationType>;
  /** The upstream's own code of the association. */
  readonly associationCode: Maybe<Scalars['String']['output']>;
  /** The global id; it carries the period, by which the statement is found again. */
  readonly id: Scalars['ID']['output'];
  /** The performance (业绩) that the incentive is computed from. */
  readonly performanceAmount: Maybe<Money>;
  /** The period (对账期次), such as `2025-07`. */
  readonly period: Scalars['String']['output'];
  /** The incentive plan's name. */
  readonly plan: Maybe<Scalars['String']['output']>;
  /** When the publicity period (公示期) ends: a statement that nobody confirmed is confirmed by itself then. */
  readonly publicityEndsAt: Maybe<Scalars['DateTime']['output']>;
  /** Its state. */
  readonly state: Maybe<IncentiveStatementState>;
  /** The upstream's own code of the state. */
  readonly stateCode: Maybe<Scalars['String']['output']>;
  /** The statement's own id. */
  readonly statementId: Scalars['String']['output'];
};

/** The statement to confirm. */
export type IncentiveStatementConfirmInput = {
  /** The statement's own id. */
  readonly statementId: Scalars['String']['input'];
};

/** What came of confirming a statement. */
export type IncentiveStatementConfirmPayload = {
  readonly __typename?: 'IncentiveStatementConfirmPayload';
  /** The statement, read again; null when the confirmation was refused. */
  readonly statement: Maybe<IncentiveStatement>;
  /** What a person can mend. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** A page of a list of incentive statements. */
export type IncentiveStatementConnection = {
  readonly __typename?: 'IncentiveStatementConnection';
  /** The page's items with their cursors. */
  readonly edges: ReadonlyArray<IncentiveStatementEdge>;
  /** The page's items. */
  readonly nodes: ReadonlyArray<IncentiveStatement>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
  /** How many statements the whole list has. */
  readonly totalCount: Maybe<Scalars['Int']['output']>;
};

/** An incentive statement in a list. */
export type IncentiveStatementEdge = {
  readonly __typename?: 'IncentiveStatementEdge';
  /** Where the statement stands in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The statement. */
  readonly node: IncentiveStatement;
};

/** What is wrong with a statement. */
export type IncentiveStatementFeedbackSendInput = {
  /** The own ids (`IncentiveDetail.detailId`) of the lines that are meant. */
  readonly detailIds?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** The statement's own id. */
  readonly statementId: Scalars['String']['input'];
  /** The objection, at most 1000 characters. */
  readonly text: Scalars['String']['input'];
};

/** What came of objecting to a statement. */
export type IncentiveStatementFeedbackSendPayload = {
  readonly __typename?: 'IncentiveStatementFeedbackSendPayload';
  /** Whether the vendor has taken it. */
  readonly isSent: Scalars['Boolean']['output'];
  /** What a person can mend. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** Which incentive statements to list. Conditions that are left out do not filter; all given ones must hold. */
export type IncentiveStatementFilter = {
  /** Of this period, such as `2025-07`. */
  readonly period?: InputMaybe<Scalars['String']['input']>;
  /** In this state. */
  readonly state?: InputMaybe<IncentiveStatementState>;
};

/** The state of an incentive statement (激励对账状态). */
export type IncentiveStatementState =
  /** An estimate for the running period (预估). */
  | 'ESTIMATED'
  /** Confirmed by both sides: its payout can be requested (发放成功). */
  | 'GRANTED'
  /** Confirmed by the partner, to be reviewed by the vendor (发放中). */
  | 'GRANTING'
  /** The bill is there, the partner is to confirm it (待确认). */
  | 'PENDING_CONFIRMATION'
  /** A state that this service does not know; `stateCode` has the upstream's own code. */
  | 'UNRECOGNIZED';

/** A cloud reseller (云经销商) below the partner, which is a distributor (总经销商). */
export type IndirectPartner = Node & {
  readonly __typename?: 'IndirectPartner';
  /** The login name of its account manager. */
  readonly accountManager: Maybe<Scalars['String']['output']>;
  /** The name of its account manager; only with the scope `personal-data`. */
  readonly accountManagerName: Maybe<Scalars['String']['output']>;
  /** The login name of its account. */
  readonly accountName: Maybe<Scalars['String']['output']>;
  /** Its accounts with what is in them. One call a reseller. The new generation only. */
  readonly accounts: Maybe<ReadonlyArray<PartnerAccount>>;
  /** Since when it is associated. */
  readonly associatedAt: Maybe<Scalars['DateTime']['output']>;
  /** The e-mail address; masked without the scope `personal-data`. */
  readonly email: Maybe<Scalars['String']['output']>;
  /** The global id. */
  readonly id: Scalars['ID']['output'];
  /** The vendor's id. */
  readonly indirectPartnerId: Scalars['String']['output'];
  /** Its name. */
  readonly name: Maybe<Scalars['String']['output']>;
  /** The phone number. Masked but for its first three and last four digits without the scope `personal-data`. */
  readonly telephone: Maybe<Scalars['String']['output']>;
};

/** Money for a cloud reseller, or back from it. */
export type IndirectPartnerBalanceInput = {
  /** How much, in the partner's currency: above 0, at most 2 decimals. */
  readonly amount: Scalars['Decimal']['input'];
  /** Says that you mean another transfer although an equal one is under way, or nobody knows what became of it. */
  readonly confirmPossibleDuplicate?: InputMaybe<Scalars['Boolean']['input']>;
  /** As in `CustomerBalanceInput`: 1 to 128 characters that stand for this write for ever. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The vendor's id of the reseller. */
  readonly indirectPartnerId: Scalars['String']['input'];
};

/** What came of moving money to a cloud reseller, or back. */
export type IndirectPartnerBalancePayload = {
  readonly __typename?: 'IndirectPartnerBalancePayload';
  /** The reseller, read again; null when the write was refused. */
  readonly indirectPartner: Maybe<IndirectPartner>;
  /** The write's receipt: look at its `state`. Null when nothing was written down. */
  readonly receipt: Maybe<WriteReceipt>;
  /** What a person can mend. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** A page of a list of cloud resellers. */
export type IndirectPartnerConnection = {
  readonly __typename?: 'IndirectPartnerConnection';
  /** The page's items with their cursors. */
  readonly edges: ReadonlyArray<IndirectPartnerEdge>;
  /** The page's items. */
  readonly nodes: ReadonlyArray<IndirectPartner>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
  /** How many resellers the whole list has. */
  readonly totalCount: Maybe<Scalars['Int']['output']>;
};

/** A cloud reseller in a list. */
export type IndirectPartnerEdge = {
  readonly __typename?: 'IndirectPartnerEdge';
  /** Where the reseller stands in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The reseller. */
  readonly node: IndirectPartner;
};

/** Which cloud resellers to list. Conditions that are left out do not filter; all given ones must hold. */
export type IndirectPartnerFilter = {
  /** The login name of the reseller's account. */
  readonly accountName?: InputMaybe<Scalars['String']['input']>;
  /** When the reseller was associated. */
  readonly associatedAt?: InputMaybe<DateTimeRange>;
  /** The vendor's id of one reseller. */
  readonly indirectPartnerId?: InputMaybe<Scalars['String']['input']>;
};

/** Certificates of persons. */
export type IndividualCertificateType =
  /** The residence permit of residents of Hong Kong and Macao (港澳居民居住证). Pictures: `PORTRAIT_SIDE`, `EMBLEM_SIDE`, `HOLDING_PORTRAIT_SIDE`. */
  | 'HONG_KONG_MACAO_RESIDENCE_PERMIT'
  /** The travel permit of residents of Hong Kong and Macao (港澳居民来往内地通行证). Pictures: `FRONT`, `BACK`, `HOLDING_FRONT`. */
  | 'HONG_KONG_MACAO_TRAVEL_PERMIT'
  /** The identity card of mainland China (居民身份证). Pictures: `PORTRAIT_SIDE`, `EMBLEM_SIDE`, `HOLDING_PORTRAIT_SIDE`. The old generation only. */
  | 'IDENTITY_CARD'
  /** A passport (护照). Pictures: `DATA_PAGE`, `ENTRY_STAMP_PAGE`, `HOLDING_DATA_PAGE`. */
  | 'PASSPORT'
  /** The residence permit of residents of Taiwan (台湾居民居住证). Pictures: `PORTRAIT_SIDE`, `EMBLEM_SIDE`, `HOLDING_PORTRAIT_SIDE`. */
  | 'TAIWAN_RESIDENCE_PERMIT'
  /** The travel permit of residents of Taiwan (台湾居民来往大陆通行证). Pictures: `FRONT`, `BACK`, `HOLDING_FRONT`. */
  | 'TAIWAN_TRAVEL_PERMIT';

/** A person to be authenticated. Either a certificate (`certificateType`) or a bank card (`bankCard`) proves who it is. Nothing of it is kept, logged or answered. */
export type IndividualRealNameInput = {
  /** The bank card that proves it, in place of a certificate. */
  readonly bankCard?: InputMaybe<RealNameBankCardInput>;
  /** The number of the certificate; with a bank card that of the card holder. At most 32 characters. */
  readonly certificateNumber: Scalars['String']['input'];
  /** The certificate that proves it; not taken together with `bankCard`. */
  readonly certificateType?: InputMaybe<IndividualCertificateType>;
  /** The vendor's customer id. */
  readonly customerId: Scalars['String']['input'];
  /** The person's name, as in the certificate; at most 255 characters. */
  readonly name: Scalars['String']['input'];
  /**
   * The pictures, in any order: exactly those that `certificateType` asks for, or one of the kind `FACE` with a bank card. They must
   * lie in the partner's bucket already, each at most 10 MB.
   */
  readonly pictures: ReadonlyArray<RealNamePictureInput>;
  /** The id that Huawei gave the partner's platform; that of the site file (`agency`) when left out. */
  readonly platformId?: InputMaybe<Scalars['String']['input']>;
};

/** A kind of input, and how often it was compared. */
export type InputClassCount = {
  readonly __typename?: 'InputClassCount';
  /** Pairs compared since the last mismatch. */
  readonly compared: Scalars['Int']['output'];
  /** Mismatches in all of the kept past. */
  readonly mismatches: Scalars['Int']['output'];
  /** Its name, e.g. `later page`. */
  readonly name: Scalars['String']['output'];
};

/** How something is paid by installments (分期). */
export type InstallmentMode =
  /** One half up front (半预付), the rest in equal parts. */
  | 'HALF_PAY'
  /** All at once. */
  | 'NONE'
  /** Nothing up front (零预付), all in equal parts. */
  | 'ZERO_PAY';

/** The periods of installments. */
export type InstallmentPeriodType =
  /** A part is paid every month. */
  | 'MONTH'
  /** A period that this service does not know; `periodTypeCode` has the vendor's own code. */
  | 'UNRECOGNIZED'
  /** A part is paid every year. */
  | 'YEAR';

/** One of the equal parts of a price that is paid by installments. */
export type InstallmentPrice = {
  readonly __typename?: 'InstallmentPrice';
  /** What is paid each time. */
  readonly amount: Maybe<Money>;
  /** The part of what is taken off. */
  readonly discountAmount: Maybe<Money>;
  /** The part of the list price. */
  readonly officialAmount: Maybe<Money>;
  /** How often it is paid. */
  readonly periodType: Maybe<InstallmentPeriodType>;
  /** The vendor's own code of `periodType`. */
  readonly periodTypeCode: Maybe<Scalars['String']['output']>;
};

/** An invoice of the international site, or the request for one. Amounts are US dollars. */
export type InternationalInvoice = {
  readonly __typename?: 'InternationalInvoice';
  /** The amount on it, in US dollars. */
  readonly amount: Maybe<Money>;
  /** The account that requested it. */
  readonly applicant: Maybe<Scalars['String']['output']>;
  /** When it was requested. */
  readonly appliedAt: Maybe<Scalars['DateTime']['output']>;
  /** The billing cycle it covers, as the upstream writes it. */
  readonly billingCycle: Maybe<Scalars['String']['output']>;
  /** The id of the company that issues it. */
  readonly contractEntityId: Maybe<Scalars['String']['output']>;
  /** Whether it is a tax invoice or a commercial one. */
  readonly invoiceClass: Maybe<InternationalInvoiceClass>;
  /** The upstream's own code of the class. */
  readonly invoiceClassCode: Maybe<Scalars['String']['output']>;
  /** The number on the invoice; null before it is issued. */
  readonly invoiceNumber: Maybe<Scalars['String']['output']>;
  /** Where it is mailed to: recipient, street, postcode and phone number, and nothing else. */
  readonly mailingAddress: Maybe<MailingAddress>;
  /** What it is made of. */
  readonly medium: Maybe<InvoiceMedium>;
  /** The upstream's own code of the medium. */
  readonly mediumCode: Maybe<Scalars['String']['output']>;
  /** The mailbox it is sent to; masked without the scope `personal-data`. */
  readonly recipientEmail: Maybe<Scalars['String']['output']>;
  /** Why it was refused. */
  readonly rejectReason: Maybe<Scalars['String']['output']>;
  /** The request's id. */
  readonly requestId: Scalars['String']['output'];
  /** What kind of request it is. */
  readonly requestKind: Maybe<InternationalInvoiceRequestKind>;
  /** The upstream's own code of the kind. */
  readonly requestKindCode: Maybe<Scalars['String']['output']>;
  /** By what it was requested. */
  readonly requestMethod: Maybe<InternationalInvoiceMethod>;
  /** The upstream's own code of the method. */
  readonly requestMethodCode: Maybe<Scalars['String']['output']>;
  /** Of a return: the id of the request whose invoice goes back. */
  readonly sourceRequestId: Maybe<Scalars['String']['output']>;
  /** Its state, in the words of the partner console: several of the site's states are one here. */
  readonly state: Maybe<InvoiceState>;
  /** The upstream's own code of the state. */
  readonly stateCode: Maybe<Scalars['String']['output']>;
  /** The taxes in it. */
  readonly taxes: ReadonlyArray<InternationalInvoiceTax>;
  /** The name it is made out to. */
  readonly titleName: Maybe<Scalars['String']['output']>;
  /** Whom it is made out to. */
  readonly titleType: Maybe<InvoiceTitleType>;
  /** The upstream's own code of the title type. */
  readonly titleTypeCode: Maybe<Scalars['String']['output']>;
  /** What it is for. */
  readonly tradeType: Maybe<InternationalInvoiceTradeType>;
  /** The upstream's own code of what it is for. */
  readonly tradeTypeCode: Maybe<Scalars['String']['output']>;
  /** Its tax type. */
  readonly type: Maybe<InvoiceType>;
  /** The upstream's own code of the tax type. */
  readonly typeCode: Maybe<Scalars['String']['output']>;
};

/** Whether an invoice of the international site is one for the tax office. */
export type InternationalInvoiceClass =
  /** A commercial invoice. */
  | 'COMMERCIAL_INVOICE'
  /** A tax invoice. */
  | 'TAX_INVOICE'
  /** A class that this service does not know; `invoiceClassCode` has the upstream's own code. */
  | 'UNRECOGNIZED';

/** A page of a list of the international site's invoices. */
export type InternationalInvoiceConnection = {
  readonly __typename?: 'InternationalInvoiceConnection';
  /** The page's items with their cursors. */
  readonly edges: ReadonlyArray<InternationalInvoiceEdge>;
  /** The page's items. */
  readonly nodes: ReadonlyArray<InternationalInvoice>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
  /** How many invoices the whole list has. */
  readonly totalCount: Maybe<Scalars['Int']['output']>;
};

/** An invoice of the international site in a list. */
export type InternationalInvoiceEdge = {
  readonly __typename?: 'InternationalInvoiceEdge';
  /** Where the invoice stands in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The invoice. */
  readonly node: InternationalInvoice;
};

/** Which invoices of the international site to list. */
export type InternationalInvoiceFilter = {
  /** When they were requested: from and to, both are required. */
  readonly appliedAt: DateTimeRange;
};

/** By what an invoice of the international site was requested. */
export type InternationalInvoiceMethod =
  /** By billing cycle. */
  | 'BILLING_CYCLE'
  /** By order. */
  | 'ORDER'
  /** By payment received; the partner console has no such method. */
  | 'PAYMENT_RECEIVED'
  /** A method that this service does not know; `requestMethodCode` has the upstream's own code. */
  | 'UNRECOGNIZED';

/** What kind of request a row of the international site's list is. */
export type InternationalInvoiceRequestKind =
  /** A request for an invoice. */
  | 'INVOICE'
  /** A request for a return. */
  | 'RETURN'
  /** A request whose invoice was returned since. */
  | 'RETURNED_ORIGINAL'
  /** A kind that this service does not know; `requestKindCode` has the upstream's own code. */
  | 'UNRECOGNIZED';

/** A tax on an invoice of the international site. */
export type InternationalInvoiceTax = {
  readonly __typename?: 'InternationalInvoiceTax';
  /** How much it is, in US dollars. */
  readonly amount: Maybe<Money>;
  /** Whether it is booked. */
  readonly isAccounted: Maybe<Scalars['Boolean']['output']>;
  /** Whether it is shown on the invoice. */
  readonly isVisible: Maybe<Scalars['Boolean']['output']>;
  /** Its rate, such as `0.09`. */
  readonly rate: Maybe<Scalars['Decimal']['output']>;
  /** Its class, such as VAT, ISS, WHT or GST. */
  readonly taxClass: Maybe<Scalars['String']['output']>;
  /** Its class in detail. */
  readonly taxSubclass: Maybe<Scalars['String']['output']>;
};

/** What an invoice of the international site is for. */
export type InternationalInvoiceTradeType =
  /** Something that is invoiced before it is paid. */
  | 'BEFORE_PAYMENT'
  /** A partner's month. */
  | 'PARTNER_MONTHLY'
  /** A deduction from a settlement card. */
  | 'SETTLEMENT_CARD_DEDUCTION'
  /** A top-up. */
  | 'TOP_UP'
  /** A type that this service does not know; `tradeTypeCode` has the upstream's own code. */
  | 'UNRECOGNIZED'
  /** Amounts that are not settled. */
  | 'UNSETTLED_AMOUNT'
  /** An ordinary withdrawal. */
  | 'WITHDRAWAL'
  /** An online payment of a yearly/monthly subscription. */
  | 'YEARLY_MONTHLY_PAYMENT';

/** An invoice (发票), or the request for one, from the vendor to the partner. */
export type Invoice = Node & {
  readonly __typename?: 'Invoice';
  /** The upstream's own codes of the actions, in the same order. */
  readonly allowedActionCodes: ReadonlyArray<Scalars['String']['output']>;
  /** What the partner may do with it now. */
  readonly allowedActions: ReadonlyArray<InvoiceAction>;
  /** The amount on the invoice, tax included. */
  readonly amount: Maybe<Money>;
  /** When it was requested. */
  readonly appliedAt: Maybe<Scalars['DateTime']['output']>;
  /** The billing cycles it covers. */
  readonly billingCycles: ReadonlyArray<Scalars['BillingCycle']['output']>;
  /** The company that issues it. */
  readonly contractEntity: Maybe<ContractEntity>;
  /** The upstream's own code of the company. */
  readonly contractEntityCode: Maybe<Scalars['String']['output']>;
  /** The courier; paper only. */
  readonly courier: Maybe<Scalars['String']['output']>;
  /** The vendor's customer ids of the customers it covers. */
  readonly customerIds: ReadonlyArray<Scalars['String']['output']>;
  /** The customers it covers, in the order of `customerIds`; null for one that is not the partner's any more. */
  readonly customers: Maybe<ReadonlyArray<Maybe<Customer>>>;
  /**
   * Where it can be downloaded. Only electronic and digital invoices that are issued can be: `allowedActions` has `DOWNLOAD` then. It
   * fails as `UPSTREAM_REJECTED` for any other.
   */
  readonly file: Maybe<InvoiceFile>;
  /** The global id. */
  readonly id: Scalars['ID']['output'];
  /** The invoice's own id. */
  readonly invoiceId: Scalars['String']['output'];
  /** The number on the invoice; null before it is issued. */
  readonly invoiceNumber: Maybe<Scalars['String']['output']>;
  /** When it was issued; null before. */
  readonly issuedAt: Maybe<Scalars['DateTime']['output']>;
  /** Where it is mailed to; paper only. */
  readonly mailingAddress: Maybe<MailingAddress>;
  /** What it is made of. */
  readonly medium: Maybe<InvoiceMedium>;
  /** The upstream's own code of the medium. */
  readonly mediumCode: Maybe<Scalars['String']['output']>;
  /** The ids of the orders it covers. */
  readonly orderIds: ReadonlyArray<Scalars['String']['output']>;
  /** The orders it covers, in the order of `orderIds`; null for one that the upstream does not have. One upstream call each. */
  readonly orders: Maybe<ReadonlyArray<Maybe<Order>>>;
  /** What of that was used up by owed invoices (欠票). */
  readonly owedOffsetAmount: Maybe<Money>;
  /** When the receipt of the paper was confirmed; null before. */
  readonly receivedAt: Maybe<Scalars['DateTime']['output']>;
  /** The mailboxes it is sent to; masked without the scope `personal-data`. */
  readonly recipientEmails: ReadonlyArray<Scalars['String']['output']>;
  /** Why the request, the withdrawal or the return was refused. */
  readonly rejectReason: Maybe<Scalars['String']['output']>;
  /** The request it stems from: a request over several tax rates is split into several invoices. */
  readonly requestId: Maybe<Scalars['String']['output']>;
  /** By what it was requested. */
  readonly requestMethod: Maybe<InvoiceRequestMethod>;
  /** The upstream's own code of the method. */
  readonly requestMethodCode: Maybe<Scalars['String']['output']>;
  /** The amount that was selected for it. */
  readonly selectedAmount: Maybe<Money>;
  /** The original invoice, when this is the record of its return. */
  readonly sourceInvoice: Maybe<Invoice>;
  /** The id of the original invoice, when this is the record of its return. */
  readonly sourceInvoiceId: Maybe<Scalars['String']['output']>;
  /** Its state. */
  readonly state: Maybe<InvoiceState>;
  /** The upstream's own code of the state. */
  readonly stateCode: Maybe<Scalars['String']['output']>;
  /** The tax rate, such as `0.06`. */
  readonly taxRate: Maybe<Scalars['Decimal']['output']>;
  /** The taxpayer id (纳税人识别号). */
  readonly taxpayerId: Maybe<Scalars['String']['output']>;
  /** The title (发票抬头): the name it is made out to. */
  readonly titleName: Maybe<Scalars['String']['output']>;
  /** Whom it is made out to. */
  readonly titleType: Maybe<InvoiceTitleType>;
  /** The upstream's own code of the title type. */
  readonly titleTypeCode: Maybe<Scalars['String']['output']>;
  /** The courier's tracking number; paper only. */
  readonly trackingNumber: Maybe<Scalars['String']['output']>;
  /** Its tax type. */
  readonly type: Maybe<InvoiceType>;
  /** The upstream's own code of the tax type. */
  readonly typeCode: Maybe<Scalars['String']['output']>;
};

/** What can be done with an invoice. */
export type InvoiceAction =
  /** Withdraw it. */
  | 'CANCEL'
  /** Confirm that the paper has arrived. */
  | 'CONFIRM_RECEIPT'
  /** Delete the request. */
  | 'DELETE'
  /** Look at its details. */
  | 'DETAIL'
  /** Download it. */
  | 'DOWNLOAD'
  /** Look at a preview. */
  | 'PREVIEW'
  /** Return it (退票). */
  | 'RETURN'
  /** An action that this service does not know; `allowedActionCodes` has the upstream's own code. */
  | 'UNRECOGNIZED';

/** Why something cannot be invoiced now. */
export type InvoiceBlockReason =
  /** The cycle or the order is in arrears (欠费). */
  | 'ARREARS'
  /** It is in arrears, and what could be invoiced is negative. */
  | 'ARREARS_NEGATIVE_BALANCE'
  /** Nothing is left to invoice. */
  | 'NOTHING_LEFT'
  /** The cycle is not settled yet: it opens on the 3rd of the following month. */
  | 'NOT_SETTLED'
  /** Owed invoices (欠票) exceed the amount. */
  | 'OWED_INVOICE'
  /** A reason that this service does not know; `blockReasonCodes` has the upstream's own code. */
  | 'UNRECOGNIZED';

/** A request to withdraw. */
export type InvoiceCancelInput = {
  /** The invoice's own id. */
  readonly invoiceId: Scalars['String']['input'];
  /** Why, at most 255 characters. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
};

/** A page of a list of invoices. */
export type InvoiceConnection = {
  readonly __typename?: 'InvoiceConnection';
  /** The page's items with their cursors. */
  readonly edges: ReadonlyArray<InvoiceEdge>;
  /** The page's items. */
  readonly nodes: ReadonlyArray<Invoice>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
  /** How many invoices the whole list has. */
  readonly totalCount: Maybe<Scalars['Int']['output']>;
};

/** A request to delete. */
export type InvoiceDeleteInput = {
  /** The invoice's own id. */
  readonly invoiceId: Scalars['String']['input'];
};

/** What came of deleting a request. */
export type InvoiceDeletePayload = {
  readonly __typename?: 'InvoiceDeletePayload';
  /** The own id of what was deleted; null when it was refused. */
  readonly deletedInvoiceId: Maybe<Scalars['String']['output']>;
  /** What a person can mend. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** An invoice in a list. */
export type InvoiceEdge = {
  readonly __typename?: 'InvoiceEdge';
  /** Where the invoice stands in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The invoice. */
  readonly node: Invoice;
};

/** Where an invoice can be downloaded. */
export type InvoiceFile = {
  readonly __typename?: 'InvoiceFile';
  /** Until when the address is good. */
  readonly expiresAt: Maybe<Scalars['DateTime']['output']>;
  /** The file's format. */
  readonly format: Maybe<InvoiceFileFormat>;
  /** The upstream's own code of the format. */
  readonly formatCode: Maybe<Scalars['String']['output']>;
  /** An address of the vendor's that is good for a short time, and for anybody who has it: do not keep it, and do not log it. */
  readonly url: Scalars['String']['output'];
};

/** The file format of an invoice. */
export type InvoiceFileFormat =
  /** OFD. */
  | 'OFD'
  /** PDF. */
  | 'PDF'
  /** A format that this service does not know; `formatCode` has the upstream's own code. */
  | 'UNRECOGNIZED'
  /** XML. */
  | 'XML';

/** Which invoices to list. Conditions that are left out do not filter; all given ones must hold. */
export type InvoiceFilter = {
  /** When they were requested. */
  readonly appliedAt?: InputMaybe<DateTimeRange>;
  /** Covering this billing cycle. */
  readonly billingCycle?: InputMaybe<Scalars['BillingCycle']['input']>;
  /** Issued by this company. */
  readonly contractEntity?: InputMaybe<ContractEntity>;
  /** Of this medium. */
  readonly medium?: InputMaybe<InvoiceMedium>;
  /** Covering the order with this id. */
  readonly orderId?: InputMaybe<Scalars['String']['input']>;
  /** Requested by this method. */
  readonly requestMethod?: InputMaybe<InvoiceRequestMethod>;
  /** In one of these states. */
  readonly states?: InputMaybe<ReadonlyArray<InvoiceState>>;
  /** Of this tax type. */
  readonly type?: InputMaybe<InvoiceType>;
};

/** A mailing address to make. */
export type InvoiceMailingAddressCreateInput = {
  /** The city, by name. */
  readonly city: Scalars['String']['input'];
  /** The district, by name. */
  readonly district: Scalars['String']['input'];
  /** Whether it becomes the default address. */
  readonly isDefault?: InputMaybe<Scalars['Boolean']['input']>;
  /** The mobile number, without the dialling prefix. */
  readonly mobilePhone: Scalars['String']['input'];
  /** The postcode, at most 10 characters. */
  readonly postcode?: InputMaybe<Scalars['String']['input']>;
  /** The province, by name. */
  readonly province: Scalars['String']['input'];
  /** Who receives the mail, at most 64 characters. */
  readonly recipient: Scalars['String']['input'];
  /** Street and house, at most 255 characters. */
  readonly streetAddress: Scalars['String']['input'];
};

/** A mailing address to delete. */
export type InvoiceMailingAddressDeleteInput = {
  /** The vendor's id of the address. */
  readonly addressId: Scalars['String']['input'];
};

/** What came of deleting a mailing address. */
export type InvoiceMailingAddressDeletePayload = {
  readonly __typename?: 'InvoiceMailingAddressDeletePayload';
  /** The id of the address that was deleted; null when it was refused. */
  readonly deletedAddressId: Maybe<Scalars['String']['output']>;
  /** What a person can mend. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** What came of making or changing a mailing address. */
export type InvoiceMailingAddressPayload = {
  readonly __typename?: 'InvoiceMailingAddressPayload';
  /** The vendor's id of the address; null when it was refused. */
  readonly addressId: Maybe<Scalars['String']['output']>;
  /** The address, read again; null when it was refused. The whole list is read for it. */
  readonly mailingAddress: Maybe<MailingAddress>;
  /** What a person can mend. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** A mailing address to change. What is left out stays as it is; null takes away what need not be there. */
export type InvoiceMailingAddressUpdateInput = {
  /** The vendor's id of the address. */
  readonly addressId: Scalars['String']['input'];
  /** The city, by name. */
  readonly city?: InputMaybe<Scalars['String']['input']>;
  /** The district, by name. */
  readonly district?: InputMaybe<Scalars['String']['input']>;
  /** Whether it is the default address. */
  readonly isDefault?: InputMaybe<Scalars['Boolean']['input']>;
  /** The mobile number, without the dialling prefix. */
  readonly mobilePhone?: InputMaybe<Scalars['String']['input']>;
  /** The postcode. */
  readonly postcode?: InputMaybe<Scalars['String']['input']>;
  /** The province, by name. */
  readonly province?: InputMaybe<Scalars['String']['input']>;
  /** Who receives the mail. */
  readonly recipient?: InputMaybe<Scalars['String']['input']>;
  /** Street and house. */
  readonly streetAddress?: InputMaybe<Scalars['String']['input']>;
};

/** What an invoice is made of. */
export type InvoiceMedium =
  /** A fully digital invoice, downloaded (数电发票). */
  | 'DIGITAL'
  /** An electronic ordinary invoice, downloaded (电子发票). */
  | 'ELECTRONIC'
  /** Paper, mailed (纸质发票). */
  | 'PAPER'
  /** A medium that this service does not know; `mediumCode` has the upstream's own code. */
  | 'UNRECOGNIZED';

/** What a request would come to at one tax rate: an invoice has one tax rate, so a request over several is split. */
export type InvoicePart = {
  readonly __typename?: 'InvoicePart';
  /** What will be on the invoice: the selected amount less the owed one. */
  readonly amount: Maybe<Money>;
  /** What of that is used up by owed invoices (欠票). */
  readonly owedOffsetAmount: Maybe<Money>;
  /** What was selected at this rate. */
  readonly selectedAmount: Maybe<Money>;
  /** The tax rate, such as `0.06`. */
  readonly taxRate: Maybe<Scalars['Decimal']['output']>;
};

/** What came of changing an invoice. */
export type InvoicePayload = {
  readonly __typename?: 'InvoicePayload';
  /** The invoice as it is now; null when it was refused. */
  readonly invoice: Maybe<Invoice>;
  /** What a person can mend. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** What a request would come to. */
export type InvoicePreview = {
  readonly __typename?: 'InvoicePreview';
  /** What such an invoice of this company may be made of. */
  readonly allowedMedia: ReadonlyArray<InvoiceMedium>;
  /** The upstream's own codes of the media, in the same order. */
  readonly allowedMediaCodes: ReadonlyArray<Scalars['String']['output']>;
  /** Whether the partner pays the courier: for paper below 100 yuan. */
  readonly isCourierPaidByPartner: Maybe<Scalars['Boolean']['output']>;
  /** The invoices that it would be split into. */
  readonly parts: ReadonlyArray<InvoicePart>;
  /** What they come to together. */
  readonly totalAmount: Maybe<Money>;
};

/** An invoice to look at before it is requested. The rules are those of `InvoiceRequestInput`. */
export type InvoicePreviewInput = {
  /** The company that issues it: one for each request. */
  readonly contractEntity: ContractEntity;
  /** The id of the mailing address; for paper only, and required there. */
  readonly mailingAddressId?: InputMaybe<Scalars['String']['input']>;
  /** What it is made of. */
  readonly medium: InvoiceMedium;
  /** The id of the title (发票抬头) that it is made out to. */
  readonly profileId: Scalars['String']['input'];
  /** Mailboxes that are told when it is issued, at most 5; not for paper. */
  readonly recipientEmails?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** A remark that is printed on it, at most 200 characters. */
  readonly remark?: InputMaybe<Scalars['String']['input']>;
  /** What is to be invoiced. */
  readonly selection: InvoiceSelectionInput;
  /** Its tax type. */
  readonly type: InvoiceType;
};

/** What a request would come to, or what stands in its way. */
export type InvoicePreviewPayload = {
  readonly __typename?: 'InvoicePreviewPayload';
  /** The preview; null when something stands in the way. */
  readonly preview: Maybe<InvoicePreview>;
  /** What a person can mend. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** A title (发票抬头): whom invoices are made out to. An account has one valid title; customer service adds further ones. */
export type InvoiceProfile = {
  readonly __typename?: 'InvoiceProfile';
  /** The bank account (银行账号); VAT special invoices need it. Masked but for its last four digits without the scope `personal-data`. */
  readonly bankAccount: Maybe<Scalars['String']['output']>;
  /** The bank (开户行); VAT special invoices need it. */
  readonly bankName: Maybe<Scalars['String']['output']>;
  /** When it was made. */
  readonly createdAt: Maybe<Scalars['DateTime']['output']>;
  /** Whether it is the default title. */
  readonly isDefault: Maybe<Scalars['Boolean']['output']>;
  /** The vendor's id. */
  readonly profileId: Scalars['String']['output'];
  /** The registered address (注册地址); VAT special invoices need it. */
  readonly registeredAddress: Maybe<Scalars['String']['output']>;
  /** The registered phone (注册电话); VAT special invoices need it. Masked but for its first three and last four digits without the scope `personal-data`. */
  readonly registeredPhone: Maybe<Scalars['String']['output']>;
  /** Whether it can be used. */
  readonly status: Maybe<InvoiceProfileStatus>;
  /** The upstream's own code of the status. */
  readonly statusCode: Maybe<Scalars['String']['output']>;
  /** The taxpayer id (纳税人识别号). */
  readonly taxpayerId: Maybe<Scalars['String']['output']>;
  /** The name; an enterprise's is the name that is verified. */
  readonly titleName: Maybe<Scalars['String']['output']>;
  /** Whom it is. */
  readonly titleType: Maybe<InvoiceTitleType>;
  /** The upstream's own code of the title type. */
  readonly titleTypeCode: Maybe<Scalars['String']['output']>;
  /** The tax type that requests begin with. */
  readonly type: Maybe<InvoiceType>;
  /** The upstream's own code of the tax type. */
  readonly typeCode: Maybe<Scalars['String']['output']>;
  /** When it was changed last. */
  readonly updatedAt: Maybe<Scalars['DateTime']['output']>;
};

/**
 * A title to make. An ENTERPRISE needs its taxpayer id. A title for VAT special invoices is an ENTERPRISE's, and needs the registered
 * address and phone, the bank and the bank account.
 */
export type InvoiceProfileCreateInput = {
  /** The bank account, at most 32 characters. */
  readonly bankAccount?: InputMaybe<Scalars['String']['input']>;
  /** The bank, at most 100 characters. */
  readonly bankName?: InputMaybe<Scalars['String']['input']>;
  /** Whether it becomes the default title. */
  readonly isDefault?: InputMaybe<Scalars['Boolean']['input']>;
  /** The registered address, at most 200 characters. */
  readonly registeredAddress?: InputMaybe<Scalars['String']['input']>;
  /** The registered phone, at most 32 characters. */
  readonly registeredPhone?: InputMaybe<Scalars['String']['input']>;
  /** The taxpayer id, at most 20 characters. */
  readonly taxpayerId?: InputMaybe<Scalars['String']['input']>;
  /** The name, at most 100 characters; an enterprise's is the name that is verified. */
  readonly titleName: Scalars['String']['input'];
  /** Whom it is: INDIVIDUAL or ORGANIZATION for individuals' accounts, ENTERPRISE or ORGANIZATION for enterprises' accounts. */
  readonly titleType: InvoiceTitleType;
  /** The tax type that requests begin with. */
  readonly type: InvoiceType;
};

/** A title to delete. */
export type InvoiceProfileDeleteInput = {
  /** The vendor's id of the title. */
  readonly profileId: Scalars['String']['input'];
};

/** What came of deleting a title. */
export type InvoiceProfileDeletePayload = {
  readonly __typename?: 'InvoiceProfileDeletePayload';
  /** The id of the title that was deleted; null when it was refused. */
  readonly deletedProfileId: Maybe<Scalars['String']['output']>;
  /** What a person can mend. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** What came of making or changing a title. */
export type InvoiceProfilePayload = {
  readonly __typename?: 'InvoiceProfilePayload';
  /** The title as it is now; null when it was refused. */
  readonly profile: Maybe<InvoiceProfile>;
  /** What a person can mend. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** Whether a title can be used. */
export type InvoiceProfileStatus =
  /** It cannot be used any more. */
  | 'INVALID'
  /** A status that this service does not know; `statusCode` has the upstream's own code. */
  | 'UNRECOGNIZED'
  /** It can be used. */
  | 'VALID';

/** A title to change. What is left out stays as it is; null takes away what need not be there. The rules are those of `InvoiceProfileCreateInput`. */
export type InvoiceProfileUpdateInput = {
  /** The bank account. */
  readonly bankAccount?: InputMaybe<Scalars['String']['input']>;
  /** The bank. */
  readonly bankName?: InputMaybe<Scalars['String']['input']>;
  /** Whether it is the default title. */
  readonly isDefault?: InputMaybe<Scalars['Boolean']['input']>;
  /** The vendor's id of the title. */
  readonly profileId: Scalars['String']['input'];
  /** The registered address. */
  readonly registeredAddress?: InputMaybe<Scalars['String']['input']>;
  /** The registered phone. */
  readonly registeredPhone?: InputMaybe<Scalars['String']['input']>;
  /** The taxpayer id. */
  readonly taxpayerId?: InputMaybe<Scalars['String']['input']>;
  /** The name. */
  readonly titleName?: InputMaybe<Scalars['String']['input']>;
  /** Whom it is. */
  readonly titleType?: InputMaybe<InvoiceTitleType>;
  /** The tax type that requests begin with. */
  readonly type?: InputMaybe<InvoiceType>;
};

/** A paper invoice that has arrived. */
export type InvoiceReceiptConfirmInput = {
  /** The invoice's own id. */
  readonly invoiceId: Scalars['String']['input'];
};

/**
 * An invoice to request. The company decides the medium: HUAWEI_CLOUD_COMPUTING issues DIGITAL invoices only; OTHER issues special
 * invoices on PAPER only, and ordinary ones on PAPER or ELECTRONIC.
 */
export type InvoiceRequestInput = {
  /** Says that you mean another request although one like it is under way, or nobody knows what became of it. */
  readonly confirmPossibleDuplicate?: InputMaybe<Scalars['Boolean']['input']>;
  /** The company that issues it: one for each request. */
  readonly contractEntity: ContractEntity;
  /** As in `CustomerBalanceInput`: 1 to 128 characters that stand for this write for ever. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The id of the mailing address; for paper only, and required there. */
  readonly mailingAddressId?: InputMaybe<Scalars['String']['input']>;
  /** What it is made of. */
  readonly medium: InvoiceMedium;
  /** The id of the title (发票抬头) that it is made out to. */
  readonly profileId: Scalars['String']['input'];
  /** Mailboxes that are told when it is issued, at most 5; not for paper. */
  readonly recipientEmails?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** A remark that is printed on it, at most 200 characters. */
  readonly remark?: InputMaybe<Scalars['String']['input']>;
  /** What is to be invoiced. */
  readonly selection: InvoiceSelectionInput;
  /** Its tax type. A VAT special invoice needs a title of type ENTERPRISE whose particulars are complete. */
  readonly type: InvoiceType;
};

/** By what an invoice is requested (开票方式). */
export type InvoiceRequestMethod =
  /** By billing cycles (按账期). */
  | 'BILLING_CYCLE'
  /** By customers in a billing cycle (按客户分账期). */
  | 'CUSTOMER_BILLING_CYCLE'
  /** By orders of a customer (按客户分订单). */
  | 'CUSTOMER_ORDER'
  /** By orders (按订单). */
  | 'ORDER'
  /** By an amount that the partner names (按指定金额). */
  | 'SPECIFIED_AMOUNT'
  /** A method that this service does not know; `requestMethodCode` has the upstream's own code. */
  | 'UNRECOGNIZED';

/** What came of requesting an invoice. */
export type InvoiceRequestPayload = {
  readonly __typename?: 'InvoiceRequestPayload';
  /** The invoices that it came to, one for each tax rate, read again; empty while nobody knows, and when it was refused. One call each. */
  readonly invoices: Maybe<ReadonlyArray<Invoice>>;
  /** The write's receipt: look at its `state`. Null when nothing was written down. */
  readonly receipt: Maybe<WriteReceipt>;
  /** The vendor's id of the request; null while nobody knows, and when it was refused. */
  readonly requestId: Maybe<Scalars['String']['output']>;
  /** What a person can mend. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** An invoice to return, as a whole. It cannot be taken back. */
export type InvoiceReturnInput = {
  /** Says that you mean another return although one of the same invoice is under way, or nobody knows what became of it. */
  readonly confirmPossibleDuplicate?: InputMaybe<Scalars['Boolean']['input']>;
  /** The courier with which the paper goes back, at the partner's cost; for paper only, and required there. */
  readonly courier?: InputMaybe<Scalars['String']['input']>;
  /** Why, in words: at most 255 characters. */
  readonly description?: InputMaybe<Scalars['String']['input']>;
  /** As in `CustomerBalanceInput`: 1 to 128 characters that stand for this write for ever. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The invoice's own id. */
  readonly invoiceId: Scalars['String']['input'];
  /**
   * Whether the buyer has posted or deducted it already; digital invoices only. The buyer must then confirm the red-letter slip
   * (红字信息确认单) at the tax platform.
   */
  readonly isPostedByBuyer?: InputMaybe<Scalars['Boolean']['input']>;
  /** Why. */
  readonly reason: InvoiceReturnReason;
  /** The courier's tracking number; for paper only, and required there. */
  readonly trackingNumber?: InputMaybe<Scalars['String']['input']>;
};

/** What came of returning an invoice. */
export type InvoiceReturnPayload = {
  readonly __typename?: 'InvoiceReturnPayload';
  /** The invoice, read again; null when it was refused. */
  readonly invoice: Maybe<Invoice>;
  /** The write's receipt: look at its `state`. Null when nothing was written down. */
  readonly receipt: Maybe<WriteReceipt>;
  /** What a person can mend. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** Why an invoice goes back. */
export type InvoiceReturnReason =
  /** Another reason; `description` may say which. */
  | 'OTHER'
  /** To be issued again (换开). */
  | 'REISSUE'
  /** To withdraw the money that was invoiced (提现). */
  | 'WITHDRAWAL';

/** What is to be invoiced: exactly one of these, which is also the method (开票方式). */
export type InvoiceSelectionInput = {
  /** An amount in yuan: above 0, at most 2 decimals, at most what can be invoiced in all (按指定金额). */
  readonly amount?: InputMaybe<Scalars['Decimal']['input']>;
  /** Billing cycles, 1 to 24, each once (按账期). */
  readonly billingCycles?: InputMaybe<ReadonlyArray<Scalars['BillingCycle']['input']>>;
  /** Customers in a billing cycle, 1 to 100, each once (按客户分账期). */
  readonly customerCycles?: InputMaybe<ReadonlyArray<CustomerCycleInput>>;
  /** The ids of a customer's orders, 1 to 100, each once (按客户分订单). */
  readonly customerOrderIds?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** The ids of orders, 1 to 100, each once (按订单). */
  readonly orderIds?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};

/** The state of an invoice (发票状态). */
export type InvoiceState =
  /** Withdrawn; the amount can be requested again (已撤销). */
  | 'CANCELLED'
  /** The withdrawal of a paper invoice that is being issued is under review, 1 to 3 working days (撤销中). */
  | 'CANCELLING'
  /** Issued, and if on paper received (已开票). */
  | 'ISSUED'
  /** Being issued: paper takes 1 to 3 working days, electronic and digital invoices normally no time (开票中). */
  | 'ISSUING'
  /** The withdrawal was refused; issuing goes on (开票中, 撤销失败). */
  | 'ISSUING_CANCEL_FAILED'
  /** A paper invoice in the mail; the partner must confirm its receipt (待签收). */
  | 'PENDING_RECEIPT'
  /** Waiting for the vendor's invoice officer, about one working day (待审核). */
  | 'PENDING_REVIEW'
  /** Refused; `rejectReason` says why (已驳回; a draft, 草稿, in the partner console). */
  | 'REJECTED'
  /** Returned; the amount can be requested again (已退票). */
  | 'RETURNED'
  /** Its return was requested and is being processed (已开票, 退票中). */
  | 'RETURNING'
  /** Its return was refused: it is still valid and may be returned again (已开票, 退票驳回). */
  | 'RETURN_REJECTED'
  /** A state that this service does not know; `stateCode` has the upstream's own code. */
  | 'UNRECOGNIZED';

/** Whom an invoice is made out to (抬头类型). */
export type InvoiceTitleType =
  /** An enterprise (企业). */
  | 'ENTERPRISE'
  /** A person (个人). */
  | 'INDIVIDUAL'
  /** An organization (组织). */
  | 'ORGANIZATION'
  /** A type that this service does not know; `titleTypeCode` has the upstream's own code. */
  | 'UNRECOGNIZED';

/** The tax type of an invoice (发票类型). */
export type InvoiceType =
  /** A type that this service does not know; `typeCode` has the upstream's own code. */
  | 'UNRECOGNIZED'
  /** VAT ordinary invoice (增值税普通发票). */
  | 'VAT_ORDINARY'
  /** VAT special invoice (增值税专用发票); enterprises only. */
  | 'VAT_SPECIAL';

/** How much of something can be invoiced (可开票金额), and what stands in the way. */
export type InvoiceableAmount = {
  readonly __typename?: 'InvoiceableAmount';
  /** The upstream's own codes of the reasons, in the same order. */
  readonly blockReasonCodes: ReadonlyArray<Scalars['String']['output']>;
  /** Why not; empty when nothing stands in the way. */
  readonly blockReasons: ReadonlyArray<InvoiceBlockReason>;
  /** What was consumed and paid. */
  readonly consumed: Maybe<Money>;
  /** The arrears (欠费). */
  readonly debt: Maybe<Money>;
  /** What can be selected for an invoice, before owed invoices are taken off; may be negative. */
  readonly invoiceable: Maybe<Money>;
  /** What of it is invoiced already, or being invoiced. */
  readonly invoiced: Maybe<Money>;
  /** Whether it can be requested now. */
  readonly isInvoiceable: Maybe<Scalars['Boolean']['output']>;
  /** Invoices owed (欠票) at the same tax rates: the next request is reduced by them. */
  readonly owedInvoices: Maybe<Money>;
};

/** What can be invoiced of a customer's billing cycle. */
export type InvoiceableCustomerCycle = {
  readonly __typename?: 'InvoiceableCustomerCycle';
  /** How much of it can be invoiced. */
  readonly amount: InvoiceableAmount;
  /** The billing cycle. */
  readonly billingCycle: Scalars['BillingCycle']['output'];
  /** The company that issues the invoice. */
  readonly contractEntity: Maybe<ContractEntity>;
  /** The upstream's own code of the company. */
  readonly contractEntityCode: Maybe<Scalars['String']['output']>;
  /** The customer. */
  readonly customer: Maybe<Customer>;
  /** The vendor's customer id. */
  readonly customerId: Scalars['String']['output'];
  /** The customer's name. */
  readonly customerName: Maybe<Scalars['String']['output']>;
};

/** A page of a list of customers' billing cycles that can be invoiced. */
export type InvoiceableCustomerCycleConnection = {
  readonly __typename?: 'InvoiceableCustomerCycleConnection';
  /** The page's items with their cursors. */
  readonly edges: ReadonlyArray<InvoiceableCustomerCycleEdge>;
  /** The page's items. */
  readonly nodes: ReadonlyArray<InvoiceableCustomerCycle>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
  /** How many customers' billing cycles the whole list has. */
  readonly totalCount: Maybe<Scalars['Int']['output']>;
};

/** A customer's billing cycle in a list. */
export type InvoiceableCustomerCycleEdge = {
  readonly __typename?: 'InvoiceableCustomerCycleEdge';
  /** Where it stands in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The customer's billing cycle. */
  readonly node: InvoiceableCustomerCycle;
};

/** Which customers' billing cycles to list: those of one cycle. Conditions that are left out do not filter. */
export type InvoiceableCustomerCycleFilter = {
  /** The billing cycle. */
  readonly billingCycle: Scalars['BillingCycle']['input'];
  /** Invoiced by this company. */
  readonly contractEntity?: InputMaybe<ContractEntity>;
  /** The vendor's customer id. */
  readonly customerId?: InputMaybe<Scalars['String']['input']>;
};

/** What can be invoiced of a billing cycle. */
export type InvoiceableCycle = {
  readonly __typename?: 'InvoiceableCycle';
  /** How much of it can be invoiced. */
  readonly amount: InvoiceableAmount;
  /** The billing cycle. */
  readonly billingCycle: Scalars['BillingCycle']['output'];
  /** The company that issues the invoice. */
  readonly contractEntity: Maybe<ContractEntity>;
  /** The upstream's own code of the company. */
  readonly contractEntityCode: Maybe<Scalars['String']['output']>;
};

/** A page of a list of billing cycles that can be invoiced. */
export type InvoiceableCycleConnection = {
  readonly __typename?: 'InvoiceableCycleConnection';
  /** The page's items with their cursors. */
  readonly edges: ReadonlyArray<InvoiceableCycleEdge>;
  /** The page's items. */
  readonly nodes: ReadonlyArray<InvoiceableCycle>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
  /** How many billing cycles the whole list has. */
  readonly totalCount: Maybe<Scalars['Int']['output']>;
};

/** A billing cycle in a list. */
export type InvoiceableCycleEdge = {
  readonly __typename?: 'InvoiceableCycleEdge';
  /** Where the billing cycle stands in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The billing cycle. */
  readonly node: InvoiceableCycle;
};

/** Which billing cycles to list. Conditions that are left out do not filter. */
export type InvoiceableCycleFilter = {
  /** Invoiced by this company. */
  readonly contractEntity?: InputMaybe<ContractEntity>;
  /** The first billing cycle. */
  readonly from?: InputMaybe<Scalars['BillingCycle']['input']>;
  /** The last billing cycle. */
  readonly to?: InputMaybe<Scalars['BillingCycle']['input']>;
};

/** What can be invoiced of an order. */
export type InvoiceableOrder = {
  readonly __typename?: 'InvoiceableOrder';
  /** The login name of the customer's master account. */
  readonly accountName: Maybe<Scalars['String']['output']>;
  /** How much of it can be invoiced. */
  readonly amount: InvoiceableAmount;
  /** The billing cycle it fell in. */
  readonly billingCycle: Maybe<Scalars['BillingCycle']['output']>;
  /** The company that issues the invoice. */
  readonly contractEntity: Maybe<ContractEntity>;
  /** The upstream's own code of the company. */
  readonly contractEntityCode: Maybe<Scalars['String']['output']>;
  /** The customer it belongs to. */
  readonly customer: Maybe<Customer>;
  /** The vendor's customer id of the customer it belongs to. */
  readonly customerId: Maybe<Scalars['String']['output']>;
  /** The order. */
  readonly order: Maybe<Order>;
  /** The order's id. */
  readonly orderId: Scalars['String']['output'];
  /** When it was paid. */
  readonly paidAt: Maybe<Scalars['DateTime']['output']>;
  /** The codes of the cloud services it is for, such as `hws.service.type.ec2`. */
  readonly serviceTypeCodes: ReadonlyArray<Scalars['String']['output']>;
};

/** A page of a list of orders that can be invoiced. */
export type InvoiceableOrderConnection = {
  readonly __typename?: 'InvoiceableOrderConnection';
  /** The page's items with their cursors. */
  readonly edges: ReadonlyArray<InvoiceableOrderEdge>;
  /** The page's items. */
  readonly nodes: ReadonlyArray<InvoiceableOrder>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
  /** How many orders the whole list has. */
  readonly totalCount: Maybe<Scalars['Int']['output']>;
};

/** An order that can be invoiced, in a list. */
export type InvoiceableOrderEdge = {
  readonly __typename?: 'InvoiceableOrderEdge';
  /** Where the order stands in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The order. */
  readonly node: InvoiceableOrder;
};

/** Which orders to list. Conditions that are left out do not filter. */
export type InvoiceableOrderFilter = {
  /** Invoiced by this company. */
  readonly contractEntity?: InputMaybe<ContractEntity>;
  /** The vendor's customer id. */
  readonly customerId?: InputMaybe<Scalars['String']['input']>;
  /** The order's id. */
  readonly orderId?: InputMaybe<Scalars['String']['input']>;
  /** When they were paid. */
  readonly paidAt?: InputMaybe<DateTimeRange>;
  /** For one of these cloud services, by their codes, such as `hws.service.type.ec2`. */
  readonly serviceTypeCodes?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};

/** A coupon that the partner issued to one of its resale customers (已发放的优惠券). */
export type IssuedCoupon = Node & {
  readonly __typename?: 'IssuedCoupon';
  /** When it was activated. */
  readonly activatedAt: Maybe<Scalars['DateTime']['output']>;
  /** What is left of it. */
  readonly balance: Maybe<Money>;
  /** The vendor's id. */
  readonly couponId: Scalars['String']['output'];
  /** When it was made. */
  readonly createdAt: Maybe<Scalars['DateTime']['output']>;
  /** The customer that has it. Read in batches. */
  readonly customer: Maybe<Customer>;
  /** The vendor's id of the customer that has it. */
  readonly customerId: Maybe<Scalars['String']['output']>;
  /** From when it may be used. */
  readonly effectiveAt: Maybe<Scalars['DateTime']['output']>;
  /** Until when. */
  readonly expiresAt: Maybe<Scalars['DateTime']['output']>;
  /** What it was worth when it was issued. */
  readonly faceValue: Maybe<Money>;
  /** The global id. */
  readonly id: Scalars['ID']['output'];
  /** Whether it is frozen. */
  readonly isFrozen: Maybe<Scalars['Boolean']['output']>;
  /** When it was last used. */
  readonly lastUsedAt: Maybe<Scalars['DateTime']['output']>;
  /** The vendor's id of the order that holds it; null when none does. */
  readonly lockOrderId: Maybe<Scalars['String']['output']>;
  /** Whether it is electronic or on paper. */
  readonly medium: Maybe<CouponMedium>;
  /** The vendor's own code of the medium. */
  readonly mediumCode: Maybe<Scalars['String']['output']>;
  /** The vendor's id of the order that it paid. */
  readonly orderId: Maybe<Scalars['String']['output']>;
  /** The plan's description. */
  readonly planDescription: Maybe<Scalars['String']['output']>;
  /** The vendor's id of the promotion's plan. */
  readonly planId: Maybe<Scalars['String']['output']>;
  /** The plan's name. */
  readonly planName: Maybe<Scalars['String']['output']>;
  /** The vendor's id of the promotion. */
  readonly promotionId: Maybe<Scalars['String']['output']>;
  /** What it may pay; empty where nothing is said. */
  readonly restrictions: ReadonlyArray<CouponRestriction>;
  /** How its owner came by it. */
  readonly source: Maybe<CouponSource>;
  /** The vendor's own code of how. */
  readonly sourceCode: Maybe<Scalars['String']['output']>;
  /** What state it is in. */
  readonly status: Maybe<CouponStatus>;
  /** The vendor's own code of the state. */
  readonly statusCode: Maybe<Scalars['String']['output']>;
  /** What kind of coupon it is. */
  readonly type: Maybe<CouponType>;
  /** The vendor's own code of the kind. */
  readonly typeCode: Maybe<Scalars['String']['output']>;
};

/** A page of a list of coupons. */
export type IssuedCouponConnection = {
  readonly __typename?: 'IssuedCouponConnection';
  /** The page's items with their cursors. */
  readonly edges: ReadonlyArray<IssuedCouponEdge>;
  /** The page's items. */
  readonly nodes: ReadonlyArray<IssuedCoupon>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
  /** How many coupons the whole list has. */
  readonly totalCount: Maybe<Scalars['Int']['output']>;
};

/** A coupon in a list. */
export type IssuedCouponEdge = {
  readonly __typename?: 'IssuedCouponEdge';
  /** Where it stands in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The coupon. */
  readonly node: IssuedCoupon;
};

/** Which issued coupons to list. Conditions that are left out do not filter; all given ones must hold. */
export type IssuedCouponFilter = {
  /** The vendor's id of one coupon. */
  readonly couponId?: InputMaybe<Scalars['String']['input']>;
  /** When they were made. */
  readonly createdAt?: InputMaybe<DateTimeRange>;
  /** The vendor's id of the customer that has them. */
  readonly customerId?: InputMaybe<Scalars['String']['input']>;
  /** From when they may be used. */
  readonly effectiveAt?: InputMaybe<DateTimeRange>;
  /** Until when they may be used. */
  readonly expiresAt?: InputMaybe<DateTimeRange>;
  /** The cloud reseller (云经销商) that issued them; for distributors. */
  readonly indirectPartnerId?: InputMaybe<Scalars['String']['input']>;
  /** The vendor's id of the order that they paid. */
  readonly orderId?: InputMaybe<Scalars['String']['input']>;
  /** The state. */
  readonly status?: InputMaybe<CouponStatus>;
  /** The kind: `VOUCHER` or `CASH_COUPON`. */
  readonly type?: InputMaybe<CouponType>;
};

/** The legal representative of an organisation. */
export type LegalRepresentativeInput = {
  /** The number of the identity card. */
  readonly idNumber: Scalars['String']['input'];
  /** The name, as in the identity card. */
  readonly name: Scalars['String']['input'];
};

/** Where paper is mailed to (邮寄地址). */
export type MailingAddress = {
  readonly __typename?: 'MailingAddress';
  /** The address's id. */
  readonly addressId: Maybe<Scalars['String']['output']>;
  /** The city. */
  readonly city: Maybe<Scalars['String']['output']>;
  /** The country. */
  readonly country: Maybe<Scalars['String']['output']>;
  /** The dialling prefix, such as `0086`. */
  readonly countryCode: Maybe<Scalars['String']['output']>;
  /** The district. */
  readonly district: Maybe<Scalars['String']['output']>;
  /** Whether it is the partner's default address. */
  readonly isDefault: Maybe<Scalars['Boolean']['output']>;
  /** The mobile number without dialling prefix. Masked but for its first three and last four digits without the scope `personal-data`. */
  readonly mobilePhone: Maybe<Scalars['String']['output']>;
  /** The postcode. */
  readonly postcode: Maybe<Scalars['String']['output']>;
  /** The province. */
  readonly province: Maybe<Scalars['String']['output']>;
  /** Who receives it. */
  readonly recipient: Maybe<Scalars['String']['output']>;
  /** Street and house. */
  readonly streetAddress: Maybe<Scalars['String']['output']>;
};

/** A mailing address to add. */
export type MailingAddressAddInput = {
  /** The city, by name. */
  readonly city: Scalars['String']['input'];
  /** The district, by name. */
  readonly district: Scalars['String']['input'];
  /** Whether it becomes the default address. */
  readonly isDefault?: InputMaybe<Scalars['Boolean']['input']>;
  /** The mobile number, without the dialling prefix. */
  readonly mobilePhone: Scalars['String']['input'];
  /** The postcode. */
  readonly postcode?: InputMaybe<Scalars['String']['input']>;
  /** The province, by name. */
  readonly province: Scalars['String']['input'];
  /** Who receives the mail. */
  readonly recipient: Scalars['String']['input'];
  /** The street address. */
  readonly streetAddress: Scalars['String']['input'];
};

/** A mailing address to change; what is left out stays. */
export type MailingAddressChangeInput = {
  /** The vendor's id of the address. */
  readonly addressId: Scalars['String']['input'];
  /** The city, by name. */
  readonly city?: InputMaybe<Scalars['String']['input']>;
  /** The district, by name. */
  readonly district?: InputMaybe<Scalars['String']['input']>;
  /** Whether it becomes the default address. */
  readonly isDefault?: InputMaybe<Scalars['Boolean']['input']>;
  /** The mobile number, without the dialling prefix. */
  readonly mobilePhone?: InputMaybe<Scalars['String']['input']>;
  /** The postcode. */
  readonly postcode?: InputMaybe<Scalars['String']['input']>;
  /** The province, by name. */
  readonly province?: InputMaybe<Scalars['String']['input']>;
  /** Who receives the mail. */
  readonly recipient?: InputMaybe<Scalars['String']['input']>;
  /** The street address. */
  readonly streetAddress?: InputMaybe<Scalars['String']['input']>;
};

/** A page of a list of mailing addresses. */
export type MailingAddressConnection = {
  readonly __typename?: 'MailingAddressConnection';
  /** The page's items with their cursors. */
  readonly edges: ReadonlyArray<MailingAddressEdge>;
  /** The page's items. */
  readonly nodes: ReadonlyArray<MailingAddress>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
  /** How many addresses the whole list has. */
  readonly totalCount: Maybe<Scalars['Int']['output']>;
};

/** A mailing address in a list. */
export type MailingAddressEdge = {
  readonly __typename?: 'MailingAddressEdge';
  /** Where the address stands in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The address. */
  readonly node: MailingAddress;
};

/** What became of a mailing address. */
export type MailingAddressPayload = {
  readonly __typename?: 'MailingAddressPayload';
  /** The address. */
  readonly mailingAddress: Maybe<MailingAddress>;
  /** What a person can mend. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** A mailing address to remove. */
export type MailingAddressRemoveInput = {
  /** The vendor's id of the address. */
  readonly addressId: Scalars['String']['input'];
};

/** How a unit converts to another one. */
export type MeasureConversion = {
  readonly __typename?: 'MeasureConversion';
  /** The unit's id. */
  readonly measureId: Scalars['Int']['output'];
  /** How many of the other unit one of it is, such as 1024. */
  readonly ratio: Scalars['Decimal']['output'];
  /** The id of the unit that it converts to. */
  readonly toMeasureId: Scalars['Int']['output'];
  /** The unit that it converts to. */
  readonly toUnit: Maybe<MeasureUnit>;
  /** What the units measure. */
  readonly type: Maybe<MeasureType>;
  /** The vendor's own code of what they measure. */
  readonly typeCode: Maybe<Scalars['String']['output']>;
  /** The unit. */
  readonly unit: Maybe<MeasureUnit>;
};

/** What a unit measures (度量类型). The vendor's list grows. */
export type MeasureType =
  /** Area. */
  | 'AREA'
  /** Bandwidth. */
  | 'BANDWIDTH_RATE'
  /** Bandwidth, base 1000. */
  | 'BANDWIDTH_RATE_DECIMAL'
  /** Bytes. */
  | 'BYTES'
  /** Cache bandwidth times time. */
  | 'CACHE_BANDWIDTH_DURATION'
  /** Capacity. */
  | 'CAPACITY'
  /** Capacity over time, the vendor's second kind. */
  | 'CAPACITY_BY_DURATION'
  /** Capacity times time. */
  | 'CAPACITY_DURATION'
  /** Characters. */
  | 'CHARACTERS'
  /** Cores times time. */
  | 'CORE_DURATION'
  /** Money. */
  | 'CURRENCY'
  /** Cycles. */
  | 'CYCLES'
  /** Time. */
  | 'DURATION'
  /** Frames. */
  | 'FRAMES'
  /** Frequency. */
  | 'FREQUENCY'
  /** Hong Kong dollars. */
  | 'HONG_KONG_DOLLAR'
  /** Input and output operations times time. */
  | 'IOPS_DURATION'
  /** Length. */
  | 'LENGTH'
  /** Memory times time. */
  | 'MEMORY_DURATION'
  /** What a general resource package is drawn down by. */
  | 'PACKAGE_DEDUCTION'
  /** Usage of performance tests. */
  | 'PERFORMANCE_TEST_USAGE'
  /** Pieces. */
  | 'PIECES'
  /** Pieces in a time. */
  | 'PIECES_PER_DURATION'
  /** A count. */
  | 'QUANTITY'
  /** A count times time. */
  | 'QUANTITY_DURATION'
  /** Queries in a time. */
  | 'QUERY_RATE'
  /** Resolution. */
  | 'RESOLUTION'
  /** Rows. */
  | 'ROWS'
  /** Stock. */
  | 'STOCK'
  /** Thousands of tokens. */
  | 'THOUSAND_TOKENS'
  /** Throughput. */
  | 'THROUGHPUT'
  /** Throughput times time. */
  | 'THROUGHPUT_DURATION'
  /** Tokens. */
  | 'TOKENS'
  /** Traffic. */
  | 'TRAFFIC'
  /** Traffic, base 1000. */
  | 'TRAFFIC_DECIMAL'
  /** Traffic times time. */
  | 'TRAFFIC_DURATION'
  /** A value that this service does not know; `typeCode` has the vendor's own code. */
  | 'UNRECOGNIZED'
  /** Video. */
  | 'VIDEO'
  /** Volume. */
  | 'VOLUME'
  /** Weight. */
  | 'WEIGHT';

/** A unit of measure (度量单位). */
export type MeasureUnit = {
  readonly __typename?: 'MeasureUnit';
  /** Its English abbreviation, such as `G`. */
  readonly abbreviation: Maybe<Scalars['String']['output']>;
  /** What it converts to. */
  readonly conversions: Maybe<ReadonlyArray<MeasureConversion>>;
  /** The vendor's id: what a `measureId` names. */
  readonly measureId: Scalars['Int']['output'];
  /** Its name, in the caller's language. */
  readonly name: Maybe<Scalars['String']['output']>;
  /** What it measures. */
  readonly type: Maybe<MeasureType>;
  /** The vendor's own code of what it measures. */
  readonly typeCode: Maybe<Scalars['String']['output']>;
};

/** An amount of usage. */
export type MeasuredQuantity = {
  readonly __typename?: 'MeasuredQuantity';
  /** The vendor's id of the unit. */
  readonly measureId: Maybe<Scalars['Int']['output']>;
  /** The unit; null where the vendor's list of units has none such. */
  readonly unit: Maybe<MeasureUnit>;
  /** How much. */
  readonly value: Scalars['Decimal']['output'];
};

/** How a person's account is linked to the partner. */
export type MemberLinkState =
  /** The invitation's time is over; invite again. */
  | 'INVITATION_EXPIRED'
  /** Invited, not accepted yet. */
  | 'INVITED'
  /** Linked (已关联). */
  | 'LINKED'
  /** No longer linked (已解除关联). */
  | 'UNLINKED'
  /** A state that this service does not know; the code beside it is the upstream's own. */
  | 'UNRECOGNIZED';

/** The state of the whole migration. */
export type Migration = {
  readonly __typename?: 'Migration';
  /** What deserves attention: endpoints that are chosen although they will be taken offline soon, or were. */
  readonly checks: ReadonlyArray<MigrationCheck>;
  /** What happened: roll-outs that went on or back, endpoints found retired, files that were broken; newest first. */
  readonly events: MigrationEventConnection;
  /** Why the policy file as it is now is not in force (the last good one is); null when it is. */
  readonly fileProblem: Maybe<Scalars['String']['output']>;
  /** By whom, as in the log. */
  readonly frozenBy: Maybe<Scalars['String']['output']>;
  /** Why. */
  readonly frozenReason: Maybe<Scalars['String']['output']>;
  /** Since when. */
  readonly frozenSince: Maybe<Scalars['DateTime']['output']>;
  /** Whether changes at run time can be made: they need a durable store (STORE_URL). */
  readonly isChangeable: Scalars['Boolean']['output'];
  /** False while the store cannot be read: the last known policies are in force. */
  readonly isFollowing: Scalars['Boolean']['output'];
  /** Whether roll-outs and comparisons are stopped, everywhere. */
  readonly isFrozen: Scalars['Boolean']['output'];
  /** All changes of policy, newest first. */
  readonly policyChanges: PolicyChangeConnection;
  /** Grows by one with each change at run time. */
  readonly policyVersion: Scalars['Int']['output'];
  /** The steps of roll-outs, in percent. */
  readonly steps: ReadonlyArray<Scalars['Float']['output']>;
};


/** The state of the whole migration. */
export type MigrationChecksArgs = {
  withinDays?: InputMaybe<Scalars['Int']['input']>;
};


/** The state of the whole migration. */
export type MigrationEventsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** The state of the whole migration. */
export type MigrationPolicyChangesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A finding about an operation's endpoints and its policy. */
export type MigrationCheck = {
  readonly __typename?: 'MigrationCheck';
  /** The date it is about, where there is one. */
  readonly date: Maybe<Scalars['Date']['output']>;
  /** What is found, in the caller's language. */
  readonly message: Scalars['String']['output'];
  /** The operation. */
  readonly operation: UpstreamOperation;
  /** The endpoint. */
  readonly operationId: Scalars['String']['output'];
  /** A stable word for the rule, e.g. `sunset-near`. */
  readonly rule: Scalars['String']['output'];
  /** How grave it is. */
  readonly severity: CheckSeverity;
};

/** What happened in the migration. */
export type MigrationEvent = {
  readonly __typename?: 'MigrationEvent';
  /** When. */
  readonly at: Scalars['DateTime']['output'];
  /** Its facts, as `name: value`. */
  readonly facts: ReadonlyArray<MigrationFact>;
  /** An id. */
  readonly id: Scalars['ID']['output'];
  /** What happened as a sentence, in the caller's language. */
  readonly message: Scalars['String']['output'];
  /** What, e.g. `rollout.stepped-back`. */
  readonly name: Scalars['String']['output'];
  /** The operation it is about; null where it is about none. */
  readonly operation: Maybe<UpstreamOperation>;
};

/** A page of events. */
export type MigrationEventConnection = {
  readonly __typename?: 'MigrationEventConnection';
  /** The events with their cursors. */
  readonly edges: ReadonlyArray<MigrationEventEdge>;
  /** The events. */
  readonly nodes: ReadonlyArray<MigrationEvent>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
  /** How many there are in all. */
  readonly totalCount: Maybe<Scalars['Int']['output']>;
};

/** An event in a page. */
export type MigrationEventEdge = {
  readonly __typename?: 'MigrationEventEdge';
  /** Its cursor. */
  readonly cursor: Scalars['String']['output'];
  /** The event. */
  readonly node: MigrationEvent;
};

/** A fact of an event. */
export type MigrationFact = {
  readonly __typename?: 'MigrationFact';
  /** Its name. */
  readonly name: Scalars['String']['output'];
  /** Its value. */
  readonly value: Scalars['String']['output'];
};

/** Stops or allows what moves by itself. */
export type MigrationFreezeInput = {
  /** Why, for the history: 1 to 500 characters. */
  readonly reason: Scalars['String']['input'];
};

/** What became of freezing or unfreezing. */
export type MigrationPayload = {
  readonly __typename?: 'MigrationPayload';
  /** The migration as it is now. */
  readonly migration: Maybe<Migration>;
  /** Why nothing was changed; empty when it was. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** What is known of an operation's two generations, from its traffic and from comparing them. */
export type MigrationVerdict = {
  readonly __typename?: 'MigrationVerdict';
  /** Pairs of answers compared since the last mismatch. */
  readonly compared: Scalars['Int']['output'];
  /** Pairs compared in all of the kept past. */
  readonly comparedInAll: Scalars['Int']['output'];
  /** By how much the new generation's error rate is higher (below 0: lower), with its bounds; null while one side has no calls. */
  readonly errorRateDifference: Maybe<BoundedEstimate>;
  /** Differences that did not stand, or that are declared. */
  readonly explained: Scalars['Int']['output'];
  /** The kinds of input that have to be seen, and how often each was. */
  readonly inputClasses: ReadonlyArray<InputClassCount>;
  /** By how many milliseconds the new generation's mean latency is higher, with its bounds; null while one side has too few calls. */
  readonly latencyDifference: Maybe<BoundedEstimate>;
  /** Comparisons that were left out because the quota, or a place, was needed for real traffic. */
  readonly leftOut: Scalars['Int']['output'];
  /** Pairs whose difference stood after both were read again, in all of the kept past. */
  readonly mismatches: Scalars['Int']['output'];
  /** Mismatches by field, the most frequent first. */
  readonly mismatchesByField: ReadonlyArray<FieldMismatches>;
  /** Pairs that have to be compared without a mismatch: 3 divided by the tolerated rate. */
  readonly needed: Scalars['Int']['output'];
  /** The new generation's calls of the last 24 hours. */
  readonly new: SideStatistics;
  /** How often a generation differs from itself, read twice: what a difference of that size means nothing against. */
  readonly noise: ComparisonNoise;
  /** The old generation's calls of the last 24 hours. */
  readonly old: SideStatistics;
  /** Why, in the caller's language. */
  readonly reason: Scalars['String']['output'];
  /** The word. */
  readonly word: VerdictWord;
};

/** Two answers of an operation that differ, as seen twice. */
export type Mismatch = {
  readonly __typename?: 'Mismatch';
  /** The arguments of the operation as JSON, personal data hashed: what to ask again. */
  readonly arguments: Scalars['String']['output'];
  /** When. */
  readonly at: Scalars['DateTime']['output'];
  /** Where they differ. */
  readonly differences: ReadonlyArray<FieldDifference>;
  /** An id. */
  readonly id: Scalars['ID']['output'];
  /** The kinds of input it belongs to. */
  readonly inputClasses: ReadonlyArray<Scalars['String']['output']>;
  /** The language that was asked in. */
  readonly language: Scalars['String']['output'];
  /** A GraphQL query that shows the same object, where there is one. */
  readonly query: Maybe<Scalars['String']['output']>;
};

/** A page of mismatches. */
export type MismatchConnection = {
  readonly __typename?: 'MismatchConnection';
  /** The mismatches with their cursors. */
  readonly edges: ReadonlyArray<MismatchEdge>;
  /** The mismatches. */
  readonly nodes: ReadonlyArray<Mismatch>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
  /** How many there are in all. */
  readonly totalCount: Maybe<Scalars['Int']['output']>;
};

/** A mismatch in a page. */
export type MismatchEdge = {
  readonly __typename?: 'MismatchEdge';
  /** Its cursor. */
  readonly cursor: Scalars['String']['output'];
  /** The mismatch. */
  readonly node: Mismatch;
};

/** An amount of money. */
export type Money = {
  readonly __typename?: 'Money';
  /** The amount in the currency's main unit (yuan, not fen), whatever unit the upstream used. */
  readonly amount: Scalars['Decimal']['output'];
  /** The currency of the amount. */
  readonly currency: Scalars['CurrencyCode']['output'];
};

/**
 * A row of a resale customer's monthly bill (月度消费账单): one customer, service, charging mode and bill type.
 * The new generation splits it further, by resource type.
 */
export type MonthlyBill = {
  readonly __typename?: 'MonthlyBill';
  /** The amount before tax; negative for unsubscriptions and write-offs. */
  readonly amount: Maybe<Money>;
  /** What it is about. */
  readonly billType: Maybe<MonthlyBillType>;
  /** The vendor's own code of the type. */
  readonly billTypeCode: Maybe<Scalars['String']['output']>;
  /** The month. */
  readonly billingCycle: Scalars['BillingCycle']['output'];
  /** How the resources are charged. */
  readonly chargingMode: Maybe<ChargingMode>;
  /** The code of the mode, in the new generation's numbers; of a mode that this service does not know, the vendor's own code. */
  readonly chargingModeCode: Maybe<Scalars['String']['output']>;
  /** The customer. */
  readonly customer: Maybe<Customer>;
  /** The vendor's customer id. */
  readonly customerId: Scalars['String']['output'];
  /** What is owed (欠费); null for unsubscriptions and write-offs. */
  readonly debtAmount: Maybe<Money>;
  /** The discount; null for unsubscriptions and write-offs. */
  readonly discountAmount: Maybe<Money>;
  /** What each kind of account paid of it. */
  readonly payments: ReadonlyArray<MonthlyBillPayment>;
  /** The resource type's code. The new generation only: a row of the old one is about all resource types of the service. */
  readonly resourceTypeCode: Maybe<Scalars['String']['output']>;
  /** The resource type's name. The new generation only. */
  readonly resourceTypeName: Maybe<Scalars['String']['output']>;
  /** The cloud service's code, such as `hws.service.type.ec2`. */
  readonly serviceTypeCode: Maybe<Scalars['String']['output']>;
  /** The cloud service's name. The new generation only. */
  readonly serviceTypeName: Maybe<Scalars['String']['output']>;
  /** What was written off (欠费核销); null for unsubscriptions and write-offs. */
  readonly writtenOffAmount: Maybe<Money>;
};

/** A page of a list of monthly bills. */
export type MonthlyBillConnection = {
  readonly __typename?: 'MonthlyBillConnection';
  /** The page's items with their cursors. */
  readonly edges: ReadonlyArray<MonthlyBillEdge>;
  /** The page's items. */
  readonly nodes: ReadonlyArray<MonthlyBill>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
  /** How many rows the whole list has. The new generation has more of them: one for each resource type. */
  readonly totalCount: Maybe<Scalars['Int']['output']>;
};

/** A monthly bill in a list. */
export type MonthlyBillEdge = {
  readonly __typename?: 'MonthlyBillEdge';
  /** Where the bill stands in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The bill. */
  readonly node: MonthlyBill;
};

/** Of which month to list the monthly bills, and which. Conditions that are left out do not filter. */
export type MonthlyBillFilter = {
  /** What the bill is about. */
  readonly billType?: InputMaybe<MonthlyBillType>;
  /** The month. */
  readonly billingCycle: Scalars['BillingCycle']['input'];
  /** How the resources are charged. No list filters by `RESERVED_INSTANCE`; `SAVINGS_PLAN`: the new generation only. */
  readonly chargingMode?: InputMaybe<ChargingMode>;
  /** The vendor's customer id; all resale customers when left out. */
  readonly customerId?: InputMaybe<Scalars['String']['input']>;
  /** The cloud reseller (云经销商) whose customers' bills to list; for distributors. The new generation only. */
  readonly indirectPartnerId?: InputMaybe<Scalars['String']['input']>;
  /** The cloud service's code, such as `hws.service.type.ec2`. */
  readonly serviceTypeCode?: InputMaybe<Scalars['String']['input']>;
};

/** What one kind of account paid of a monthly bill. */
export type MonthlyBillPayment = {
  readonly __typename?: 'MonthlyBillPayment';
  /** How much; negative for unsubscriptions and write-offs. */
  readonly amount: Maybe<Money>;
  /** What it was paid for. */
  readonly billType: Maybe<MonthlyBillType>;
  /** The vendor's own code of the type. */
  readonly billTypeCode: Maybe<Scalars['String']['output']>;
  /** The kind of account. */
  readonly source: Maybe<BillPaymentSource>;
  /** The vendor's own code of the kind. */
  readonly sourceCode: Maybe<Scalars['String']['output']>;
};

/** What a monthly bill is about (账单类型). */
export type MonthlyBillType =
  /** Consumption. */
  | 'CONSUMPTION'
  /** A type that this service does not know; `billTypeCode` has the vendor's own code. */
  | 'UNRECOGNIZED'
  /** Unsubscriptions: the amount is negative. */
  | 'UNSUBSCRIPTION'
  /** Written off by Huawei Cloud: the amount is negative. */
  | 'WRITE_OFF';

/** What a resource of a customer costs in a month, amortized (月度成本). */
export type MonthlyCost = {
  readonly __typename?: 'MonthlyCost';
  /** What counts in this month. */
  readonly amount: Maybe<Money>;
  /** What it is about. */
  readonly billDetailType: Maybe<BillDetailType>;
  /** The vendor's own code of the type. */
  readonly billDetailTypeCode: Maybe<Scalars['String']['output']>;
  /** The month it was billed in. */
  readonly billingCycle: Maybe<Scalars['BillingCycle']['output']>;
  /** How the resource is charged. */
  readonly chargingMode: Maybe<ChargingMode>;
  /** The vendor's own code of the mode. */
  readonly chargingModeCode: Maybe<Scalars['String']['output']>;
  /** The cost units, with the value of their rule. */
  readonly costUnits: ReadonlyArray<CostMark>;
  /** The vendor's customer id of who consumed: the customer, or a member of its enterprise. */
  readonly customerId: Scalars['String']['output'];
  /** The enterprise project; null where it is attributed to none. */
  readonly enterpriseProject: Maybe<EnterpriseProject>;
  /** What will count in later months; 0 for pay-per-use. */
  readonly futureAmount: Maybe<Money>;
  /** The month of the cost. */
  readonly month: Scalars['BillingCycle']['output'];
  /** The order that it comes from; null where it comes from none. */
  readonly order: Maybe<Order>;
  /** The vendor's id of the order that it comes from; null where it comes from none. */
  readonly orderId: Maybe<Scalars['String']['output']>;
  /** How much of the use was covered by packages (套餐包). */
  readonly packageUsage: Maybe<MeasuredQuantity>;
  /** What counted in earlier months; 0 for pay-per-use. */
  readonly pastAmount: Maybe<Money>;
  /** What is to be paid in all: the past, this month and the future. */
  readonly payableAmount: Maybe<Money>;
  /** How this month's amount was paid. */
  readonly payment: ConsumptionPayment;
  /** The unit of the period it charges for. */
  readonly periodType: Maybe<BillingPeriodType>;
  /** The vendor's own code of the unit. */
  readonly periodTypeCode: Maybe<Scalars['String']['output']>;
  /** The region's code. */
  readonly regionCode: Maybe<Scalars['String']['output']>;
  /** The region's name. */
  readonly regionName: Maybe<Scalars['String']['output']>;
  /** How much of the use was covered by reserved instances. */
  readonly reservedInstanceUsage: Maybe<MeasuredQuantity>;
  /** The resource's id. */
  readonly resourceId: Maybe<Scalars['String']['output']>;
  /** The resource's name. */
  readonly resourceName: Maybe<Scalars['String']['output']>;
  /** The resource's tags, as the vendor writes them. */
  readonly resourceTag: Maybe<Scalars['String']['output']>;
  /** The resource type's code. */
  readonly resourceTypeCode: Maybe<Scalars['String']['output']>;
  /** The resource type's name. */
  readonly resourceTypeName: Maybe<Scalars['String']['output']>;
  /** The cloud service's code. */
  readonly serviceTypeCode: Maybe<Scalars['String']['output']>;
  /** The cloud service's name. */
  readonly serviceTypeName: Maybe<Scalars['String']['output']>;
  /** The specification in words. */
  readonly specDescription: Maybe<Scalars['String']['output']>;
  /** What a cost of a packaged machine is really about; null for every other cost. */
  readonly subService: Maybe<PackagedSubService>;
  /** The cost tags. */
  readonly tags: ReadonlyArray<CostMark>;
  /** How much was used. */
  readonly usage: Maybe<MeasuredQuantity>;
  /** The vendor's code of what is metered. */
  readonly usageTypeCode: Maybe<Scalars['String']['output']>;
  /** The start of the use; pay-per-use only. */
  readonly usedFrom: Maybe<Scalars['DateTime']['output']>;
  /** The end of the use; pay-per-use only. */
  readonly usedTo: Maybe<Scalars['DateTime']['output']>;
};

/** A page of a list of costs. */
export type MonthlyCostConnection = {
  readonly __typename?: 'MonthlyCostConnection';
  /** The page's items with their cursors. */
  readonly edges: ReadonlyArray<MonthlyCostEdge>;
  /** The page's items. */
  readonly nodes: ReadonlyArray<MonthlyCost>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
  /** How many costs the whole list has. */
  readonly totalCount: Maybe<Scalars['Int']['output']>;
};

/** A cost in a list. */
export type MonthlyCostEdge = {
  readonly __typename?: 'MonthlyCostEdge';
  /** Where the cost stands in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The cost. */
  readonly node: MonthlyCost;
};

/** Which monthly costs to list. Conditions that are left out do not filter. */
export type MonthlyCostFilter = {
  /** What the cost is about. */
  readonly billDetailType?: InputMaybe<BillDetailType>;
  /** How the resource is charged. */
  readonly chargingMode?: InputMaybe<ChargingMode>;
  /** The enterprise project's id; `0` is the default one. */
  readonly enterpriseProjectId?: InputMaybe<Scalars['String']['input']>;
  /** The enterprise member's account id; with `members: ONE`, and only then. */
  readonly memberId?: InputMaybe<Scalars['String']['input']>;
  /** Whose records, where the customer is the master account of an enterprise. */
  readonly members?: InputMaybe<EnterpriseMembers>;
  /** The region's code. */
  readonly regionCode?: InputMaybe<Scalars['String']['input']>;
  /** The resource's id. */
  readonly resourceId?: InputMaybe<Scalars['String']['input']>;
  /** The resource's name. */
  readonly resourceName?: InputMaybe<Scalars['String']['input']>;
  /** The resource type's code. */
  readonly resourceTypeCode?: InputMaybe<Scalars['String']['input']>;
  /** The cloud service's code. */
  readonly serviceTypeCode?: InputMaybe<Scalars['String']['input']>;
};

/** What a row of a monthly summary is about. */
export type MonthlySummaryBillType =
  /** An adjustment (调账). */
  | 'ADJUSTMENT'
  /** Consumption (消费). */
  | 'CONSUMPTION'
  /** A refund (退款). */
  | 'REFUND'
  /** A value that this service does not know; `billTypeCode` has the vendor's own code. */
  | 'UNRECOGNIZED';

/** Which rows of a customer's monthly summary to list. Conditions that are left out do not filter. */
export type MonthlySummaryFilter = {
  /** The enterprise project's id; `0` is the default one. */
  readonly enterpriseProjectId?: InputMaybe<Scalars['String']['input']>;
  /** The enterprise member's account id; with `members: ONE`, and only then. */
  readonly memberId?: InputMaybe<Scalars['String']['input']>;
  /** Whose records, where the customer is the master account of an enterprise. `ALL` and `ONE`: the new generation only. */
  readonly members?: InputMaybe<EnterpriseMembers>;
  /** The cloud service's code. */
  readonly serviceTypeCode?: InputMaybe<Scalars['String']['input']>;
};

/** What a customer consumed in a month of a resource type (汇总账单). */
export type MonthlySummaryRow = {
  readonly __typename?: 'MonthlySummaryRow';
  /** The login name of who consumed. The new generation only. */
  readonly accountName: Maybe<Scalars['String']['output']>;
  /** What the row is about. */
  readonly billType: Maybe<MonthlySummaryBillType>;
  /** The vendor's own code of the type. */
  readonly billTypeCode: Maybe<Scalars['String']['output']>;
  /** The month. */
  readonly billingCycle: Scalars['BillingCycle']['output'];
  /** How the resource is charged. */
  readonly chargingMode: Maybe<ChargingMode>;
  /** The vendor's own code of the mode. */
  readonly chargingModeCode: Maybe<Scalars['String']['output']>;
  /** The vendor's customer id of who consumed: the customer, or a member of its enterprise. */
  readonly customerId: Scalars['String']['output'];
  /** What is owed (欠费). */
  readonly debtAmount: Maybe<Money>;
  /** The discount on the list price. */
  readonly discountAmount: Maybe<Money>;
  /** The list price. The new generation only. */
  readonly officialAmount: Maybe<Money>;
  /** What is to be paid; negative for refunds and write-offs. */
  readonly payableAmount: Maybe<Money>;
  /** How it was paid. */
  readonly payment: Maybe<ConsumptionPayment>;
  /** The region's code. The old generation only: it has a row for each region. */
  readonly regionCode: Maybe<Scalars['String']['output']>;
  /** The resource type's code. */
  readonly resourceTypeCode: Maybe<Scalars['String']['output']>;
  /** The resource type's name. The new generation only. */
  readonly resourceTypeName: Maybe<Scalars['String']['output']>;
  /** What was rounded off (抹零). The new generation only. */
  readonly roundedOffAmount: Maybe<Money>;
  /** The cloud service's code. */
  readonly serviceTypeCode: Maybe<Scalars['String']['output']>;
  /** The cloud service's name. The new generation only. */
  readonly serviceTypeName: Maybe<Scalars['String']['output']>;
  /** What was written off (欠费核销). The new generation only. */
  readonly writtenOffAmount: Maybe<Money>;
};

/** A page of a list of rows. */
export type MonthlySummaryRowConnection = {
  readonly __typename?: 'MonthlySummaryRowConnection';
  /** The page's items with their cursors. */
  readonly edges: ReadonlyArray<MonthlySummaryRowEdge>;
  /** The page's items. */
  readonly nodes: ReadonlyArray<MonthlySummaryRow>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
  /** How many rows the whole list has. */
  readonly totalCount: Maybe<Scalars['Int']['output']>;
  /** The sums of the month, whatever the page. */
  readonly totals: MonthlySummaryTotals;
};

/** A row in a list. */
export type MonthlySummaryRowEdge = {
  readonly __typename?: 'MonthlySummaryRowEdge';
  /** Where the row stands in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The row. */
  readonly node: MonthlySummaryRow;
};

/** The sums of a customer's month. */
export type MonthlySummaryTotals = {
  readonly __typename?: 'MonthlySummaryTotals';
  /** What is owed (欠费). */
  readonly debtAmount: Maybe<Money>;
  /** What is to be paid. */
  readonly payableAmount: Maybe<Money>;
  /** How it was paid. In cash and by credit: the new generation only. */
  readonly payment: ConsumptionPayment;
  /** What was written off (欠费核销). The new generation only. */
  readonly writtenOffAmount: Maybe<Money>;
};

/**
 * Where every change begins. A change answers with `userErrors` for what a person can mend: it is done when they are empty, unless
 * its description says that it may be done in part.
 */
export type Mutation = {
  readonly __typename?: 'Mutation';
  /**
   * Names the random amount that the vendor has sent to the bank account, which proves that the account is the partner's.
   * It needs the partner console, for which the vendor has no public API: see docs/console-contract.md.
   */
  readonly businessCertificationAmountVerify: Maybe<BusinessCertificationPayload>;
  /**
   * Submits the business information, for the first time or as a change. From then on until it is certified, no incentive is paid out.
   * It needs the partner console, for which the vendor has no public API: see docs/console-contract.md.
   */
  readonly businessCertificationSubmit: Maybe<BusinessCertificationPayload>;
  /**
   * Changes what the partner tells about its company (修改基本信息). The name and the credit code change in the account center only.
   * The profile is read and written back whole with what is given here: nothing that is left out is lost.
   * It needs the partner console, for which the vendor has no public API: see docs/console-contract.md.
   */
  readonly companyProfileUpdate: Maybe<CompanyProfilePayload>;
  /** Grants a part of a quota to each of some cloud resellers (向云经销商发放代金券额度); for distributors. It may be done in part. */
  readonly couponQuotasGrant: Maybe<CouponQuotasGrantPayload>;
  /** Takes back what is left of granted quotas (回收云经销商的代金券额度); for distributors. It may be done in part. */
  readonly couponQuotasReclaim: Maybe<CouponQuotasReclaimPayload>;
  /** Takes back what is left of a coupon (回收优惠券): the vendor takes one at a time. */
  readonly couponReclaim: Maybe<CouponReclaimPayload>;
  /** Issues a coupon to each of some resale customers (发放优惠券). It may be done in part. */
  readonly couponsIssue: Maybe<CouponsIssuePayload>;
  /** Moves money from the partner's account to a resale customer's (拨款). */
  readonly customerBalanceAllocate: Maybe<CustomerBalancePayload>;
  /** Takes money back from a resale customer's account (回收). */
  readonly customerBalanceReclaim: Maybe<CustomerBalancePayload>;
  /**
   * Creates a customer (创建客户). It exists when `customerId` is given; its association with the partner may take a little longer.
   * To repeat it with the same `platformUserId` is refused, so that no customer is created twice.
   */
  readonly customerCreate: Maybe<CustomerCreatePayload>;
  /**
   * Applies for the real-name authentication of a customer that is an organisation (申请企业实名认证). Else as
   * `customerRealNameApplyAsIndividual`.
   */
  readonly customerRealNameApplyAsEnterprise: Maybe<RealNamePayload>;
  /**
   * Applies for the real-name authentication of a customer that is a person (申请个人实名认证). By a bank card it is decided at
   * once, by a certificate somebody at the vendor reviews it: `Customer.realName` tells how that ended. It is refused while one is
   * under review and after one was approved. Attempts are counted: when an answer is lost, look at `Customer.realName` first.
   */
  readonly customerRealNameApplyAsIndividual: Maybe<RealNamePayload>;
  /**
   * Applies for making an authenticated person an organisation (申请实名认证变更). The customer stays authenticated as a person
   * until it is approved. Else as `customerRealNameApplyAsIndividual`.
   */
  readonly customerRealNameChangeToEnterprise: Maybe<RealNamePayload>;
  /** Sets when automatic renewals of a customer are charged, or the common day of expiry after renewals. The new generation only. */
  readonly customerRenewalSettingSet: Maybe<CustomerRenewalSettingSetPayload>;
  /**
   * Sets the automatic payout (自动发放激励): it takes the incentives that are accounted from then on.
   * It needs the partner console, for which the vendor has no public API: see docs/console-contract.md.
   */
  readonly incentiveAutoPayoutUpdate: Maybe<IncentiveAutoPayoutUpdatePayload>;
  /**
   * Requests that incentives are paid out (申请发放激励). It takes a certified business (`businessCertification`), and it cannot be
   * undone. It needs the partner console, for which the vendor has no public API: see docs/console-contract.md.
   */
  readonly incentivePayoutCreate: Maybe<IncentivePayoutCreatePayload>;
  /**
   * Hands in the invoices that the partner issued for a payout order (为激励开票), which are reviewed then. Refused ones are corrected
   * and handed in again. It needs the partner console, for which the vendor has no public API: see docs/console-contract.md.
   */
  readonly incentivePayoutInvoicesSubmit: Maybe<IncentivePayoutInvoicesSubmitPayload>;
  /**
   * Confirms an incentive statement (确认激励对账); to repeat it does no harm. A payout can be requested once the vendor has reviewed
   * it too. Nobody has to confirm: at the end of the publicity period (公示期) it is done by itself.
   * It needs the partner console, for which the vendor has no public API: see docs/console-contract.md.
   */
  readonly incentiveStatementConfirm: Maybe<IncentiveStatementConfirmPayload>;
  /**
   * Objects to an incentive statement that waits for its confirmation (激励对账反馈).
   * It needs the partner console, for which the vendor has no public API: see docs/console-contract.md.
   */
  readonly incentiveStatementFeedbackSend: Maybe<IncentiveStatementFeedbackSendPayload>;
  /** Moves money from the distributor's account to a cloud reseller's (向云经销商拨款). */
  readonly indirectPartnerBalanceAllocate: Maybe<IndirectPartnerBalancePayload>;
  /** Takes money back from a cloud reseller's account (回收云经销商拨款). */
  readonly indirectPartnerBalanceReclaim: Maybe<IndirectPartnerBalancePayload>;
  /**
   * Withdraws a request (撤销): at once while it waits for its review; on paper also while it is being issued, which the vendor reviews
   * for 1 to 3 working days. One that is withdrawn already stays so.
   * It needs the partner console, for which the vendor has no public API: see docs/console-contract.md.
   */
  readonly invoiceCancel: Maybe<InvoicePayload>;
  /**
   * Deletes a request that was refused or withdrawn (删除).
   * It needs the partner console, for which the vendor has no public API: see docs/console-contract.md.
   */
  readonly invoiceDelete: Maybe<InvoiceDeletePayload>;
  /**
   * Makes a mailing address for paper invoices (新增邮寄地址).
   * It needs the partner console, for which the vendor has no public API: see docs/console-contract.md.
   */
  readonly invoiceMailingAddressCreate: Maybe<InvoiceMailingAddressPayload>;
  /**
   * Deletes a mailing address (删除邮寄地址).
   * It needs the partner console, for which the vendor has no public API: see docs/console-contract.md.
   */
  readonly invoiceMailingAddressDelete: Maybe<InvoiceMailingAddressDeletePayload>;
  /**
   * Changes a mailing address (修改邮寄地址). It is read first, since the upstream takes an address as a whole.
   * It needs the partner console, for which the vendor has no public API: see docs/console-contract.md.
   */
  readonly invoiceMailingAddressUpdate: Maybe<InvoiceMailingAddressPayload>;
  /**
   * Makes a title (新增发票信息).
   * It needs the partner console, for which the vendor has no public API: see docs/console-contract.md.
   */
  readonly invoiceProfileCreate: Maybe<InvoiceProfilePayload>;
  /**
   * Deletes a title (删除发票信息).
   * It needs the partner console, for which the vendor has no public API: see docs/console-contract.md.
   */
  readonly invoiceProfileDelete: Maybe<InvoiceProfileDeletePayload>;
  /**
   * Changes a title (修改发票信息). It is read first, since the upstream takes a title as a whole.
   * It needs the partner console, for which the vendor has no public API: see docs/console-contract.md.
   */
  readonly invoiceProfileUpdate: Maybe<InvoiceProfilePayload>;
  /**
   * Confirms that a mailed paper invoice has arrived (签收). One that is confirmed already stays so.
   * It needs the partner console, for which the vendor has no public API: see docs/console-contract.md.
   */
  readonly invoiceReceiptConfirm: Maybe<InvoicePayload>;
  /**
   * Requests an invoice from the vendor (索取发票). The vendor reviews it for about one working day.
   * It needs the partner console, for which the vendor has no public API: see docs/console-contract.md.
   */
  readonly invoiceRequest: Maybe<InvoiceRequestPayload>;
  /**
   * Returns an issued invoice (退票): as a whole, and for good. Needed before the money is withdrawn, or invoiced again. A digital one
   * can be returned only when HUAWEI_CLOUD_COMPUTING has issued it.
   * It needs the partner console, for which the vendor has no public API: see docs/console-contract.md.
   */
  readonly invoiceReturn: Maybe<InvoiceReturnPayload>;
  /**
   * Adds a mailing address. The vendor has taken this API offline: it always fails as `ENDPOINT_RETIRED`.
   * @deprecated The vendor took its API offline by 2023-11-02; addresses for paper invoices are the partner console's now: `Mutation.invoiceMailingAddressCreate`.
   */
  readonly mailingAddressAdd: Maybe<MailingAddressPayload>;
  /**
   * Changes a mailing address. The vendor has taken this API offline: it always fails as `ENDPOINT_RETIRED`.
   * @deprecated The vendor took its API offline by 2023-11-02; addresses for paper invoices are the partner console's now: `Mutation.invoiceMailingAddressUpdate`.
   */
  readonly mailingAddressChange: Maybe<MailingAddressPayload>;
  /**
   * Removes a mailing address. The vendor has taken this API offline: it always fails as `ENDPOINT_RETIRED`.
   * @deprecated The vendor took its API offline by 2023-11-02; addresses for paper invoices are the partner console's now: `Mutation.invoiceMailingAddressDelete`.
   */
  readonly mailingAddressRemove: Maybe<MailingAddressPayload>;
  /** Stops roll-outs and comparisons everywhere at once. Who answers stays as it is. */
  readonly migrationFreeze: Maybe<MigrationPayload>;
  /** Allows them again. */
  readonly migrationUnfreeze: Maybe<MigrationPayload>;
  /**
   * Applies to join the partner network (加入华为云合作伙伴网络): at once where the automatic check passes, else after a review by
   * people. There is no way out again, and a name changes in the account center only. Look at `onboarding.state`.
   * It needs the partner console, for which the vendor has no public API: see docs/console-contract.md.
   */
  readonly onboardingApply: Maybe<OnboardingPayload>;
  /** Cancels an order that waits for payment (取消待支付订单), in the customer's name. */
  readonly orderCancel: Maybe<OrderCancelPayload>;
  /**
   * Pays an order that waits for payment (支付订单), in the customer's name: from the customer's balance, cash first, then credit,
   * and with the coupons and the discount that are named. Members under unified accounting pay with the master's coupons, unnamed.
   */
  readonly orderPay: Maybe<OrderPayPayload>;
  /**
   * Gives up a whole order, in the customer's name. The old generation only, and only where a site file brings it back: use
   * `subscriptionsUnsubscribe` for the resources of `Order.subscriptions` instead.
   */
  readonly orderUnsubscribe: Maybe<OrderUnsubscribePayload>;
  /**
   * Settles owed invoices against consumption that is not invoiced yet (冲抵欠票), wholly or not at all.
   * It needs the partner console, for which the vendor has no public API: see docs/console-contract.md.
   */
  readonly owedInvoicesOffset: Maybe<OwedInvoicesOffsetPayload>;
  /**
   * Applies for a program, or for a higher level in one (申请伙伴计划). A cloud reseller joins by its distributor's invitation and may
   * join no other program; an account on a development path joins the solution provider program with a new account. There is one
   * open application for a program at a time.
   * It needs the partner console, for which the vendor has no public API: see docs/console-contract.md.
   */
  readonly programApplicationCreate: Maybe<ProgramApplicationPayload>;
  /**
   * Withdraws an application that is not decided yet (撤回申请).
   * It needs the partner console, for which the vendor has no public API: see docs/console-contract.md.
   */
  readonly programApplicationWithdraw: Maybe<ProgramApplicationPayload>;
  /**
   * Applies for the role of a project specialist for a linked member (申请项目专员), who must have filled in a place of work.
   * It needs the partner console, for which the vendor has no public API: see docs/console-contract.md.
   */
  readonly projectSpecialistApply: Maybe<ProjectSpecialistPayload>;
  /**
   * Asks to end the role of a project specialist (取消项目专员). It ends after a review; until then the request can be taken back.
   * It needs the partner console, for which the vendor has no public API: see docs/console-contract.md.
   */
  readonly projectSpecialistCancel: Maybe<ProjectSpecialistPayload>;
  /**
   * Takes the request to end the role back (撤回取消申请), while it is under review.
   * It needs the partner console, for which the vendor has no public API: see docs/console-contract.md.
   */
  readonly projectSpecialistCancelWithdraw: Maybe<ProjectSpecialistPayload>;
  /**
   * Invites a person to link a personal account to the partner (邀请成员). The account must be real-name authenticated, no partner's
   * own, linked to no other partner, and not have been linked three times within a year. Every call sends another invitation.
   * It needs the partner console, for which the vendor has no public API: see docs/console-contract.md.
   */
  readonly projectSpecialistInvite: Maybe<ProjectSpecialistPayload>;
  /**
   * Removes the link between a person's account and the partner (解除关联). A project specialist's role must be ended first.
   * It needs the partner console, for which the vendor has no public API: see docs/console-contract.md.
   */
  readonly projectSpecialistUnlink: Maybe<ProjectSpecialistPayload>;
  /** Settles a write whose outcome is unknown, by your word: look upstream first. `SUCCEEDED` and `FAILED` are final. */
  readonly receiptSettle: Maybe<ReceiptSettlePayload>;
  /** Lets a roll-out that waits for an operator go on. */
  readonly rolloutContinue: Maybe<UpstreamPolicyPayload>;
  /** Has a resource renew itself no more (取消自动续费), in the customer's name. */
  readonly subscriptionAutoRenewalDisable: Maybe<SubscriptionAutoRenewalDisablePayload>;
  /**
   * Has a resource renew itself at expiry (设置自动续费), in the customer's name: it commits the customer to charges, the first of
   * which is tried 7 days before expiry at 03:00, then daily.
   */
  readonly subscriptionAutoRenewalEnable: Maybe<SubscriptionAutoRenewalEnablePayload>;
  /** Has resources become pay-per-use when they expire (到期转按需), or takes that back, in the customer's name. The new generation only. */
  readonly subscriptionsPayPerUseAtExpirySet: Maybe<SubscriptionsPayPerUseAtExpirySetPayload>;
  /**
   * Renews yearly/monthly resources (续订包年/包月资源), in the customer's name. What happens at their expiry stays as it is; the old
   * generation takes only resources for which it is the same, and not frozen or deleted after retention.
   */
  readonly subscriptionsRenew: Maybe<SubscriptionsRenewPayload>;
  /**
   * Gives up yearly/monthly resources (退订包年/包月资源), in the customer's name. It cannot be undone. Within five days of the
   * purchase all of it may be paid back; later a fee is charged.
   */
  readonly subscriptionsUnsubscribe: Maybe<SubscriptionsUnsubscribePayload>;
  /** Takes back what was set at run time. */
  readonly upstreamPolicyClear: Maybe<UpstreamPolicyPayload>;
  /** Sets an operation's policy at run time: durable, and in force on every replica within two seconds. */
  readonly upstreamPolicySet: Maybe<UpstreamPolicyPayload>;
  /**
   * Sends a verification code (验证码) to a mobile phone, as registration and bank-card authentication need one. Every call sends
   * another message: a phone gets at most 15 in an hour and 60 in a day.
   */
  readonly verificationCodeSend: Maybe<VerificationCodeSendPayload>;
  /** Stops all writes on all replicas until `writesUnfreeze`, also over a new start. Writes on their way go on. */
  readonly writesFreeze: Maybe<WritesFreezePayload>;
  /** Allows writes again. */
  readonly writesUnfreeze: Maybe<WritesFreezePayload>;
};


/**
 * Where every change begins. A change answers with `userErrors` for what a person can mend: it is done when they are empty, unless
 * its description says that it may be done in part.
 */
export type MutationBusinessCertificationAmountVerifyArgs = {
  input: BusinessCertificationAmountVerifyInput;
};


/**
 * Where every change begins. A change answers with `userErrors` for what a person can mend: it is done when they are empty, unless
 * its description says that it may be done in part.
 */
export type MutationBusinessCertificationSubmitArgs = {
  input: BusinessCertificationSubmitInput;
};


/**
 * Where every change begins. A change answers with `userErrors` for what a person can mend: it is done when they are empty, unless
 * its description says that it may be done in part.
 */
export type MutationCompanyProfileUpdateArgs = {
  input: CompanyProfileUpdateInput;
};


/**
 * Where every change begins. A change answers with `userErrors` for what a person can mend: it is done when they are empty, unless
 * its description says that it may be done in part.
 */
export type MutationCouponQuotasGrantArgs = {
  input: CouponQuotasGrantInput;
};


/**
 * Where every change begins. A change answers with `userErrors` for what a person can mend: it is done when they are empty, unless
 * its description says that it may be done in part.
 */
export type MutationCouponQuotasReclaimArgs = {
  input: CouponQuotasReclaimInput;
};


/**
 * Where every change begins. A change answers with `userErrors` for what a person can mend: it is done when they are empty, unless
 * its description says that it may be done in part.
 */
export type MutationCouponReclaimArgs = {
  input: CouponReclaimInput;
};


/**
 * Where every change begins. A change answers with `userErrors` for what a person can mend: it is done when they are empty, unless
 * its description says that it may be done in part.
 */
export type MutationCouponsIssueArgs = {
  input: CouponsIssueInput;
};


/**
 * Where every change begins. A change answers with `userErrors` for what a person can mend: it is done when they are empty, unless
 * its description says that it may be done in part.
 */
export type MutationCustomerBalanceAllocateArgs = {
  input: CustomerBalanceInput;
};


/**
 * Where every change begins. A change answers with `userErrors` for what a person can mend: it is done when they are empty, unless
 * its description says that it may be done in part.
 */
export type MutationCustomerBalanceReclaimArgs = {
  input: CustomerBalanceInput;
};


/**
 * Where every change begins. A change answers with `userErrors` for what a person can mend: it is done when they are empty, unless
 * its description says that it may be done in part.
 */
export type MutationCustomerCreateArgs = {
  input: CustomerCreateInput;
};


/**
 * Where every change begins. A change answers with `userErrors` for what a person can mend: it is done when they are empty, unless
 * its description says that it may be done in part.
 */
export type MutationCustomerRealNameApplyAsEnterpriseArgs = {
  input: EnterpriseRealNameInput;
};


/**
 * Where every change begins. A change answers with `userErrors` for what a person can mend: it is done when they are empty, unless
 * its description says that it may be done in part.
 */
export type MutationCustomerRealNameApplyAsIndividualArgs = {
  input: IndividualRealNameInput;
};


/**
 * Where every change begins. A change answers with `userErrors` for what a person can mend: it is done when they are empty, unless
 * its description says that it may be done in part.
 */
export type MutationCustomerRealNameChangeToEnterpriseArgs = {
  input: EnterpriseRealNameInput;
};


/**
 * Where every change begins. A change answers with `userErrors` for what a person can mend: it is done when they are empty, unless
 * its description says that it may be done in part.
 */
export type MutationCustomerRenewalSettingSetArgs = {
  input: CustomerRenewalSettingSetInput;
};


/**
 * Where every change begins. A change answers with `userErrors` for what a person can mend: it is done when they are empty, unless
 * its description says that it may be done in part.
 */
export type MutationIncentiveAutoPayoutUpdateArgs = {
  input: IncentiveAutoPayoutUpdateInput;
};


/**
 * Where every change begins. A change answers with `userErrors` for what a person can mend: it is done when they are empty, unless
 * its description says that it may be done in part.
 */
export type MutationIncentivePayoutCreateArgs = {
  input: IncentivePayoutCreateInput;
};


/**
 * Where every change begins. A change answers with `userErrors` for what a person can mend: it is done when they are empty, unless
 * its description says that it may be done in part.
 */
export type MutationIncentivePayoutInvoicesSubmitArgs = {
  input: IncentivePayoutInvoicesSubmitInput;
};


/**
 * Where every change begins. A change answers with `userErrors` for what a person can mend: it is done when they are empty, unless
 * its description says that it may be done in part.
 */
export type MutationIncentiveStatementConfirmArgs = {
  input: IncentiveStatementConfirmInput;
};


/**
 * Where every change begins. A change answers with `userErrors` for what a person can mend: it is done when they are empty, unless
 * its description says that it may be done in part.
 */
export type MutationIncentiveStatementFeedbackSendArgs = {
  input: IncentiveStatementFeedbackSendInput;
};


/**
 * Where every change begins. A change answers with `userErrors` for what a person can mend: it is done when they are empty, unless
 * its description says that it may be done in part.
 */
export type MutationIndirectPartnerBalanceAllocateArgs = {
  input: IndirectPartnerBalanceInput;
};


/**
 * Where every change begins. A change answers with `userErrors` for what a person can mend: it is done when they are empty, unless
 * its description says that it may be done in part.
 */
export type MutationIndirectPartnerBalanceReclaimArgs = {
  input: IndirectPartnerBalanceInput;
};


/**
 * Where every change begins. A change answers with `userErrors` for what a person can mend: it is done when they are empty, unless
 * its description says that it may be done in part.
 */
export type MutationInvoiceCancelArgs = {
  input: InvoiceCancelInput;
};


/**
 * Where every change begins. A change answers with `userErrors` for what a person can mend: it is done when they are empty, unless
 * its description says that it may be done in part.
 */
export type MutationInvoiceDeleteArgs = {
  input: InvoiceDeleteInput;
};


/**
 * Where every change begins. A change answers with `userErrors` for what a person can mend: it is done when they are empty, unless
 * its description says that it may be done in part.
 */
export type MutationInvoiceMailingAddressCreateArgs = {
  input: InvoiceMailingAddressCreateInput;
};


/**
 * Where every change begins. A change answers with `userErrors` for what a person can mend: it is done when they are empty, unless
 * its description says that it may be done in part.
 */
export type MutationInvoiceMailingAddressDeleteArgs = {
  input: InvoiceMailingAddressDeleteInput;
};


/**
 * Where every change begins. A change answers with `userErrors` for what a person can mend: it is done when they are empty, unless
 * its description says that it may be done in part.
 */
export type MutationInvoiceMailingAddressUpdateArgs = {
  input: InvoiceMailingAddressUpdateInput;
};


/**
 * Where every change begins. A change answers with `userErrors` for what a person can mend: it is done when they are empty, unless
 * its description says that it may be done in part.
 */
export type MutationInvoiceProfileCreateArgs = {
  input: InvoiceProfileCreateInput;
};


/**
 * Where every change begins. A change answers with `userErrors` for what a person can mend: it is done when they are empty, unless
 * its description says that it may be done in part.
 */
export type MutationInvoiceProfileDeleteArgs = {
  input: InvoiceProfileDeleteInput;
};


/**
 * Where every change begins. A change answers with `userErrors` for what a person can mend: it is done when they are empty, unless
 * its description says that it may be done in part.
 */
export type MutationInvoiceProfileUpdateArgs = {
  input: InvoiceProfileUpdateInput;
};


/**
 * Where every change begins. A change answers with `userErrors` for what a person can mend: it is done when they are empty, unless
 * its description says that it may be done in part.
 */
export type MutationInvoiceReceiptConfirmArgs = {
  input: InvoiceReceiptConfirmInput;
};


/**
 * Where every change begins. A change answers with `userErrors` for what a person can mend: it is done when they are empty, unless
 * its description says that it may be done in part.
 */
export type MutationInvoiceRequestArgs = {
  input: InvoiceRequestInput;
};


/**
 * Where every change begins. A change answers with `userErrors` for what a person can mend: it is done when they are empty, unless
 * its description says that it may be done in part.
 */
export type MutationInvoiceReturnArgs = {
  input: InvoiceReturnInput;
};


/**
 * Where every change begins. A change answers with `userErrors` for what a person can mend: it is done when they are empty, unless
 * its description says that it may be done in part.
 */
export type MutationMailingAddressAddArgs = {
  input: MailingAddressAddInput;
};


/**
 * Where every change begins. A change answers with `userErrors` for what a person can mend: it is done when they are empty, unless
 * its description says that it may be done in part.
 */
export type MutationMailingAddressChangeArgs = {
  input: MailingAddressChangeInput;
};


/**
 * Where every change begins. A change answers with `userErrors` for what a person can mend: it is done when they are empty, unless
 * its description says that it may be done in part.
 */
export type MutationMailingAddressRemoveArgs = {
  input: MailingAddressRemoveInput;
};


/**
 * Where every change begins. A change answers with `userErrors` for what a person can mend: it is done when they are empty, unless
 * its description says that it may be done in part.
 */
export type MutationMigrationFreezeArgs = {
  input: MigrationFreezeInput;
};


/**
 * Where every change begins. A change answers with `userErrors` for what a person can mend: it is done when they are empty, unless
 * its description says that it may be done in part.
 */
export type MutationMigrationUnfreezeArgs = {
  input: MigrationFreezeInput;
};


/**
 * Where every change begins. A change answers with `userErrors` for what a person can mend: it is done when they are empty, unless
 * its description says that it may be done in part.
 */
export type MutationOnboardingApplyArgs = {
  input: OnboardingApplyInput;
};


/**
 * Where every change begins. A change answers with `userErrors` for what a person can mend: it is done when they are empty, unless
 * its description says that it may be done in part.
 */
export type MutationOrderCancelArgs = {
  input: OrderCancelInput;
};


/**
 * Where every change begins. A change answers with `userErrors` for what a person can mend: it is done when they are empty, unless
 * its description says that it may be done in part.
 */
export type MutationOrderPayArgs = {
  input: OrderPayInput;
};


/**
 * Where every change begins. A change answers with `userErrors` for what a person can mend: it is done when they are empty, unless
 * its description says that it may be done in part.
 */
export type MutationOrderUnsubscribeArgs = {
  input: OrderUnsubscribeInput;
};


/**
 * Where every change begins. A change answers with `userErrors` for what a person can mend: it is done when they are empty, unless
 * its description says that it may be done in part.
 */
export type MutationOwedInvoicesOffsetArgs = {
  input: OwedInvoicesOffsetInput;
};


/**
 * Where every change begins. A change answers with `userErrors` for what a person can mend: it is done when they are empty, unless
 * its description says that it may be done in part.
 */
export type MutationProgramApplicationCreateArgs = {
  input: ProgramApplicationCreateInput;
};


/**
 * Where every change begins. A change answers with `userErrors` for what a person can mend: it is done when they are empty, unless
 * its description says that it may be done in part.
 */
export type MutationProgramApplicationWithdrawArgs = {
  input: ProgramApplicationWithdrawInput;
};


/**
 * Where every change begins. A change answers with `userErrors` for what a person can mend: it is done when they are empty, unless
 * its description says that it may be done in part.
 */
export type MutationProjectSpecialistApplyArgs = {
  input: ProjectSpecialistApplyInput;
};


/**
 * Where every change begins. A change answers with `userErrors` for what a person can mend: it is done when they are empty, unless
 * its description says that it may be done in part.
 */
export type MutationProjectSpecialistCancelArgs = {
  input: ProjectSpecialistCancelInput;
};


/**
 * Where every change begins. A change answers with `userErrors` for what a person can mend: it is done when they are empty, unless
 * its description says that it may be done in part.
 */
export type MutationProjectSpecialistCancelWithdrawArgs = {
  input: ProjectSpecialistInput;
};


/**
 * Where every change begins. A change answers with `userErrors` for what a person can mend: it is done when they are empty, unless
 * its description says that it may be done in part.
 */
export type MutationProjectSpecialistInviteArgs = {
  input: ProjectSpecialistInviteInput;
};


/**
 * Where every change begins. A change answers with `userErrors` for what a person can mend: it is done when they are empty, unless
 * its description says that it may be done in part.
 */
export type MutationProjectSpecialistUnlinkArgs = {
  input: ProjectSpecialistInput;
};


/**
 * Where every change begins. A change answers with `userErrors` for what a person can mend: it is done when they are empty, unless
 * its description says that it may be done in part.
 */
export type MutationReceiptSettleArgs = {
  input: ReceiptSettleInput;
};


/**
 * Where every change begins. A change answers with `userErrors` for what a person can mend: it is done when they are empty, unless
 * its description says that it may be done in part.
 */
export type MutationRolloutContinueArgs = {
  input: RolloutContinueInput;
};


/**
 * Where every change begins. A change answers with `userErrors` for what a person can mend: it is done when they are empty, unless
 * its description says that it may be done in part.
 */
export type MutationSubscriptionAutoRenewalDisableArgs = {
  input: SubscriptionAutoRenewalDisableInput;
};


/**
 * Where every change begins. A change answers with `userErrors` for what a person can mend: it is done when they are empty, unless
 * its description says that it may be done in part.
 */
export type MutationSubscriptionAutoRenewalEnableArgs = {
  input: SubscriptionAutoRenewalEnableInput;
};


/**
 * Where every change begins. A change answers with `userErrors` for what a person can mend: it is done when they are empty, unless
 * its description says that it may be done in part.
 */
export type MutationSubscriptionsPayPerUseAtExpirySetArgs = {
  input: SubscriptionsPayPerUseAtExpirySetInput;
};


/**
 * Where every change begins. A change answers with `userErrors` for what a person can mend: it is done when they are empty, unless
 * its description says that it may be done in part.
 */
export type MutationSubscriptionsRenewArgs = {
  input: SubscriptionsRenewInput;
};


/**
 * Where every change begins. A change answers with `userErrors` for what a person can mend: it is done when they are empty, unless
 * its description says that it may be done in part.
 */
export type MutationSubscriptionsUnsubscribeArgs = {
  input: SubscriptionsUnsubscribeInput;
};


/**
 * Where every change begins. A change answers with `userErrors` for what a person can mend: it is done when they are empty, unless
 * its description says that it may be done in part.
 */
export type MutationUpstreamPolicyClearArgs = {
  input: UpstreamPolicyClearInput;
};


/**
 * Where every change begins. A change answers with `userErrors` for what a person can mend: it is done when they are empty, unless
 * its description says that it may be done in part.
 */
export type MutationUpstreamPolicySetArgs = {
  input: UpstreamPolicySetInput;
};


/**
 * Where every change begins. A change answers with `userErrors` for what a person can mend: it is done when they are empty, unless
 * its description says that it may be done in part.
 */
export type MutationVerificationCodeSendArgs = {
  input: VerificationCodeSendInput;
};


/**
 * Where every change begins. A change answers with `userErrors` for what a person can mend: it is done when they are empty, unless
 * its description says that it may be done in part.
 */
export type MutationWritesFreezeArgs = {
  input: WritesFreezeInput;
};


/**
 * Where every change begins. A change answers with `userErrors` for what a person can mend: it is done when they are empty, unless
 * its description says that it may be done in part.
 */
export type MutationWritesUnfreezeArgs = {
  input: WritesFreezeInput;
};

/** A mark that says whether a customer counts as new (新客标签). */
export type NewCustomerTag = {
  readonly __typename?: 'NewCustomerTag';
  /** The first month the tag is in force. */
  readonly effectiveFrom: Maybe<Scalars['BillingCycle']['output']>;
  /** The last month the tag is in force. */
  readonly expiresAfter: Maybe<Scalars['BillingCycle']['output']>;
  /** The vendor's kind of tag, such as `SMB`. */
  readonly kind: Maybe<Scalars['String']['output']>;
  /** Whether the customer counts as new. */
  readonly value: Maybe<NewCustomerTagValue>;
  /** The vendor's own code of the value. */
  readonly valueCode: Maybe<Scalars['String']['output']>;
};

/** Whether a customer counts as new (新客标签). */
export type NewCustomerTagValue =
  /** Not a new customer. */
  | 'NOT_NEW'
  /** A qualified new customer. */
  | 'QUALIFIED'
  /** Eligible but not yet qualified. */
  | 'UNDETERMINED'
  /** A value that this service does not know; `valueCode` has the vendor's own code. */
  | 'UNRECOGNIZED';

/** An object that can be fetched again by its global id. */
export type Node = {
  /** The global id: opaque, and unique over all types. */
  readonly id: Scalars['ID']['output'];
};

/** The language of the notices that the vendor sends. */
export type NoticeLanguage =
  /** Chinese. */
  | 'CHINESE'
  /** English. */
  | 'ENGLISH'
  /** A language that this service does not know; `noticeLanguageCode` has the upstream's own code. */
  | 'UNRECOGNIZED';

/** What a discount takes off the price of a use. */
export type OnDemandDiscount = {
  readonly __typename?: 'OnDemandDiscount';
  /** What it takes off. */
  readonly amount: Maybe<Money>;
  /** The discount. */
  readonly discount: PriceDiscount;
};

/** Use of pay-per-use products to price. */
export type OnDemandPriceInput = {
  /** The vendor's customer id: prices depend on the customer's discounts. */
  readonly customerId: Scalars['String']['input'];
  /** How many decimals a price keeps. Other than `SIX_DECIMALS` on the new generation only. */
  readonly precision: PricePrecision;
  /** The products: 1 to 100. */
  readonly products: ReadonlyArray<OnDemandProductInput>;
  /** The id of a project (项目) in the customer's account, of the products' region. */
  readonly projectId: Scalars['String']['input'];
};

/** What use of pay-per-use products costs. */
export type OnDemandPriceQuote = {
  readonly __typename?: 'OnDemandPriceQuote';
  /** What is to be paid: the list price less the discounts. */
  readonly amount: Maybe<Money>;
  /** What discounts take off. */
  readonly discountAmount: Maybe<Money>;
  /** The list price (官网价) of all products. */
  readonly officialAmount: Maybe<Money>;
  /** The price of each product, in the order of the input. */
  readonly products: ReadonlyArray<OnDemandProductPrice>;
};

/**
 * A use of a pay-per-use product to price. Its service, resource type, specification and region must fit together, else the vendor
 * finds no such product.
 */
export type OnDemandProductInput = {
  /** The availability zone, whatever its case; any when left out. */
  readonly availabilityZone?: InputMaybe<Scalars['String']['input']>;
  /** How many of it: 1 or more. */
  readonly quantity: Scalars['Int']['input'];
  /** The region's code, such as `cn-north-4`. */
  readonly regionCode: Scalars['String']['input'];
  /** The resource type's code, such as `hws.resource.type.vm`. */
  readonly resourceTypeCode: Scalars['String']['input'];
  /** The cloud service's code, such as `hws.service.type.ec2`. */
  readonly serviceTypeCode: Scalars['String']['input'];
  /** The size; mandatory for what is sold by size, such as disks and bandwidth. */
  readonly size?: InputMaybe<Scalars['Int']['input']>;
  /** The unit of `size`, by its `MeasureUnit.measureId`: 15 Mbps, 17 GB, 14 pieces. Mandatory with `size`. */
  readonly sizeMeasureId?: InputMaybe<Scalars['Int']['input']>;
  /** The specification's code; of a cloud server with its system, such as `s7.large.2.linux`. */
  readonly specCode: Scalars['String']['input'];
  /** How much is used: 0 or more, such as `"1"` for one hour. */
  readonly usage: Scalars['Decimal']['input'];
  /** What of it is used (使用量因子), whatever its case, such as `Duration` or `upflow`. */
  readonly usageFactor: Scalars['String']['input'];
  /** The unit of `usage`, by its `MeasureUnit.measureId`, such as 4 for hours. */
  readonly usageMeasureId: Scalars['Int']['input'];
};

/** What use of one of the products costs. */
export type OnDemandProductPrice = {
  readonly __typename?: 'OnDemandProductPrice';
  /** What is to be paid: the list price less the discounts. */
  readonly amount: Maybe<Money>;
  /** What discounts take off. */
  readonly discountAmount: Maybe<Money>;
  /** What each discount that the customer has would take off, the vendor's commercial one first. The new generation only. */
  readonly discounts: Maybe<ReadonlyArray<OnDemandDiscount>>;
  /** The list price. */
  readonly officialAmount: Maybe<Money>;
  /** The vendor's product id. */
  readonly productId: Maybe<Scalars['String']['output']>;
};

/** The account's way into the partner network, and what it applied with. */
export type Onboarding = {
  readonly __typename?: 'Onboarding';
  /** When it applied. */
  readonly appliedAt: Maybe<Scalars['DateTime']['output']>;
  /** The region it does business in. */
  readonly businessRegion: Maybe<Scalars['String']['output']>;
  /** The company's name as it was real-name authenticated. */
  readonly companyName: Maybe<Scalars['String']['output']>;
  /** How many employees it has, as a band. */
  readonly companySize: Maybe<Scalars['String']['output']>;
  /** That person's e-mail address; masked without scope `personal-data`. */
  readonly contactEmail: Maybe<Scalars['String']['output']>;
  /** The name of the person to talk to. */
  readonly contactName: Maybe<Scalars['String']['output']>;
  /** That person's phone; masked without scope `personal-data`. */
  readonly contactPhone: Maybe<Scalars['String']['output']>;
  /** What it does. */
  readonly mainBusiness: Maybe<Scalars['String']['output']>;
  /** When it became a member. */
  readonly onboardedAt: Maybe<Scalars['DateTime']['output']>;
  /** Its unified social credit code (统一社会信用代码). */
  readonly registrationNumber: Maybe<Scalars['String']['output']>;
  /** Why it was refused. */
  readonly rejectReason: Maybe<Scalars['String']['output']>;
  /** How far it is. */
  readonly state: Maybe<OnboardingState>;
  /** The upstream's own code of the state. */
  readonly stateCode: Maybe<Scalars['String']['output']>;
  /** The company's web site. */
  readonly website: Maybe<Scalars['String']['output']>;
};

/** An application to join the partner network. */
export type OnboardingApplyInput = {
  /** The region it does business in (业务区域). */
  readonly businessRegion?: InputMaybe<Scalars['String']['input']>;
  /** The company's name as it was real-name authenticated (公司名称). */
  readonly companyName: Scalars['String']['input'];
  /** How many employees it has, as a band: `100-499` (公司规模). */
  readonly companySize?: InputMaybe<Scalars['String']['input']>;
  /** That person's e-mail address. */
  readonly contactEmail: Scalars['String']['input'];
  /** The name of the person to talk to (联系人). */
  readonly contactName: Scalars['String']['input'];
  /** That person's phone. */
  readonly contactPhone: Scalars['String']['input'];
  /** What it does (主营业务). */
  readonly mainBusiness?: InputMaybe<Scalars['String']['input']>;
  /** Its unified social credit code (统一社会信用代码). */
  readonly registrationNumber: Scalars['String']['input'];
  /** The company's web site. */
  readonly website?: InputMaybe<Scalars['String']['input']>;
};

/** What became of an application to join the partner network. */
export type OnboardingPayload = {
  readonly __typename?: 'OnboardingPayload';
  /** The account's way into the network as it is now; null when nothing was done. */
  readonly onboarding: Maybe<Onboarding>;
  /** What a person can mend; empty when the application was made. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** How far the way of the account into the partner network (华为云合作伙伴网络) is. */
export type OnboardingState =
  /** The automatic check has failed; under review by people. */
  | 'IN_REVIEW'
  /** The account is not opened at Huawei Cloud. */
  | 'NOT_REGISTERED'
  /** A member of the partner network (已入驻). */
  | 'ONBOARDED'
  /** It may apply: `onboardingApply`. */
  | 'READY_TO_APPLY'
  /** The real-name authentication as an enterprise is missing. */
  | 'REAL_NAME_REQUIRED'
  /** Refused; `rejectReason` says why. Correct what it says and apply again. */
  | 'REJECTED'
  /** A state that this service does not know; `stateCode` has the upstream's own code. */
  | 'UNRECOGNIZED';

/** Whether an operation only reads. */
export type OperationSafety =
  /** It moves or commits money, or destroys what was paid for. */
  | 'MONEY'
  /** It reads. */
  | 'READ'
  /** It changes something, but moves no money. */
  | 'WRITE';

/** A yearly/monthly order (订单) of a customer. */
export type Order = Node & {
  readonly __typename?: 'Order';
  /** The price after discounts, before coupons and cards. */
  readonly amountAfterDiscount: Maybe<Money>;
  /** How the price was paid and reduced. */
  readonly amounts: Maybe<OrderAmounts>;
  /** The order it was split from. The old generation only. */
  readonly baseOrderId: Maybe<Scalars['String']['output']>;
  /** The contract it belongs to. */
  readonly contractId: Maybe<Scalars['String']['output']>;
  /** When it was placed. */
  readonly createdAt: Maybe<Scalars['DateTime']['output']>;
  /** Who placed it: a login name, or the words for operations staff or the system. The new generation only. */
  readonly createdBy: Maybe<Scalars['String']['output']>;
  /** The customer it belongs to. */
  readonly customer: Maybe<Customer>;
  /** The vendor's customer id of the customer it belongs to. */
  readonly customerId: Scalars['String']['output'];
  /** The enterprise projects it belongs to. Lists of the new generation only. */
  readonly enterpriseProjects: Maybe<ReadonlyArray<EnterpriseProject>>;
  /** The global id. */
  readonly id: Scalars['ID']['output'];
  /** What was ordered, line by line. */
  readonly lines: Maybe<OrderLineConnection>;
  /** Whether it needs approval. The old generation only. */
  readonly needsApproval: Maybe<Scalars['Boolean']['output']>;
  /** The list price; of an unsubscription the same as `amountAfterDiscount`. */
  readonly officialAmount: Maybe<Money>;
  /** The vendor's order id. */
  readonly orderId: Scalars['String']['output'];
  /** When it was paid; null while it is not. */
  readonly paidAt: Maybe<Scalars['DateTime']['output']>;
  /** Until when it can be paid; null once it is. The new generation only. */
  readonly paymentDeadline: Maybe<Scalars['DateTime']['output']>;
  /**
   * The resources that the order brings, those too that are not there yet; null for an order that brings none. Asked in the
   * customer's name. The old generation only; the new one has `subscriptions`, without what is not there yet.
   */
  readonly provisioning: Maybe<ProvisionedResourceConnection>;
  /** What was refunded or charged: of unsubscriptions and changes; null for every other type of order. */
  readonly refund: Maybe<ReadonlyArray<RefundDetail>>;
  /** The cloud service's code, such as `hws.service.type.ec2`. */
  readonly serviceTypeCode: Maybe<Scalars['String']['output']>;
  /** The cloud service's name. The new generation only. */
  readonly serviceTypeName: Maybe<Scalars['String']['output']>;
  /** Who placed it. */
  readonly source: Maybe<OrderSource>;
  /** The vendor's own code of the source. */
  readonly sourceCode: Maybe<Scalars['String']['output']>;
  /** Its state. */
  readonly status: Maybe<OrderStatus>;
  /** The vendor's own code of the state. */
  readonly statusCode: Maybe<Scalars['String']['output']>;
  /** The orders a combined order consists of; null for an ordinary one. The new generation only. */
  readonly subOrders: Maybe<ReadonlyArray<Order>>;
  /** The yearly/monthly resources that the order brought. */
  readonly subscriptions: Maybe<ResourceSubscriptionConnection>;
  /** What it does. */
  readonly type: Maybe<OrderType>;
  /** The vendor's own code of the type. */
  readonly typeCode: Maybe<Scalars['String']['output']>;
  /** When its state last changed. The old generation only. */
  readonly updatedAt: Maybe<Scalars['DateTime']['output']>;
  /**
   * The coupons and cards that the order can be paid with, while it waits for payment. Asked in the customer's name. The new
   * generation only.
   */
  readonly usableCoupons: Maybe<OrderUsableCoupons>;
  /**
   * The discounts that the order can be paid with, while it waits for payment. Asked in the customer's name. The new generation
   * only.
   */
  readonly usableDiscounts: Maybe<ReadonlyArray<OrderUsableDiscount>>;
};


/** A yearly/monthly order (订单) of a customer. */
export type OrderLinesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A yearly/monthly order (订单) of a customer. */
export type OrderProvisioningArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A yearly/monthly order (订单) of a customer. */
export type OrderSubscriptionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** How the price of an order or of a line was reduced and paid. */
export type OrderAmounts = {
  readonly __typename?: 'OrderAmounts';
  /** The handling fee; unsubscriptions only. */
  readonly commissionAmount: Maybe<Money>;
  /** What had been consumed; unsubscriptions only. */
  readonly consumedAmount: Maybe<Money>;
  /** What was paid with cash coupons (代金券). */
  readonly couponAmount: Maybe<Money>;
  /** The discounts on it. */
  readonly discounts: ReadonlyArray<OrderDiscount>;
  /** What was paid with flexi-purchase coupons (现金券). */
  readonly flexiPurchaseCouponAmount: Maybe<Money>;
  /** What was paid with stored-value cards (储值卡). */
  readonly storedCardAmount: Maybe<Money>;
};

/** An order to cancel. */
export type OrderCancelInput = {
  /** The vendor's customer id: whose order it is (`Order.customerId`). */
  readonly customerId: Scalars['String']['input'];
  /** The vendor's order id. */
  readonly orderId: Scalars['String']['input'];
};

/** What came of cancelling an order. */
export type OrderCancelPayload = {
  readonly __typename?: 'OrderCancelPayload';
  /** The order, read again; null when it was not cancelled. */
  readonly order: Maybe<Order>;
  /** What a person can mend. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** A page of a list of orders. */
export type OrderConnection = {
  readonly __typename?: 'OrderConnection';
  /** The page's items with their cursors. */
  readonly edges: ReadonlyArray<OrderEdge>;
  /** The page's items. */
  readonly nodes: ReadonlyArray<Order>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
  /** How many orders the whole list has. */
  readonly totalCount: Maybe<Scalars['Int']['output']>;
};

/** What a coupon is good for. */
export type OrderCouponGroup =
  /** Cloud services. */
  | 'CLOUD_SERVICES'
  /** A dedicated cash coupon (专属现金券). It cannot pay together with one of the marketplace. */
  | 'DEDICATED'
  /** Hardware only. */
  | 'HARDWARE'
  /** Issued by the marketplace (云商店). */
  | 'MARKETPLACE'
  /** A group that this service does not know; `groupCode` has the vendor's own code. */
  | 'UNRECOGNIZED';

/** A restriction of a coupon, in the vendor's own words. */
export type OrderCouponLimit = {
  readonly __typename?: 'OrderCouponLimit';
  /** What is restricted, such as `simultaneousUseWithEmpowerDiscount` or `minConsumeDiscount`. */
  readonly key: Maybe<Scalars['String']['output']>;
  /** The kind of restriction. */
  readonly type: Maybe<Scalars['String']['output']>;
  /** The unit of the values. */
  readonly unit: Maybe<Scalars['String']['output']>;
  /** The first value. */
  readonly value1: Maybe<Scalars['String']['output']>;
  /** The second value. */
  readonly value2: Maybe<Scalars['String']['output']>;
};

/** How many coupons of a type and group may pay an order together. */
export type OrderCouponQuantity = {
  readonly __typename?: 'OrderCouponQuantity';
  /** The group. */
  readonly group: Maybe<OrderCouponGroup>;
  /** The vendor's own code of the group. */
  readonly groupCode: Maybe<Scalars['String']['output']>;
  /** How many at most; in all an order takes 3. */
  readonly max: Maybe<Scalars['Int']['output']>;
  /** The type. */
  readonly type: Maybe<OrderCouponType>;
  /** The vendor's own code of the type. */
  readonly typeCode: Maybe<Scalars['String']['output']>;
};

/** Whether a coupon is in use yet. */
export type OrderCouponStatus =
  /** Not activated (未激活). */
  | 'NOT_ACTIVATED'
  /** A state that this service does not know; `statusCode` has the vendor's own code. */
  | 'UNRECOGNIZED'
  /** To be used (待使用). */
  | 'USABLE';

/** What kind of coupon or card it is (优惠券类型). */
export type OrderCouponType =
  /** A promotional cash coupon (代金券). */
  | 'CASH_COUPON'
  /** A promotional discount coupon (折扣券). */
  | 'DISCOUNT_COUPON'
  /** A promotional flexi-purchase coupon (现金券). */
  | 'FLEXI_PURCHASE_COUPON'
  /** A product coupon; a payment cannot name it. */
  | 'PRODUCT_COUPON'
  /** A promotional stored-value card (储值卡). */
  | 'STORED_VALUE_CARD'
  /** A type that this service does not know; `typeCode` has the vendor's own code. */
  | 'UNRECOGNIZED';

/** A discount on an order or on a line. */
export type OrderDiscount = {
  readonly __typename?: 'OrderDiscount';
  /** How much it takes off. */
  readonly amount: Maybe<Money>;
  /** What gave it. */
  readonly type: Maybe<OrderDiscountType>;
  /** The vendor's own code of the type. */
  readonly typeCode: Maybe<Scalars['String']['output']>;
};

/** How a discount lowers a price. */
export type OrderDiscountMode =
  /** To a fixed price. */
  | 'FIXED_PRICE'
  /** By a rate. */
  | 'RATE'
  /** By an amount. */
  | 'REDUCTION'
  /** A mode that this service does not know; `modeCode` has the vendor's own code. */
  | 'UNRECOGNIZED';

/** What gave a discount on an order (折扣类型). */
export type OrderDiscountType =
  /** Built into the product. */
  | 'BUILT_IN'
  /** A promotional cash coupon (代金券). */
  | 'CASH_COUPON'
  /** The commercial contract discount of a channel. */
  | 'CHANNEL_COMMERCIAL_CONTRACT'
  /** A channel framework contract. */
  | 'CHANNEL_FRAMEWORK_CONTRACT'
  /** The vendor's commercial contract discount (商务折扣). */
  | 'COMMERCIAL_CONTRACT'
  /** A dedicated-fund contract. */
  | 'DEDICATED_FUND_CONTRACT'
  /** A promotional discount coupon. */
  | 'DISCOUNT_COUPON'
  /** A fixed price against the base price. */
  | 'FIXED_PRICE'
  /** A promotional flexi-purchase coupon (现金券). */
  | 'FLEXI_PURCHASE_COUPON'
  /** A contract signed offline. */
  | 'OFFLINE_CONTRACT'
  /** A price adjustment of the order (订单调价). */
  | 'ORDER_PRICE_ADJUSTMENT'
  /** A discount granted by the partner (伙伴授予折扣). */
  | 'PARTNER_GRANTED'
  /** A promotional discount. */
  | 'PROMOTIONAL'
  /** A promotional product discount. */
  | 'PROMOTIONAL_PRODUCT'
  /** A discount given in a proxy order. */
  | 'PROXY_DISCOUNT'
  /** A fixed price of a proxy order. */
  | 'PROXY_FIXED_PRICE'
  /** A reduction given in a proxy order. */
  | 'PROXY_REDUCTION'
  /** A discount rebate contract. */
  | 'REBATE_CONTRACT'
  /** A grant contract of telesales. */
  | 'TELESALES_GRANT'
  /** A discount of a top-up account. */
  | 'TOP_UP_ACCOUNT'
  /** A type that this service does not know; `typeCode` has the vendor's own code. */
  | 'UNRECOGNIZED'
  /** A waived amount. */
  | 'WAIVED';

/** What a discount does to lines of an order whose product, specification and final price are equal. */
export type OrderDiscountedLines = {
  readonly __typename?: 'OrderDiscountedLines';
  /** How much is taken off. */
  readonly amount: Maybe<Money>;
  /** How the price is lowered. */
  readonly mode: Maybe<OrderDiscountMode>;
  /** The vendor's own code of the mode. */
  readonly modeCode: Maybe<Scalars['String']['output']>;
  /** The order: a part of a combined one, else the order itself. */
  readonly orderId: Scalars['String']['output'];
  /** The lines. */
  readonly orderLineIds: ReadonlyArray<Scalars['String']['output']>;
  /** The discount's ratio. */
  readonly ratio: Maybe<Scalars['Decimal']['output']>;
};

/** An order in a list. */
export type OrderEdge = {
  readonly __typename?: 'OrderEdge';
  /** Where the order stands in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The order. */
  readonly node: Order;
};

/** Which orders to list. Conditions that are left out do not filter; all given ones must hold. */
export type OrderFilter = {
  /** When the order was placed; at most one year. */
  readonly createdAt?: InputMaybe<DateTimeRange>;
  /**
   * Only orders of customers associated in this way. The old generation's list of all customers' orders holds resale
   * customers only, so `RESALE` can be asked of it; no generation can list any other one.
   */
  readonly customerAssociation?: InputMaybe<CustomerAssociationType>;
  /** The vendor's customer id. */
  readonly customerId?: InputMaybe<Scalars['String']['input']>;
  /** The cloud reseller (云经销商) whose customers' orders to list; for distributors. The new generation only. */
  readonly indirectPartnerId?: InputMaybe<Scalars['String']['input']>;
  /** The order's id, whatever its case. */
  readonly orderId?: InputMaybe<Scalars['String']['input']>;
  /** When the order was paid; at most one year. */
  readonly paidAt?: InputMaybe<DateTimeRange>;
  /** The cloud service's code, such as `hws.service.type.ec2`. */
  readonly serviceTypeCode?: InputMaybe<Scalars['String']['input']>;
  /** The state. The upstream filters by `PENDING_APPROVAL`, `PROCESSING`, `CANCELLED`, `COMPLETED`, `PENDING_PAYMENT` and `PENDING_CONFIRMATION` only. */
  readonly status?: InputMaybe<OrderStatus>;
  /** What the order does. */
  readonly type?: InputMaybe<OrderType>;
};

/** A line of an order (订单行). */
export type OrderLine = {
  readonly __typename?: 'OrderLine';
  /** The price after discounts, before coupons and cards. */
  readonly amountAfterDiscount: Maybe<Money>;
  /** How the price was paid and reduced. */
  readonly amounts: Maybe<OrderAmounts>;
  /** The catalogue's code. */
  readonly categoryCode: Maybe<Scalars['String']['output']>;
  /** When it takes effect. */
  readonly effectiveAt: Maybe<Scalars['DateTime']['output']>;
  /** When it expires. */
  readonly expiresAt: Maybe<Scalars['DateTime']['output']>;
  /** The list price. */
  readonly officialAmount: Maybe<Money>;
  /** The vendor's id of the line. */
  readonly orderLineId: Scalars['String']['output'];
  /** How many periods; null when the order unsubscribes a resource. */
  readonly periodCount: Maybe<Scalars['Int']['output']>;
  /** The unit of the period it is bought for. */
  readonly periodType: Maybe<OrderPeriodType>;
  /** The vendor's own code of the unit. */
  readonly periodTypeCode: Maybe<Scalars['String']['output']>;
  /** The product's id. */
  readonly productId: Maybe<Scalars['String']['output']>;
  /** How many pieces. */
  readonly quantity: Maybe<Scalars['Int']['output']>;
  /** The cloud service's code. */
  readonly serviceTypeCode: Maybe<Scalars['String']['output']>;
  /** The cloud service's name. The new generation only. */
  readonly serviceTypeName: Maybe<Scalars['String']['output']>;
  /** The specification in words. */
  readonly specDescription: Maybe<Scalars['String']['output']>;
};

/** A page of an order's lines. */
export type OrderLineConnection = {
  readonly __typename?: 'OrderLineConnection';
  /** The page's items with their cursors. */
  readonly edges: ReadonlyArray<OrderLineEdge>;
  /** The page's items. */
  readonly nodes: ReadonlyArray<OrderLine>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
  /** How many lines the order has. */
  readonly totalCount: Maybe<Scalars['Int']['output']>;
};

/** A line in an order's lines. */
export type OrderLineEdge = {
  readonly __typename?: 'OrderLineEdge';
  /** Where the line stands in the order. */
  readonly cursor: Scalars['String']['output'];
  /** The line. */
  readonly node: OrderLine;
};

/** What kind of discount it is (折扣类型). */
export type OrderOfferedDiscountType =
  /** The vendor's commercial discount (商务折扣). */
  | 'COMMERCIAL'
  /** A contract discount (合同折扣). A payment cannot name it. */
  | 'CONTRACT'
  /** A discount granted by the partner (伙伴授予折扣). */
  | 'PARTNER_GRANTED'
  /** A price adjustment of the order (订单调价): an order that has one must be paid with it. */
  | 'PRICE_ADJUSTMENT'
  /** A promotional discount (促销折扣). */
  | 'PROMOTIONAL'
  /** A type that this service does not know; `typeCode` has the vendor's own code. */
  | 'UNRECOGNIZED';

/** A coupon or card to pay with. */
export type OrderPayCouponInput = {
  /** Its id (`OrderUsableCoupon.couponId`). */
  readonly couponId: Scalars['String']['input'];
  /** Its kind (`OrderUsableCoupon.type`). */
  readonly type: OrderCouponType;
};

/** A discount to pay with. */
export type OrderPayDiscountInput = {
  /** Its id (`OrderUsableDiscount.discountId`). */
  readonly discountId: Scalars['String']['input'];
  /** Its kind (`OrderUsableDiscount.type`). */
  readonly type: OrderOfferedDiscountType;
};

/** An order to pay, and what with. */
export type OrderPayInput = {
  /** Says that you mean another payment of the order although one is under way, or nobody knows what became of it. */
  readonly confirmPossibleDuplicate?: InputMaybe<Scalars['Boolean']['input']>;
  /**
   * Coupons and cards to pay with, at most 3; what they leave is paid from the balance, cash first. A discount coupon and a cash
   * coupon do not go together.
   */
  readonly coupons?: InputMaybe<ReadonlyArray<OrderPayCouponInput>>;
  /** The vendor's customer id: whose order it is (`Order.customerId`). */
  readonly customerId: Scalars['String']['input'];
  /** The discount to pay with. An order with a price adjustment (订单调价) must be paid with that. Not on the oldest generation. */
  readonly discount?: InputMaybe<OrderPayDiscountInput>;
  /**
   * A text of your own, 1 to 128 letters, digits and `.`, `_`, `:`, `-`, that stands for this write for ever: the same key never
   * moves money twice. Make it (a UUID, say) and keep it before you send the mutation.
   */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The vendor's order id. Of a combined order it is the combined one's; its parts cannot be paid alone. */
  readonly orderId: Scalars['String']['input'];
};

/** What came of paying an order. */
export type OrderPayPayload = {
  readonly __typename?: 'OrderPayPayload';
  /** The order, read again; null when the write was refused. */
  readonly order: Maybe<Order>;
  /** The write's receipt: look at its `state`. Null when nothing was written down. */
  readonly receipt: Maybe<WriteReceipt>;
  /** What a person can mend. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** The period an order line is bought for. */
export type OrderPeriodType =
  /** Days. */
  | 'DAY'
  /** Hours. */
  | 'HOUR'
  /** Months. */
  | 'MONTH'
  /** Once. */
  | 'ONE_OFF'
  /** Pay-per-use; reserved by the vendor. */
  | 'PAY_PER_USE'
  /** A period that this service does not know; `periodTypeCode` has the vendor's own code. */
  | 'UNRECOGNIZED'
  /** By usage report; reserved by the vendor. */
  | 'USAGE_REPORT'
  /** Weeks. */
  | 'WEEK'
  /** Years. */
  | 'YEAR';

/** The order of a list of orders. */
export type OrderSort =
  /** The oldest first. */
  | 'CREATED_AT_ASC'
  /** The newest first. */
  | 'CREATED_AT_DESC';

/** Who placed an order. */
export type OrderSource =
  /** A compensation. */
  | 'COMPENSATION'
  /** A contract. */
  | 'CONTRACT'
  /** The customer. */
  | 'CUSTOMER'
  /** A proxy. */
  | 'PROXY'
  /** A reseller or distributor. */
  | 'RESELLER'
  /** A resource deleted on a page. */
  | 'RESOURCE_DELETION'
  /** A supplementary record. */
  | 'SUPPLEMENTARY_RECORD'
  /** The system. */
  | 'SYSTEM'
  /** A source that this service does not know; `sourceCode` has the vendor's own code. */
  | 'UNRECOGNIZED';

/** The state of an order (订单状态). */
export type OrderStatus =
  /** Cancelled (已取消). */
  | 'CANCELLED'
  /** Completed (已完成). */
  | 'COMPLETED'
  /** Waiting for approval (待审核). */
  | 'PENDING_APPROVAL'
  /** Waiting for confirmation (待确认). */
  | 'PENDING_CONFIRMATION'
  /** Waiting to be paid (待支付). */
  | 'PENDING_PAYMENT'
  /** Hardware waiting to be picked up (待上门取件). */
  | 'PENDING_PICKUP'
  /** Hardware waiting to be received (待收货). */
  | 'PENDING_RECEIPT'
  /** Waiting for a refund (待退款). */
  | 'PENDING_REFUND'
  /** Hardware waiting to be shipped (待发货). */
  | 'PENDING_SHIPMENT'
  /** Being processed (处理中). */
  | 'PROCESSING'
  /** Hardware being replaced (换货中). */
  | 'REPLACEMENT_IN_PROGRESS'
  /** A state that this service does not know; `statusCode` has the vendor's own code. */
  | 'UNRECOGNIZED';

/** What an order does (订单类型). */
export type OrderType =
  /** Changes (变更). */
  | 'CHANGE'
  /** Adjusts fees (费用调整). */
  | 'FEE_ADJUSTMENT'
  /** Buys something new (开通). */
  | 'NEW_SUBSCRIPTION'
  /** Goes from pay-per-use to yearly/monthly (按需转包年/包月). */
  | 'PAY_PER_USE_TO_PERIOD'
  /** Goes from yearly/monthly to pay-per-use (包年/包月转按需). */
  | 'PERIOD_TO_PAY_PER_USE'
  /** Renews (续订). */
  | 'RENEWAL'
  /** Starts a trial (试用). */
  | 'TRIAL'
  /** Makes a trial commercial (转商用). */
  | 'TRIAL_TO_COMMERCIAL'
  /** A type that this service does not know; `typeCode` has the vendor's own code. */
  | 'UNRECOGNIZED'
  /** Unsubscribes (退订). */
  | 'UNSUBSCRIPTION';

/** An order to give up as a whole. */
export type OrderUnsubscribeInput = {
  /** Says that you mean another unsubscription although an equal one is under way, or nobody knows what became of it. */
  readonly confirmPossibleDuplicate?: InputMaybe<Scalars['Boolean']['input']>;
  /** The vendor's customer id: whose order it is. */
  readonly customerId: Scalars['String']['input'];
  /**
   * A text of your own, 1 to 128 letters, digits and `.`, `_`, `:`, `-`, that stands for this write for ever: the same key never
   * moves money twice. Make it (a UUID, say) and keep it before you send the mutation.
   */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The vendor's order id. */
  readonly orderId: Scalars['String']['input'];
  /** Why, in words. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
  /** Why, in the vendor's classes. */
  readonly reasonType?: InputMaybe<UnsubscribeReason>;
  /** The vendor's number of the type of unsubscription. No source tells what the numbers mean; the vendor's own example sends 4. */
  readonly typeCode: Scalars['Int']['input'];
};

/** What came of giving up an order. */
export type OrderUnsubscribePayload = {
  readonly __typename?: 'OrderUnsubscribePayload';
  /** The unsubscription orders; `Order.refund` says what was paid back. */
  readonly orders: Maybe<ReadonlyArray<Order>>;
  /** The write's receipt: look at its `state`. Null when nothing was written down. */
  readonly receipt: Maybe<WriteReceipt>;
  /** What a person can mend. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** A coupon or stored-value card that an order can be paid with (订单可用优惠券). */
export type OrderUsableCoupon = {
  readonly __typename?: 'OrderUsableCoupon';
  /** What is left of it. */
  readonly balance: Maybe<Money>;
  /** Its code. */
  readonly code: Maybe<Scalars['String']['output']>;
  /** Its id: what `orderPay` takes as `couponId`. */
  readonly couponId: Scalars['String']['output'];
  /** From when it can be used. */
  readonly effectiveAt: Maybe<Scalars['DateTime']['output']>;
  /** Until when it can be used. */
  readonly expiresAt: Maybe<Scalars['DateTime']['output']>;
  /** Its face value. */
  readonly faceValue: Maybe<Money>;
  /** What it is good for. */
  readonly group: Maybe<OrderCouponGroup>;
  /** The vendor's own code of the group. */
  readonly groupCode: Maybe<Scalars['String']['output']>;
  /** The order that holds it: only that one may use it. */
  readonly heldByOrderId: Maybe<Scalars['String']['output']>;
  /** Its restrictions. */
  readonly limits: ReadonlyArray<OrderCouponLimit>;
  /** The promotion in words. */
  readonly planDescription: Maybe<Scalars['String']['output']>;
  /** The promotion it is from. */
  readonly planName: Maybe<Scalars['String']['output']>;
  /** Whether it is in use yet. */
  readonly status: Maybe<OrderCouponStatus>;
  /** The vendor's own code of the state. */
  readonly statusCode: Maybe<Scalars['String']['output']>;
  /** What kind it is: what `orderPay` takes as `type`. */
  readonly type: Maybe<OrderCouponType>;
  /** The vendor's own code of the kind: 1 to 4, or 300 to 303. */
  readonly typeCode: Maybe<Scalars['String']['output']>;
  /** How it may be used, in words. */
  readonly usage: Maybe<Scalars['String']['output']>;
};

/** What an order can be paid with, besides money. */
export type OrderUsableCoupons = {
  readonly __typename?: 'OrderUsableCoupons';
  /** The coupons and cards. */
  readonly coupons: ReadonlyArray<OrderUsableCoupon>;
  /** How many of them may pay together. */
  readonly quantities: ReadonlyArray<OrderCouponQuantity>;
  /** How many there are, as the vendor counts them. */
  readonly totalCount: Maybe<Scalars['Int']['output']>;
};

/** A discount that an order can be paid with (订单可用折扣). */
export type OrderUsableDiscount = {
  readonly __typename?: 'OrderUsableDiscount';
  /** Its id: what `orderPay` takes as `discountId`. */
  readonly discountId: Scalars['String']['output'];
  /** What it does, line by line. */
  readonly lines: ReadonlyArray<OrderDiscountedLines>;
  /** What kind it is: what `orderPay` takes as `type`. */
  readonly type: Maybe<OrderOfferedDiscountType>;
  /** The vendor's own code of the kind. */
  readonly typeCode: Maybe<Scalars['String']['output']>;
  /** The rate, or what is taken off; null for a fixed price. */
  readonly value: Maybe<Scalars['Decimal']['output']>;
};

/** An amount that the partner owes an invoice for (欠票): the next invoices at the same tax rate are reduced by it. */
export type OwedInvoice = {
  readonly __typename?: 'OwedInvoice';
  /** What is still owed. */
  readonly balance: Maybe<Money>;
  /** The company that it is owed to. */
  readonly contractEntity: Maybe<ContractEntity>;
  /** The upstream's own code of the company. */
  readonly contractEntityCode: Maybe<Scalars['String']['output']>;
  /** Since when it is owed. */
  readonly createdAt: Maybe<Scalars['DateTime']['output']>;
  /** What was owed at first. */
  readonly owedAmount: Maybe<Money>;
  /** The vendor's id. */
  readonly owedInvoiceId: Scalars['String']['output'];
  /** What of that is offset. */
  readonly settledAmount: Maybe<Money>;
  /** Where it comes from. */
  readonly source: Maybe<OwedInvoiceSource>;
  /** The upstream's own code of the source. */
  readonly sourceCode: Maybe<Scalars['String']['output']>;
  /** The payout, order or payment that it comes from. */
  readonly sourceReference: Maybe<Scalars['String']['output']>;
  /** Whether it is still owed. */
  readonly status: Maybe<OwedInvoiceStatus>;
  /** The upstream's own code of the status. */
  readonly statusCode: Maybe<Scalars['String']['output']>;
  /** The tax rate, such as `0.06`: it is offset against consumption at the same rate only. */
  readonly taxRate: Maybe<Scalars['Decimal']['output']>;
};

/** A page of a list of owed invoices. */
export type OwedInvoiceConnection = {
  readonly __typename?: 'OwedInvoiceConnection';
  /** The page's items with their cursors. */
  readonly edges: ReadonlyArray<OwedInvoiceEdge>;
  /** The page's items. */
  readonly nodes: ReadonlyArray<OwedInvoice>;
  /** What is still owed in all; it cannot be withdrawn (不可提现). */
  readonly openAmount: Maybe<Money>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
  /** How many owed invoices the whole list has. */
  readonly totalCount: Maybe<Scalars['Int']['output']>;
};

/** An owed invoice in a list. */
export type OwedInvoiceEdge = {
  readonly __typename?: 'OwedInvoiceEdge';
  /** Where the owed invoice stands in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The owed invoice. */
  readonly node: OwedInvoice;
};

/** Which owed invoices to list. Conditions that are left out do not filter; all given ones must hold. */
export type OwedInvoiceFilter = {
  /** Owed to this company. */
  readonly contractEntity?: InputMaybe<ContractEntity>;
  /** With this status. */
  readonly status?: InputMaybe<OwedInvoiceStatus>;
};

/** Where an owed invoice (欠票) comes from. */
export type OwedInvoiceSource =
  /** An incentive was paid to the account with an invoice owed. */
  | 'INCENTIVE_PAYOUT'
  /** A payment was invoiced before it was consumed. */
  | 'PAID_AMOUNT_INVOICED'
  /** Something that was invoiced already was unsubscribed or downgraded. */
  | 'REFUND_AFTER_INVOICE'
  /** A source that this service does not know; `sourceCode` has the upstream's own code. */
  | 'UNRECOGNIZED';

/** Whether an owed invoice is still owed. */
export type OwedInvoiceStatus =
  /** It is still owed, wholly or in part. */
  | 'OPEN'
  /** It is settled. */
  | 'SETTLED'
  /** A status that this service does not know; `statusCode` has the upstream's own code. */
  | 'UNRECOGNIZED';

/** Owed invoices to offset. */
export type OwedInvoicesOffsetInput = {
  /** Billing cycles whose consumption is used, each once. */
  readonly billingCycles?: InputMaybe<ReadonlyArray<Scalars['BillingCycle']['input']>>;
  /** Says that you mean another offset although one with one of these owed invoices is under way, or nobody knows what became of it. */
  readonly confirmPossibleDuplicate?: InputMaybe<Scalars['Boolean']['input']>;
  /** As in `CustomerBalanceInput`: 1 to 128 characters that stand for this write for ever. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The ids of orders whose consumption is used, each once. */
  readonly orderIds?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** The ids of open owed invoices, 1 to 50, each once: all of one tax rate. */
  readonly owedInvoiceIds: ReadonlyArray<Scalars['String']['input']>;
};

/** What came of offsetting owed invoices. */
export type OwedInvoicesOffsetPayload = {
  readonly __typename?: 'OwedInvoicesOffsetPayload';
  /** The owed invoices, in the order of the input, read again: their `settledAmount` and `balance` say what came of it. Null when it was refused. */
  readonly owedInvoices: Maybe<ReadonlyArray<OwedInvoice>>;
  /** The write's receipt: look at its `state`. Null when nothing was written down. */
  readonly receipt: Maybe<WriteReceipt>;
  /** What a person can mend. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** What was drawn from an item of a resource package for a resource (资源包使用明细). */
export type PackageDeduction = {
  readonly __typename?: 'PackageDeduction';
  /** How much there was after. */
  readonly after: Maybe<Scalars['Decimal']['output']>;
  /** How much there was before. */
  readonly before: Maybe<Scalars['Decimal']['output']>;
  /** When it was drawn. */
  readonly deductedAt: Maybe<Scalars['DateTime']['output']>;
  /** The item's id. */
  readonly itemId: Maybe<Scalars['String']['output']>;
  /** The vendor's id of the unit. */
  readonly measureId: Maybe<Scalars['Int']['output']>;
  /** The package's product. */
  readonly productId: Maybe<Scalars['String']['output']>;
  /** The product's name. */
  readonly productName: Maybe<Scalars['String']['output']>;
  /** The resource that it was drawn for. */
  readonly resourceId: Maybe<Scalars['String']['output']>;
  /** The resource's tags, as the vendor writes them. */
  readonly resourceTag: Maybe<Scalars['String']['output']>;
  /** The resource type's code. */
  readonly resourceTypeCode: Maybe<Scalars['String']['output']>;
  /** The resource type's name. */
  readonly resourceTypeName: Maybe<Scalars['String']['output']>;
  /** The unit. */
  readonly unit: Maybe<MeasureUnit>;
  /** The vendor's code of what is metered. */
  readonly usageTypeCode: Maybe<Scalars['String']['output']>;
  /** How much was drawn. */
  readonly used: Maybe<Scalars['Decimal']['output']>;
  /** The start of the use. */
  readonly usedFrom: Maybe<Scalars['DateTime']['output']>;
  /** The end of the use. */
  readonly usedTo: Maybe<Scalars['DateTime']['output']>;
};

/** A page of a list of deductions. */
export type PackageDeductionConnection = {
  readonly __typename?: 'PackageDeductionConnection';
  /** The page's items with their cursors. */
  readonly edges: ReadonlyArray<PackageDeductionEdge>;
  /** The page's items. */
  readonly nodes: ReadonlyArray<PackageDeduction>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
  /** How many deductions the whole list has. */
  readonly totalCount: Maybe<Scalars['Int']['output']>;
};

/** A deduction in a list. */
export type PackageDeductionEdge = {
  readonly __typename?: 'PackageDeductionEdge';
  /** Where the deduction stands in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The deduction. */
  readonly node: PackageDeduction;
};

/** Which deductions from resource packages to list. Conditions that are left out do not filter. */
export type PackageDeductionFilter = {
  /** The item of a package that was drawn from. */
  readonly itemId?: InputMaybe<Scalars['String']['input']>;
  /** The package's product. */
  readonly productId?: InputMaybe<Scalars['String']['input']>;
  /** The type of the resource that it was drawn for. */
  readonly resourceTypeCode?: InputMaybe<Scalars['String']['input']>;
};

/** A part of a packaged machine (整机) with codes and names of its own. */
export type PackagedSubService = {
  readonly __typename?: 'PackagedSubService';
  /** The resource's id. */
  readonly resourceId: Maybe<Scalars['String']['output']>;
  /** The resource's name. */
  readonly resourceName: Maybe<Scalars['String']['output']>;
  /** The resource type's code. */
  readonly resourceTypeCode: Maybe<Scalars['String']['output']>;
  /** The resource type's name. */
  readonly resourceTypeName: Maybe<Scalars['String']['output']>;
  /** The cloud service's code. */
  readonly serviceTypeCode: Maybe<Scalars['String']['output']>;
  /** The cloud service's name. */
  readonly serviceTypeName: Maybe<Scalars['String']['output']>;
};

/** Where a page of a list stands within the whole list. */
export type PageInfo = {
  readonly __typename?: 'PageInfo';
  /** The cursor of the page's last item: pass it as `after` to get the next page; null for an empty page. */
  readonly endCursor: Maybe<Scalars['String']['output']>;
  /** Whether more items follow this page. */
  readonly hasNextPage: Scalars['Boolean']['output'];
  /** Whether items come before this page. Lists are paged forward only, so this is true exactly when `after` was given. */
  readonly hasPreviousPage: Scalars['Boolean']['output'];
  /** The cursor of the page's first item; null for an empty page. */
  readonly startCursor: Maybe<Scalars['String']['output']>;
};

/** A partner (伙伴) of Huawei Cloud: the account whose credentials this service calls the upstream with. */
export type Partner = Node & {
  readonly __typename?: 'Partner';
  /** What moved on one of the partner's accounts (收支明细). The new generation only. */
  readonly accountChanges: Maybe<AccountChangeConnection>;
  /** The partner's accounts at the vendor with what is in them. */
  readonly accounts: Maybe<ReadonlyArray<PartnerAccount>>;
  /** Money that was moved between the partner and its customers or cloud resellers (调账记录). */
  readonly adjustments: Maybe<AdjustmentConnection>;
  /**
   * What the partner tells about its company (基本信息).
   * It needs the partner console, for which the vendor has no public API: see docs/console-contract.md.
   */
  readonly companyProfile: Maybe<CompanyProfile>;
  /** What a distributor granted to its cloud resellers and took back (额度发放回收记录). The new generation only. */
  readonly couponQuotaRecords: Maybe<CouponQuotaRecordConnection>;
  /** The quotas from which coupons are issued (优惠券额度), of one kind. The new generation only. */
  readonly couponQuotas: Maybe<CouponQuotaConnection>;
  /** What was done with the coupons that the partner issued (发放回收记录). The new generation only. */
  readonly couponRecords: Maybe<CouponRecordConnection>;
  /**
   * The coupons that the partner itself has, to pay what it buys. One year after its end a coupon is not listed any more. The new
   * generation only.
   */
  readonly coupons: Maybe<CouponConnection>;
  /** The partner's customers. The same list as `Query.customers`. */
  readonly customers: Maybe<CustomerConnection>;
  /**
   * The development paths (发展路径) that the account is on.
   * They need the partner console, for which the vendor has no public API: see docs/console-contract.md.
   */
  readonly developmentPaths: Maybe<ReadonlyArray<DevelopmentPath>>;
  /** The global id. */
  readonly id: Scalars['ID']['output'];
  /**
   * The partner's accounted incentives (激励账单). The same list as `Query.incentives`.
   * They need the partner console, for which the vendor has no public API: see docs/console-contract.md.
   */
  readonly incentives: Maybe<IncentiveConnection>;
  /** The partner's cloud resellers (云经销商); for distributors. The new generation only. */
  readonly indirectPartners: Maybe<IndirectPartnerConnection>;
  /**
   * The invoices (发票) that the partner requested from the vendor. The same list as `Query.invoices`.
   * They need the partner console, for which the vendor has no public API: see docs/console-contract.md.
   */
  readonly invoices: Maybe<InvoiceConnection>;
  /** What a distributor granted to one of its cloud resellers (已发放的代金券额度). The new generation only. */
  readonly issuedCouponQuotas: Maybe<GrantedCouponQuotaConnection>;
  /**
   * The coupons that the partner issued to its resale customers (已发放的优惠券): those of referral customers are in the vendor's console
   * only. Two years after its end a coupon is not listed any more. The new generation only.
   */
  readonly issuedCoupons: Maybe<IssuedCouponConnection>;
  /**
   * The partner's mailing addresses (邮寄地址) for paper invoices. The vendor has taken this API offline: it always fails as
   * `ENDPOINT_RETIRED`, with a message that says where to go instead.
   * @deprecated The vendor took its API offline by 2023-11-02; addresses for paper invoices are the partner console's now: `Query.invoiceMailingAddresses`.
   */
  readonly mailingAddresses: Maybe<ReadonlyArray<MailingAddress>>;
  /**
   * The account's way into the partner network (加入华为云合作伙伴网络).
   * It needs the partner console, for which the vendor has no public API: see docs/console-contract.md.
   */
  readonly onboarding: Maybe<Onboarding>;
  /** The orders of all the partner's customers. The same list as `Query.orders`. */
  readonly orders: Maybe<OrderConnection>;
  /** The partner's own account id at the vendor (domain id); null when the service is configured without it. */
  readonly partnerId: Maybe<Scalars['String']['output']>;
  /**
   * The partner's applications to programs and for higher levels.
   * They need the partner console, for which the vendor has no public API: see docs/console-contract.md.
   */
  readonly programApplications: Maybe<ProgramApplicationConnection>;
  /**
   * The programs that the partner has joined.
   * They need the partner console, for which the vendor has no public API: see docs/console-contract.md.
   */
  readonly programEnrollments: Maybe<ProgramEnrollmentConnection>;
  /**
   * The people that the partner has invited, and its project specialists (项目专员).
   * They need the partner console, for which the vendor has no public API: see docs/console-contract.md.
   */
  readonly projectSpecialists: Maybe<ProjectSpecialistConnection>;
  /**
   * What kind of reseller it is, by its program enrollments.
   * Null when no enrollment says so, and without a partner console (see the documentation of the console contract).
   */
  readonly type: Maybe<PartnerType>;
};


/** A partner (伙伴) of Huawei Cloud: the account whose credentials this service calls the upstream with. */
export type PartnerAccountChangesArgs = {
  account: ChangedAccount;
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<AccountChangeFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A partner (伙伴) of Huawei Cloud: the account whose credentials this service calls the upstream with. */
export type PartnerAdjustmentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<AdjustmentFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A partner (伙伴) of Huawei Cloud: the account whose credentials this service calls the upstream with. */
export type PartnerCouponQuotaRecordsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<CouponQuotaRecordFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A partner (伙伴) of Huawei Cloud: the account whose credentials this service calls the upstream with. */
export type PartnerCouponQuotasArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<CouponQuotaFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  type: CouponQuotaType;
};


/** A partner (伙伴) of Huawei Cloud: the account whose credentials this service calls the upstream with. */
export type PartnerCouponRecordsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<CouponRecordFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A partner (伙伴) of Huawei Cloud: the account whose credentials this service calls the upstream with. */
export type PartnerCouponsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<CouponFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  indirectPartnerId?: InputMaybe<Scalars['String']['input']>;
};


/** A partner (伙伴) of Huawei Cloud: the account whose credentials this service calls the upstream with. */
export type PartnerCustomersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<CustomerFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A partner (伙伴) of Huawei Cloud: the account whose credentials this service calls the upstream with. */
export type PartnerIncentivesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<IncentiveFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A partner (伙伴) of Huawei Cloud: the account whose credentials this service calls the upstream with. */
export type PartnerIndirectPartnersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<IndirectPartnerFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A partner (伙伴) of Huawei Cloud: the account whose credentials this service calls the upstream with. */
export type PartnerInvoicesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<InvoiceFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A partner (伙伴) of Huawei Cloud: the account whose credentials this service calls the upstream with. */
export type PartnerIssuedCouponQuotasArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<GrantedCouponQuotaFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  indirectPartnerId: Scalars['String']['input'];
};


/** A partner (伙伴) of Huawei Cloud: the account whose credentials this service calls the upstream with. */
export type PartnerIssuedCouponsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<IssuedCouponFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A partner (伙伴) of Huawei Cloud: the account whose credentials this service calls the upstream with. */
export type PartnerOrdersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<OrderFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<OrderSort>;
};


/** A partner (伙伴) of Huawei Cloud: the account whose credentials this service calls the upstream with. */
export type PartnerProgramApplicationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ProgramApplicationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A partner (伙伴) of Huawei Cloud: the account whose credentials this service calls the upstream with. */
export type PartnerProgramEnrollmentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ProgramEnrollmentFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A partner (伙伴) of Huawei Cloud: the account whose credentials this service calls the upstream with. */
export type PartnerProjectSpecialistsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ProjectSpecialistFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** One of the partner's accounts (伙伴账户). */
export type PartnerAccount = {
  readonly __typename?: 'PartnerAccount';
  /** The account's id at the vendor. */
  readonly accountId: Scalars['String']['output'];
  /** What is in it. */
  readonly balance: Money;
  /** The whole credit limit; credit accounts only. */
  readonly creditLimit: Maybe<Money>;
  /** The part tied to designated use (专款专用): it cannot be allocated. */
  readonly designatedAmount: Maybe<Money>;
  /** What kind of money it holds. */
  readonly type: PartnerAccountType;
  /** The vendor's own code of the kind. */
  readonly typeCode: Scalars['String']['output'];
};

/** What kind of money an account of the partner holds. */
export type PartnerAccountType =
  /** A virtual account: what the partner may still allocate. It overlaps the cash account, so do not add the two. */
  | 'ALLOCATABLE'
  /** Cash (现金余额). */
  | 'CASH'
  /** Credit granted by the vendor (信用额度). */
  | 'CREDIT'
  /** Deposits of the old commercial mode (保证金). */
  | 'DEPOSIT'
  /** Rewards of the old commercial mode (奖励金). */
  | 'REWARD'
  /** A kind that this service does not know; `typeCode` has the vendor's own code. */
  | 'UNRECOGNIZED';

/** What kind of reseller a partner is, by the programs it has joined. */
export type PartnerType =
  /** Sells below one distributor (云经销商). */
  | 'CLOUD_RESELLER'
  /** Sells to its own customers and through cloud resellers (总经销商). */
  | 'DISTRIBUTOR'
  /** Sells to its own customers (解决方案提供商). */
  | 'SOLUTION_PROVIDER';

/** A pay-per-use resource (按需资源) of a customer. */
export type PayPerUseResource = Node & {
  readonly __typename?: 'PayPerUseResource';
  /** The availability zone's code. */
  readonly availabilityZoneCode: Maybe<Scalars['String']['output']>;
  /** The owner. */
  readonly customer: Maybe<Customer>;
  /** The vendor's customer id of the owner. */
  readonly customerId: Scalars['String']['output'];
  /** Since when it is in effect. */
  readonly effectiveAt: Maybe<Scalars['DateTime']['output']>;
  /** When it expires. */
  readonly expiresAt: Maybe<Scalars['DateTime']['output']>;
  /** The global id. */
  readonly id: Scalars['ID']['output'];
  /** The region's code. */
  readonly regionCode: Maybe<Scalars['String']['output']>;
  /** The resource's id. */
  readonly resourceId: Scalars['String']['output'];
  /** The resource's name. */
  readonly resourceName: Maybe<Scalars['String']['output']>;
  /** The resource type, from the catalogue; null where the catalogue has none such. */
  readonly resourceType: Maybe<ResourceType>;
  /** The resource type's code. */
  readonly resourceTypeCode: Maybe<Scalars['String']['output']>;
  /** The resource type's name as the list has it. The new generation only; `resourceType` has it on both. */
  readonly resourceTypeName: Maybe<Scalars['String']['output']>;
  /** The cloud service, from the catalogue; null where the catalogue has none such. */
  readonly serviceType: Maybe<ServiceType>;
  /** The cloud service's code, such as `hws.service.type.ec2`. */
  readonly serviceTypeCode: Maybe<Scalars['String']['output']>;
  /** The cloud service's name as the list has it. The new generation only; `serviceType` has it on both. */
  readonly serviceTypeName: Maybe<Scalars['String']['output']>;
  /** The specification's code. */
  readonly specCode: Maybe<Scalars['String']['output']>;
  /** The specification in words. The new generation only. */
  readonly specDescription: Maybe<Scalars['String']['output']>;
  /** The size of a linear product, such as a disk. */
  readonly specSize: Maybe<Scalars['Decimal']['output']>;
  /** Its state. */
  readonly status: Maybe<PayPerUseResourceStatus>;
  /** The vendor's own code of the state. */
  readonly statusCode: Maybe<Scalars['String']['output']>;
};

/** A page of a list of pay-per-use resources. */
export type PayPerUseResourceConnection = {
  readonly __typename?: 'PayPerUseResourceConnection';
  /** The page's items with their cursors. */
  readonly edges: ReadonlyArray<PayPerUseResourceEdge>;
  /** The page's items. */
  readonly nodes: ReadonlyArray<PayPerUseResource>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
  /** How many pay-per-use resources the whole list has. */
  readonly totalCount: Maybe<Scalars['Int']['output']>;
};

/** A resource in a list. */
export type PayPerUseResourceEdge = {
  readonly __typename?: 'PayPerUseResourceEdge';
  /** Where the resource stands in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The resource. */
  readonly node: PayPerUseResource;
};

/** Which pay-per-use resources of a customer to list. Conditions that are left out do not filter. */
export type PayPerUseResourceFilter = {
  /** Since when they are in effect. */
  readonly effectiveAt?: InputMaybe<DateTimeRange>;
  /** The cloud reseller (云经销商) whose customer it is; a distributor must give it to see such a one. The new generation only. */
  readonly indirectPartnerId?: InputMaybe<Scalars['String']['input']>;
  /** The region's code. */
  readonly regionCode?: InputMaybe<Scalars['String']['input']>;
  /** These resources, at most 50. */
  readonly resourceIds?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** The resource's whole name. The old generation only. */
  readonly resourceName?: InputMaybe<Scalars['String']['input']>;
  /** The resource type's code. The old generation only. */
  readonly resourceTypeCode?: InputMaybe<Scalars['String']['input']>;
  /** The cloud service's code, such as `hws.service.type.ec2`. */
  readonly serviceTypeCode?: InputMaybe<Scalars['String']['input']>;
  /** Their state. The new generation only. */
  readonly status?: InputMaybe<PayPerUseResourceStatus>;
};

/** The state of a pay-per-use resource. */
export type PayPerUseResourceStatus =
  /** Being changed. */
  | 'CHANGING'
  /** Closed. */
  | 'CLOSED'
  /** Being closed. */
  | 'CLOSING'
  /** Frozen. */
  | 'FROZEN'
  /** In the grace period (宽限期). */
  | 'GRACE_PERIOD'
  /** Provisioned and in order. */
  | 'NORMAL'
  /** A value that this service does not know; `statusCode` has the vendor's own code. */
  | 'UNRECOGNIZED';

/** The channel of a payment (支付渠道). */
export type PaymentChannel =
  /** An adjustment. */
  | 'ADJUSTMENT'
  /** Alipay. */
  | 'ALIPAY'
  /** Alipay or online banking. */
  | 'ALIPAY_OR_ONLINE_BANK'
  /** A bank transfer. */
  | 'BANK_TRANSFER'
  /** Huawei Pay. */
  | 'HUAWEI_PAY'
  /** Huawei payment. */
  | 'HUAWEI_PAYMENT'
  /** A rebate of incentives. */
  | 'INCENTIVE_REBATE'
  /** None. */
  | 'NONE'
  /** A change of the mode of trade. */
  | 'TRADE_MODE_CHANGE'
  /** UnionPay. */
  | 'UNION_PAY'
  /** A value that this service does not know; `channelCode` has the vendor's own code. */
  | 'UNRECOGNIZED'
  /** WeChat Pay. */
  | 'WECHAT_PAY'
  /** A withdrawal. */
  | 'WITHDRAWAL';

/** The bandwidth of a resource in a month, by the 95th percentile (95计费). */
export type PeakBandwidth = {
  readonly __typename?: 'PeakBandwidth';
  /** The bandwidth that is billed; null for the current month. */
  readonly bandwidth: Maybe<Scalars['Decimal']['output']>;
  /** The month. */
  readonly billingCycle: Scalars['BillingCycle']['output'];
  /** The days that count: five-minute values reported, divided by 288. */
  readonly effectiveDays: Maybe<Scalars['Decimal']['output']>;
  /** The guaranteed bandwidth; by the enhanced method only. */
  readonly guaranteedBandwidth: Maybe<Scalars['Decimal']['output']>;
  /** The vendor's id of the bandwidths' unit; null where there is none of them. */
  readonly measureId: Maybe<Scalars['Int']['output']>;
  /** The peak bandwidth; by the enhanced method only. */
  readonly peakBandwidth: Maybe<Scalars['Decimal']['output']>;
  /** The five-minute values, about 288 a day. */
  readonly points: Maybe<PeakBandwidthPointConnection>;
  /** The resource's id. */
  readonly resourceId: Scalars['String']['output'];
  /** The service. */
  readonly service: PeakBandwidthService;
  /** The bandwidths' unit. */
  readonly unit: Maybe<MeasureUnit>;
  /** The vendor's code of the method that it was found under. */
  readonly usageTypeCode: Scalars['String']['output'];
};


/** The bandwidth of a resource in a month, by the 95th percentile (95计费). */
export type PeakBandwidthPointsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of a list of resources. */
export type PeakBandwidthConnection = {
  readonly __typename?: 'PeakBandwidthConnection';
  /** The page's items with their cursors. */
  readonly edges: ReadonlyArray<PeakBandwidthEdge>;
  /** The page's items. */
  readonly nodes: ReadonlyArray<PeakBandwidth>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
  /** How many resources the whole list has. */
  readonly totalCount: Maybe<Scalars['Int']['output']>;
};

/** A resource in a list. */
export type PeakBandwidthEdge = {
  readonly __typename?: 'PeakBandwidthEdge';
  /** Where the resource stands in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The resource. */
  readonly node: PeakBandwidth;
};

/** How the 95th percentile is taken. */
export type PeakBandwidthMethod =
  /** The 95th percentile of the bandwidth. */
  | 'BANDWIDTH_95'
  /** The 95th percentile of the month on the Chinese mainland, base 1024. */
  | 'PEAK_95'
  /** The same, base 1000. The vendor has two codes for it: the resources of one follow those of the other. */
  | 'PEAK_95_DECIMAL'
  /** The enhanced 95th percentile, above a guaranteed bandwidth. */
  | 'PEAK_95_ENHANCED';

/** The bandwidth of five minutes. */
export type PeakBandwidthPoint = {
  readonly __typename?: 'PeakBandwidthPoint';
  /** The point in time. */
  readonly at: Maybe<Scalars['DateTime']['output']>;
  /** The guaranteed bandwidth; by the enhanced method only. */
  readonly guaranteedBandwidth: Maybe<Scalars['Decimal']['output']>;
  /** The vendor's id of the unit. */
  readonly measureId: Maybe<Scalars['Int']['output']>;
  /** The unit. */
  readonly unit: Maybe<MeasureUnit>;
  /** The bandwidth. */
  readonly usage: Maybe<Scalars['Decimal']['output']>;
};

/** A page of a list of values. */
export type PeakBandwidthPointConnection = {
  readonly __typename?: 'PeakBandwidthPointConnection';
  /** The page's items with their cursors. */
  readonly edges: ReadonlyArray<PeakBandwidthPointEdge>;
  /** The page's items. */
  readonly nodes: ReadonlyArray<PeakBandwidthPoint>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
  /** How many values the whole list has. */
  readonly totalCount: Maybe<Scalars['Int']['output']>;
};

/** A value in a list. */
export type PeakBandwidthPointEdge = {
  readonly __typename?: 'PeakBandwidthPointEdge';
  /** Where the value stands in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The value. */
  readonly node: PeakBandwidthPoint;
};

/** A service that is billed by the 95th percentile (95计费). */
export type PeakBandwidthService =
  /** Content delivery. */
  | 'CDN'
  /** Fixed bandwidth at the edge. */
  | 'IEC'
  /** Object storage. */
  | 'OBS'
  /** Fixed bandwidth of a virtual private cloud. */
  | 'VPC';

/** Costs of a day or a month. */
export type PeriodCost = {
  readonly __typename?: 'PeriodCost';
  /** The cost. */
  readonly amount: Maybe<Money>;
  /** The list price. */
  readonly officialAmount: Maybe<Money>;
  /** The day as `YYYY-MM-DD`, or the month as `YYYY-MM`. */
  readonly period: Scalars['String']['output'];
};

/** A change of policy. */
export type PolicyChange = {
  readonly __typename?: 'PolicyChange';
  /** When. */
  readonly at: Scalars['DateTime']['output'];
  /** Who, as in the log; `rollout` where a roll-out moved by itself. */
  readonly by: Scalars['String']['output'];
  /** What was set before, in the policy file's words; null where the file counted. */
  readonly from: Maybe<Scalars['String']['output']>;
  /** An id. */
  readonly id: Scalars['ID']['output'];
  /** The operation; null where the change was about all of them (freezing). */
  readonly operation: Maybe<UpstreamOperation>;
  /** For whom. */
  readonly reach: PolicyReach;
  /** Why. */
  readonly reason: Scalars['String']['output'];
  /** What is set since; null where the file counts since. */
  readonly to: Maybe<Scalars['String']['output']>;
  /** The version that it made. */
  readonly version: Scalars['Int']['output'];
};

/** A page of changes. */
export type PolicyChangeConnection = {
  readonly __typename?: 'PolicyChangeConnection';
  /** The changes with their cursors. */
  readonly edges: ReadonlyArray<PolicyChangeEdge>;
  /** The changes. */
  readonly nodes: ReadonlyArray<PolicyChange>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
  /** How many there are in all. */
  readonly totalCount: Maybe<Scalars['Int']['output']>;
};

/** A change in a page. */
export type PolicyChangeEdge = {
  readonly __typename?: 'PolicyChangeEdge';
  /** Its cursor. */
  readonly cursor: Scalars['String']['output'];
  /** The change. */
  readonly node: PolicyChange;
};

/** How the switch chooses between the generations of an operation. */
export type PolicyMode =
  /** Shadow until the comparison is convincing, then canary in growing steps, back by itself where the new generation does worse. */
  | 'AUTO'
  /** A fixed share of the traffic goes to the new generation, always the same objects or callers; the old one answers the rest. */
  | 'CANARY'
  /** The new generation answers. */
  | 'NEW'
  /** The old generation answers. */
  | 'OLD'
  /** The old generation answers; a share of the reads is asked of the new one too, beside the answer, and both are compared. */
  | 'SHADOW';

/** For whom a policy is set. */
export type PolicyReach =
  /** All tenants. */
  | 'EVERY_TENANT'
  /** The caller's tenant alone. It wins over what is set for all. */
  | 'MY_TENANT';

/** Where a policy comes from. What was set at run time wins over the file, and the file over its default. */
export type PolicySource =
  /** The policy file's default. */
  | 'DEFAULT'
  /** The policy file names the operation. */
  | 'FILE'
  /** An operator set it at run time. */
  | 'RUNTIME';

/** A discount that a customer has. */
export type PriceDiscount = {
  readonly __typename?: 'PriceDiscount';
  /** The vendor's id of the discount. */
  readonly discountId: Maybe<Scalars['String']['output']>;
  /** Its name. */
  readonly name: Maybe<Scalars['String']['output']>;
  /** Who gave it. */
  readonly type: Maybe<PriceDiscountType>;
  /** The vendor's own code of the type. */
  readonly typeCode: Maybe<Scalars['String']['output']>;
};

/** Who gave a discount that prices show (优惠类型). */
export type PriceDiscountType =
  /** The vendor: a commercial discount (商务折扣). */
  | 'COMMERCIAL'
  /** The partner, by a reseller contract (伙伴授予折扣). */
  | 'PARTNER_CONTRACT'
  /** The partner: a rate that it has set (伙伴折扣率). */
  | 'PARTNER_GRANTED'
  /** A type that this service does not know; `typeCode` has the vendor's own code. */
  | 'UNRECOGNIZED';

/** The periods for which something has a price. */
export type PricePeriodType =
  /** Days. */
  | 'DAY'
  /** Hours. */
  | 'HOUR'
  /** Months. */
  | 'MONTH'
  /** Years. */
  | 'YEAR';

/** How exact the price of a use is. */
export type PricePrecision =
  /** Up to 6 decimals. */
  | 'SIX_DECIMALS'
  /** Up to 10 decimals. */
  | 'TEN_DECIMALS';

/** A partner program (伙伴计划), as the partner sees it. */
export type Program = {
  readonly __typename?: 'Program';
  /** Whether it can be joined by invitation only, as cloud resellers are invited by their distributor. */
  readonly isInvitationOnly: Maybe<Scalars['Boolean']['output']>;
  /** Whether the partner may apply. */
  readonly isJoinable: Maybe<Scalars['Boolean']['output']>;
  /** Why it may not. */
  readonly joinBlockReason: Maybe<Scalars['String']['output']>;
  /** The upstream's own codes of the levels, in the same order. */
  readonly levelCodes: ReadonlyArray<Scalars['String']['output']>;
  /** The levels it has. */
  readonly levels: ReadonlyArray<ProgramLevel>;
  /** Its name. */
  readonly name: Maybe<Scalars['String']['output']>;
  /** Which program it is. */
  readonly type: Maybe<ProgramType>;
  /** The upstream's own code of the program. */
  readonly typeCode: Maybe<Scalars['String']['output']>;
};

/** An application to join a program, or for a higher level in it (已申请的伙伴计划). */
export type ProgramApplication = {
  readonly __typename?: 'ProgramApplication';
  /** The application's own id. */
  readonly applicationId: Scalars['String']['output'];
  /** When it was made. */
  readonly appliedAt: Maybe<Scalars['DateTime']['output']>;
  /** What it asks for. */
  readonly kind: Maybe<ProgramApplicationKind>;
  /** The upstream's own code of the kind. */
  readonly kindCode: Maybe<Scalars['String']['output']>;
  /** The program. */
  readonly programType: Maybe<ProgramType>;
  /** The upstream's own code of the program. */
  readonly programTypeCode: Maybe<Scalars['String']['output']>;
  /** Why it was refused. */
  readonly rejectReason: Maybe<Scalars['String']['output']>;
  /** Its state. */
  readonly state: Maybe<ProgramApplicationState>;
  /** The upstream's own code of the state. */
  readonly stateCode: Maybe<Scalars['String']['output']>;
  /** The level it asks for. */
  readonly targetLevel: Maybe<ProgramLevel>;
  /** The upstream's own code of the level. */
  readonly targetLevelCode: Maybe<Scalars['String']['output']>;
  /** When it last changed. */
  readonly updatedAt: Maybe<Scalars['DateTime']['output']>;
};

/** A page of a list of program applications. */
export type ProgramApplicationConnection = {
  readonly __typename?: 'ProgramApplicationConnection';
  /** The page's items with their cursors. */
  readonly edges: ReadonlyArray<ProgramApplicationEdge>;
  /** The page's items. */
  readonly nodes: ReadonlyArray<ProgramApplication>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
  /** How many applications the whole list has. */
  readonly totalCount: Maybe<Scalars['Int']['output']>;
};

/** An application for a program, or for a higher level in one. */
export type ProgramApplicationCreateInput = {
  /** Ids of files that were uploaded in the vendor's console, at most 10. */
  readonly attachmentIds?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Says that the program's terms are accepted; without that nobody may apply. */
  readonly isAgreementAccepted: Scalars['Boolean']['input'];
  /** What it asks for. */
  readonly kind: ProgramApplicationKind;
  /** The program. */
  readonly programType: ProgramType;
  /** The level; mandatory for `LEVEL_UPGRADE`. */
  readonly targetLevel?: InputMaybe<ProgramLevel>;
};

/** A program application in a list. */
export type ProgramApplicationEdge = {
  readonly __typename?: 'ProgramApplicationEdge';
  /** Where the application stands in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The application. */
  readonly node: ProgramApplication;
};

/** Which applications to list. Conditions that are left out do not filter. */
export type ProgramApplicationFilter = {
  /** In this state. */
  readonly state?: InputMaybe<ProgramApplicationState>;
};

/** What an application asks for. */
export type ProgramApplicationKind =
  /** To join a program. */
  | 'JOIN'
  /** A higher level in a program. */
  | 'LEVEL_UPGRADE'
  /** Something that this service does not know; `kindCode` has the upstream's own code. */
  | 'UNRECOGNIZED';

/** What became of an application, or of its withdrawal. */
export type ProgramApplicationPayload = {
  readonly __typename?: 'ProgramApplicationPayload';
  /** The application as it is now: look at its `state`. Null when nothing was done. */
  readonly application: Maybe<ProgramApplication>;
  /** What a person can mend; empty when it was done. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** The state of an application to a program. */
export type ProgramApplicationState =
  /** Approved; the agreement is to be signed. */
  | 'AGREEMENT_PENDING'
  /** Approved and joined. */
  | 'APPROVED'
  /** Not submitted. */
  | 'DRAFT'
  /** Under review. */
  | 'IN_REVIEW'
  /** Refused; `rejectReason` says why. */
  | 'REJECTED'
  /** A state that this service does not know; `stateCode` has the upstream's own code. */
  | 'UNRECOGNIZED'
  /** Withdrawn by the partner. */
  | 'WITHDRAWN';

/** An application to withdraw. */
export type ProgramApplicationWithdrawInput = {
  /** The application's own id. */
  readonly applicationId: Scalars['String']['input'];
};

/** A program's certificate to download. */
export type ProgramCertificate = {
  readonly __typename?: 'ProgramCertificate';
  /** Until when it is there. */
  readonly expiresAt: Maybe<Scalars['DateTime']['output']>;
  /** Where it is, for a short time. */
  readonly url: Scalars['String']['output'];
};

/** The partner's membership in a program (已加入的伙伴计划). */
export type ProgramEnrollment = {
  readonly __typename?: 'ProgramEnrollment';
  /** The agreement's number. */
  readonly agreementNumber: Maybe<Scalars['String']['output']>;
  /** The certificate (伙伴计划证书) to download; null when the program issues none. */
  readonly certificate: Maybe<ProgramCertificate>;
  /** The partner id of the distributor that a cloud reseller belongs to; null for all others. */
  readonly distributorPartnerId: Maybe<Scalars['String']['output']>;
  /** The enrollment's own id. */
  readonly enrollmentId: Scalars['String']['output'];
  /** Until when. */
  readonly expiresAt: Maybe<Scalars['DateTime']['output']>;
  /** Whether a certificate can be downloaded; only some programs issue one. */
  readonly isCertificateAvailable: Maybe<Scalars['Boolean']['output']>;
  /** Since when. */
  readonly joinedAt: Maybe<Scalars['DateTime']['output']>;
  /** The partner's level in it. */
  readonly level: Maybe<ProgramLevel>;
  /** The upstream's own code of the level. */
  readonly levelCode: Maybe<Scalars['String']['output']>;
  /** The program. */
  readonly programType: Maybe<ProgramType>;
  /** The upstream's own code of the program. */
  readonly programTypeCode: Maybe<Scalars['String']['output']>;
  /** Its state. */
  readonly state: Maybe<ProgramEnrollmentState>;
  /** The upstream's own code of the state. */
  readonly stateCode: Maybe<Scalars['String']['output']>;
};

/** A page of a list of program enrollments. */
export type ProgramEnrollmentConnection = {
  readonly __typename?: 'ProgramEnrollmentConnection';
  /** The page's items with their cursors. */
  readonly edges: ReadonlyArray<ProgramEnrollmentEdge>;
  /** The page's items. */
  readonly nodes: ReadonlyArray<ProgramEnrollment>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
  /** How many enrollments the whole list has. */
  readonly totalCount: Maybe<Scalars['Int']['output']>;
};

/** A program enrollment in a list. */
export type ProgramEnrollmentEdge = {
  readonly __typename?: 'ProgramEnrollmentEdge';
  /** Where the enrollment stands in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The enrollment. */
  readonly node: ProgramEnrollment;
};

/** Which enrollments to list. Conditions that are left out do not filter. */
export type ProgramEnrollmentFilter = {
  /** In this state. */
  readonly state?: InputMaybe<ProgramEnrollmentState>;
};

/** The state of the membership in a program. */
export type ProgramEnrollmentState =
  /** In force. */
  | 'ACTIVE'
  /** The partner has left. */
  | 'EXITED'
  /** The partner has asked to leave; under review. */
  | 'EXIT_IN_REVIEW'
  /** Its time is over. */
  | 'EXPIRED'
  /** A state that this service does not know; `stateCode` has the upstream's own code. */
  | 'UNRECOGNIZED';

/** A level within a partner program (伙伴级别), from the lowest to the highest. */
export type ProgramLevel =
  /** Core (核心). */
  | 'CORE'
  /** Leading (领先). */
  | 'LEADING'
  /** Preferred (优选). */
  | 'PREFERRED'
  /** Standard (标准). */
  | 'STANDARD'
  /** A level that this service does not know; the code beside it is the upstream's own. */
  | 'UNRECOGNIZED';

/** A partner program (伙伴计划) of the vendor. */
export type ProgramType =
  /** Distributor: sells to its own customers and through cloud resellers (分销计划, 总经销商). */
  | 'DISTRIBUTION_DISTRIBUTOR'
  /** Cloud reseller: sells below one distributor (分销计划, 云经销商). */
  | 'DISTRIBUTION_RESELLER'
  /** Customer service provider on the marketplace (云商店客户服务商计划). */
  | 'MARKETPLACE_CUSTOMER_SERVICE_PROVIDER'
  /** Seller on the marketplace (云商店商家计划). */
  | 'MARKETPLACE_SELLER'
  /** A program that the upstream names no further. */
  | 'OTHER'
  /** Capability (合作伙伴能力计划). */
  | 'PARTNER_CAPABILITY'
  /** Winning customers together with the vendor (合作伙伴共拓计划). */
  | 'PARTNER_CUSTOMER_ENGAGEMENT'
  /** Resale of selected marketplace goods (严选产品代售计划). */
  | 'SELECTED_GOODS_RESALE'
  /** Better capability of service partners (服务伙伴能力提升专项计划). */
  | 'SERVICE_CAPABILITY_UPGRADE'
  /** Solution provider: sells to its own customers (解决方案提供商计划). */
  | 'SOLUTION_PROVIDER'
  /** A program that this service does not know; the code beside it is the upstream's own. */
  | 'UNRECOGNIZED';

/** A person whose account is, was or shall be linked to the partner; and what role that person has. */
export type ProjectSpecialist = {
  readonly __typename?: 'ProjectSpecialist';
  /** The name of the linked account. */
  readonly accountName: Maybe<Scalars['String']['output']>;
  /** The person's certificates. */
  readonly certificates: ReadonlyArray<Scalars['String']['output']>;
  /** The person's e-mail address; masked without scope `personal-data`. */
  readonly email: Maybe<Scalars['String']['output']>;
  /** How the account is linked. */
  readonly linkState: Maybe<MemberLinkState>;
  /** The upstream's own code of the link's state. */
  readonly linkStateCode: Maybe<Scalars['String']['output']>;
  /** When the account was linked. */
  readonly linkedAt: Maybe<Scalars['DateTime']['output']>;
  /** The member's own id. */
  readonly memberId: Scalars['String']['output'];
  /** The person's mobile phone; masked without scope `personal-data`. */
  readonly mobilePhone: Maybe<Scalars['String']['output']>;
  /** The person's name. */
  readonly name: Maybe<Scalars['String']['output']>;
  /** The development path that the specialist works on. */
  readonly path: Maybe<DevelopmentPathType>;
  /** The upstream's own code of the path. */
  readonly pathCode: Maybe<Scalars['String']['output']>;
  /** The position, as the vendor names it. */
  readonly position: Maybe<Scalars['String']['output']>;
  /** Whether the member is a project specialist. */
  readonly specialistState: Maybe<ProjectSpecialistState>;
  /** The upstream's own code of that state. */
  readonly specialistStateCode: Maybe<Scalars['String']['output']>;
  /** The place of work; it must be filled in before applying. */
  readonly workLocation: Maybe<Scalars['String']['output']>;
};

/** An application for the role of a project specialist. */
export type ProjectSpecialistApplyInput = {
  /** The member, by the id of `projectSpecialists`. */
  readonly memberId: Scalars['String']['input'];
  /** The development path that the specialist works on. */
  readonly path: DevelopmentPathType;
  /** The position, as the vendor names it: `SOLUTION_ARCHITECT`. */
  readonly position: Scalars['String']['input'];
};

/** A request to end the role of a project specialist. */
export type ProjectSpecialistCancelInput = {
  /** What proves it: ids of files that were uploaded in the vendor's console, at least one. */
  readonly attachmentIds: ReadonlyArray<Scalars['String']['input']>;
  /** The member, by the id of `projectSpecialists`. */
  readonly memberId: Scalars['String']['input'];
  /** Why, at most 500 characters. */
  readonly reason: Scalars['String']['input'];
};

/** A page of a list of members. */
export type ProjectSpecialistConnection = {
  readonly __typename?: 'ProjectSpecialistConnection';
  /** The page's items with their cursors. */
  readonly edges: ReadonlyArray<ProjectSpecialistEdge>;
  /** The page's items. */
  readonly nodes: ReadonlyArray<ProjectSpecialist>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
  /** How many members the whole list has. */
  readonly totalCount: Maybe<Scalars['Int']['output']>;
};

/** A member in a list. */
export type ProjectSpecialistEdge = {
  readonly __typename?: 'ProjectSpecialistEdge';
  /** Where the member stands in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The member. */
  readonly node: ProjectSpecialist;
};

/** Which members to list. Conditions that are left out do not filter. */
export type ProjectSpecialistFilter = {
  /** Linked in this state. */
  readonly linkState?: InputMaybe<MemberLinkState>;
  /** Project specialists in this state. */
  readonly specialistState?: InputMaybe<ProjectSpecialistState>;
};

/** A member. */
export type ProjectSpecialistInput = {
  /** The member, by the id of `projectSpecialists`. */
  readonly memberId: Scalars['String']['input'];
};

/** A person to invite. */
export type ProjectSpecialistInviteInput = {
  /** The person's e-mail address: the invitation goes there. */
  readonly email: Scalars['String']['input'];
  /** The person's mobile phone. */
  readonly mobilePhone?: InputMaybe<Scalars['String']['input']>;
  /** The person's name. */
  readonly name: Scalars['String']['input'];
};

/** What became of a change of a member. */
export type ProjectSpecialistPayload = {
  readonly __typename?: 'ProjectSpecialistPayload';
  /** The member as it is now; null when nothing was changed. */
  readonly projectSpecialist: Maybe<ProjectSpecialist>;
  /** What a person can mend; empty when the change was made. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** Whether a member is a project specialist (项目专员). */
export type ProjectSpecialistState =
  /** A project specialist. */
  | 'ACTIVE'
  /** No longer a project specialist; may apply again. */
  | 'CANCELLED'
  /** The end of the role is under review; `projectSpecialistCancelWithdraw` takes the request back. */
  | 'CANCEL_IN_REVIEW'
  /** The application is under review. */
  | 'IN_REVIEW'
  /** Never applied. */
  | 'NONE'
  /** The application was refused. */
  | 'REJECTED'
  /** A state that this service does not know; the code beside it is the upstream's own. */
  | 'UNRECOGNIZED';

/** A province, autonomous region or municipality (省份). */
export type Province = {
  readonly __typename?: 'Province';
  /** Its cities. */
  readonly cities: Maybe<ReadonlyArray<City>>;
  /** The code, such as `CN-32`. */
  readonly code: Scalars['String']['output'];
  /** The name, in Chinese. */
  readonly name: Scalars['String']['output'];
};

/** A resource that an order brings, with the state of its provisioning (资源开通详情). */
export type ProvisionedResource = {
  readonly __typename?: 'ProvisionedResource';
  /** The region's code. */
  readonly regionCode: Maybe<Scalars['String']['output']>;
  /** The resource's id; null while there is none. */
  readonly resourceId: Maybe<Scalars['String']['output']>;
  /** The resource type's code. */
  readonly resourceTypeCode: Maybe<Scalars['String']['output']>;
  /** The cloud service's code. */
  readonly serviceTypeCode: Maybe<Scalars['String']['output']>;
  /** The size, of resources that have one. */
  readonly size: Maybe<Scalars['Decimal']['output']>;
  /** The vendor's number of the size's unit, e.g. 17 for GB and 15 for Mbit/s. */
  readonly sizeMeasureId: Maybe<Scalars['Int']['output']>;
  /** The specification's code. */
  readonly specCode: Maybe<Scalars['String']['output']>;
  /** How far it has come. */
  readonly status: Maybe<ProvisioningStatus>;
  /** The vendor's own code of the state. */
  readonly statusCode: Maybe<Scalars['String']['output']>;
};

/** A page of what an order brings. */
export type ProvisionedResourceConnection = {
  readonly __typename?: 'ProvisionedResourceConnection';
  /** The page's items with their cursors. */
  readonly edges: ReadonlyArray<ProvisionedResourceEdge>;
  /** The page's items. */
  readonly nodes: ReadonlyArray<ProvisionedResource>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
  /** How many resources the order brings. */
  readonly totalCount: Maybe<Scalars['Int']['output']>;
};

/** A resource in the list of what an order brings. */
export type ProvisionedResourceEdge = {
  readonly __typename?: 'ProvisionedResourceEdge';
  /** Where the resource stands in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The resource. */
  readonly node: ProvisionedResource;
};

/** How far the provisioning of a resource has come. */
export type ProvisioningStatus =
  /** The order waits to be paid. */
  | 'PENDING_PAYMENT'
  /** A state that this service does not know, as the vendor tells only of one; `statusCode` has the vendor's own code. */
  | 'UNRECOGNIZED';

/** Where every query begins. */
export type Query = {
  readonly __typename?: 'Query';
  /**
   * The certification of the partner's business information (商业信息认证): without it no incentive is paid out.
   * It needs the partner console, for which the vendor has no public API: see docs/console-contract.md.
   */
  readonly businessCertification: Maybe<BusinessCertification>;
  /**
   * Who consumed in a month (消费子客户), by the vendor's customer ids: whose consumption records are worth asking for. Customers that have
   * left the partner since are among them. The new generation only.
   */
  readonly consumingCustomers: Maybe<ConsumingCustomerConnection>;
  /**
   * A customer's consumption records (消费记录) of one month, records with nothing to pay included.
   * The old generation gives one charging mode after the other; it has records of resale customers only, and none of savings
   * plans or of the bill types that are new since.
   */
  readonly consumptionRecords: Maybe<ConsumptionRecordConnection>;
  /** A customer by its global id or by the vendor's own id (give exactly one); null when the partner has no such customer. */
  readonly customer: Maybe<Customer>;
  /** Whether somebody may register with an account name, an e-mail address or a phone (校验客户注册信息). Give exactly one of them. */
  readonly customerRegistrationCheck: Maybe<CustomerRegistrationCheck>;
  /** The partner's customers. */
  readonly customers: Maybe<CustomerConnection>;
  /**
   * An incentive by its global id; null when the partner has none such. Its period is read until it is found.
   * It needs the partner console, for which the vendor has no public API: see docs/console-contract.md.
   */
  readonly incentive: Maybe<Incentive>;
  /**
   * How the automatic payout (自动发放激励) is set.
   * It needs the partner console, for which the vendor has no public API: see docs/console-contract.md.
   */
  readonly incentiveAutoPayout: Maybe<IncentiveAutoPayout>;
  /**
   * A payout order by its global id or by its own id (give exactly one); null when the partner has none such.
   * It needs the partner console, for which the vendor has no public API: see docs/console-contract.md.
   */
  readonly incentivePayout: Maybe<IncentivePayout>;
  /**
   * What a payout would come to. What the vendor would refuse stands in `userErrors`.
   * It needs the partner console, for which the vendor has no public API: see docs/console-contract.md.
   */
  readonly incentivePayoutPreview: Maybe<IncentivePayoutPreviewPayload>;
  /**
   * The payout orders (申付单) by which the partner has incentives paid out.
   * They need the partner console, for which the vendor has no public API: see docs/console-contract.md.
   */
  readonly incentivePayouts: Maybe<IncentivePayoutConnection>;
  /**
   * Which cloud services count for incentives, and which may be discounted: as in force at the last second of a month. The
   * answer may be an hour old, and a day older when the upstream does not answer: `extensions.upstream.stale` then has its time.
   */
  readonly incentivePolicies: Maybe<IncentivePolicyConnection>;
  /**
   * The statements (激励对账单) by which partner and vendor agree on incentives.
   * They need the partner console, for which the vendor has no public API: see docs/console-contract.md.
   */
  readonly incentiveStatements: Maybe<IncentiveStatementConnection>;
  /**
   * The partner's accounted incentives (激励账单).
   * They need the partner console, for which the vendor has no public API: see docs/console-contract.md.
   */
  readonly incentives: Maybe<IncentiveConnection>;
  /**
   * The invoices of the international site, which has a public API for this list alone. On the China site it fails as `NOT_CONFIGURED`:
   * `Query.invoices` has the invoices there.
   */
  readonly internationalInvoices: Maybe<InternationalInvoiceConnection>;
  /**
   * An invoice by its global id or by its own id (give exactly one); null when the partner has none such.
   * It needs the partner console, for which the vendor has no public API: see docs/console-contract.md.
   */
  readonly invoice: Maybe<Invoice>;
  /**
   * The partner's mailing addresses (邮寄地址) for paper invoices. They have taken the place of `Partner.mailingAddresses`.
   * They need the partner console, for which the vendor has no public API: see docs/console-contract.md.
   */
  readonly invoiceMailingAddresses: Maybe<MailingAddressConnection>;
  /**
   * What a request for an invoice would come to, split by tax rate, without anything being requested.
   * It needs the partner console, for which the vendor has no public API: see docs/console-contract.md.
   */
  readonly invoicePreview: Maybe<InvoicePreviewPayload>;
  /**
   * The partner's titles (发票抬头). An account has one valid title, so they are one short list.
   * They need the partner console, for which the vendor has no public API: see docs/console-contract.md.
   */
  readonly invoiceProfiles: Maybe<ReadonlyArray<InvoiceProfile>>;
  /**
   * What can be invoiced of each customer in a billing cycle, with amounts, and with what stands in the way.
   * It needs the partner console, for which the vendor has no public API: see docs/console-contract.md.
   */
  readonly invoiceableCustomerCycles: Maybe<InvoiceableCustomerCycleConnection>;
  /**
   * The billing cycles that can be invoiced, with amounts, and with what stands in the way.
   * They need the partner console, for which the vendor has no public API: see docs/console-contract.md.
   */
  readonly invoiceableCycles: Maybe<InvoiceableCycleConnection>;
  /**
   * The orders that can be invoiced, with amounts, and with what stands in the way.
   * They need the partner console, for which the vendor has no public API: see docs/console-contract.md.
   */
  readonly invoiceableOrders: Maybe<InvoiceableOrderConnection>;
  /**
   * The invoices (发票) that the partner requested from the vendor.
   * They need the partner console, for which the vendor has no public API: see docs/console-contract.md.
   */
  readonly invoices: Maybe<InvoiceConnection>;
  /** How units convert (度量单位进制). Kept for a day. The new generation only. */
  readonly measureConversions: Maybe<ReadonlyArray<MeasureConversion>>;
  /** The units (度量单位) that every `measureId` names, in the order of their ids. Kept for a day. The new generation only. */
  readonly measureUnits: Maybe<ReadonlyArray<MeasureUnit>>;
  /** The state of the whole migration between the generations. */
  readonly migration: Migration;
  /**
   * The monthly bills (月度消费账单) of the partner's resale customers. Amounts are before tax; today's consumption is never in them.
   * A row is one customer, service, charging mode and bill type; the new generation splits it further, by resource type: add
   * its rows up before comparing the generations. `totalCount` counts rows.
   */
  readonly monthlyBills: Maybe<MonthlyBillConnection>;
  /**
   * The object with a global id; null when there is none. An invoice, an incentive, its statement or payout, a coupon, a quota
   * of coupons, and a write's receipt require scope `finance:read`, any other object `partner:read`.
   */
  readonly node: Maybe<Node>;
  /**
   * The objects with the given global ids, in the same order; null for each one that does not exist. They require the scopes
   * that `node` requires.
   */
  readonly nodes: ReadonlyArray<Maybe<Node>>;
  /** The receipts of writes whose outcome is open (planned, being sent, unknown), the oldest first. */
  readonly openReceipts: Maybe<WriteReceiptConnection>;
  /** An order by its global id or by the vendor's own id (give exactly one); null when there is none. */
  readonly order: Maybe<Order>;
  /** The yearly/monthly orders of the partner's customers. */
  readonly orders: Maybe<OrderConnection>;
  /**
   * The invoices that the partner owes (欠票). All of them must be settled before further ones are issued.
   * They need the partner console, for which the vendor has no public API: see docs/console-contract.md.
   */
  readonly owedInvoices: Maybe<OwedInvoiceConnection>;
  /** The calling partner: the root of everything it owns. */
  readonly partner: Partner;
  /** What pay-per-use products would cost a customer (按需产品询价) for a given usage. Nothing is bought. */
  readonly priceQuoteOnDemand: Maybe<OnDemandPriceQuote>;
  /**
   * What it would cost to renew resources of a customer (续订询价). What is attached to a resource is renewed with it, so its price is
   * included. A resource that has no price is among the `failures`; the others are priced all the same. The old generation looks the
   * resources up first, and can do so for customers of at most 500.
   */
  readonly priceQuoteRenewal: Maybe<RenewalPriceQuote>;
  /** What yearly/monthly products would cost a customer (包年/包月产品询价), as they are now. Nothing is bought. */
  readonly priceQuoteSubscription: Maybe<SubscriptionPriceQuote>;
  /**
   * The vendor's partner programs, and whether the partner may join them.
   * They need the partner console, for which the vendor has no public API: see docs/console-contract.md.
   */
  readonly programs: Maybe<ReadonlyArray<Program>>;
  /** The provinces (省) of China, as the vendor's forms take them. */
  readonly provinces: Maybe<ReadonlyArray<Province>>;
  /** The receipt of a write by the idempotency key it was asked for with; null when the key was never used. */
  readonly receipt: Maybe<WriteReceipt>;
  /** A resource type by its code; null where the catalogue has none such. */
  readonly resourceType: Maybe<ResourceType>;
  /** The resource types (资源类型), in the order of their codes. Kept for a day. Those of one service: `ServiceType.resourceTypes`. */
  readonly resourceTypes: Maybe<ResourceTypeConnection>;
  /** A cloud service by its code; null where the catalogue has none such. */
  readonly serviceType: Maybe<ServiceType>;
  /**
   * The cloud services (云服务类型), in the order of their codes. Marketplace services are not among them: a code of a bill may
   * have no entry here. Kept for a day.
   */
  readonly serviceTypes: Maybe<ServiceTypeConnection>;
  /** The yearly/monthly resources (包年/包月资源) of a customer. */
  readonly subscriptions: Maybe<ResourceSubscriptionConnection>;
  /** The logical operations of this service with their upstream endpoints, and which generation answers each one now. */
  readonly upstreamOperations: ReadonlyArray<UpstreamOperation>;
  /** What setting a policy would do, without doing it. */
  readonly upstreamPolicyPreview: UpstreamPolicyPreview;
  /** What usage is metered by (使用量类型). Kept for a day. The new generation only. */
  readonly usageTypes: Maybe<UsageTypeConnection>;
  /** Whether anything may be written now. */
  readonly writeStatus: Maybe<WriteStatus>;
};


/** Where every query begins. */
export type QueryConsumingCustomersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  billingCycle: Scalars['BillingCycle']['input'];
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Where every query begins. */
export type QueryConsumptionRecordsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter: ConsumptionRecordFilter;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Where every query begins. */
export type QueryCustomerArgs = {
  customerId?: InputMaybe<Scalars['String']['input']>;
  id?: InputMaybe<Scalars['ID']['input']>;
};


/** Where every query begins. */
export type QueryCustomerRegistrationCheckArgs = {
  accountName?: InputMaybe<Scalars['String']['input']>;
  email?: InputMaybe<Scalars['String']['input']>;
  mobilePhone?: InputMaybe<Scalars['String']['input']>;
};


/** Where every query begins. */
export type QueryCustomersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<CustomerFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Where every query begins. */
export type QueryIncentiveArgs = {
  id: Scalars['ID']['input'];
};


/** Where every query begins. */
export type QueryIncentivePayoutArgs = {
  id?: InputMaybe<Scalars['ID']['input']>;
  payoutId?: InputMaybe<Scalars['String']['input']>;
};


/** Where every query begins. */
export type QueryIncentivePayoutPreviewArgs = {
  input: IncentivePayoutPreviewInput;
};


/** Where every query begins. */
export type QueryIncentivePayoutsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<IncentivePayoutFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Where every query begins. */
export type QueryIncentivePoliciesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  month: Scalars['BillingCycle']['input'];
  serviceTypeCode?: InputMaybe<Scalars['String']['input']>;
};


/** Where every query begins. */
export type QueryIncentiveStatementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<IncentiveStatementFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Where every query begins. */
export type QueryIncentivesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<IncentiveFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Where every query begins. */
export type QueryInternationalInvoicesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter: InternationalInvoiceFilter;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Where every query begins. */
export type QueryInvoiceArgs = {
  id?: InputMaybe<Scalars['ID']['input']>;
  invoiceId?: InputMaybe<Scalars['String']['input']>;
};


/** Where every query begins. */
export type QueryInvoiceMailingAddressesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Where every query begins. */
export type QueryInvoicePreviewArgs = {
  input: InvoicePreviewInput;
};


/** Where every query begins. */
export type QueryInvoiceableCustomerCyclesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter: InvoiceableCustomerCycleFilter;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Where every query begins. */
export type QueryInvoiceableCyclesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<InvoiceableCycleFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Where every query begins. */
export type QueryInvoiceableOrdersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<InvoiceableOrderFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Where every query begins. */
export type QueryInvoicesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<InvoiceFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Where every query begins. */
export type QueryMeasureConversionsArgs = {
  type?: InputMaybe<MeasureType>;
};


/** Where every query begins. */
export type QueryMeasureUnitsArgs = {
  type?: InputMaybe<MeasureType>;
};


/** Where every query begins. */
export type QueryMonthlyBillsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter: MonthlyBillFilter;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Where every query begins. */
export type QueryNodeArgs = {
  id: Scalars['ID']['input'];
};


/** Where every query begins. */
export type QueryNodesArgs = {
  ids: ReadonlyArray<Scalars['ID']['input']>;
};


/** Where every query begins. */
export type QueryOpenReceiptsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Where every query begins. */
export type QueryOrderArgs = {
  id?: InputMaybe<Scalars['ID']['input']>;
  orderId?: InputMaybe<Scalars['String']['input']>;
};


/** Where every query begins. */
export type QueryOrdersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<OrderFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<OrderSort>;
};


/** Where every query begins. */
export type QueryOwedInvoicesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<OwedInvoiceFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Where every query begins. */
export type QueryPriceQuoteOnDemandArgs = {
  input: OnDemandPriceInput;
};


/** Where every query begins. */
export type QueryPriceQuoteRenewalArgs = {
  input: RenewalPriceInput;
};


/** Where every query begins. */
export type QueryPriceQuoteSubscriptionArgs = {
  input: SubscriptionPriceInput;
};


/** Where every query begins. */
export type QueryReceiptArgs = {
  idempotencyKey: Scalars['String']['input'];
};


/** Where every query begins. */
export type QueryResourceTypeArgs = {
  code: Scalars['String']['input'];
};


/** Where every query begins. */
export type QueryResourceTypesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<CatalogueFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Where every query begins. */
export type QueryServiceTypeArgs = {
  code: Scalars['String']['input'];
};


/** Where every query begins. */
export type QueryServiceTypesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<CatalogueFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Where every query begins. */
export type QuerySubscriptionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter: SubscriptionFilter;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Where every query begins. */
export type QueryUpstreamOperationsArgs = {
  name?: InputMaybe<Scalars['String']['input']>;
};


/** Where every query begins. */
export type QueryUpstreamPolicyPreviewArgs = {
  input: UpstreamPolicySetInput;
};


/** Where every query begins. */
export type QueryUsageTypesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  resourceTypeCode?: InputMaybe<Scalars['String']['input']>;
};

/** A bank card that proves who a person is (个人银行卡认证). */
export type RealNameBankCardInput = {
  /** The number of the card: letters, digits and hyphens. */
  readonly account: Scalars['String']['input'];
  /** The dialling prefix of the phone that the bank knows. */
  readonly countryCode: Scalars['String']['input'];
  /** The phone that the bank knows: digits only, without the dialling prefix. */
  readonly mobilePhone: Scalars['String']['input'];
  /** The code that was sent to it (`verificationCodeSend`, purpose `BANK_CARD_AUTHENTICATION`). */
  readonly verificationCode: Scalars['String']['input'];
};

/** What came of an application for real-name authentication. */
export type RealNamePayload = {
  readonly __typename?: 'RealNamePayload';
  /** The customer, read again; null when the application was refused. */
  readonly customer: Maybe<Customer>;
  /** What did not stand the check, in the vendor's words; whatever they quote of the input is hidden. The old generation only. */
  readonly failedChecks: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /**
   * Whether somebody at the vendor reviews it: ask `Customer.realName` from time to time. False when it was decided at once:
   * `customer` says how. Null when it was refused.
   */
  readonly isUnderReview: Maybe<Scalars['Boolean']['output']>;
  /** What a person can mend; empty when the application was taken. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** A picture of a document or a person. */
export type RealNamePictureInput = {
  /** What it shows. */
  readonly kind: RealNamePictureKind;
  /**
   * Its path below the folder `download/` of the partner's bucket, without that folder or the bucket's name; capital and small
   * letters differ. It ends in .jpg, .jpeg, .bmp, .png, .gif or .pdf.
   */
  readonly path: Scalars['String']['input'];
};

/** What a picture for real-name authentication shows. */
export type RealNamePictureKind =
  /** The back of a travel permit. */
  | 'BACK'
  /** The certificate of an organisation, such as its business licence. */
  | 'CERTIFICATE'
  /** The data page of a passport. */
  | 'DATA_PAGE'
  /** The side with the emblem of an identity card or residence permit. */
  | 'EMBLEM_SIDE'
  /** The page of a passport with the entry stamp. */
  | 'ENTRY_STAMP_PAGE'
  /** The person's face; with a bank card. */
  | 'FACE'
  /** The front of a travel permit. */
  | 'FRONT'
  /** The person holding the data page of the passport. */
  | 'HOLDING_DATA_PAGE'
  /** The person holding the front of the travel permit. */
  | 'HOLDING_FRONT'
  /** The person holding the side with the portrait. */
  | 'HOLDING_PORTRAIT_SIDE'
  /** The side with the portrait of an identity card or residence permit. */
  | 'PORTRAIT_SIDE';

/** The review of a customer's latest real-name authentication. */
export type RealNameReview = {
  readonly __typename?: 'RealNameReview';
  /** What the reviewer wrote; rejected ones only. */
  readonly opinion: Maybe<Scalars['String']['output']>;
  /** How it ended. */
  readonly result: RealNameReviewResult;
  /** The vendor's own code of the result. */
  readonly resultCode: Scalars['String']['output'];
};

/** How the review of a real-name authentication ended (实名认证审核结果). */
export type RealNameReviewResult =
  /** Approved. */
  | 'APPROVED'
  /** Rejected; `opinion` says why. */
  | 'REJECTED'
  /** Still under review. */
  | 'UNDER_REVIEW'
  /** A result that this service does not know; `resultCode` has the vendor's own code. */
  | 'UNRECOGNIZED';

/** An operator's word on an unknown outcome. */
export type ReceiptSettleInput = {
  /** The receipt's global id. */
  readonly id: Scalars['ID']['input'];
  /** What the write came to. */
  readonly outcome: WriteOutcome;
  /** How you know; 1 to 500 characters. It is kept with the receipt. */
  readonly reason: Scalars['String']['input'];
};

/** What came of settling a receipt. */
export type ReceiptSettlePayload = {
  readonly __typename?: 'ReceiptSettlePayload';
  /** The receipt, settled; null when it was not. */
  readonly receipt: Maybe<WriteReceipt>;
  /** What a person can mend. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** What a row of resource records or resource bills stands for. */
export type RecordStatistics =
  /** The whole month. */
  | 'CYCLE'
  /** A day; resource bills of usage only. */
  | 'DAY'
  /** A deduction. */
  | 'DETAIL';

/** An amount refunded or charged by an unsubscription or a change (退款订单的金额详情). */
export type RefundDetail = {
  readonly __typename?: 'RefundDetail';
  /** The amount: negative is refunded; positive is what had been consumed, or a handling fee. */
  readonly amount: Money;
  /** The purchase or renewal that the amount belongs to. */
  readonly baseOrderId: Maybe<Scalars['String']['output']>;
  /** The vendor's id of the record. */
  readonly refundDetailId: Scalars['String']['output'];
  /** The region's code. */
  readonly regionCode: Maybe<Scalars['String']['output']>;
  /** The resource type's code. */
  readonly resourceTypeCode: Maybe<Scalars['String']['output']>;
  /** The resource type's name. The new generation only. */
  readonly resourceTypeName: Maybe<Scalars['String']['output']>;
  /** The cloud service's code. */
  readonly serviceTypeCode: Maybe<Scalars['String']['output']>;
  /** The cloud service's name. The new generation only. */
  readonly serviceTypeName: Maybe<Scalars['String']['output']>;
};

/** What a resource is renewed by. */
export type RenewalPeriodType =
  /** Months, 1 to 11; twelve are one year. */
  | 'MONTH'
  /** Years, 1 to 3. */
  | 'YEAR';

/** What it costs to renew one primary resource. */
export type RenewalPrice = {
  readonly __typename?: 'RenewalPrice';
  /** What is to be paid, with all that is attached to it. */
  readonly amount: Maybe<Money>;
  /** The vendor's resource id. */
  readonly resourceId: Scalars['String']['output'];
  /** The resource. */
  readonly subscription: Maybe<ResourceSubscription>;
};

/** Resources to price the renewal of. */
export type RenewalPriceInput = {
  /** The vendor's customer id. */
  readonly customerId: Scalars['String']['input'];
  /** How many periods: 1 to 11 months, 1 to 3 years. */
  readonly periodCount: Scalars['Int']['input'];
  /** The period. */
  readonly periodType: RenewalPeriodType;
  /** Primary resources, each once: 1 to 10. What is attached to them goes with them. */
  readonly resourceIds: ReadonlyArray<Scalars['String']['input']>;
};

/** The price of a renewal with one discount. */
export type RenewalPriceOption = {
  readonly __typename?: 'RenewalPriceOption';
  /** What is to be paid: the list price less the discount. */
  readonly amount: Maybe<Money>;
  /** The discount. */
  readonly discount: PriceDiscount;
  /** What the discount takes off. */
  readonly discountAmount: Maybe<Money>;
  /** What is paid each time, if it is paid by installments; null otherwise. */
  readonly installment: Maybe<InstallmentPrice>;
  /** Whether no other one of these takes more off. Promotional discounts and coupons do not compete. */
  readonly isBest: Maybe<Scalars['Boolean']['output']>;
  /** The list price of all resources. */
  readonly officialAmount: Maybe<Money>;
};

/**
 * What a renewal costs. `amount` is what is charged when nobody chooses a discount, as in `SubscriptionPriceQuote`. The old generation
 * prices the resources as if they were bought anew: it knows neither a unified renewal date nor orders in progress, and cannot
 * price what is sold by size unless the new one lists the resources.
 */
export type RenewalPriceQuote = {
  readonly __typename?: 'RenewalPriceQuote';
  /** What is to be paid: the list price less the discount. */
  readonly amount: Maybe<Money>;
  /** The discount behind `amount`; null when there is none. The new generation only. */
  readonly discount: Maybe<PriceDiscount>;
  /** What the discount takes off. */
  readonly discountAmount: Maybe<Money>;
  /** Resources that have no price: not there, not primary ones, in an unpaid order, being changed, or not renewable. */
  readonly failures: ReadonlyArray<ResourceFailure>;
  /** What is paid each time, if it is paid by installments; null otherwise. The new generation only. */
  readonly installment: Maybe<InstallmentPrice>;
  /** The list price (官网价) of all resources; null when none has a price. */
  readonly officialAmount: Maybe<Money>;
  /** The price with each discount that the customer has; choose one when you pay the order. The new generation only. */
  readonly options: Maybe<ReadonlyArray<RenewalPriceOption>>;
  /** The price of each resource that has one. */
  readonly resources: ReadonlyArray<RenewalPrice>;
};

/** How long the cycle of a resource package is. */
export type ResetCycle =
  /** A day. */
  | 'DAY'
  /** An hour. */
  | 'HOUR'
  /** A month. */
  | 'MONTH'
  /** A value that this service does not know; `cycleCode` has the vendor's own code. */
  | 'UNRECOGNIZED'
  /** A week. */
  | 'WEEK'
  /** A year. */
  | 'YEAR';

/** When the cycle of a resource package begins. */
export type ResetCycleKind =
  /** With the calendar. */
  | 'CALENDAR'
  /** With the day of the subscription. */
  | 'FROM_SUBSCRIPTION'
  /** A value that this service does not know; `cycleKindCode` has the vendor's own code. */
  | 'UNRECOGNIZED';

/** What a resource of a customer cost (资源详单): in a month, on a day, or at a deduction. */
export type ResourceBill = {
  readonly __typename?: 'ResourceBill';
  /** The login name of who consumed. The new generation only. */
  readonly accountName: Maybe<Scalars['String']['output']>;
  /** The codes of the availability zones. The new generation only. */
  readonly availabilityZoneCodes: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** What it is about. The new generation only. */
  readonly billDetailType: Maybe<BillDetailType>;
  /** The vendor's own code of the type. The new generation only. */
  readonly billDetailTypeCode: Maybe<Scalars['String']['output']>;
  /** The month it is billed in. */
  readonly billingCycle: Scalars['BillingCycle']['output'];
  /** How the resource is charged. */
  readonly chargingMode: Maybe<ChargingMode>;
  /** The vendor's own code of the mode. */
  readonly chargingModeCode: Maybe<Scalars['String']['output']>;
  /** When it was consumed, as the vendor writes it. The new generation only. */
  readonly consumptionTime: Maybe<Scalars['String']['output']>;
  /** The vendor's customer id of who consumed: the customer, or a member of its enterprise. */
  readonly customerId: Scalars['String']['output'];
  /** The day, in Beijing time (UTC+8). The new generation only. */
  readonly day: Maybe<Scalars['Date']['output']>;
  /** What is owed (欠费). The new generation only. */
  readonly debtAmount: Maybe<Money>;
  /** The discount on the list price. The new generation only. */
  readonly discountAmount: Maybe<Money>;
  /** The enterprise project; null where it is attributed to none. */
  readonly enterpriseProject: Maybe<EnterpriseProject>;
  /** The start of the metered use; pay-per-use only. The new generation only. */
  readonly meteredFrom: Maybe<Scalars['DateTime']['output']>;
  /** The end of the metered use; pay-per-use only. The new generation only. */
  readonly meteredTo: Maybe<Scalars['DateTime']['output']>;
  /** The list price. */
  readonly officialAmount: Maybe<Money>;
  /** The id of the operating entity. The new generation only. */
  readonly operatingEntityId: Maybe<Scalars['String']['output']>;
  /** The order that it comes from; null where it comes from none. The new generation only. */
  readonly order: Maybe<Order>;
  /** The vendor's id of the order that it comes from; null where it comes from none. The new generation only. */
  readonly orderId: Maybe<Scalars['String']['output']>;
  /** The id of the resource above. The new generation only. */
  readonly parentResourceId: Maybe<Scalars['String']['output']>;
  /** What is to be paid; negative for refunds and write-offs. */
  readonly payableAmount: Maybe<Money>;
  /** The id of the account that pays. The new generation only. */
  readonly payerAccountId: Maybe<Scalars['String']['output']>;
  /** How it was paid. The new generation only. */
  readonly payment: Maybe<ConsumptionPayment>;
  /** How many periods. The new generation only. */
  readonly periodCount: Maybe<Scalars['Int']['output']>;
  /** The unit of the period it charges for. The new generation only. */
  readonly periodType: Maybe<BillingPeriodType>;
  /** The vendor's own code of the unit. The new generation only. */
  readonly periodTypeCode: Maybe<Scalars['String']['output']>;
  /** The id of the original order. The new generation only. */
  readonly previousOrderId: Maybe<Scalars['String']['output']>;
  /** The vendor's id of it. The new generation only. */
  readonly recordId: Maybe<Scalars['String']['output']>;
  /** The region's code. */
  readonly regionCode: Maybe<Scalars['String']['output']>;
  /** The region's name. The new generation only. */
  readonly regionName: Maybe<Scalars['String']['output']>;
  /** The resource's id. */
  readonly resourceId: Maybe<Scalars['String']['output']>;
  /** The resource's name. */
  readonly resourceName: Maybe<Scalars['String']['output']>;
  /** The resource's tags, as the vendor writes them. */
  readonly resourceTag: Maybe<Scalars['String']['output']>;
  /** The resource type's code. */
  readonly resourceTypeCode: Maybe<Scalars['String']['output']>;
  /** The resource type's name. The new generation only. */
  readonly resourceTypeName: Maybe<Scalars['String']['output']>;
  /** The id of the resource at the root. The new generation only. */
  readonly rootResourceId: Maybe<Scalars['String']['output']>;
  /** The cloud service's code. */
  readonly serviceTypeCode: Maybe<Scalars['String']['output']>;
  /** The cloud service's name. The new generation only. */
  readonly serviceTypeName: Maybe<Scalars['String']['output']>;
  /** The specification's code in bills. The new generation only. */
  readonly skuCode: Maybe<Scalars['String']['output']>;
  /** The specification in words. The new generation only. */
  readonly specDescription: Maybe<Scalars['String']['output']>;
  /** What a row of a packaged machine is really about; null for every other row. The new generation only. */
  readonly subService: Maybe<PackagedSubService>;
  /** The vendor's id of the transaction: an order's, a receivable's or a bill's, by the type. The new generation only. */
  readonly tradeId: Maybe<Scalars['String']['output']>;
  /** What was written off (欠费核销). The new generation only. */
  readonly writtenOffAmount: Maybe<Money>;
};

/** A page of a list of bills. */
export type ResourceBillConnection = {
  readonly __typename?: 'ResourceBillConnection';
  /** The page's items with their cursors. */
  readonly edges: ReadonlyArray<ResourceBillEdge>;
  /** The page's items. */
  readonly nodes: ReadonlyArray<ResourceBill>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
  /** How many bills the whole list has. */
  readonly totalCount: Maybe<Scalars['Int']['output']>;
};

/** A bill in a list. */
export type ResourceBillEdge = {
  readonly __typename?: 'ResourceBillEdge';
  /** Where the bill stands in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The bill. */
  readonly node: ResourceBill;
};

/** Which resource bills of a customer's month to list. Conditions that are left out do not filter. */
export type ResourceBillFilter = {
  /** What the bill is about. The new generation only. */
  readonly billDetailType?: InputMaybe<BillDetailType>;
  /** How the resource is charged. `RESERVED_INSTANCE`, `SAVINGS_PLAN`: the new generation only. */
  readonly chargingMode?: InputMaybe<ChargingMode>;
  /** Only these days of the month, with `statistics` of `DAY` or `DETAIL`. The new generation only. */
  readonly days?: InputMaybe<BillingDayRange>;
  /** The enterprise project's id; `0` is the default one. */
  readonly enterpriseProjectId?: InputMaybe<Scalars['String']['input']>;
  /** The enterprise member's account id; with `members: ONE`, and only then. */
  readonly memberId?: InputMaybe<Scalars['String']['input']>;
  /** Whose records, where the customer is the master account of an enterprise. `ALL` and `ONE`: the new generation only. */
  readonly members?: InputMaybe<EnterpriseMembers>;
  /** Without bills that have nothing to pay. The new generation only. */
  readonly payableOnly?: InputMaybe<Scalars['Boolean']['input']>;
  /** The id of the account that pays. The new generation only. */
  readonly payerAccountId?: InputMaybe<Scalars['String']['input']>;
  /** The region's code. */
  readonly regionCode?: InputMaybe<Scalars['String']['input']>;
  /** The resource's id. */
  readonly resourceId?: InputMaybe<Scalars['String']['input']>;
  /** The resource type's code. */
  readonly resourceTypeCode?: InputMaybe<Scalars['String']['input']>;
  /** The cloud service's code. */
  readonly serviceTypeCode?: InputMaybe<Scalars['String']['input']>;
  /** What a row stands for. `DAY`, `DETAIL`: the new generation only. */
  readonly statistics?: InputMaybe<RecordStatistics>;
};

/** A resource that a change, or a price, left out, although it was made for others. */
export type ResourceFailure = {
  readonly __typename?: 'ResourceFailure';
  /** Why. */
  readonly error: UserError;
  /** The resource's id. */
  readonly resourceId: Scalars['String']['output'];
};

/** A resource package (资源包): usage that is paid for in advance. */
export type ResourcePackage = {
  readonly __typename?: 'ResourcePackage';
  /** Whether it is one package or several. */
  readonly bundling: Maybe<ResourcePackageBundling>;
  /** The vendor's own code of the bundling. */
  readonly bundlingCode: Maybe<Scalars['String']['output']>;
  /** The vendor's customer id of the owner. */
  readonly customerId: Scalars['String']['output'];
  /** Since when it is in effect. */
  readonly effectiveAt: Maybe<Scalars['DateTime']['output']>;
  /** The enterprise project's id. */
  readonly enterpriseProjectId: Maybe<Scalars['String']['output']>;
  /** When it expires. */
  readonly expiresAt: Maybe<Scalars['DateTime']['output']>;
  /** What is in it: one item for each type of usage. */
  readonly items: ReadonlyArray<ResourcePackageItem>;
  /** The order; null for a gift. */
  readonly order: Maybe<Order>;
  /** The vendor's id of the order; null for a gift. */
  readonly orderId: Maybe<Scalars['String']['output']>;
  /** Where it comes from. */
  readonly origin: Maybe<ResourcePackageOrigin>;
  /** The vendor's own code of the origin. */
  readonly originCode: Maybe<Scalars['String']['output']>;
  /** The vendor's id of the package. */
  readonly packageId: Scalars['String']['output'];
  /** The product's id. */
  readonly productId: Maybe<Scalars['String']['output']>;
  /** The product's name. */
  readonly productName: Maybe<Scalars['String']['output']>;
  /** The region's code. */
  readonly regionCode: Maybe<Scalars['String']['output']>;
  /** Whether it is filled again. */
  readonly reuse: Maybe<ResourcePackageReuse>;
  /** The vendor's own code of that. */
  readonly reuseCode: Maybe<Scalars['String']['output']>;
  /** Whose usage it covers. */
  readonly scope: Maybe<ResourcePackageScope>;
  /** The vendor's own code of the scope. */
  readonly scopeCode: Maybe<Scalars['String']['output']>;
  /** The cloud service, from the catalogue; null where the catalogue has none such. */
  readonly serviceType: Maybe<ServiceType>;
  /** The cloud service's code. */
  readonly serviceTypeCode: Maybe<Scalars['String']['output']>;
  /** The cloud service's name as the list has it. The new generation only; `serviceType` has it on both. */
  readonly serviceTypeName: Maybe<Scalars['String']['output']>;
  /** Its state. */
  readonly status: Maybe<ResourcePackageStatus>;
  /** The vendor's own code of the state. */
  readonly statusCode: Maybe<Scalars['String']['output']>;
  /**
   * What is left of it now, with the cycle it is in. Read together for all packages of a customer. The new generation gives one for
   * each item, the old one for each resource type.
   */
  readonly usages: Maybe<ReadonlyArray<ResourcePackageUsage>>;
};

/** Whether a resource package is one or several. */
export type ResourcePackageBundling =
  /** Several packages in one. */
  | 'COMBINED'
  /** One package. */
  | 'SINGLE'
  /** A value that this service does not know; `bundlingCode` has the vendor's own code. */
  | 'UNRECOGNIZED';

/** A page of a list of resource packages. */
export type ResourcePackageConnection = {
  readonly __typename?: 'ResourcePackageConnection';
  /** The page's items with their cursors. */
  readonly edges: ReadonlyArray<ResourcePackageEdge>;
  /** The page's items. */
  readonly nodes: ReadonlyArray<ResourcePackage>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
  /** How many resource packages the whole list has. */
  readonly totalCount: Maybe<Scalars['Int']['output']>;
};

/** A package in a list. */
export type ResourcePackageEdge = {
  readonly __typename?: 'ResourcePackageEdge';
  /** Where the package stands in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The package. */
  readonly node: ResourcePackage;
};

/** Which resource packages of a customer to list. Conditions that are left out do not filter. */
export type ResourcePackageFilter = {
  /** The enterprise project's id. By the vendor's newest text, packages of enterprise projects are left out without it. */
  readonly enterpriseProjectId?: InputMaybe<Scalars['String']['input']>;
  /** Packages of this order. */
  readonly orderId?: InputMaybe<Scalars['String']['input']>;
  /** The product's id. */
  readonly productId?: InputMaybe<Scalars['String']['input']>;
  /** The product's name; at most 256 characters. */
  readonly productName?: InputMaybe<Scalars['String']['input']>;
  /** The region's code. */
  readonly regionCode?: InputMaybe<Scalars['String']['input']>;
  /** The codes of their cloud services, at most 10. The new generation only. */
  readonly serviceTypeCodes?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Their state. */
  readonly status?: InputMaybe<ResourcePackageStatus>;
};

/** A type of usage that a resource package covers. Where the package resets, quantities are those of the current cycle. */
export type ResourcePackageItem = {
  readonly __typename?: 'ResourcePackageItem';
  /** The vendor's id of the item. */
  readonly itemId: Scalars['String']['output'];
  /** The vendor's id of the unit. */
  readonly measureId: Maybe<Scalars['Int']['output']>;
  /** How much there was. */
  readonly original: Maybe<Scalars['Decimal']['output']>;
  /** How much is left. */
  readonly remaining: Maybe<Scalars['Decimal']['output']>;
  /** The unit. */
  readonly unit: Maybe<MeasureUnit>;
  /** What usage it covers. */
  readonly usageTypeName: Maybe<Scalars['String']['output']>;
};

/** Where a resource package comes from. */
export type ResourcePackageOrigin =
  /** It came with the development suite. */
  | 'GIFT'
  /** It was ordered. */
  | 'ORDER'
  /** A value that this service does not know; `originCode` has the vendor's own code. */
  | 'UNRECOGNIZED';

/** Whether a resource package is filled again. */
export type ResourcePackageReuse =
  /** Never. */
  | 'DOES_NOT_RESET'
  /** Every cycle: its quantities are those of the current one. */
  | 'RESETS_EVERY_CYCLE'
  /** A value that this service does not know; `reuseCode` has the vendor's own code. */
  | 'UNRECOGNIZED';

/** Whose usage a resource package covers. */
export type ResourcePackageScope =
  /** That of all enterprise projects. */
  | 'ALL_PROJECTS'
  /** That of one enterprise project. */
  | 'ONE_PROJECT'
  /** A value that this service does not know; `scopeCode` has the vendor's own code. */
  | 'UNRECOGNIZED';

/** The state of a resource package. */
export type ResourcePackageStatus =
  /** In effect. */
  | 'EFFECTIVE'
  /** Expired, at most 18 months ago. */
  | 'EXPIRED'
  /** Not yet in effect. */
  | 'NOT_YET_EFFECTIVE'
  /** A value that this service does not know; `statusCode` has the vendor's own code. */
  | 'UNRECOGNIZED'
  /** Unsubscribed. */
  | 'UNSUBSCRIBED'
  /** Used up. */
  | 'USED_UP';

/** What is left of a resource package. */
export type ResourcePackageUsage = {
  readonly __typename?: 'ResourcePackageUsage';
  /** How long its cycle is; only where it is filled again. */
  readonly cycle: Maybe<ResetCycle>;
  /** The vendor's own code of the cycle. */
  readonly cycleCode: Maybe<Scalars['String']['output']>;
  /** When its cycle begins; only where it is filled again. */
  readonly cycleKind: Maybe<ResetCycleKind>;
  /** The vendor's own code of when it begins. */
  readonly cycleKindCode: Maybe<Scalars['String']['output']>;
  /** The end of the current cycle, or of the package. */
  readonly endsAt: Maybe<Scalars['DateTime']['output']>;
  /**
   * The vendor's id of the item. Of an item whose renewal is not yet effective it is the id of the one that is effective now. The new
   * generation only.
   */
  readonly itemId: Maybe<Scalars['String']['output']>;
  /** The item's type. The new generation only. */
  readonly itemTypeName: Maybe<Scalars['String']['output']>;
  /** The vendor's id of the unit. The new generation only. */
  readonly measureId: Maybe<Scalars['Int']['output']>;
  /** How much there was. */
  readonly original: Maybe<Scalars['Decimal']['output']>;
  /** How much is left. */
  readonly remaining: Maybe<Scalars['Decimal']['output']>;
  /** The resource type's name. The old generation only. */
  readonly resourceTypeName: Maybe<Scalars['String']['output']>;
  /** The start of the current cycle, or of the package. */
  readonly startsAt: Maybe<Scalars['DateTime']['output']>;
  /** The unit, found by its id, or on the old generation by its name. */
  readonly unit: Maybe<MeasureUnit>;
  /** What usage it covers. The new generation only. */
  readonly usageTypeName: Maybe<Scalars['String']['output']>;
};

/** What a resource of a customer consumed (资源消费记录), as the customer sees it. */
export type ResourceRecord = {
  readonly __typename?: 'ResourceRecord';
  /** The login name of who consumed. The new generation only. */
  readonly accountName: Maybe<Scalars['String']['output']>;
  /** What it is about. */
  readonly billDetailType: Maybe<BillDetailType>;
  /** The vendor's own code of the type. */
  readonly billDetailTypeCode: Maybe<Scalars['String']['output']>;
  /** How the resource is charged. */
  readonly chargingMode: Maybe<ChargingMode>;
  /** The vendor's own code of the mode. */
  readonly chargingModeCode: Maybe<Scalars['String']['output']>;
  /** When it was consumed, as the vendor writes it. The new generation only. */
  readonly consumptionTime: Maybe<Scalars['String']['output']>;
  /** The vendor's customer id of who consumed: the customer, or a member of its enterprise. */
  readonly customerId: Scalars['String']['output'];
  /** The day, in Beijing time (UTC+8). The new generation only. */
  readonly day: Maybe<Scalars['Date']['output']>;
  /** What is owed (欠费). The new generation only. */
  readonly debtAmount: Maybe<Money>;
  /** When the fee was deducted. */
  readonly deductedAt: Maybe<Scalars['DateTime']['output']>;
  /** The discount on the list price. The new generation only. */
  readonly discountAmount: Maybe<Money>;
  /** The enterprise project; null where it is attributed to none. */
  readonly enterpriseProject: Maybe<EnterpriseProject>;
  /** How the paid amount was computed, as the vendor writes it. The new generation only. */
  readonly formula: Maybe<Scalars['String']['output']>;
  /** The start of the metered use; pay-per-use only. */
  readonly meteredFrom: Maybe<Scalars['DateTime']['output']>;
  /** The end of the metered use; pay-per-use only. */
  readonly meteredTo: Maybe<Scalars['DateTime']['output']>;
  /** The list price. */
  readonly officialAmount: Maybe<Money>;
  /** The order that it comes from; null where it comes from none. */
  readonly order: Maybe<Order>;
  /** The vendor's id of the order that it comes from; null where it comes from none. */
  readonly orderId: Maybe<Scalars['String']['output']>;
  /** How much of the use was covered by packages (套餐包). */
  readonly packageUsage: Maybe<MeasuredQuantity>;
  /** What is to be paid; negative for refunds and write-offs. */
  readonly payableAmount: Maybe<Money>;
  /** How it was paid. The new generation only. */
  readonly payment: Maybe<ConsumptionPayment>;
  /** How many periods. The new generation only. */
  readonly periodCount: Maybe<Scalars['Int']['output']>;
  /** The unit of the period it charges for. */
  readonly periodType: Maybe<BillingPeriodType>;
  /** The vendor's own code of the unit. */
  readonly periodTypeCode: Maybe<Scalars['String']['output']>;
  /** The product's id. */
  readonly productId: Maybe<Scalars['String']['output']>;
  /** The product's name. */
  readonly productName: Maybe<Scalars['String']['output']>;
  /** The vendor's id of it. */
  readonly recordId: Maybe<Scalars['String']['output']>;
  /** The region's code. */
  readonly regionCode: Maybe<Scalars['String']['output']>;
  /** The region's name. The new generation only. */
  readonly regionName: Maybe<Scalars['String']['output']>;
  /** The id of the customer's order behind a combined transaction order. The new generation only. */
  readonly relativeOrderId: Maybe<Scalars['String']['output']>;
  /** How much of the use was covered by reserved instances. */
  readonly reservedInstanceUsage: Maybe<MeasuredQuantity>;
  /** The resource's id. */
  readonly resourceId: Maybe<Scalars['String']['output']>;
  /** The resource's name. */
  readonly resourceName: Maybe<Scalars['String']['output']>;
  /** The resource's tags, as the vendor writes them. */
  readonly resourceTag: Maybe<Scalars['String']['output']>;
  /** The resource type's code. */
  readonly resourceTypeCode: Maybe<Scalars['String']['output']>;
  /** The resource type's name. The new generation only. */
  readonly resourceTypeName: Maybe<Scalars['String']['output']>;
  /** The cloud service's code. */
  readonly serviceTypeCode: Maybe<Scalars['String']['output']>;
  /** The cloud service's name. The new generation only. */
  readonly serviceTypeName: Maybe<Scalars['String']['output']>;
  /** The specification's code in bills. The new generation only. */
  readonly skuCode: Maybe<Scalars['String']['output']>;
  /** The specification in words. The new generation only. */
  readonly specDescription: Maybe<Scalars['String']['output']>;
  /** The size of a linear product, such as a disk. The new generation only. */
  readonly specSize: Maybe<Scalars['Decimal']['output']>;
  /** The vendor's id of the size's unit. The new generation only. */
  readonly specSizeMeasureId: Maybe<Scalars['Int']['output']>;
  /** What a row of a packaged machine is really about; null for every other row. The new generation only. */
  readonly subService: Maybe<PackagedSubService>;
  /** The vendor's id of the transaction: an order's, a receivable's or a bill's, by the type. The new generation only. */
  readonly tradeId: Maybe<Scalars['String']['output']>;
  /** The price of a unit, where pricing is simple. The new generation only. */
  readonly unitPrice: Maybe<Scalars['Decimal']['output']>;
  /** The unit of the price, as the vendor writes it. The new generation only. */
  readonly unitPriceUnit: Maybe<Scalars['String']['output']>;
  /** How much was used. */
  readonly usage: Maybe<MeasuredQuantity>;
  /** The vendor's code of what is metered. The new generation only. */
  readonly usageTypeCode: Maybe<Scalars['String']['output']>;
  /** What was written off (欠费核销). The new generation only. */
  readonly writtenOffAmount: Maybe<Money>;
};

/** A page of a list of records. */
export type ResourceRecordConnection = {
  readonly __typename?: 'ResourceRecordConnection';
  /** The page's items with their cursors. */
  readonly edges: ReadonlyArray<ResourceRecordEdge>;
  /** The page's items. */
  readonly nodes: ReadonlyArray<ResourceRecord>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
  /** How many records the whole list has. */
  readonly totalCount: Maybe<Scalars['Int']['output']>;
};

/** A record in a list. */
export type ResourceRecordEdge = {
  readonly __typename?: 'ResourceRecordEdge';
  /** Where the record stands in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The record. */
  readonly node: ResourceRecord;
};

/** Which resource records of a customer's month to list. Conditions that are left out do not filter. */
export type ResourceRecordFilter = {
  /** What the record is about. The new generation only. */
  readonly billDetailType?: InputMaybe<BillDetailType>;
  /** How the resource is charged. `RESERVED_INSTANCE`, `SAVINGS_PLAN`: the new generation only. */
  readonly chargingMode?: InputMaybe<ChargingMode>;
  /** Only these days of the month. */
  readonly days?: InputMaybe<BillingDayRange>;
  /** The enterprise project's id; `0` is the default one. */
  readonly enterpriseProjectId?: InputMaybe<Scalars['String']['input']>;
  /** The enterprise member's account id; with `members: ONE`, and only then. */
  readonly memberId?: InputMaybe<Scalars['String']['input']>;
  /** Whose records, where the customer is the master account of an enterprise. `ALL` and `ONE`: the new generation only. */
  readonly members?: InputMaybe<EnterpriseMembers>;
  /** The order's id. Not together with `tradeId`. */
  readonly orderId?: InputMaybe<Scalars['String']['input']>;
  /** Without records that have nothing to pay. The new generation only. */
  readonly payableOnly?: InputMaybe<Scalars['Boolean']['input']>;
  /** The region's code. */
  readonly regionCode?: InputMaybe<Scalars['String']['input']>;
  /** The resource's id. */
  readonly resourceId?: InputMaybe<Scalars['String']['input']>;
  /** The cloud service's code. */
  readonly serviceTypeCode?: InputMaybe<Scalars['String']['input']>;
  /** What a row stands for: `DETAIL`, or on the new generation `CYCLE`. */
  readonly statistics?: InputMaybe<RecordStatistics>;
  /** The id of the order or transaction. The new generation only. */
  readonly tradeId?: InputMaybe<Scalars['String']['input']>;
};

/** A yearly/monthly resource (包年/包月资源) of a customer. */
export type ResourceSubscription = Node & {
  readonly __typename?: 'ResourceSubscription';
  /**
   * What is attached to this main resource and is renewed and given up together with it; empty for others. All resources of the
   * customer are read for it, once for all its resources; null when they are more than 500.
   */
  readonly attached: Maybe<ReadonlyArray<ResourceSubscription>>;
  /** The owner. */
  readonly customer: Maybe<Customer>;
  /** The vendor's customer id of the owner. */
  readonly customerId: Scalars['String']['output'];
  /** Since when it is in effect. */
  readonly effectiveAt: Maybe<Scalars['DateTime']['output']>;
  /** The enterprise project it belongs to. The new generation only. */
  readonly enterpriseProject: Maybe<EnterpriseProject>;
  /** What happens then. */
  readonly expirePolicy: Maybe<ExpirePolicy>;
  /** The vendor's own code of the policy. */
  readonly expirePolicyCode: Maybe<Scalars['String']['output']>;
  /** When it expires. */
  readonly expiresAt: Maybe<Scalars['DateTime']['output']>;
  /** The global id. */
  readonly id: Scalars['ID']['output'];
  /** Whether it is a main resource. */
  readonly isMain: Maybe<Scalars['Boolean']['output']>;
  /** The main resource this one is attached to; null for a main resource. */
  readonly parentResourceId: Maybe<Scalars['String']['output']>;
  /** The product's id. */
  readonly productId: Maybe<Scalars['String']['output']>;
  /** The project's id. */
  readonly projectId: Maybe<Scalars['String']['output']>;
  /** The region's code. */
  readonly regionCode: Maybe<Scalars['String']['output']>;
  /** The resource's id. */
  readonly resourceId: Scalars['String']['output'];
  /** The resource's name. */
  readonly resourceName: Maybe<Scalars['String']['output']>;
  /** The resource type's code. */
  readonly resourceTypeCode: Maybe<Scalars['String']['output']>;
  /** The resource type's name. The new generation only. */
  readonly resourceTypeName: Maybe<Scalars['String']['output']>;
  /** The cloud service's code, such as `hws.service.type.ec2`. */
  readonly serviceTypeCode: Maybe<Scalars['String']['output']>;
  /** The cloud service's name. The new generation only. */
  readonly serviceTypeName: Maybe<Scalars['String']['output']>;
  /** The specification's code. */
  readonly specCode: Maybe<Scalars['String']['output']>;
  /** The specification in words. The new generation only. */
  readonly specDescription: Maybe<Scalars['String']['output']>;
  /** The size of a linear product, such as a disk. The new generation only. */
  readonly specSize: Maybe<Scalars['Decimal']['output']>;
  /** The vendor's id of the size's unit. The new generation only. */
  readonly specSizeMeasureId: Maybe<Scalars['Int']['output']>;
  /** Its state. */
  readonly status: Maybe<SubscriptionStatus>;
  /** The vendor's own code of the state. */
  readonly statusCode: Maybe<Scalars['String']['output']>;
  /** The vendor's id of the subscription relation. */
  readonly subscriptionId: Scalars['String']['output'];
  /** When it was last changed. The new generation only. */
  readonly updatedAt: Maybe<Scalars['DateTime']['output']>;
};

/** A page of a list of subscriptions. */
export type ResourceSubscriptionConnection = {
  readonly __typename?: 'ResourceSubscriptionConnection';
  /** The page's items with their cursors. */
  readonly edges: ReadonlyArray<ResourceSubscriptionEdge>;
  /** The page's items. */
  readonly nodes: ReadonlyArray<ResourceSubscription>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
  /** How many subscriptions the whole list has. */
  readonly totalCount: Maybe<Scalars['Int']['output']>;
};

/** A subscription in a list. */
export type ResourceSubscriptionEdge = {
  readonly __typename?: 'ResourceSubscriptionEdge';
  /** Where the subscription stands in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The subscription. */
  readonly node: ResourceSubscription;
};

/** A kind of resource (资源类型) of a cloud service. */
export type ResourceType = Node & {
  readonly __typename?: 'ResourceType';
  /** The vendor's code, such as `hws.resource.type.vm`. */
  readonly code: Scalars['String']['output'];
  /** What it is. */
  readonly description: Maybe<Scalars['String']['output']>;
  /** The global id. */
  readonly id: Scalars['ID']['output'];
  /** Its name, in the caller's language. */
  readonly name: Maybe<Scalars['String']['output']>;
  /** The service that it belongs to. The new generation only. */
  readonly serviceType: Maybe<ServiceType>;
  /** The code of the service that it belongs to. The new generation only. */
  readonly serviceTypeCode: Maybe<Scalars['String']['output']>;
  /** What its usage is metered by. The new generation only. */
  readonly usageTypes: Maybe<UsageTypeConnection>;
};


/** A kind of resource (资源类型) of a cloud service. */
export type ResourceTypeUsageTypesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of a list of resource types. */
export type ResourceTypeConnection = {
  readonly __typename?: 'ResourceTypeConnection';
  /** The page's items with their cursors. */
  readonly edges: ReadonlyArray<ResourceTypeEdge>;
  /** The page's items. */
  readonly nodes: ReadonlyArray<ResourceType>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
  /** How many resource types the whole list has. */
  readonly totalCount: Maybe<Scalars['Int']['output']>;
};

/** A resource type in a list. */
export type ResourceTypeEdge = {
  readonly __typename?: 'ResourceTypeEdge';
  /** Where the resource type stands in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The resource type. */
  readonly node: ResourceType;
};

/** A roll-out: the policy AUTO of one operation. */
export type Rollout = {
  readonly __typename?: 'Rollout';
  /** Calls that this step needs. */
  readonly callsNeeded: Scalars['Int']['output'];
  /** Calls of the new generation that this step has seen; while it compares, those for comparing. */
  readonly callsSeen: Scalars['Int']['output'];
  /** Why it does not go on yet, or went back, in the caller's language; null when the next look takes the next step. */
  readonly holding: Maybe<Scalars['String']['output']>;
  /** Whether it waits for `rolloutContinue`. */
  readonly isWaiting: Scalars['Boolean']['output'];
  /** The next step in percent; null at the last one. */
  readonly nextPercent: Maybe<Scalars['Float']['output']>;
  /** The share of the traffic that goes to the new generation, in percent. */
  readonly percent: Scalars['Float']['output'];
  /** Since when this step holds. */
  readonly since: Scalars['DateTime']['output'];
  /** Where it stands. */
  readonly stage: RolloutStage;
};

/** Lets a roll-out that waits for an operator go on. */
export type RolloutContinueInput = {
  /** The operation's name, as in `upstreamOperations`. */
  readonly operation: Scalars['String']['input'];
  /** Why, for the history: 1 to 500 characters. */
  readonly reason: Scalars['String']['input'];
};

/** Where a roll-out stands. */
export type RolloutStage =
  /** A share of the traffic goes to the new generation. */
  | 'CANARY'
  /** The new generation is compared; nothing of the traffic goes there yet. */
  | 'COMPARING'
  /** All of the traffic does. */
  | 'COMPLETE';

/** A cloud service (云服务类型). */
export type ServiceType = Node & {
  readonly __typename?: 'ServiceType';
  /** Its abbreviation, such as `ECS`. */
  readonly abbreviation: Maybe<Scalars['String']['output']>;
  /** The vendor's code, such as `hws.service.type.ec2`. */
  readonly code: Scalars['String']['output'];
  /** The global id. */
  readonly id: Scalars['ID']['output'];
  /** Its name, in the caller's language. */
  readonly name: Maybe<Scalars['String']['output']>;
  /** Its resource types, in the order of their codes. One call for each service, kept for a day. The new generation only. */
  readonly resourceTypes: Maybe<ResourceTypeConnection>;
};


/** A cloud service (云服务类型). */
export type ServiceTypeResourceTypesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of a list of services. */
export type ServiceTypeConnection = {
  readonly __typename?: 'ServiceTypeConnection';
  /** The page's items with their cursors. */
  readonly edges: ReadonlyArray<ServiceTypeEdge>;
  /** The page's items. */
  readonly nodes: ReadonlyArray<ServiceType>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
  /** How many services the whole list has. */
  readonly totalCount: Maybe<Scalars['Int']['output']>;
};

/** A service in a list. */
export type ServiceTypeEdge = {
  readonly __typename?: 'ServiceTypeEdge';
  /** Where the service stands in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The service. */
  readonly node: ServiceType;
};

/** The calls of one generation. */
export type SideStatistics = {
  readonly __typename?: 'SideStatistics';
  /** Calls, those for comparing among them. */
  readonly calls: Scalars['Int']['output'];
  /** Errors divided by calls; null without calls. */
  readonly errorRate: Maybe<Scalars['Float']['output']>;
  /** Calls that failed in a way that says nothing of the data. A business refusal is an answer. */
  readonly errors: Scalars['Int']['output'];
  /** The median in milliseconds; null without calls. */
  readonly p50Ms: Maybe<Scalars['Float']['output']>;
  /** 95 of 100 calls took at most this long. */
  readonly p95Ms: Maybe<Scalars['Float']['output']>;
  /** 99 of 100 calls took at most this long. */
  readonly p99Ms: Maybe<Scalars['Float']['output']>;
};

/** A stored-value card (储值卡) of a customer. */
export type StoredValueCard = {
  readonly __typename?: 'StoredValueCard';
  /** What is on it. */
  readonly balance: Maybe<Money>;
  /** The card's id. */
  readonly cardId: Scalars['String']['output'];
  /** Since when it is in effect. */
  readonly effectiveAt: Maybe<Scalars['DateTime']['output']>;
  /** When it expires. */
  readonly expiresAt: Maybe<Scalars['DateTime']['output']>;
  /** What was on it. */
  readonly faceValue: Maybe<Money>;
  /** Its name. */
  readonly name: Maybe<Scalars['String']['output']>;
  /** Its state. */
  readonly status: Maybe<StoredValueCardStatus>;
  /** The vendor's own code of the state. */
  readonly statusCode: Maybe<Scalars['String']['output']>;
};

/** A page of a list of cards. */
export type StoredValueCardConnection = {
  readonly __typename?: 'StoredValueCardConnection';
  /** The page's items with their cursors. */
  readonly edges: ReadonlyArray<StoredValueCardEdge>;
  /** The page's items. */
  readonly nodes: ReadonlyArray<StoredValueCard>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
  /** How many cards the whole list has. */
  readonly totalCount: Maybe<Scalars['Int']['output']>;
};

/** A card in a list. */
export type StoredValueCardEdge = {
  readonly __typename?: 'StoredValueCardEdge';
  /** Where the card stands in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The card. */
  readonly node: StoredValueCard;
};

/** Which stored-value cards of a customer to list. Conditions that are left out do not filter. */
export type StoredValueCardFilter = {
  /** The card's id. */
  readonly cardId?: InputMaybe<Scalars['String']['input']>;
  /** Their state. */
  readonly status?: InputMaybe<StoredValueCardStatus>;
};

/** The state of a stored-value card. There is none for an expired one: see `expiresAt`. */
export type StoredValueCardStatus =
  /** A value that this service does not know; `statusCode` has the vendor's own code. */
  | 'UNRECOGNIZED'
  /** There is money on it. */
  | 'USABLE'
  /** It is used up. */
  | 'USED_UP';

/** A resource that is not to renew itself any more. */
export type SubscriptionAutoRenewalDisableInput = {
  /** The vendor's customer id: whose resource it is. */
  readonly customerId: Scalars['String']['input'];
  /** The resource. What is attached to a main resource follows it, and the other way round. */
  readonly resourceId: Scalars['String']['input'];
};

/** What came of disabling automatic renewal. */
export type SubscriptionAutoRenewalDisablePayload = {
  readonly __typename?: 'SubscriptionAutoRenewalDisablePayload';
  /** The resources, read again; empty when nothing was done. */
  readonly subscriptions: Maybe<ReadonlyArray<ResourceSubscription>>;
  /** What a person can mend. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** A resource that is to renew itself. */
export type SubscriptionAutoRenewalEnableInput = {
  /** Says that you mean another one although an equal one is under way, or nobody knows what became of it. */
  readonly confirmPossibleDuplicate?: InputMaybe<Scalars['Boolean']['input']>;
  /** The vendor's customer id: whose resource it is. */
  readonly customerId: Scalars['String']['input'];
  /**
   * A text of your own, 1 to 128 letters, digits and `.`, `_`, `:`, `-`, that stands for this write for ever: the same key never
   * moves money twice. Make it (a UUID, say) and keep it before you send the mutation.
   */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The resource. What is attached to a main resource follows it, and the other way round. */
  readonly resourceId: Scalars['String']['input'];
  /**
   * How often: 1 to 99, or 0 for without end. Left out, it renews without end, or goes on as before where it was enabled already.
   * The new generation only.
   */
  readonly times?: InputMaybe<Scalars['Int']['input']>;
};

/** What came of enabling automatic renewal. */
export type SubscriptionAutoRenewalEnablePayload = {
  readonly __typename?: 'SubscriptionAutoRenewalEnablePayload';
  /** The write's receipt: look at its `state`. Null when nothing was written down. */
  readonly receipt: Maybe<WriteReceipt>;
  /** The resources, read again; empty when nothing was done. */
  readonly subscriptions: Maybe<ReadonlyArray<ResourceSubscription>>;
  /** What a person can mend. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** Which yearly/monthly resources to list: those of one customer. */
export type SubscriptionFilter = {
  /** The vendor's customer id. */
  readonly customerId: Scalars['String']['input'];
  /** When they expire. The new generation only. */
  readonly expiresAt?: InputMaybe<DateTimeRange>;
  /** Main resources only, without the ones attached to them. */
  readonly mainOnly?: InputMaybe<Scalars['Boolean']['input']>;
  /** Resources of this order. */
  readonly orderId?: InputMaybe<Scalars['String']['input']>;
  /** These resources, at most 50. */
  readonly resourceIds?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** The cloud service's code. The new generation only. */
  readonly serviceTypeCode?: InputMaybe<Scalars['String']['input']>;
  /** Resources in one of these states. */
  readonly statuses?: InputMaybe<ReadonlyArray<SubscriptionStatus>>;
};

/** Yearly/monthly products to price. */
export type SubscriptionPriceInput = {
  /** The vendor's customer id: prices depend on the customer's discounts. */
  readonly customerId: Scalars['String']['input'];
  /** The products: 1 to 100. */
  readonly products: ReadonlyArray<SubscriptionProductInput>;
  /** The id of a project (项目) in the customer's account, of the products' region. */
  readonly projectId: Scalars['String']['input'];
};

/** The price of the products with one discount. */
export type SubscriptionPriceOption = {
  readonly __typename?: 'SubscriptionPriceOption';
  /** What is to be paid: the list price less the discount. */
  readonly amount: Maybe<Money>;
  /** The discount. */
  readonly discount: PriceDiscount;
  /** What the discount takes off. */
  readonly discountAmount: Maybe<Money>;
  /** What is paid each time, of products paid by installments; null otherwise. */
  readonly installment: Maybe<InstallmentPrice>;
  /** Whether no other one of these takes more off. Promotional discounts and coupons do not compete. */
  readonly isBest: Maybe<Scalars['Boolean']['output']>;
  /** The list price of all products. */
  readonly officialAmount: Maybe<Money>;
  /** The price of each product, in the order of the input. */
  readonly products: ReadonlyArray<SubscriptionProductPrice>;
};

/**
 * What yearly/monthly products cost. `amount` is what is charged when nobody chooses a discount: with the vendor's commercial
 * discount where the customer has one, even if another takes more off; else with the best one.
 */
export type SubscriptionPriceQuote = {
  readonly __typename?: 'SubscriptionPriceQuote';
  /** What is to be paid: the list price less the discount. */
  readonly amount: Maybe<Money>;
  /** The discount behind `amount`; null when there is none. The new generation only. */
  readonly discount: Maybe<PriceDiscount>;
  /** What the discount takes off. */
  readonly discountAmount: Maybe<Money>;
  /** What is paid each time, of products paid by installments; null otherwise. The new generation only. */
  readonly installment: Maybe<InstallmentPrice>;
  /** The list price (官网价) of all products. */
  readonly officialAmount: Maybe<Money>;
  /** The price with each discount that the customer has; choose one when you pay the order. The new generation only. */
  readonly options: Maybe<ReadonlyArray<SubscriptionPriceOption>>;
  /** The price of each product, in the order of the input. */
  readonly products: ReadonlyArray<SubscriptionProductPrice>;
};

/**
 * A yearly/monthly product to price. Its service, resource type, specification and region must fit together, else the vendor finds
 * no such product.
 */
export type SubscriptionProductInput = {
  /** The availability zone, whatever its case; any when left out. */
  readonly availabilityZone?: InputMaybe<Scalars['String']['input']>;
  /** Whether it is paid by installments, which CloudPond can be. Other than `NONE` on the new generation only. */
  readonly installments: InstallmentMode;
  /** How many periods: 1 or more. */
  readonly periodCount: Scalars['Int']['input'];
  /** The period it is bought for. */
  readonly periodType: PricePeriodType;
  /** How many of it: 1 to 10000. */
  readonly quantity: Scalars['Int']['input'];
  /** The region's code, such as `cn-north-4`. */
  readonly regionCode: Scalars['String']['input'];
  /** The resource type's code, such as `hws.resource.type.vm`. */
  readonly resourceTypeCode: Scalars['String']['input'];
  /** The cloud service's code, such as `hws.service.type.ec2`. */
  readonly serviceTypeCode: Scalars['String']['input'];
  /** The size; mandatory for what is sold by size, such as disks and bandwidth. */
  readonly size?: InputMaybe<Scalars['Int']['input']>;
  /** The unit of `size`, by its `MeasureUnit.measureId`: 15 Mbps, 17 GB, 14 pieces. Mandatory with `size`. */
  readonly sizeMeasureId?: InputMaybe<Scalars['Int']['input']>;
  /** The specification's code; of a cloud server with its system, such as `s7.large.2.linux`. */
  readonly specCode: Scalars['String']['input'];
};

/** What one of the products costs. */
export type SubscriptionProductPrice = {
  readonly __typename?: 'SubscriptionProductPrice';
  /** What is to be paid: the list price less the discount. */
  readonly amount: Maybe<Money>;
  /** What the discount takes off. */
  readonly discountAmount: Maybe<Money>;
  /** What is paid each time, if it is paid by installments; null otherwise. The new generation only. */
  readonly installment: Maybe<InstallmentPrice>;
  /** The list price. */
  readonly officialAmount: Maybe<Money>;
  /** The vendor's product id. */
  readonly productId: Maybe<Scalars['String']['output']>;
};

/** The state of a yearly/monthly resource. */
export type SubscriptionStatus =
  /** Closed; the vendor's console does not show it. Only the new generation can filter by it. */
  | 'CLOSED'
  /** Expired. */
  | 'EXPIRED'
  /** Frozen. */
  | 'FROZEN'
  /** In use. */
  | 'IN_USE'
  /** A state that this service does not know; `statusCode` has the vendor's own code. */
  | 'UNRECOGNIZED';

/** Resources, and whether they become pay-per-use when they expire. */
export type SubscriptionsPayPerUseAtExpirySetInput = {
  /** The vendor's customer id: whose resources they are. */
  readonly customerId: Scalars['String']['input'];
  /** Whether they become pay-per-use; false takes it back. */
  readonly enabled: Scalars['Boolean']['input'];
  /** Main resources, 1 to 100; what is attached to them follows. Solution bundles and pay-per-use packages are not supported. */
  readonly resourceIds: ReadonlyArray<Scalars['String']['input']>;
};

/** What came of setting what happens at expiry. */
export type SubscriptionsPayPerUseAtExpirySetPayload = {
  readonly __typename?: 'SubscriptionsPayPerUseAtExpirySetPayload';
  /** The resources that were left out, with the reason of each; each reason stands among `userErrors`, too. */
  readonly failures: ReadonlyArray<ResourceFailure>;
  /** The resources, read again; empty when nothing was done. */
  readonly subscriptions: Maybe<ReadonlyArray<ResourceSubscription>>;
  /** What a person can mend. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** Resources to renew. */
export type SubscriptionsRenewInput = {
  /** Says that you mean another renewal although an equal one is under way, or nobody knows what became of it. */
  readonly confirmPossibleDuplicate?: InputMaybe<Scalars['Boolean']['input']>;
  /** The vendor's customer id: whose resources they are. */
  readonly customerId: Scalars['String']['input'];
  /**
   * A text of your own, 1 to 128 letters, digits and `.`, `_`, `:`, `-`, that stands for this write for ever: the same key never
   * moves money twice. Make it (a UUID, say) and keep it before you send the mutation.
   */
  readonly idempotencyKey: Scalars['String']['input'];
  /**
   * Whether the orders are paid at once, from the balance and by the vendor's choice of discount and coupons. Otherwise they wait
   * for payment (`orderPay`); so does an order whose payment fails.
   */
  readonly payNow?: InputMaybe<Scalars['Boolean']['input']>;
  /** How many: 1 to 11 months, or 1 to 3 years. */
  readonly periodCount: Scalars['Int']['input'];
  /** What they are renewed by. */
  readonly periodType: RenewalPeriodType;
  /** Main resources, 1 to 10; what is attached to them is renewed with them. */
  readonly resourceIds: ReadonlyArray<Scalars['String']['input']>;
};

/** What came of renewing resources. */
export type SubscriptionsRenewPayload = {
  readonly __typename?: 'SubscriptionsRenewPayload';
  /** The resources that were left out, with the reason of each; each reason stands among `userErrors`, too. */
  readonly failures: ReadonlyArray<ResourceFailure>;
  /** The renewal orders. Look at the `status` of each: one that waits for payment has renewed nothing yet. */
  readonly orders: Maybe<ReadonlyArray<Order>>;
  /** The write's receipt: look at its `state`. Null when nothing was written down. */
  readonly receipt: Maybe<WriteReceipt>;
  /** The resources, read again; empty when nothing was done. */
  readonly subscriptions: Maybe<ReadonlyArray<ResourceSubscription>>;
  /** What a person can mend. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** Resources to give up. */
export type SubscriptionsUnsubscribeInput = {
  /** Says that you mean another unsubscription although an equal one is under way, or nobody knows what became of it. */
  readonly confirmPossibleDuplicate?: InputMaybe<Scalars['Boolean']['input']>;
  /** The vendor's customer id: whose resources they are. */
  readonly customerId: Scalars['String']['input'];
  /**
   * A text of your own, 1 to 128 letters, digits and `.`, `_`, `:`, `-`, that stands for this write for ever: the same key never
   * moves money twice. Make it (a UUID, say) and keep it before you send the mutation.
   */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Why, in words. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
  /** Why, in the vendor's classes. */
  readonly reasonType?: InputMaybe<UnsubscribeReason>;
  /**
   * The resources, 1 to 10. What is attached to a main resource goes with it: show `ResourceSubscription.attached` to the person
   * who is to confirm this.
   */
  readonly resourceIds: ReadonlyArray<Scalars['String']['input']>;
  /** What to give up of them. */
  readonly scope: UnsubscribeScope;
};

/** What came of giving up resources. */
export type SubscriptionsUnsubscribePayload = {
  readonly __typename?: 'SubscriptionsUnsubscribePayload';
  /** The resources that were left out, with the reason of each; each reason stands among `userErrors`, too. */
  readonly failures: ReadonlyArray<ResourceFailure>;
  /** The unsubscription orders; `Order.refund` says what was paid back. */
  readonly orders: Maybe<ReadonlyArray<Order>>;
  /** The write's receipt: look at its `state`. Null when nothing was written down. */
  readonly receipt: Maybe<WriteReceipt>;
  /** The resources, read again; empty when nothing was done. */
  readonly subscriptions: Maybe<ReadonlyArray<ResourceSubscription>>;
  /** What a person can mend. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** When an endpoint goes offline. */
export type Sunset = {
  readonly __typename?: 'Sunset';
  /** The date, in the site file. */
  readonly date: Scalars['Date']['output'];
  /** Days until then; negative when it has passed. */
  readonly daysLeft: Scalars['Int']['output'];
  /**
   * Whether the vendor confirmed it. On a confirmed date the endpoint is not chosen any more; on an unconfirmed one it is the
   * last resort.
   */
  readonly isConfirmed: Scalars['Boolean']['output'];
  /** Where it was announced, or by whom it is expected. */
  readonly source: Scalars['String']['output'];
};

/** What kind of taxpayer a company is (纳税人类型). */
export type TaxpayerType =
  /** A general taxpayer (一般纳税人). */
  | 'GENERAL'
  /** A small-scale taxpayer (小规模纳税人). */
  | 'SMALL_SCALE'
  /** A type that this service does not know; `taxpayerTypeCode` has the upstream's own code. */
  | 'UNRECOGNIZED';

/** An operation's traffic in a span of time. */
export type TrafficPoint = {
  readonly __typename?: 'TrafficPoint';
  /** When the span began. */
  readonly at: Scalars['DateTime']['output'];
  /** Pairs compared. */
  readonly compared: Scalars['Int']['output'];
  /** Mismatches that stood. */
  readonly mismatches: Scalars['Int']['output'];
  /** Calls answered by the new one. */
  readonly newCalls: Scalars['Int']['output'];
  /** Of the new one's. */
  readonly newErrors: Scalars['Int']['output'];
  /** The new one's. */
  readonly newP95Ms: Maybe<Scalars['Float']['output']>;
  /** Calls answered by the old generation. */
  readonly oldCalls: Scalars['Int']['output'];
  /** Of the old one's calls, comparing among them, how many failed. */
  readonly oldErrors: Scalars['Int']['output'];
  /** The old one's 95th percentile in milliseconds; null without calls. */
  readonly oldP95Ms: Maybe<Scalars['Float']['output']>;
  /** How long it is, in seconds. */
  readonly seconds: Scalars['Float']['output'];
};

/** Why something is given up, in the vendor's classes. */
export type UnsubscribeReason =
  /** The product is hard to use. */
  | 'HARD_TO_USE'
  /** Its functions do not meet the need. */
  | 'MISSING_FUNCTIONS'
  /** Another reason. */
  | 'OTHER'
  /** It is too complex, or nobody knows how to operate it. */
  | 'TOO_COMPLEX'
  /** The service does not satisfy. */
  | 'UNSATISFIED_WITH_SERVICE';

/** What to give up. */
export type UnsubscribeScope =
  /** Only renewed periods that have not begun; the resource stays until then. */
  | 'RENEWALS_ONLY'
  /** The resource and all its renewed periods. It is deleted, with what is attached to it. */
  | 'RESOURCE';

/** How one generation answers a logical operation. */
export type UpstreamBinding = {
  readonly __typename?: 'UpstreamBinding';
  /** The endpoints it calls. */
  readonly endpoints: ReadonlyArray<UpstreamEndpoint>;
  /** The generation. */
  readonly generation: Generation;
  /** The schema's fields that this generation has no source for: they are null. */
  readonly missingFields: ReadonlyArray<Scalars['String']['output']>;
};

/** An endpoint of the upstream. */
export type UpstreamEndpoint = {
  readonly __typename?: 'UpstreamEndpoint';
  /** Since when it answers like an endpoint that was taken offline; null while it does not. */
  readonly foundRetiredAt: Maybe<Scalars['DateTime']['output']>;
  /** The HTTP method. */
  readonly method: Scalars['String']['output'];
  /** The contract's operation id, e.g. `ShowCustomerOrderDetails`. */
  readonly operationId: Scalars['String']['output'];
  /** The path template. */
  readonly path: Scalars['String']['output'];
  /** How many calls the upstream allows in `quotaWindowMs` milliseconds. */
  readonly quotaCalls: Scalars['Int']['output'];
  /** How much of the quota the caller's tenant uses now, 0 to 1. */
  readonly quotaUsed: Scalars['Float']['output'];
  /** The window of the quota in milliseconds. */
  readonly quotaWindowMs: Scalars['Int']['output'];
  /** Its life on the configured site. */
  readonly status: EndpointStatus;
  /** When it goes offline, if the site file has a date. */
  readonly sunset: Maybe<Sunset>;
};

/** A logical operation: one thing the upstream does, whichever generation does it. */
export type UpstreamOperation = {
  readonly __typename?: 'UpstreamOperation';
  /** Its endpoints in both generations. */
  readonly bindings: ReadonlyArray<UpstreamBinding>;
  /** The differences that are declared, and so are no mismatches. */
  readonly declaredDifferences: ReadonlyArray<DeclaredDifference>;
  /** The generation that steps in when the first one cannot answer; null when none may. */
  readonly fallback: Maybe<Generation>;
  /** The generation that answers it now; null when none does on this site. */
  readonly generation: Maybe<Generation>;
  /** Mismatches of the caller's tenant, newest first. */
  readonly mismatches: MismatchConnection;
  /** Its name, e.g. `order.details`: as in the policy file, in errors and in lineage. */
  readonly name: Scalars['String']['output'];
  /** Whether a list must go on on the generation it began on, because the two order or count its rows differently. */
  readonly pinned: Scalars['Boolean']['output'];
  /** The policy in force for the caller's tenant. */
  readonly policy: UpstreamPolicy;
  /** Changes of this operation's policy, newest first. */
  readonly policyChanges: PolicyChangeConnection;
  /** The roll-out, while the policy is AUTO; else null. */
  readonly rollout: Maybe<Rollout>;
  /** Whether it only reads. */
  readonly safety: OperationSafety;
  /** The traffic of the last minutes, oldest first. */
  readonly series: ReadonlyArray<TrafficPoint>;
  /** Where that choice comes from; null when no generation answers. */
  readonly source: Maybe<ChoiceSource>;
  /** What is known of the two generations; null for an operation with one generation. */
  readonly verdict: Maybe<MigrationVerdict>;
};


/** A logical operation: one thing the upstream does, whichever generation does it. */
export type UpstreamOperationMismatchesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  field?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A logical operation: one thing the upstream does, whichever generation does it. */
export type UpstreamOperationPolicyChangesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A logical operation: one thing the upstream does, whichever generation does it. */
export type UpstreamOperationSeriesArgs = {
  minutes?: InputMaybe<Scalars['Int']['input']>;
};

/** The policy of an operation: how its generation is chosen. */
export type UpstreamPolicy = {
  readonly __typename?: 'UpstreamPolicy';
  /** AUTO: the step, in percent, at which the roll-out waits for an operator's `rolloutContinue`; null where it does not. */
  readonly askAtPercent: Maybe<Scalars['Float']['output']>;
  /** The share of the reads that are compared now, in percent; 0 while nothing is. */
  readonly comparedPercent: Scalars['Float']['output'];
  /** Whether the other generation may step in when the chosen one cannot answer. */
  readonly fallback: Scalars['Boolean']['output'];
  /** How it chooses. */
  readonly mode: PolicyMode;
  /** The share of the traffic that goes to the new generation now, in percent: of a roll-out, its present step. */
  readonly newPercent: Scalars['Float']['output'];
  /** For whom it is set. */
  readonly reach: PolicyReach;
  /** Where it comes from. */
  readonly source: PolicySource;
  /** Why writes may, in the words of whoever allowed it. */
  readonly writesReason: Maybe<Scalars['String']['output']>;
  /** How far a write may move to the new generation by CANARY or AUTO, in percent; null where nobody allowed it. */
  readonly writesUpToPercent: Maybe<Scalars['Float']['output']>;
};

/** Takes back what was set at run time, so that the policy file counts again. */
export type UpstreamPolicyClearInput = {
  /** The operation's name, as in `upstreamOperations`. */
  readonly operation: Scalars['String']['input'];
  /** For whom it was set. */
  readonly reach: PolicyReach;
  /** Why, for the history: 1 to 500 characters. */
  readonly reason: Scalars['String']['input'];
};

/** A policy as an operator gives it. */
export type UpstreamPolicyInput = {
  /** AUTO: wait at this step (in percent) for `rolloutContinue`. */
  readonly askAtPercent?: InputMaybe<Scalars['Float']['input']>;
  /** SHADOW and AUTO: the share of the reads that are compared, in percent. Left out: the policy file's (`rollout.sample`). */
  readonly comparedPercent?: InputMaybe<Scalars['Float']['input']>;
  /** Whether the other generation may step in. Left out: on for reads, off for writes. */
  readonly fallback?: InputMaybe<Scalars['Boolean']['input']>;
  /** How it chooses. */
  readonly mode: PolicyMode;
  /** CANARY: the share for the new generation, in percent, 0 to 100, at most two decimals. */
  readonly percent?: InputMaybe<Scalars['Float']['input']>;
  /** Why writes may; needed together with `writesUpToPercent`. */
  readonly writesReason?: InputMaybe<Scalars['String']['input']>;
  /** How far a write may move to the new generation by CANARY or AUTO, in percent. Needed for writes, refused for reads. */
  readonly writesUpToPercent?: InputMaybe<Scalars['Float']['input']>;
};

/** What became of a change of policy. */
export type UpstreamPolicyPayload = {
  readonly __typename?: 'UpstreamPolicyPayload';
  /** The operation, with the policy in force now. */
  readonly operation: Maybe<UpstreamOperation>;
  /** Why nothing was changed; empty when it was. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** What a change of policy would do, without doing it. */
export type UpstreamPolicyPreview = {
  readonly __typename?: 'UpstreamPolicyPreview';
  /** Calls an hour that comparing would add to the upstream, judged by the last hour. */
  readonly addedCallsPerHour: Scalars['Float']['output'];
  /** The policy that would be in force. */
  readonly after: Maybe<UpstreamPolicy>;
  /** The policy in force now. */
  readonly before: Maybe<UpstreamPolicy>;
  /** The generation that could step in; null when none could. */
  readonly fallback: Maybe<Generation>;
  /** The generation that the greater part of the traffic would get; null when none would answer. */
  readonly generation: Maybe<Generation>;
  /**
   * The share of the calls of the last hour (in percent) that would be answered by another generation than now. Null where there
   * were no calls.
   */
  readonly movedPercent: Maybe<Scalars['Float']['output']>;
  /** Why it would be refused; empty when it would not. */
  readonly userErrors: ReadonlyArray<UserError>;
  /** What to know before doing it, in the caller's language: fields that would be null, endpoints about to be taken offline, and so on. */
  readonly warnings: ReadonlyArray<Scalars['String']['output']>;
};

/** Sets an operation's policy at run time. */
export type UpstreamPolicySetInput = {
  /** The operation's name, as in `upstreamOperations`. */
  readonly operation: Scalars['String']['input'];
  /** The policy. */
  readonly policy: UpstreamPolicyInput;
  /** For whom. */
  readonly reach: PolicyReach;
  /** Why, for the history: 1 to 500 characters. */
  readonly reason: Scalars['String']['input'];
};

/** What the usage of a resource type is metered by (使用量类型). */
export type UsageType = {
  readonly __typename?: 'UsageType';
  /** The vendor's code, such as `duration`. */
  readonly code: Scalars['String']['output'];
  /** Its name, in the caller's language. */
  readonly name: Maybe<Scalars['String']['output']>;
  /** The resource type's code. */
  readonly resourceTypeCode: Maybe<Scalars['String']['output']>;
  /** The resource type's name. */
  readonly resourceTypeName: Maybe<Scalars['String']['output']>;
  /** The cloud service's code. */
  readonly serviceTypeCode: Maybe<Scalars['String']['output']>;
  /** The cloud service's name. */
  readonly serviceTypeName: Maybe<Scalars['String']['output']>;
};

/** A page of a list of usage types. */
export type UsageTypeConnection = {
  readonly __typename?: 'UsageTypeConnection';
  /** The page's items with their cursors. */
  readonly edges: ReadonlyArray<UsageTypeEdge>;
  /** The page's items. */
  readonly nodes: ReadonlyArray<UsageType>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
  /** How many usage types the whole list has. */
  readonly totalCount: Maybe<Scalars['Int']['output']>;
};

/** An usage type in a list. */
export type UsageTypeEdge = {
  readonly __typename?: 'UsageTypeEdge';
  /** Where the usage type stands in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The usage type. */
  readonly node: UsageType;
};

/**
 * What a person can mend about a mutation: a wrong entry, a missing balance, a state that does not allow it. It is part of the
 * answer, not an error of the query; whatever nobody at the keyboard can mend stays a GraphQL error.
 */
export type UserError = {
  readonly __typename?: 'UserError';
  /** What kind of thing is wrong. */
  readonly code: UserErrorCode;
  /**
   * The place in the mutation's arguments that is to be mended, such as `["input", "amount"]`, list positions as numbers in
   * text; null when it is not one entry.
   */
  readonly field: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** What is wrong, in the caller's language (`Accept-Language`: English or Chinese). */
  readonly message: Scalars['String']['output'];
  /** The vendor's own code, such as `CBC.99005003`, when the vendor refused; null for a rule that was checked before anything was sent. */
  readonly upstreamCode: Maybe<Scalars['String']['output']>;
};

/** The kinds of things that a person can mend. */
export type UserErrorCode =
  /** It exists already, or the name, number or id is taken. */
  | 'ALREADY_EXISTS'
  /** The balance, the budget or the quota does not suffice. */
  | 'INSUFFICIENT_BALANCE'
  /** An entry is missing, malformed, out of its range, or does not fit the others. */
  | 'INVALID_INPUT'
  /** Something else is under way for the same object; wait for its end. */
  | 'IN_PROGRESS'
  /** A limit of number, size, amount or frequency is reached. */
  | 'LIMIT_REACHED'
  /** This partner, customer or object is not open to the action, whatever is entered. */
  | 'NOT_ALLOWED'
  /** There is no such object, or it is not this partner's. */
  | 'NOT_FOUND'
  /** An equal write is under way, or nobody knows what became of it. Look at its receipt, and confirm if you mean another one. */
  | 'POSSIBLE_DUPLICATE'
  /** The vendor refused it, and no more is known than its code says. Of one item among several only. */
  | 'REFUSED'
  /** The verification code is wrong, expired, or was tried too often. */
  | 'VERIFICATION_CODE_WRONG'
  /** What was given does not stand the check against the authorities, the bank or the picture. */
  | 'VERIFICATION_FAILED'
  /** The object is in a state that does not allow the action: paid, expired, frozen, under review, or changed since it was read. */
  | 'WRONG_STATE';

/** The word on an operation's migration. */
export type VerdictWord =
  /** Too little is known. */
  | 'KEEP_COMPARING'
  /** The new generation cannot take over: it is not there, or it answers differently or worse. */
  | 'KEEP_OLD'
  /** The new generation answers, and nothing speaks against it. */
  | 'ON_NEW'
  /** Nothing speaks against moving. */
  | 'READY_FOR_NEW'
  /** The new generation answers all or some of the traffic, and does worse than the old one. */
  | 'REGRESSED';

/** The languages of the message that carries a verification code. */
export type VerificationCodeLanguage =
  /** Chinese. */
  | 'CHINESE'
  /** English. */
  | 'ENGLISH';

/** What a verification code is for. */
export type VerificationCodePurpose =
  /** The real-name authentication of a person by a bank card (个人银行卡认证). */
  | 'BANK_CARD_AUTHENTICATION'
  /** The registration of a customer. */
  | 'REGISTRATION';

/** Which verification code to send. */
export type VerificationCodeSendInput = {
  /** The customer to be authenticated, by the vendor's customer id. Mandatory for `BANK_CARD_AUTHENTICATION`; not taken for others. */
  readonly customerId?: InputMaybe<Scalars['String']['input']>;
  /** The language of the message. */
  readonly language: VerificationCodeLanguage;
  /** The phone: a Chinese mobile number, digits only, without the dialling prefix. */
  readonly mobilePhone: Scalars['String']['input'];
  /** What the code is for. */
  readonly purpose: VerificationCodePurpose;
  /** For how many minutes the code shall be valid: 1 to 60; 10 when left out. */
  readonly validMinutes?: InputMaybe<Scalars['Int']['input']>;
};

/** What became of a request for a verification code. */
export type VerificationCodeSendPayload = {
  readonly __typename?: 'VerificationCodeSendPayload';
  /** Whether the vendor took the message; that it arrives is another matter. */
  readonly isSent: Scalars['Boolean']['output'];
  /** What a person can mend; empty when the code was sent. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** A record found upstream that may be the effect of a write. */
export type WriteCandidate = {
  readonly __typename?: 'WriteCandidate';
  /** When the vendor says that it happened. */
  readonly at: Maybe<Scalars['DateTime']['output']>;
  /** Whether it has everything that was asked for. One such record alone settles the write by itself. */
  readonly exact: Scalars['Boolean']['output'];
  /** The item whose effect it may be, of a write that takes several. */
  readonly item: Maybe<Scalars['String']['output']>;
  /** The record's id at the vendor, or its place in the list where the vendor gives none. */
  readonly recordId: Scalars['String']['output'];
};

/** Something that was asked for. */
export type WriteFact = {
  readonly __typename?: 'WriteFact';
  /** What it is, e.g. `customerId` or `amount`. */
  readonly name: Scalars['String']['output'];
  /** Its value, or its values. */
  readonly values: ReadonlyArray<Scalars['String']['output']>;
};

/** What came of one item of a write that takes several. */
export type WriteItem = {
  readonly __typename?: 'WriteItem';
  /** The item, as among the facts: the vendor's id of a customer, a cloud reseller or a quota. */
  readonly itemId: Scalars['String']['output'];
  /** What the upstream calls what it did for the item; null when the item was refused. */
  readonly resultId: Maybe<Scalars['String']['output']>;
  /** The vendor's code of the item's refusal; null when it was carried out. */
  readonly upstreamCode: Maybe<Scalars['String']['output']>;
};

/** What an operator may say that an unknown outcome was. */
export type WriteOutcome =
  /** It was not carried out. */
  | 'FAILED'
  /** It was carried out. */
  | 'SUCCEEDED';

/**
 * The receipt (回执) of a write that moves money: what was asked for, by whom, when, and what came of it. It is kept for ever;
 * the same idempotency key with the same input always gives the same receipt, and never a second write.
 */
export type WriteReceipt = Node & {
  readonly __typename?: 'WriteReceipt';
  /** Who asked for it, as in the log. */
  readonly caller: Scalars['String']['output'];
  /** Records found upstream that may be the effect of an unknown outcome. Look at them before you settle it. */
  readonly candidates: ReadonlyArray<WriteCandidate>;
  /** When it became known what came of it; null while it is not. */
  readonly endedAt: Maybe<Scalars['DateTime']['output']>;
  /** What was asked for, as far as it is kept: ids, amounts and times; never a document, a phone number or a name. */
  readonly facts: ReadonlyArray<WriteFact>;
  /** Why it failed, as an error code of this service; null when it did not. */
  readonly failureCode: Maybe<Scalars['String']['output']>;
  /** The generation that was chosen when the write was planned; it never changes. */
  readonly generation: Generation;
  /** The global id. */
  readonly id: Scalars['ID']['output'];
  /** The key that the caller gave. */
  readonly idempotencyKey: Scalars['String']['output'];
  /** What came of each item of a write that takes several, as far as it is known; empty for any other. */
  readonly items: ReadonlyArray<WriteItem>;
  /** The mutation's name. */
  readonly mutation: Scalars['String']['output'];
  /** When it is looked for again; null when it is not. */
  readonly nextSearchAt: Maybe<Scalars['DateTime']['output']>;
  /** How many seconds it has been open; null when it is not any more. */
  readonly openSeconds: Maybe<Scalars['Int']['output']>;
  /** The logical operation, as in `upstreamOperations`. */
  readonly operation: Scalars['String']['output'];
  /** The upstream's operation. */
  readonly operationId: Scalars['String']['output'];
  /** When it was asked for. */
  readonly plannedAt: Scalars['DateTime']['output'];
  /** The upstream's id of the request: what its support asks for. */
  readonly requestId: Maybe<Scalars['String']['output']>;
  /** What the upstream calls what it did, e.g. its transaction. */
  readonly resultIds: ReadonlyArray<WriteResultId>;
  /** How often the effect was looked for. */
  readonly searches: Scalars['Int']['output'];
  /** When it was sent; null when it was not. */
  readonly sentAt: Maybe<Scalars['DateTime']['output']>;
  /** How it became known what came of it; null while it is not. */
  readonly settlement: Maybe<WriteSettlement>;
  /** What the operator gave as the reason. */
  readonly settlementReason: Maybe<Scalars['String']['output']>;
  /** How far it has come. */
  readonly state: WriteState;
  /** The vendor's own code of the refusal. */
  readonly upstreamCode: Maybe<Scalars['String']['output']>;
};

/** A page of a list of receipts. */
export type WriteReceiptConnection = {
  readonly __typename?: 'WriteReceiptConnection';
  /** The page's items with their cursors. */
  readonly edges: ReadonlyArray<WriteReceiptEdge>;
  /** The page's items. */
  readonly nodes: ReadonlyArray<WriteReceipt>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
  /** How many receipts the whole list has. */
  readonly totalCount: Maybe<Scalars['Int']['output']>;
};

/** A receipt in a list. */
export type WriteReceiptEdge = {
  readonly __typename?: 'WriteReceiptEdge';
  /** Where the receipt stands in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The receipt. */
  readonly node: WriteReceipt;
};

/** What the upstream calls something that it did. */
export type WriteResultId = {
  readonly __typename?: 'WriteResultId';
  /** What it is, e.g. `transactionId`. */
  readonly name: Scalars['String']['output'];
  /** The upstream's id. */
  readonly value: Scalars['String']['output'];
};

/** How it became known what a write came to. */
export type WriteSettlement =
  /** The upstream's own answer said so. */
  | 'ANSWER'
  /** Its effect was found upstream. */
  | 'FOUND'
  /** An operator settled it. */
  | 'OPERATOR'
  /** The process that was to send it ended before it sent anything. */
  | 'RECOVERY';

/** How far a write that moves money has come. */
export type WriteState =
  /** It was not carried out: it was refused, or never sent. To try again, use a new idempotency key. */
  | 'FAILED'
  /**
   * It was sent, and the answer does not say what became of it. Its effect is looked for, again and again; until it is found,
   * or an operator settles it, do not repeat the write: it may be done already.
   */
  | 'OUTCOME_UNKNOWN'
  /** It is written down; nothing was sent yet. */
  | 'PLANNED'
  /** It is being sent, or its answer is waited for. */
  | 'SENDING'
  /** The upstream has carried it out. */
  | 'SUCCEEDED';

/** Whether anything may be written now. */
export type WriteStatus = {
  readonly __typename?: 'WriteStatus';
  /** Why an operator froze all writes; null when they are not frozen. */
  readonly frozenReason: Maybe<Scalars['String']['output']>;
  /** Since when they are frozen. */
  readonly frozenSince: Maybe<Scalars['DateTime']['output']>;
  /** Whether there is a durable store: without one nothing that moves money is done. */
  readonly hasStore: Scalars['Boolean']['output'];
  /** Whether this service takes writes: it is not read-only, nobody has frozen them, and the store answers where there is one. */
  readonly open: Scalars['Boolean']['output'];
  /** Whether the configuration makes the service read-only (READ_ONLY). */
  readonly readOnly: Scalars['Boolean']['output'];
};

/** Why all writes are stopped or allowed again. */
export type WritesFreezeInput = {
  /** 1 to 500 characters. It is kept in the audit. */
  readonly reason: Scalars['String']['input'];
};

/** Whether writes are stopped now. */
export type WritesFreezePayload = {
  readonly __typename?: 'WritesFreezePayload';
  /** The status of writes; null when nothing was changed. */
  readonly status: Maybe<WriteStatus>;
  /** What a person can mend. */
  readonly userErrors: ReadonlyArray<UserError>;
};



export type ResolverTypeWrapper<T> = Promise<T> | T;


export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;




/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  Node:
    | ( CouponModel )
    | ( CouponQuotaModel )
    | ( CustomerModel )
    | ( GrantedQuotaModel )
    | ( IncentiveModel )
    | ( IncentivePayoutModel )
    | ( IncentiveStatementModel )
    | ( IndirectPartnerModel )
    | ( InvoiceModel )
    | ( IssuedCouponModel )
    | ( OrderModel )
    | ( PartnerRootModel )
    | ( PayPerUseResourceModel )
    | ( SubscriptionModel )
    | ( ResourceTypeModel )
    | ( ServiceTypeModel )
    | ( ReceiptModel )
  ;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  AccountBalance: ResolverTypeWrapper<AccountBalance>;
  AccountChange: ResolverTypeWrapper<AccountChange>;
  AccountChangeConnection: ResolverTypeWrapper<AccountChangeConnection>;
  AccountChangeDays: AccountChangeDays;
  AccountChangeDetail: AccountChangeDetail;
  AccountChangeDirection: AccountChangeDirection;
  AccountChangeEdge: ResolverTypeWrapper<AccountChangeEdge>;
  AccountChangeFilter: AccountChangeFilter;
  AccountTradeType: AccountTradeType;
  Adjustment: ResolverTypeWrapper<Adjustment>;
  AdjustmentConnection: ResolverTypeWrapper<AdjustmentConnection>;
  AdjustmentEdge: ResolverTypeWrapper<AdjustmentEdge>;
  AdjustmentFilter: AdjustmentFilter;
  AdjustmentKind: AdjustmentKind;
  BillDetailType: BillDetailType;
  BillPaymentSource: BillPaymentSource;
  BillProvider: BillProvider;
  BillSettlement: BillSettlement;
  BillTransaction: ResolverTypeWrapper<BillTransactionModel>;
  BillTransactionConnection: ResolverTypeWrapper<Omit<BillTransactionConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['BillTransactionEdge']>, nodes: ReadonlyArray<ResolversTypes['BillTransaction']> }>;
  BillTransactionEdge: ResolverTypeWrapper<Omit<BillTransactionEdge, 'node'> & { node: ResolversTypes['BillTransaction'] }>;
  BillTransactionFilter: BillTransactionFilter;
  BillingCycle: ResolverTypeWrapper<Scalars['BillingCycle']['output']>;
  BillingDayRange: BillingDayRange;
  BillingPeriodType: BillingPeriodType;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  BoundedEstimate: ResolverTypeWrapper<BoundedEstimate>;
  BusinessCertification: ResolverTypeWrapper<CertificationModel>;
  BusinessCertificationAmountVerifyInput: BusinessCertificationAmountVerifyInput;
  BusinessCertificationPayload: ResolverTypeWrapper<CertificationStepModel>;
  BusinessCertificationState: BusinessCertificationState;
  BusinessCertificationSubmitInput: BusinessCertificationSubmitInput;
  CatalogueFilter: CatalogueFilter;
  ChangedAccount: ChangedAccount;
  ChargingMode: ChargingMode;
  CheckSeverity: CheckSeverity;
  ChoiceSource: ChoiceSource;
  City: ResolverTypeWrapper<RegionModel>;
  CompanyProfile: ResolverTypeWrapper<CompanyProfileModel>;
  CompanyProfilePayload: ResolverTypeWrapper<Omit<CompanyProfilePayload, 'companyProfile'> & { companyProfile?: Maybe<ResolversTypes['CompanyProfile']> }>;
  CompanyProfileUpdateInput: CompanyProfileUpdateInput;
  ComparisonNoise: ResolverTypeWrapper<ComparisonNoise>;
  ConsumingCustomer: ResolverTypeWrapper<ConsumingCustomerModel>;
  ConsumingCustomerConnection: ResolverTypeWrapper<Omit<ConsumingCustomerConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['ConsumingCustomerEdge']>, nodes: ReadonlyArray<ResolversTypes['ConsumingCustomer']> }>;
  ConsumingCustomerEdge: ResolverTypeWrapper<Omit<ConsumingCustomerEdge, 'node'> & { node: ResolversTypes['ConsumingCustomer'] }>;
  ConsumptionPayment: ResolverTypeWrapper<ConsumptionPayment>;
  ConsumptionRecord: ResolverTypeWrapper<ConsumptionRecordModel>;
  ConsumptionRecordConnection: ResolverTypeWrapper<Omit<ConsumptionRecordConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['ConsumptionRecordEdge']>, nodes: ReadonlyArray<ResolversTypes['ConsumptionRecord']> }>;
  ConsumptionRecordEdge: ResolverTypeWrapper<Omit<ConsumptionRecordEdge, 'node'> & { node: ResolversTypes['ConsumptionRecord'] }>;
  ConsumptionRecordFilter: ConsumptionRecordFilter;
  ContractEntity: ContractEntity;
  CostAmountKind: CostAmountKind;
  CostDimension: CostDimension;
  CostDimensionValue: ResolverTypeWrapper<CostDimensionValue>;
  CostFilter: CostFilter;
  CostGroup: ResolverTypeWrapper<CostGroup>;
  CostGroupConnection: ResolverTypeWrapper<CostGroupConnection>;
  CostGroupEdge: ResolverTypeWrapper<CostGroupEdge>;
  CostGrouping: CostGrouping;
  CostKind: CostKind;
  CostMark: ResolverTypeWrapper<CostMark>;
  CostQuery: CostQuery;
  CostSpan: CostSpan;
  County: ResolverTypeWrapper<RegionModel>;
  Coupon: ResolverTypeWrapper<CouponModel>;
  CouponConnection: ResolverTypeWrapper<Omit<CouponConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['CouponEdge']>, nodes: ReadonlyArray<ResolversTypes['Coupon']> }>;
  CouponEdge: ResolverTypeWrapper<Omit<CouponEdge, 'node'> & { node: ResolversTypes['Coupon'] }>;
  CouponFilter: CouponFilter;
  CouponIssueFailure: ResolverTypeWrapper<CouponIssueFailure>;
  CouponIssued: ResolverTypeWrapper<IssuedModel>;
  CouponMedium: CouponMedium;
  CouponOperation: CouponOperation;
  CouponQuota: ResolverTypeWrapper<CouponQuotaModel>;
  CouponQuotaConnection: ResolverTypeWrapper<Omit<CouponQuotaConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['CouponQuotaEdge']>, nodes: ReadonlyArray<ResolversTypes['CouponQuota']> }>;
  CouponQuotaEdge: ResolverTypeWrapper<Omit<CouponQuotaEdge, 'node'> & { node: ResolversTypes['CouponQuota'] }>;
  CouponQuotaFilter: CouponQuotaFilter;
  CouponQuotaGrantFailure: ResolverTypeWrapper<CouponQuotaGrantFailure>;
  CouponQuotaGranted: ResolverTypeWrapper<GrantedModel>;
  CouponQuotaOperation: CouponQuotaOperation;
  CouponQuotaReclaimFailure: ResolverTypeWrapper<CouponQuotaReclaimFailure>;
  CouponQuotaReclaimed: ResolverTypeWrapper<ReclaimedModel>;
  CouponQuotaRecord: ResolverTypeWrapper<CouponQuotaRecord>;
  CouponQuotaRecordConnection: ResolverTypeWrapper<CouponQuotaRecordConnection>;
  CouponQuotaRecordEdge: ResolverTypeWrapper<CouponQuotaRecordEdge>;
  CouponQuotaRecordFilter: CouponQuotaRecordFilter;
  CouponQuotaStatus: CouponQuotaStatus;
  CouponQuotaType: CouponQuotaType;
  CouponQuotasGrantInput: CouponQuotasGrantInput;
  CouponQuotasGrantPayload: ResolverTypeWrapper<GrantPayloadModel>;
  CouponQuotasReclaimInput: CouponQuotasReclaimInput;
  CouponQuotasReclaimPayload: ResolverTypeWrapper<QuotaReclaimPayloadModel>;
  CouponReclaimInput: CouponReclaimInput;
  CouponReclaimPayload: ResolverTypeWrapper<ReclaimPayloadModel>;
  CouponRecord: ResolverTypeWrapper<CouponRecordModel>;
  CouponRecordConnection: ResolverTypeWrapper<Omit<CouponRecordConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['CouponRecordEdge']>, nodes: ReadonlyArray<ResolversTypes['CouponRecord']> }>;
  CouponRecordEdge: ResolverTypeWrapper<Omit<CouponRecordEdge, 'node'> & { node: ResolversTypes['CouponRecord'] }>;
  CouponRecordFilter: CouponRecordFilter;
  CouponRestriction: ResolverTypeWrapper<CouponRestriction>;
  CouponRestrictionValue: ResolverTypeWrapper<CouponRestrictionValue>;
  CouponReuse: CouponReuse;
  CouponSource: CouponSource;
  CouponStatus: CouponStatus;
  CouponType: CouponType;
  CouponsIssueInput: CouponsIssueInput;
  CouponsIssuePayload: ResolverTypeWrapper<IssuePayloadModel>;
  CurrencyCode: ResolverTypeWrapper<Scalars['CurrencyCode']['output']>;
  Customer: ResolverTypeWrapper<CustomerModel>;
  CustomerAccount: ResolverTypeWrapper<CustomerAccount>;
  CustomerAccountChange: ResolverTypeWrapper<CustomerAccountChange>;
  CustomerAccountChangeConnection: ResolverTypeWrapper<CustomerAccountChangeConnection>;
  CustomerAccountChangeDetail: CustomerAccountChangeDetail;
  CustomerAccountChangeEdge: ResolverTypeWrapper<CustomerAccountChangeEdge>;
  CustomerAccountChangeFilter: CustomerAccountChangeFilter;
  CustomerAccountTradeType: CustomerAccountTradeType;
  CustomerAccountType: CustomerAccountType;
  CustomerAccounts: ResolverTypeWrapper<CustomerAccounts>;
  CustomerAssociation: ResolverTypeWrapper<CustomerAssociation>;
  CustomerAssociationType: CustomerAssociationType;
  CustomerBalanceInput: CustomerBalanceInput;
  CustomerBalancePayload: ResolverTypeWrapper<CustomerPayloadModel>;
  CustomerConnection: ResolverTypeWrapper<Omit<CustomerConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['CustomerEdge']>, nodes: ReadonlyArray<ResolversTypes['Customer']> }>;
  CustomerConsumptionRecordFilter: CustomerConsumptionRecordFilter;
  CustomerCouponChange: ResolverTypeWrapper<CustomerCouponChange>;
  CustomerCouponChangeConnection: ResolverTypeWrapper<CustomerCouponChangeConnection>;
  CustomerCouponChangeDetail: CustomerCouponChangeDetail;
  CustomerCouponChangeEdge: ResolverTypeWrapper<CustomerCouponChangeEdge>;
  CustomerCouponChangeFilter: CustomerCouponChangeFilter;
  CustomerCouponTradeType: CustomerCouponTradeType;
  CustomerCreateInput: CustomerCreateInput;
  CustomerCreatePayload: ResolverTypeWrapper<CustomerCreatedModel>;
  CustomerCycleInput: CustomerCycleInput;
  CustomerEdge: ResolverTypeWrapper<Omit<CustomerEdge, 'node'> & { node: ResolversTypes['Customer'] }>;
  CustomerFilter: CustomerFilter;
  CustomerFreezeStatus: CustomerFreezeStatus;
  CustomerMonthlyBillFilter: CustomerMonthlyBillFilter;
  CustomerRegistrationCheck: ResolverTypeWrapper<CustomerRegistrationCheck>;
  CustomerRenewalSettingSetInput: CustomerRenewalSettingSetInput;
  CustomerRenewalSettingSetPayload: ResolverTypeWrapper<CustomerRenewalSettingSetPayload>;
  CustomerSubscriptionFilter: CustomerSubscriptionFilter;
  CustomerType: CustomerType;
  CustomerVerificationStatus: CustomerVerificationStatus;
  CycleRange: CycleRange;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  DateTimeRange: DateTimeRange;
  DayRange: DayRange;
  Decimal: ResolverTypeWrapper<Scalars['Decimal']['output']>;
  DeclaredDifference: ResolverTypeWrapper<DeclaredDifference>;
  DevelopmentPath: ResolverTypeWrapper<DevelopmentPath>;
  DevelopmentPathType: DevelopmentPathType;
  DevelopmentStage: DevelopmentStage;
  EndpointStatus: EndpointStatus;
  EnterpriseCertificateType: EnterpriseCertificateType;
  EnterpriseMembers: EnterpriseMembers;
  EnterpriseProject: ResolverTypeWrapper<EnterpriseProject>;
  EnterpriseRealNameInput: EnterpriseRealNameInput;
  ExpirePolicy: ExpirePolicy;
  FieldDifference: ResolverTypeWrapper<FieldDifference>;
  FieldMismatches: ResolverTypeWrapper<FieldMismatches>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  Generation: Generation;
  GrantedCouponQuota: ResolverTypeWrapper<GrantedQuotaModel>;
  GrantedCouponQuotaConnection: ResolverTypeWrapper<Omit<GrantedCouponQuotaConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['GrantedCouponQuotaEdge']>, nodes: ReadonlyArray<ResolversTypes['GrantedCouponQuota']> }>;
  GrantedCouponQuotaEdge: ResolverTypeWrapper<Omit<GrantedCouponQuotaEdge, 'node'> & { node: ResolversTypes['GrantedCouponQuota'] }>;
  GrantedCouponQuotaFilter: GrantedCouponQuotaFilter;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Incentive: ResolverTypeWrapper<IncentiveModel>;
  IncentiveAutoPayout: ResolverTypeWrapper<IncentiveAutoPayout>;
  IncentiveAutoPayoutUpdateInput: IncentiveAutoPayoutUpdateInput;
  IncentiveAutoPayoutUpdatePayload: ResolverTypeWrapper<AutoPayoutUpdatedModel>;
  IncentiveConnection: ResolverTypeWrapper<Omit<IncentiveConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['IncentiveEdge']>, nodes: ReadonlyArray<ResolversTypes['Incentive']> }>;
  IncentiveDetail: ResolverTypeWrapper<Omit<IncentiveDetail, 'customer' | 'order'> & { customer?: Maybe<ResolversTypes['Customer']>, order?: Maybe<ResolversTypes['Order']> }>;
  IncentiveDetailConnection: ResolverTypeWrapper<Omit<IncentiveDetailConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['IncentiveDetailEdge']>, nodes: ReadonlyArray<ResolversTypes['IncentiveDetail']> }>;
  IncentiveDetailEdge: ResolverTypeWrapper<Omit<IncentiveDetailEdge, 'node'> & { node: ResolversTypes['IncentiveDetail'] }>;
  IncentiveDetailFilter: IncentiveDetailFilter;
  IncentiveEdge: ResolverTypeWrapper<Omit<IncentiveEdge, 'node'> & { node: ResolversTypes['Incentive'] }>;
  IncentiveFilter: IncentiveFilter;
  IncentiveFreezeReason: IncentiveFreezeReason;
  IncentivePayout: ResolverTypeWrapper<IncentivePayoutModel>;
  IncentivePayoutConnection: ResolverTypeWrapper<Omit<IncentivePayoutConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['IncentivePayoutEdge']>, nodes: ReadonlyArray<ResolversTypes['IncentivePayout']> }>;
  IncentivePayoutCreateInput: IncentivePayoutCreateInput;
  IncentivePayoutCreatePayload: ResolverTypeWrapper<PayoutCreatedModel>;
  IncentivePayoutEdge: ResolverTypeWrapper<Omit<IncentivePayoutEdge, 'node'> & { node: ResolversTypes['IncentivePayout'] }>;
  IncentivePayoutFilter: IncentivePayoutFilter;
  IncentivePayoutInvoiceInput: IncentivePayoutInvoiceInput;
  IncentivePayoutInvoiceList: ResolverTypeWrapper<IncentivePayoutInvoiceList>;
  IncentivePayoutInvoicesSubmitInput: IncentivePayoutInvoicesSubmitInput;
  IncentivePayoutInvoicesSubmitPayload: ResolverTypeWrapper<PayoutPayloadModel>;
  IncentivePayoutMethod: IncentivePayoutMethod;
  IncentivePayoutMode: IncentivePayoutMode;
  IncentivePayoutPreview: ResolverTypeWrapper<IncentivePayoutPreview>;
  IncentivePayoutPreviewInput: IncentivePayoutPreviewInput;
  IncentivePayoutPreviewPayload: ResolverTypeWrapper<IncentivePayoutPreviewPayload>;
  IncentivePayoutSelection: IncentivePayoutSelection;
  IncentivePayoutState: IncentivePayoutState;
  IncentivePolicy: ResolverTypeWrapper<IncentivePolicy>;
  IncentivePolicyConnection: ResolverTypeWrapper<IncentivePolicyConnection>;
  IncentivePolicyEdge: ResolverTypeWrapper<IncentivePolicyEdge>;
  IncentivePolicyKind: IncentivePolicyKind;
  IncentiveState: IncentiveState;
  IncentiveStatement: ResolverTypeWrapper<IncentiveStatementModel>;
  IncentiveStatementConfirmInput: IncentiveStatementConfirmInput;
  IncentiveStatementConfirmPayload: ResolverTypeWrapper<StatementConfirmedModel>;
  IncentiveStatementConnection: ResolverTypeWrapper<Omit<IncentiveStatementConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['IncentiveStatementEdge']>, nodes: ReadonlyArray<ResolversTypes['IncentiveStatement']> }>;
  IncentiveStatementEdge: ResolverTypeWrapper<Omit<IncentiveStatementEdge, 'node'> & { node: ResolversTypes['IncentiveStatement'] }>;
  IncentiveStatementFeedbackSendInput: IncentiveStatementFeedbackSendInput;
  IncentiveStatementFeedbackSendPayload: ResolverTypeWrapper<IncentiveStatementFeedbackSendPayload>;
  IncentiveStatementFilter: IncentiveStatementFilter;
  IncentiveStatementState: IncentiveStatementState;
  IndirectPartner: ResolverTypeWrapper<IndirectPartnerModel>;
  IndirectPartnerBalanceInput: IndirectPartnerBalanceInput;
  IndirectPartnerBalancePayload: ResolverTypeWrapper<IndirectPartnerPayloadModel>;
  IndirectPartnerConnection: ResolverTypeWrapper<Omit<IndirectPartnerConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['IndirectPartnerEdge']>, nodes: ReadonlyArray<ResolversTypes['IndirectPartner']> }>;
  IndirectPartnerEdge: ResolverTypeWrapper<Omit<IndirectPartnerEdge, 'node'> & { node: ResolversTypes['IndirectPartner'] }>;
  IndirectPartnerFilter: IndirectPartnerFilter;
  IndividualCertificateType: IndividualCertificateType;
  IndividualRealNameInput: IndividualRealNameInput;
  InputClassCount: ResolverTypeWrapper<InputClassCount>;
  InstallmentMode: InstallmentMode;
  InstallmentPeriodType: InstallmentPeriodType;
  InstallmentPrice: ResolverTypeWrapper<InstallmentPrice>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  InternationalInvoice: ResolverTypeWrapper<InternationalInvoiceModel>;
  InternationalInvoiceClass: InternationalInvoiceClass;
  InternationalInvoiceConnection: ResolverTypeWrapper<Omit<InternationalInvoiceConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['InternationalInvoiceEdge']>, nodes: ReadonlyArray<ResolversTypes['InternationalInvoice']> }>;
  InternationalInvoiceEdge: ResolverTypeWrapper<Omit<InternationalInvoiceEdge, 'node'> & { node: ResolversTypes['InternationalInvoice'] }>;
  InternationalInvoiceFilter: InternationalInvoiceFilter;
  InternationalInvoiceMethod: InternationalInvoiceMethod;
  InternationalInvoiceRequestKind: InternationalInvoiceRequestKind;
  InternationalInvoiceTax: ResolverTypeWrapper<InternationalInvoiceTax>;
  InternationalInvoiceTradeType: InternationalInvoiceTradeType;
  Invoice: ResolverTypeWrapper<InvoiceModel>;
  InvoiceAction: InvoiceAction;
  InvoiceBlockReason: InvoiceBlockReason;
  InvoiceCancelInput: InvoiceCancelInput;
  InvoiceConnection: ResolverTypeWrapper<Omit<InvoiceConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['InvoiceEdge']>, nodes: ReadonlyArray<ResolversTypes['Invoice']> }>;
  InvoiceDeleteInput: InvoiceDeleteInput;
  InvoiceDeletePayload: ResolverTypeWrapper<InvoiceDeletePayload>;
  InvoiceEdge: ResolverTypeWrapper<Omit<InvoiceEdge, 'node'> & { node: ResolversTypes['Invoice'] }>;
  InvoiceFile: ResolverTypeWrapper<InvoiceFile>;
  InvoiceFileFormat: InvoiceFileFormat;
  InvoiceFilter: InvoiceFilter;
  InvoiceMailingAddressCreateInput: InvoiceMailingAddressCreateInput;
  InvoiceMailingAddressDeleteInput: InvoiceMailingAddressDeleteInput;
  InvoiceMailingAddressDeletePayload: ResolverTypeWrapper<InvoiceMailingAddressDeletePayload>;
  InvoiceMailingAddressPayload: ResolverTypeWrapper<InvoiceMailingAddressPayloadModel>;
  InvoiceMailingAddressUpdateInput: InvoiceMailingAddressUpdateInput;
  InvoiceMedium: InvoiceMedium;
  InvoicePart: ResolverTypeWrapper<InvoicePart>;
  InvoicePayload: ResolverTypeWrapper<Omit<InvoicePayload, 'invoice'> & { invoice?: Maybe<ResolversTypes['Invoice']> }>;
  InvoicePreview: ResolverTypeWrapper<InvoicePreview>;
  InvoicePreviewInput: InvoicePreviewInput;
  InvoicePreviewPayload: ResolverTypeWrapper<InvoicePreviewPayload>;
  InvoiceProfile: ResolverTypeWrapper<InvoiceProfileModel>;
  InvoiceProfileCreateInput: InvoiceProfileCreateInput;
  InvoiceProfileDeleteInput: InvoiceProfileDeleteInput;
  InvoiceProfileDeletePayload: ResolverTypeWrapper<InvoiceProfileDeletePayload>;
  InvoiceProfilePayload: ResolverTypeWrapper<Omit<InvoiceProfilePayload, 'profile'> & { profile?: Maybe<ResolversTypes['InvoiceProfile']> }>;
  InvoiceProfileStatus: InvoiceProfileStatus;
  InvoiceProfileUpdateInput: InvoiceProfileUpdateInput;
  InvoiceReceiptConfirmInput: InvoiceReceiptConfirmInput;
  InvoiceRequestInput: InvoiceRequestInput;
  InvoiceRequestMethod: InvoiceRequestMethod;
  InvoiceRequestPayload: ResolverTypeWrapper<InvoiceRequestPayloadModel>;
  InvoiceReturnInput: InvoiceReturnInput;
  InvoiceReturnPayload: ResolverTypeWrapper<InvoiceReturnPayloadModel>;
  InvoiceReturnReason: InvoiceReturnReason;
  InvoiceSelectionInput: InvoiceSelectionInput;
  InvoiceState: InvoiceState;
  InvoiceTitleType: InvoiceTitleType;
  InvoiceType: InvoiceType;
  InvoiceableAmount: ResolverTypeWrapper<InvoiceableAmount>;
  InvoiceableCustomerCycle: ResolverTypeWrapper<Omit<InvoiceableCustomerCycle, 'customer'> & { customer?: Maybe<ResolversTypes['Customer']> }>;
  InvoiceableCustomerCycleConnection: ResolverTypeWrapper<Omit<InvoiceableCustomerCycleConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['InvoiceableCustomerCycleEdge']>, nodes: ReadonlyArray<ResolversTypes['InvoiceableCustomerCycle']> }>;
  InvoiceableCustomerCycleEdge: ResolverTypeWrapper<Omit<InvoiceableCustomerCycleEdge, 'node'> & { node: ResolversTypes['InvoiceableCustomerCycle'] }>;
  InvoiceableCustomerCycleFilter: InvoiceableCustomerCycleFilter;
  InvoiceableCycle: ResolverTypeWrapper<InvoiceableCycle>;
  InvoiceableCycleConnection: ResolverTypeWrapper<InvoiceableCycleConnection>;
  InvoiceableCycleEdge: ResolverTypeWrapper<InvoiceableCycleEdge>;
  InvoiceableCycleFilter: InvoiceableCycleFilter;
  InvoiceableOrder: ResolverTypeWrapper<Omit<InvoiceableOrder, 'customer' | 'order'> & { customer?: Maybe<ResolversTypes['Customer']>, order?: Maybe<ResolversTypes['Order']> }>;
  InvoiceableOrderConnection: ResolverTypeWrapper<Omit<InvoiceableOrderConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['InvoiceableOrderEdge']>, nodes: ReadonlyArray<ResolversTypes['InvoiceableOrder']> }>;
  InvoiceableOrderEdge: ResolverTypeWrapper<Omit<InvoiceableOrderEdge, 'node'> & { node: ResolversTypes['InvoiceableOrder'] }>;
  InvoiceableOrderFilter: InvoiceableOrderFilter;
  IssuedCoupon: ResolverTypeWrapper<IssuedCouponModel>;
  IssuedCouponConnection: ResolverTypeWrapper<Omit<IssuedCouponConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['IssuedCouponEdge']>, nodes: ReadonlyArray<ResolversTypes['IssuedCoupon']> }>;
  IssuedCouponEdge: ResolverTypeWrapper<Omit<IssuedCouponEdge, 'node'> & { node: ResolversTypes['IssuedCoupon'] }>;
  IssuedCouponFilter: IssuedCouponFilter;
  LegalRepresentativeInput: LegalRepresentativeInput;
  MailingAddress: ResolverTypeWrapper<MailingAddress>;
  MailingAddressAddInput: MailingAddressAddInput;
  MailingAddressChangeInput: MailingAddressChangeInput;
  MailingAddressConnection: ResolverTypeWrapper<MailingAddressConnection>;
  MailingAddressEdge: ResolverTypeWrapper<MailingAddressEdge>;
  MailingAddressPayload: ResolverTypeWrapper<MailingAddressPayload>;
  MailingAddressRemoveInput: MailingAddressRemoveInput;
  MeasureConversion: ResolverTypeWrapper<MeasureConversionModel>;
  MeasureType: MeasureType;
  MeasureUnit: ResolverTypeWrapper<MeasureUnitModel>;
  MeasuredQuantity: ResolverTypeWrapper<MeasuredQuantityModel>;
  MemberLinkState: MemberLinkState;
  Migration: ResolverTypeWrapper<MigrationStateModel>;
  MigrationCheck: ResolverTypeWrapper<FindingModel>;
  MigrationEvent: ResolverTypeWrapper<MigrationEventModel>;
  MigrationEventConnection: ResolverTypeWrapper<Omit<MigrationEventConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['MigrationEventEdge']>, nodes: ReadonlyArray<ResolversTypes['MigrationEvent']> }>;
  MigrationEventEdge: ResolverTypeWrapper<Omit<MigrationEventEdge, 'node'> & { node: ResolversTypes['MigrationEvent'] }>;
  MigrationFact: ResolverTypeWrapper<MigrationFact>;
  MigrationFreezeInput: MigrationFreezeInput;
  MigrationPayload: ResolverTypeWrapper<Omit<MigrationPayload, 'migration'> & { migration?: Maybe<ResolversTypes['Migration']> }>;
  MigrationVerdict: ResolverTypeWrapper<MigrationVerdict>;
  Mismatch: ResolverTypeWrapper<Mismatch>;
  MismatchConnection: ResolverTypeWrapper<MismatchConnection>;
  MismatchEdge: ResolverTypeWrapper<MismatchEdge>;
  Money: ResolverTypeWrapper<Money>;
  MonthlyBill: ResolverTypeWrapper<MonthlyBillModel>;
  MonthlyBillConnection: ResolverTypeWrapper<Omit<MonthlyBillConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['MonthlyBillEdge']>, nodes: ReadonlyArray<ResolversTypes['MonthlyBill']> }>;
  MonthlyBillEdge: ResolverTypeWrapper<Omit<MonthlyBillEdge, 'node'> & { node: ResolversTypes['MonthlyBill'] }>;
  MonthlyBillFilter: MonthlyBillFilter;
  MonthlyBillPayment: ResolverTypeWrapper<MonthlyBillPayment>;
  MonthlyBillType: MonthlyBillType;
  MonthlyCost: ResolverTypeWrapper<MonthlyCostModel>;
  MonthlyCostConnection: ResolverTypeWrapper<Omit<MonthlyCostConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['MonthlyCostEdge']>, nodes: ReadonlyArray<ResolversTypes['MonthlyCost']> }>;
  MonthlyCostEdge: ResolverTypeWrapper<Omit<MonthlyCostEdge, 'node'> & { node: ResolversTypes['MonthlyCost'] }>;
  MonthlyCostFilter: MonthlyCostFilter;
  MonthlySummaryBillType: MonthlySummaryBillType;
  MonthlySummaryFilter: MonthlySummaryFilter;
  MonthlySummaryRow: ResolverTypeWrapper<MonthlySummaryRow>;
  MonthlySummaryRowConnection: ResolverTypeWrapper<MonthlySummaryRowConnection>;
  MonthlySummaryRowEdge: ResolverTypeWrapper<MonthlySummaryRowEdge>;
  MonthlySummaryTotals: ResolverTypeWrapper<MonthlySummaryTotals>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  NewCustomerTag: ResolverTypeWrapper<NewCustomerTag>;
  NewCustomerTagValue: NewCustomerTagValue;
  Node: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Node']>;
  NoticeLanguage: NoticeLanguage;
  OnDemandDiscount: ResolverTypeWrapper<OnDemandDiscount>;
  OnDemandPriceInput: OnDemandPriceInput;
  OnDemandPriceQuote: ResolverTypeWrapper<OnDemandPriceQuote>;
  OnDemandProductInput: OnDemandProductInput;
  OnDemandProductPrice: ResolverTypeWrapper<OnDemandProductPrice>;
  Onboarding: ResolverTypeWrapper<OnboardingModel>;
  OnboardingApplyInput: OnboardingApplyInput;
  OnboardingPayload: ResolverTypeWrapper<Omit<OnboardingPayload, 'onboarding'> & { onboarding?: Maybe<ResolversTypes['Onboarding']> }>;
  OnboardingState: OnboardingState;
  OperationSafety: OperationSafety;
  Order: ResolverTypeWrapper<OrderModel>;
  OrderAmounts: ResolverTypeWrapper<OrderAmounts>;
  OrderCancelInput: OrderCancelInput;
  OrderCancelPayload: ResolverTypeWrapper<OrderPayloadModel>;
  OrderConnection: ResolverTypeWrapper<Omit<OrderConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['OrderEdge']>, nodes: ReadonlyArray<ResolversTypes['Order']> }>;
  OrderCouponGroup: OrderCouponGroup;
  OrderCouponLimit: ResolverTypeWrapper<OrderCouponLimit>;
  OrderCouponQuantity: ResolverTypeWrapper<OrderCouponQuantity>;
  OrderCouponStatus: OrderCouponStatus;
  OrderCouponType: OrderCouponType;
  OrderDiscount: ResolverTypeWrapper<OrderDiscount>;
  OrderDiscountMode: OrderDiscountMode;
  OrderDiscountType: OrderDiscountType;
  OrderDiscountedLines: ResolverTypeWrapper<OrderDiscountedLines>;
  OrderEdge: ResolverTypeWrapper<Omit<OrderEdge, 'node'> & { node: ResolversTypes['Order'] }>;
  OrderFilter: OrderFilter;
  OrderLine: ResolverTypeWrapper<OrderLine>;
  OrderLineConnection: ResolverTypeWrapper<OrderLineConnection>;
  OrderLineEdge: ResolverTypeWrapper<OrderLineEdge>;
  OrderOfferedDiscountType: OrderOfferedDiscountType;
  OrderPayCouponInput: OrderPayCouponInput;
  OrderPayDiscountInput: OrderPayDiscountInput;
  OrderPayInput: OrderPayInput;
  OrderPayPayload: ResolverTypeWrapper<OrderPaymentPayloadModel>;
  OrderPeriodType: OrderPeriodType;
  OrderSort: OrderSort;
  OrderSource: OrderSource;
  OrderStatus: OrderStatus;
  OrderType: OrderType;
  OrderUnsubscribeInput: OrderUnsubscribeInput;
  OrderUnsubscribePayload: ResolverTypeWrapper<TradePayloadModel>;
  OrderUsableCoupon: ResolverTypeWrapper<OrderUsableCoupon>;
  OrderUsableCoupons: ResolverTypeWrapper<OrderUsableCoupons>;
  OrderUsableDiscount: ResolverTypeWrapper<OrderUsableDiscount>;
  OwedInvoice: ResolverTypeWrapper<OwedInvoiceModel>;
  OwedInvoiceConnection: ResolverTypeWrapper<Omit<OwedInvoiceConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['OwedInvoiceEdge']>, nodes: ReadonlyArray<ResolversTypes['OwedInvoice']> }>;
  OwedInvoiceEdge: ResolverTypeWrapper<Omit<OwedInvoiceEdge, 'node'> & { node: ResolversTypes['OwedInvoice'] }>;
  OwedInvoiceFilter: OwedInvoiceFilter;
  OwedInvoiceSource: OwedInvoiceSource;
  OwedInvoiceStatus: OwedInvoiceStatus;
  OwedInvoicesOffsetInput: OwedInvoicesOffsetInput;
  OwedInvoicesOffsetPayload: ResolverTypeWrapper<OwedInvoicesOffsetPayloadModel>;
  PackageDeduction: ResolverTypeWrapper<PackageDeductionModel>;
  PackageDeductionConnection: ResolverTypeWrapper<Omit<PackageDeductionConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['PackageDeductionEdge']>, nodes: ReadonlyArray<ResolversTypes['PackageDeduction']> }>;
  PackageDeductionEdge: ResolverTypeWrapper<Omit<PackageDeductionEdge, 'node'> & { node: ResolversTypes['PackageDeduction'] }>;
  PackageDeductionFilter: PackageDeductionFilter;
  PackagedSubService: ResolverTypeWrapper<PackagedSubService>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Partner: ResolverTypeWrapper<PartnerRootModel>;
  PartnerAccount: ResolverTypeWrapper<PartnerAccountModel>;
  PartnerAccountType: PartnerAccountType;
  PartnerType: PartnerType;
  PayPerUseResource: ResolverTypeWrapper<PayPerUseResourceModel>;
  PayPerUseResourceConnection: ResolverTypeWrapper<Omit<PayPerUseResourceConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['PayPerUseResourceEdge']>, nodes: ReadonlyArray<ResolversTypes['PayPerUseResource']> }>;
  PayPerUseResourceEdge: ResolverTypeWrapper<Omit<PayPerUseResourceEdge, 'node'> & { node: ResolversTypes['PayPerUseResource'] }>;
  PayPerUseResourceFilter: PayPerUseResourceFilter;
  PayPerUseResourceStatus: PayPerUseResourceStatus;
  PaymentChannel: PaymentChannel;
  PeakBandwidth: ResolverTypeWrapper<PeakBandwidthModel>;
  PeakBandwidthConnection: ResolverTypeWrapper<Omit<PeakBandwidthConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['PeakBandwidthEdge']>, nodes: ReadonlyArray<ResolversTypes['PeakBandwidth']> }>;
  PeakBandwidthEdge: ResolverTypeWrapper<Omit<PeakBandwidthEdge, 'node'> & { node: ResolversTypes['PeakBandwidth'] }>;
  PeakBandwidthMethod: PeakBandwidthMethod;
  PeakBandwidthPoint: ResolverTypeWrapper<PeakBandwidthPointModel>;
  PeakBandwidthPointConnection: ResolverTypeWrapper<Omit<PeakBandwidthPointConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['PeakBandwidthPointEdge']>, nodes: ReadonlyArray<ResolversTypes['PeakBandwidthPoint']> }>;
  PeakBandwidthPointEdge: ResolverTypeWrapper<Omit<PeakBandwidthPointEdge, 'node'> & { node: ResolversTypes['PeakBandwidthPoint'] }>;
  PeakBandwidthService: PeakBandwidthService;
  PeriodCost: ResolverTypeWrapper<PeriodCost>;
  PolicyChange: ResolverTypeWrapper<PolicyChangeModel>;
  PolicyChangeConnection: ResolverTypeWrapper<Omit<PolicyChangeConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['PolicyChangeEdge']>, nodes: ReadonlyArray<ResolversTypes['PolicyChange']> }>;
  PolicyChangeEdge: ResolverTypeWrapper<Omit<PolicyChangeEdge, 'node'> & { node: ResolversTypes['PolicyChange'] }>;
  PolicyMode: PolicyMode;
  PolicyReach: PolicyReach;
  PolicySource: PolicySource;
  PriceDiscount: ResolverTypeWrapper<PriceDiscount>;
  PriceDiscountType: PriceDiscountType;
  PricePeriodType: PricePeriodType;
  PricePrecision: PricePrecision;
  Program: ResolverTypeWrapper<Program>;
  ProgramApplication: ResolverTypeWrapper<ProgramApplication>;
  ProgramApplicationConnection: ResolverTypeWrapper<ProgramApplicationConnection>;
  ProgramApplicationCreateInput: ProgramApplicationCreateInput;
  ProgramApplicationEdge: ResolverTypeWrapper<ProgramApplicationEdge>;
  ProgramApplicationFilter: ProgramApplicationFilter;
  ProgramApplicationKind: ProgramApplicationKind;
  ProgramApplicationPayload: ResolverTypeWrapper<ProgramApplicationPayload>;
  ProgramApplicationState: ProgramApplicationState;
  ProgramApplicationWithdrawInput: ProgramApplicationWithdrawInput;
  ProgramCertificate: ResolverTypeWrapper<ProgramCertificate>;
  ProgramEnrollment: ResolverTypeWrapper<ProgramEnrollmentModel>;
  ProgramEnrollmentConnection: ResolverTypeWrapper<Omit<ProgramEnrollmentConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['ProgramEnrollmentEdge']>, nodes: ReadonlyArray<ResolversTypes['ProgramEnrollment']> }>;
  ProgramEnrollmentEdge: ResolverTypeWrapper<Omit<ProgramEnrollmentEdge, 'node'> & { node: ResolversTypes['ProgramEnrollment'] }>;
  ProgramEnrollmentFilter: ProgramEnrollmentFilter;
  ProgramEnrollmentState: ProgramEnrollmentState;
  ProgramLevel: ProgramLevel;
  ProgramType: ProgramType;
  ProjectSpecialist: ResolverTypeWrapper<MemberModel>;
  ProjectSpecialistApplyInput: ProjectSpecialistApplyInput;
  ProjectSpecialistCancelInput: ProjectSpecialistCancelInput;
  ProjectSpecialistConnection: ResolverTypeWrapper<Omit<ProjectSpecialistConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['ProjectSpecialistEdge']>, nodes: ReadonlyArray<ResolversTypes['ProjectSpecialist']> }>;
  ProjectSpecialistEdge: ResolverTypeWrapper<Omit<ProjectSpecialistEdge, 'node'> & { node: ResolversTypes['ProjectSpecialist'] }>;
  ProjectSpecialistFilter: ProjectSpecialistFilter;
  ProjectSpecialistInput: ProjectSpecialistInput;
  ProjectSpecialistInviteInput: ProjectSpecialistInviteInput;
  ProjectSpecialistPayload: ResolverTypeWrapper<Omit<ProjectSpecialistPayload, 'projectSpecialist'> & { projectSpecialist?: Maybe<ResolversTypes['ProjectSpecialist']> }>;
  ProjectSpecialistState: ProjectSpecialistState;
  Province: ResolverTypeWrapper<RegionModel>;
  ProvisionedResource: ResolverTypeWrapper<ProvisionedResource>;
  ProvisionedResourceConnection: ResolverTypeWrapper<ProvisionedResourceConnection>;
  ProvisionedResourceEdge: ResolverTypeWrapper<ProvisionedResourceEdge>;
  ProvisioningStatus: ProvisioningStatus;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  RealNameBankCardInput: RealNameBankCardInput;
  RealNamePayload: ResolverTypeWrapper<RealNameAppliedModel>;
  RealNamePictureInput: RealNamePictureInput;
  RealNamePictureKind: RealNamePictureKind;
  RealNameReview: ResolverTypeWrapper<RealNameReview>;
  RealNameReviewResult: RealNameReviewResult;
  ReceiptSettleInput: ReceiptSettleInput;
  ReceiptSettlePayload: ResolverTypeWrapper<Omit<ReceiptSettlePayload, 'receipt'> & { receipt?: Maybe<ResolversTypes['WriteReceipt']> }>;
  RecordStatistics: RecordStatistics;
  RefundDetail: ResolverTypeWrapper<RefundDetail>;
  RenewalPeriodType: RenewalPeriodType;
  RenewalPrice: ResolverTypeWrapper<RenewalPriceModel>;
  RenewalPriceInput: RenewalPriceInput;
  RenewalPriceOption: ResolverTypeWrapper<RenewalPriceOption>;
  RenewalPriceQuote: ResolverTypeWrapper<Omit<RenewalPriceQuote, 'resources'> & { resources: ReadonlyArray<ResolversTypes['RenewalPrice']> }>;
  ResetCycle: ResetCycle;
  ResetCycleKind: ResetCycleKind;
  ResourceBill: ResolverTypeWrapper<ResourceBillModel>;
  ResourceBillConnection: ResolverTypeWrapper<Omit<ResourceBillConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['ResourceBillEdge']>, nodes: ReadonlyArray<ResolversTypes['ResourceBill']> }>;
  ResourceBillEdge: ResolverTypeWrapper<Omit<ResourceBillEdge, 'node'> & { node: ResolversTypes['ResourceBill'] }>;
  ResourceBillFilter: ResourceBillFilter;
  ResourceFailure: ResolverTypeWrapper<ResourceFailure>;
  ResourcePackage: ResolverTypeWrapper<ResourcePackageModel>;
  ResourcePackageBundling: ResourcePackageBundling;
  ResourcePackageConnection: ResolverTypeWrapper<Omit<ResourcePackageConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['ResourcePackageEdge']>, nodes: ReadonlyArray<ResolversTypes['ResourcePackage']> }>;
  ResourcePackageEdge: ResolverTypeWrapper<Omit<ResourcePackageEdge, 'node'> & { node: ResolversTypes['ResourcePackage'] }>;
  ResourcePackageFilter: ResourcePackageFilter;
  ResourcePackageItem: ResolverTypeWrapper<ResourcePackageItemModel>;
  ResourcePackageOrigin: ResourcePackageOrigin;
  ResourcePackageReuse: ResourcePackageReuse;
  ResourcePackageScope: ResourcePackageScope;
  ResourcePackageStatus: ResourcePackageStatus;
  ResourcePackageUsage: ResolverTypeWrapper<PackageUsageModel>;
  ResourceRecord: ResolverTypeWrapper<ResourceRecordModel>;
  ResourceRecordConnection: ResolverTypeWrapper<Omit<ResourceRecordConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['ResourceRecordEdge']>, nodes: ReadonlyArray<ResolversTypes['ResourceRecord']> }>;
  ResourceRecordEdge: ResolverTypeWrapper<Omit<ResourceRecordEdge, 'node'> & { node: ResolversTypes['ResourceRecord'] }>;
  ResourceRecordFilter: ResourceRecordFilter;
  ResourceSubscription: ResolverTypeWrapper<SubscriptionModel>;
  ResourceSubscriptionConnection: ResolverTypeWrapper<Omit<ResourceSubscriptionConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['ResourceSubscriptionEdge']>, nodes: ReadonlyArray<ResolversTypes['ResourceSubscription']> }>;
  ResourceSubscriptionEdge: ResolverTypeWrapper<Omit<ResourceSubscriptionEdge, 'node'> & { node: ResolversTypes['ResourceSubscription'] }>;
  ResourceType: ResolverTypeWrapper<ResourceTypeModel>;
  ResourceTypeConnection: ResolverTypeWrapper<Omit<ResourceTypeConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['ResourceTypeEdge']>, nodes: ReadonlyArray<ResolversTypes['ResourceType']> }>;
  ResourceTypeEdge: ResolverTypeWrapper<Omit<ResourceTypeEdge, 'node'> & { node: ResolversTypes['ResourceType'] }>;
  Rollout: ResolverTypeWrapper<Rollout>;
  RolloutContinueInput: RolloutContinueInput;
  RolloutStage: RolloutStage;
  ServiceType: ResolverTypeWrapper<ServiceTypeModel>;
  ServiceTypeConnection: ResolverTypeWrapper<Omit<ServiceTypeConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['ServiceTypeEdge']>, nodes: ReadonlyArray<ResolversTypes['ServiceType']> }>;
  ServiceTypeEdge: ResolverTypeWrapper<Omit<ServiceTypeEdge, 'node'> & { node: ResolversTypes['ServiceType'] }>;
  SideStatistics: ResolverTypeWrapper<SideStatistics>;
  StoredValueCard: ResolverTypeWrapper<StoredValueCard>;
  StoredValueCardConnection: ResolverTypeWrapper<StoredValueCardConnection>;
  StoredValueCardEdge: ResolverTypeWrapper<StoredValueCardEdge>;
  StoredValueCardFilter: StoredValueCardFilter;
  StoredValueCardStatus: StoredValueCardStatus;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  SubscriptionAutoRenewalDisableInput: SubscriptionAutoRenewalDisableInput;
  SubscriptionAutoRenewalDisablePayload: ResolverTypeWrapper<ResourcesPayloadModel>;
  SubscriptionAutoRenewalEnableInput: SubscriptionAutoRenewalEnableInput;
  SubscriptionAutoRenewalEnablePayload: ResolverTypeWrapper<ResourceMoneyPayloadModel>;
  SubscriptionFilter: SubscriptionFilter;
  SubscriptionPriceInput: SubscriptionPriceInput;
  SubscriptionPriceOption: ResolverTypeWrapper<SubscriptionPriceOption>;
  SubscriptionPriceQuote: ResolverTypeWrapper<SubscriptionPriceQuote>;
  SubscriptionProductInput: SubscriptionProductInput;
  SubscriptionProductPrice: ResolverTypeWrapper<SubscriptionProductPrice>;
  SubscriptionStatus: SubscriptionStatus;
  SubscriptionsPayPerUseAtExpirySetInput: SubscriptionsPayPerUseAtExpirySetInput;
  SubscriptionsPayPerUseAtExpirySetPayload: ResolverTypeWrapper<ResourceFailuresPayloadModel>;
  SubscriptionsRenewInput: SubscriptionsRenewInput;
  SubscriptionsRenewPayload: ResolverTypeWrapper<ResourceTradePayloadModel>;
  SubscriptionsUnsubscribeInput: SubscriptionsUnsubscribeInput;
  SubscriptionsUnsubscribePayload: ResolverTypeWrapper<ResourceTradePayloadModel>;
  Sunset: ResolverTypeWrapper<Sunset>;
  TaxpayerType: TaxpayerType;
  TrafficPoint: ResolverTypeWrapper<TrafficPoint>;
  UnsubscribeReason: UnsubscribeReason;
  UnsubscribeScope: UnsubscribeScope;
  UpstreamBinding: ResolverTypeWrapper<BindingViewModel>;
  UpstreamEndpoint: ResolverTypeWrapper<EndpointViewModel>;
  UpstreamOperation: ResolverTypeWrapper<AnyOperationModel>;
  UpstreamPolicy: ResolverTypeWrapper<UpstreamPolicy>;
  UpstreamPolicyClearInput: UpstreamPolicyClearInput;
  UpstreamPolicyInput: UpstreamPolicyInput;
  UpstreamPolicyPayload: ResolverTypeWrapper<Omit<UpstreamPolicyPayload, 'operation'> & { operation?: Maybe<ResolversTypes['UpstreamOperation']> }>;
  UpstreamPolicyPreview: ResolverTypeWrapper<UpstreamPolicyPreview>;
  UpstreamPolicySetInput: UpstreamPolicySetInput;
  UsageType: ResolverTypeWrapper<UsageType>;
  UsageTypeConnection: ResolverTypeWrapper<UsageTypeConnection>;
  UsageTypeEdge: ResolverTypeWrapper<UsageTypeEdge>;
  UserError: ResolverTypeWrapper<UserError>;
  UserErrorCode: UserErrorCode;
  VerdictWord: VerdictWord;
  VerificationCodeLanguage: VerificationCodeLanguage;
  VerificationCodePurpose: VerificationCodePurpose;
  VerificationCodeSendInput: VerificationCodeSendInput;
  VerificationCodeSendPayload: ResolverTypeWrapper<VerificationCodeSendPayload>;
  WriteCandidate: ResolverTypeWrapper<WriteCandidate>;
  WriteFact: ResolverTypeWrapper<WriteFact>;
  WriteItem: ResolverTypeWrapper<WriteItem>;
  WriteOutcome: WriteOutcome;
  WriteReceipt: ResolverTypeWrapper<ReceiptModel>;
  WriteReceiptConnection: ResolverTypeWrapper<Omit<WriteReceiptConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['WriteReceiptEdge']>, nodes: ReadonlyArray<ResolversTypes['WriteReceipt']> }>;
  WriteReceiptEdge: ResolverTypeWrapper<Omit<WriteReceiptEdge, 'node'> & { node: ResolversTypes['WriteReceipt'] }>;
  WriteResultId: ResolverTypeWrapper<WriteResultId>;
  WriteSettlement: WriteSettlement;
  WriteState: WriteState;
  WriteStatus: ResolverTypeWrapper<WriteStatus>;
  WritesFreezeInput: WritesFreezeInput;
  WritesFreezePayload: ResolverTypeWrapper<WritesFreezePayload>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  AccountBalance: AccountBalance;
  AccountChange: AccountChange;
  AccountChangeConnection: AccountChangeConnection;
  AccountChangeDays: AccountChangeDays;
  AccountChangeEdge: AccountChangeEdge;
  AccountChangeFilter: AccountChangeFilter;
  Adjustment: Adjustment;
  AdjustmentConnection: AdjustmentConnection;
  AdjustmentEdge: AdjustmentEdge;
  AdjustmentFilter: AdjustmentFilter;
  BillTransaction: BillTransactionModel;
  BillTransactionConnection: Omit<BillTransactionConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['BillTransactionEdge']>, nodes: ReadonlyArray<ResolversParentTypes['BillTransaction']> };
  BillTransactionEdge: Omit<BillTransactionEdge, 'node'> & { node: ResolversParentTypes['BillTransaction'] };
  BillTransactionFilter: BillTransactionFilter;
  BillingCycle: Scalars['BillingCycle']['output'];
  BillingDayRange: BillingDayRange;
  Boolean: Scalars['Boolean']['output'];
  BoundedEstimate: BoundedEstimate;
  BusinessCertification: CertificationModel;
  BusinessCertificationAmountVerifyInput: BusinessCertificationAmountVerifyInput;
  BusinessCertificationPayload: CertificationStepModel;
  BusinessCertificationSubmitInput: BusinessCertificationSubmitInput;
  CatalogueFilter: CatalogueFilter;
  City: RegionModel;
  CompanyProfile: CompanyProfileModel;
  CompanyProfilePayload: Omit<CompanyProfilePayload, 'companyProfile'> & { companyProfile?: Maybe<ResolversParentTypes['CompanyProfile']> };
  CompanyProfileUpdateInput: CompanyProfileUpdateInput;
  ComparisonNoise: ComparisonNoise;
  ConsumingCustomer: ConsumingCustomerModel;
  ConsumingCustomerConnection: Omit<ConsumingCustomerConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['ConsumingCustomerEdge']>, nodes: ReadonlyArray<ResolversParentTypes['ConsumingCustomer']> };
  ConsumingCustomerEdge: Omit<ConsumingCustomerEdge, 'node'> & { node: ResolversParentTypes['ConsumingCustomer'] };
  ConsumptionPayment: ConsumptionPayment;
  ConsumptionRecord: ConsumptionRecordModel;
  ConsumptionRecordConnection: Omit<ConsumptionRecordConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['ConsumptionRecordEdge']>, nodes: ReadonlyArray<ResolversParentTypes['ConsumptionRecord']> };
  ConsumptionRecordEdge: Omit<ConsumptionRecordEdge, 'node'> & { node: ResolversParentTypes['ConsumptionRecord'] };
  ConsumptionRecordFilter: ConsumptionRecordFilter;
  CostDimensionValue: CostDimensionValue;
  CostFilter: CostFilter;
  CostGroup: CostGroup;
  CostGroupConnection: CostGroupConnection;
  CostGroupEdge: CostGroupEdge;
  CostGrouping: CostGrouping;
  CostMark: CostMark;
  CostQuery: CostQuery;
  CostSpan: CostSpan;
  County: RegionModel;
  Coupon: CouponModel;
  CouponConnection: Omit<CouponConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['CouponEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Coupon']> };
  CouponEdge: Omit<CouponEdge, 'node'> & { node: ResolversParentTypes['Coupon'] };
  CouponFilter: CouponFilter;
  CouponIssueFailure: CouponIssueFailure;
  CouponIssued: IssuedModel;
  CouponQuota: CouponQuotaModel;
  CouponQuotaConnection: Omit<CouponQuotaConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['CouponQuotaEdge']>, nodes: ReadonlyArray<ResolversParentTypes['CouponQuota']> };
  CouponQuotaEdge: Omit<CouponQuotaEdge, 'node'> & { node: ResolversParentTypes['CouponQuota'] };
  CouponQuotaFilter: CouponQuotaFilter;
  CouponQuotaGrantFailure: CouponQuotaGrantFailure;
  CouponQuotaGranted: GrantedModel;
  CouponQuotaReclaimFailure: CouponQuotaReclaimFailure;
  CouponQuotaReclaimed: ReclaimedModel;
  CouponQuotaRecord: CouponQuotaRecord;
  CouponQuotaRecordConnection: CouponQuotaRecordConnection;
  CouponQuotaRecordEdge: CouponQuotaRecordEdge;
  CouponQuotaRecordFilter: CouponQuotaRecordFilter;
  CouponQuotasGrantInput: CouponQuotasGrantInput;
  CouponQuotasGrantPayload: GrantPayloadModel;
  CouponQuotasReclaimInput: CouponQuotasReclaimInput;
  CouponQuotasReclaimPayload: QuotaReclaimPayloadModel;
  CouponReclaimInput: CouponReclaimInput;
  CouponReclaimPayload: ReclaimPayloadModel;
  CouponRecord: CouponRecordModel;
  CouponRecordConnection: Omit<CouponRecordConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['CouponRecordEdge']>, nodes: ReadonlyArray<ResolversParentTypes['CouponRecord']> };
  CouponRecordEdge: Omit<CouponRecordEdge, 'node'> & { node: ResolversParentTypes['CouponRecord'] };
  CouponRecordFilter: CouponRecordFilter;
  CouponRestriction: CouponRestriction;
  CouponRestrictionValue: CouponRestrictionValue;
  CouponsIssueInput: CouponsIssueInput;
  CouponsIssuePayload: IssuePayloadModel;
  CurrencyCode: Scalars['CurrencyCode']['output'];
  Customer: CustomerModel;
  CustomerAccount: CustomerAccount;
  CustomerAccountChange: CustomerAccountChange;
  CustomerAccountChangeConnection: CustomerAccountChangeConnection;
  CustomerAccountChangeEdge: CustomerAccountChangeEdge;
  CustomerAccountChangeFilter: CustomerAccountChangeFilter;
  CustomerAccounts: CustomerAccounts;
  CustomerAssociation: CustomerAssociation;
  CustomerBalanceInput: CustomerBalanceInput;
  CustomerBalancePayload: CustomerPayloadModel;
  CustomerConnection: Omit<CustomerConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['CustomerEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Customer']> };
  CustomerConsumptionRecordFilter: CustomerConsumptionRecordFilter;
  CustomerCouponChange: CustomerCouponChange;
  CustomerCouponChangeConnection: CustomerCouponChangeConnection;
  CustomerCouponChangeEdge: CustomerCouponChangeEdge;
  CustomerCouponChangeFilter: CustomerCouponChangeFilter;
  CustomerCreateInput: CustomerCreateInput;
  CustomerCreatePayload: CustomerCreatedModel;
  CustomerCycleInput: CustomerCycleInput;
  CustomerEdge: Omit<CustomerEdge, 'node'> & { node: ResolversParentTypes['Customer'] };
  CustomerFilter: CustomerFilter;
  CustomerMonthlyBillFilter: CustomerMonthlyBillFilter;
  CustomerRegistrationCheck: CustomerRegistrationCheck;
  CustomerRenewalSettingSetInput: CustomerRenewalSettingSetInput;
  CustomerRenewalSettingSetPayload: CustomerRenewalSettingSetPayload;
  CustomerSubscriptionFilter: CustomerSubscriptionFilter;
  CycleRange: CycleRange;
  Date: Scalars['Date']['output'];
  DateTime: Scalars['DateTime']['output'];
  DateTimeRange: DateTimeRange;
  DayRange: DayRange;
  Decimal: Scalars['Decimal']['output'];
  DeclaredDifference: DeclaredDifference;
  DevelopmentPath: DevelopmentPath;
  EnterpriseProject: EnterpriseProject;
  EnterpriseRealNameInput: EnterpriseRealNameInput;
  FieldDifference: FieldDifference;
  FieldMismatches: FieldMismatches;
  Float: Scalars['Float']['output'];
  GrantedCouponQuota: GrantedQuotaModel;
  GrantedCouponQuotaConnection: Omit<GrantedCouponQuotaConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['GrantedCouponQuotaEdge']>, nodes: ReadonlyArray<ResolversParentTypes['GrantedCouponQuota']> };
  GrantedCouponQuotaEdge: Omit<GrantedCouponQuotaEdge, 'node'> & { node: ResolversParentTypes['GrantedCouponQuota'] };
  GrantedCouponQuotaFilter: GrantedCouponQuotaFilter;
  ID: Scalars['ID']['output'];
  Incentive: IncentiveModel;
  IncentiveAutoPayout: IncentiveAutoPayout;
  IncentiveAutoPayoutUpdateInput: IncentiveAutoPayoutUpdateInput;
  IncentiveAutoPayoutUpdatePayload: AutoPayoutUpdatedModel;
  IncentiveConnection: Omit<IncentiveConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['IncentiveEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Incentive']> };
  IncentiveDetail: Omit<IncentiveDetail, 'customer' | 'order'> & { customer?: Maybe<ResolversParentTypes['Customer']>, order?: Maybe<ResolversParentTypes['Order']> };
  IncentiveDetailConnection: Omit<IncentiveDetailConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['IncentiveDetailEdge']>, nodes: ReadonlyArray<ResolversParentTypes['IncentiveDetail']> };
  IncentiveDetailEdge: Omit<IncentiveDetailEdge, 'node'> & { node: ResolversParentTypes['IncentiveDetail'] };
  IncentiveDetailFilter: IncentiveDetailFilter;
  IncentiveEdge: Omit<IncentiveEdge, 'node'> & { node: ResolversParentTypes['Incentive'] };
  IncentiveFilter: IncentiveFilter;
  IncentivePayout: IncentivePayoutModel;
  IncentivePayoutConnection: Omit<IncentivePayoutConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['IncentivePayoutEdge']>, nodes: ReadonlyArray<ResolversParentTypes['IncentivePayout']> };
  IncentivePayoutCreateInput: IncentivePayoutCreateInput;
  IncentivePayoutCreatePayload: PayoutCreatedModel;
  IncentivePayoutEdge: Omit<IncentivePayoutEdge, 'node'> & { node: ResolversParentTypes['IncentivePayout'] };
  IncentivePayoutFilter: IncentivePayoutFilter;
  IncentivePayoutInvoiceInput: IncentivePayoutInvoiceInput;
  IncentivePayoutInvoiceList: IncentivePayoutInvoiceList;
  IncentivePayoutInvoicesSubmitInput: IncentivePayoutInvoicesSubmitInput;
  IncentivePayoutInvoicesSubmitPayload: PayoutPayloadModel;
  IncentivePayoutPreview: IncentivePayoutPreview;
  IncentivePayoutPreviewInput: IncentivePayoutPreviewInput;
  IncentivePayoutPreviewPayload: IncentivePayoutPreviewPayload;
  IncentivePolicy: IncentivePolicy;
  IncentivePolicyConnection: IncentivePolicyConnection;
  IncentivePolicyEdge: IncentivePolicyEdge;
  IncentiveStatement: IncentiveStatementModel;
  IncentiveStatementConfirmInput: IncentiveStatementConfirmInput;
  IncentiveStatementConfirmPayload: StatementConfirmedModel;
  IncentiveStatementConnection: Omit<IncentiveStatementConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['IncentiveStatementEdge']>, nodes: ReadonlyArray<ResolversParentTypes['IncentiveStatement']> };
  IncentiveStatementEdge: Omit<IncentiveStatementEdge, 'node'> & { node: ResolversParentTypes['IncentiveStatement'] };
  IncentiveStatementFeedbackSendInput: IncentiveStatementFeedbackSendInput;
  IncentiveStatementFeedbackSendPayload: IncentiveStatementFeedbackSendPayload;
  IncentiveStatementFilter: IncentiveStatementFilter;
  IndirectPartner: IndirectPartnerModel;
  IndirectPartnerBalanceInput: IndirectPartnerBalanceInput;
  IndirectPartnerBalancePayload: IndirectPartnerPayloadModel;
  IndirectPartnerConnection: Omit<IndirectPartnerConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['IndirectPartnerEdge']>, nodes: ReadonlyArray<ResolversParentTypes['IndirectPartner']> };
  IndirectPartnerEdge: Omit<IndirectPartnerEdge, 'node'> & { node: ResolversParentTypes['IndirectPartner'] };
  IndirectPartnerFilter: IndirectPartnerFilter;
  IndividualRealNameInput: IndividualRealNameInput;
  InputClassCount: InputClassCount;
  InstallmentPrice: InstallmentPrice;
  Int: Scalars['Int']['output'];
  InternationalInvoice: InternationalInvoiceModel;
  InternationalInvoiceConnection: Omit<InternationalInvoiceConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['InternationalInvoiceEdge']>, nodes: ReadonlyArray<ResolversParentTypes['InternationalInvoice']> };
  InternationalInvoiceEdge: Omit<InternationalInvoiceEdge, 'node'> & { node: ResolversParentTypes['InternationalInvoice'] };
  InternationalInvoiceFilter: InternationalInvoiceFilter;
  InternationalInvoiceTax: InternationalInvoiceTax;
  Invoice: InvoiceModel;
  InvoiceCancelInput: InvoiceCancelInput;
  InvoiceConnection: Omit<InvoiceConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['InvoiceEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Invoice']> };
  InvoiceDeleteInput: InvoiceDeleteInput;
  InvoiceDeletePayload: InvoiceDeletePayload;
  InvoiceEdge: Omit<InvoiceEdge, 'node'> & { node: ResolversParentTypes['Invoice'] };
  InvoiceFile: InvoiceFile;
  InvoiceFilter: InvoiceFilter;
  InvoiceMailingAddressCreateInput: InvoiceMailingAddressCreateInput;
  InvoiceMailingAddressDeleteInput: InvoiceMailingAddressDeleteInput;
  InvoiceMailingAddressDeletePayload: InvoiceMailingAddressDeletePayload;
  InvoiceMailingAddressPayload: InvoiceMailingAddressPayloadModel;
  InvoiceMailingAddressUpdateInput: InvoiceMailingAddressUpdateInput;
  InvoicePart: InvoicePart;
  InvoicePayload: Omit<InvoicePayload, 'invoice'> & { invoice?: Maybe<ResolversParentTypes['Invoice']> };
  InvoicePreview: InvoicePreview;
  InvoicePreviewInput: InvoicePreviewInput;
  InvoicePreviewPayload: InvoicePreviewPayload;
  InvoiceProfile: InvoiceProfileModel;
  InvoiceProfileCreateInput: InvoiceProfileCreateInput;
  InvoiceProfileDeleteInput: InvoiceProfileDeleteInput;
  InvoiceProfileDeletePayload: InvoiceProfileDeletePayload;
  InvoiceProfilePayload: Omit<InvoiceProfilePayload, 'profile'> & { profile?: Maybe<ResolversParentTypes['InvoiceProfile']> };
  InvoiceProfileUpdateInput: InvoiceProfileUpdateInput;
  InvoiceReceiptConfirmInput: InvoiceReceiptConfirmInput;
  InvoiceRequestInput: InvoiceRequestInput;
  InvoiceRequestPayload: InvoiceRequestPayloadModel;
  InvoiceReturnInput: InvoiceReturnInput;
  InvoiceReturnPayload: InvoiceReturnPayloadModel;
  InvoiceSelectionInput: InvoiceSelectionInput;
  InvoiceableAmount: InvoiceableAmount;
  InvoiceableCustomerCycle: Omit<InvoiceableCustomerCycle, 'customer'> & { customer?: Maybe<ResolversParentTypes['Customer']> };
  InvoiceableCustomerCycleConnection: Omit<InvoiceableCustomerCycleConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['InvoiceableCustomerCycleEdge']>, nodes: ReadonlyArray<ResolversParentTypes['InvoiceableCustomerCycle']> };
  InvoiceableCustomerCycleEdge: Omit<InvoiceableCustomerCycleEdge, 'node'> & { node: ResolversParentTypes['InvoiceableCustomerCycle'] };
  InvoiceableCustomerCycleFilter: InvoiceableCustomerCycleFilter;
  InvoiceableCycle: InvoiceableCycle;
  InvoiceableCycleConnection: InvoiceableCycleConnection;
  InvoiceableCycleEdge: InvoiceableCycleEdge;
  InvoiceableCycleFilter: InvoiceableCycleFilter;
  InvoiceableOrder: Omit<InvoiceableOrder, 'customer' | 'order'> & { customer?: Maybe<ResolversParentTypes['Customer']>, order?: Maybe<ResolversParentTypes['Order']> };
  InvoiceableOrderConnection: Omit<InvoiceableOrderConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['InvoiceableOrderEdge']>, nodes: ReadonlyArray<ResolversParentTypes['InvoiceableOrder']> };
  InvoiceableOrderEdge: Omit<InvoiceableOrderEdge, 'node'> & { node: ResolversParentTypes['InvoiceableOrder'] };
  InvoiceableOrderFilter: InvoiceableOrderFilter;
  IssuedCoupon: IssuedCouponModel;
  IssuedCouponConnection: Omit<IssuedCouponConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['IssuedCouponEdge']>, nodes: ReadonlyArray<ResolversParentTypes['IssuedCoupon']> };
  IssuedCouponEdge: Omit<IssuedCouponEdge, 'node'> & { node: ResolversParentTypes['IssuedCoupon'] };
  IssuedCouponFilter: IssuedCouponFilter;
  LegalRepresentativeInput: LegalRepresentativeInput;
  MailingAddress: MailingAddress;
  MailingAddressAddInput: MailingAddressAddInput;
  MailingAddressChangeInput: MailingAddressChangeInput;
  MailingAddressConnection: MailingAddressConnection;
  MailingAddressEdge: MailingAddressEdge;
  MailingAddressPayload: MailingAddressPayload;
  MailingAddressRemoveInput: MailingAddressRemoveInput;
  MeasureConversion: MeasureConversionModel;
  MeasureUnit: MeasureUnitModel;
  MeasuredQuantity: MeasuredQuantityModel;
  Migration: MigrationStateModel;
  MigrationCheck: FindingModel;
  MigrationEvent: MigrationEventModel;
  MigrationEventConnection: Omit<MigrationEventConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['MigrationEventEdge']>, nodes: ReadonlyArray<ResolversParentTypes['MigrationEvent']> };
  MigrationEventEdge: Omit<MigrationEventEdge, 'node'> & { node: ResolversParentTypes['MigrationEvent'] };
  MigrationFact: MigrationFact;
  MigrationFreezeInput: MigrationFreezeInput;
  MigrationPayload: Omit<MigrationPayload, 'migration'> & { migration?: Maybe<ResolversParentTypes['Migration']> };
  MigrationVerdict: MigrationVerdict;
  Mismatch: Mismatch;
  MismatchConnection: MismatchConnection;
  MismatchEdge: MismatchEdge;
  Money: Money;
  MonthlyBill: MonthlyBillModel;
  MonthlyBillConnection: Omit<MonthlyBillConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['MonthlyBillEdge']>, nodes: ReadonlyArray<ResolversParentTypes['MonthlyBill']> };
  MonthlyBillEdge: Omit<MonthlyBillEdge, 'node'> & { node: ResolversParentTypes['MonthlyBill'] };
  MonthlyBillFilter: MonthlyBillFilter;
  MonthlyBillPayment: MonthlyBillPayment;
  MonthlyCost: MonthlyCostModel;
  MonthlyCostConnection: Omit<MonthlyCostConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['MonthlyCostEdge']>, nodes: ReadonlyArray<ResolversParentTypes['MonthlyCost']> };
  MonthlyCostEdge: Omit<MonthlyCostEdge, 'node'> & { node: ResolversParentTypes['MonthlyCost'] };
  MonthlyCostFilter: MonthlyCostFilter;
  MonthlySummaryFilter: MonthlySummaryFilter;
  MonthlySummaryRow: MonthlySummaryRow;
  MonthlySummaryRowConnection: MonthlySummaryRowConnection;
  MonthlySummaryRowEdge: MonthlySummaryRowEdge;
  MonthlySummaryTotals: MonthlySummaryTotals;
  Mutation: Record<PropertyKey, never>;
  NewCustomerTag: NewCustomerTag;
  Node: ResolversInterfaceTypes<ResolversParentTypes>['Node'];
  OnDemandDiscount: OnDemandDiscount;
  OnDemandPriceInput: OnDemandPriceInput;
  OnDemandPriceQuote: OnDemandPriceQuote;
  OnDemandProductInput: OnDemandProductInput;
  OnDemandProductPrice: OnDemandProductPrice;
  Onboarding: OnboardingModel;
  OnboardingApplyInput: OnboardingApplyInput;
  OnboardingPayload: Omit<OnboardingPayload, 'onboarding'> & { onboarding?: Maybe<ResolversParentTypes['Onboarding']> };
  Order: OrderModel;
  OrderAmounts: OrderAmounts;
  OrderCancelInput: OrderCancelInput;
  OrderCancelPayload: OrderPayloadModel;
  OrderConnection: Omit<OrderConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['OrderEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Order']> };
  OrderCouponLimit: OrderCouponLimit;
  OrderCouponQuantity: OrderCouponQuantity;
  OrderDiscount: OrderDiscount;
  OrderDiscountedLines: OrderDiscountedLines;
  OrderEdge: Omit<OrderEdge, 'node'> & { node: ResolversParentTypes['Order'] };
  OrderFilter: OrderFilter;
  OrderLine: OrderLine;
  OrderLineConnection: OrderLineConnection;
  OrderLineEdge: OrderLineEdge;
  OrderPayCouponInput: OrderPayCouponInput;
  OrderPayDiscountInput: OrderPayDiscountInput;
  OrderPayInput: OrderPayInput;
  OrderPayPayload: OrderPaymentPayloadModel;
  OrderUnsubscribeInput: OrderUnsubscribeInput;
  OrderUnsubscribePayload: TradePayloadModel;
  OrderUsableCoupon: OrderUsableCoupon;
  OrderUsableCoupons: OrderUsableCoupons;
  OrderUsableDiscount: OrderUsableDiscount;
  OwedInvoice: OwedInvoiceModel;
  OwedInvoiceConnection: Omit<OwedInvoiceConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['OwedInvoiceEdge']>, nodes: ReadonlyArray<ResolversParentTypes['OwedInvoice']> };
  OwedInvoiceEdge: Omit<OwedInvoiceEdge, 'node'> & { node: ResolversParentTypes['OwedInvoice'] };
  OwedInvoiceFilter: OwedInvoiceFilter;
  OwedInvoicesOffsetInput: OwedInvoicesOffsetInput;
  OwedInvoicesOffsetPayload: OwedInvoicesOffsetPayloadModel;
  PackageDeduction: PackageDeductionModel;
  PackageDeductionConnection: Omit<PackageDeductionConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['PackageDeductionEdge']>, nodes: ReadonlyArray<ResolversParentTypes['PackageDeduction']> };
  PackageDeductionEdge: Omit<PackageDeductionEdge, 'node'> & { node: ResolversParentTypes['PackageDeduction'] };
  PackageDeductionFilter: PackageDeductionFilter;
  PackagedSubService: PackagedSubService;
  PageInfo: PageInfo;
  Partner: PartnerRootModel;
  PartnerAccount: PartnerAccountModel;
  PayPerUseResource: PayPerUseResourceModel;
  PayPerUseResourceConnection: Omit<PayPerUseResourceConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['PayPerUseResourceEdge']>, nodes: ReadonlyArray<ResolversParentTypes['PayPerUseResource']> };
  PayPerUseResourceEdge: Omit<PayPerUseResourceEdge, 'node'> & { node: ResolversParentTypes['PayPerUseResource'] };
  PayPerUseResourceFilter: PayPerUseResourceFilter;
  PeakBandwidth: PeakBandwidthModel;
  PeakBandwidthConnection: Omit<PeakBandwidthConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['PeakBandwidthEdge']>, nodes: ReadonlyArray<ResolversParentTypes['PeakBandwidth']> };
  PeakBandwidthEdge: Omit<PeakBandwidthEdge, 'node'> & { node: ResolversParentTypes['PeakBandwidth'] };
  PeakBandwidthPoint: PeakBandwidthPointModel;
  PeakBandwidthPointConnection: Omit<PeakBandwidthPointConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['PeakBandwidthPointEdge']>, nodes: ReadonlyArray<ResolversParentTypes['PeakBandwidthPoint']> };
  PeakBandwidthPointEdge: Omit<PeakBandwidthPointEdge, 'node'> & { node: ResolversParentTypes['PeakBandwidthPoint'] };
  PeriodCost: PeriodCost;
  PolicyChange: PolicyChangeModel;
  PolicyChangeConnection: Omit<PolicyChangeConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['PolicyChangeEdge']>, nodes: ReadonlyArray<ResolversParentTypes['PolicyChange']> };
  PolicyChangeEdge: Omit<PolicyChangeEdge, 'node'> & { node: ResolversParentTypes['PolicyChange'] };
  PriceDiscount: PriceDiscount;
  Program: Program;
  ProgramApplication: ProgramApplication;
  ProgramApplicationConnection: ProgramApplicationConnection;
  ProgramApplicationCreateInput: ProgramApplicationCreateInput;
  ProgramApplicationEdge: ProgramApplicationEdge;
  ProgramApplicationFilter: ProgramApplicationFilter;
  ProgramApplicationPayload: ProgramApplicationPayload;
  ProgramApplicationWithdrawInput: ProgramApplicationWithdrawInput;
  ProgramCertificate: ProgramCertificate;
  ProgramEnrollment: ProgramEnrollmentModel;
  ProgramEnrollmentConnection: Omit<ProgramEnrollmentConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['ProgramEnrollmentEdge']>, nodes: ReadonlyArray<ResolversParentTypes['ProgramEnrollment']> };
  ProgramEnrollmentEdge: Omit<ProgramEnrollmentEdge, 'node'> & { node: ResolversParentTypes['ProgramEnrollment'] };
  ProgramEnrollmentFilter: ProgramEnrollmentFilter;
  ProjectSpecialist: MemberModel;
  ProjectSpecialistApplyInput: ProjectSpecialistApplyInput;
  ProjectSpecialistCancelInput: ProjectSpecialistCancelInput;
  ProjectSpecialistConnection: Omit<ProjectSpecialistConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['ProjectSpecialistEdge']>, nodes: ReadonlyArray<ResolversParentTypes['ProjectSpecialist']> };
  ProjectSpecialistEdge: Omit<ProjectSpecialistEdge, 'node'> & { node: ResolversParentTypes['ProjectSpecialist'] };
  ProjectSpecialistFilter: ProjectSpecialistFilter;
  ProjectSpecialistInput: ProjectSpecialistInput;
  ProjectSpecialistInviteInput: ProjectSpecialistInviteInput;
  ProjectSpecialistPayload: Omit<ProjectSpecialistPayload, 'projectSpecialist'> & { projectSpecialist?: Maybe<ResolversParentTypes['ProjectSpecialist']> };
  Province: RegionModel;
  ProvisionedResource: ProvisionedResource;
  ProvisionedResourceConnection: ProvisionedResourceConnection;
  ProvisionedResourceEdge: ProvisionedResourceEdge;
  Query: Record<PropertyKey, never>;
  RealNameBankCardInput: RealNameBankCardInput;
  RealNamePayload: RealNameAppliedModel;
  RealNamePictureInput: RealNamePictureInput;
  RealNameReview: RealNameReview;
  ReceiptSettleInput: ReceiptSettleInput;
  ReceiptSettlePayload: Omit<ReceiptSettlePayload, 'receipt'> & { receipt?: Maybe<ResolversParentTypes['WriteReceipt']> };
  RefundDetail: RefundDetail;
  RenewalPrice: RenewalPriceModel;
  RenewalPriceInput: RenewalPriceInput;
  RenewalPriceOption: RenewalPriceOption;
  RenewalPriceQuote: Omit<RenewalPriceQuote, 'resources'> & { resources: ReadonlyArray<ResolversParentTypes['RenewalPrice']> };
  ResourceBill: ResourceBillModel;
  ResourceBillConnection: Omit<ResourceBillConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['ResourceBillEdge']>, nodes: ReadonlyArray<ResolversParentTypes['ResourceBill']> };
  ResourceBillEdge: Omit<ResourceBillEdge, 'node'> & { node: ResolversParentTypes['ResourceBill'] };
  ResourceBillFilter: ResourceBillFilter;
  ResourceFailure: ResourceFailure;
  ResourcePackage: ResourcePackageModel;
  ResourcePackageConnection: Omit<ResourcePackageConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['ResourcePackageEdge']>, nodes: ReadonlyArray<ResolversParentTypes['ResourcePackage']> };
  ResourcePackageEdge: Omit<ResourcePackageEdge, 'node'> & { node: ResolversParentTypes['ResourcePackage'] };
  ResourcePackageFilter: ResourcePackageFilter;
  ResourcePackageItem: ResourcePackageItemModel;
  ResourcePackageUsage: PackageUsageModel;
  ResourceRecord: ResourceRecordModel;
  ResourceRecordConnection: Omit<ResourceRecordConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['ResourceRecordEdge']>, nodes: ReadonlyArray<ResolversParentTypes['ResourceRecord']> };
  ResourceRecordEdge: Omit<ResourceRecordEdge, 'node'> & { node: ResolversParentTypes['ResourceRecord'] };
  ResourceRecordFilter: ResourceRecordFilter;
  ResourceSubscription: SubscriptionModel;
  ResourceSubscriptionConnection: Omit<ResourceSubscriptionConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['ResourceSubscriptionEdge']>, nodes: ReadonlyArray<ResolversParentTypes['ResourceSubscription']> };
  ResourceSubscriptionEdge: Omit<ResourceSubscriptionEdge, 'node'> & { node: ResolversParentTypes['ResourceSubscription'] };
  ResourceType: ResourceTypeModel;
  ResourceTypeConnection: Omit<ResourceTypeConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['ResourceTypeEdge']>, nodes: ReadonlyArray<ResolversParentTypes['ResourceType']> };
  ResourceTypeEdge: Omit<ResourceTypeEdge, 'node'> & { node: ResolversParentTypes['ResourceType'] };
  Rollout: Rollout;
  RolloutContinueInput: RolloutContinueInput;
  ServiceType: ServiceTypeModel;
  ServiceTypeConnection: Omit<ServiceTypeConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['ServiceTypeEdge']>, nodes: ReadonlyArray<ResolversParentTypes['ServiceType']> };
  ServiceTypeEdge: Omit<ServiceTypeEdge, 'node'> & { node: ResolversParentTypes['ServiceType'] };
  SideStatistics: SideStatistics;
  StoredValueCard: StoredValueCard;
  StoredValueCardConnection: StoredValueCardConnection;
  StoredValueCardEdge: StoredValueCardEdge;
  StoredValueCardFilter: StoredValueCardFilter;
  String: Scalars['String']['output'];
  SubscriptionAutoRenewalDisableInput: SubscriptionAutoRenewalDisableInput;
  SubscriptionAutoRenewalDisablePayload: ResourcesPayloadModel;
  SubscriptionAutoRenewalEnableInput: SubscriptionAutoRenewalEnableInput;
  SubscriptionAutoRenewalEnablePayload: ResourceMoneyPayloadModel;
  SubscriptionFilter: SubscriptionFilter;
  SubscriptionPriceInput: SubscriptionPriceInput;
  SubscriptionPriceOption: SubscriptionPriceOption;
  SubscriptionPriceQuote: SubscriptionPriceQuote;
  SubscriptionProductInput: SubscriptionProductInput;
  SubscriptionProductPrice: SubscriptionProductPrice;
  SubscriptionsPayPerUseAtExpirySetInput: SubscriptionsPayPerUseAtExpirySetInput;
  SubscriptionsPayPerUseAtExpirySetPayload: ResourceFailuresPayloadModel;
  SubscriptionsRenewInput: SubscriptionsRenewInput;
  SubscriptionsRenewPayload: ResourceTradePayloadModel;
  SubscriptionsUnsubscribeInput: SubscriptionsUnsubscribeInput;
  SubscriptionsUnsubscribePayload: ResourceTradePayloadModel;
  Sunset: Sunset;
  TrafficPoint: TrafficPoint;
  UpstreamBinding: BindingViewModel;
  UpstreamEndpoint: EndpointViewModel;
  UpstreamOperation: AnyOperationModel;
  UpstreamPolicy: UpstreamPolicy;
  UpstreamPolicyClearInput: UpstreamPolicyClearInput;
  UpstreamPolicyInput: UpstreamPolicyInput;
  UpstreamPolicyPayload: Omit<UpstreamPolicyPayload, 'operation'> & { operation?: Maybe<ResolversParentTypes['UpstreamOperation']> };
  UpstreamPolicyPreview: UpstreamPolicyPreview;
  UpstreamPolicySetInput: UpstreamPolicySetInput;
  UsageType: UsageType;
  UsageTypeConnection: UsageTypeConnection;
  UsageTypeEdge: UsageTypeEdge;
  UserError: UserError;
  VerificationCodeSendInput: VerificationCodeSendInput;
  VerificationCodeSendPayload: VerificationCodeSendPayload;
  WriteCandidate: WriteCandidate;
  WriteFact: WriteFact;
  WriteItem: WriteItem;
  WriteReceipt: ReceiptModel;
  WriteReceiptConnection: Omit<WriteReceiptConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['WriteReceiptEdge']>, nodes: ReadonlyArray<ResolversParentTypes['WriteReceipt']> };
  WriteReceiptEdge: Omit<WriteReceiptEdge, 'node'> & { node: ResolversParentTypes['WriteReceipt'] };
  WriteResultId: WriteResultId;
  WriteStatus: WriteStatus;
  WritesFreezeInput: WritesFreezeInput;
  WritesFreezePayload: WritesFreezePayload;
};

export type OfCustomerDirectiveArgs = {
  argument?: Maybe<Scalars['String']['input']>;
};

export type OfCustomerDirectiveResolver<Result, Parent, ContextType = GraphContext, Args = OfCustomerDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type RequiresScopeDirectiveArgs = {
  scope: Scalars['String']['input'];
};

export type RequiresScopeDirectiveResolver<Result, Parent, ContextType = GraphContext, Args = RequiresScopeDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type UpstreamDirectiveArgs = {
  operation: Scalars['String']['input'];
};

export type UpstreamDirectiveResolver<Result, Parent, ContextType = GraphContext, Args = UpstreamDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type AccountBalanceResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['AccountBalance'] = ResolversParentTypes['AccountBalance']> = {
  available?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  debt?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
};

export type AccountChangeResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['AccountChange'] = ResolversParentTypes['AccountChange']> = {
  amount?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  at?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  balanceAfter?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  changeId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  customerAccountName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  customerId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  detail?: Resolver<Maybe<ResolversTypes['AccountChangeDetail']>, ParentType, ContextType>;
  detailCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  direction?: Resolver<Maybe<ResolversTypes['AccountChangeDirection']>, ParentType, ContextType>;
  directionCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  tradeId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type AccountChangeConnectionResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['AccountChangeConnection'] = ResolversParentTypes['AccountChangeConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['AccountChangeEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['AccountChange']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type AccountChangeEdgeResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['AccountChangeEdge'] = ResolversParentTypes['AccountChangeEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['AccountChange'], ParentType, ContextType>;
};

export type AdjustmentResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Adjustment'] = ResolversParentTypes['Adjustment']> = {
  amount?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  at?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  customerId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  customerName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['AdjustmentKind']>, ParentType, ContextType>;
  kindCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  remark?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  scene?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  transactionId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type AdjustmentConnectionResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['AdjustmentConnection'] = ResolversParentTypes['AdjustmentConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['AdjustmentEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Adjustment']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type AdjustmentEdgeResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['AdjustmentEdge'] = ResolversParentTypes['AdjustmentEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Adjustment'], ParentType, ContextType>;
};

export type BillTransactionResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['BillTransaction'] = ResolversParentTypes['BillTransaction']> = {
  accountName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  billDetailType?: Resolver<Maybe<ResolversTypes['BillDetailType']>, ParentType, ContextType>;
  billDetailTypeCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  billingCycle?: Resolver<ResolversTypes['BillingCycle'], ParentType, ContextType>;
  chargingMode?: Resolver<Maybe<ResolversTypes['ChargingMode']>, ParentType, ContextType>;
  chargingModeCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  consumptionTime?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  customerId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  debtAmount?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  deductedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  discountAmount?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  enterpriseProject?: Resolver<Maybe<ResolversTypes['EnterpriseProject']>, ParentType, ContextType>;
  officialAmount?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  order?: Resolver<Maybe<ResolversTypes['Order']>, ParentType, ContextType>;
  orderId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  payableAmount?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  payment?: Resolver<Maybe<ResolversTypes['ConsumptionPayment']>, ParentType, ContextType>;
  provider?: Resolver<Maybe<ResolversTypes['BillProvider']>, ParentType, ContextType>;
  providerCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  regionCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  regionName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  resourceTypeCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  resourceTypeName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  roundedOffAmount?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  serviceTypeCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  serviceTypeName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  settlement?: Resolver<Maybe<ResolversTypes['BillSettlement']>, ParentType, ContextType>;
  settlementCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  tradeId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  writtenOffAmount?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
};

export type BillTransactionConnectionResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['BillTransactionConnection'] = ResolversParentTypes['BillTransactionConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['BillTransactionEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['BillTransaction']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type BillTransactionEdgeResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['BillTransactionEdge'] = ResolversParentTypes['BillTransactionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['BillTransaction'], ParentType, ContextType>;
};

export interface BillingCycleScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['BillingCycle'], any> {
  name: 'BillingCycle';
}

export type BoundedEstimateResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['BoundedEstimate'] = ResolversParentTypes['BoundedEstimate']> = {
  confidence?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  estimate?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  lower?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  upper?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type BusinessCertificationResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['BusinessCertification'] = ResolversParentTypes['BusinessCertification']> = {
  bankAccount?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  bankAccountName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  bankBranch?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  bankName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  companyName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  contactEmail?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  contactName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  contractEntity?: Resolver<Maybe<ResolversTypes['ContractEntity']>, ParentType, ContextType>;
  contractEntityCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  currency?: Resolver<Maybe<ResolversTypes['CurrencyCode']>, ParentType, ContextType>;
  rejectReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  state?: Resolver<Maybe<ResolversTypes['BusinessCertificationState']>, ParentType, ContextType>;
  stateCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  taxpayerId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  taxpayerType?: Resolver<Maybe<ResolversTypes['TaxpayerType']>, ParentType, ContextType>;
  taxpayerTypeCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type BusinessCertificationPayloadResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['BusinessCertificationPayload'] = ResolversParentTypes['BusinessCertificationPayload']> = {
  certification?: Resolver<Maybe<ResolversTypes['BusinessCertification']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type CityResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['City'] = ResolversParentTypes['City']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  counties?: Resolver<Maybe<ReadonlyArray<ResolversTypes['County']>>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CompanyProfileResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['CompanyProfile'] = ResolversParentTypes['CompanyProfile']> = {
  address?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  businessRegion?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  companyName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  companySize?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  contactEmail?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  contactName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  contactPhone?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  ecosystemManager?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  englishName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  introduction?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  noticeLanguage?: Resolver<Maybe<ResolversTypes['NoticeLanguage']>, ParentType, ContextType>;
  noticeLanguageCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  partnerId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  registrationNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  timeZone?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  website?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type CompanyProfilePayloadResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['CompanyProfilePayload'] = ResolversParentTypes['CompanyProfilePayload']> = {
  companyProfile?: Resolver<Maybe<ResolversTypes['CompanyProfile']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ComparisonNoiseResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['ComparisonNoise'] = ResolversParentTypes['ComparisonNoise']> = {
  compared?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  different?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ConsumingCustomerResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['ConsumingCustomer'] = ResolversParentTypes['ConsumingCustomer']> = {
  billingCycle?: Resolver<ResolversTypes['BillingCycle'], ParentType, ContextType>;
  consumptionRecords?: Resolver<Maybe<ResolversTypes['ConsumptionRecordConnection']>, ParentType, ContextType, RequireFields<ConsumingCustomerConsumptionRecordsArgs, 'first'>>;
  customer?: Resolver<Maybe<ResolversTypes['Customer']>, ParentType, ContextType>;
  customerId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ConsumingCustomerConnectionResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['ConsumingCustomerConnection'] = ResolversParentTypes['ConsumingCustomerConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ConsumingCustomerEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['ConsumingCustomer']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type ConsumingCustomerEdgeResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['ConsumingCustomerEdge'] = ResolversParentTypes['ConsumingCustomerEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ConsumingCustomer'], ParentType, ContextType>;
};

export type ConsumptionPaymentResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['ConsumptionPayment'] = ResolversParentTypes['ConsumptionPayment']> = {
  cashAmount?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  couponAmount?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  creditAmount?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  flexiPurchaseCouponAmount?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  storedCardAmount?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
};

export type ConsumptionRecordResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['ConsumptionRecord'] = ResolversParentTypes['ConsumptionRecord']> = {
  accountManagerId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  associationType?: Resolver<Maybe<ResolversTypes['CustomerAssociationType']>, ParentType, ContextType>;
  associationTypeCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  billDetailType?: Resolver<Maybe<ResolversTypes['BillDetailType']>, ParentType, ContextType>;
  billDetailTypeCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  billingCycle?: Resolver<ResolversTypes['BillingCycle'], ParentType, ContextType>;
  chargingMode?: Resolver<Maybe<ResolversTypes['ChargingMode']>, ParentType, ContextType>;
  chargingModeCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  consumedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  customer?: Resolver<Maybe<ResolversTypes['Customer']>, ParentType, ContextType>;
  customerId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  debtAmount?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  deductedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  discountAmount?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  meteredFrom?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  meteredTo?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  officialAmount?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  order?: Resolver<Maybe<ResolversTypes['Order']>, ParentType, ContextType>;
  orderId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  packageUsage?: Resolver<Maybe<ResolversTypes['MeasuredQuantity']>, ParentType, ContextType>;
  partnerId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  payableAmount?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  payment?: Resolver<Maybe<ResolversTypes['ConsumptionPayment']>, ParentType, ContextType>;
  periodCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  periodType?: Resolver<Maybe<ResolversTypes['BillingPeriodType']>, ParentType, ContextType>;
  periodTypeCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  productId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  productName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  recordId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  regionCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  regionName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reservedInstanceUsage?: Resolver<Maybe<ResolversTypes['MeasuredQuantity']>, ParentType, ContextType>;
  resourceId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  resourceName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  resourceTag?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  resourceTypeCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  resourceTypeName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  serviceTypeCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  serviceTypeName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  specDescription?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  specSize?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  specSizeMeasureId?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  subService?: Resolver<Maybe<ResolversTypes['PackagedSubService']>, ParentType, ContextType>;
  tradeId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  usage?: Resolver<Maybe<ResolversTypes['MeasuredQuantity']>, ParentType, ContextType>;
  usageTypeCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  writtenOffAmount?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
};

export type ConsumptionRecordConnectionResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['ConsumptionRecordConnection'] = ResolversParentTypes['ConsumptionRecordConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ConsumptionRecordEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['ConsumptionRecord']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type ConsumptionRecordEdgeResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['ConsumptionRecordEdge'] = ResolversParentTypes['ConsumptionRecordEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ConsumptionRecord'], ParentType, ContextType>;
};

export type CostDimensionValueResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['CostDimensionValue'] = ResolversParentTypes['CostDimensionValue']> = {
  dimension?: Resolver<Maybe<ResolversTypes['CostDimension']>, ParentType, ContextType>;
  dimensionCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type CostGroupResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['CostGroup'] = ResolversParentTypes['CostGroup']> = {
  amount?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  dimensions?: Resolver<ReadonlyArray<ResolversTypes['CostDimensionValue']>, ParentType, ContextType>;
  officialAmount?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  periods?: Resolver<ReadonlyArray<ResolversTypes['PeriodCost']>, ParentType, ContextType>;
};

export type CostGroupConnectionResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['CostGroupConnection'] = ResolversParentTypes['CostGroupConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['CostGroupEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['CostGroup']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type CostGroupEdgeResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['CostGroupEdge'] = ResolversParentTypes['CostGroupEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['CostGroup'], ParentType, ContextType>;
};

export type CostMarkResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['CostMark'] = ResolversParentTypes['CostMark']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type CountyResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['County'] = ResolversParentTypes['County']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CouponResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Coupon'] = ResolversParentTypes['Coupon']> = {
  activatedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  balance?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  code?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  couponId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  createdAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  customerId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  effectiveAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  expiresAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  faceValue?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isFrozen?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  issuerId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  lastUsedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  lockOrderId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  medium?: Resolver<Maybe<ResolversTypes['CouponMedium']>, ParentType, ContextType>;
  mediumCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  orderId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  planDescription?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  planId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  planName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  promotionId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  purpose?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  restrictions?: Resolver<ReadonlyArray<ResolversTypes['CouponRestriction']>, ParentType, ContextType>;
  reuse?: Resolver<Maybe<ResolversTypes['CouponReuse']>, ParentType, ContextType>;
  reuseCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['CouponSource']>, ParentType, ContextType>;
  sourceCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['CouponStatus']>, ParentType, ContextType>;
  statusCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  type?: Resolver<Maybe<ResolversTypes['CouponType']>, ParentType, ContextType>;
  typeCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CouponConnectionResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['CouponConnection'] = ResolversParentTypes['CouponConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['CouponEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Coupon']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type CouponEdgeResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['CouponEdge'] = ResolversParentTypes['CouponEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Coupon'], ParentType, ContextType>;
};

export type CouponIssueFailureResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['CouponIssueFailure'] = ResolversParentTypes['CouponIssueFailure']> = {
  customerId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  error?: Resolver<ResolversTypes['UserError'], ParentType, ContextType>;
};

export type CouponIssuedResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['CouponIssued'] = ResolversParentTypes['CouponIssued']> = {
  coupon?: Resolver<Maybe<ResolversTypes['IssuedCoupon']>, ParentType, ContextType>;
  couponId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  customer?: Resolver<Maybe<ResolversTypes['Customer']>, ParentType, ContextType>;
  customerId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CouponQuotaResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['CouponQuota'] = ResolversParentTypes['CouponQuota']> = {
  balance?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  createdAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  effectiveAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  expiresAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  quotaId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  restrictions?: Resolver<ReadonlyArray<ResolversTypes['CouponRestriction']>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['CouponQuotaStatus']>, ParentType, ContextType>;
  statusCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  type?: Resolver<Maybe<ResolversTypes['CouponQuotaType']>, ParentType, ContextType>;
  typeCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  updatedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CouponQuotaConnectionResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['CouponQuotaConnection'] = ResolversParentTypes['CouponQuotaConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['CouponQuotaEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['CouponQuota']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type CouponQuotaEdgeResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['CouponQuotaEdge'] = ResolversParentTypes['CouponQuotaEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['CouponQuota'], ParentType, ContextType>;
};

export type CouponQuotaGrantFailureResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['CouponQuotaGrantFailure'] = ResolversParentTypes['CouponQuotaGrantFailure']> = {
  error?: Resolver<ResolversTypes['UserError'], ParentType, ContextType>;
  indirectPartnerId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CouponQuotaGrantedResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['CouponQuotaGranted'] = ResolversParentTypes['CouponQuotaGranted']> = {
  indirectPartnerId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  quota?: Resolver<Maybe<ResolversTypes['GrantedCouponQuota']>, ParentType, ContextType>;
  quotaId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CouponQuotaReclaimFailureResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['CouponQuotaReclaimFailure'] = ResolversParentTypes['CouponQuotaReclaimFailure']> = {
  error?: Resolver<ResolversTypes['UserError'], ParentType, ContextType>;
  quotaId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CouponQuotaReclaimedResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['CouponQuotaReclaimed'] = ResolversParentTypes['CouponQuotaReclaimed']> = {
  quotaId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  record?: Resolver<Maybe<ResolversTypes['CouponQuotaRecord']>, ParentType, ContextType>;
};

export type CouponQuotaRecordResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['CouponQuotaRecord'] = ResolversParentTypes['CouponQuotaRecord']> = {
  amount?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  at?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  indirectPartnerAccountName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  indirectPartnerId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  indirectPartnerName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['CouponQuotaOperation']>, ParentType, ContextType>;
  kindCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  operator?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  parentQuotaId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  quotaId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  recordId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  remark?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  succeeded?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
};

export type CouponQuotaRecordConnectionResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['CouponQuotaRecordConnection'] = ResolversParentTypes['CouponQuotaRecordConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['CouponQuotaRecordEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['CouponQuotaRecord']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type CouponQuotaRecordEdgeResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['CouponQuotaRecordEdge'] = ResolversParentTypes['CouponQuotaRecordEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['CouponQuotaRecord'], ParentType, ContextType>;
};

export type CouponQuotasGrantPayloadResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['CouponQuotasGrantPayload'] = ResolversParentTypes['CouponQuotasGrantPayload']> = {
  failures?: Resolver<ReadonlyArray<ResolversTypes['CouponQuotaGrantFailure']>, ParentType, ContextType>;
  granted?: Resolver<ReadonlyArray<ResolversTypes['CouponQuotaGranted']>, ParentType, ContextType>;
  quota?: Resolver<Maybe<ResolversTypes['CouponQuota']>, ParentType, ContextType>;
  receipt?: Resolver<Maybe<ResolversTypes['WriteReceipt']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type CouponQuotasReclaimPayloadResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['CouponQuotasReclaimPayload'] = ResolversParentTypes['CouponQuotasReclaimPayload']> = {
  failures?: Resolver<ReadonlyArray<ResolversTypes['CouponQuotaReclaimFailure']>, ParentType, ContextType>;
  receipt?: Resolver<Maybe<ResolversTypes['WriteReceipt']>, ParentType, ContextType>;
  reclaimed?: Resolver<ReadonlyArray<ResolversTypes['CouponQuotaReclaimed']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type CouponReclaimPayloadResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['CouponReclaimPayload'] = ResolversParentTypes['CouponReclaimPayload']> = {
  coupon?: Resolver<Maybe<ResolversTypes['IssuedCoupon']>, ParentType, ContextType>;
  receipt?: Resolver<Maybe<ResolversTypes['WriteReceipt']>, ParentType, ContextType>;
  record?: Resolver<Maybe<ResolversTypes['CouponRecord']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type CouponRecordResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['CouponRecord'] = ResolversParentTypes['CouponRecord']> = {
  amount?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  at?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  couponId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  customer?: Resolver<Maybe<ResolversTypes['Customer']>, ParentType, ContextType>;
  customerId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  operation?: Resolver<Maybe<ResolversTypes['CouponOperation']>, ParentType, ContextType>;
  operationCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  quotaId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  quotaType?: Resolver<Maybe<ResolversTypes['CouponQuotaType']>, ParentType, ContextType>;
  quotaTypeCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  recordId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  remark?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  succeeded?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
};

export type CouponRecordConnectionResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['CouponRecordConnection'] = ResolversParentTypes['CouponRecordConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['CouponRecordEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['CouponRecord']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type CouponRecordEdgeResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['CouponRecordEdge'] = ResolversParentTypes['CouponRecordEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['CouponRecord'], ParentType, ContextType>;
};

export type CouponRestrictionResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['CouponRestriction'] = ResolversParentTypes['CouponRestriction']> = {
  key?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  typeCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  values?: Resolver<ReadonlyArray<ResolversTypes['CouponRestrictionValue']>, ParentType, ContextType>;
};

export type CouponRestrictionValueResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['CouponRestrictionValue'] = ResolversParentTypes['CouponRestrictionValue']> = {
  first?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  second?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type CouponsIssuePayloadResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['CouponsIssuePayload'] = ResolversParentTypes['CouponsIssuePayload']> = {
  failures?: Resolver<ReadonlyArray<ResolversTypes['CouponIssueFailure']>, ParentType, ContextType>;
  issued?: Resolver<ReadonlyArray<ResolversTypes['CouponIssued']>, ParentType, ContextType>;
  quota?: Resolver<Maybe<ResolversTypes['CouponQuota']>, ParentType, ContextType>;
  receipt?: Resolver<Maybe<ResolversTypes['WriteReceipt']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export interface CurrencyCodeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['CurrencyCode'], any> {
  name: 'CurrencyCode';
}

export type CustomerResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Customer'] = ResolversParentTypes['Customer']> = {
  accountChanges?: Resolver<Maybe<ResolversTypes['CustomerAccountChangeConnection']>, ParentType, ContextType, RequireFields<CustomerAccountChangesArgs, 'account' | 'first'>>;
  accountManagers?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  accountName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  accounts?: Resolver<Maybe<ResolversTypes['CustomerAccounts']>, ParentType, ContextType>;
  association?: Resolver<ResolversTypes['CustomerAssociation'], ParentType, ContextType>;
  balance?: Resolver<Maybe<ResolversTypes['AccountBalance']>, ParentType, ContextType>;
  billTransactions?: Resolver<Maybe<ResolversTypes['BillTransactionConnection']>, ParentType, ContextType, RequireFields<CustomerBillTransactionsArgs, 'billingCycle' | 'first'>>;
  consumptionRecords?: Resolver<Maybe<ResolversTypes['ConsumptionRecordConnection']>, ParentType, ContextType, RequireFields<CustomerConsumptionRecordsArgs, 'billingCycle' | 'first'>>;
  costs?: Resolver<Maybe<ResolversTypes['CostGroupConnection']>, ParentType, ContextType, RequireFields<CustomerCostsArgs, 'first' | 'query'>>;
  countryCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  couponChanges?: Resolver<Maybe<ResolversTypes['CustomerCouponChangeConnection']>, ParentType, ContextType, RequireFields<CustomerCouponChangesArgs, 'first'>>;
  coupons?: Resolver<Maybe<ResolversTypes['CouponConnection']>, ParentType, ContextType, RequireFields<CustomerCouponsArgs, 'first'>>;
  customerId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  email?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  freezeStatus?: Resolver<Maybe<ResolversTypes['CustomerFreezeStatus']>, ParentType, ContextType>;
  freezeStatusCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  label?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  level?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  monthlyBills?: Resolver<Maybe<ResolversTypes['MonthlyBillConnection']>, ParentType, ContextType, RequireFields<CustomerMonthlyBillsArgs, 'billingCycle' | 'first'>>;
  monthlyCosts?: Resolver<Maybe<ResolversTypes['MonthlyCostConnection']>, ParentType, ContextType, RequireFields<CustomerMonthlyCostsArgs, 'first' | 'month'>>;
  monthlySummary?: Resolver<Maybe<ResolversTypes['MonthlySummaryRowConnection']>, ParentType, ContextType, RequireFields<CustomerMonthlySummaryArgs, 'billingCycle' | 'first'>>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  newCustomerTag?: Resolver<Maybe<ResolversTypes['NewCustomerTag']>, ParentType, ContextType>;
  orders?: Resolver<Maybe<ResolversTypes['OrderConnection']>, ParentType, ContextType, RequireFields<CustomerOrdersArgs, 'first' | 'sort'>>;
  packageDeductions?: Resolver<Maybe<ResolversTypes['PackageDeductionConnection']>, ParentType, ContextType, RequireFields<CustomerPackageDeductionsArgs, 'days' | 'first'>>;
  payPerUseResources?: Resolver<Maybe<ResolversTypes['PayPerUseResourceConnection']>, ParentType, ContextType, RequireFields<CustomerPayPerUseResourcesArgs, 'first'>>;
  peakBandwidth?: Resolver<Maybe<ResolversTypes['PeakBandwidthConnection']>, ParentType, ContextType, RequireFields<CustomerPeakBandwidthArgs, 'billingCycle' | 'first' | 'method' | 'service'>>;
  platformUserId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  realName?: Resolver<Maybe<ResolversTypes['RealNameReview']>, ParentType, ContextType>;
  resourceBills?: Resolver<Maybe<ResolversTypes['ResourceBillConnection']>, ParentType, ContextType, RequireFields<CustomerResourceBillsArgs, 'billingCycle' | 'first'>>;
  resourcePackages?: Resolver<Maybe<ResolversTypes['ResourcePackageConnection']>, ParentType, ContextType, RequireFields<CustomerResourcePackagesArgs, 'first'>>;
  resourceRecords?: Resolver<Maybe<ResolversTypes['ResourceRecordConnection']>, ParentType, ContextType, RequireFields<CustomerResourceRecordsArgs, 'billingCycle' | 'first'>>;
  storedValueCards?: Resolver<Maybe<ResolversTypes['StoredValueCardConnection']>, ParentType, ContextType, RequireFields<CustomerStoredValueCardsArgs, 'first'>>;
  subscriptions?: Resolver<Maybe<ResolversTypes['ResourceSubscriptionConnection']>, ParentType, ContextType, RequireFields<CustomerSubscriptionsArgs, 'first'>>;
  telephone?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  type?: Resolver<Maybe<ResolversTypes['CustomerType']>, ParentType, ContextType>;
  typeCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  verificationStatus?: Resolver<Maybe<ResolversTypes['CustomerVerificationStatus']>, ParentType, ContextType>;
  verificationStatusCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CustomerAccountResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['CustomerAccount'] = ResolversParentTypes['CustomerAccount']> = {
  accountId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  balance?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  creditLimit?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  designatedAmount?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  type?: Resolver<ResolversTypes['CustomerAccountType'], ParentType, ContextType>;
  typeCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CustomerAccountChangeResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['CustomerAccountChange'] = ResolversParentTypes['CustomerAccountChange']> = {
  accountName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  amount?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  at?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  balanceAfter?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  billingCycle?: Resolver<Maybe<ResolversTypes['BillingCycle']>, ParentType, ContextType>;
  changeId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  channel?: Resolver<Maybe<ResolversTypes['PaymentChannel']>, ParentType, ContextType>;
  channelCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  channelNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  consumptionTime?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  detail?: Resolver<Maybe<ResolversTypes['CustomerAccountChangeDetail']>, ParentType, ContextType>;
  detailCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  direction?: Resolver<Maybe<ResolversTypes['AccountChangeDirection']>, ParentType, ContextType>;
  directionCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  serviceTypeName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  tradeId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type CustomerAccountChangeConnectionResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['CustomerAccountChangeConnection'] = ResolversParentTypes['CustomerAccountChangeConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['CustomerAccountChangeEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['CustomerAccountChange']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type CustomerAccountChangeEdgeResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['CustomerAccountChangeEdge'] = ResolversParentTypes['CustomerAccountChangeEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['CustomerAccountChange'], ParentType, ContextType>;
};

export type CustomerAccountsResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['CustomerAccounts'] = ResolversParentTypes['CustomerAccounts']> = {
  accounts?: Resolver<ReadonlyArray<ResolversTypes['CustomerAccount']>, ParentType, ContextType>;
  debt?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
};

export type CustomerAssociationResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['CustomerAssociation'] = ResolversParentTypes['CustomerAssociation']> = {
  associatedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  type?: Resolver<Maybe<ResolversTypes['CustomerAssociationType']>, ParentType, ContextType>;
  typeCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type CustomerBalancePayloadResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['CustomerBalancePayload'] = ResolversParentTypes['CustomerBalancePayload']> = {
  customer?: Resolver<Maybe<ResolversTypes['Customer']>, ParentType, ContextType>;
  receipt?: Resolver<Maybe<ResolversTypes['WriteReceipt']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type CustomerConnectionResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['CustomerConnection'] = ResolversParentTypes['CustomerConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['CustomerEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Customer']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type CustomerCouponChangeResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['CustomerCouponChange'] = ResolversParentTypes['CustomerCouponChange']> = {
  accountName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  amount?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  at?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  balanceAfter?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  billingCycle?: Resolver<Maybe<ResolversTypes['BillingCycle']>, ParentType, ContextType>;
  couponId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  detail?: Resolver<Maybe<ResolversTypes['CustomerCouponChangeDetail']>, ParentType, ContextType>;
  detailCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  direction?: Resolver<Maybe<ResolversTypes['AccountChangeDirection']>, ParentType, ContextType>;
  directionCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  resourceTypeName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  serviceTypeName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  tradeId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type CustomerCouponChangeConnectionResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['CustomerCouponChangeConnection'] = ResolversParentTypes['CustomerCouponChangeConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['CustomerCouponChangeEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['CustomerCouponChange']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type CustomerCouponChangeEdgeResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['CustomerCouponChangeEdge'] = ResolversParentTypes['CustomerCouponChangeEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['CustomerCouponChange'], ParentType, ContextType>;
};

export type CustomerCreatePayloadResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['CustomerCreatePayload'] = ResolversParentTypes['CustomerCreatePayload']> = {
  accountName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  customer?: Resolver<Maybe<ResolversTypes['Customer']>, ParentType, ContextType>;
  customerId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  isAssociated?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type CustomerEdgeResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['CustomerEdge'] = ResolversParentTypes['CustomerEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Customer'], ParentType, ContextType>;
};

export type CustomerRegistrationCheckResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['CustomerRegistrationCheck'] = ResolversParentTypes['CustomerRegistrationCheck']> = {
  isAvailable?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  isCodeLimitReached?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  remainingRegistrations?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type CustomerRenewalSettingSetPayloadResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['CustomerRenewalSettingSetPayload'] = ResolversParentTypes['CustomerRenewalSettingSetPayload']> = {
  isSet?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export interface DecimalScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Decimal'], any> {
  name: 'Decimal';
}

export type DeclaredDifferenceResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['DeclaredDifference'] = ResolversParentTypes['DeclaredDifference']> = {
  field?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type DevelopmentPathResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['DevelopmentPath'] = ResolversParentTypes['DevelopmentPath']> = {
  isExitAllowed?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  path?: Resolver<Maybe<ResolversTypes['DevelopmentPathType']>, ParentType, ContextType>;
  pathCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  selectedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  stage?: Resolver<Maybe<ResolversTypes['DevelopmentStage']>, ParentType, ContextType>;
  stageCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type EnterpriseProjectResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['EnterpriseProject'] = ResolversParentTypes['EnterpriseProject']> = {
  id?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type FieldDifferenceResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['FieldDifference'] = ResolversParentTypes['FieldDifference']> = {
  field?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  new?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  old?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  path?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type FieldMismatchesResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['FieldMismatches'] = ResolversParentTypes['FieldMismatches']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  lastAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  path?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type GrantedCouponQuotaResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['GrantedCouponQuota'] = ResolversParentTypes['GrantedCouponQuota']> = {
  balance?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  createdAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  effectiveAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  expiresAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  indirectPartner?: Resolver<Maybe<ResolversTypes['IndirectPartner']>, ParentType, ContextType>;
  indirectPartnerAccountName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  indirectPartnerId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  indirectPartnerName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  parentQuotaId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  quotaId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  restrictions?: Resolver<ReadonlyArray<ResolversTypes['CouponRestriction']>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['CouponQuotaStatus']>, ParentType, ContextType>;
  statusCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  type?: Resolver<Maybe<ResolversTypes['CouponQuotaType']>, ParentType, ContextType>;
  typeCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  updatedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type GrantedCouponQuotaConnectionResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['GrantedCouponQuotaConnection'] = ResolversParentTypes['GrantedCouponQuotaConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['GrantedCouponQuotaEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['GrantedCouponQuota']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type GrantedCouponQuotaEdgeResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['GrantedCouponQuotaEdge'] = ResolversParentTypes['GrantedCouponQuotaEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['GrantedCouponQuota'], ParentType, ContextType>;
};

export type IncentiveResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Incentive'] = ResolversParentTypes['Incentive']> = {
  allowedMethodCodes?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  allowedMethods?: Resolver<ReadonlyArray<ResolversTypes['IncentivePayoutMethod']>, ParentType, ContextType>;
  amount?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  association?: Resolver<Maybe<ResolversTypes['CustomerAssociationType']>, ParentType, ContextType>;
  associationCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  details?: Resolver<Maybe<ResolversTypes['IncentiveDetailConnection']>, ParentType, ContextType, RequireFields<IncentiveDetailsArgs, 'first'>>;
  expiresAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  freezeReasonCodes?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  freezeReasons?: Resolver<ReadonlyArray<ResolversTypes['IncentiveFreezeReason']>, ParentType, ContextType>;
  frozenAmount?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  incentiveId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  notifiedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  paidAmount?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  payableAmount?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  period?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  plan?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  productTaxRate?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  requestedAmount?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  state?: Resolver<Maybe<ResolversTypes['IncentiveState']>, ParentType, ContextType>;
  stateCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  statementId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type IncentiveAutoPayoutResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['IncentiveAutoPayout'] = ResolversParentTypes['IncentiveAutoPayout']> = {
  isEnabled?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  method?: Resolver<Maybe<ResolversTypes['IncentivePayoutMethod']>, ParentType, ContextType>;
  methodCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  partnerTaxRate?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  updatedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type IncentiveAutoPayoutUpdatePayloadResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['IncentiveAutoPayoutUpdatePayload'] = ResolversParentTypes['IncentiveAutoPayoutUpdatePayload']> = {
  autoPayout?: Resolver<Maybe<ResolversTypes['IncentiveAutoPayout']>, ParentType, ContextType>;
  receipt?: Resolver<Maybe<ResolversTypes['WriteReceipt']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type IncentiveConnectionResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['IncentiveConnection'] = ResolversParentTypes['IncentiveConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['IncentiveEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Incentive']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  totalPayableAmount?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
};

export type IncentiveDetailResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['IncentiveDetail'] = ResolversParentTypes['IncentiveDetail']> = {
  accountManagerName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  amount?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  customer?: Resolver<Maybe<ResolversTypes['Customer']>, ParentType, ContextType>;
  customerId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  customerName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  detailId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  freezeReason?: Resolver<Maybe<ResolversTypes['IncentiveFreezeReason']>, ParentType, ContextType>;
  freezeReasonCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  isFrozen?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  order?: Resolver<Maybe<ResolversTypes['Order']>, ParentType, ContextType>;
  orderId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  performanceAmount?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  rate?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  serviceTypeCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type IncentiveDetailConnectionResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['IncentiveDetailConnection'] = ResolversParentTypes['IncentiveDetailConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['IncentiveDetailEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['IncentiveDetail']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type IncentiveDetailEdgeResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['IncentiveDetailEdge'] = ResolversParentTypes['IncentiveDetailEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['IncentiveDetail'], ParentType, ContextType>;
};

export type IncentiveEdgeResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['IncentiveEdge'] = ResolversParentTypes['IncentiveEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Incentive'], ParentType, ContextType>;
};

export type IncentivePayoutResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['IncentivePayout'] = ResolversParentTypes['IncentivePayout']> = {
  appliedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  incentiveIds?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  invoiceList?: Resolver<Maybe<ResolversTypes['IncentivePayoutInvoiceList']>, ParentType, ContextType>;
  method?: Resolver<Maybe<ResolversTypes['IncentivePayoutMethod']>, ParentType, ContextType>;
  methodCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  mode?: Resolver<Maybe<ResolversTypes['IncentivePayoutMode']>, ParentType, ContextType>;
  modeCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  needsInvoice?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  owedInvoiceId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  paidAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  partnerTaxRate?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  payoutId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  rejectReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  requestedAmount?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  settlementAmount?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  state?: Resolver<Maybe<ResolversTypes['IncentivePayoutState']>, ParentType, ContextType>;
  stateCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  voucherQuotaId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type IncentivePayoutConnectionResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['IncentivePayoutConnection'] = ResolversParentTypes['IncentivePayoutConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['IncentivePayoutEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['IncentivePayout']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type IncentivePayoutCreatePayloadResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['IncentivePayoutCreatePayload'] = ResolversParentTypes['IncentivePayoutCreatePayload']> = {
  payout?: Resolver<Maybe<ResolversTypes['IncentivePayout']>, ParentType, ContextType>;
  receipt?: Resolver<Maybe<ResolversTypes['WriteReceipt']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type IncentivePayoutEdgeResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['IncentivePayoutEdge'] = ResolversParentTypes['IncentivePayoutEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['IncentivePayout'], ParentType, ContextType>;
};

export type IncentivePayoutInvoiceListResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['IncentivePayoutInvoiceList'] = ResolversParentTypes['IncentivePayoutInvoiceList']> = {
  amount?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  buyerTitle?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  email?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  mailingAddress?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  taxRate?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  type?: Resolver<Maybe<ResolversTypes['InvoiceType']>, ParentType, ContextType>;
  typeCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type IncentivePayoutInvoicesSubmitPayloadResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['IncentivePayoutInvoicesSubmitPayload'] = ResolversParentTypes['IncentivePayoutInvoicesSubmitPayload']> = {
  payout?: Resolver<Maybe<ResolversTypes['IncentivePayout']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type IncentivePayoutPreviewResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['IncentivePayoutPreview'] = ResolversParentTypes['IncentivePayoutPreview']> = {
  incentiveIds?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  needsInvoice?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  owedInvoiceAmount?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  requestedAmount?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  settlementAmount?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
};

export type IncentivePayoutPreviewPayloadResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['IncentivePayoutPreviewPayload'] = ResolversParentTypes['IncentivePayoutPreviewPayload']> = {
  preview?: Resolver<Maybe<ResolversTypes['IncentivePayoutPreview']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type IncentivePolicyResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['IncentivePolicy'] = ResolversParentTypes['IncentivePolicy']> = {
  isPartnerDiscountAllowed?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['IncentivePolicyKind']>, ParentType, ContextType>;
  kindCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  month?: Resolver<ResolversTypes['BillingCycle'], ParentType, ContextType>;
  serviceTypeCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  serviceTypeName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type IncentivePolicyConnectionResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['IncentivePolicyConnection'] = ResolversParentTypes['IncentivePolicyConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['IncentivePolicyEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['IncentivePolicy']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type IncentivePolicyEdgeResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['IncentivePolicyEdge'] = ResolversParentTypes['IncentivePolicyEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['IncentivePolicy'], ParentType, ContextType>;
};

export type IncentiveStatementResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['IncentiveStatement'] = ResolversParentTypes['IncentiveStatement']> = {
  amount?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  association?: Resolver<Maybe<ResolversTypes['CustomerAssociationType']>, ParentType, ContextType>;
  associationCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  performanceAmount?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  period?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  plan?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  publicityEndsAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  state?: Resolver<Maybe<ResolversTypes['IncentiveStatementState']>, ParentType, ContextType>;
  stateCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  statementId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type IncentiveStatementConfirmPayloadResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['IncentiveStatementConfirmPayload'] = ResolversParentTypes['IncentiveStatementConfirmPayload']> = {
  statement?: Resolver<Maybe<ResolversTypes['IncentiveStatement']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type IncentiveStatementConnectionResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['IncentiveStatementConnection'] = ResolversParentTypes['IncentiveStatementConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['IncentiveStatementEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['IncentiveStatement']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type IncentiveStatementEdgeResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['IncentiveStatementEdge'] = ResolversParentTypes['IncentiveStatementEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['IncentiveStatement'], ParentType, ContextType>;
};

export type IncentiveStatementFeedbackSendPayloadResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['IncentiveStatementFeedbackSendPayload'] = ResolversParentTypes['IncentiveStatementFeedbackSendPayload']> = {
  isSent?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type IndirectPartnerResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['IndirectPartner'] = ResolversParentTypes['IndirectPartner']> = {
  accountManager?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  accountManagerName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  accountName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  accounts?: Resolver<Maybe<ReadonlyArray<ResolversTypes['PartnerAccount']>>, ParentType, ContextType>;
  associatedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  email?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  indirectPartnerId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  telephone?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type IndirectPartnerBalancePayloadResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['IndirectPartnerBalancePayload'] = ResolversParentTypes['IndirectPartnerBalancePayload']> = {
  indirectPartner?: Resolver<Maybe<ResolversTypes['IndirectPartner']>, ParentType, ContextType>;
  receipt?: Resolver<Maybe<ResolversTypes['WriteReceipt']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type IndirectPartnerConnectionResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['IndirectPartnerConnection'] = ResolversParentTypes['IndirectPartnerConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['IndirectPartnerEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['IndirectPartner']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type IndirectPartnerEdgeResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['IndirectPartnerEdge'] = ResolversParentTypes['IndirectPartnerEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['IndirectPartner'], ParentType, ContextType>;
};

export type InputClassCountResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['InputClassCount'] = ResolversParentTypes['InputClassCount']> = {
  compared?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  mismatches?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type InstallmentPriceResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['InstallmentPrice'] = ResolversParentTypes['InstallmentPrice']> = {
  amount?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  discountAmount?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  officialAmount?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  periodType?: Resolver<Maybe<ResolversTypes['InstallmentPeriodType']>, ParentType, ContextType>;
  periodTypeCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type InternationalInvoiceResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['InternationalInvoice'] = ResolversParentTypes['InternationalInvoice']> = {
  amount?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  applicant?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  appliedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  billingCycle?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  contractEntityId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  invoiceClass?: Resolver<Maybe<ResolversTypes['InternationalInvoiceClass']>, ParentType, ContextType>;
  invoiceClassCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  invoiceNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  mailingAddress?: Resolver<Maybe<ResolversTypes['MailingAddress']>, ParentType, ContextType>;
  medium?: Resolver<Maybe<ResolversTypes['InvoiceMedium']>, ParentType, ContextType>;
  mediumCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  recipientEmail?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  rejectReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  requestId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  requestKind?: Resolver<Maybe<ResolversTypes['InternationalInvoiceRequestKind']>, ParentType, ContextType>;
  requestKindCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  requestMethod?: Resolver<Maybe<ResolversTypes['InternationalInvoiceMethod']>, ParentType, ContextType>;
  requestMethodCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sourceRequestId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  state?: Resolver<Maybe<ResolversTypes['InvoiceState']>, ParentType, ContextType>;
  stateCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  taxes?: Resolver<ReadonlyArray<ResolversTypes['InternationalInvoiceTax']>, ParentType, ContextType>;
  titleName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  titleType?: Resolver<Maybe<ResolversTypes['InvoiceTitleType']>, ParentType, ContextType>;
  titleTypeCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  tradeType?: Resolver<Maybe<ResolversTypes['InternationalInvoiceTradeType']>, ParentType, ContextType>;
  tradeTypeCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  type?: Resolver<Maybe<ResolversTypes['InvoiceType']>, ParentType, ContextType>;
  typeCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type InternationalInvoiceConnectionResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['InternationalInvoiceConnection'] = ResolversParentTypes['InternationalInvoiceConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['InternationalInvoiceEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['InternationalInvoice']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type InternationalInvoiceEdgeResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['InternationalInvoiceEdge'] = ResolversParentTypes['InternationalInvoiceEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['InternationalInvoice'], ParentType, ContextType>;
};

export type InternationalInvoiceTaxResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['InternationalInvoiceTax'] = ResolversParentTypes['InternationalInvoiceTax']> = {
  amount?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  isAccounted?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  isVisible?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  rate?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  taxClass?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  taxSubclass?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type InvoiceResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Invoice'] = ResolversParentTypes['Invoice']> = {
  allowedActionCodes?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  allowedActions?: Resolver<ReadonlyArray<ResolversTypes['InvoiceAction']>, ParentType, ContextType>;
  amount?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  appliedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  billingCycles?: Resolver<ReadonlyArray<ResolversTypes['BillingCycle']>, ParentType, ContextType>;
  contractEntity?: Resolver<Maybe<ResolversTypes['ContractEntity']>, ParentType, ContextType>;
  contractEntityCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  courier?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  customerIds?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  customers?: Resolver<Maybe<ReadonlyArray<Maybe<ResolversTypes['Customer']>>>, ParentType, ContextType>;
  file?: Resolver<Maybe<ResolversTypes['InvoiceFile']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  invoiceId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  invoiceNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  issuedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  mailingAddress?: Resolver<Maybe<ResolversTypes['MailingAddress']>, ParentType, ContextType>;
  medium?: Resolver<Maybe<ResolversTypes['InvoiceMedium']>, ParentType, ContextType>;
  mediumCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  orderIds?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  orders?: Resolver<Maybe<ReadonlyArray<Maybe<ResolversTypes['Order']>>>, ParentType, ContextType>;
  owedOffsetAmount?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  receivedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  recipientEmails?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  rejectReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  requestId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  requestMethod?: Resolver<Maybe<ResolversTypes['InvoiceRequestMethod']>, ParentType, ContextType>;
  requestMethodCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  selectedAmount?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  sourceInvoice?: Resolver<Maybe<ResolversTypes['Invoice']>, ParentType, ContextType>;
  sourceInvoiceId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  state?: Resolver<Maybe<ResolversTypes['InvoiceState']>, ParentType, ContextType>;
  stateCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  taxRate?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  taxpayerId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  titleName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  titleType?: Resolver<Maybe<ResolversTypes['InvoiceTitleType']>, ParentType, ContextType>;
  titleTypeCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  trackingNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  type?: Resolver<Maybe<ResolversTypes['InvoiceType']>, ParentType, ContextType>;
  typeCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type InvoiceConnectionResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['InvoiceConnection'] = ResolversParentTypes['InvoiceConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['InvoiceEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Invoice']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type InvoiceDeletePayloadResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['InvoiceDeletePayload'] = ResolversParentTypes['InvoiceDeletePayload']> = {
  deletedInvoiceId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type InvoiceEdgeResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['InvoiceEdge'] = ResolversParentTypes['InvoiceEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Invoice'], ParentType, ContextType>;
};

export type InvoiceFileResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['InvoiceFile'] = ResolversParentTypes['InvoiceFile']> = {
  expiresAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  format?: Resolver<Maybe<ResolversTypes['InvoiceFileFormat']>, ParentType, ContextType>;
  formatCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  url?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type InvoiceMailingAddressDeletePayloadResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['InvoiceMailingAddressDeletePayload'] = ResolversParentTypes['InvoiceMailingAddressDeletePayload']> = {
  deletedAddressId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type InvoiceMailingAddressPayloadResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['InvoiceMailingAddressPayload'] = ResolversParentTypes['InvoiceMailingAddressPayload']> = {
  addressId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  mailingAddress?: Resolver<Maybe<ResolversTypes['MailingAddress']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type InvoicePartResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['InvoicePart'] = ResolversParentTypes['InvoicePart']> = {
  amount?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  owedOffsetAmount?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  selectedAmount?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  taxRate?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
};

export type InvoicePayloadResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['InvoicePayload'] = ResolversParentTypes['InvoicePayload']> = {
  invoice?: Resolver<Maybe<ResolversTypes['Invoice']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type InvoicePreviewResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['InvoicePreview'] = ResolversParentTypes['InvoicePreview']> = {
  allowedMedia?: Resolver<ReadonlyArray<ResolversTypes['InvoiceMedium']>, ParentType, ContextType>;
  allowedMediaCodes?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  isCourierPaidByPartner?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  parts?: Resolver<ReadonlyArray<ResolversTypes['InvoicePart']>, ParentType, ContextType>;
  totalAmount?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
};

export type InvoicePreviewPayloadResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['InvoicePreviewPayload'] = ResolversParentTypes['InvoicePreviewPayload']> = {
  preview?: Resolver<Maybe<ResolversTypes['InvoicePreview']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type InvoiceProfileResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['InvoiceProfile'] = ResolversParentTypes['InvoiceProfile']> = {
  bankAccount?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  bankName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  createdAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  isDefault?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  profileId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  registeredAddress?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  registeredPhone?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['InvoiceProfileStatus']>, ParentType, ContextType>;
  statusCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  taxpayerId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  titleName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  titleType?: Resolver<Maybe<ResolversTypes['InvoiceTitleType']>, ParentType, ContextType>;
  titleTypeCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  type?: Resolver<Maybe<ResolversTypes['InvoiceType']>, ParentType, ContextType>;
  typeCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  updatedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type InvoiceProfileDeletePayloadResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['InvoiceProfileDeletePayload'] = ResolversParentTypes['InvoiceProfileDeletePayload']> = {
  deletedProfileId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type InvoiceProfilePayloadResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['InvoiceProfilePayload'] = ResolversParentTypes['InvoiceProfilePayload']> = {
  profile?: Resolver<Maybe<ResolversTypes['InvoiceProfile']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type InvoiceRequestPayloadResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['InvoiceRequestPayload'] = ResolversParentTypes['InvoiceRequestPayload']> = {
  invoices?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Invoice']>>, ParentType, ContextType>;
  receipt?: Resolver<Maybe<ResolversTypes['WriteReceipt']>, ParentType, ContextType>;
  requestId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type InvoiceReturnPayloadResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['InvoiceReturnPayload'] = ResolversParentTypes['InvoiceReturnPayload']> = {
  invoice?: Resolver<Maybe<ResolversTypes['Invoice']>, ParentType, ContextType>;
  receipt?: Resolver<Maybe<ResolversTypes['WriteReceipt']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type InvoiceableAmountResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['InvoiceableAmount'] = ResolversParentTypes['InvoiceableAmount']> = {
  blockReasonCodes?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  blockReasons?: Resolver<ReadonlyArray<ResolversTypes['InvoiceBlockReason']>, ParentType, ContextType>;
  consumed?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  debt?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  invoiceable?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  invoiced?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  isInvoiceable?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  owedInvoices?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
};

export type InvoiceableCustomerCycleResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['InvoiceableCustomerCycle'] = ResolversParentTypes['InvoiceableCustomerCycle']> = {
  amount?: Resolver<ResolversTypes['InvoiceableAmount'], ParentType, ContextType>;
  billingCycle?: Resolver<ResolversTypes['BillingCycle'], ParentType, ContextType>;
  contractEntity?: Resolver<Maybe<ResolversTypes['ContractEntity']>, ParentType, ContextType>;
  contractEntityCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  customer?: Resolver<Maybe<ResolversTypes['Customer']>, ParentType, ContextType>;
  customerId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  customerName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type InvoiceableCustomerCycleConnectionResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['InvoiceableCustomerCycleConnection'] = ResolversParentTypes['InvoiceableCustomerCycleConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['InvoiceableCustomerCycleEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['InvoiceableCustomerCycle']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type InvoiceableCustomerCycleEdgeResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['InvoiceableCustomerCycleEdge'] = ResolversParentTypes['InvoiceableCustomerCycleEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['InvoiceableCustomerCycle'], ParentType, ContextType>;
};

export type InvoiceableCycleResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['InvoiceableCycle'] = ResolversParentTypes['InvoiceableCycle']> = {
  amount?: Resolver<ResolversTypes['InvoiceableAmount'], ParentType, ContextType>;
  billingCycle?: Resolver<ResolversTypes['BillingCycle'], ParentType, ContextType>;
  contractEntity?: Resolver<Maybe<ResolversTypes['ContractEntity']>, ParentType, ContextType>;
  contractEntityCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type InvoiceableCycleConnectionResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['InvoiceableCycleConnection'] = ResolversParentTypes['InvoiceableCycleConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['InvoiceableCycleEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['InvoiceableCycle']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type InvoiceableCycleEdgeResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['InvoiceableCycleEdge'] = ResolversParentTypes['InvoiceableCycleEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['InvoiceableCycle'], ParentType, ContextType>;
};

export type InvoiceableOrderResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['InvoiceableOrder'] = ResolversParentTypes['InvoiceableOrder']> = {
  accountName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  amount?: Resolver<ResolversTypes['InvoiceableAmount'], ParentType, ContextType>;
  billingCycle?: Resolver<Maybe<ResolversTypes['BillingCycle']>, ParentType, ContextType>;
  contractEntity?: Resolver<Maybe<ResolversTypes['ContractEntity']>, ParentType, ContextType>;
  contractEntityCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  customer?: Resolver<Maybe<ResolversTypes['Customer']>, ParentType, ContextType>;
  customerId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  order?: Resolver<Maybe<ResolversTypes['Order']>, ParentType, ContextType>;
  orderId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  paidAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  serviceTypeCodes?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
};

export type InvoiceableOrderConnectionResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['InvoiceableOrderConnection'] = ResolversParentTypes['InvoiceableOrderConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['InvoiceableOrderEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['InvoiceableOrder']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type InvoiceableOrderEdgeResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['InvoiceableOrderEdge'] = ResolversParentTypes['InvoiceableOrderEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['InvoiceableOrder'], ParentType, ContextType>;
};

export type IssuedCouponResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['IssuedCoupon'] = ResolversParentTypes['IssuedCoupon']> = {
  activatedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  balance?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  couponId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  createdAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  customer?: Resolver<Maybe<ResolversTypes['Customer']>, ParentType, ContextType>;
  customerId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  effectiveAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  expiresAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  faceValue?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isFrozen?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  lastUsedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  lockOrderId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  medium?: Resolver<Maybe<ResolversTypes['CouponMedium']>, ParentType, ContextType>;
  mediumCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  orderId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  planDescription?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  planId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  planName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  promotionId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  restrictions?: Resolver<ReadonlyArray<ResolversTypes['CouponRestriction']>, ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['CouponSource']>, ParentType, ContextType>;
  sourceCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['CouponStatus']>, ParentType, ContextType>;
  statusCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  type?: Resolver<Maybe<ResolversTypes['CouponType']>, ParentType, ContextType>;
  typeCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type IssuedCouponConnectionResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['IssuedCouponConnection'] = ResolversParentTypes['IssuedCouponConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['IssuedCouponEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['IssuedCoupon']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type IssuedCouponEdgeResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['IssuedCouponEdge'] = ResolversParentTypes['IssuedCouponEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['IssuedCoupon'], ParentType, ContextType>;
};

export type MailingAddressResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['MailingAddress'] = ResolversParentTypes['MailingAddress']> = {
  addressId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  city?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  country?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  countryCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  district?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  isDefault?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  mobilePhone?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  postcode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  province?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  recipient?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  streetAddress?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type MailingAddressConnectionResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['MailingAddressConnection'] = ResolversParentTypes['MailingAddressConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['MailingAddressEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['MailingAddress']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type MailingAddressEdgeResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['MailingAddressEdge'] = ResolversParentTypes['MailingAddressEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['MailingAddress'], ParentType, ContextType>;
};

export type MailingAddressPayloadResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['MailingAddressPayload'] = ResolversParentTypes['MailingAddressPayload']> = {
  mailingAddress?: Resolver<Maybe<ResolversTypes['MailingAddress']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type MeasureConversionResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['MeasureConversion'] = ResolversParentTypes['MeasureConversion']> = {
  measureId?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  ratio?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  toMeasureId?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  toUnit?: Resolver<Maybe<ResolversTypes['MeasureUnit']>, ParentType, ContextType>;
  type?: Resolver<Maybe<ResolversTypes['MeasureType']>, ParentType, ContextType>;
  typeCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['MeasureUnit']>, ParentType, ContextType>;
};

export type MeasureUnitResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['MeasureUnit'] = ResolversParentTypes['MeasureUnit']> = {
  abbreviation?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  conversions?: Resolver<Maybe<ReadonlyArray<ResolversTypes['MeasureConversion']>>, ParentType, ContextType>;
  measureId?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  type?: Resolver<Maybe<ResolversTypes['MeasureType']>, ParentType, ContextType>;
  typeCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type MeasuredQuantityResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['MeasuredQuantity'] = ResolversParentTypes['MeasuredQuantity']> = {
  measureId?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['MeasureUnit']>, ParentType, ContextType>;
  value?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
};

export type MigrationResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Migration'] = ResolversParentTypes['Migration']> = {
  checks?: Resolver<ReadonlyArray<ResolversTypes['MigrationCheck']>, ParentType, ContextType, RequireFields<MigrationChecksArgs, 'withinDays'>>;
  events?: Resolver<ResolversTypes['MigrationEventConnection'], ParentType, ContextType, RequireFields<MigrationEventsArgs, 'first'>>;
  fileProblem?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  frozenBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  frozenReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  frozenSince?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  isChangeable?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isFollowing?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isFrozen?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  policyChanges?: Resolver<ResolversTypes['PolicyChangeConnection'], ParentType, ContextType, RequireFields<MigrationPolicyChangesArgs, 'first'>>;
  policyVersion?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  steps?: Resolver<ReadonlyArray<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type MigrationCheckResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['MigrationCheck'] = ResolversParentTypes['MigrationCheck']> = {
  date?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  operation?: Resolver<ResolversTypes['UpstreamOperation'], ParentType, ContextType>;
  operationId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  severity?: Resolver<ResolversTypes['CheckSeverity'], ParentType, ContextType>;
};

export type MigrationEventResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['MigrationEvent'] = ResolversParentTypes['MigrationEvent']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  facts?: Resolver<ReadonlyArray<ResolversTypes['MigrationFact']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  operation?: Resolver<Maybe<ResolversTypes['UpstreamOperation']>, ParentType, ContextType>;
};

export type MigrationEventConnectionResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['MigrationEventConnection'] = ResolversParentTypes['MigrationEventConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['MigrationEventEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['MigrationEvent']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type MigrationEventEdgeResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['MigrationEventEdge'] = ResolversParentTypes['MigrationEventEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['MigrationEvent'], ParentType, ContextType>;
};

export type MigrationFactResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['MigrationFact'] = ResolversParentTypes['MigrationFact']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type MigrationPayloadResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['MigrationPayload'] = ResolversParentTypes['MigrationPayload']> = {
  migration?: Resolver<Maybe<ResolversTypes['Migration']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type MigrationVerdictResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['MigrationVerdict'] = ResolversParentTypes['MigrationVerdict']> = {
  compared?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  comparedInAll?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  errorRateDifference?: Resolver<Maybe<ResolversTypes['BoundedEstimate']>, ParentType, ContextType>;
  explained?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  inputClasses?: Resolver<ReadonlyArray<ResolversTypes['InputClassCount']>, ParentType, ContextType>;
  latencyDifference?: Resolver<Maybe<ResolversTypes['BoundedEstimate']>, ParentType, ContextType>;
  leftOut?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  mismatches?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  mismatchesByField?: Resolver<ReadonlyArray<ResolversTypes['FieldMismatches']>, ParentType, ContextType>;
  needed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  new?: Resolver<ResolversTypes['SideStatistics'], ParentType, ContextType>;
  noise?: Resolver<ResolversTypes['ComparisonNoise'], ParentType, ContextType>;
  old?: Resolver<ResolversTypes['SideStatistics'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  word?: Resolver<ResolversTypes['VerdictWord'], ParentType, ContextType>;
};

export type MismatchResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Mismatch'] = ResolversParentTypes['Mismatch']> = {
  arguments?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  differences?: Resolver<ReadonlyArray<ResolversTypes['FieldDifference']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  inputClasses?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  language?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  query?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type MismatchConnectionResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['MismatchConnection'] = ResolversParentTypes['MismatchConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['MismatchEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Mismatch']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type MismatchEdgeResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['MismatchEdge'] = ResolversParentTypes['MismatchEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Mismatch'], ParentType, ContextType>;
};

export type MoneyResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Money'] = ResolversParentTypes['Money']> = {
  amount?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  currency?: Resolver<ResolversTypes['CurrencyCode'], ParentType, ContextType>;
};

export type MonthlyBillResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['MonthlyBill'] = ResolversParentTypes['MonthlyBill']> = {
  amount?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  billType?: Resolver<Maybe<ResolversTypes['MonthlyBillType']>, ParentType, ContextType>;
  billTypeCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  billingCycle?: Resolver<ResolversTypes['BillingCycle'], ParentType, ContextType>;
  chargingMode?: Resolver<Maybe<ResolversTypes['ChargingMode']>, ParentType, ContextType>;
  chargingModeCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  customer?: Resolver<Maybe<ResolversTypes['Customer']>, ParentType, ContextType>;
  customerId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  debtAmount?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  discountAmount?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  payments?: Resolver<ReadonlyArray<ResolversTypes['MonthlyBillPayment']>, ParentType, ContextType>;
  resourceTypeCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  resourceTypeName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  serviceTypeCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  serviceTypeName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  writtenOffAmount?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
};

export type MonthlyBillConnectionResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['MonthlyBillConnection'] = ResolversParentTypes['MonthlyBillConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['MonthlyBillEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['MonthlyBill']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type MonthlyBillEdgeResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['MonthlyBillEdge'] = ResolversParentTypes['MonthlyBillEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['MonthlyBill'], ParentType, ContextType>;
};

export type MonthlyBillPaymentResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['MonthlyBillPayment'] = ResolversParentTypes['MonthlyBillPayment']> = {
  amount?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  billType?: Resolver<Maybe<ResolversTypes['MonthlyBillType']>, ParentType, ContextType>;
  billTypeCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['BillPaymentSource']>, ParentType, ContextType>;
  sourceCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type MonthlyCostResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['MonthlyCost'] = ResolversParentTypes['MonthlyCost']> = {
  amount?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  billDetailType?: Resolver<Maybe<ResolversTypes['BillDetailType']>, ParentType, ContextType>;
  billDetailTypeCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  billingCycle?: Resolver<Maybe<ResolversTypes['BillingCycle']>, ParentType, ContextType>;
  chargingMode?: Resolver<Maybe<ResolversTypes['ChargingMode']>, ParentType, ContextType>;
  chargingModeCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  costUnits?: Resolver<ReadonlyArray<ResolversTypes['CostMark']>, ParentType, ContextType>;
  customerId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  enterpriseProject?: Resolver<Maybe<ResolversTypes['EnterpriseProject']>, ParentType, ContextType>;
  futureAmount?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  month?: Resolver<ResolversTypes['BillingCycle'], ParentType, ContextType>;
  order?: Resolver<Maybe<ResolversTypes['Order']>, ParentType, ContextType>;
  orderId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  packageUsage?: Resolver<Maybe<ResolversTypes['MeasuredQuantity']>, ParentType, ContextType>;
  pastAmount?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  payableAmount?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  payment?: Resolver<ResolversTypes['ConsumptionPayment'], ParentType, ContextType>;
  periodType?: Resolver<Maybe<ResolversTypes['BillingPeriodType']>, ParentType, ContextType>;
  periodTypeCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  regionCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  regionName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reservedInstanceUsage?: Resolver<Maybe<ResolversTypes['MeasuredQuantity']>, ParentType, ContextType>;
  resourceId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  resourceName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  resourceTag?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  resourceTypeCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  resourceTypeName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  serviceTypeCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  serviceTypeName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  specDescription?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  subService?: Resolver<Maybe<ResolversTypes['PackagedSubService']>, ParentType, ContextType>;
  tags?: Resolver<ReadonlyArray<ResolversTypes['CostMark']>, ParentType, ContextType>;
  usage?: Resolver<Maybe<ResolversTypes['MeasuredQuantity']>, ParentType, ContextType>;
  usageTypeCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  usedFrom?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  usedTo?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type MonthlyCostConnectionResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['MonthlyCostConnection'] = ResolversParentTypes['MonthlyCostConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['MonthlyCostEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['MonthlyCost']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type MonthlyCostEdgeResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['MonthlyCostEdge'] = ResolversParentTypes['MonthlyCostEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['MonthlyCost'], ParentType, ContextType>;
};

export type MonthlySummaryRowResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['MonthlySummaryRow'] = ResolversParentTypes['MonthlySummaryRow']> = {
  accountName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  billType?: Resolver<Maybe<ResolversTypes['MonthlySummaryBillType']>, ParentType, ContextType>;
  billTypeCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  billingCycle?: Resolver<ResolversTypes['BillingCycle'], ParentType, ContextType>;
  chargingMode?: Resolver<Maybe<ResolversTypes['ChargingMode']>, ParentType, ContextType>;
  chargingModeCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  customerId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  debtAmount?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  discountAmount?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  officialAmount?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  payableAmount?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  payment?: Resolver<Maybe<ResolversTypes['ConsumptionPayment']>, ParentType, ContextType>;
  regionCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  resourceTypeCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  resourceTypeName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  roundedOffAmount?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  serviceTypeCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  serviceTypeName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  writtenOffAmount?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
};

export type MonthlySummaryRowConnectionResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['MonthlySummaryRowConnection'] = ResolversParentTypes['MonthlySummaryRowConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['MonthlySummaryRowEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['MonthlySummaryRow']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  totals?: Resolver<ResolversTypes['MonthlySummaryTotals'], ParentType, ContextType>;
};

export type MonthlySummaryRowEdgeResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['MonthlySummaryRowEdge'] = ResolversParentTypes['MonthlySummaryRowEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['MonthlySummaryRow'], ParentType, ContextType>;
};

export type MonthlySummaryTotalsResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['MonthlySummaryTotals'] = ResolversParentTypes['MonthlySummaryTotals']> = {
  debtAmount?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  payableAmount?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  payment?: Resolver<ResolversTypes['ConsumptionPayment'], ParentType, ContextType>;
  writtenOffAmount?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
};

export type MutationResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  businessCertificationAmountVerify?: Resolver<Maybe<ResolversTypes['BusinessCertificationPayload']>, ParentType, ContextType, RequireFields<MutationBusinessCertificationAmountVerifyArgs, 'input'>>;
  businessCertificationSubmit?: Resolver<Maybe<ResolversTypes['BusinessCertificationPayload']>, ParentType, ContextType, RequireFields<MutationBusinessCertificationSubmitArgs, 'input'>>;
  companyProfileUpdate?: Resolver<Maybe<ResolversTypes['CompanyProfilePayload']>, ParentType, ContextType, RequireFields<MutationCompanyProfileUpdateArgs, 'input'>>;
  couponQuotasGrant?: Resolver<Maybe<ResolversTypes['CouponQuotasGrantPayload']>, ParentType, ContextType, RequireFields<MutationCouponQuotasGrantArgs, 'input'>>;
  couponQuotasReclaim?: Resolver<Maybe<ResolversTypes['CouponQuotasReclaimPayload']>, ParentType, ContextType, RequireFields<MutationCouponQuotasReclaimArgs, 'input'>>;
  couponReclaim?: Resolver<Maybe<ResolversTypes['CouponReclaimPayload']>, ParentType, ContextType, RequireFields<MutationCouponReclaimArgs, 'input'>>;
  couponsIssue?: Resolver<Maybe<ResolversTypes['CouponsIssuePayload']>, ParentType, ContextType, RequireFields<MutationCouponsIssueArgs, 'input'>>;
  customerBalanceAllocate?: Resolver<Maybe<ResolversTypes['CustomerBalancePayload']>, ParentType, ContextType, RequireFields<MutationCustomerBalanceAllocateArgs, 'input'>>;
  customerBalanceReclaim?: Resolver<Maybe<ResolversTypes['CustomerBalancePayload']>, ParentType, ContextType, RequireFields<MutationCustomerBalanceReclaimArgs, 'input'>>;
  customerCreate?: Resolver<Maybe<ResolversTypes['CustomerCreatePayload']>, ParentType, ContextType, RequireFields<MutationCustomerCreateArgs, 'input'>>;
  customerRealNameApplyAsEnterprise?: Resolver<Maybe<ResolversTypes['RealNamePayload']>, ParentType, ContextType, RequireFields<MutationCustomerRealNameApplyAsEnterpriseArgs, 'input'>>;
  customerRealNameApplyAsIndividual?: Resolver<Maybe<ResolversTypes['RealNamePayload']>, ParentType, ContextType, RequireFields<MutationCustomerRealNameApplyAsIndividualArgs, 'input'>>;
  customerRealNameChangeToEnterprise?: Resolver<Maybe<ResolversTypes['RealNamePayload']>, ParentType, ContextType, RequireFields<MutationCustomerRealNameChangeToEnterpriseArgs, 'input'>>;
  customerRenewalSettingSet?: Resolver<Maybe<ResolversTypes['CustomerRenewalSettingSetPayload']>, ParentType, ContextType, RequireFields<MutationCustomerRenewalSettingSetArgs, 'input'>>;
  incentiveAutoPayoutUpdate?: Resolver<Maybe<ResolversTypes['IncentiveAutoPayoutUpdatePayload']>, ParentType, ContextType, RequireFields<MutationIncentiveAutoPayoutUpdateArgs, 'input'>>;
  incentivePayoutCreate?: Resolver<Maybe<ResolversTypes['IncentivePayoutCreatePayload']>, ParentType, ContextType, RequireFields<MutationIncentivePayoutCreateArgs, 'input'>>;
  incentivePayoutInvoicesSubmit?: Resolver<Maybe<ResolversTypes['IncentivePayoutInvoicesSubmitPayload']>, ParentType, ContextType, RequireFields<MutationIncentivePayoutInvoicesSubmitArgs, 'input'>>;
  incentiveStatementConfirm?: Resolver<Maybe<ResolversTypes['IncentiveStatementConfirmPayload']>, ParentType, ContextType, RequireFields<MutationIncentiveStatementConfirmArgs, 'input'>>;
  incentiveStatementFeedbackSend?: Resolver<Maybe<ResolversTypes['IncentiveStatementFeedbackSendPayload']>, ParentType, ContextType, RequireFields<MutationIncentiveStatementFeedbackSendArgs, 'input'>>;
  indirectPartnerBalanceAllocate?: Resolver<Maybe<ResolversTypes['IndirectPartnerBalancePayload']>, ParentType, ContextType, RequireFields<MutationIndirectPartnerBalanceAllocateArgs, 'input'>>;
  indirectPartnerBalanceReclaim?: Resolver<Maybe<ResolversTypes['IndirectPartnerBalancePayload']>, ParentType, ContextType, RequireFields<MutationIndirectPartnerBalanceReclaimArgs, 'input'>>;
  invoiceCancel?: Resolver<Maybe<ResolversTypes['InvoicePayload']>, ParentType, ContextType, RequireFields<MutationInvoiceCancelArgs, 'input'>>;
  invoiceDelete?: Resolver<Maybe<ResolversTypes['InvoiceDeletePayload']>, ParentType, ContextType, RequireFields<MutationInvoiceDeleteArgs, 'input'>>;
  invoiceMailingAddressCreate?: Resolver<Maybe<ResolversTypes['InvoiceMailingAddressPayload']>, ParentType, ContextType, RequireFields<MutationInvoiceMailingAddressCreateArgs, 'input'>>;
  invoiceMailingAddressDelete?: Resolver<Maybe<ResolversTypes['InvoiceMailingAddressDeletePayload']>, ParentType, ContextType, RequireFields<MutationInvoiceMailingAddressDeleteArgs, 'input'>>;
  invoiceMailingAddressUpdate?: Resolver<Maybe<ResolversTypes['InvoiceMailingAddressPayload']>, ParentType, ContextType, RequireFields<MutationInvoiceMailingAddressUpdateArgs, 'input'>>;
  invoiceProfileCreate?: Resolver<Maybe<ResolversTypes['InvoiceProfilePayload']>, ParentType, ContextType, RequireFields<MutationInvoiceProfileCreateArgs, 'input'>>;
  invoiceProfileDelete?: Resolver<Maybe<ResolversTypes['InvoiceProfileDeletePayload']>, ParentType, ContextType, RequireFields<MutationInvoiceProfileDeleteArgs, 'input'>>;
  invoiceProfileUpdate?: Resolver<Maybe<ResolversTypes['InvoiceProfilePayload']>, ParentType, ContextType, RequireFields<MutationInvoiceProfileUpdateArgs, 'input'>>;
  invoiceReceiptConfirm?: Resolver<Maybe<ResolversTypes['InvoicePayload']>, ParentType, ContextType, RequireFields<MutationInvoiceReceiptConfirmArgs, 'input'>>;
  invoiceRequest?: Resolver<Maybe<ResolversTypes['InvoiceRequestPayload']>, ParentType, ContextType, RequireFields<MutationInvoiceRequestArgs, 'input'>>;
  invoiceReturn?: Resolver<Maybe<ResolversTypes['InvoiceReturnPayload']>, ParentType, ContextType, RequireFields<MutationInvoiceReturnArgs, 'input'>>;
  mailingAddressAdd?: Resolver<Maybe<ResolversTypes['MailingAddressPayload']>, ParentType, ContextType, RequireFields<MutationMailingAddressAddArgs, 'input'>>;
  mailingAddressChange?: Resolver<Maybe<ResolversTypes['MailingAddressPayload']>, ParentType, ContextType, RequireFields<MutationMailingAddressChangeArgs, 'input'>>;
  mailingAddressRemove?: Resolver<Maybe<ResolversTypes['MailingAddressPayload']>, ParentType, ContextType, RequireFields<MutationMailingAddressRemoveArgs, 'input'>>;
  migrationFreeze?: Resolver<Maybe<ResolversTypes['MigrationPayload']>, ParentType, ContextType, RequireFields<MutationMigrationFreezeArgs, 'input'>>;
  migrationUnfreeze?: Resolver<Maybe<ResolversTypes['MigrationPayload']>, ParentType, ContextType, RequireFields<MutationMigrationUnfreezeArgs, 'input'>>;
  onboardingApply?: Resolver<Maybe<ResolversTypes['OnboardingPayload']>, ParentType, ContextType, RequireFields<MutationOnboardingApplyArgs, 'input'>>;
  orderCancel?: Resolver<Maybe<ResolversTypes['OrderCancelPayload']>, ParentType, ContextType, RequireFields<MutationOrderCancelArgs, 'input'>>;
  orderPay?: Resolver<Maybe<ResolversTypes['OrderPayPayload']>, ParentType, ContextType, RequireFields<MutationOrderPayArgs, 'input'>>;
  orderUnsubscribe?: Resolver<Maybe<ResolversTypes['OrderUnsubscribePayload']>, ParentType, ContextType, RequireFields<MutationOrderUnsubscribeArgs, 'input'>>;
  owedInvoicesOffset?: Resolver<Maybe<ResolversTypes['OwedInvoicesOffsetPayload']>, ParentType, ContextType, RequireFields<MutationOwedInvoicesOffsetArgs, 'input'>>;
  programApplicationCreate?: Resolver<Maybe<ResolversTypes['ProgramApplicationPayload']>, ParentType, ContextType, RequireFields<MutationProgramApplicationCreateArgs, 'input'>>;
  programApplicationWithdraw?: Resolver<Maybe<ResolversTypes['ProgramApplicationPayload']>, ParentType, ContextType, RequireFields<MutationProgramApplicationWithdrawArgs, 'input'>>;
  projectSpecialistApply?: Resolver<Maybe<ResolversTypes['ProjectSpecialistPayload']>, ParentType, ContextType, RequireFields<MutationProjectSpecialistApplyArgs, 'input'>>;
  projectSpecialistCancel?: Resolver<Maybe<ResolversTypes['ProjectSpecialistPayload']>, ParentType, ContextType, RequireFields<MutationProjectSpecialistCancelArgs, 'input'>>;
  projectSpecialistCancelWithdraw?: Resolver<Maybe<ResolversTypes['ProjectSpecialistPayload']>, ParentType, ContextType, RequireFields<MutationProjectSpecialistCancelWithdrawArgs, 'input'>>;
  projectSpecialistInvite?: Resolver<Maybe<ResolversTypes['ProjectSpecialistPayload']>, ParentType, ContextType, RequireFields<MutationProjectSpecialistInviteArgs, 'input'>>;
  projectSpecialistUnlink?: Resolver<Maybe<ResolversTypes['ProjectSpecialistPayload']>, ParentType, ContextType, RequireFields<MutationProjectSpecialistUnlinkArgs, 'input'>>;
  receiptSettle?: Resolver<Maybe<ResolversTypes['ReceiptSettlePayload']>, ParentType, ContextType, RequireFields<MutationReceiptSettleArgs, 'input'>>;
  rolloutContinue?: Resolver<Maybe<ResolversTypes['UpstreamPolicyPayload']>, ParentType, ContextType, RequireFields<MutationRolloutContinueArgs, 'input'>>;
  subscriptionAutoRenewalDisable?: Resolver<Maybe<ResolversTypes['SubscriptionAutoRenewalDisablePayload']>, ParentType, ContextType, RequireFields<MutationSubscriptionAutoRenewalDisableArgs, 'input'>>;
  subscriptionAutoRenewalEnable?: Resolver<Maybe<ResolversTypes['SubscriptionAutoRenewalEnablePayload']>, ParentType, ContextType, RequireFields<MutationSubscriptionAutoRenewalEnableArgs, 'input'>>;
  subscriptionsPayPerUseAtExpirySet?: Resolver<Maybe<ResolversTypes['SubscriptionsPayPerUseAtExpirySetPayload']>, ParentType, ContextType, RequireFields<MutationSubscriptionsPayPerUseAtExpirySetArgs, 'input'>>;
  subscriptionsRenew?: Resolver<Maybe<ResolversTypes['SubscriptionsRenewPayload']>, ParentType, ContextType, RequireFields<MutationSubscriptionsRenewArgs, 'input'>>;
  subscriptionsUnsubscribe?: Resolver<Maybe<ResolversTypes['SubscriptionsUnsubscribePayload']>, ParentType, ContextType, RequireFields<MutationSubscriptionsUnsubscribeArgs, 'input'>>;
  upstreamPolicyClear?: Resolver<Maybe<ResolversTypes['UpstreamPolicyPayload']>, ParentType, ContextType, RequireFields<MutationUpstreamPolicyClearArgs, 'input'>>;
  upstreamPolicySet?: Resolver<Maybe<ResolversTypes['UpstreamPolicyPayload']>, ParentType, ContextType, RequireFields<MutationUpstreamPolicySetArgs, 'input'>>;
  verificationCodeSend?: Resolver<Maybe<ResolversTypes['VerificationCodeSendPayload']>, ParentType, ContextType, RequireFields<MutationVerificationCodeSendArgs, 'input'>>;
  writesFreeze?: Resolver<Maybe<ResolversTypes['WritesFreezePayload']>, ParentType, ContextType, RequireFields<MutationWritesFreezeArgs, 'input'>>;
  writesUnfreeze?: Resolver<Maybe<ResolversTypes['WritesFreezePayload']>, ParentType, ContextType, RequireFields<MutationWritesUnfreezeArgs, 'input'>>;
};

export type NewCustomerTagResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['NewCustomerTag'] = ResolversParentTypes['NewCustomerTag']> = {
  effectiveFrom?: Resolver<Maybe<ResolversTypes['BillingCycle']>, ParentType, ContextType>;
  expiresAfter?: Resolver<Maybe<ResolversTypes['BillingCycle']>, ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['NewCustomerTagValue']>, ParentType, ContextType>;
  valueCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type NodeResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node']> = {
  __resolveType: TypeResolveFn<'Coupon' | 'CouponQuota' | 'Customer' | 'GrantedCouponQuota' | 'Incentive' | 'IncentivePayout' | 'IncentiveStatement' | 'IndirectPartner' | 'Invoice' | 'IssuedCoupon' | 'Order' | 'Partner' | 'PayPerUseResource' | 'ResourceSubscription' | 'ResourceType' | 'ServiceType' | 'WriteReceipt', ParentType, ContextType>;
};

export type OnDemandDiscountResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['OnDemandDiscount'] = ResolversParentTypes['OnDemandDiscount']> = {
  amount?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  discount?: Resolver<ResolversTypes['PriceDiscount'], ParentType, ContextType>;
};

export type OnDemandPriceQuoteResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['OnDemandPriceQuote'] = ResolversParentTypes['OnDemandPriceQuote']> = {
  amount?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  discountAmount?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  officialAmount?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  products?: Resolver<ReadonlyArray<ResolversTypes['OnDemandProductPrice']>, ParentType, ContextType>;
};

export type OnDemandProductPriceResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['OnDemandProductPrice'] = ResolversParentTypes['OnDemandProductPrice']> = {
  amount?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  discountAmount?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  discounts?: Resolver<Maybe<ReadonlyArray<ResolversTypes['OnDemandDiscount']>>, ParentType, ContextType>;
  officialAmount?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  productId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type OnboardingResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Onboarding'] = ResolversParentTypes['Onboarding']> = {
  appliedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  businessRegion?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  companyName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  companySize?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  contactEmail?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  contactName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  contactPhone?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  mainBusiness?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  onboardedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  registrationNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  rejectReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  state?: Resolver<Maybe<ResolversTypes['OnboardingState']>, ParentType, ContextType>;
  stateCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  website?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type OnboardingPayloadResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['OnboardingPayload'] = ResolversParentTypes['OnboardingPayload']> = {
  onboarding?: Resolver<Maybe<ResolversTypes['Onboarding']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type OrderResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Order'] = ResolversParentTypes['Order']> = {
  amountAfterDiscount?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  amounts?: Resolver<Maybe<ResolversTypes['OrderAmounts']>, ParentType, ContextType>;
  baseOrderId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  contractId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  createdAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  createdBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  customer?: Resolver<Maybe<ResolversTypes['Customer']>, ParentType, ContextType>;
  customerId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  enterpriseProjects?: Resolver<Maybe<ReadonlyArray<ResolversTypes['EnterpriseProject']>>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lines?: Resolver<Maybe<ResolversTypes['OrderLineConnection']>, ParentType, ContextType, RequireFields<OrderLinesArgs, 'first'>>;
  needsApproval?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  officialAmount?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  orderId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  paidAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  paymentDeadline?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  provisioning?: Resolver<Maybe<ResolversTypes['ProvisionedResourceConnection']>, ParentType, ContextType, RequireFields<OrderProvisioningArgs, 'first'>>;
  refund?: Resolver<Maybe<ReadonlyArray<ResolversTypes['RefundDetail']>>, ParentType, ContextType>;
  serviceTypeCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  serviceTypeName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['OrderSource']>, ParentType, ContextType>;
  sourceCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['OrderStatus']>, ParentType, ContextType>;
  statusCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  subOrders?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Order']>>, ParentType, ContextType>;
  subscriptions?: Resolver<Maybe<ResolversTypes['ResourceSubscriptionConnection']>, ParentType, ContextType, RequireFields<OrderSubscriptionsArgs, 'first'>>;
  type?: Resolver<Maybe<ResolversTypes['OrderType']>, ParentType, ContextType>;
  typeCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  updatedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  usableCoupons?: Resolver<Maybe<ResolversTypes['OrderUsableCoupons']>, ParentType, ContextType>;
  usableDiscounts?: Resolver<Maybe<ReadonlyArray<ResolversTypes['OrderUsableDiscount']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OrderAmountsResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['OrderAmounts'] = ResolversParentTypes['OrderAmounts']> = {
  commissionAmount?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  consumedAmount?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  couponAmount?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  discounts?: Resolver<ReadonlyArray<ResolversTypes['OrderDiscount']>, ParentType, ContextType>;
  flexiPurchaseCouponAmount?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  storedCardAmount?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
};

export type OrderCancelPayloadResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['OrderCancelPayload'] = ResolversParentTypes['OrderCancelPayload']> = {
  order?: Resolver<Maybe<ResolversTypes['Order']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type OrderConnectionResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['OrderConnection'] = ResolversParentTypes['OrderConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['OrderEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Order']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type OrderCouponLimitResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['OrderCouponLimit'] = ResolversParentTypes['OrderCouponLimit']> = {
  key?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  type?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  value1?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  value2?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type OrderCouponQuantityResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['OrderCouponQuantity'] = ResolversParentTypes['OrderCouponQuantity']> = {
  group?: Resolver<Maybe<ResolversTypes['OrderCouponGroup']>, ParentType, ContextType>;
  groupCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  max?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  type?: Resolver<Maybe<ResolversTypes['OrderCouponType']>, ParentType, ContextType>;
  typeCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type OrderDiscountResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['OrderDiscount'] = ResolversParentTypes['OrderDiscount']> = {
  amount?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  type?: Resolver<Maybe<ResolversTypes['OrderDiscountType']>, ParentType, ContextType>;
  typeCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type OrderDiscountedLinesResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['OrderDiscountedLines'] = ResolversParentTypes['OrderDiscountedLines']> = {
  amount?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  mode?: Resolver<Maybe<ResolversTypes['OrderDiscountMode']>, ParentType, ContextType>;
  modeCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  orderId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  orderLineIds?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  ratio?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
};

export type OrderEdgeResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['OrderEdge'] = ResolversParentTypes['OrderEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Order'], ParentType, ContextType>;
};

export type OrderLineResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['OrderLine'] = ResolversParentTypes['OrderLine']> = {
  amountAfterDiscount?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  amounts?: Resolver<Maybe<ResolversTypes['OrderAmounts']>, ParentType, ContextType>;
  categoryCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  effectiveAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  expiresAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  officialAmount?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  orderLineId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  periodCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  periodType?: Resolver<Maybe<ResolversTypes['OrderPeriodType']>, ParentType, ContextType>;
  periodTypeCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  productId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  quantity?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  serviceTypeCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  serviceTypeName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  specDescription?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type OrderLineConnectionResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['OrderLineConnection'] = ResolversParentTypes['OrderLineConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['OrderLineEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['OrderLine']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type OrderLineEdgeResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['OrderLineEdge'] = ResolversParentTypes['OrderLineEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['OrderLine'], ParentType, ContextType>;
};

export type OrderPayPayloadResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['OrderPayPayload'] = ResolversParentTypes['OrderPayPayload']> = {
  order?: Resolver<Maybe<ResolversTypes['Order']>, ParentType, ContextType>;
  receipt?: Resolver<Maybe<ResolversTypes['WriteReceipt']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type OrderUnsubscribePayloadResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['OrderUnsubscribePayload'] = ResolversParentTypes['OrderUnsubscribePayload']> = {
  orders?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Order']>>, ParentType, ContextType>;
  receipt?: Resolver<Maybe<ResolversTypes['WriteReceipt']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type OrderUsableCouponResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['OrderUsableCoupon'] = ResolversParentTypes['OrderUsableCoupon']> = {
  balance?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  code?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  couponId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  effectiveAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  expiresAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  faceValue?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  group?: Resolver<Maybe<ResolversTypes['OrderCouponGroup']>, ParentType, ContextType>;
  groupCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  heldByOrderId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  limits?: Resolver<ReadonlyArray<ResolversTypes['OrderCouponLimit']>, ParentType, ContextType>;
  planDescription?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  planName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['OrderCouponStatus']>, ParentType, ContextType>;
  statusCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  type?: Resolver<Maybe<ResolversTypes['OrderCouponType']>, ParentType, ContextType>;
  typeCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  usage?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type OrderUsableCouponsResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['OrderUsableCoupons'] = ResolversParentTypes['OrderUsableCoupons']> = {
  coupons?: Resolver<ReadonlyArray<ResolversTypes['OrderUsableCoupon']>, ParentType, ContextType>;
  quantities?: Resolver<ReadonlyArray<ResolversTypes['OrderCouponQuantity']>, ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type OrderUsableDiscountResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['OrderUsableDiscount'] = ResolversParentTypes['OrderUsableDiscount']> = {
  discountId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  lines?: Resolver<ReadonlyArray<ResolversTypes['OrderDiscountedLines']>, ParentType, ContextType>;
  type?: Resolver<Maybe<ResolversTypes['OrderOfferedDiscountType']>, ParentType, ContextType>;
  typeCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
};

export type OwedInvoiceResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['OwedInvoice'] = ResolversParentTypes['OwedInvoice']> = {
  balance?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  contractEntity?: Resolver<Maybe<ResolversTypes['ContractEntity']>, ParentType, ContextType>;
  contractEntityCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  createdAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  owedAmount?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  owedInvoiceId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  settledAmount?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['OwedInvoiceSource']>, ParentType, ContextType>;
  sourceCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sourceReference?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['OwedInvoiceStatus']>, ParentType, ContextType>;
  statusCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  taxRate?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
};

export type OwedInvoiceConnectionResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['OwedInvoiceConnection'] = ResolversParentTypes['OwedInvoiceConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['OwedInvoiceEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['OwedInvoice']>, ParentType, ContextType>;
  openAmount?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type OwedInvoiceEdgeResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['OwedInvoiceEdge'] = ResolversParentTypes['OwedInvoiceEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['OwedInvoice'], ParentType, ContextType>;
};

export type OwedInvoicesOffsetPayloadResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['OwedInvoicesOffsetPayload'] = ResolversParentTypes['OwedInvoicesOffsetPayload']> = {
  owedInvoices?: Resolver<Maybe<ReadonlyArray<ResolversTypes['OwedInvoice']>>, ParentType, ContextType>;
  receipt?: Resolver<Maybe<ResolversTypes['WriteReceipt']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type PackageDeductionResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['PackageDeduction'] = ResolversParentTypes['PackageDeduction']> = {
  after?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  before?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  deductedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  itemId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  measureId?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  productId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  productName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  resourceId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  resourceTag?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  resourceTypeCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  resourceTypeName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['MeasureUnit']>, ParentType, ContextType>;
  usageTypeCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  used?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  usedFrom?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  usedTo?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type PackageDeductionConnectionResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['PackageDeductionConnection'] = ResolversParentTypes['PackageDeductionConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['PackageDeductionEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['PackageDeduction']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type PackageDeductionEdgeResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['PackageDeductionEdge'] = ResolversParentTypes['PackageDeductionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['PackageDeduction'], ParentType, ContextType>;
};

export type PackagedSubServiceResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['PackagedSubService'] = ResolversParentTypes['PackagedSubService']> = {
  resourceId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  resourceName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  resourceTypeCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  resourceTypeName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  serviceTypeCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  serviceTypeName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PartnerResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Partner'] = ResolversParentTypes['Partner']> = {
  accountChanges?: Resolver<Maybe<ResolversTypes['AccountChangeConnection']>, ParentType, ContextType, RequireFields<PartnerAccountChangesArgs, 'account' | 'first'>>;
  accounts?: Resolver<Maybe<ReadonlyArray<ResolversTypes['PartnerAccount']>>, ParentType, ContextType>;
  adjustments?: Resolver<Maybe<ResolversTypes['AdjustmentConnection']>, ParentType, ContextType, RequireFields<PartnerAdjustmentsArgs, 'first'>>;
  companyProfile?: Resolver<Maybe<ResolversTypes['CompanyProfile']>, ParentType, ContextType>;
  couponQuotaRecords?: Resolver<Maybe<ResolversTypes['CouponQuotaRecordConnection']>, ParentType, ContextType, RequireFields<PartnerCouponQuotaRecordsArgs, 'first'>>;
  couponQuotas?: Resolver<Maybe<ResolversTypes['CouponQuotaConnection']>, ParentType, ContextType, RequireFields<PartnerCouponQuotasArgs, 'first' | 'type'>>;
  couponRecords?: Resolver<Maybe<ResolversTypes['CouponRecordConnection']>, ParentType, ContextType, RequireFields<PartnerCouponRecordsArgs, 'first'>>;
  coupons?: Resolver<Maybe<ResolversTypes['CouponConnection']>, ParentType, ContextType, RequireFields<PartnerCouponsArgs, 'first'>>;
  customers?: Resolver<Maybe<ResolversTypes['CustomerConnection']>, ParentType, ContextType, RequireFields<PartnerCustomersArgs, 'first'>>;
  developmentPaths?: Resolver<Maybe<ReadonlyArray<ResolversTypes['DevelopmentPath']>>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  incentives?: Resolver<Maybe<ResolversTypes['IncentiveConnection']>, ParentType, ContextType, RequireFields<PartnerIncentivesArgs, 'first'>>;
  indirectPartners?: Resolver<Maybe<ResolversTypes['IndirectPartnerConnection']>, ParentType, ContextType, RequireFields<PartnerIndirectPartnersArgs, 'first'>>;
  invoices?: Resolver<Maybe<ResolversTypes['InvoiceConnection']>, ParentType, ContextType, RequireFields<PartnerInvoicesArgs, 'first'>>;
  issuedCouponQuotas?: Resolver<Maybe<ResolversTypes['GrantedCouponQuotaConnection']>, ParentType, ContextType, RequireFields<PartnerIssuedCouponQuotasArgs, 'first' | 'indirectPartnerId'>>;
  issuedCoupons?: Resolver<Maybe<ResolversTypes['IssuedCouponConnection']>, ParentType, ContextType, RequireFields<PartnerIssuedCouponsArgs, 'first'>>;
  mailingAddresses?: Resolver<Maybe<ReadonlyArray<ResolversTypes['MailingAddress']>>, ParentType, ContextType>;
  onboarding?: Resolver<Maybe<ResolversTypes['Onboarding']>, ParentType, ContextType>;
  orders?: Resolver<Maybe<ResolversTypes['OrderConnection']>, ParentType, ContextType, RequireFields<PartnerOrdersArgs, 'first' | 'sort'>>;
  partnerId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  programApplications?: Resolver<Maybe<ResolversTypes['ProgramApplicationConnection']>, ParentType, ContextType, RequireFields<PartnerProgramApplicationsArgs, 'first'>>;
  programEnrollments?: Resolver<Maybe<ResolversTypes['ProgramEnrollmentConnection']>, ParentType, ContextType, RequireFields<PartnerProgramEnrollmentsArgs, 'first'>>;
  projectSpecialists?: Resolver<Maybe<ResolversTypes['ProjectSpecialistConnection']>, ParentType, ContextType, RequireFields<PartnerProjectSpecialistsArgs, 'first'>>;
  type?: Resolver<Maybe<ResolversTypes['PartnerType']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PartnerAccountResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['PartnerAccount'] = ResolversParentTypes['PartnerAccount']> = {
  accountId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  balance?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  creditLimit?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  designatedAmount?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  type?: Resolver<ResolversTypes['PartnerAccountType'], ParentType, ContextType>;
  typeCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PayPerUseResourceResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['PayPerUseResource'] = ResolversParentTypes['PayPerUseResource']> = {
  availabilityZoneCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  customer?: Resolver<Maybe<ResolversTypes['Customer']>, ParentType, ContextType>;
  customerId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  effectiveAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  expiresAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  regionCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  resourceId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  resourceName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  resourceType?: Resolver<Maybe<ResolversTypes['ResourceType']>, ParentType, ContextType>;
  resourceTypeCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  resourceTypeName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  serviceType?: Resolver<Maybe<ResolversTypes['ServiceType']>, ParentType, ContextType>;
  serviceTypeCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  serviceTypeName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  specCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  specDescription?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  specSize?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['PayPerUseResourceStatus']>, ParentType, ContextType>;
  statusCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PayPerUseResourceConnectionResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['PayPerUseResourceConnection'] = ResolversParentTypes['PayPerUseResourceConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['PayPerUseResourceEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['PayPerUseResource']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type PayPerUseResourceEdgeResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['PayPerUseResourceEdge'] = ResolversParentTypes['PayPerUseResourceEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['PayPerUseResource'], ParentType, ContextType>;
};

export type PeakBandwidthResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['PeakBandwidth'] = ResolversParentTypes['PeakBandwidth']> = {
  bandwidth?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  billingCycle?: Resolver<ResolversTypes['BillingCycle'], ParentType, ContextType>;
  effectiveDays?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  guaranteedBandwidth?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  measureId?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  peakBandwidth?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  points?: Resolver<Maybe<ResolversTypes['PeakBandwidthPointConnection']>, ParentType, ContextType, RequireFields<PeakBandwidthPointsArgs, 'first'>>;
  resourceId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  service?: Resolver<ResolversTypes['PeakBandwidthService'], ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['MeasureUnit']>, ParentType, ContextType>;
  usageTypeCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PeakBandwidthConnectionResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['PeakBandwidthConnection'] = ResolversParentTypes['PeakBandwidthConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['PeakBandwidthEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['PeakBandwidth']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type PeakBandwidthEdgeResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['PeakBandwidthEdge'] = ResolversParentTypes['PeakBandwidthEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['PeakBandwidth'], ParentType, ContextType>;
};

export type PeakBandwidthPointResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['PeakBandwidthPoint'] = ResolversParentTypes['PeakBandwidthPoint']> = {
  at?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  guaranteedBandwidth?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  measureId?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['MeasureUnit']>, ParentType, ContextType>;
  usage?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
};

export type PeakBandwidthPointConnectionResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['PeakBandwidthPointConnection'] = ResolversParentTypes['PeakBandwidthPointConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['PeakBandwidthPointEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['PeakBandwidthPoint']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type PeakBandwidthPointEdgeResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['PeakBandwidthPointEdge'] = ResolversParentTypes['PeakBandwidthPointEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['PeakBandwidthPoint'], ParentType, ContextType>;
};

export type PeriodCostResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['PeriodCost'] = ResolversParentTypes['PeriodCost']> = {
  amount?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  officialAmount?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  period?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PolicyChangeResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['PolicyChange'] = ResolversParentTypes['PolicyChange']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  operation?: Resolver<Maybe<ResolversTypes['UpstreamOperation']>, ParentType, ContextType>;
  reach?: Resolver<ResolversTypes['PolicyReach'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PolicyChangeConnectionResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['PolicyChangeConnection'] = ResolversParentTypes['PolicyChangeConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['PolicyChangeEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['PolicyChange']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type PolicyChangeEdgeResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['PolicyChangeEdge'] = ResolversParentTypes['PolicyChangeEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['PolicyChange'], ParentType, ContextType>;
};

export type PriceDiscountResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['PriceDiscount'] = ResolversParentTypes['PriceDiscount']> = {
  discountId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  type?: Resolver<Maybe<ResolversTypes['PriceDiscountType']>, ParentType, ContextType>;
  typeCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ProgramResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Program'] = ResolversParentTypes['Program']> = {
  isInvitationOnly?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  isJoinable?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  joinBlockReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  levelCodes?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  levels?: Resolver<ReadonlyArray<ResolversTypes['ProgramLevel']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  type?: Resolver<Maybe<ResolversTypes['ProgramType']>, ParentType, ContextType>;
  typeCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ProgramApplicationResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['ProgramApplication'] = ResolversParentTypes['ProgramApplication']> = {
  applicationId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  appliedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['ProgramApplicationKind']>, ParentType, ContextType>;
  kindCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  programType?: Resolver<Maybe<ResolversTypes['ProgramType']>, ParentType, ContextType>;
  programTypeCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  rejectReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  state?: Resolver<Maybe<ResolversTypes['ProgramApplicationState']>, ParentType, ContextType>;
  stateCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  targetLevel?: Resolver<Maybe<ResolversTypes['ProgramLevel']>, ParentType, ContextType>;
  targetLevelCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  updatedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type ProgramApplicationConnectionResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['ProgramApplicationConnection'] = ResolversParentTypes['ProgramApplicationConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ProgramApplicationEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['ProgramApplication']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type ProgramApplicationEdgeResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['ProgramApplicationEdge'] = ResolversParentTypes['ProgramApplicationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ProgramApplication'], ParentType, ContextType>;
};

export type ProgramApplicationPayloadResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['ProgramApplicationPayload'] = ResolversParentTypes['ProgramApplicationPayload']> = {
  application?: Resolver<Maybe<ResolversTypes['ProgramApplication']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ProgramCertificateResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['ProgramCertificate'] = ResolversParentTypes['ProgramCertificate']> = {
  expiresAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  url?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ProgramEnrollmentResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['ProgramEnrollment'] = ResolversParentTypes['ProgramEnrollment']> = {
  agreementNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  certificate?: Resolver<Maybe<ResolversTypes['ProgramCertificate']>, ParentType, ContextType>;
  distributorPartnerId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  enrollmentId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  expiresAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  isCertificateAvailable?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  joinedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  level?: Resolver<Maybe<ResolversTypes['ProgramLevel']>, ParentType, ContextType>;
  levelCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  programType?: Resolver<Maybe<ResolversTypes['ProgramType']>, ParentType, ContextType>;
  programTypeCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  state?: Resolver<Maybe<ResolversTypes['ProgramEnrollmentState']>, ParentType, ContextType>;
  stateCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ProgramEnrollmentConnectionResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['ProgramEnrollmentConnection'] = ResolversParentTypes['ProgramEnrollmentConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ProgramEnrollmentEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['ProgramEnrollment']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type ProgramEnrollmentEdgeResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['ProgramEnrollmentEdge'] = ResolversParentTypes['ProgramEnrollmentEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ProgramEnrollment'], ParentType, ContextType>;
};

export type ProjectSpecialistResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['ProjectSpecialist'] = ResolversParentTypes['ProjectSpecialist']> = {
  accountName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  certificates?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  email?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  linkState?: Resolver<Maybe<ResolversTypes['MemberLinkState']>, ParentType, ContextType>;
  linkStateCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  linkedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  memberId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  mobilePhone?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  path?: Resolver<Maybe<ResolversTypes['DevelopmentPathType']>, ParentType, ContextType>;
  pathCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  specialistState?: Resolver<Maybe<ResolversTypes['ProjectSpecialistState']>, ParentType, ContextType>;
  specialistStateCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  workLocation?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ProjectSpecialistConnectionResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['ProjectSpecialistConnection'] = ResolversParentTypes['ProjectSpecialistConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ProjectSpecialistEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['ProjectSpecialist']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type ProjectSpecialistEdgeResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['ProjectSpecialistEdge'] = ResolversParentTypes['ProjectSpecialistEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ProjectSpecialist'], ParentType, ContextType>;
};

export type ProjectSpecialistPayloadResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['ProjectSpecialistPayload'] = ResolversParentTypes['ProjectSpecialistPayload']> = {
  projectSpecialist?: Resolver<Maybe<ResolversTypes['ProjectSpecialist']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ProvinceResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Province'] = ResolversParentTypes['Province']> = {
  cities?: Resolver<Maybe<ReadonlyArray<ResolversTypes['City']>>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ProvisionedResourceResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['ProvisionedResource'] = ResolversParentTypes['ProvisionedResource']> = {
  regionCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  resourceId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  resourceTypeCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  serviceTypeCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  size?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  sizeMeasureId?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  specCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['ProvisioningStatus']>, ParentType, ContextType>;
  statusCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ProvisionedResourceConnectionResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['ProvisionedResourceConnection'] = ResolversParentTypes['ProvisionedResourceConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ProvisionedResourceEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['ProvisionedResource']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type ProvisionedResourceEdgeResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['ProvisionedResourceEdge'] = ResolversParentTypes['ProvisionedResourceEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ProvisionedResource'], ParentType, ContextType>;
};

export type QueryResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  businessCertification?: Resolver<Maybe<ResolversTypes['BusinessCertification']>, ParentType, ContextType>;
  consumingCustomers?: Resolver<Maybe<ResolversTypes['ConsumingCustomerConnection']>, ParentType, ContextType, RequireFields<QueryConsumingCustomersArgs, 'billingCycle' | 'first'>>;
  consumptionRecords?: Resolver<Maybe<ResolversTypes['ConsumptionRecordConnection']>, ParentType, ContextType, RequireFields<QueryConsumptionRecordsArgs, 'filter' | 'first'>>;
  customer?: Resolver<Maybe<ResolversTypes['Customer']>, ParentType, ContextType, Partial<QueryCustomerArgs>>;
  customerRegistrationCheck?: Resolver<Maybe<ResolversTypes['CustomerRegistrationCheck']>, ParentType, ContextType, Partial<QueryCustomerRegistrationCheckArgs>>;
  customers?: Resolver<Maybe<ResolversTypes['CustomerConnection']>, ParentType, ContextType, RequireFields<QueryCustomersArgs, 'first'>>;
  incentive?: Resolver<Maybe<ResolversTypes['Incentive']>, ParentType, ContextType, RequireFields<QueryIncentiveArgs, 'id'>>;
  incentiveAutoPayout?: Resolver<Maybe<ResolversTypes['IncentiveAutoPayout']>, ParentType, ContextType>;
  incentivePayout?: Resolver<Maybe<ResolversTypes['IncentivePayout']>, ParentType, ContextType, Partial<QueryIncentivePayoutArgs>>;
  incentivePayoutPreview?: Resolver<Maybe<ResolversTypes['IncentivePayoutPreviewPayload']>, ParentType, ContextType, RequireFields<QueryIncentivePayoutPreviewArgs, 'input'>>;
  incentivePayouts?: Resolver<Maybe<ResolversTypes['IncentivePayoutConnection']>, ParentType, ContextType, RequireFields<QueryIncentivePayoutsArgs, 'first'>>;
  incentivePolicies?: Resolver<Maybe<ResolversTypes['IncentivePolicyConnection']>, ParentType, ContextType, RequireFields<QueryIncentivePoliciesArgs, 'first' | 'month'>>;
  incentiveStatements?: Resolver<Maybe<ResolversTypes['IncentiveStatementConnection']>, ParentType, ContextType, RequireFields<QueryIncentiveStatementsArgs, 'first'>>;
  incentives?: Resolver<Maybe<ResolversTypes['IncentiveConnection']>, ParentType, ContextType, RequireFields<QueryIncentivesArgs, 'first'>>;
  internationalInvoices?: Resolver<Maybe<ResolversTypes['InternationalInvoiceConnection']>, ParentType, ContextType, RequireFields<QueryInternationalInvoicesArgs, 'filter' | 'first'>>;
  invoice?: Resolver<Maybe<ResolversTypes['Invoice']>, ParentType, ContextType, Partial<QueryInvoiceArgs>>;
  invoiceMailingAddresses?: Resolver<Maybe<ResolversTypes['MailingAddressConnection']>, ParentType, ContextType, RequireFields<QueryInvoiceMailingAddressesArgs, 'first'>>;
  invoicePreview?: Resolver<Maybe<ResolversTypes['InvoicePreviewPayload']>, ParentType, ContextType, RequireFields<QueryInvoicePreviewArgs, 'input'>>;
  invoiceProfiles?: Resolver<Maybe<ReadonlyArray<ResolversTypes['InvoiceProfile']>>, ParentType, ContextType>;
  invoiceableCustomerCycles?: Resolver<Maybe<ResolversTypes['InvoiceableCustomerCycleConnection']>, ParentType, ContextType, RequireFields<QueryInvoiceableCustomerCyclesArgs, 'filter' | 'first'>>;
  invoiceableCycles?: Resolver<Maybe<ResolversTypes['InvoiceableCycleConnection']>, ParentType, ContextType, RequireFields<QueryInvoiceableCyclesArgs, 'first'>>;
  invoiceableOrders?: Resolver<Maybe<ResolversTypes['InvoiceableOrderConnection']>, ParentType, ContextType, RequireFields<QueryInvoiceableOrdersArgs, 'first'>>;
  invoices?: Resolver<Maybe<ResolversTypes['InvoiceConnection']>, ParentType, ContextType, RequireFields<QueryInvoicesArgs, 'first'>>;
  measureConversions?: Resolver<Maybe<ReadonlyArray<ResolversTypes['MeasureConversion']>>, ParentType, ContextType, Partial<QueryMeasureConversionsArgs>>;
  measureUnits?: Resolver<Maybe<ReadonlyArray<ResolversTypes['MeasureUnit']>>, ParentType, ContextType, Partial<QueryMeasureUnitsArgs>>;
  migration?: Resolver<ResolversTypes['Migration'], ParentType, ContextType>;
  monthlyBills?: Resolver<Maybe<ResolversTypes['MonthlyBillConnection']>, ParentType, ContextType, RequireFields<QueryMonthlyBillsArgs, 'filter' | 'first'>>;
  node?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType, RequireFields<QueryNodeArgs, 'id'>>;
  nodes?: Resolver<ReadonlyArray<Maybe<ResolversTypes['Node']>>, ParentType, ContextType, RequireFields<QueryNodesArgs, 'ids'>>;
  openReceipts?: Resolver<Maybe<ResolversTypes['WriteReceiptConnection']>, ParentType, ContextType, RequireFields<QueryOpenReceiptsArgs, 'first'>>;
  order?: Resolver<Maybe<ResolversTypes['Order']>, ParentType, ContextType, Partial<QueryOrderArgs>>;
  orders?: Resolver<Maybe<ResolversTypes['OrderConnection']>, ParentType, ContextType, RequireFields<QueryOrdersArgs, 'first' | 'sort'>>;
  owedInvoices?: Resolver<Maybe<ResolversTypes['OwedInvoiceConnection']>, ParentType, ContextType, RequireFields<QueryOwedInvoicesArgs, 'first'>>;
  partner?: Resolver<ResolversTypes['Partner'], ParentType, ContextType>;
  priceQuoteOnDemand?: Resolver<Maybe<ResolversTypes['OnDemandPriceQuote']>, ParentType, ContextType, RequireFields<QueryPriceQuoteOnDemandArgs, 'input'>>;
  priceQuoteRenewal?: Resolver<Maybe<ResolversTypes['RenewalPriceQuote']>, ParentType, ContextType, RequireFields<QueryPriceQuoteRenewalArgs, 'input'>>;
  priceQuoteSubscription?: Resolver<Maybe<ResolversTypes['SubscriptionPriceQuote']>, ParentType, ContextType, RequireFields<QueryPriceQuoteSubscriptionArgs, 'input'>>;
  programs?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Program']>>, ParentType, ContextType>;
  provinces?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Province']>>, ParentType, ContextType>;
  receipt?: Resolver<Maybe<ResolversTypes['WriteReceipt']>, ParentType, ContextType, RequireFields<QueryReceiptArgs, 'idempotencyKey'>>;
  resourceType?: Resolver<Maybe<ResolversTypes['ResourceType']>, ParentType, ContextType, RequireFields<QueryResourceTypeArgs, 'code'>>;
  resourceTypes?: Resolver<Maybe<ResolversTypes['ResourceTypeConnection']>, ParentType, ContextType, RequireFields<QueryResourceTypesArgs, 'first'>>;
  serviceType?: Resolver<Maybe<ResolversTypes['ServiceType']>, ParentType, ContextType, RequireFields<QueryServiceTypeArgs, 'code'>>;
  serviceTypes?: Resolver<Maybe<ResolversTypes['ServiceTypeConnection']>, ParentType, ContextType, RequireFields<QueryServiceTypesArgs, 'first'>>;
  subscriptions?: Resolver<Maybe<ResolversTypes['ResourceSubscriptionConnection']>, ParentType, ContextType, RequireFields<QuerySubscriptionsArgs, 'filter' | 'first'>>;
  upstreamOperations?: Resolver<ReadonlyArray<ResolversTypes['UpstreamOperation']>, ParentType, ContextType, Partial<QueryUpstreamOperationsArgs>>;
  upstreamPolicyPreview?: Resolver<ResolversTypes['UpstreamPolicyPreview'], ParentType, ContextType, RequireFields<QueryUpstreamPolicyPreviewArgs, 'input'>>;
  usageTypes?: Resolver<Maybe<ResolversTypes['UsageTypeConnection']>, ParentType, ContextType, RequireFields<QueryUsageTypesArgs, 'first'>>;
  writeStatus?: Resolver<Maybe<ResolversTypes['WriteStatus']>, ParentType, ContextType>;
};

export type RealNamePayloadResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['RealNamePayload'] = ResolversParentTypes['RealNamePayload']> = {
  customer?: Resolver<Maybe<ResolversTypes['Customer']>, ParentType, ContextType>;
  failedChecks?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  isUnderReview?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RealNameReviewResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['RealNameReview'] = ResolversParentTypes['RealNameReview']> = {
  opinion?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  result?: Resolver<ResolversTypes['RealNameReviewResult'], ParentType, ContextType>;
  resultCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ReceiptSettlePayloadResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['ReceiptSettlePayload'] = ResolversParentTypes['ReceiptSettlePayload']> = {
  receipt?: Resolver<Maybe<ResolversTypes['WriteReceipt']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RefundDetailResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['RefundDetail'] = ResolversParentTypes['RefundDetail']> = {
  amount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  baseOrderId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  refundDetailId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  regionCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  resourceTypeCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  resourceTypeName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  serviceTypeCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  serviceTypeName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type RenewalPriceResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['RenewalPrice'] = ResolversParentTypes['RenewalPrice']> = {
  amount?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  resourceId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  subscription?: Resolver<Maybe<ResolversTypes['ResourceSubscription']>, ParentType, ContextType>;
};

export type RenewalPriceOptionResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['RenewalPriceOption'] = ResolversParentTypes['RenewalPriceOption']> = {
  amount?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  discount?: Resolver<ResolversTypes['PriceDiscount'], ParentType, ContextType>;
  discountAmount?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  installment?: Resolver<Maybe<ResolversTypes['InstallmentPrice']>, ParentType, ContextType>;
  isBest?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  officialAmount?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
};

export type RenewalPriceQuoteResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['RenewalPriceQuote'] = ResolversParentTypes['RenewalPriceQuote']> = {
  amount?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  discount?: Resolver<Maybe<ResolversTypes['PriceDiscount']>, ParentType, ContextType>;
  discountAmount?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  failures?: Resolver<ReadonlyArray<ResolversTypes['ResourceFailure']>, ParentType, ContextType>;
  installment?: Resolver<Maybe<ResolversTypes['InstallmentPrice']>, ParentType, ContextType>;
  officialAmount?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  options?: Resolver<Maybe<ReadonlyArray<ResolversTypes['RenewalPriceOption']>>, ParentType, ContextType>;
  resources?: Resolver<ReadonlyArray<ResolversTypes['RenewalPrice']>, ParentType, ContextType>;
};

export type ResourceBillResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['ResourceBill'] = ResolversParentTypes['ResourceBill']> = {
  accountName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  availabilityZoneCodes?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  billDetailType?: Resolver<Maybe<ResolversTypes['BillDetailType']>, ParentType, ContextType>;
  billDetailTypeCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  billingCycle?: Resolver<ResolversTypes['BillingCycle'], ParentType, ContextType>;
  chargingMode?: Resolver<Maybe<ResolversTypes['ChargingMode']>, ParentType, ContextType>;
  chargingModeCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  consumptionTime?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  customerId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  day?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  debtAmount?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  discountAmount?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  enterpriseProject?: Resolver<Maybe<ResolversTypes['EnterpriseProject']>, ParentType, ContextType>;
  meteredFrom?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  meteredTo?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  officialAmount?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  operatingEntityId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  order?: Resolver<Maybe<ResolversTypes['Order']>, ParentType, ContextType>;
  orderId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  parentResourceId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  payableAmount?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  payerAccountId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  payment?: Resolver<Maybe<ResolversTypes['ConsumptionPayment']>, ParentType, ContextType>;
  periodCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  periodType?: Resolver<Maybe<ResolversTypes['BillingPeriodType']>, ParentType, ContextType>;
  periodTypeCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  previousOrderId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  recordId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  regionCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  regionName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  resourceId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  resourceName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  resourceTag?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  resourceTypeCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  resourceTypeName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  rootResourceId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  serviceTypeCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  serviceTypeName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  skuCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  specDescription?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  subService?: Resolver<Maybe<ResolversTypes['PackagedSubService']>, ParentType, ContextType>;
  tradeId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  writtenOffAmount?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
};

export type ResourceBillConnectionResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['ResourceBillConnection'] = ResolversParentTypes['ResourceBillConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ResourceBillEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['ResourceBill']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type ResourceBillEdgeResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['ResourceBillEdge'] = ResolversParentTypes['ResourceBillEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ResourceBill'], ParentType, ContextType>;
};

export type ResourceFailureResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['ResourceFailure'] = ResolversParentTypes['ResourceFailure']> = {
  error?: Resolver<ResolversTypes['UserError'], ParentType, ContextType>;
  resourceId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ResourcePackageResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['ResourcePackage'] = ResolversParentTypes['ResourcePackage']> = {
  bundling?: Resolver<Maybe<ResolversTypes['ResourcePackageBundling']>, ParentType, ContextType>;
  bundlingCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  customerId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  effectiveAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  enterpriseProjectId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  expiresAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  items?: Resolver<ReadonlyArray<ResolversTypes['ResourcePackageItem']>, ParentType, ContextType>;
  order?: Resolver<Maybe<ResolversTypes['Order']>, ParentType, ContextType>;
  orderId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  origin?: Resolver<Maybe<ResolversTypes['ResourcePackageOrigin']>, ParentType, ContextType>;
  originCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  packageId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  productId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  productName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  regionCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reuse?: Resolver<Maybe<ResolversTypes['ResourcePackageReuse']>, ParentType, ContextType>;
  reuseCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  scope?: Resolver<Maybe<ResolversTypes['ResourcePackageScope']>, ParentType, ContextType>;
  scopeCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  serviceType?: Resolver<Maybe<ResolversTypes['ServiceType']>, ParentType, ContextType>;
  serviceTypeCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  serviceTypeName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['ResourcePackageStatus']>, ParentType, ContextType>;
  statusCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  usages?: Resolver<Maybe<ReadonlyArray<ResolversTypes['ResourcePackageUsage']>>, ParentType, ContextType>;
};

export type ResourcePackageConnectionResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['ResourcePackageConnection'] = ResolversParentTypes['ResourcePackageConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ResourcePackageEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['ResourcePackage']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type ResourcePackageEdgeResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['ResourcePackageEdge'] = ResolversParentTypes['ResourcePackageEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ResourcePackage'], ParentType, ContextType>;
};

export type ResourcePackageItemResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['ResourcePackageItem'] = ResolversParentTypes['ResourcePackageItem']> = {
  itemId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  measureId?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  original?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  remaining?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['MeasureUnit']>, ParentType, ContextType>;
  usageTypeName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ResourcePackageUsageResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['ResourcePackageUsage'] = ResolversParentTypes['ResourcePackageUsage']> = {
  cycle?: Resolver<Maybe<ResolversTypes['ResetCycle']>, ParentType, ContextType>;
  cycleCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  cycleKind?: Resolver<Maybe<ResolversTypes['ResetCycleKind']>, ParentType, ContextType>;
  cycleKindCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  endsAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  itemId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  itemTypeName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  measureId?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  original?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  remaining?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  resourceTypeName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  startsAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['MeasureUnit']>, ParentType, ContextType>;
  usageTypeName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ResourceRecordResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['ResourceRecord'] = ResolversParentTypes['ResourceRecord']> = {
  accountName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  billDetailType?: Resolver<Maybe<ResolversTypes['BillDetailType']>, ParentType, ContextType>;
  billDetailTypeCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  chargingMode?: Resolver<Maybe<ResolversTypes['ChargingMode']>, ParentType, ContextType>;
  chargingModeCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  consumptionTime?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  customerId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  day?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  debtAmount?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  deductedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  discountAmount?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  enterpriseProject?: Resolver<Maybe<ResolversTypes['EnterpriseProject']>, ParentType, ContextType>;
  formula?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  meteredFrom?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  meteredTo?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  officialAmount?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  order?: Resolver<Maybe<ResolversTypes['Order']>, ParentType, ContextType>;
  orderId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  packageUsage?: Resolver<Maybe<ResolversTypes['MeasuredQuantity']>, ParentType, ContextType>;
  payableAmount?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  payment?: Resolver<Maybe<ResolversTypes['ConsumptionPayment']>, ParentType, ContextType>;
  periodCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  periodType?: Resolver<Maybe<ResolversTypes['BillingPeriodType']>, ParentType, ContextType>;
  periodTypeCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  productId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  productName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  recordId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  regionCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  regionName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  relativeOrderId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reservedInstanceUsage?: Resolver<Maybe<ResolversTypes['MeasuredQuantity']>, ParentType, ContextType>;
  resourceId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  resourceName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  resourceTag?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  resourceTypeCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  resourceTypeName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  serviceTypeCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  serviceTypeName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  skuCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  specDescription?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  specSize?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  specSizeMeasureId?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  subService?: Resolver<Maybe<ResolversTypes['PackagedSubService']>, ParentType, ContextType>;
  tradeId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  unitPrice?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  unitPriceUnit?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  usage?: Resolver<Maybe<ResolversTypes['MeasuredQuantity']>, ParentType, ContextType>;
  usageTypeCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  writtenOffAmount?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
};

export type ResourceRecordConnectionResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['ResourceRecordConnection'] = ResolversParentTypes['ResourceRecordConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ResourceRecordEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['ResourceRecord']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type ResourceRecordEdgeResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['ResourceRecordEdge'] = ResolversParentTypes['ResourceRecordEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ResourceRecord'], ParentType, ContextType>;
};

export type ResourceSubscriptionResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['ResourceSubscription'] = ResolversParentTypes['ResourceSubscription']> = {
  attached?: Resolver<Maybe<ReadonlyArray<ResolversTypes['ResourceSubscription']>>, ParentType, ContextType>;
  customer?: Resolver<Maybe<ResolversTypes['Customer']>, ParentType, ContextType>;
  customerId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  effectiveAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  enterpriseProject?: Resolver<Maybe<ResolversTypes['EnterpriseProject']>, ParentType, ContextType>;
  expirePolicy?: Resolver<Maybe<ResolversTypes['ExpirePolicy']>, ParentType, ContextType>;
  expirePolicyCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  expiresAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isMain?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  parentResourceId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  productId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  projectId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  regionCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  resourceId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  resourceName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  resourceTypeCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  resourceTypeName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  serviceTypeCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  serviceTypeName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  specCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  specDescription?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  specSize?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  specSizeMeasureId?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['SubscriptionStatus']>, ParentType, ContextType>;
  statusCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  subscriptionId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  updatedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ResourceSubscriptionConnectionResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['ResourceSubscriptionConnection'] = ResolversParentTypes['ResourceSubscriptionConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ResourceSubscriptionEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['ResourceSubscription']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type ResourceSubscriptionEdgeResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['ResourceSubscriptionEdge'] = ResolversParentTypes['ResourceSubscriptionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ResourceSubscription'], ParentType, ContextType>;
};

export type ResourceTypeResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['ResourceType'] = ResolversParentTypes['ResourceType']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  serviceType?: Resolver<Maybe<ResolversTypes['ServiceType']>, ParentType, ContextType>;
  serviceTypeCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  usageTypes?: Resolver<Maybe<ResolversTypes['UsageTypeConnection']>, ParentType, ContextType, RequireFields<ResourceTypeUsageTypesArgs, 'first'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ResourceTypeConnectionResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['ResourceTypeConnection'] = ResolversParentTypes['ResourceTypeConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ResourceTypeEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['ResourceType']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type ResourceTypeEdgeResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['ResourceTypeEdge'] = ResolversParentTypes['ResourceTypeEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ResourceType'], ParentType, ContextType>;
};

export type RolloutResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Rollout'] = ResolversParentTypes['Rollout']> = {
  callsNeeded?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  callsSeen?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  holding?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  isWaiting?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  nextPercent?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  percent?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  since?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  stage?: Resolver<ResolversTypes['RolloutStage'], ParentType, ContextType>;
};

export type ServiceTypeResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['ServiceType'] = ResolversParentTypes['ServiceType']> = {
  abbreviation?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  resourceTypes?: Resolver<Maybe<ResolversTypes['ResourceTypeConnection']>, ParentType, ContextType, RequireFields<ServiceTypeResourceTypesArgs, 'first'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ServiceTypeConnectionResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['ServiceTypeConnection'] = ResolversParentTypes['ServiceTypeConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ServiceTypeEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['ServiceType']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type ServiceTypeEdgeResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['ServiceTypeEdge'] = ResolversParentTypes['ServiceTypeEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ServiceType'], ParentType, ContextType>;
};

export type SideStatisticsResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['SideStatistics'] = ResolversParentTypes['SideStatistics']> = {
  calls?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  errorRate?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  errors?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  p50Ms?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  p95Ms?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  p99Ms?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type StoredValueCardResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['StoredValueCard'] = ResolversParentTypes['StoredValueCard']> = {
  balance?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  cardId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  effectiveAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  expiresAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  faceValue?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['StoredValueCardStatus']>, ParentType, ContextType>;
  statusCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type StoredValueCardConnectionResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['StoredValueCardConnection'] = ResolversParentTypes['StoredValueCardConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['StoredValueCardEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['StoredValueCard']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type StoredValueCardEdgeResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['StoredValueCardEdge'] = ResolversParentTypes['StoredValueCardEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['StoredValueCard'], ParentType, ContextType>;
};

export type SubscriptionAutoRenewalDisablePayloadResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['SubscriptionAutoRenewalDisablePayload'] = ResolversParentTypes['SubscriptionAutoRenewalDisablePayload']> = {
  subscriptions?: Resolver<Maybe<ReadonlyArray<ResolversTypes['ResourceSubscription']>>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type SubscriptionAutoRenewalEnablePayloadResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['SubscriptionAutoRenewalEnablePayload'] = ResolversParentTypes['SubscriptionAutoRenewalEnablePayload']> = {
  receipt?: Resolver<Maybe<ResolversTypes['WriteReceipt']>, ParentType, ContextType>;
  subscriptions?: Resolver<Maybe<ReadonlyArray<ResolversTypes['ResourceSubscription']>>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type SubscriptionPriceOptionResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['SubscriptionPriceOption'] = ResolversParentTypes['SubscriptionPriceOption']> = {
  amount?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  discount?: Resolver<ResolversTypes['PriceDiscount'], ParentType, ContextType>;
  discountAmount?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  installment?: Resolver<Maybe<ResolversTypes['InstallmentPrice']>, ParentType, ContextType>;
  isBest?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  officialAmount?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  products?: Resolver<ReadonlyArray<ResolversTypes['SubscriptionProductPrice']>, ParentType, ContextType>;
};

export type SubscriptionPriceQuoteResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['SubscriptionPriceQuote'] = ResolversParentTypes['SubscriptionPriceQuote']> = {
  amount?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  discount?: Resolver<Maybe<ResolversTypes['PriceDiscount']>, ParentType, ContextType>;
  discountAmount?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  installment?: Resolver<Maybe<ResolversTypes['InstallmentPrice']>, ParentType, ContextType>;
  officialAmount?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  options?: Resolver<Maybe<ReadonlyArray<ResolversTypes['SubscriptionPriceOption']>>, ParentType, ContextType>;
  products?: Resolver<ReadonlyArray<ResolversTypes['SubscriptionProductPrice']>, ParentType, ContextType>;
};

export type SubscriptionProductPriceResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['SubscriptionProductPrice'] = ResolversParentTypes['SubscriptionProductPrice']> = {
  amount?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  discountAmount?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  installment?: Resolver<Maybe<ResolversTypes['InstallmentPrice']>, ParentType, ContextType>;
  officialAmount?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  productId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type SubscriptionsPayPerUseAtExpirySetPayloadResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['SubscriptionsPayPerUseAtExpirySetPayload'] = ResolversParentTypes['SubscriptionsPayPerUseAtExpirySetPayload']> = {
  failures?: Resolver<ReadonlyArray<ResolversTypes['ResourceFailure']>, ParentType, ContextType>;
  subscriptions?: Resolver<Maybe<ReadonlyArray<ResolversTypes['ResourceSubscription']>>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type SubscriptionsRenewPayloadResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['SubscriptionsRenewPayload'] = ResolversParentTypes['SubscriptionsRenewPayload']> = {
  failures?: Resolver<ReadonlyArray<ResolversTypes['ResourceFailure']>, ParentType, ContextType>;
  orders?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Order']>>, ParentType, ContextType>;
  receipt?: Resolver<Maybe<ResolversTypes['WriteReceipt']>, ParentType, ContextType>;
  subscriptions?: Resolver<Maybe<ReadonlyArray<ResolversTypes['ResourceSubscription']>>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type SubscriptionsUnsubscribePayloadResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['SubscriptionsUnsubscribePayload'] = ResolversParentTypes['SubscriptionsUnsubscribePayload']> = {
  failures?: Resolver<ReadonlyArray<ResolversTypes['ResourceFailure']>, ParentType, ContextType>;
  orders?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Order']>>, ParentType, ContextType>;
  receipt?: Resolver<Maybe<ResolversTypes['WriteReceipt']>, ParentType, ContextType>;
  subscriptions?: Resolver<Maybe<ReadonlyArray<ResolversTypes['ResourceSubscription']>>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type SunsetResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['Sunset'] = ResolversParentTypes['Sunset']> = {
  date?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  daysLeft?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  isConfirmed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type TrafficPointResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['TrafficPoint'] = ResolversParentTypes['TrafficPoint']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  compared?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  mismatches?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  newCalls?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  newErrors?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  newP95Ms?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  oldCalls?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  oldErrors?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  oldP95Ms?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  seconds?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type UpstreamBindingResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['UpstreamBinding'] = ResolversParentTypes['UpstreamBinding']> = {
  endpoints?: Resolver<ReadonlyArray<ResolversTypes['UpstreamEndpoint']>, ParentType, ContextType>;
  generation?: Resolver<ResolversTypes['Generation'], ParentType, ContextType>;
  missingFields?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
};

export type UpstreamEndpointResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['UpstreamEndpoint'] = ResolversParentTypes['UpstreamEndpoint']> = {
  foundRetiredAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  method?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  operationId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  quotaCalls?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  quotaUsed?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  quotaWindowMs?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['EndpointStatus'], ParentType, ContextType>;
  sunset?: Resolver<Maybe<ResolversTypes['Sunset']>, ParentType, ContextType>;
};

export type UpstreamOperationResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['UpstreamOperation'] = ResolversParentTypes['UpstreamOperation']> = {
  bindings?: Resolver<ReadonlyArray<ResolversTypes['UpstreamBinding']>, ParentType, ContextType>;
  declaredDifferences?: Resolver<ReadonlyArray<ResolversTypes['DeclaredDifference']>, ParentType, ContextType>;
  fallback?: Resolver<Maybe<ResolversTypes['Generation']>, ParentType, ContextType>;
  generation?: Resolver<Maybe<ResolversTypes['Generation']>, ParentType, ContextType>;
  mismatches?: Resolver<ResolversTypes['MismatchConnection'], ParentType, ContextType, RequireFields<UpstreamOperationMismatchesArgs, 'first'>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  pinned?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  policy?: Resolver<ResolversTypes['UpstreamPolicy'], ParentType, ContextType>;
  policyChanges?: Resolver<ResolversTypes['PolicyChangeConnection'], ParentType, ContextType, RequireFields<UpstreamOperationPolicyChangesArgs, 'first'>>;
  rollout?: Resolver<Maybe<ResolversTypes['Rollout']>, ParentType, ContextType>;
  safety?: Resolver<ResolversTypes['OperationSafety'], ParentType, ContextType>;
  series?: Resolver<ReadonlyArray<ResolversTypes['TrafficPoint']>, ParentType, ContextType, RequireFields<UpstreamOperationSeriesArgs, 'minutes'>>;
  source?: Resolver<Maybe<ResolversTypes['ChoiceSource']>, ParentType, ContextType>;
  verdict?: Resolver<Maybe<ResolversTypes['MigrationVerdict']>, ParentType, ContextType>;
};

export type UpstreamPolicyResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['UpstreamPolicy'] = ResolversParentTypes['UpstreamPolicy']> = {
  askAtPercent?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  comparedPercent?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  fallback?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  mode?: Resolver<ResolversTypes['PolicyMode'], ParentType, ContextType>;
  newPercent?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  reach?: Resolver<ResolversTypes['PolicyReach'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['PolicySource'], ParentType, ContextType>;
  writesReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  writesUpToPercent?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type UpstreamPolicyPayloadResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['UpstreamPolicyPayload'] = ResolversParentTypes['UpstreamPolicyPayload']> = {
  operation?: Resolver<Maybe<ResolversTypes['UpstreamOperation']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type UpstreamPolicyPreviewResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['UpstreamPolicyPreview'] = ResolversParentTypes['UpstreamPolicyPreview']> = {
  addedCallsPerHour?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  after?: Resolver<Maybe<ResolversTypes['UpstreamPolicy']>, ParentType, ContextType>;
  before?: Resolver<Maybe<ResolversTypes['UpstreamPolicy']>, ParentType, ContextType>;
  fallback?: Resolver<Maybe<ResolversTypes['Generation']>, ParentType, ContextType>;
  generation?: Resolver<Maybe<ResolversTypes['Generation']>, ParentType, ContextType>;
  movedPercent?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  warnings?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
};

export type UsageTypeResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['UsageType'] = ResolversParentTypes['UsageType']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  resourceTypeCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  resourceTypeName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  serviceTypeCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  serviceTypeName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type UsageTypeConnectionResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['UsageTypeConnection'] = ResolversParentTypes['UsageTypeConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['UsageTypeEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['UsageType']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type UsageTypeEdgeResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['UsageTypeEdge'] = ResolversParentTypes['UsageTypeEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['UsageType'], ParentType, ContextType>;
};

export type UserErrorResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['UserError'] = ResolversParentTypes['UserError']> = {
  code?: Resolver<ResolversTypes['UserErrorCode'], ParentType, ContextType>;
  field?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  upstreamCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type VerificationCodeSendPayloadResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['VerificationCodeSendPayload'] = ResolversParentTypes['VerificationCodeSendPayload']> = {
  isSent?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type WriteCandidateResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['WriteCandidate'] = ResolversParentTypes['WriteCandidate']> = {
  at?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  exact?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  item?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  recordId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type WriteFactResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['WriteFact'] = ResolversParentTypes['WriteFact']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  values?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
};

export type WriteItemResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['WriteItem'] = ResolversParentTypes['WriteItem']> = {
  itemId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  resultId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  upstreamCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type WriteReceiptResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['WriteReceipt'] = ResolversParentTypes['WriteReceipt']> = {
  caller?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  candidates?: Resolver<ReadonlyArray<ResolversTypes['WriteCandidate']>, ParentType, ContextType>;
  endedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  facts?: Resolver<ReadonlyArray<ResolversTypes['WriteFact']>, ParentType, ContextType>;
  failureCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  generation?: Resolver<ResolversTypes['Generation'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  idempotencyKey?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  items?: Resolver<ReadonlyArray<ResolversTypes['WriteItem']>, ParentType, ContextType>;
  mutation?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nextSearchAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  openSeconds?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  operation?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  operationId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  plannedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  requestId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  resultIds?: Resolver<ReadonlyArray<ResolversTypes['WriteResultId']>, ParentType, ContextType>;
  searches?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sentAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  settlement?: Resolver<Maybe<ResolversTypes['WriteSettlement']>, ParentType, ContextType>;
  settlementReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['WriteState'], ParentType, ContextType>;
  upstreamCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type WriteReceiptConnectionResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['WriteReceiptConnection'] = ResolversParentTypes['WriteReceiptConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['WriteReceiptEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['WriteReceipt']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type WriteReceiptEdgeResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['WriteReceiptEdge'] = ResolversParentTypes['WriteReceiptEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['WriteReceipt'], ParentType, ContextType>;
};

export type WriteResultIdResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['WriteResultId'] = ResolversParentTypes['WriteResultId']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type WriteStatusResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['WriteStatus'] = ResolversParentTypes['WriteStatus']> = {
  frozenReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  frozenSince?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  hasStore?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  open?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  readOnly?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type WritesFreezePayloadResolvers<ContextType = GraphContext, ParentType extends ResolversParentTypes['WritesFreezePayload'] = ResolversParentTypes['WritesFreezePayload']> = {
  status?: Resolver<Maybe<ResolversTypes['WriteStatus']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type Resolvers<ContextType = GraphContext> = {
  AccountBalance?: AccountBalanceResolvers<ContextType>;
  AccountChange?: AccountChangeResolvers<ContextType>;
  AccountChangeConnection?: AccountChangeConnectionResolvers<ContextType>;
  AccountChangeEdge?: AccountChangeEdgeResolvers<ContextType>;
  Adjustment?: AdjustmentResolvers<ContextType>;
  AdjustmentConnection?: AdjustmentConnectionResolvers<ContextType>;
  AdjustmentEdge?: AdjustmentEdgeResolvers<ContextType>;
  BillTransaction?: BillTransactionResolvers<ContextType>;
  BillTransactionConnection?: BillTransactionConnectionResolvers<ContextType>;
  BillTransactionEdge?: BillTransactionEdgeResolvers<ContextType>;
  BillingCycle?: GraphQLScalarType;
  BoundedEstimate?: BoundedEstimateResolvers<ContextType>;
  BusinessCertification?: BusinessCertificationResolvers<ContextType>;
  BusinessCertificationPayload?: BusinessCertificationPayloadResolvers<ContextType>;
  City?: CityResolvers<ContextType>;
  CompanyProfile?: CompanyProfileResolvers<ContextType>;
  CompanyProfilePayload?: CompanyProfilePayloadResolvers<ContextType>;
  ComparisonNoise?: ComparisonNoiseResolvers<ContextType>;
  ConsumingCustomer?: ConsumingCustomerResolvers<ContextType>;
  ConsumingCustomerConnection?: ConsumingCustomerConnectionResolvers<ContextType>;
  ConsumingCustomerEdge?: ConsumingCustomerEdgeResolvers<ContextType>;
  ConsumptionPayment?: ConsumptionPaymentResolvers<ContextType>;
  ConsumptionRecord?: ConsumptionRecordResolvers<ContextType>;
  ConsumptionRecordConnection?: ConsumptionRecordConnectionResolvers<ContextType>;
  ConsumptionRecordEdge?: ConsumptionRecordEdgeResolvers<ContextType>;
  CostDimensionValue?: CostDimensionValueResolvers<ContextType>;
  CostGroup?: CostGroupResolvers<ContextType>;
  CostGroupConnection?: CostGroupConnectionResolvers<ContextType>;
  CostGroupEdge?: CostGroupEdgeResolvers<ContextType>;
  CostMark?: CostMarkResolvers<ContextType>;
  County?: CountyResolvers<ContextType>;
  Coupon?: CouponResolvers<ContextType>;
  CouponConnection?: CouponConnectionResolvers<ContextType>;
  CouponEdge?: CouponEdgeResolvers<ContextType>;
  CouponIssueFailure?: CouponIssueFailureResolvers<ContextType>;
  CouponIssued?: CouponIssuedResolvers<ContextType>;
  CouponQuota?: CouponQuotaResolvers<ContextType>;
  CouponQuotaConnection?: CouponQuotaConnectionResolvers<ContextType>;
  CouponQuotaEdge?: CouponQuotaEdgeResolvers<ContextType>;
  CouponQuotaGrantFailure?: CouponQuotaGrantFailureResolvers<ContextType>;
  CouponQuotaGranted?: CouponQuotaGrantedResolvers<ContextType>;
  CouponQuotaReclaimFailure?: CouponQuotaReclaimFailureResolvers<ContextType>;
  CouponQuotaReclaimed?: CouponQuotaReclaimedResolvers<ContextType>;
  CouponQuotaRecord?: CouponQuotaRecordResolvers<ContextType>;
  CouponQuotaRecordConnection?: CouponQuotaRecordConnectionResolvers<ContextType>;
  CouponQuotaRecordEdge?: CouponQuotaRecordEdgeResolvers<ContextType>;
  CouponQuotasGrantPayload?: CouponQuotasGrantPayloadResolvers<ContextType>;
  CouponQuotasReclaimPayload?: CouponQuotasReclaimPayloadResolvers<ContextType>;
  CouponReclaimPayload?: CouponReclaimPayloadResolvers<ContextType>;
  CouponRecord?: CouponRecordResolvers<ContextType>;
  CouponRecordConnection?: CouponRecordConnectionResolvers<ContextType>;
  CouponRecordEdge?: CouponRecordEdgeResolvers<ContextType>;
  CouponRestriction?: CouponRestrictionResolvers<ContextType>;
  CouponRestrictionValue?: CouponRestrictionValueResolvers<ContextType>;
  CouponsIssuePayload?: CouponsIssuePayloadResolvers<ContextType>;
  CurrencyCode?: GraphQLScalarType;
  Customer?: CustomerResolvers<ContextType>;
  CustomerAccount?: CustomerAccountResolvers<ContextType>;
  CustomerAccountChange?: CustomerAccountChangeResolvers<ContextType>;
  CustomerAccountChangeConnection?: CustomerAccountChangeConnectionResolvers<ContextType>;
  CustomerAccountChangeEdge?: CustomerAccountChangeEdgeResolvers<ContextType>;
  CustomerAccounts?: CustomerAccountsResolvers<ContextType>;
  CustomerAssociation?: CustomerAssociationResolvers<ContextType>;
  CustomerBalancePayload?: CustomerBalancePayloadResolvers<ContextType>;
  CustomerConnection?: CustomerConnectionResolvers<ContextType>;
  CustomerCouponChange?: CustomerCouponChangeResolvers<ContextType>;
  CustomerCouponChangeConnection?: CustomerCouponChangeConnectionResolvers<ContextType>;
  CustomerCouponChangeEdge?: CustomerCouponChangeEdgeResolvers<ContextType>;
  CustomerCreatePayload?: CustomerCreatePayloadResolvers<ContextType>;
  CustomerEdge?: CustomerEdgeResolvers<ContextType>;
  CustomerRegistrationCheck?: CustomerRegistrationCheckResolvers<ContextType>;
  CustomerRenewalSettingSetPayload?: CustomerRenewalSettingSetPayloadResolvers<ContextType>;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  Decimal?: GraphQLScalarType;
  DeclaredDifference?: DeclaredDifferenceResolvers<ContextType>;
  DevelopmentPath?: DevelopmentPathResolvers<ContextType>;
  EnterpriseProject?: EnterpriseProjectResolvers<ContextType>;
  FieldDifference?: FieldDifferenceResolvers<ContextType>;
  FieldMismatches?: FieldMismatchesResolvers<ContextType>;
  GrantedCouponQuota?: GrantedCouponQuotaResolvers<ContextType>;
  GrantedCouponQuotaConnection?: GrantedCouponQuotaConnectionResolvers<ContextType>;
  GrantedCouponQuotaEdge?: GrantedCouponQuotaEdgeResolvers<ContextType>;
  Incentive?: IncentiveResolvers<ContextType>;
  IncentiveAutoPayout?: IncentiveAutoPayoutResolvers<ContextType>;
  IncentiveAutoPayoutUpdatePayload?: IncentiveAutoPayoutUpdatePayloadResolvers<ContextType>;
  IncentiveConnection?: IncentiveConnectionResolvers<ContextType>;
  IncentiveDetail?: IncentiveDetailResolvers<ContextType>;
  IncentiveDetailConnection?: IncentiveDetailConnectionResolvers<ContextType>;
  IncentiveDetailEdge?: IncentiveDetailEdgeResolvers<ContextType>;
  IncentiveEdge?: IncentiveEdgeResolvers<ContextType>;
  IncentivePayout?: IncentivePayoutResolvers<ContextType>;
  IncentivePayoutConnection?: IncentivePayoutConnectionResolvers<ContextType>;
  IncentivePayoutCreatePayload?: IncentivePayoutCreatePayloadResolvers<ContextType>;
  IncentivePayoutEdge?: IncentivePayoutEdgeResolvers<ContextType>;
  IncentivePayoutInvoiceList?: IncentivePayoutInvoiceListResolvers<ContextType>;
  IncentivePayoutInvoicesSubmitPayload?: IncentivePayoutInvoicesSubmitPayloadResolvers<ContextType>;
  IncentivePayoutPreview?: IncentivePayoutPreviewResolvers<ContextType>;
  IncentivePayoutPreviewPayload?: IncentivePayoutPreviewPayloadResolvers<ContextType>;
  IncentivePolicy?: IncentivePolicyResolvers<ContextType>;
  IncentivePolicyConnection?: IncentivePolicyConnectionResolvers<ContextType>;
  IncentivePolicyEdge?: IncentivePolicyEdgeResolvers<ContextType>;
  IncentiveStatement?: IncentiveStatementResolvers<ContextType>;
  IncentiveStatementConfirmPayload?: IncentiveStatementConfirmPayloadResolvers<ContextType>;
  IncentiveStatementConnection?: IncentiveStatementConnectionResolvers<ContextType>;
  IncentiveStatementEdge?: IncentiveStatementEdgeResolvers<ContextType>;
  IncentiveStatementFeedbackSendPayload?: IncentiveStatementFeedbackSendPayloadResolvers<ContextType>;
  IndirectPartner?: IndirectPartnerResolvers<ContextType>;
  IndirectPartnerBalancePayload?: IndirectPartnerBalancePayloadResolvers<ContextType>;
  IndirectPartnerConnection?: IndirectPartnerConnectionResolvers<ContextType>;
  IndirectPartnerEdge?: IndirectPartnerEdgeResolvers<ContextType>;
  InputClassCount?: InputClassCountResolvers<ContextType>;
  InstallmentPrice?: InstallmentPriceResolvers<ContextType>;
  InternationalInvoice?: InternationalInvoiceResolvers<ContextType>;
  InternationalInvoiceConnection?: InternationalInvoiceConnectionResolvers<ContextType>;
  InternationalInvoiceEdge?: InternationalInvoiceEdgeResolvers<ContextType>;
  InternationalInvoiceTax?: InternationalInvoiceTaxResolvers<ContextType>;
  Invoice?: InvoiceResolvers<ContextType>;
  InvoiceConnection?: InvoiceConnectionResolvers<ContextType>;
  InvoiceDeletePayload?: InvoiceDeletePayloadResolvers<ContextType>;
  InvoiceEdge?: InvoiceEdgeResolvers<ContextType>;
  InvoiceFile?: InvoiceFileResolvers<ContextType>;
  InvoiceMailingAddressDeletePayload?: InvoiceMailingAddressDeletePayloadResolvers<ContextType>;
  InvoiceMailingAddressPayload?: InvoiceMailingAddressPayloadResolvers<ContextType>;
  InvoicePart?: InvoicePartResolvers<ContextType>;
  InvoicePayload?: InvoicePayloadResolvers<ContextType>;
  InvoicePreview?: InvoicePreviewResolvers<ContextType>;
  InvoicePreviewPayload?: InvoicePreviewPayloadResolvers<ContextType>;
  InvoiceProfile?: InvoiceProfileResolvers<ContextType>;
  InvoiceProfileDeletePayload?: InvoiceProfileDeletePayloadResolvers<ContextType>;
  InvoiceProfilePayload?: InvoiceProfilePayloadResolvers<ContextType>;
  InvoiceRequestPayload?: InvoiceRequestPayloadResolvers<ContextType>;
  InvoiceReturnPayload?: InvoiceReturnPayloadResolvers<ContextType>;
  InvoiceableAmount?: InvoiceableAmountResolvers<ContextType>;
  InvoiceableCustomerCycle?: InvoiceableCustomerCycleResolvers<ContextType>;
  InvoiceableCustomerCycleConnection?: InvoiceableCustomerCycleConnectionResolvers<ContextType>;
  InvoiceableCustomerCycleEdge?: InvoiceableCustomerCycleEdgeResolvers<ContextType>;
  InvoiceableCycle?: InvoiceableCycleResolvers<ContextType>;
  InvoiceableCycleConnection?: InvoiceableCycleConnectionResolvers<ContextType>;
  InvoiceableCycleEdge?: InvoiceableCycleEdgeResolvers<ContextType>;
  InvoiceableOrder?: InvoiceableOrderResolvers<ContextType>;
  InvoiceableOrderConnection?: InvoiceableOrderConnectionResolvers<ContextType>;
  InvoiceableOrderEdge?: InvoiceableOrderEdgeResolvers<ContextType>;
  IssuedCoupon?: IssuedCouponResolvers<ContextType>;
  IssuedCouponConnection?: IssuedCouponConnectionResolvers<ContextType>;
  IssuedCouponEdge?: IssuedCouponEdgeResolvers<ContextType>;
  MailingAddress?: MailingAddressResolvers<ContextType>;
  MailingAddressConnection?: MailingAddressConnectionResolvers<ContextType>;
  MailingAddressEdge?: MailingAddressEdgeResolvers<ContextType>;
  MailingAddressPayload?: MailingAddressPayloadResolvers<ContextType>;
  MeasureConversion?: MeasureConversionResolvers<ContextType>;
  MeasureUnit?: MeasureUnitResolvers<ContextType>;
  MeasuredQuantity?: MeasuredQuantityResolvers<ContextType>;
  Migration?: MigrationResolvers<ContextType>;
  MigrationCheck?: MigrationCheckResolvers<ContextType>;
  MigrationEvent?: MigrationEventResolvers<ContextType>;
  MigrationEventConnection?: MigrationEventConnectionResolvers<ContextType>;
  MigrationEventEdge?: MigrationEventEdgeResolvers<ContextType>;
  MigrationFact?: MigrationFactResolvers<ContextType>;
  MigrationPayload?: MigrationPayloadResolvers<ContextType>;
  MigrationVerdict?: MigrationVerdictResolvers<ContextType>;
  Mismatch?: MismatchResolvers<ContextType>;
  MismatchConnection?: MismatchConnectionResolvers<ContextType>;
  MismatchEdge?: MismatchEdgeResolvers<ContextType>;
  Money?: MoneyResolvers<ContextType>;
  MonthlyBill?: MonthlyBillResolvers<ContextType>;
  MonthlyBillConnection?: MonthlyBillConnectionResolvers<ContextType>;
  MonthlyBillEdge?: MonthlyBillEdgeResolvers<ContextType>;
  MonthlyBillPayment?: MonthlyBillPaymentResolvers<ContextType>;
  MonthlyCost?: MonthlyCostResolvers<ContextType>;
  MonthlyCostConnection?: MonthlyCostConnectionResolvers<ContextType>;
  MonthlyCostEdge?: MonthlyCostEdgeResolvers<ContextType>;
  MonthlySummaryRow?: MonthlySummaryRowResolvers<ContextType>;
  MonthlySummaryRowConnection?: MonthlySummaryRowConnectionResolvers<ContextType>;
  MonthlySummaryRowEdge?: MonthlySummaryRowEdgeResolvers<ContextType>;
  MonthlySummaryTotals?: MonthlySummaryTotalsResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  NewCustomerTag?: NewCustomerTagResolvers<ContextType>;
  Node?: NodeResolvers<ContextType>;
  OnDemandDiscount?: OnDemandDiscountResolvers<ContextType>;
  OnDemandPriceQuote?: OnDemandPriceQuoteResolvers<ContextType>;
  OnDemandProductPrice?: OnDemandProductPriceResolvers<ContextType>;
  Onboarding?: OnboardingResolvers<ContextType>;
  OnboardingPayload?: OnboardingPayloadResolvers<ContextType>;
  Order?: OrderResolvers<ContextType>;
  OrderAmounts?: OrderAmountsResolvers<ContextType>;
  OrderCancelPayload?: OrderCancelPayloadResolvers<ContextType>;
  OrderConnection?: OrderConnectionResolvers<ContextType>;
  OrderCouponLimit?: OrderCouponLimitResolvers<ContextType>;
  OrderCouponQuantity?: OrderCouponQuantityResolvers<ContextType>;
  OrderDiscount?: OrderDiscountResolvers<ContextType>;
  OrderDiscountedLines?: OrderDiscountedLinesResolvers<ContextType>;
  OrderEdge?: OrderEdgeResolvers<ContextType>;
  OrderLine?: OrderLineResolvers<ContextType>;
  OrderLineConnection?: OrderLineConnectionResolvers<ContextType>;
  OrderLineEdge?: OrderLineEdgeResolvers<ContextType>;
  OrderPayPayload?: OrderPayPayloadResolvers<ContextType>;
  OrderUnsubscribePayload?: OrderUnsubscribePayloadResolvers<ContextType>;
  OrderUsableCoupon?: OrderUsableCouponResolvers<ContextType>;
  OrderUsableCoupons?: OrderUsableCouponsResolvers<ContextType>;
  OrderUsableDiscount?: OrderUsableDiscountResolvers<ContextType>;
  OwedInvoice?: OwedInvoiceResolvers<ContextType>;
  OwedInvoiceConnection?: OwedInvoiceConnectionResolvers<ContextType>;
  OwedInvoiceEdge?: OwedInvoiceEdgeResolvers<ContextType>;
  OwedInvoicesOffsetPayload?: OwedInvoicesOffsetPayloadResolvers<ContextType>;
  PackageDeduction?: PackageDeductionResolvers<ContextType>;
  PackageDeductionConnection?: PackageDeductionConnectionResolvers<ContextType>;
  PackageDeductionEdge?: PackageDeductionEdgeResolvers<ContextType>;
  PackagedSubService?: PackagedSubServiceResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Partner?: PartnerResolvers<ContextType>;
  PartnerAccount?: PartnerAccountResolvers<ContextType>;
  PayPerUseResource?: PayPerUseResourceResolvers<ContextType>;
  PayPerUseResourceConnection?: PayPerUseResourceConnectionResolvers<ContextType>;
  PayPerUseResourceEdge?: PayPerUseResourceEdgeResolvers<ContextType>;
  PeakBandwidth?: PeakBandwidthResolvers<ContextType>;
  PeakBandwidthConnection?: PeakBandwidthConnectionResolvers<ContextType>;
  PeakBandwidthEdge?: PeakBandwidthEdgeResolvers<ContextType>;
  PeakBandwidthPoint?: PeakBandwidthPointResolvers<ContextType>;
  PeakBandwidthPointConnection?: PeakBandwidthPointConnectionResolvers<ContextType>;
  PeakBandwidthPointEdge?: PeakBandwidthPointEdgeResolvers<ContextType>;
  PeriodCost?: PeriodCostResolvers<ContextType>;
  PolicyChange?: PolicyChangeResolvers<ContextType>;
  PolicyChangeConnection?: PolicyChangeConnectionResolvers<ContextType>;
  PolicyChangeEdge?: PolicyChangeEdgeResolvers<ContextType>;
  PriceDiscount?: PriceDiscountResolvers<ContextType>;
  Program?: ProgramResolvers<ContextType>;
  ProgramApplication?: ProgramApplicationResolvers<ContextType>;
  ProgramApplicationConnection?: ProgramApplicationConnectionResolvers<ContextType>;
  ProgramApplicationEdge?: ProgramApplicationEdgeResolvers<ContextType>;
  ProgramApplicationPayload?: ProgramApplicationPayloadResolvers<ContextType>;
  ProgramCertificate?: ProgramCertificateResolvers<ContextType>;
  ProgramEnrollment?: ProgramEnrollmentResolvers<ContextType>;
  ProgramEnrollmentConnection?: ProgramEnrollmentConnectionResolvers<ContextType>;
  ProgramEnrollmentEdge?: ProgramEnrollmentEdgeResolvers<ContextType>;
  ProjectSpecialist?: ProjectSpecialistResolvers<ContextType>;
  ProjectSpecialistConnection?: ProjectSpecialistConnectionResolvers<ContextType>;
  ProjectSpecialistEdge?: ProjectSpecialistEdgeResolvers<ContextType>;
  ProjectSpecialistPayload?: ProjectSpecialistPayloadResolvers<ContextType>;
  Province?: ProvinceResolvers<ContextType>;
  ProvisionedResource?: ProvisionedResourceResolvers<ContextType>;
  ProvisionedResourceConnection?: ProvisionedResourceConnectionResolvers<ContextType>;
  ProvisionedResourceEdge?: ProvisionedResourceEdgeResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  RealNamePayload?: RealNamePayloadResolvers<ContextType>;
  RealNameReview?: RealNameReviewResolvers<ContextType>;
  ReceiptSettlePayload?: ReceiptSettlePayloadResolvers<ContextType>;
  RefundDetail?: RefundDetailResolvers<ContextType>;
  RenewalPrice?: RenewalPriceResolvers<ContextType>;
  RenewalPriceOption?: RenewalPriceOptionResolvers<ContextType>;
  RenewalPriceQuote?: RenewalPriceQuoteResolvers<ContextType>;
  ResourceBill?: ResourceBillResolvers<ContextType>;
  ResourceBillConnection?: ResourceBillConnectionResolvers<ContextType>;
  ResourceBillEdge?: ResourceBillEdgeResolvers<ContextType>;
  ResourceFailure?: ResourceFailureResolvers<ContextType>;
  ResourcePackage?: ResourcePackageResolvers<ContextType>;
  ResourcePackageConnection?: ResourcePackageConnectionResolvers<ContextType>;
  ResourcePackageEdge?: ResourcePackageEdgeResolvers<ContextType>;
  ResourcePackageItem?: ResourcePackageItemResolvers<ContextType>;
  ResourcePackageUsage?: ResourcePackageUsageResolvers<ContextType>;
  ResourceRecord?: ResourceRecordResolvers<ContextType>;
  ResourceRecordConnection?: ResourceRecordConnectionResolvers<ContextType>;
  ResourceRecordEdge?: ResourceRecordEdgeResolvers<ContextType>;
  ResourceSubscription?: ResourceSubscriptionResolvers<ContextType>;
  ResourceSubscriptionConnection?: ResourceSubscriptionConnectionResolvers<ContextType>;
  ResourceSubscriptionEdge?: ResourceSubscriptionEdgeResolvers<ContextType>;
  ResourceType?: ResourceTypeResolvers<ContextType>;
  ResourceTypeConnection?: ResourceTypeConnectionResolvers<ContextType>;
  ResourceTypeEdge?: ResourceTypeEdgeResolvers<ContextType>;
  Rollout?: RolloutResolvers<ContextType>;
  ServiceType?: ServiceTypeResolvers<ContextType>;
  ServiceTypeConnection?: ServiceTypeConnectionResolvers<ContextType>;
  ServiceTypeEdge?: ServiceTypeEdgeResolvers<ContextType>;
  SideStatistics?: SideStatisticsResolvers<ContextType>;
  StoredValueCard?: StoredValueCardResolvers<ContextType>;
  StoredValueCardConnection?: StoredValueCardConnectionResolvers<ContextType>;
  StoredValueCardEdge?: StoredValueCardEdgeResolvers<ContextType>;
  SubscriptionAutoRenewalDisablePayload?: SubscriptionAutoRenewalDisablePayloadResolvers<ContextType>;
  SubscriptionAutoRenewalEnablePayload?: SubscriptionAutoRenewalEnablePayloadResolvers<ContextType>;
  SubscriptionPriceOption?: SubscriptionPriceOptionResolvers<ContextType>;
  SubscriptionPriceQuote?: SubscriptionPriceQuoteResolvers<ContextType>;
  SubscriptionProductPrice?: SubscriptionProductPriceResolvers<ContextType>;
  SubscriptionsPayPerUseAtExpirySetPayload?: SubscriptionsPayPerUseAtExpirySetPayloadResolvers<ContextType>;
  SubscriptionsRenewPayload?: SubscriptionsRenewPayloadResolvers<ContextType>;
  SubscriptionsUnsubscribePayload?: SubscriptionsUnsubscribePayloadResolvers<ContextType>;
  Sunset?: SunsetResolvers<ContextType>;
  TrafficPoint?: TrafficPointResolvers<ContextType>;
  UpstreamBinding?: UpstreamBindingResolvers<ContextType>;
  UpstreamEndpoint?: UpstreamEndpointResolvers<ContextType>;
  UpstreamOperation?: UpstreamOperationResolvers<ContextType>;
  UpstreamPolicy?: UpstreamPolicyResolvers<ContextType>;
  UpstreamPolicyPayload?: UpstreamPolicyPayloadResolvers<ContextType>;
  UpstreamPolicyPreview?: UpstreamPolicyPreviewResolvers<ContextType>;
  UsageType?: UsageTypeResolvers<ContextType>;
  UsageTypeConnection?: UsageTypeConnectionResolvers<ContextType>;
  UsageTypeEdge?: UsageTypeEdgeResolvers<ContextType>;
  UserError?: UserErrorResolvers<ContextType>;
  VerificationCodeSendPayload?: VerificationCodeSendPayloadResolvers<ContextType>;
  WriteCandidate?: WriteCandidateResolvers<ContextType>;
  WriteFact?: WriteFactResolvers<ContextType>;
  WriteItem?: WriteItemResolvers<ContextType>;
  WriteReceipt?: WriteReceiptResolvers<ContextType>;
  WriteReceiptConnection?: WriteReceiptConnectionResolvers<ContextType>;
  WriteReceiptEdge?: WriteReceiptEdgeResolvers<ContextType>;
  WriteResultId?: WriteResultIdResolvers<ContextType>;
  WriteStatus?: WriteStatusResolvers<ContextType>;
  WritesFreezePayload?: WritesFreezePayloadResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = GraphContext> = {
  ofCustomer?: OfCustomerDirectiveResolver<any, any, ContextType>;
  requiresScope?: RequiresScopeDirectiveResolver<any, any, ContextType>;
  upstream?: UpstreamDirectiveResolver<any, any, ContextType>;
};
