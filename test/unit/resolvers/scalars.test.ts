import { isScalarType, Kind, type GraphQLScalarType } from 'graphql'
import { describe, expect, it } from 'vitest'
import { maskEmail, maskPhone, seesPersonalData } from '#src/resolvers/personal-data.ts'
import { buildSchema } from '#src/server/schema.ts'

const schema = buildSchema()

/** A scalar as the schema has it. */
function scalar(name: string): GraphQLScalarType {
  const type = schema.getType(name)
  if (!isScalarType(type)) throw new Error(`the schema has no scalar ${name}`)
  return type
}

const [BillingCycle, CurrencyCode, LocalDate, DateTime, Decimal] = [scalar('BillingCycle'), scalar('CurrencyCode'), scalar('Date'), scalar('DateTime'), scalar('Decimal')]

describe('the scalar Decimal', () => {
  it('takes text only, and makes it canonical', () => {
    expect([Decimal.parseValue('12.50'), Decimal.parseValue('12345678901234567.89'), Decimal.parseLiteral({ kind: Kind.STRING, value: '-0.10' })]).toEqual(['12.5', '12345678901234567.89', '-0.1'])
  })

  it.each([12.5, 12, null, true, 'twelve', '', {}])('refuses %j: a number has already been rounded', (value) => {
    expect(() => Decimal.parseValue(value)).toThrow('It must be a decimal number such as "12.50", written as text.')
  })

  it('refuses a number in a query', () => {
    expect(() => Decimal.parseLiteral({ kind: Kind.FLOAT, value: '12.50' })).toThrow('It must be a decimal number')
  })

  it('goes out as the domain has it', () => {
    expect(Decimal.serialize('12345678901234567.89')).toBe('12345678901234567.89')
  })
})

describe('the other text scalars', () => {
  it('take their own form', () => {
    expect([BillingCycle.parseValue('2026-10'), CurrencyCode.parseValue('CNY')]).toEqual(['2026-10', 'CNY'])
  })

  it.each(['2026-13', '2026-00', '2026-1', '26-10', '2026-10-01', ''])('refuse the month %j', (text) => {
    expect(() => BillingCycle.parseValue(text)).toThrow('It must be a month as YYYY-MM')
  })

  it.each(['cny', 'CN', 'CNYX', ''])('refuse the currency %j', (text) => {
    expect(() => CurrencyCode.parseValue(text)).toThrow('It must be three capital letters')
  })
})

describe('times', () => {
  it('come in with any offset and go out as the upstream wrote them', () => {
    expect(DateTime.parseValue('2026-03-01T08:00:00+08:00')).toEqual(new Date('2026-03-01T00:00:00Z'))
    expect(DateTime.serialize('2026-03-01T00:00:00Z')).toBe('2026-03-01T00:00:00Z')
  })

  it.each(['2026-03-01', 'soon', '2026-03-01T08:00:00'])('are refused without an offset: %s', (text) => {
    expect(() => DateTime.parseValue(text)).toThrow('DateTime cannot represent')
  })

  it('of a day are days of the calendar', () => {
    expect([LocalDate.parseValue('2026-02-28'), LocalDate.serialize('2026-02-28')]).toEqual(['2026-02-28', '2026-02-28'])
    expect(() => LocalDate.parseValue('2026-02-30')).toThrow('Value is not a valid LocalDate')
  })
})

describe('personal data', () => {
  it('is shown to callers with the scope for it alone', () => {
    const caller = (...scopes: readonly string[]) => ({ caller: { tenant: 'tenant', scopes: new Set(scopes) } })
    expect([seesPersonalData(caller('personal-data')), seesPersonalData(caller('other')), seesPersonalData(caller())]).toEqual([true, false, false])
  })

  it.each([['13900001234', '139****1234'], ['0086-13900001234', '008*********1234'], ['12345678', '123*5678'], ['1234567', '*******'], ['110', '***'], ['', '']])('masks the phone number %j as %j', (phone, masked) => {
    expect(maskPhone(phone)).toBe(masked)
  })

  it.each([['someone@example.com', 's***@example.com'], ['a@example.com', 'a***@example.com'], ['"odd@name"@example.com', '"***@example.com'], ['no address', '**********'], ['@example.com', '************'], ['', '']])('masks the e-mail address %j as %j', (email, masked) => {
    expect(maskEmail(email)).toBe(masked)
  })
})
