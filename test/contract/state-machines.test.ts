/** The state machines of the console against the contract: the same states and moves, and only codes that are listed. */
import { describe, expect, it } from 'vitest'
import { contractDocument, isObject, operationContract } from '#src/sandbox/contracts.ts'
import { dueOf, stepOf } from '#src/sandbox/console/machine.ts'
import { stateMachines } from '#src/sandbox/console/state-machines.ts'
import type { AnyMachine, Machinery } from '#src/sandbox/console/state-machines.ts'
import { contractOperations } from '#src/generated/operations.ts'

const all: readonly (readonly [string, Machinery])[] = Object.entries(stateMachines)

function schemaOf({ schema }: AnyMachine): Readonly<Record<string, unknown>> {
  const { components } = contractDocument('billing-incentives')
  const schemas = isObject(components) ? components['schemas'] : undefined
  const found = isObject(schemas) ? schemas[schema] : undefined
  if (!isObject(found)) throw new TypeError(`the contract has no schema ${schema}`)
  return found
}

/** `from to` of the moves that the contract lists; undefined where it lists none. */
function listedMoves(machine: AnyMachine): readonly string[] | undefined {
  const own = schemaOf(machine)['x-state-machine']
  const transitions = isObject(own) ? own['transitions'] : undefined
  if (!Array.isArray(transitions)) return undefined
  return transitions.filter(isObject).map(({ from, to }) => `${String(from)} ${String(to)}`)
}

function changes({ moves }: AnyMachine): readonly string[] {
  return moves.flatMap(({ from, to }) => (to === null || to === from ? [] : [`${from} ${to}`]))
}

/** Every state with every variant. */
function places({ states, variants }: AnyMachine): readonly { readonly state: string; readonly variant: string }[] {
  return Object.keys(states).flatMap((state) => (variants.length === 0 ? [''] : variants).map((variant) => ({ state, variant })))
}

describe.each(all)('the state machine of %s', (_, { machine }) => {
  it('has the states of the contract', () => {
    const { enum: listed } = schemaOf(machine)
    expect(Array.isArray(listed) ? listed.map(String).toSorted() : []).toEqual(Object.keys(machine.states).toSorted())
    expect(Object.keys(machine.states)).toContain(machine.initial)
  })

  it('moves as the contract says, if it says so', () => {
    const own = [...new Set(changes(machine))].toSorted()
    expect([...new Set(listedMoves(machine) ?? own)].toSorted()).toEqual(own)
    expect(own.length).toBeGreaterThan(2)
  })

  it('knows every cause and every variant that its moves and refusals name', () => {
    const causes = new Set<string>([...machine.operations, ...Object.keys(machine.events)])
    expect(machine.moves.filter(({ on }) => !causes.has(on))).toEqual([])
    expect(Object.keys(machine.events).filter((event) => !machine.moves.some(({ on }) => on === event))).toEqual([])
    expect([...machine.moves, ...machine.refusals].flatMap(({ only }) => only ?? []).filter((one) => !machine.variants.includes(one))).toEqual([])
  })

  it('makes one move only for one cause, and lets the clock make one only', () => {
    for (const { state, variant } of places(machine)) {
      const fitting = machine.moves.filter(({ from, only }) => from === state && (only === undefined || variant === '' || only.includes(variant)))
      expect(fitting.map(({ on }) => on)).toEqual([...new Set(fitting.map(({ on }) => on))])
      const timed = fitting.filter(({ days }) => days !== undefined)
      expect(timed.length).toBeLessThanOrEqual(1)
      expect(dueOf(machine, { state, variant })?.event).toBe(timed[0]?.on)
    }
  })

  it('refuses every other call with a code that its operation lists with that status', () => {
    const unlisted = machine.operations.flatMap((on) => {
      const listed = operationContract(contractOperations[on]).errors.map(({ http, code }) => `${http} ${code}`)
      return places(machine).flatMap((place) => {
        const step = stepOf(machine, on, place)
        return 'code' in step && !listed.includes(`${step.status} ${step.code}`) ? [{ on, ...place, ...step }] : []
      })
    })
    expect(unlisted).toEqual([])
  })

  it('refuses every event that is not due as what no partner ever sees', () => {
    const [event] = Object.keys(machine.events)
    const step = stepOf(machine, event ?? '', { state: 'NOWHERE', variant: '' })
    expect(step).toEqual({ status: 409, code: 'SANDBOX.FORBIDDEN_MOVE' })
  })
})
