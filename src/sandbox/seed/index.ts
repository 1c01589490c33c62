/** The seeded world: one seed, the same data every time, on every machine. */
import { createTradeWorld } from '../trade-world.ts'
import { businessNow, createWorld } from '../world.ts'
import type { World } from '../world.ts'
import { seedBilling } from './billing.ts'
import { seedConsole } from './console.ts'
import { seedCoupons } from './coupons.ts'
import { seedCustomers } from './customers.ts'
import { seedLedger } from './ledger.ts'
import { seedOrders } from './orders.ts'
import { seedPartners } from './partners.ts'
import { seedSubscriptions } from './subscriptions.ts'

/** The seed used unless another one is asked for. */
export const defaultSeed = 20_261_115

/** A new world from a seed; worlds share nothing that can change. */
export function seedWorld(seed: number): World {
  const partners = seedPartners()
  const customers = seedCustomers(seed)
  const orders = seedOrders(seed, customers)
  const subscriptions = seedSubscriptions(seed, orders)
  const billing = seedBilling(seed, { partners, customers, orders, subscriptions })
  const console = seedConsole(seed, { partners, customers, orders, billing })
  const coupons = seedCoupons(seed, { partners, customers, orders })
  const ledger = seedLedger(seed, { partners, customers, orders })
  const trade = createTradeWorld(businessNow)
  return createWorld({ seed, partners, customers, orders, subscriptions, billing, console, coupons, ledger, trade })
}
