/**
 * Texts of graphql-js without what a caller sent: it quotes wrong values, and the number of an identity card that was given as
 * a number would come back, and stay in a front-end's log. What is kept: places, types, names of the schema, and
 * words of a document without quotation marks.
 */

const variable = /^(Variable "\$\w+") got invalid value [\s\S]*$/
/** The first one is graphql's own: within a value the quotation marks would be escaped. */
const place = / at "[\w.[\]]+"(?=; )/
/** What is wrong with a variable, where that names types and fields only. */
const reasons = [
  /Expected (?:non-nullable )?type "[^"]*" (?:not to be null|to be an object)\.$/,
  /Field "\w+" of required type "[^"]*" was not provided\.$/,
  /Field "[_A-Za-z]\w*" is not defined by type "\w+"\.(?: Did you mean [\w\s,"]+\?)?$/,
  /It must be [^;]+, written as text\.$/,
] as const
const unfit = /(\w+|Enum "\w+") cannot represent (?:((?:an? )?non[ -][\w -]*value): )?[\s\S]*$/
const noMember = /does not exist in "\w+" enum\.(?: Did you mean [\w\s,"]+\?)?$/

/** The same text, without values. */
export function withoutValues(message: string): string {
  const [, name] = variable.exec(message) ?? []
  if (name !== undefined) return `${name} got an invalid value${place.exec(message)?.[0] ?? ''}${reasonIn(message)}`
  if (/^(?:\w+|Enum "\w+") cannot represent /.test(message)) return unfitIn(message) ?? message
  return message
    .replace(/, found (?:(<EOF>|[A-Z][A-Za-z]*)(?= "|\.$))?[\s\S]*$/, (_, kind: string | undefined) => (kind === undefined ? '.' : `, found ${kind}.`))
    .replace(/(: Unexpected (?:Name|String|BlockString|Int|Float)) "[\s\S]*$/, '$1.')
}

function reasonIn(message: string): string {
  for (const reason of reasons) {
    const [text] = reason.exec(message) ?? []
    if (text !== undefined) return `; ${text}`
  }
  const [, after = ''] = /; ((?:\w+|Enum "\w+") cannot represent [\s\S]*)$/.exec(message) ?? []
  const text = unfitIn(after)
  if (text !== null) return `; ${text}`
  const [rest] = noMember.exec(message) ?? []
  return rest === undefined ? '.' : `; it ${rest}`
}

function unfitIn(message: string): string | null {
  const [, type, what = 'it'] = unfit.exec(message) ?? []
  return type === undefined ? null : `${type} cannot represent ${what}.`
}
