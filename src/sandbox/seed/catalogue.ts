/** The services, resource types, specifications and regions that seeded data is about; codes as the vendor writes them. */
import type { ResourceType, ServiceType } from '../world.ts'

/** A specification on sale. */
export interface Spec {
  readonly code: string
  readonly desc: string
  readonly productId: string
  /** List price of one month, fen. */
  readonly monthly: bigint
  /** Size of a linear product and its unit (15 Mbps, 17 GB); null otherwise. */
  readonly size: number | null
  readonly sizeMeasureId: number | null
}

/** A service with one resource type and what is sold of it. */
export interface Product {
  readonly serviceType: ServiceType
  readonly resourceType: ResourceType
  readonly categoryCode: string
  /** Is it a primary resource, or attached to one? */
  readonly isMain: boolean
  readonly specs: readonly Spec[]
}

type SpecRow = readonly [code: string, desc: string, monthlyFen: number, size?: number, sizeMeasureId?: number]

/** Product ids are invented, and fixed by service and position. */
function specs(prefix: string, rows: readonly SpecRow[]): readonly Spec[] {
  return rows.map(([code, desc, monthly, size, sizeMeasureId], index) => ({
    code,
    desc,
    productId: `${prefix}${String(index + 1).padStart(32 - prefix.length, '0')}`,
    monthly: BigInt(monthly),
    size: size ?? null,
    sizeMeasureId: sizeMeasureId ?? null,
  }))
}

export const products = [
  {
    serviceType: { code: 'hws.service.type.ec2', name: { zh: '弹性云服务器', en: 'Elastic Cloud Server' } },
    resourceType: { code: 'hws.resource.type.vm', name: { zh: '云主机', en: 'Cloud Server' } },
    categoryCode: 'hws.resource.vm.ecs',
    isMain: true,
    specs: specs('a9c1d0f2b3e44d5f', [
      ['s7.large.2.linux', '通用计算型 | 2核 | 4GB', 19_900],
      ['s7.xlarge.2.linux', '通用计算型 | 4核 | 8GB', 39_800],
      ['c7.2xlarge.4.linux', '通用计算增强型 | 8核 | 32GB', 128_640],
      ['m7.large.8.win', '内存优化型 | 2核 | 16GB', 52_875],
    ]),
  },
  {
    serviceType: { code: 'hws.service.type.ebs', name: { zh: '云硬盘', en: 'Elastic Volume Service' } },
    resourceType: { code: 'hws.resource.type.volume', name: { zh: '磁盘', en: 'Disk' } },
    categoryCode: 'hws.resource.storage1.evs',
    isMain: false,
    specs: specs('d5d5ba12f9ed4d0f', [
      ['SAS', '高IO | 100GB', 3_500, 100, 17],
      ['SSD', '超高IO | 200GB', 20_000, 200, 17],
      ['GPSSD', '通用型SSD | 40GB', 2_825, 40, 17],
    ]),
  },
  {
    serviceType: { code: 'hws.service.type.vpc', name: { zh: '虚拟私有云', en: 'Virtual Private Cloud' } },
    resourceType: { code: 'hws.resource.type.bandwidth', name: { zh: '带宽', en: 'Bandwidth' } },
    categoryCode: 'hws.resource.network.bandwidth',
    isMain: false,
    specs: specs('c1944e81eb214484', [
      ['19_bgp', '全动态BGP | 5Mbit/s', 11_500, 5, 15],
      ['19_sbgp', '静态BGP | 10Mbit/s', 40_600, 10, 15],
    ]),
  },
  {
    serviceType: { code: 'hws.service.type.rds', name: { zh: '云数据库 RDS', en: 'Relational Database Service' } },
    resourceType: { code: 'hws.resource.type.rds.vm', name: { zh: '数据库实例', en: 'Database Instance' } },
    categoryCode: 'hws.resource.rds.mysql',
    isMain: true,
    specs: specs('0f3e7a61c84b4a2d', [
      ['rds.mysql.n1.large.4.ha', 'MySQL | 主备 | 2核 | 8GB', 78_050],
      ['rds.pg.n1.xlarge.4', 'PostgreSQL | 单机 | 4核 | 16GB', 96_300],
    ]),
  },
  {
    serviceType: { code: 'hws.service.type.obs', name: { zh: '对象存储服务', en: 'Object Storage Service' } },
    resourceType: { code: 'hws.resource.type.obs', name: { zh: '对象存储', en: 'Object Storage' } },
    categoryCode: 'hws.resource.storage.obs',
    isMain: true,
    specs: specs('7be2c90d1f5548aa', [['obs.standard.package', '标准存储包 | 500GB', 4_500, 500, 17]]),
  },
  {
    serviceType: { code: 'hws.service.type.cdn', name: { zh: '内容分发网络', en: 'Content Delivery Network' } },
    resourceType: { code: 'hws.resource.type.cdn', name: { zh: '流量包', en: 'Traffic Package' } },
    categoryCode: 'hws.resource.cdn.traffic',
    isMain: true,
    specs: specs('31ad6f0e92c74b18', [['cdn.flow.1t', '中国大陆流量包 | 1TB', 15_999, 1024, 17]]),
  },
  {
    serviceType: { code: 'hws.service.type.elb', name: { zh: '弹性负载均衡', en: 'Elastic Load Balance' } },
    resourceType: { code: 'hws.resource.type.elb', name: { zh: '负载均衡器', en: 'Load Balancer' } },
    categoryCode: 'hws.resource.network.elb',
    isMain: true,
    specs: specs('e48b05d7a1f34c69', [['L4_flavor.elb.s1.small', '网络型 | 小型I', 32_000]]),
  },
  {
    serviceType: { code: 'hws.service.type.waf', name: { zh: 'Web应用防火墙', en: 'Web Application Firewall' } },
    resourceType: { code: 'hws.resource.type.waf', name: { zh: '防火墙实例', en: 'Firewall Instance' } },
    categoryCode: 'hws.resource.security.waf',
    isMain: true,
    specs: specs('5c06be1f7d8842e3', [['waf.professional', '专业版', 388_000]]),
  },
] as const satisfies readonly Product[]

export const regions = ['cn-north-4', 'cn-east-3', 'cn-south-1', 'cn-southwest-2', 'ap-southeast-1'] as const
