/** The control API's part about registration and real-name authentication: what a test must know or decide. */
import { z } from 'zod'
import { decideReview, standings } from './identity-state.ts'
import { noContent, ok } from './reply.ts'
import type { Reply } from './reply.ts'
import { utcTime } from './wire.ts'
import type { World } from './world.ts'

const reviewBody = z.object({
  customerId: z.string(),
  result: z.enum(['approved', 'rejected']),
  opinion: z.string().max(256).optional(),
})
const standingBody = z.object({ partnerId: z.string(), standing: z.enum(standings) })
const associationBody = z.object({ delayMs: z.int().nonnegative() })

/** Answers with a reply, or with what is wrong with the body. */
export type IdentityAction = (world: World, body: unknown) => Reply | z.ZodError

function notFound(message: string): Reply {
  return { status: 404, body: { error_code: 'SANDBOX.NOT_FOUND', error_msg: message } }
}

/** By method and path below the control prefix. */
export const identityActions: Readonly<Record<string, IdentityAction>> = {
  'GET /verification-codes': (world) => ok({
    codes: world.identity.codes.toReversed().map(({ mobilePhone, scene, customerId, code, sentAt, expiresAt, isUsed }) =>
      ({ mobilePhone, scene, customerId, code, sentAt: utcTime(sentAt), expiresAt: utcTime(expiresAt), isUsed })),
  }),
  'POST /reviews': (world, body) => {
    const parsed = reviewBody.safeParse(body)
    if (!parsed.success) return parsed.error
    const { customerId, result, opinion } = parsed.data
    const isDecided = decideReview(world, customerId, result === 'approved', opinion ?? 'the document is not legible')
    return isDecided ? noContent() : notFound('the customer has nothing under review')
  },
  'POST /partners/standing': (world, body) => {
    const parsed = standingBody.safeParse(body)
    if (!parsed.success) return parsed.error
    const { partnerId, standing } = parsed.data
    if (!world.partnerById.has(partnerId)) return notFound('unknown partner')
    world.identity.standings.set(partnerId, standing)
    return noContent()
  },
  'POST /association': (world, body) => {
    const parsed = associationBody.safeParse(body)
    if (!parsed.success) return parsed.error
    world.identity.associationDelayMs = parsed.data.delayMs
    return noContent()
  },
}
