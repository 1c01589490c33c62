/** All that is wrong with an input, told at once, as a form wants it. */
import { PartnerGraphError } from '../errors/partner-graph-error.ts'

export type Problems = readonly PartnerGraphError[]

/** One problem unless a rule is kept. */
export function unless(isRight: boolean, error: () => PartnerGraphError): Problems {
  return isRight ? [] : [error()]
}

/** What is wrong with an entry that a reader of arguments refuses. */
export function problemsIn(read: () => unknown): Problems {
  try {
    read()
    return []
  } catch (error) {
    if (!(error instanceof PartnerGraphError) || error.code !== 'BAD_USER_INPUT') throw error
    return [error, ...error.also]
  }
}

/** Throws the first problem; the others go with it. */
export function refuse([first, ...rest]: Problems): void {
  if (first) throw new PartnerGraphError(first.key, first.parameters, { also: rest })
}
