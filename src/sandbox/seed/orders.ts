/** 5,000 orders over three years, of every status and type, some combined, some with a refund. */
import { businessNow } from '../world.ts'
import type { Customer, EnterpriseProject, Order, OrderLine, OrderStatus, OrderType } from '../world.ts'
import { products } from './catalogue.ts'
import { chargedLine, refundedLine, refundRows } from './order-lines.ts'
import type { LineFrame } from './order-lines.ts'
import { planDiscounts, sumAmountInfos } from './order-amounts.ts'
import { createRandom } from './random.ts'
import type { Random } from './random.ts'

export const orderCount = 5000

const day = 86_400_000
const span = 3 * 365 * day
const types = [[1, 45], [2, 25], [3, 8], [4, 10], [10, 2], [11, 3], [13, 3], [14, 2], [15, 2]] as const
const recentStatuses = [[5, 40], [6, 30], [3, 10], [1, 8], [9, 7], [10, 3], [11, 2]] as const
const settledStatuses = [[5, 80], [4, 13], [9, 1], [1, 1], [10, 1], [11, 1], [12, 1], [13, 1], [3, 1]] as const
const refundStatuses = [[5, 85], [2, 8], [3, 7]] as const
const defaultProject: EnterpriseProject = { id: '0', name: 'default' }
const staffLabel = { zh: '运营人员', en: 'Operations staff' }
const systemLabel = { zh: '系统', en: 'System' }

/** What is common to the whole run. */
interface Run {
  readonly random: Random
  readonly customers: readonly Customer[]
  /** The last paid order of each customer: what an unsubscription refers to. */
  readonly lastPaid: Map<string, string>
  /** Ids given out. */
  count: number
}

/** `CS` + creation minute in Beijing + five characters, of which three make it unique. */
function orderId(run: Run, createTime: number): string {
  const beijing = new Date(createTime + 8 * 3_600_000).toISOString()
  const minute = beijing.slice(2, 16).replaceAll(/[-T:]/g, '')
  run.count += 1
  return `CS${minute}${run.count.toString(36).toUpperCase().padStart(3, '0')}${run.random.code(2)}`
}

function statusFor(type: OrderType, createTime: number, random: Random): OrderStatus {
  if (type === 4) return random.weighted(refundStatuses)
  return random.weighted(createTime > businessNow - 30 * day ? recentStatuses : settledStatuses)
}

function linesFor(frame: LineFrame, count: number, random: Random): OrderLine[] {
  const make = frame.orderType === 4 ? refundedLine : chargedLine
  return Array.from({ length: count }, (_, index) => make(frame, index, random))
}

function sum(amounts: readonly bigint[]): bigint {
  return amounts.reduce((total, amount) => total + amount, 0n)
}

function paymentTime(status: OrderStatus, createTime: number, random: Random): number | null {
  const unpaid = status === 6 || status === 4 || status === 1
  return unpaid ? null : Math.min(createTime + random.whole(20, 3000) * 1000, businessNow)
}

function projectsFor(random: Random): readonly EnterpriseProject[] {
  if (random.chance(0.6)) return [defaultProject]
  const id = `${random.hex(8)}-0000-4000-8000-${random.hex(12)}`
  return [{ id, name: random.pick(['production', 'staging', '研发', '市场']) }]
}

interface Skeleton {
  readonly id: string
  readonly customer: Customer
  readonly type: OrderType
  readonly status: OrderStatus
  readonly createTime: number
  readonly baseOrderId: string | null
}

function creator(skeleton: Skeleton, sourceType: number): Order['userName'] {
  if (sourceType === 8) return systemLabel
  if (sourceType === 6 || sourceType === 7) return staffLabel
  return { zh: skeleton.customer.accountName, en: skeleton.customer.accountName }
}

/** An order around its lines; sums are the lines' sums. */
function orderAround(skeleton: Skeleton, lines: readonly OrderLine[], run: Run): Order {
  const { random } = run
  const { id, customer, type, status, createTime } = skeleton
  const sourceType = random.weighted([[1, 60], [2, 15], [3, 5], [4, 5], [5, 5], [6, 3], [7, 2], [8, 5]] as const)
  const paid = paymentTime(status, createTime, random)
  const refund = type === 4 || (type === 3 && sum(lines.map((line) => line.afterDiscount)) < 0n)
  return {
    id,
    customerId: customer.id,
    partnerId: customer.partnerId,
    baseOrderId: skeleton.baseOrderId,
    serviceType: lines[0]?.serviceType ?? products[0].serviceType,
    sourceType,
    status,
    type,
    official: sum(lines.map((line) => line.official)),
    afterDiscount: sum(lines.map((line) => line.afterDiscount)),
    amountInfo: sumAmountInfos(lines.map((line) => line.amountInfo)),
    createTime,
    paymentTime: paid,
    updateTime: status === 6 ? null : Math.min((paid ?? createTime) + random.whole(30, 90_000) * 1000, businessNow),
    contractId: random.chance(0.08) ? `CT${random.code(10)}` : null,
    needAudit: status === 1,
    enterpriseProjects: projectsFor(random),
    userName: creator(skeleton, sourceType),
    pendingPaymentEndTime: status === 6 ? createTime + 31 * day : null,
    lines,
    subOrders: null,
    refunds: refund ? refundRows(lines, run.lastPaid.get(customer.id) ?? null, random) : [],
  }
}

function frameFor(skeleton: Skeleton, run: Run): LineFrame {
  const { id, type, status, createTime } = skeleton
  const plan = planDiscounts(run.random)
  const main = products.filter((product) => product.isMain)
  return { orderId: id, orderType: type, status, createTime, plan, product: run.random.pick(main) }
}

function plainOrder(skeleton: Skeleton, run: Run): Order {
  const { random } = run
  const count = random.weighted([[1, 50], [2, 20], [3, 10], [5, 8], [8, 5], [12, 4], [15, 3]] as const)
  const downgrade = skeleton.type === 3 && random.chance(0.3)
  const frame = frameFor(skeleton, run)
  return orderAround(skeleton, linesFor(downgrade ? { ...frame, orderType: 4 } : frame, count, random), run)
}

/** A combined order: its lines are those of its parts, which name it as their base order. */
function combinedOrder(skeleton: Skeleton, run: Run): Order {
  const parts = Array.from({ length: run.random.whole(2, 4) }, () => {
    const id = orderId(run, skeleton.createTime)
    return plainOrder({ ...skeleton, id, baseOrderId: skeleton.id }, run)
  })
  const whole = orderAround(skeleton, parts.flatMap((part) => part.lines), run)
  return { ...whole, subOrders: parts }
}

/** Few customers buy a lot, some nothing. */
function buyer(run: Run): Customer {
  const { customers, random } = run
  const index = Math.floor(random.next() ** 1.6 * (customers.length - 15))
  return customers[index] ?? random.pick(customers)
}

function seedOrder(run: Run, createTime: number): Order {
  const { random } = run
  const type = random.weighted(types)
  const status = statusFor(type, createTime, random)
  const customer = buyer(run)
  const skeleton = { id: orderId(run, createTime), customer, type, status, createTime, baseOrderId: null }
  const order = type === 1 && random.chance(0.05) ? combinedOrder(skeleton, run) : plainOrder(skeleton, run)
  if (order.paymentTime !== null && (type === 1 || type === 2)) run.lastPaid.set(customer.id, order.id)
  return order
}

/** Creation times, oldest first; some orders share a second, so that a stable sort shows. */
function creationTimes(random: Random): number[] {
  const times = Array.from({ length: orderCount }, () => businessNow - Math.floor(random.next() * span / 1000) * 1000)
  const sorted = times.toSorted((left, right) => left - right)
  return sorted.map((time, index) => (index % 50 === 49 ? (sorted[index - 1] ?? time) : time))
}

/** The orders of all customers, oldest first. The same seed and customers give the same orders. */
export function seedOrders(seed: number, customers: readonly Customer[]): Order[] {
  const random = createRandom(seed, 'orders')
  const shuffled = customers
    .map((customer) => ({ customer, key: random.next() }))
    .toSorted((left, right) => left.key - right.key)
    .map(({ customer }) => customer)
  const run: Run = { random, customers: shuffled, lastPaid: new Map(), count: 0 }
  return creationTimes(random).map((time) => seedOrder(run, time))
}
