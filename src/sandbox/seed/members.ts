/** Development paths of the partners, and the people they invited or linked. Everything here is literal. */
import type { LinkState, SpecialistState } from '../console/program-machines.ts'
import type { DevelopmentPath, DevelopmentPathName, Member } from '../program-world.ts'
import type { Partner } from '../world.ts'
import { distributorId, solutionProviderId } from './partners.ts'

const paths: ReadonlyMap<string, readonly DevelopmentPath[]> = new Map([
  [solutionProviderId, [
    { path: 'SERVICE', stage: 'ROLE_CERTIFIED', selectTime: Date.parse('2024-03-01T02:00:00Z') },
    { path: 'SOFTWARE', stage: 'SELECTED', selectTime: Date.parse('2026-09-18T06:12:40Z') },
  ]],
  [distributorId, [{ path: 'DISTRIBUTOR', stage: 'DIFFERENTIATED', selectTime: Date.parse('2023-11-06T01:30:00Z') }]],
])

type Row = readonly [
  name: string, account: string, link: LinkState, specialist: SpecialistState, path: DevelopmentPathName | null,
  position: string, place: string, linked: string | null,
]

/** Newest first. */
const rows: ReadonlyMap<string, readonly Row[]> = new Map([
  [solutionProviderId, [
    ['何静', 'he_jing', 'INVITED', 'NONE', null, '', '', null],
    ['马超', 'ma_chao', 'INVITATION_EXPIRED', 'NONE', null, '', '', null],
    ['林芳', 'lin_fang', 'LINKED', 'NONE', null, '', '', '2026-10-12'],
    ['郭强', 'guo_qiang', 'LINKED', 'NONE', null, '', '苏州', '2026-09-02'],
    ['高磊', 'gao_lei', 'LINKED', 'IN_REVIEW', 'SERVICE', 'DELIVERY_ENGINEER', '南京', '2026-08-17'],
    ['罗敏', 'luo_min', 'LINKED', 'REJECTED', 'SOFTWARE', 'SOLUTION_ARCHITECT', '无锡', '2026-06-30'],
    ['梁伟', 'liang_wei', 'LINKED', 'CANCEL_IN_REVIEW', 'SERVICE', 'SOLUTION_ARCHITECT', '南京', '2025-03-11'],
    ['宋娜', 'song_na', 'LINKED', 'CANCELLED', 'SERVICE', 'SALES_SPECIALIST', '上海', '2024-11-05'],
    ['唐军', 'tang_jun', 'UNLINKED', 'CANCELLED', 'SERVICE', 'DELIVERY_ENGINEER', '南京', '2024-06-20'],
    ['陈楠', 'chen_nan', 'LINKED', 'ACTIVE', 'SERVICE', 'SOLUTION_ARCHITECT', '南京', '2024-05-01'],
  ]],
  [distributorId, [
    ['许洋', 'xu_yang', 'LINKED', 'ACTIVE', 'DISTRIBUTOR', 'CHANNEL_MANAGER', '上海', '2024-02-19'],
  ]],
])

/** Phone numbers that are nobody's: the same digit throughout. */
function phone(index: number): string {
  return `1380000${String(1000 + index)}`
}

/** A partner's development paths, each time anew. */
export function pathsOf(partner: Partner): DevelopmentPath[] {
  return [...(paths.get(partner.id) ?? [])]
}

/** A partner's people, newest first, each time anew. Ids ascend with time. */
export function membersOf(partner: Partner, prefix: string): Member[] {
  const own = rows.get(partner.id) ?? []
  return own.map(([name, account, link, specialist, path, position, workLocation, linked], index) => ({
    id: `MEM-${prefix}${String(own.length - index).padStart(2, '0')}`,
    name,
    accountName: linked === null ? '' : account,
    email: `${account}@example.com`,
    mobilePhone: phone(index),
    link,
    specialist,
    path,
    position,
    workLocation,
    certificates: specialist === 'ACTIVE' ? ['HCCDP - Solution Architectures'] : [],
    linkTime: linked === null ? null : Date.parse(`${linked}T02:00:00Z`),
  }))
}
