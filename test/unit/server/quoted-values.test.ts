/** What graphql-js says of wrong input, without the input: held against its own messages, so that a new form of them fails here. */
import { execute, graphql, parse } from 'graphql'
import { describe, expect, it } from 'vitest'
import { buildSchema } from '#src/server/schema.ts'
import { withoutValues } from '#src/server/quoted-values.ts'

const schema = buildSchema()
const planted = 'PLANTED'
/** As JSON reads the number of an identity card. */
const number = 110_101_199_003_071_230

async function told(source: string, variableValues: Readonly<Record<string, unknown>> = {}): Promise<string[]> {
  const { errors = [] } = await graphql({ schema, source, variableValues })
  expect(errors.length).toBeGreaterThan(0)
  return errors.map(({ message }) => withoutValues(message))
}

const apply = 'mutation ($input: IndividualRealNameInput!) { customerRealNameApplyAsIndividual(input: $input) { isUnderReview } }'
const entries = { customerId: 'c', name: 'n', certificateNumber: 'x', pictures: [] }
const inline = (input: string) => `mutation { customerRealNameApplyAsIndividual(input: ${input}) { isUnderReview } }`

describe('what is said of a wrong variable', () => {
  it.each([
    [planted, '; Expected type "IndividualRealNameInput" to be an object.'],
    [{ ...entries, name: number }, ' at "input.name"; String cannot represent a non string value.'],
    [{ ...entries, name: [planted] }, ' at "input.name"; String cannot represent a non string value.'],
    [{ ...entries, name: { at: planted } }, ' at "input.name"; String cannot represent a non string value.'],
    [{ ...entries, name: null, certificateNumber: planted }, ' at "input.name"; Expected non-nullable type "String!" not to be null.'],
    [{ ...entries, certificateType: planted }, ' at "input.certificateType"; it does not exist in "IndividualCertificateType" enum.'],
    [{ ...entries, certificateType: 'PASPORT' }, ' at "input.certificateType"; it does not exist in "IndividualCertificateType" enum. Did you mean the enum value "PASSPORT"?'],
    [{ ...entries, certificateType: number }, ' at "input.certificateType"; Enum "IndividualCertificateType" cannot represent non-string value.'],
    [{ ...entries, name: planted, naame: planted }, '; Field "naame" is not defined by type "IndividualRealNameInput". Did you mean "name"?'],
    [{ customerId: planted, certificateNumber: planted, pictures: [] }, '; Field "name" of required type "String!" was not provided.'],
    [{ ...entries, pictures: [{ path: planted, kind: `FACE" at "input.${planted}"; ${planted}` }] }, ' at "input.pictures[0].kind"; it does not exist in "RealNamePictureKind" enum.'],
    [{ ...entries, [`${planted} 1`]: 1 }, '.'],
  ])('names the place and the rule, and nothing of the value (%#)', async (input, rest) => {
    expect(await told(apply, { input })).toEqual([`Variable "$input" got an invalid value${rest}`])
  })

  it.each([
    ['Decimal', planted, 'It must be a decimal number such as "12.50", written as text.'],
    ['BillingCycle', number, 'It must be a month as YYYY-MM, written as text.'],
    ['DateTime', planted, 'DateTime cannot represent it.'],
    ['Int', planted, 'Int cannot represent non-integer value.'],
    ['Int', number, 'Int cannot represent non 32-bit signed integer value.'],
    ['Boolean', planted, 'Boolean cannot represent a non boolean value.'],
  ])('of the type %s names the rule', async (type, value, rule) => {
    // Only executed: whether a variable is used is validated, and is another matter.
    const { errors = [] } = await execute({ schema, document: parse(`query ($value: ${type}) { __typename }`), variableValues: { value } })
    expect(errors.map(({ message }) => withoutValues(message))).toEqual([`Variable "$value" got an invalid value; ${rule}`])
  })
})

describe('what is said of a wrong document', () => {
  it.each([
    [inline(`"${planted}"`), 'Expected value of type "IndividualRealNameInput!".'],
    [inline(`{ customerId: ${number}, name: "", certificateNumber: "", pictures: [] }`), 'String cannot represent a non string value.'],
    [inline(`{ customerId: "", name: ${planted}, certificateNumber: "", pictures: [] }`), 'String cannot represent a non string value.'],
    [inline(`{ customerId: "", name: "", certificateNumber: "", pictures: [], certificateType: "${planted}" }`), 'Enum "IndividualCertificateType" cannot represent non-enum value.'],
    [inline(`{ customerId: "", name: "", certificateNumber: "", pictures: [], certificateType: PASPORT }`), 'Value "PASPORT" does not exist in "IndividualCertificateType" enum. Did you mean the enum value "PASSPORT"?'],
    [`{ customers(first: "${planted}") { totalCount } }`, 'Int cannot represent non-integer value.'],
    [`{ customers(filter: { associatedAt: { from: "${planted}" } }) { totalCount } }`, 'DateTime cannot represent it.'],
    [`{ "${planted}" }`, 'Syntax Error: Expected Name, found String.'],
    [`{ ${number} }`, 'Syntax Error: Expected Name, found Int.'],
    [`{ partner { id } } ${planted}`, 'Syntax Error: Unexpected Name.'],
    [`{ customers(first: "${planted}`, 'Syntax Error: Unterminated string.'],
    ['{ customers(first: 1', 'Syntax Error: Expected Name, found <EOF>.'],
  ])('says where it fails, and nothing of the values in it: %s', async (source, message) => {
    expect(await told(source)).toEqual([message])
  })

  it.each([
    'Cannot query field "x" on type "Query". Did you mean "node"?',
    'Unknown argument "cycle" on field "Query.monthlyBills".',
    'Variable "$a" of required type "Int!" was not provided.',
    'Field "node" argument "id" of type "ID!" is required, but it was not provided.',
  ])('stays as it is where it names the schema only: %s', (message) => {
    expect(withoutValues(message)).toBe(message)
  })
})
