/**
 * Seeded mapping mistakes: what an answer would look like if its generation, or who reads it, were wrong in one field. Unlike a
 * fault a distortion leaves the answer whole; it changes what is sent, never the world.
 */
import type { OperationId } from '../generated/operations.ts'
import { isObject } from './contracts.ts'
import type { Reply } from './reply.ts'

export const distortionKinds = ['multiply', 'shift', 'set', 'drop', 'reverse'] as const

/**
 * - `multiply`: a number, or a text that is one, times `by`
 * - `shift`: a time, later by `by` milliseconds
 * - `set`: `value` in its place, null too
 * - `drop`: without the member, or the row
 * - `reverse`: a list in the other order
 */
export type DistortionKind = (typeof distortionKinds)[number]

export interface Distortion {
  readonly operationId: OperationId
  readonly kind: DistortionKind
  /** Where in the answer's body: `order_infos[].amount_after_discount`, of all rows; `order_infos[0]`, of one. */
  readonly path: string
  readonly by?: number
  readonly value?: unknown
}

export interface Distortions {
  /** Adds one; answers how to take it back. */
  add(distortion: Distortion): () => void
  clear(): void
  list(): readonly Distortion[]
  /** The reply as it goes out. */
  apply(operationId: OperationId, reply: Reply): Reply
}

/** None. */
export function createDistortions(): Distortions {
  let active: Distortion[] = []
  return {
    add(distortion) {
      active.push(distortion)
      return () => {
        active = active.filter((other) => other !== distortion)
      }
    },
    clear: () => {
      active = []
    },
    list: () => active,
    apply(operationId, reply) {
      const own = active.filter((distortion) => distortion.operationId === operationId)
      if (own.length === 0 || reply.body === undefined || reply.status >= 300) return reply
      return { ...reply, body: own.reduce(distorted, JSON.parse(JSON.stringify(reply.body))) }
    },
  }
}

/** The steps of a path; null stands for every row. Null where it is no path. */
export function stepsOf(path: string): (string | number | null)[] | null {
  if (!/^[\w-]+(\[\d*\])*(\.[\w-]+(\[\d*\])*)*$/.test(path)) return null
  return [...path.matchAll(/[\w-]+|\[(\d*)\]/g)].map(([whole, index]) => (index === undefined ? whole : index === '' ? null : Number(index)))
}

function distorted(body: unknown, distortion: Distortion): unknown {
  const whole = changedAt(body, stepsOf(distortion.path) ?? [], distortion)
  return whole === dropped ? {} : whole
}

const dropped = Symbol('dropped')

function changedAt(value: unknown, [step, ...rest]: readonly (string | number | null)[], distortion: Distortion): unknown {
  if (step === undefined) return changed(value, distortion)
  if (typeof step === 'string') {
    if (!isObject(value) || !(step in value)) return value
    const member = changedAt(value[step], rest, distortion)
    const { [step]: _, ...others } = value
    return member === dropped ? others : { ...value, [step]: member }
  }
  if (!Array.isArray(value)) return value
  return value.map((row: unknown, index) => (step === null || step === index ? changedAt(row, rest, distortion) : row)).filter((row) => row !== dropped)
}

function changed(value: unknown, { kind, by = 1, value: other }: Distortion): unknown {
  switch (kind) {
    case 'multiply':
      if (typeof value === 'number') return value * by
      return typeof value === 'string' && value !== '' && !Number.isNaN(Number(value)) ? String(Number(value) * by) : value
    case 'shift':
      return typeof value === 'string' && !Number.isNaN(Date.parse(value)) ? new Date(Date.parse(value) + by).toISOString().replace('.000Z', 'Z') : value
    case 'set':
      return other
    case 'drop':
      return dropped
    case 'reverse':
      return Array.isArray(value) ? value.toReversed() : value
  }
}
