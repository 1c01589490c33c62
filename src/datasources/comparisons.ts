/** The table of all declared comparisons: one for each read that both generations answer. */
import type { AnyComparison } from '../generations/shadow/comparison.ts'
import { accountComparisons } from './accounts/comparison.ts'
import { billingComparisons } from './billing/comparison.ts'
import { catalogueComparisons } from './catalogue/comparison.ts'
import { customerComparisons } from './customers/comparison.ts'
import { orderComparisons } from './orders/comparison.ts'
import { pricingComparisons } from './pricing/comparison.ts'
import { registrationComparisons } from './registration/comparison.ts'
import { subscriptionComparisons } from './subscriptions/comparison.ts'
import { usageComparisons } from './usage/comparison.ts'

/** By the logical operation's name. */
export const comparisons: ReadonlyMap<string, AnyComparison> = new Map([
  ...accountComparisons,
  ...customerComparisons,
  ...registrationComparisons,
  ...orderComparisons,
  ...subscriptionComparisons,
  ...pricingComparisons,
  ...billingComparisons,
  ...usageComparisons,
  ...catalogueComparisons,
].map((comparison) => [comparison.operation, comparison]))
