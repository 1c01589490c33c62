/**
 * What things are called: service, resource and usage types, units and their conversions. The same for every caller, and
 * of the codes that seeded bills, resources and packages hold. Marketplace products are not in it: their codes may be in
 * bills (catalogue-usage.mapping.md section 3).
 */
import type { ServiceType } from '../world.ts'
import { policies, savingsPlan, supportPlan } from './billing-catalogue.ts'
import { products } from './catalogue.ts'

interface Name {
  readonly zh: string
  readonly en: string
}

export interface CatalogueService extends ServiceType {
  readonly abbreviation: string
}

export interface CatalogueResource {
  readonly code: string
  readonly name: Name
  readonly serviceCode: string
}

export interface CatalogueUsage {
  readonly code: string
  readonly name: Name
  readonly resource: CatalogueResource
}

export interface MeasureUnit {
  readonly id: number
  readonly name: Name
  readonly abbreviation: string
  /** 1 currency · 2 duration · 3 traffic · 4 quantity · 7 capacity · 15 capacity x duration · 16 bandwidth · 19 bandwidth (base 1000). */
  readonly type: number
}

/** `ratio` of the other unit make one of this. An int64: some are beyond what a binary number holds. */
export interface Conversion {
  readonly id: number
  readonly to: number
  readonly ratio: bigint
  readonly type: number
}

/** Where the abbreviation is not the code's last part in capitals. */
const abbreviations: Readonly<Record<string, string>> = {
  ec2: 'ECS', ebs: 'EVS', supportplan: 'SupportPlan', savingsplan: 'SavingsPlan', modelarts: 'ModelArts', pangu: 'Pangu',
  gaussdb: 'GaussDB', domains: 'Domains', msgsms: 'Message & SMS', meeting: 'Meeting', live: 'Live', kms: 'DEW',
}

const edge: ServiceType = { code: 'hws.service.type.iec', name: { zh: '智能边缘云', en: 'Intelligent EdgeCloud' } }

/** Every service type but the marketplace, by code. */
export const catalogueServices: readonly CatalogueService[] = [...policies.map((one) => one.serviceType), edge]
  .filter(({ code }) => code !== 'hws.service.type.marketplace')
  .toSorted((left, right) => (left.code < right.code ? -1 : 1))
  .map((service) => {
    const last = service.code.split('.').at(-1) ?? ''
    return { ...service, abbreviation: abbreviations[last] ?? last.toUpperCase() }
  })

type ResourceRow = readonly [service: string, code: string, zh: string, en: string]

const moreResources: readonly ResourceRow[] = [
  ['vpc', 'ip', '弹性公网IP', 'Elastic IP'],
  ['rds', 'rds.volume', '数据库存储', 'Database Storage'],
  ['iec', 'edgebandwidth', '边缘带宽', 'Edge Bandwidth'],
  ['nat', 'natgateway', 'NAT网关', 'NAT Gateway'],
  ['vpn', 'vpn', 'VPN网关', 'VPN Gateway'],
  ['dcs', 'dcs3', '缓存实例', 'Cache Instance'],
  ['dds', 'ddsinstance', '文档数据库实例', 'Document Database Instance'],
  ['gaussdb', 'gaussdb.vm', 'GaussDB实例', 'GaussDB Instance'],
  ['dws', 'dws', '数据仓库节点', 'Data Warehouse Node'],
  ['dms', 'dms.kafka', 'Kafka实例', 'Kafka Instance'],
  ['mrs', 'mrs.node', 'MRS节点', 'MRS Node'],
  ['cce', 'cce.cluster', '容器集群', 'Container Cluster'],
  ['cci', 'cci.pod', '容器组', 'Pod'],
  ['sfs', 'sfsturbo', '文件系统', 'File System'],
  ['cbr', 'vault', '存储库', 'Vault'],
  ['hss', 'hss', '主机防护', 'Host Protection'],
  ['modelarts', 'modelarts.compute', '训练资源', 'Training Compute'],
]

function resourceOf([service, code, zh, en]: ResourceRow): CatalogueResource {
  return { code: `hws.resource.type.${code}`, name: { zh, en }, serviceCode: `hws.service.type.${service}` }
}

/** Every resource type, by code. */
export const catalogueResources: readonly CatalogueResource[] = [
  ...[...products, supportPlan, savingsPlan].map(({ serviceType, resourceType }) => ({ ...resourceType, serviceCode: serviceType.code })),
  ...moreResources.map(resourceOf),
].toSorted((left, right) => (left.code < right.code ? -1 : 1))

type UsageRow = readonly [resource: string, code: string, zh: string, en: string]

const usageRows: readonly UsageRow[] = [
  ['vm', 'duration', '时长', 'Duration'],
  ['volume', 'duration', '时长', 'Duration'],
  ['bandwidth', 'upflow', '上行流量', 'Outbound Traffic'],
  ['bandwidth', 'bandwidth95peak', '95峰值带宽', '95th Percentile Bandwidth'],
  ['bandwidth', '95peak_plus', '增强型95峰值带宽', 'Enhanced 95th Percentile Bandwidth'],
  ['ip', 'upflow', '上行流量', 'Outbound Traffic'],
  ['ip', 'duration', '时长', 'Duration'],
  ['rds.vm', 'duration', '时长', 'Duration'],
  ['rds.volume', 'duration', '时长', 'Duration'],
  ['obs', 'standard_storage', '标准存储容量', 'Standard Storage'],
  ['obs', 'reqNumber', '请求次数', 'Requests'],
  ['obs', '95Peak', '95峰值带宽', '95th Percentile Bandwidth'],
  ['cdn', 'flow', '流量', 'Traffic'],
  ['cdn', '95Peak', '95峰值带宽', '95th Percentile Bandwidth'],
  ['cdn', '95peak_1000', '95峰值带宽（千进制）', '95th Percentile Bandwidth (base 1000)'],
  ['cdn', '95Peak_1000', '95峰值带宽（千进制）', '95th Percentile Bandwidth (base 1000)'],
  ['elb', 'duration', '时长', 'Duration'],
  ['waf', 'request_count', '请求次数', 'Requests'],
  ['edgebandwidth', 'bandwidth95peak', '95峰值带宽', '95th Percentile Bandwidth'],
]

/** Every usage type, by resource type and code. */
export const catalogueUsages: readonly CatalogueUsage[] = usageRows.flatMap(([resourceCode, code, zh, en]) => {
  const resource = catalogueResources.find((one) => one.code === `hws.resource.type.${resourceCode}`)
  return resource ? [{ code, name: { zh, en }, resource }] : []
}).toSorted((left, right) => (left.resource.code + left.code < right.resource.code + right.code ? -1 : 1))

type UnitRow = readonly [id: number, zh: string, en: string, abbreviation: string, type: number]

const unitRows: readonly UnitRow[] = [
  [1, '元', 'Yuan', 'CNY', 1],
  [2, '角', 'Jiao', 'Jiao', 1],
  [3, '分', 'Fen', 'Fen', 1],
  [4, '小时', 'Hour', 'H', 2],
  [5, '天', 'Day', 'D', 2],
  [6, '分钟', 'Minute', 'min', 2],
  [7, '秒', 'Second', 's', 2],
  [10, 'GB', 'GB', 'G', 3],
  [11, 'MB', 'MB', 'M', 3],
  [12, 'KB', 'KB', 'K', 3],
  [13, 'Byte', 'Byte', 'B', 3],
  [14, '次', 'Count', 'count', 4],
  [15, 'Mbit/s', 'Mbit/s', 'Mbps', 16],
  [16, 'Kbit/s', 'Kbit/s', 'Kbps', 16],
  [17, 'GB', 'GB', 'GB', 7],
  [18, 'MB', 'MB', 'MB', 7],
  [19, 'TB', 'TB', 'TB', 7],
  [20, 'EB', 'EB', 'EB', 7],
  [21, 'Byte', 'Byte', 'Byte', 7],
  [30, 'GB*小时', 'GB x hour', 'GB*H', 15],
  [36, 'Mbit/s', 'Mbit/s', 'Mbps', 16],
  [37, 'Mbit/s（千进制）', 'Mbit/s (base 1000)', 'Mbps', 19],
]

/** Every unit, by id. */
export const measureUnits: readonly MeasureUnit[] =
  unitRows.map(([id, zh, en, abbreviation, type]) => ({ id, name: { zh, en }, abbreviation, type }))

export const conversions: readonly Conversion[] = [
  { id: 1, to: 2, ratio: 10n, type: 1 },
  { id: 2, to: 3, ratio: 10n, type: 1 },
  { id: 5, to: 4, ratio: 24n, type: 2 },
  { id: 4, to: 6, ratio: 60n, type: 2 },
  { id: 6, to: 7, ratio: 60n, type: 2 },
  { id: 10, to: 11, ratio: 1024n, type: 3 },
  { id: 11, to: 12, ratio: 1024n, type: 3 },
  { id: 12, to: 13, ratio: 1024n, type: 3 },
  { id: 19, to: 17, ratio: 1024n, type: 7 },
  { id: 17, to: 18, ratio: 1024n, type: 7 },
  { id: 20, to: 21, ratio: 1_152_921_504_606_846_976n, type: 7 },
  { id: 15, to: 16, ratio: 1024n, type: 16 },
]
