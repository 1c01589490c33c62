/** What is metered, the names of regions, the plans without an order, and which services count for performance. */
import type { DiscountPolicy } from '../billing-world.ts'
import type { ResourceType, ServiceType } from '../world.ts'
import { products } from './catalogue.ts'

/** Something paid per use: its price per unit in 10^-8 yuan and its unit in the measurement dictionary. */
export interface Metered {
  readonly serviceType: ServiceType
  readonly resourceType: ResourceType
  readonly productId: string
  readonly productName: string
  readonly specDesc: string
  readonly specSize: number | null
  readonly specSizeMeasureId: number | null
  readonly usageType: string
  readonly usageMeasureId: number
  readonly unitPrice: bigint
  /** The largest usage of one record, in whole units. */
  readonly most: number
}

/** Units of the measurement dictionary: 4 hour, 17 gigabyte. */
const meters = {
  'hws.service.type.ec2': ['duration', 4, 55_277_778n, 24],
  'hws.service.type.ebs': ['duration', 4, 4_861_111n, 24],
  'hws.service.type.vpc': ['upflow', 17, 80_000_000n, 400],
  'hws.service.type.rds': ['duration', 4, 121_527_778n, 24],
  'hws.service.type.obs': ['standard_storage', 17, 330_556n, 90_000],
  'hws.service.type.cdn': ['flow', 17, 20_500_000n, 900],
  'hws.service.type.elb': ['duration', 4, 32_000_000n, 24],
  'hws.service.type.waf': ['request_count', 4, 9_990_000n, 24],
} as const satisfies Record<(typeof products)[number]['serviceType']['code'], readonly [string, number, bigint, number]>

/** What is metered under another resource type than its product's: the new monthly bills have a row for each type. */
const otherResourceTypes: ReadonlyMap<string, ResourceType> = new Map([
  ['19_sbgp', { code: 'hws.resource.type.ip', name: { zh: '弹性公网IP', en: 'Elastic IP' } }],
])

/** Everything that is paid per use. */
export const metered: readonly Metered[] = products.flatMap((product) => {
  const [usageType, usageMeasureId, unitPrice, most] = meters[product.serviceType.code]
  return product.specs.map((spec) => ({
    serviceType: product.serviceType,
    resourceType: otherResourceTypes.get(spec.code) ?? product.resourceType,
    productId: spec.productId,
    productName: `${product.serviceType.name.zh} ${spec.code}`,
    specDesc: spec.desc,
    specSize: spec.size,
    specSizeMeasureId: spec.sizeMeasureId,
    usageType,
    usageMeasureId,
    unitPrice,
    most,
  }))
})

/** Names of the regions that seeded data is about. */
export const regionNames: ReadonlyMap<string, { readonly zh: string; readonly en: string }> = new Map([
  ['cn-north-4', { zh: '华北-北京四', en: 'CN North-Beijing4' }],
  ['cn-east-3', { zh: '华东-上海一', en: 'CN East-Shanghai1' }],
  ['cn-south-1', { zh: '华南-广州', en: 'CN South-Guangzhou' }],
  ['cn-southwest-2', { zh: '西南-贵阳一', en: 'CN Southwest-Guiyang1' }],
  ['ap-southeast-1', { zh: '中国-香港', en: 'CN-Hong Kong' }],
])

export const supportPlan = {
  serviceType: { code: 'hws.service.type.supportplan', name: { zh: '支持计划', en: 'Support Plan' } },
  resourceType: { code: 'hws.resource.type.supportplan', name: { zh: '支持计划', en: 'Support Plan' } },
} as const

export const savingsPlan = {
  serviceType: { code: 'hws.service.type.savingsplan', name: { zh: '节省计划', en: 'Savings Plan' } },
  resourceType: { code: 'hws.resource.type.savingsplan', name: { zh: '节省计划', en: 'Savings Plan' } },
} as const

type PolicyRow = readonly [code: string, zh: string, en: string, DiscountPolicy['incentive'], allowed?: boolean]

const policyRows: readonly PolicyRow[] = [
  ['ec2', '弹性云服务器', 'Elastic Cloud Server', '0'],
  ['ebs', '云硬盘', 'Elastic Volume Service', '0'],
  ['vpc', '虚拟私有云', 'Virtual Private Cloud', '0'],
  ['rds', '云数据库 RDS', 'Relational Database Service', '0'],
  ['obs', '对象存储服务', 'Object Storage Service', '0'],
  ['cdn', '内容分发网络', 'Content Delivery Network', '1'],
  ['elb', '弹性负载均衡', 'Elastic Load Balance', '0'],
  ['waf', 'Web应用防火墙', 'Web Application Firewall', '1'],
  ['as', '弹性伸缩', 'Auto Scaling', '2', false],
  ['cce', '云容器引擎', 'Cloud Container Engine', '0'],
  ['cci', '云容器实例', 'Cloud Container Instance', '0'],
  ['swr', '容器镜像服务', 'SoftWare Repository for Container', '2', false],
  ['dcs', '分布式缓存服务', 'Distributed Cache Service', '0'],
  ['dds', '文档数据库服务', 'Document Database Service', '0'],
  ['gaussdb', '云数据库 GaussDB', 'GaussDB', '1'],
  ['dws', '数据仓库服务', 'Data Warehouse Service', '1'],
  ['dms', '分布式消息服务', 'Distributed Message Service', '0'],
  ['mrs', 'MapReduce服务', 'MapReduce Service', '1'],
  ['dli', '数据湖探索', 'Data Lake Insight', '1'],
  ['modelarts', 'AI开发平台ModelArts', 'ModelArts', '1'],
  ['pangu', '盘古大模型', 'Pangu Models', '13'],
  ['nat', 'NAT网关', 'NAT Gateway', '0'],
  ['vpn', '虚拟专用网络', 'Virtual Private Network', '0'],
  ['dc', '云专线', 'Direct Connect', '2', false],
  ['cc', '云连接', 'Cloud Connect', '13'],
  ['sfs', '弹性文件服务', 'Scalable File Service', '0'],
  ['cbr', '云备份', 'Cloud Backup and Recovery', '0'],
  ['hss', '主机安全服务', 'Host Security Service', '1'],
  ['aad', 'DDoS高防', 'Anti-DDoS', '13'],
  ['kms', '数据加密服务', 'Data Encryption Workshop', '0'],
  ['dns', '云解析服务', 'Domain Name Service', '2', false],
  ['domains', '域名注册服务', 'Domain Registration', '2', false],
  ['msgsms', '消息&短信', 'Message & SMS', '2', false],
  ['live', '视频直播', 'Live', '13'],
  ['vod', '视频点播', 'Video on Demand', '0'],
  ['meeting', '华为云会议', 'Huawei Cloud Meeting', '13'],
  ['supportplan', '支持计划', 'Support Plan', '2', false],
  ['savingsplan', '节省计划', 'Savings Plan', '13', false],
  ['marketplace', '云商店商品', 'KooGallery Product', '2', false],
]

/** The policy of every service on sale, sorted by code. */
export const policies: readonly DiscountPolicy[] = policyRows
  .map(([code, zh, en, incentive, allowed]) => ({
    serviceType: { code: `hws.service.type.${code}`, name: { zh, en } },
    incentive,
    discountAllowed: allowed ?? true,
  }))
  .toSorted((left, right) => (left.serviceType.code < right.serviceType.code ? -1 : 1))
