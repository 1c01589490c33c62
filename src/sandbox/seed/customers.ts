/** 500 customers over the three partners: 320, 150 and 30. */
import { faker as english } from '@faker-js/faker/locale/en'
import { faker as chinese } from '@faker-js/faker/locale/zh_CN'
import { businessNow } from '../world.ts'
import type { Account, AccountType, Customer, NewCustomerTag, RealNameReview } from '../world.ts'
import { cloudResellerId, distributorId, solutionProviderId } from './partners.ts'
import { createRandom } from './random.ts'
import type { Random } from './random.ts'

const shares = [[solutionProviderId, 320], [distributorId, 150], [cloudResellerId, 30]] as const
const places = ['深圳', '北京', '上海', '杭州', '成都', '武汉', '西安', '南京', '广州', '苏州', '厦门', '青岛']
const words = ['鹏程', '云图', '星河', '恒信', '智联', '华辰', '瑞思', '海纳', '启明', '博远', '天衡', '数澜', '晨光', '万象']
const trades = ['科技', '网络', '数据', '信息技术', '软件', '物流', '生物医药', '教育科技', '智能制造', '电子商务']
const labels = ['north', 'south', 'VIP', 'vip-trial', '重点客户', '教育行业', null, null, null, null] as const
const managers = ['am_li', 'am_wang', 'am_zhao', null] as const
const opinions = ['photo not legible', '营业执照与名称不一致', '证件已过期，请重新上传', 'the document is cut off'] as const
const day = 86_400_000

/** A customer with a balance of 17 digits: amounts must not pass through binary numbers. */
export const wealthyCustomerIndex = 3
/** The one customer whose association type nobody has documented. */
export const unknownAssociationIndex = 137

type Verified = Customer['verifiedStatus']

function companyName(random: Random): string {
  if (random.chance(0.3)) return english.company.name()
  return `${random.pick(places)}${random.pick(words)}${random.pick(trades)}有限公司`
}

function personName(random: Random): string {
  return random.chance(0.3) ? english.person.fullName() : chinese.person.fullName()
}

function reviewFor(status: Verified, random: Random): RealNameReview | null {
  if (status === '-1') return null
  if (status === '0') return { result: 0, opinion: null }
  if (status === '1') return { result: 1, opinion: random.pick(opinions) }
  return random.chance(0.9) ? { result: 2, opinion: null } : null
}

function month(epochMs: number): string {
  return new Date(epochMs).toISOString().slice(0, 7)
}

function tagFor(associatedOn: number, random: Random): NewCustomerTag | null {
  if (random.chance(0.35)) return null
  const tag = random.weighted([['Y', 5], ['N', 3], ['UNDETERMINED', 2]] as const)
  return { tag, effectiveMonth: month(associatedOn), expireMonth: month(associatedOn + 365 * day) }
}

function account(id: string, type: AccountType, amount: bigint, random: Random): Account {
  return {
    id,
    type,
    amount,
    designated: type === 1 ? (random.chance(0.3) ? amount / 5n : 0n) : null,
    creditLimit: type === 2 ? amount + BigInt(random.whole(0, 500) * 1000) : null,
    memo: null,
  }
}

function accountsFor(index: number, random: Random): Account[] {
  const prefix = `AT1025${String(index).padStart(7, '0')}`
  const cash = index === wealthyCustomerIndex ? 12_345_678_901_234_567n : BigInt(random.whole(0, 9_999_999))
  const list = [account(`${prefix}A`, 1, cash, random)]
  if (random.chance(0.4)) list.push(account(`${prefix}B`, 2, BigInt(random.whole(1, 90) * 10_000), random))
  if (random.chance(0.1)) list.push(account(`${prefix}C`, 5, BigInt(random.whole(1, 20_000)), random))
  if (random.chance(0.1)) list.push(account(`${prefix}D`, 7, BigInt(random.whole(1, 50) * 100_000), random))
  return list
}

function associationType(index: number, random: Random): Customer['associationType'] {
  const chosen = random.chance(0.68) ? '2' : '1'
  if (index === unknownAssociationIndex) return '3'
  return index === wealthyCustomerIndex ? '2' : chosen
}

function seedCustomer(index: number, partnerId: string, random: Random): Customer {
  const verifiedStatus = random.weighted([['2', 70], ['-1', 12], ['0', 8], ['1', 10]] as const)
  const customerType = verifiedStatus === '-1' ? -1 : random.chance(0.65) ? 1 : 0
  const associatedOn = businessNow - random.whole(1, 1500) * day - random.whole(0, 86_399) * 1000
  const accountName = `${random.pick(['hw', 'acme', 'cloud', 'user', 'org'])}_${random.hex(4)}_${String(index).padStart(3, '0')}`
  return {
    id: random.hex(32),
    partnerId,
    accountName,
    name: customerType === 0 ? personName(random) : companyName(random),
    associatedOn,
    associationType: associationType(index, random),
    label: random.pick(labels),
    telephone: `1390000${String(1000 + index)}`,
    countryCode: random.chance(0.85) ? '0086' : null,
    verifiedStatus,
    customerType,
    frozen: random.weighted([[0, 94], [1, 4], [2, 2]] as const),
    accountManager: random.pick(managers),
    platformUserId: `u-${20_000 + index}`,
    level: random.weighted([['V0', 40], ['V1', 25], ['V2', 15], ['V3', 10], ['V4', 6], ['V5', 4]] as const),
    email: `${accountName}@example.com`,
    debt: random.chance(0.12) ? BigInt(random.whole(1, 3_000_000)) : 0n,
    accounts: accountsFor(index, random),
    newTag: tagFor(associatedOn, random),
    review: reviewFor(verifiedStatus, random),
  }
}

/** The customers of all partners. The same seed gives the same customers. */
export function seedCustomers(seed: number): Customer[] {
  english.seed(seed)
  chinese.seed(seed)
  const random = createRandom(seed, 'customers')
  const owners = shares.flatMap(([partnerId, count]) => Array.from({ length: count }, () => partnerId))
  return owners.map((partnerId, index) => seedCustomer(index, partnerId, random))
}
