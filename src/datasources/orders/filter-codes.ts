/**
 * The vendor's codes of orders' states and types as filters. Both generations filter by the same ones; the states that
 * are missing here are answers only (contracts/orders.mapping.md, section 1), and resolvers refuse them.
 */
import type { OrderStatus, OrderType } from './model.ts'

export const filterableStatuses = ['PENDING_APPROVAL', 'PROCESSING', 'CANCELLED', 'COMPLETED', 'PENDING_PAYMENT', 'PENDING_CONFIRMATION'] as const satisfies readonly OrderStatus[]

export type FilterableStatus = (typeof filterableStatuses)[number]

export const statusCodes = {
  PENDING_APPROVAL: 1,
  PROCESSING: 3,
  CANCELLED: 4,
  COMPLETED: 5,
  PENDING_PAYMENT: 6,
  PENDING_CONFIRMATION: 9,
} as const satisfies Record<FilterableStatus, number>

export const typeCodes = {
  NEW_SUBSCRIPTION: '1',
  RENEWAL: '2',
  CHANGE: '3',
  UNSUBSCRIPTION: '4',
  PERIOD_TO_PAY_PER_USE: '10',
  PAY_PER_USE_TO_PERIOD: '11',
  TRIAL: '13',
  TRIAL_TO_COMMERCIAL: '14',
  FEE_ADJUSTMENT: '15',
} as const satisfies Record<OrderType, string>
