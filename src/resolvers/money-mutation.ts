/**
 * The form of a mutation that moves money: its input has an idempotency key, its payload a receipt. The work is one call of
 * a source, which goes through the journal; here are only the key's rules and what of a refusal a person can mend.
 */
import type { Receipt, WriteRequest, Written } from '../datasources/receipts/model.ts'
import { PartnerGraphError } from '../errors/partner-graph-error.ts'
import { userErrorsOf, type FieldsByCode, type UserError } from '../errors/user-errors.ts'
import type { GraphContext } from './context.ts'
import { mutate } from './mutation.ts'

/** What the input of every such mutation has. */
export interface MoneyInput {
  readonly idempotencyKey: string
  readonly confirmPossibleDuplicate?: boolean | null | undefined
}

export interface MoneyPayload {
  readonly receipt: Receipt | null
  readonly userErrors: readonly UserError[]
}

export interface MoneyMutation<Payload> {
  readonly mutation: string
  readonly input: MoneyInput
  /** The place in the arguments that a vendor's code is about. */
  readonly fieldsByCode?: FieldsByCode
  /** Checks the input and writes. */
  readonly write: (request: WriteRequest) => Promise<Written>
  /** The payload's other fields: after the write, or null when it was refused as a whole. */
  readonly payload: (receipt: Receipt | null) => Payload
  /** What a person can mend about single items of a write that takes several. */
  readonly itemErrors?: (receipt: Receipt) => readonly UserError[]
}

const idempotencyKey = /^[\w.:-]{1,128}$/

/**
 * Makes the write and its payload.
 * @throws whatever a person cannot mend, a refusal of the vendor's among it
 */
export function moneyMutation<Payload extends object>(context: Pick<GraphContext, 'language'>, form: MoneyMutation<Payload>): Promise<Payload & MoneyPayload> {
  const { mutation, input, fieldsByCode = {}, write, payload, itemErrors = () => [] } = form
  return mutate(context, { refused: { ...payload(null), receipt: null }, fieldsByCode }, async () => {
    const { receipt, refusal } = await write(writeRequest(mutation, input))
    // A refusal of each item is told item by item.
    if (!refusal || receipt.items.length > 0) return { ...payload(receipt), receipt, userErrors: itemErrors(receipt) }
    const userErrors = userErrorsOf(refusal, context.language, fieldsByCode)
    if (userErrors === null) throw refusal
    return { ...payload(null), receipt, userErrors }
  })
}

function writeRequest(mutation: string, { idempotencyKey: key, confirmPossibleDuplicate, ...input }: MoneyInput): WriteRequest {
  if (!idempotencyKey.test(key)) throw new PartnerGraphError('key-malformed', { argument: 'input.idempotencyKey' })
  return { mutation, idempotencyKey: key, confirmed: confirmPossibleDuplicate === true, input }
}
