/** Rows of the store as receipts. A row that cannot be read is a defect of this service, never passed on half. */
import { z } from 'zod'
import type { Row } from '../store/database.ts'
import { factNames, type Receipt } from './receipt.ts'

/** PostgreSQL gives its 8-byte integers as text. */
const whole = z.union([z.number(), z.string()]).transform(Number).pipe(z.int())
const json = <T>(schema: z.ZodType<T>) => z.string().transform((text): unknown => JSON.parse(text)).pipe(schema)
const factValue = z.union([z.string(), z.array(z.string())])

const rowSchema = z.object({
  id: z.string(),
  tenant: z.string(),
  idempotency_key: z.string(),
  mutation: z.string(),
  operation: z.string(),
  generation: z.enum(['old', 'new']),
  operation_id: z.string(),
  key_id: z.string(),
  fingerprint: z.string(),
  facts: json(z.partialRecord(z.enum(factNames), factValue)),
  caller: z.string(),
  confirmed: whole,
  state: z.enum(['PLANNED', 'SENDING', 'SUCCEEDED', 'FAILED', 'OUTCOME_UNKNOWN']),
  owner: z.string(),
  lease_until: whole,
  planned_at: whole,
  sending_at: whole.nullable(),
  ended_at: whole.nullable(),
  result: json(z.record(z.string(), z.string())),
  items: json(z.array(z.object({ id: z.string(), resultId: z.string().nullable(), vendorCode: z.string().nullable() }))).nullable(),
  failure: z.string().nullable(),
  vendor_code: z.string().nullable(),
  request_id: z.string().nullable(),
  settled_by: z.enum(['call', 'resolver', 'operator', 'recovery']).nullable(),
  settled_caller: z.string().nullable(),
  settled_reason: z.string().nullable(),
  candidates: json(z.array(z.object({ id: z.string(), at: z.string().nullable(), exact: z.boolean(), item: z.string().optional() }))),
  checks: whole,
  next_check_at: whole.nullable(),
})

/** A receipt with what only the journal compares. */
export interface StoredReceipt {
  readonly receipt: Receipt
  readonly keyId: string
  readonly fingerprint: string
}

/** Reads a row of the table `receipts`. */
export function readReceipt(row: Row): StoredReceipt {
  const read = rowSchema.parse(row)
  return {
    keyId: read.key_id,
    fingerprint: read.fingerprint,
    receipt: {
      id: read.id,
      tenant: read.tenant,
      idempotencyKey: read.idempotency_key,
      mutation: read.mutation,
      operation: read.operation,
      generation: read.generation,
      operationId: read.operation_id,
      facts: read.facts,
      caller: read.caller,
      confirmed: read.confirmed === 1,
      state: read.state,
      owner: read.owner,
      leaseUntil: read.lease_until,
      plannedAt: read.planned_at,
      sendingAt: read.sending_at,
      endedAt: read.ended_at,
      result: read.result,
      items: read.items ?? [],
      failure: read.failure,
      vendorCode: read.vendor_code,
      requestId: read.request_id,
      settlement: read.settled_by === null ? null : { by: read.settled_by, caller: read.settled_caller, reason: read.settled_reason },
      candidates: read.candidates,
      checks: read.checks,
      nextCheckAt: read.next_check_at,
    },
  }
}
