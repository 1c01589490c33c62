/**
 * How large an operation may be: depth, aliases, directives, each counted with fragments spread out, since that is what
 * runs. A ready-made rule (graphql-armor) counts a fragment once that is spread many times, and calls it a syntax error.
 */
import { GraphQLError, Kind, type ASTVisitor, type SelectionSetNode, type ValidationContext, type ValidationRule } from 'graphql'

export interface OperationLimits {
  /** Fields within fields; introspection is limited by GraphQL itself. */
  readonly depth: number
  readonly aliases: number
  readonly directives: number
}

interface Size {
  readonly depth: number
  readonly aliases: number
  readonly directives: number
}

const nothing: Size = { depth: 0, aliases: 0, directives: 0 }

/** The validation rule: one error for each limit that an operation exceeds, with limit and size. */
export function limitsRule(limits: OperationLimits): ValidationRule {
  return (context): ASTVisitor => {
    const fragments = new Map<string, Size>()
    return {
      OperationDefinition(operation) {
        const inner = sizeOf(operation.selectionSet, context, fragments)
        const size = { ...inner, directives: inner.directives + (operation.directives?.length ?? 0) }
        for (const name of ['depth', 'aliases', 'directives'] as const) {
          if (size[name] > limits[name]) context.reportError(new GraphQLError(`The operation is too large: ${words[name]} ${size[name]}, and at most ${limits[name]} are taken.`))
        }
      },
    }
  }
}

const words = { depth: 'its levels are', aliases: 'its aliases are', directives: 'its directives are' } as const

function sizeOf(selectionSet: SelectionSetNode | undefined, context: ValidationContext, fragments: Map<string, Size>): Size {
  return (selectionSet?.selections ?? []).reduce<Size>((sum, selection) => {
    const inner = selection.kind === Kind.FRAGMENT_SPREAD ? fragmentSize(selection.name.value, context, fragments) : sizeOf(selection.selectionSet, context, fragments)
    const isField = selection.kind === Kind.FIELD
    const isIntrospection = isField && selection.name.value.startsWith('__')
    return {
      depth: Math.max(sum.depth, isIntrospection ? 0 : inner.depth + (isField ? 1 : 0)),
      aliases: sum.aliases + inner.aliases + (isField && selection.alias ? 1 : 0),
      directives: sum.directives + inner.directives + (selection.directives?.length ?? 0),
    }
  }, nothing)
}

/** Each fragment is walked once, so that fragments of fragments cost no more than their text; a cycle counts nothing. */
function fragmentSize(name: string, context: ValidationContext, fragments: Map<string, Size>): Size {
  const known = fragments.get(name)
  if (known) return known
  fragments.set(name, nothing)
  const size = sizeOf(context.getFragment(name)?.selectionSet, context, fragments)
  fragments.set(name, size)
  return size
}
