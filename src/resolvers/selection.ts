/** What of a selection runs on an object of one type: fragments spread out, `@skip` and `@include` decided. Pure. */
import {
  getDirectiveValues,
  GraphQLIncludeDirective,
  GraphQLSkipDirective,
  isAbstractType,
  Kind,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLObjectType,
  type GraphQLSchema,
  type NamedTypeNode,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql'

/** What a selection is read with; a resolver's `info` has it all. The document is a valid one. */
export interface SelectionScope {
  readonly schema: GraphQLSchema
  readonly fragments: Readonly<Record<string, FragmentDefinitionNode>>
  readonly variableValues: { readonly [variable: string]: unknown }
}

/**
 * The fields that run on an object of a type, by response key, in the order of the document. Fields with one key are one
 * field of the answer, with the selections of all of them (GraphQL, section 6.3.2).
 */
export function fieldsOn(type: GraphQLObjectType, sets: readonly (SelectionSetNode | undefined)[], scope: SelectionScope): ReadonlyMap<string, readonly FieldNode[]> {
  const fields = new Map<string, FieldNode[]>()
  const spread = new Set<string>()
  const collect = (set: SelectionSetNode | undefined): void => {
    for (const selection of set?.selections ?? []) {
      if (isLeftOut(selection, scope)) continue
      if (selection.kind === Kind.FIELD) {
        const key = selection.alias?.value ?? selection.name.value
        const same = fields.get(key)
        if (same) same.push(selection)
        else fields.set(key, [selection])
        continue
      }
      const fragment = selection.kind === Kind.INLINE_FRAGMENT ? selection : scope.fragments[selection.name.value]
      if (selection.kind === Kind.FRAGMENT_SPREAD) {
        if (spread.has(selection.name.value)) continue
        spread.add(selection.name.value)
      }
      if (fragment && appliesTo(type, fragment.typeCondition, scope)) collect(fragment.selectionSet)
    }
  }
  sets.forEach(collect)
  return fields
}

function isLeftOut(selection: SelectionNode, { variableValues }: SelectionScope): boolean {
  if (!selection.directives?.length) return false
  const skipped = getDirectiveValues(GraphQLSkipDirective, selection, variableValues)?.['if'] === true
  return skipped || getDirectiveValues(GraphQLIncludeDirective, selection, variableValues)?.['if'] === false
}

function appliesTo(type: GraphQLObjectType, condition: NamedTypeNode | undefined, { schema }: SelectionScope): boolean {
  if (!condition || condition.name.value === type.name) return true
  const named = schema.getType(condition.name.value)
  return isAbstractType(named) && schema.isSubType(named, type)
}
