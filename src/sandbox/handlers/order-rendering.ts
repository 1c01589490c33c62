/** One order, one line, in the words of each generation (orders.mapping.md sections 1 and 2). No rule is decided here. */
import { utcTime, utcTimeOrNull, yuan, yuanOrNull } from '../wire.ts'
import type { AmountInfo, Order, OrderLine } from '../world.ts'

type Language = 'zh' | 'en'

function renderAmountInfo(info: AmountInfo): object {
  return {
    discounts: info.discounts.map(({ type, amount }) => ({ discount_type: type, discount_amount: yuan(amount) })),
    flexipurchase_coupon_amount: yuanOrNull(info.flexiPurchaseCoupon),
    coupon_amount: yuanOrNull(info.coupon),
    stored_card_amount: yuanOrNull(info.storedCard),
    commission_amount: yuanOrNull(info.commission),
    consumed_amount: yuanOrNull(info.consumed),
  }
}

/** `currency` is the CODE here; in the old generation it is an amount. */
function renderOrder(order: Order, language: Language): object {
  return {
    order_id: order.id,
    customer_id: order.customerId,
    service_type_code: order.serviceType.code,
    service_type_name: order.serviceType.name[language],
    source_type: order.sourceType,
    status: order.status,
    order_type: order.type,
    amount_after_discount: yuan(order.afterDiscount),
    official_amount: yuan(order.official),
    measure_id: 1,
    create_time: utcTime(order.createTime),
    payment_time: utcTimeOrNull(order.paymentTime),
    currency: 'CNY',
    contract_id: order.contractId,
    amount_info: renderAmountInfo(order.amountInfo),
  }
}

/** The list names enterprise projects, the details do not. */
function withProjects(order: Order, language: Language): object {
  return {
    ...renderOrder(order, language),
    enterprise_projects: order.enterpriseProjects.map(({ id, name }) => ({ id, name })),
  }
}

/** An order in the new list. */
export function renderListedOrder(order: Order, language: Language): object {
  return {
    ...withProjects(order, language),
    sub_order_infos: order.subOrders?.map((part) => withProjects(part, language)) ?? null,
    agent_pay_info: null,
  }
}

function withCreator(order: Order, language: Language): object {
  return {
    ...renderOrder(order, language),
    user_name: order.userName[language],
    pending_payment_end_time: utcTimeOrNull(order.pendingPaymentEndTime),
  }
}

/** The head of the new details. */
export function renderOrderDetails(order: Order, language: Language): object {
  return {
    ...withCreator(order, language),
    sub_order_infos: order.subOrders?.map((part) => withCreator(part, language)) ?? null,
  }
}

/** A line of the new details. */
export function renderLine(line: OrderLine, language: Language): object {
  return {
    order_line_item_id: line.id,
    service_type_code: line.serviceType.code,
    service_type_name: line.serviceType.name[language],
    product_id: line.productId,
    product_spec_desc: line.specDesc,
    period_type: line.periodType,
    period_num: line.periodNum,
    effective_time: utcTimeOrNull(line.effectiveTime),
    expire_time: utcTimeOrNull(line.expireTime),
    subscription_num: line.quantity,
    amount_after_discount: yuan(line.afterDiscount),
    official_amount: yuan(line.official),
    amount_info: renderAmountInfo(line.amountInfo),
    currency: 'CNY',
    category_code: line.categoryCode,
    product_owner_service: line.serviceType.code,
    commercial_resource: line.resourceTypeCode,
    base_product_info: line.baseProduct === null ? null : { product_id: line.baseProduct.id },
    order_id: line.orderId,
  }
}

function renderOldAmountInfo(info: AmountInfo): object {
  return {
    discountList: info.discounts.map(({ type, amount }) => ({ discountType: type, discountAmount: yuan(amount) })),
    cashcouponAmount: yuanOrNull(info.flexiPurchaseCoupon),
    couponAmount: yuanOrNull(info.coupon),
    cardAmount: yuanOrNull(info.storedCard),
    commissionAmount: yuanOrNull(info.commission),
    consumedAmount: yuanOrNull(info.consumed),
  }
}

/** An order of the old list and the old details. `currency` is an AMOUNT (the original price) here. */
export function renderOldOrder(order: Order): object {
  return {
    orderId: order.id,
    baseOrderId: order.baseOrderId,
    beId: '7731',
    customerId: order.customerId,
    sourceType: order.sourceType,
    status: order.status,
    orderType: order.type,
    currency: yuan(order.official),
    currencyAfterDiscount: yuan(order.afterDiscount),
    measureId: 1,
    measureName: null,
    createTime: utcTime(order.createTime),
    paymentTime: utcTimeOrNull(order.paymentTime),
    lastUpdateTime: utcTimeOrNull(order.updateTime),
    needAudit: order.needAudit,
    currencyType: 'CNY',
    contractId: order.contractId,
    currencyOfficial: yuan(order.official),
    amountInfo: renderOldAmountInfo(order.amountInfo),
    serviceType: order.serviceType.code,
  }
}

/** A line of the old details: `cloudServiceType` where the head says `serviceType`, `validTime` for the start. */
export function renderOldLine(line: OrderLine): object {
  return {
    orderLineItemId: line.id,
    cloudServiceType: line.serviceType.code,
    productId: line.productId,
    productSpecDesc: line.specDesc,
    categoryCode: line.categoryCode,
    periodType: line.periodType,
    periodNum: line.periodNum,
    validTime: utcTimeOrNull(line.effectiveTime),
    expireTime: utcTimeOrNull(line.expireTime),
    subscriptionNum: line.quantity,
    currency: yuan(line.official),
    currencyAfterDiscount: yuan(line.afterDiscount),
    currencyOfficial: yuan(line.official),
    amountInfo: renderOldAmountInfo(line.amountInfo),
    currencyType: 'CNY',
  }
}
