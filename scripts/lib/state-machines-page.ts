/** docs/state-machines.md: the tables of src/sandbox/console/ as diagrams, moves and answers to calls. */
import { stepOf } from '../../src/sandbox/console/machine.ts'
import type { Move } from '../../src/sandbox/console/machine.ts'
import type { AnyMachine, Machinery } from '../../src/sandbox/console/state-machines.ts'
import { generatedNotice, inlineCode, page, table } from './markdown.ts'

function only({ only: variants }: Pick<Move<string, string>, 'only'>): string {
  return variants === undefined ? '' : variants.map(inlineCode).join(', ')
}

function diagram({ initial, moves }: AnyMachine): string {
  const arrows = moves.flatMap(({ on, from, to }) => (to === from ? [] : [`  ${from} --> ${to ?? '[*]'}: ${on}`]))
  return ['```mermaid', 'stateDiagram-v2', `  [*] --> ${initial}`, ...new Set(arrows), '```'].join('\n')
}

function statesTable({ states }: AnyMachine): string {
  return table(['State', 'Meaning'], Object.entries(states).map(([name, meaning]) => [inlineCode(name), meaning]))
}

/** What the vendor, a person or time does. */
function eventsTable(machine: AnyMachine): string {
  const isEvent = ({ on }: Move<string, string>): boolean => Object.hasOwn(machine.events, on)
  const rows = machine.moves.filter(isEvent).map((move) => {
    const { on, from, to, days } = move
    const clock = days === undefined ? '' : days < 1 ? 'within a minute' : `after ${days} working day${days === 1 ? '' : 's'}`
    return [inlineCode(on), machine.events[on] ?? '', inlineCode(from), to === null ? 'gone' : inlineCode(to), only(move), clock]
  })
  return table(['Event', 'What happens', 'From', 'To', 'Only', 'By the clock'], rows)
}

/** What a call is answered in a state: the same for all variants, or variant by variant. */
function answer(machine: AnyMachine, on: string, state: string): string {
  const variants = machine.variants.length === 0 ? [''] : machine.variants
  const answers = variants.map((variant) => {
    const step = stepOf(machine, on, { state, variant })
    if ('code' in step) return `${step.status} ${inlineCode(step.code)}`
    return step.to === null ? 'gone' : step.to === state ? 'stays' : `→ ${inlineCode(step.to)}`
  })
  const grouped = Map.groupBy(variants, (variant) => answers[variants.indexOf(variant)] ?? '')
  if (grouped.size === 1) return answers[0] ?? ''
  return [...grouped].map(([text, ones]) => `${ones.map(inlineCode).join(', ')}: ${text}`).join('; ')
}

function answersTable(machine: AnyMachine): string {
  const { operations, states } = machine
  const rows = Object.keys(states).map((state) => [inlineCode(state), ...operations.map((on) => answer(machine, on, state))])
  return table(['State', ...operations.map(inlineCode)], rows)
}

function section(name: string, { title, differIn, control, machine }: Machinery): readonly string[] {
  const variants = differIn === '' ? '' : ` Moves depend on ${differIn}: ${machine.variants.map(inlineCode).join(', ')}.`
  return [
    `## ${title}`,
    `${inlineCode(machine.schema)} of the contract. Moves that are no partner's are made by the clock and by ${inlineCode(control)} (${inlineCode(name)}).${variants}`,
    diagram(machine),
    statesTable(machine),
    'What calls are answered:',
    answersTable(machine),
    'What else happens:',
    eventsTable(machine),
  ]
}

/** The page's text, a section for each machine. */
export function stateMachinesPage(machines: Readonly<Record<string, Machinery>>): string {
  return page(
    generatedNotice('src/sandbox/console/state-machines.ts'),
    '# State machines of the partner console',
    'What the [sandbox](sandbox.md) does, and a connector should (see [the console\'s contract](console-contract.md)): which calls are possible in which state, what the others are refused with, and what the vendor, a person or time brings. A call that is refused changes nothing. Where a call has further conditions (amounts, files, places of work), they are checked once the state allows it.',
    ...Object.entries(machines).flatMap(([name, machinery]) => section(name, machinery)),
  )
}
