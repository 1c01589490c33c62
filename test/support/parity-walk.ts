/** Walks an answer along its query and the schema: every field that was asked for, with its coordinate and its value. */
import { getNamedType, isAbstractType, isObjectType, Kind, type DocumentNode, type GraphQLObjectType, type GraphQLSchema, type SelectionSetNode } from 'graphql'

export type Row = Readonly<Record<string, unknown>>

export interface SelectedField {
  /** `Type.field`. */
  readonly coordinate: string
  readonly responseKey: string
  /** The type of the object, or of the list's objects; null for a leaf. */
  readonly type: GraphQLObjectType | null
  readonly selections: readonly SelectionSetNode[]
}

export interface FieldInstance extends SelectedField {
  /** Response keys and indexes, joined by dots, as in an error's path. */
  readonly path: string
  readonly value: unknown
}

/** True for a plain object of an answer. */
export function isRow(value: unknown): value is Row {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** The fields that a selection asks of an object, fragments spread out; fields of the same response key are one. */
export function selectedFields(
  schema: GraphQLSchema,
  document: DocumentNode,
  type: GraphQLObjectType,
  selections: readonly SelectionSetNode[],
  runtimeTypeOf: (field: { readonly responseKey: string }) => string | null = () => null,
): SelectedField[] {
  const found = new Map<string, SelectedField>()
  const visit = (set: SelectionSetNode): void => {
    for (const selection of set.selections) {
      if (selection.kind === Kind.FRAGMENT_SPREAD || selection.kind === Kind.INLINE_FRAGMENT) {
        const fragment = selection.kind === Kind.INLINE_FRAGMENT ? selection : document.definitions.find((one) => one.kind === Kind.FRAGMENT_DEFINITION && one.name.value === selection.name.value)
        if (!fragment || !('selectionSet' in fragment) || !fragment.selectionSet) throw new TypeError('a fragment is not defined')
        const condition = 'typeCondition' in fragment ? fragment.typeCondition?.name.value : undefined
        const fits = condition === undefined || condition === type.name || type.getInterfaces().some(({ name }) => name === condition)
        if (fits) visit(fragment.selectionSet)
        continue
      }
      const name = selection.name.value
      if (name === '__typename') continue
      const field = type.getFields()[name]
      if (!field) throw new TypeError(`${type.name} has no field ${name}`)
      const responseKey = selection.alias?.value ?? name
      const named = getNamedType(field.type)
      const runtime = isAbstractType(named) ? schema.getType(runtimeTypeOf({ responseKey }) ?? '') : named
      found.set(responseKey, {
        coordinate: `${type.name}.${name}`,
        responseKey,
        type: isObjectType(runtime) ? runtime : null,
        selections: [...(found.get(responseKey)?.selections ?? []), ...(selection.selectionSet ? [selection.selectionSet] : [])],
      })
    }
  }
  for (const set of selections) visit(set)
  return [...found.values()]
}

/** The type of an abstract field's value, by its `__typename`. */
export function typenameIn(...rows: readonly Row[]): (field: { readonly responseKey: string }) => string | null {
  return ({ responseKey }) => {
    for (const row of rows) {
      const value = row[responseKey]
      const one = Array.isArray(value) ? value.find(isRow) : value
      if (isRow(one) && typeof one['__typename'] === 'string') return one['__typename']
    }
    return null
  }
}

/** The query of a document with exactly one operation. */
export function operationOf(document: DocumentNode): SelectionSetNode {
  const [operation, ...others] = document.definitions.filter((definition) => definition.kind === Kind.OPERATION_DEFINITION)
  if (!operation || others.length > 0) throw new TypeError('a document must have one operation')
  return operation.selectionSet
}

/** Every field instance of an answer whose parent object is there. */
export function fieldInstances(schema: GraphQLSchema, document: DocumentNode, data: Row): FieldInstance[] {
  const instances: FieldInstance[] = []
  const visit = (type: GraphQLObjectType, selections: readonly SelectionSetNode[], row: Row, path: string): void => {
    for (const field of selectedFields(schema, document, type, selections, typenameIn(row))) {
      const fieldPath = path === '' ? field.responseKey : `${path}.${field.responseKey}`
      const value = row[field.responseKey]
      instances.push({ ...field, path: fieldPath, value })
      const { type: fieldType } = field
      if (!fieldType) continue
      const items = Array.isArray(value) ? value.map((item: unknown, index) => ({ item, at: `${fieldPath}.${index}` })) : [{ item: value, at: fieldPath }]
      for (const { item, at } of items) if (isRow(item)) visit(fieldType, field.selections, item, at)
    }
  }
  const query = schema.getQueryType()
  if (query) visit(query, [operationOf(document)], data, '')
  return instances
}
