import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { partnerAccountType } from '#src/datasources/accounts/model.ts'
import { associationType, customerType, freezeStatus, newTagValue, reviewResult, verificationStatus } from '#src/datasources/customers/model.ts'
import { openEnum, type OpenEnum } from '#src/datasources/open-enum.ts'
import { orderDiscountType, orderPeriodType, orderSource, orderStatus, orderType } from '#src/datasources/orders/model.ts'
import { filterableStatuses, statusCodes, typeCodes } from '#src/datasources/orders/filter-codes.ts'
import { expirePolicy, subscriptionStatus } from '#src/datasources/subscriptions/model.ts'

/** Both directions of an enum, its words as plain texts. */
function directions<Name extends string>(values: OpenEnum<Name>) {
  const read: (code: string) => string | null = values.read
  const thereAndBack = (code: string) => {
    const word = values.read(code)
    return word === null ? null : values.write(word, 'filter')
  }
  return { read, thereAndBack }
}

const domainEnums = {
  partnerAccountType: directions(partnerAccountType),
  associationType: directions(associationType),
  customerType: directions(customerType),
  freezeStatus: directions(freezeStatus),
  newTagValue: directions(newTagValue),
  reviewResult: directions(reviewResult),
  verificationStatus: directions(verificationStatus),
  orderStatus: directions(orderStatus),
  orderType: directions(orderType),
  orderSource: directions(orderSource),
  orderDiscountType: directions(orderDiscountType),
  orderPeriodType: directions(orderPeriodType),
  subscriptionStatus: directions(subscriptionStatus),
  expirePolicy: directions(expirePolicy),
}

const words = fc.stringMatching(/^[A-Z]{1,12}$/).filter((word) => word !== 'UNRECOGNIZED')
const tables = fc.uniqueArray(fc.tuple(fc.string({ maxLength: 4 }), words), { selector: ([code]) => code, maxLength: 10 })
  .map((pairs) => Object.fromEntries(pairs.map(([code, word], index) => [code, `${word}_${index}`])))

describe('an open enum', () => {
  it('reads every known code as its word, and writes the word as its code', () => {
    fc.assert(fc.property(tables, (table) => {
      const values = openEnum<string>(table)
      for (const [code, word] of Object.entries(table)) {
        expect(values.read(code)).toBe(word)
        expect(values.write(word, 'filter')).toBe(code)
      }
    }))
  })

  it('reads every other code as UNRECOGNIZED and never throws', () => {
    fc.assert(fc.property(tables, fc.string(), (table, code) => {
      fc.pre(!Object.hasOwn(table, code))
      expect(openEnum<string>(table).read(code)).toBe('UNRECOGNIZED')
    }))
  })

  it.each(['constructor', 'toString', '__proto__', 'hasOwnProperty', '', ' 1', '1 ', '01'])('takes %j for no code of its table', (code) => {
    expect(openEnum({ '1': 'ONE' }).read(code)).toBe('UNRECOGNIZED')
  })

  it('reads an absent code as null', () => {
    expect(openEnum({ '1': 'ONE' }).read(null)).toBeNull()
  })

  it('refuses UNRECOGNIZED as a filter, and names the argument', () => {
    expect(() => openEnum({ '1': 'ONE' }).write('UNRECOGNIZED', 'filter.status')).toThrow(expect.objectContaining({ code: 'BAD_USER_INPUT', key: 'enum-unrecognized', parameters: { argument: 'filter.status' } }))
  })

  it('refuses a word that it has no code for', () => {
    expect(() => openEnum<string>({ '1': 'ONE' }).write('TWO', 'filter.status')).toThrow(expect.objectContaining({ code: 'BAD_USER_INPUT', key: 'enum-not-filterable' }))
  })
})

describe.each(Object.entries(domainEnums))('the enum %s', (_, { read, thereAndBack }) => {
  const codes = [...Array.from({ length: 1001 }, (_code, index) => String(index - 1)), 'Y', 'N', 'UNDETERMINED']
  const known = codes.filter((code) => read(code) !== 'UNRECOGNIZED')

  it('has a word of its own for each of its codes, and gives the code back', () => {
    expect(known.length).toBeGreaterThan(1)
    expect(new Set(known.map(read)).size).toBe(known.length)
    expect(known.map(thereAndBack)).toEqual(known)
  })
})

describe('the filters of orders', () => {
  it('send the codes that the answers carry', () => {
    expect(filterableStatuses.map((status) => orderStatus.read(String(statusCodes[status])))).toEqual(filterableStatuses)
    expect(Object.entries(typeCodes).map(([, code]) => orderType.read(code))).toEqual(Object.keys(typeCodes))
  })
})
