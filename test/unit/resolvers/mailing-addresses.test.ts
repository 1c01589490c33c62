import { describe, expect, it } from 'vitest'
import { askGraph } from '#test/unit/resolvers/graph.ts'

const address = { recipient: '张示例', province: '江苏省', city: '南京市', district: '雨花台区', streetAddress: '示例大道8号', mobilePhone: '13900000000' }

describe('mailing addresses, which the vendor has taken offline', () => {
  it.each([
    ['{ partner { mailingAddresses { addressId } } }', {}, ['partner', 'mailingAddresses']],
    ['mutation ($input: MailingAddressAddInput!) { mailingAddressAdd(input: $input) { userErrors { code } } }', address, ['mailingAddressAdd']],
    ['mutation ($input: MailingAddressChangeInput!) { mailingAddressChange(input: $input) { userErrors { code } } }', { addressId: 'PA-1' }, ['mailingAddressChange']],
    ['mutation ($input: MailingAddressRemoveInput!) { mailingAddressRemove(input: $input) { userErrors { code } } }', { addressId: 'PA-1' }, ['mailingAddressRemove']],
  ])('say where to go instead, and ask nobody: %s', async (query, input, path) => {
    const { result, asked } = await askGraph(query, { input }, { answer: () => null })
    expect(asked).toEqual([])
    expect(result.errors).toMatchObject([{ path, message: expect.stringContaining('`Query.invoiceMailingAddresses`, and the mutations `invoiceMailingAddressCreate`') }])
  })
})
