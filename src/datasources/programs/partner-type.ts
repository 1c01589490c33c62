/** What kind of reseller the partner is, by the programs it has joined. Pure. */
import type { PartnerType, ProgramEnrollment, ProgramType } from './model.ts'

/** The programs that make a reseller, by precedence: a distributor sells to its own customers too. */
const partnerTypes: readonly (readonly [ProgramType, PartnerType])[] = [
  ['DISTRIBUTION_DISTRIBUTOR', 'DISTRIBUTOR'],
  ['DISTRIBUTION_RESELLER', 'CLOUD_RESELLER'],
  ['SOLUTION_PROVIDER', 'SOLUTION_PROVIDER'],
]

/** The partner's type by its active enrollments; null when none of them makes it a reseller. */
export function partnerTypeOf(enrollments: readonly Pick<ProgramEnrollment, 'programType' | 'state'>[]): PartnerType | null {
  const active = new Set(enrollments.filter(({ state }) => state === 'ACTIVE').map(({ programType }) => programType))
  return partnerTypes.find(([program]) => active.has(program))?.[1] ?? null
}
