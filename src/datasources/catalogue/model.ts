/** What the vendor's things are called: cloud services, resource types, usage types, units. The same for every caller. */
import { openEnum, type Unrecognized } from '../open-enum.ts'
import type { PageRequest } from '../paging.ts'

/** What a unit measures. The vendor's list grows: open (catalogue-usage.mapping.md, section 3). */
const measureTypeCodes = {
  '1': 'CURRENCY',
  '2': 'DURATION',
  '3': 'TRAFFIC',
  '4': 'QUANTITY',
  '5': 'WEIGHT',
  '6': 'LENGTH',
  '7': 'CAPACITY',
  '8': 'VOLUME',
  '9': 'ROWS',
  '10': 'CYCLES',
  '11': 'FREQUENCY',
  '12': 'PIECES',
  '13': 'STOCK',
  '14': 'TRAFFIC_DURATION',
  '15': 'CAPACITY_DURATION',
  '16': 'BANDWIDTH_RATE',
  '17': 'CAPACITY_BY_DURATION',
  '18': 'QUERY_RATE',
  '19': 'BANDWIDTH_RATE_DECIMAL',
  '20': 'PERFORMANCE_TEST_USAGE',
  '21': 'AREA',
  '22': 'VIDEO',
  '23': 'THROUGHPUT',
  '24': 'RESOLUTION',
  '26': 'PACKAGE_DEDUCTION',
  '27': 'CORE_DURATION',
  '28': 'MEMORY_DURATION',
  '29': 'IOPS_DURATION',
  '30': 'THROUGHPUT_DURATION',
  '31': 'PIECES_PER_DURATION',
  '40': 'TRAFFIC_DECIMAL',
  '41': 'THOUSAND_TOKENS',
  '82': 'FRAMES',
  '98': 'CACHE_BANDWIDTH_DURATION',
  '103': 'HONG_KONG_DOLLAR',
  '104': 'TOKENS',
  '108': 'QUANTITY_DURATION',
  '109': 'BYTES',
  '110': 'CHARACTERS',
} as const

export type MeasureType = (typeof measureTypeCodes)[keyof typeof measureTypeCodes]

export const measureType = openEnum<MeasureType>(measureTypeCodes)

export interface ServiceType {
  readonly code: string
  readonly name: string | null
  readonly abbreviation: string | null
}

export interface ResourceType {
  readonly code: string
  readonly name: string | null
  readonly description: string | null
  readonly serviceTypeCode: string | null
}

export interface UsageType {
  readonly code: string
  readonly name: string | null
  readonly resourceTypeCode: string | null
  readonly resourceTypeName: string | null
  readonly serviceTypeCode: string | null
  readonly serviceTypeName: string | null
}

export interface MeasureUnit {
  readonly measureId: number
  readonly name: string | null
  readonly abbreviation: string | null
  readonly type: MeasureType | Unrecognized | null
  readonly typeCode: string | null
}

/** One of the first unit is `ratio` of the second. */
export interface MeasureConversion {
  readonly measureId: number
  readonly toMeasureId: number
  /** Decimal text: the vendor's ratios are 64 bits wide. */
  readonly ratio: string
  readonly type: MeasureType | Unrecognized | null
  readonly typeCode: string | null
}

export interface ServiceResourceArgs extends PageRequest {
  readonly serviceTypeCode: string
}

export interface UsageTypeArgs extends PageRequest {
  readonly resourceTypeCode?: string
}
