/** Partner programs, who joined them, applications, company profiles. Everything here is literal: no chance involved. */
import type { CompanyProfile, Enrollment, Onboarding, PartnerLevel, Program, ProgramApplication, ProgramBook } from '../program-world.ts'
import type { Partner } from '../world.ts'
import { membersOf, pathsOf } from './members.ts'
import { cloudResellerId, distributorId, solutionProviderId } from './partners.ts'

const levels: readonly PartnerLevel[] = ['STANDARD', 'PREFERRED', 'LEADING', 'CORE']

/** The programs there are; the last one stands for those that the list of types does not know. */
export const programs: readonly Program[] = [
  { type: 'PARTNER_CUSTOMER_ENGAGEMENT', name: 'Partner Customer Engagement Program', levels: [], invitationOnly: false },
  { type: 'PARTNER_CAPABILITY', name: 'Partner Capability Program', levels, invitationOnly: false },
  { type: 'SOLUTION_PROVIDER', name: 'Solution Provider Program', levels, invitationOnly: false },
  { type: 'DISTRIBUTION_DISTRIBUTOR', name: 'Distribution Program (Distributor)', levels: ['LEADING', 'CORE'], invitationOnly: false },
  { type: 'DISTRIBUTION_RESELLER', name: 'Distribution Program (Cloud Reseller)', levels: ['STANDARD', 'PREFERRED'], invitationOnly: true },
  { type: 'MARKETPLACE_SELLER', name: 'KooGallery Seller Program', levels: ['STANDARD', 'PREFERRED'], invitationOnly: false },
  { type: 'MARKETPLACE_CUSTOMER_SERVICE_PROVIDER', name: 'KooGallery Customer Service Provider Program', levels: [], invitationOnly: false },
  { type: 'SELECTED_GOODS_RESALE', name: 'Selected Goods Resale Program', levels: [], invitationOnly: false },
  { type: 'SERVICE_CAPABILITY_UPGRADE', name: 'Service Partner Capability Improvement Program', levels: ['STANDARD'], invitationOnly: true },
  { type: 'OTHER', name: 'Regional Pilot Program', levels: [], invitationOnly: true },
]

/** When the solution provider left the resale of selected goods; its incentives can be cashed in for one year more. */
export const resaleProgramLeft = Date.parse('2025-10-09T08:00:00Z')

type EnrollmentRow = readonly [
  type: Enrollment['programType'], level: PartnerLevel | null, state: Enrollment['state'], joined: string, expires: string | null,
]

function enrollments(prefix: string, distributor: string, rows: readonly EnrollmentRow[]): Enrollment[] {
  return rows.map(([programType, level, state, joined, expires], index) => ({
    id: `ENR-${prefix}${index + 1}`,
    programType,
    level,
    state,
    joinTime: Date.parse(`${joined}T02:00:00Z`),
    // Validity ends with a day in Beijing.
    expireTime: expires === null ? null : Date.parse(`${expires}T15:59:59Z`),
    agreementNo: `AGR-${joined.slice(0, 4)}-${prefix}${index + 1}`,
    certificateAvailable: state === 'ACTIVE' && level !== null,
    distributorPartnerId: programType === 'DISTRIBUTION_RESELLER' ? distributor : '',
  }))
}

type ApplicationRow = readonly [
  type: ProgramApplication['programType'], level: PartnerLevel | null, state: ProgramApplication['state'],
  applied: string | null, updated: string, reason?: string,
]

/** Ids ascend with time; rows are given newest first. A level that is applied for again is an upgrade. */
function applications(prefix: string, rows: readonly ApplicationRow[]): ProgramApplication[] {
  return rows.map(([programType, targetLevel, state, applied, updated, rejectReason], index) => ({
    id: `APP-${prefix}${String(rows.length - index).padStart(2, '0')}`,
    kind: targetLevel === null || targetLevel === 'STANDARD' ? 'JOIN' : 'LEVEL_UPGRADE',
    programType,
    targetLevel,
    state,
    rejectReason: rejectReason ?? '',
    applyTime: applied === null ? null : Date.parse(`${applied}T03:04:05Z`),
    updateTime: Date.parse(`${updated}T06:30:00Z`),
  }))
}

const solutionProvider = {
  prefix: '10',
  enrollments: () => enrollments('10', '', [
    ['SOLUTION_PROVIDER', 'LEADING', 'ACTIVE', '2021-03-08', '2027-02-28'],
    ['PARTNER_CAPABILITY', 'PREFERRED', 'ACTIVE', '2022-05-16', '2027-05-15'],
    ['MARKETPLACE_SELLER', 'STANDARD', 'EXIT_IN_REVIEW', '2023-01-10', '2027-01-09'],
    ['PARTNER_CUSTOMER_ENGAGEMENT', null, 'EXPIRED', '2022-09-01', '2025-08-31'],
    ['SELECTED_GOODS_RESALE', null, 'EXITED', '2023-11-20', null],
  ]),
  applications: () => applications('10', [
    ['MARKETPLACE_CUSTOMER_SERVICE_PROVIDER', null, 'DRAFT', null, '2026-11-14'],
    ['SOLUTION_PROVIDER', 'CORE', 'IN_REVIEW', '2026-11-09', '2026-11-09'],
    ['PARTNER_CUSTOMER_ENGAGEMENT', null, 'AGREEMENT_PENDING', '2026-10-21', '2026-11-02'],
    ['SOLUTION_PROVIDER', 'CORE', 'REJECTED', '2026-04-13', '2026-04-20', 'The role certification of two employees is missing.'],
    ['SERVICE_CAPABILITY_UPGRADE', null, 'WITHDRAWN', '2025-12-03', '2025-12-04'],
    ['SOLUTION_PROVIDER', 'LEADING', 'APPROVED', '2024-02-19', '2024-03-01'],
    ['SELECTED_GOODS_RESALE', null, 'APPROVED', '2023-11-13', '2023-11-20'],
    ['MARKETPLACE_SELLER', 'STANDARD', 'APPROVED', '2023-01-04', '2023-01-10'],
    ['PARTNER_CUSTOMER_ENGAGEMENT', null, 'APPROVED', '2022-08-29', '2022-09-01'],
    ['PARTNER_CAPABILITY', 'PREFERRED', 'APPROVED', '2023-05-04', '2023-05-16'],
    ['PARTNER_CAPABILITY', 'STANDARD', 'APPROVED', '2022-05-09', '2022-05-16'],
    ['SOLUTION_PROVIDER', 'STANDARD', 'APPROVED', '2021-03-01', '2021-03-08'],
  ]),
}

const distributor = {
  prefix: '20',
  enrollments: () => enrollments('20', '', [
    ['DISTRIBUTION_DISTRIBUTOR', 'CORE', 'ACTIVE', '2020-06-01', '2027-05-31'],
    ['PARTNER_CAPABILITY', 'STANDARD', 'ACTIVE', '2024-03-11', '2027-03-10'],
  ]),
  applications: () => applications('20', [
    ['PARTNER_CAPABILITY', 'PREFERRED', 'REJECTED', '2026-08-03', '2026-08-11', '业绩未达到优选级要求'],
    ['PARTNER_CAPABILITY', 'STANDARD', 'APPROVED', '2024-03-04', '2024-03-11'],
    ['DISTRIBUTION_DISTRIBUTOR', 'CORE', 'APPROVED', '2020-05-18', '2020-06-01'],
  ]),
}

/** A reseller is in no other program and has exactly one distributor. */
function reseller(partner: Partner) {
  const joined = new Date(partner.associatedOn).toISOString().slice(0, 10)
  const prefix = partner.id === cloudResellerId ? '30' : partner.id.slice(-4)
  return {
    prefix,
    enrollments: () => enrollments(prefix, partner.distributorId ?? '', [
      ['DISTRIBUTION_RESELLER', 'STANDARD', 'ACTIVE', joined, '2027-05-31'],
    ]),
    applications: () => applications(prefix, [['DISTRIBUTION_RESELLER', 'STANDARD', 'APPROVED', joined, joined]]),
  }
}

const profiles: ReadonlyMap<string, Omit<CompanyProfile, 'companyName' | 'contactPhone' | 'contactEmail' | 'timeZone'>> = new Map([
  [solutionProviderId, {
    ecosystemManager: '赵经理', englishName: 'Yunfan Solutions Co., Ltd.', registrationNo: '91320100MA00DEMO0X',
    businessRegion: 'Jiangsu', address: '南京市雨花台区软件大道101号', website: 'https://www.yunfan.example.com', companySize: '100-499',
    introduction: '面向制造与零售行业的云解决方案提供商。', contactName: '李明', messageLanguage: 'zh_cn',
  }],
  [distributorId, {
    ecosystemManager: '钱经理', englishName: 'Shutong Distribution Co., Ltd.', registrationNo: '91310000MA00DEMO1Y',
    businessRegion: 'Shanghai', address: '上海市浦东新区示例路88号', website: 'https://www.shutong.example.com', companySize: '500-999',
    introduction: 'First-tier distributor for East China.', contactName: '周晓燕', messageLanguage: 'en_us',
  }],
])

function profileOf(partner: Partner): CompanyProfile {
  const known = profiles.get(partner.id)
  return {
    ecosystemManager: '孙经理', englishName: '', registrationNo: '91110000MA00DEMO2Z', businessRegion: 'Beijing',
    address: '北京市海淀区示例街6号', website: '', companySize: '1-99', introduction: '', contactName: '吴磊',
    messageLanguage: 'zh_cn', timeZone: 'Asia/Shanghai',
    ...known,
    companyName: partner.name,
    contactPhone: partner.mobilePhone,
    contactEmail: partner.email,
  }
}

/** How it joined: years ago, by the automatic check. */
function onboardingOf(profile: CompanyProfile, joined: number): Onboarding {
  const { companyName, registrationNo, businessRegion, companySize, contactName, contactPhone, contactEmail, website } = profile
  return {
    state: 'ONBOARDED',
    rejectReason: '',
    applyTime: joined,
    onboardTime: joined,
    form: {
      companyName, registrationNo, businessRegion, companySize, mainBusiness: 'Cloud services', contactName, contactPhone,
      contactEmail, website,
    },
  }
}

/** A partner's place in the network, each time anew. */
export function seedPrograms(partner: Partner): ProgramBook {
  const rows = partner.id === solutionProviderId ? solutionProvider : partner.id === distributorId ? distributor : reseller(partner)
  const [profile, enrolled, applied] = [profileOf(partner), rows.enrollments(), rows.applications()]
  const members = membersOf(partner, rows.prefix)
  return {
    onboarding: onboardingOf(profile, Math.min(...enrolled.map((one) => one.joinTime))),
    enrollments: enrolled,
    applications: applied,
    invitations: new Map(),
    paths: pathsOf(partner),
    members,
    profile,
    prefix: rows.prefix,
    issued: { enrollments: enrolled.length, applications: applied.length, members: members.length },
  }
}
