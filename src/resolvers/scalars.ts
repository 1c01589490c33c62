/**
 * How the schema's scalars are read and written. Amounts and times are text on the way out: the domain's values are
 * canonical already. Only functions stand here; names and descriptions are the SDL's.
 */
import { GraphQLError, Kind, type ValueNode } from 'graphql'
import { GraphQLDateTime, GraphQLLocalDate } from 'graphql-scalars'
import { canonicalDecimal } from '../datasources/decimal.ts'

/** The functions of a scalar, by the names under which the schema builder takes them. */
export interface ScalarFunctions {
  readonly __serialize: (value: unknown) => unknown
  readonly __parseValue: (value: unknown) => unknown
  readonly __parseLiteral: (node: ValueNode) => unknown
}

function textScalar(parse: (text: string) => string | null, form: string): ScalarFunctions {
  const parseValue = (value: unknown) => {
    const parsed = typeof value === 'string' ? parse(value) : null
    if (parsed === null) throw new GraphQLError(`It must be ${form}, written as text.`)
    return parsed
  }
  return {
    __serialize: String,
    __parseValue: parseValue,
    __parseLiteral: (node) => parseValue(node.kind === Kind.STRING ? node.value : null),
  }
}

export const scalars = {
  Decimal: textScalar(canonicalDecimal, 'a decimal number such as "12.50"'),
  BillingCycle: textScalar((text) => (/^\d{4}-(0[1-9]|1[0-2])$/.test(text) ? text : null), 'a month as YYYY-MM'),
  CurrencyCode: textScalar((text) => (/^[A-Z]{3}$/.test(text) ? text : null), 'three capital letters such as "CNY"'),
  /** Times come in with any offset (RFC 3339) and go out as the upstream wrote them, in UTC. */
  DateTime: { __serialize: String, __parseValue: GraphQLDateTime.parseValue, __parseLiteral: (node) => GraphQLDateTime.parseLiteral(node) },
  Date: { __serialize: String, __parseValue: GraphQLLocalDate.parseValue, __parseLiteral: (node) => GraphQLLocalDate.parseLiteral(node) },
} satisfies Record<string, ScalarFunctions>
