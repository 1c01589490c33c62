/** Global ids (Relay): opaque, made of the type's name and what fetches the object again. */
import { PartnerGraphError } from '../errors/partner-graph-error.ts'

export interface GlobalId {
  readonly type: string
  readonly parts: readonly string[]
}

/** The opaque global id of an object. */
export function toGlobalId(type: string, ...parts: readonly string[]): string {
  return Buffer.from(JSON.stringify([type, ...parts])).toString('base64url')
}

/**
 * Reads any global id.
 * Throws BAD_USER_INPUT naming `argument` when the text is none.
 */
export function fromGlobalId(id: string, argument: string): GlobalId {
  const [type, ...parts] = decode(id, argument)
  if (type === undefined || parts.length === 0) throw new PartnerGraphError('id-malformed', { argument })
  return { type, parts }
}

/** The type that a global id names; null for a text that is none. */
export function typeOfGlobalId(id: string): string | null {
  try {
    return fromGlobalId(id, 'id').type
  } catch {
    return null
  }
}

/**
 * Reads the global id of one type with that many parts.
 * Throws BAD_USER_INPUT naming `argument` when it is none, or another type's.
 */
export function partsOfGlobalId(id: string, expected: string, count: number, argument: string): readonly string[] {
  const { type, parts } = fromGlobalId(id, argument)
  if (type !== expected) throw new PartnerGraphError('id-type', { argument, actual: type, expected })
  if (parts.length !== count) throw new PartnerGraphError('id-malformed', { argument })
  return parts
}

function decode(id: string, argument: string): string[] {
  const value = parseJson(Buffer.from(id, 'base64url').toString('utf8'))
  const isId = Array.isArray(value) && value.every((part) => typeof part === 'string' && part !== '' && part.length <= 64)
  if (!isId || Buffer.from(JSON.stringify(value)).toString('base64url') !== id) throw new PartnerGraphError('id-malformed', { argument })
  return value.map(String)
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
