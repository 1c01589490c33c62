/**
 * The rules by which the schema may change between releases (docs: CONTRIBUTING.md, "Change the schema"). Pure: takes
 * schemas and a list, gives findings; reads no file.
 */
import { type Change, CriticalityLevel, diff } from '@graphql-inspector/core'
import { getNamedType, type GraphQLNamedType, type GraphQLSchema, isEnumType, isInputObjectType, isInterfaceType, isObjectType } from 'graphql'
import { z } from 'zod'

/** schema/released/allowed-changes.yaml: breaking changes that the next release makes on purpose. */
export const allowedChangesSchema = z.strictObject({
  changes: z.array(
    z.strictObject({
      /** The inspector's name of the change, e.g. FIELD_REMOVED. */
      type: z.string().regex(/^[A-Z_]+$/),
      /** The schema coordinate, e.g. Customer.legacyName. */
      path: z.string().min(1),
      reason: z.string().min(10),
    }),
  ),
})

export type AllowedChanges = z.infer<typeof allowedChangesSchema>

/**
 * What is wrong with going from the released schema to the present one: a breaking change that is not listed, a listed
 * one that does not exist (the list is emptied at each release), and a field removed that was never deprecated.
 */
export async function refusedChanges(released: GraphQLSchema, present: GraphQLSchema, allowed: AllowedChanges): Promise<readonly string[]> {
  const changes = await diff(released, present)
  const breaking = changes.filter((change) => change.criticality.level === CriticalityLevel.Breaking)
  const listed = (change: Change) => allowed.changes.some((entry) => entry.type === change.type && entry.path === change.path)
  const unlisted = breaking.filter((change) => !listed(change)).map((change) => `breaking: ${change.message} (${change.type} ${change.path ?? ''})`)
  const stale = allowed.changes
    .filter((entry) => !breaking.some((change) => change.type === entry.type && change.path === entry.path))
    .map((entry) => `allowed-changes.yaml lists ${entry.type} ${entry.path}, which is not a breaking change since the last release`)
  const sudden = breaking
    .filter((change) => listed(change) && change.type === 'FIELD_REMOVED' && !wasDeprecated(released, change.path ?? ''))
    .map((change) => `${change.path ?? ''} was removed without having been deprecated in a release`)
  return [...unlisted, ...stale, ...sudden]
}

/**
 * What is wrong with the schema's deprecations: each reason must hold a date (YYYY-MM-DD, when the element may go) and
 * name a replacement in backticks: a type, a `Type.field`, or a sibling of the deprecated element.
 */
export function deprecationFindings(schema: GraphQLSchema): readonly string[] {
  return Object.values(schema.getTypeMap())
    .filter((type) => !type.name.startsWith('__'))
    .flatMap((type) =>
      membersOf(type).flatMap(({ coordinate, reason }) => {
        if (reason === undefined) return []
        const findings: string[] = []
        if (!hasDate(reason)) findings.push(`${coordinate}: the deprecation's reason names no date (YYYY-MM-DD)`)
        const names = [...reason.matchAll(/`([^`]+)`/g)].map((match) => match[1] ?? '')
        if (!names.some((name) => exists(schema, type, name) && `${type.name}.${name}` !== coordinate)) {
          findings.push(`${coordinate}: the deprecation's reason names no replacement of this schema in backticks`)
        }
        return findings
      }),
    )
}

interface Member {
  readonly coordinate: string
  readonly reason: string | undefined
}

function membersOf(type: GraphQLNamedType): readonly Member[] {
  const member = (name: string, reason: string | null | undefined): Member => ({ coordinate: `${type.name}.${name}`, reason: reason ?? undefined })
  if (isEnumType(type)) return type.getValues().map((value) => member(value.name, value.deprecationReason))
  if (isInputObjectType(type)) return Object.values(type.getFields()).map((field) => member(field.name, field.deprecationReason))
  if (!isObjectType(type) && !isInterfaceType(type)) return []
  return Object.values(type.getFields()).flatMap((field) => [
    member(field.name, field.deprecationReason),
    ...field.args.map((argument) => member(`${field.name}(${argument.name})`, argument.deprecationReason)),
  ])
}

/** True when `name` is a type, a `Type.member`, or a member of `type`. */
function exists(schema: GraphQLSchema, type: GraphQLNamedType, name: string): boolean {
  if (schema.getType(name)) return true
  const [owner, field] = name.split('.')
  const parent = field === undefined ? type : schema.getType(owner ?? '')
  return parent !== undefined && membersOf(getNamedType(parent)).some((known) => known.coordinate === `${parent.name}.${field ?? name}`)
}

function hasDate(reason: string): boolean {
  const text = /\b(\d{4})-(\d{2})-(\d{2})\b/.exec(reason)?.[0]
  return text !== undefined && !Number.isNaN(Date.parse(text)) && new Date(text).toISOString().startsWith(text)
}

function wasDeprecated(released: GraphQLSchema, path: string): boolean {
  const type = released.getType(path.split('.')[0] ?? '')
  return type !== undefined && membersOf(type).some((member) => member.coordinate === path && member.reason !== undefined)
}
