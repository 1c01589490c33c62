/** What resolvers ask of partner programs. */
import type { Page, Position } from '../paging.ts'
import type { SourceContext } from '../runtime.ts'
import type {
  PartnerType, Program, ProgramApplication, ProgramApplicationArgs, ProgramApplying, ProgramCertificate, ProgramEnrollment, ProgramEnrollmentArgs,
} from './model.ts'
import { programApplications, programApply, programCertificate, programEnrollments, programList, programWithdraw } from './operations.ts'
import { partnerTypeOf } from './partner-type.ts'

export interface ProgramsSource {
  /** The vendor's programs, as the partner sees them. */
  list(): Promise<readonly Program[]>
  /** A page of the programs that the partner has joined. */
  enrollments(args: ProgramEnrollmentArgs): Promise<Page<ProgramEnrollment>>
  /** A page of the partner's applications. */
  applications(args: ProgramApplicationArgs): Promise<Page<ProgramApplication>>
  /** Where an enrollment's certificate is; null when its program issues none. */
  certificate(enrollment: ProgramEnrollment): Promise<ProgramCertificate | null>
  /** Applies for a program, or a level; sent once. */
  apply(applying: ProgramApplying): Promise<ProgramApplication>
  /** Withdraws an application; sent once. */
  withdraw(applicationId: string): Promise<ProgramApplication>
  /** What kind of reseller the partner is; null when no active enrollment says so. Asked once per GraphQL operation. */
  partnerType(): Promise<PartnerType | null>
}

/** The contract's largest page (ListProgramEnrollments). */
const pageSize = 100

/** Builds the source of one GraphQL operation. */
export function createProgramsSource({ runtime, scope }: SourceContext): ProgramsSource {
  const { generations, kept, rules } = runtime
  const enrollments = async (args: ProgramEnrollmentArgs) => (await generations.run(programEnrollments, args, scope)).model
  const list = async () => (await kept.one(rules.programs, null, scope, async () => (await generations.run(programList, null, scope)).model)) ?? []
  let programs: Promise<readonly Program[]> | null = null
  let partnerType: Promise<PartnerType | null> | null = null
  return {
    list: () => (programs ??= list()),
    enrollments,
    applications: async (args) => (await generations.run(programApplications, args, scope)).model,
    certificate: async ({ enrollmentId, isCertificateAvailable }) => {
      if (isCertificateAvailable === false) return null
      return (await generations.run(programCertificate, enrollmentId, scope)).model
    },
    apply: async (applying) => (await generations.run(programApply, applying, scope)).model,
    withdraw: async (applicationId) => (await generations.run(programWithdraw, applicationId, scope)).model,
    partnerType: () => (partnerType ??= activeEnrollments(enrollments).then(partnerTypeOf)),
  }
}

/** Every active enrollment: the one that decides may stand on any page. */
async function activeEnrollments(list: (args: ProgramEnrollmentArgs) => Promise<Page<ProgramEnrollment>>): Promise<ProgramEnrollment[]> {
  const all: ProgramEnrollment[] = []
  let position: Position | null = [0]
  while (position) {
    const page: Page<ProgramEnrollment> = await list({ filter: { state: 'ACTIVE' }, position, limit: pageSize })
    all.push(...page.items)
    position = page.hasNextPage ? page.after(page.items.length - 1) : null
  }
  return all
}
