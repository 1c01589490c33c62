/**
 * What a PromQL expression names: its metrics with their matchers, and the labels that it groups by. Not a whole parser,
 * but it reads every token and throws at what it does not know, so that nothing is passed over in silence.
 */

export interface Matcher {
  readonly label: string
  readonly operator: '=' | '!=' | '=~' | '!~'
  readonly value: string
}

export interface Selector {
  readonly metric: string
  readonly matchers: readonly Matcher[]
}

export interface Named {
  readonly selectors: readonly Selector[]
  /** Labels of `by`, `without`, `on`, `ignoring`, `group_left` and `group_right`. */
  readonly grouping: readonly string[]
  readonly functions: readonly string[]
}

interface Token {
  readonly kind: 'name' | 'text' | 'number' | 'mark'
  readonly text: string
}

const forms = /\s+|(?<text>"(?:[^"\\]|\\.)*")|(?<number>\d+(?:\.\d+)?(?:e[+-]?\d+)?(?:ms|[smhdwy])?\b)|(?<name>[$a-zA-Z_][\w:]*)|(?<mark>=~|!~|!=|==|<=|>=|[-+*/%^<>=(){}[\],:@])/gy

function tokensOf(expression: string): Token[] {
  const tokens: Token[] = []
  let end = 0
  for (const { 0: whole, index, groups = {} } of expression.matchAll(forms)) {
    for (const kind of ['name', 'text', 'number', 'mark'] as const) if (groups[kind] !== undefined) tokens.push({ kind, text: groups[kind] })
    end = index + whole.length
  }
  if (end !== expression.length) throw new TypeError(`what is this: ${expression.slice(end, end + 20)}`)
  return tokens
}

const groupingWords = new Set(['by', 'without', 'on', 'ignoring', 'group_left', 'group_right'])
const otherWords = new Set(['and', 'or', 'unless', 'bool', 'offset', 'atan2', 'inf', 'nan'])
const functions = new Set([
  'rate', 'increase', 'irate', 'delta', 'deriv', 'sum', 'max', 'min', 'avg', 'count', 'topk', 'histogram_quantile', 'label_replace', 'clamp_min', 'clamp_max',
  'absent', 'time', 'vector', 'max_over_time', 'min_over_time', 'avg_over_time', 'changes', 'resets', 'label_values',
])

/** Reads an expression. Throws at what it cannot read, and at brackets that do not match. */
export function namesOf(expression: string): Named {
  const tokens = tokensOf(expression)
  const selectors: Selector[] = []
  const grouping: string[] = []
  const used: string[] = []
  const open: string[] = []
  let at = 0
  const next = () => tokens[at]
  const take = (text?: string): Token => {
    const token = tokens[at]
    if (!token || (text !== undefined && token.text !== text)) throw new TypeError(`${text ?? 'more'} expected at ${at} of ${expression}`)
    at += 1
    return token
  }
  const names = (): string[] => {
    const found: string[] = []
    take('(')
    while (next()?.text !== ')') {
      found.push(take().text)
      if (next()?.text === ',') take(',')
    }
    take(')')
    return found
  }
  const matchers = (): Matcher[] => {
    const found: Matcher[] = []
    if (next()?.text !== '{') return found
    take('{')
    while (next()?.text !== '}') {
      const label = take().text
      const sign = take().text
      const operator = (['=', '!=', '=~', '!~'] as const).find((one) => one === sign)
      const value = take()
      if (!operator || value.kind !== 'text') throw new TypeError(`a matcher that cannot be read in ${expression}`)
      found.push({ label, operator, value: value.text.slice(1, -1) })
      if (next()?.text === ',') take(',')
    }
    take('}')
    return found
  }
  while (at < tokens.length) {
    const token = take()
    if (token.kind === 'name') {
      if (groupingWords.has(token.text)) grouping.push(...(next()?.text === '(' ? names() : []))
      else if (functions.has(token.text) && ['(', 'by', 'without'].includes(next()?.text ?? '')) used.push(token.text)
      else if (!otherWords.has(token.text) && !token.text.startsWith('$')) {
        if (next()?.text === '(') throw new TypeError(`${token.text} is no function that this knows, in ${expression}`)
        selectors.push({ metric: token.text, matchers: matchers() })
      }
    } else if (token.text === '(' || token.text === '[') {
      open.push(token.text === '(' ? ')' : ']')
    } else if (token.text === ')' || token.text === ']') {
      if (open.pop() !== token.text) throw new TypeError(`${token.text} closes nothing in ${expression}`)
    } else if (token.text === '{' || token.text === '}') {
      throw new TypeError(`${token.text} without a metric in ${expression}`)
    }
  }
  if (open.length > 0) throw new TypeError(`${open.at(-1)} is missing in ${expression}`)
  return { selectors, grouping, functions: used }
}
