import { describe, expect, it } from 'vitest'
import type { ProgramEnrollmentState, ProgramType } from '#src/datasources/programs/model.ts'
import { programApplications, programEnrollments, programList } from '#src/datasources/programs/operations.ts'
import { partnerTypeOf } from '#src/datasources/programs/partner-type.ts'
import { createProgramsSource } from '#src/datasources/programs/source.ts'
import { answerOf, consoleWorld, mapped } from './console-world.ts'

const enrollment = (programType: ProgramType, state: ProgramEnrollmentState = 'ACTIVE') => ({ programType, state })

describe('the mapping of programs', () => {
  it.each([
    ['ListPartnerPrograms', programList],
    ['ListProgramEnrollments', programEnrollments],
    ['ListProgramApplications', programApplications],
  ] as const)('asks and reads %s as its fixture says', (operationId, operation) => {
    const { expected, actual } = mapped(operationId, operation)
    expect(actual).toEqual(expected)
  })

  it('has no old generation', () => {
    expect([programList, programEnrollments, programApplications].map((operation) => operation.old)).toEqual([null, null, null])
  })

  it('reads programs and levels that nobody knows as UNRECOGNIZED with the code beside', async () => {
    const { part } = consoleWorld(() => ({ programs: [{ program_type: 'MOON_BASE', levels: ['CORE', 'SUPREME'] }] }))
    expect(await createProgramsSource(part).list()).toEqual([
      expect.objectContaining({ type: 'UNRECOGNIZED', typeCode: 'MOON_BASE', levels: ['CORE', 'UNRECOGNIZED'], levelCodes: ['CORE', 'SUPREME'] }),
    ])
  })
})

describe('the source of programs', () => {
  it('asks for the list of programs once', async () => {
    const { part, asked } = consoleWorld(() => answerOf('ListPartnerPrograms'))
    const source = createProgramsSource(part)
    expect(await source.list()).toBe(await source.list())
    expect(asked).toHaveLength(1)
  })

  it('finds the partner’s type on the last page of its active enrollments, and asks once', async () => {
    const { part, asked } = consoleWorld(({ query }) => {
      const offset = Number(query?.['offset'])
      const rows = Array.from({ length: Math.min(100, 101 - offset) }, (_, index) => ({
        enrollment_id: `ENR-${offset + index}`,
        program_type: offset + index === 100 ? 'DISTRIBUTION_RESELLER' : 'MARKETPLACE_SELLER',
        state: 'ACTIVE',
      }))
      return { total_count: 101, enrollments: rows }
    })
    const source = createProgramsSource(part)
    expect(await Promise.all([source.partnerType(), source.partnerType()])).toEqual(['CLOUD_RESELLER', 'CLOUD_RESELLER'])
    expect(asked.map(({ query }) => query)).toEqual([
      { state: 'ACTIVE', offset: 0, limit: 100 },
      { state: 'ACTIVE', offset: 100, limit: 100 },
    ])
  })
})

describe('the type of a partner', () => {
  it.each([
    ['DISTRIBUTION_DISTRIBUTOR', 'DISTRIBUTOR'],
    ['DISTRIBUTION_RESELLER', 'CLOUD_RESELLER'],
    ['SOLUTION_PROVIDER', 'SOLUTION_PROVIDER'],
  ] as const)('follows from an active enrollment in %s', (program, type) => {
    expect(partnerTypeOf([enrollment('PARTNER_CAPABILITY'), enrollment(program)])).toBe(type)
  })

  it('is a distributor when the partner is a solution provider too', () => {
    expect(partnerTypeOf([enrollment('SOLUTION_PROVIDER'), enrollment('DISTRIBUTION_DISTRIBUTOR')])).toBe('DISTRIBUTOR')
  })

  it('is null without enrollments, with others only, and when the decisive one is not active', () => {
    expect(partnerTypeOf([])).toBeNull()
    expect(partnerTypeOf([enrollment('MARKETPLACE_SELLER')])).toBeNull()
    for (const state of ['EXIT_IN_REVIEW', 'EXPIRED', 'EXITED'] as const) expect(partnerTypeOf([enrollment('SOLUTION_PROVIDER', state)])).toBeNull()
  })
})
