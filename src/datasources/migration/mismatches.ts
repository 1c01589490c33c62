/** What resolvers see of mismatches: those of the caller's own tenant, and what is declared as different. */
import { storeError } from '../../generations/receipt-errors.ts'
import type { AnyOperation } from '../../generations/operation.ts'
import { bindingOn } from '../../generations/available.ts'
import type { AnyComparison, Sentence } from '../../generations/shadow/comparison.ts'
import type { KeptMismatch, Mismatches, MismatchCursor, MismatchPage } from '../../generations/shadow/mismatches.ts'
import type { Site } from '../../generations/site.ts'

export type { KeptMismatch, MismatchCursor, MismatchPage }

export interface DeclaredDifferenceView {
  readonly field: string
  readonly because: Sentence
}

export interface MigrationMismatches {
  /** Newest first. Rejects with STORE_UNAVAILABLE. */
  list(operation: AnyOperation, page: MismatchPage): Promise<{ readonly mismatches: readonly KeptMismatch[]; readonly total: number }>
  /** What is no mismatch, by field. */
  declared(operation: AnyOperation): readonly DeclaredDifferenceView[]
}

const missingOn: Readonly<Record<'old' | 'new', Sentence>> = {
  old: { en: 'The old generation has no source for it.', zh: '旧一代接口没有该数据。' },
  new: { en: 'The new generation has no source for it.', zh: '新一代接口没有该数据。' },
}

interface Parts {
  readonly mismatches: Pick<Mismatches, 'list'>
  readonly comparisons: ReadonlyMap<string, AnyComparison>
  readonly site: Site
}

/** The view of a tenant. */
export function createMigrationMismatches({ mismatches, comparisons, site }: Parts, tenant: string): MigrationMismatches {
  return {
    async list(operation, page) {
      try {
        return await mismatches.list(operation.name, tenant, page)
      } catch (error) {
        throw storeError(error)
      }
    },
    declared(operation) {
      const comparison = comparisons.get(operation.name)
      if (!comparison) return []
      const missing = (['old', 'new'] as const).flatMap((generation) =>
        (bindingOn(operation, generation, site)?.missing ?? []).flatMap((coordinate) =>
          fieldsOf(coordinate, comparison).map((field) => ({ field, because: missingOn[generation] }))))
      const all = [...comparison.known.map(({ field, because }) => ({ field, because })), ...missing]
      return [...new Map(all.map((one) => [`${one.field} ${one.because.en}`, one])).values()].toSorted((one, other) => (one.field < other.field ? -1 : 1))
    },
  }
}

/** Where in the model a coordinate of the schema stands; the coordinate itself where the model has no such object. */
export function fieldsOf(coordinate: string, { types }: Pick<AnyComparison, 'types'>): readonly string[] {
  const [type = '', name = ''] = coordinate.split('.')
  const prefixes = Object.entries(types).filter(([, known]) => known === type).map(([prefix]) => prefix)
  return prefixes.length === 0 ? [coordinate] : prefixes.map((prefix) => (prefix === '' ? name : `${prefix}.${name}`))
}
