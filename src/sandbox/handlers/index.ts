/** Every operation that the sandbox serves. What is missing here answers 501 SANDBOX.NOT_BUILT. */
import type { Handlers } from '../reply.ts'
import { handlers as accounts } from './accounts.ts'
import { handlers as customers } from './customers.ts'
import { handlers as orders } from './orders.ts'
import { handlers as subscriptions } from './subscriptions.ts'

export const handlers: Handlers = { ...accounts, ...customers, ...orders, ...subscriptions }
