/**
 * The form of every mutation's answer: what a person can mend comes as `userErrors` beside the payload's other fields,
 * everything else is thrown and becomes a GraphQL error.
 */
import { userErrorsOf, type FieldsByCode, type UserError } from '../errors/user-errors.ts'
import type { GraphContext } from './context.ts'

export interface MutationRules<Refused> {
  /** The payload's other fields when nothing was done; asked with the refusal where they depend on it. */
  readonly refused: Refused | ((refusal: unknown) => Refused | Promise<Refused>)
  /** The place in the arguments that a vendor's code is about; a code that is not here is about none. */
  readonly fieldsByCode?: FieldsByCode
}

interface WithErrors {
  readonly userErrors: readonly UserError[]
}

/**
 * Does a mutation's work, checks of its input included.
 * @param work gives the payload without its `userErrors`; it may give `userErrors` of its own for what was done in part
 * @throws whatever `work` throws that a person cannot mend
 */
export async function mutate<Done extends object, Refused extends object>(
  { language }: Pick<GraphContext, 'language'>,
  rules: MutationRules<Refused>,
  work: () => Promise<Done & Partial<WithErrors>>,
): Promise<(Done | Refused) & WithErrors> {
  try {
    const done = await work()
    return { ...done, userErrors: done.userErrors ?? [] }
  } catch (error) {
    const userErrors = userErrorsOf(error, language, rules.fieldsByCode)
    if (userErrors === null) throw error
    const { refused } = rules
    return { ...(typeof refused === 'function' ? await refused(error) : refused), userErrors }
  }
}
