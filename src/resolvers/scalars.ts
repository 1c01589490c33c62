/** The schema's scalars. Amounts and times are text on the way out: the domain's values are canonical already. */
import { GraphQLError, GraphQLScalarType, Kind, type ValueNode } from 'graphql'
import { GraphQLDateTime, GraphQLLocalDate } from 'graphql-scalars'
import { canonicalDecimal } from '../datasources/decimal.ts'

function textScalar(name: string, parse: (text: string) => string | null, form: string): GraphQLScalarType<string, string> {
  const parseValue = (value: unknown) => {
    const parsed = typeof value === 'string' ? parse(value) : null
    if (parsed === null) throw new GraphQLError(`${name} must be ${form}, written as text.`)
    return parsed
  }
  return new GraphQLScalarType<string, string>({
    name,
    serialize: String,
    parseValue,
    parseLiteral: (node: ValueNode) => parseValue(node.kind === Kind.STRING ? node.value : null),
  })
}

export const Decimal = textScalar('Decimal', canonicalDecimal, 'a decimal number such as "12.50"')

export const BillingCycle = textScalar('BillingCycle', (text) => (/^\d{4}-(0[1-9]|1[0-2])$/.test(text) ? text : null), 'a month as YYYY-MM')

export const CurrencyCode = textScalar('CurrencyCode', (text) => (/^[A-Z]{3}$/.test(text) ? text : null), 'three capital letters such as "CNY"')

/** Times come in with any offset (RFC 3339) and go out as the upstream wrote them, in UTC. */
export const DateTime = new GraphQLScalarType<Date, string>({ ...GraphQLDateTime.toConfig(), name: 'DateTime', serialize: String })

export const LocalDate = new GraphQLScalarType<string, string>({ ...GraphQLLocalDate.toConfig(), name: 'Date', serialize: String })
