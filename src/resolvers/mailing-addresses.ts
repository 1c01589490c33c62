/**
 * The mailing addresses that the vendor has taken offline (ListPostalAddress, CreatePostal, UpdatePostal, DeletePostal:
 * retired, stated, without a successor). Nothing is asked, whatever a site file says: the fields are there to say where to go.
 */
import { PartnerGraphError } from '../errors/partner-graph-error.ts'
import type { Resolvers } from '../generated/schema.ts'

function retired(): never {
  throw new PartnerGraphError('mailing-addresses-retired')
}

export const mailingAddressResolvers: Resolvers = {
  Partner: { mailingAddresses: retired },
  Mutation: { mailingAddressAdd: retired, mailingAddressChange: retired, mailingAddressRemove: retired },
}
