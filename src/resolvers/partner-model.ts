/** The calling partner as resolvers pass it on: built from configuration alone, so that it never fails. */
export interface PartnerRoot {
  readonly partnerId: string | null
}
