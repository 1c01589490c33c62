/**
 * The partners. Three can sign in, with fixed, invented and documented credentials (docs/sandbox.md); the other
 * resellers only fill their distributor's list. Everything here is literal: no chance involved.
 */
import type { Account, AccountType, Partner, PartnerCredentials } from '../world.ts'

type AccountRow = readonly [type: AccountType, amount: bigint, designated?: bigint | null, creditLimit?: bigint]

/** The virtual account of what can still be allocated: cash without the part that is tied to a designated use. */
function allocatable(rows: readonly AccountRow[]): AccountRow | null {
  const cash = rows.find(([type]) => type === 1)
  return cash ? [8, cash[1] - (cash[2] ?? 0n)] : null
}

function accounts(prefix: string, rows: readonly AccountRow[]): Account[] {
  const virtual = allocatable(rows)
  return [...rows, ...(virtual ? [virtual] : [])].map(([type, amount, designated, creditLimit], index) => ({
    id: `${prefix}${String.fromCharCode(65 + index)}`,
    type,
    amount,
    designated: designated ?? null,
    creditLimit: creditLimit ?? null,
    memo: null,
  }))
}

function credentials(key: string, userName: string, domainName: string): PartnerCredentials {
  return {
    accessKey: `SANDBOXAK${key}`,
    secretKey: `sandbox-secret-key-of-the-${domainName}`,
    temporary: {
      accessKey: `SANDBOXTMP${key}`,
      secretKey: `sandbox-temporary-secret-key-of-the-${domainName}`,
      securityToken: `sandbox-security-token-of-the-${domainName}`,
    },
    userName,
    password: `Sandbox-${userName}-1`,
    domainName,
  }
}

export const solutionProviderId = '2f1a6c0e9b7d4e83a5c1d0f6b8e72934'
export const distributorId = '6d84e1f07a3b4c95b2e0c7d9f1a35862'
export const cloudResellerId = 'c40e8f72a91b4d35860d7e9b2f5a1c64'

const solutionProvider: Partner = {
  id: solutionProviderId,
  kind: 'solution-provider',
  name: '云帆解决方案有限公司',
  distributorId: null,
  agencyName: 'YUNFAN_IDP',
  credentials: credentials('SOLUTION', 'yunfan_api', 'yunfan-solutions'),
  mobilePhone: '13900001001',
  email: 'partner@yunfan.example.com',
  associatedOn: Date.parse('2021-03-08T02:00:00Z'),
  accountManager: { id: 'am_li', name: '李经理' },
  accounts: accounts('AT10240000071', [
    [1, 18_245_075n, 2_000_000n],
    [2, 6_000_000n, null, 10_000_000n],
    [5, 125_050n],
    [7, 5_000_000n],
  ]),
}

const distributor: Partner = {
  id: distributorId,
  kind: 'distributor',
  name: '华东数通总经销有限公司',
  distributorId: null,
  agencyName: 'SHUTONG_IDP',
  credentials: credentials('DISTRIBUTOR', 'shutong_api', 'shutong-distribution'),
  mobilePhone: '13900002001',
  email: 'partner@shutong.example.com',
  associatedOn: Date.parse('2020-06-01T02:00:00Z'),
  accountManager: { id: 'am_wang', name: '王经理' },
  accounts: accounts('AT10240000082', [
    [1, 123_456_789_012_345n, 9_876_543n],
    [2, 50_000_000n, null, 80_000_000n],
  ]),
}

const cloudReseller: Partner = {
  id: cloudResellerId,
  kind: 'cloud-reseller',
  name: '北方示例经销商',
  distributorId,
  agencyName: 'NORTH_IDP',
  credentials: credentials('RESELLER', 'north_api', 'reseller-north'),
  mobilePhone: '13800000000',
  email: 'north@example.com',
  associatedOn: Date.parse('2024-06-01T00:00:00Z'),
  accountManager: { id: 'am_wang', name: '王经理' },
  accounts: accounts('AT10240000093', [[1, 3_050_020n, 50_020n]]),
}

const cities = [
  ['shenzhen', '深圳'], ['chengdu', '成都'], ['wuhan', '武汉'], ['xian', '西安'], ['nanjing', '南京'], ['hangzhou', '杭州'],
  ['jinan', '济南'], ['harbin', '哈尔滨'], ['kunming', '昆明'], ['xiamen', '厦门'], ['suzhou', '苏州'], ['dalian', '大连'],
] as const

/** Resellers without credentials or customers, so that the distributor's list has more than one page. */
const otherResellers: readonly Partner[] = cities.map(([city, name], index) => ({
  id: `c40e8f72a91b4d35860d7e9b2f5a${(0x2000 + index).toString(16)}`,
  kind: 'cloud-reseller',
  name: `${name}示例经销商`,
  distributorId,
  agencyName: `${city.toUpperCase()}_IDP`,
  credentials: null,
  mobilePhone: `138000000${10 + index}`,
  email: `${city}@example.com`,
  associatedOn: Date.parse('2024-07-01T00:00:00Z') + index * 30 * 86_400_000,
  accountManager: index % 2 === 0 ? { id: 'am_wang', name: '王经理' } : { id: 'am_zhao', name: '赵经理' },
  accounts: accounts(`AT102400001${10 + index}`, [[1, BigInt(index) * 111_111n]]),
}))

/** Every partner; the first three have credentials. */
export function seedPartners(): Partner[] {
  const all = [solutionProvider, distributor, cloudReseller, ...otherResellers]
  return all.map((partner) => ({ ...partner, accounts: partner.accounts.map((account) => ({ ...account })) }))
}
