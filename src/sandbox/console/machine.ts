/**
 * State machines as data: states, moves, and what a forbidden move is refused with. The tables stand beside this file,
 * one per machine (contracts: `x-state-machine`). Handlers, the control API, the documentation and tests read them.
 */
import type { OperationId } from '../../generated/operations.ts'

/** One allowed move. */
export interface Move<State extends string, Cause extends string> {
  /** An operation of the partner's, or what somebody of the vendor or time does (a name of the control API). */
  readonly on: Cause
  readonly from: State
  /** Null: the object is gone. The state itself: the operation is allowed and changes nothing. */
  readonly to: State | null
  /** The variants that may; absent: all. */
  readonly only?: readonly string[]
  /** After so many working days in `from` the clock makes this move, unless something else came first. */
  readonly days?: number
}

/** What a forbidden move is refused with; the first one that fits counts. */
export interface MoveRefusal<State extends string> {
  readonly on: OperationId | '*'
  /** Absent: in every state. */
  readonly from?: readonly State[]
  /** Absent: every variant. */
  readonly only?: readonly string[]
  readonly status: number
  readonly code: string
}

export interface StateMachine<State extends string, Operation extends OperationId, Event extends string> {
  /** The schema of the contract that lists the states. */
  readonly schema: string
  readonly initial: State
  /** Every state with its meaning. */
  readonly states: Readonly<Record<State, string>>
  /** What objects differ in, where moves depend on it; empty: in nothing. */
  readonly variants: readonly string[]
  /** The partner's operations that depend on the state. */
  readonly operations: readonly Operation[]
  /** What others do, with its meaning. */
  readonly events: Readonly<Record<Event, string>>
  readonly moves: readonly Move<State, Operation | Event>[]
  readonly refusals: readonly MoveRefusal<State>[]
}

/** Where a move leads, or what it is refused with. */
export type Step<State extends string> = { readonly to: State | null } | { readonly status: number; readonly code: string }

function covers(list: readonly string[] | undefined, value: string): boolean {
  return list === undefined || list.includes(value)
}

/** Looks a move up. An event that is not allowed is refused as 409 `SANDBOX.FORBIDDEN_MOVE`: no partner sees it. */
export function stepOf<State extends string, Operation extends OperationId, Event extends string>(
  machine: StateMachine<State, Operation, Event>,
  on: Operation | Event,
  at: { readonly state: State; readonly variant: string },
): Step<State> {
  const move = machine.moves.find((one) => one.on === on && one.from === at.state && covers(one.only, at.variant))
  if (move) return { to: move.to }
  const isOperation = machine.operations.some((one) => one === on)
  const refusal = machine.refusals.find((one) =>
    (one.on === '*' || one.on === on) && covers(one.from, at.state) && covers(one.only, at.variant))
  if (!isOperation || !refusal) return { status: 409, code: 'SANDBOX.FORBIDDEN_MOVE' }
  return { status: refusal.status, code: refusal.code }
}

/** The event that the clock brings next, and after how many working days; null: nothing moves by itself. */
export function dueOf<State extends string, Operation extends OperationId, Event extends string>(
  machine: StateMachine<State, Operation, Event>,
  at: { readonly state: State; readonly variant: string },
): { readonly event: Event; readonly days: number } | null {
  const isEvent = (cause: Operation | Event): cause is Event => Object.hasOwn(machine.events, cause)
  for (const { on, from, only, days } of machine.moves) {
    if (days !== undefined && from === at.state && covers(only, at.variant) && isEvent(on)) return { event: on, days }
  }
  return null
}
