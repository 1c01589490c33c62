/**
 * How things of the console move: by a partner's call, by the control API, or by the sandbox's clock, always along
 * their state machine. What a move brings about besides is said by the subject.
 */
import type { OperationId } from '../../generated/operations.ts'
import { failure } from '../reply.ts'
import type { Reply } from '../reply.ts'
import type { World } from '../world.ts'
import { dueOf, stepOf } from './machine.ts'
import type { StateMachine } from './machine.ts'

/** A move that is made when its time has come. */
export interface DueMove {
  readonly at: number
  /** `now` is at `at` or later: nobody may have called in between. */
  carryOut(world: World, now: number): void
}

/** Something that has a state machine: where things are found, and what a move does to them. */
export interface Subject<State extends string, Operation extends OperationId, Event extends string, Item> {
  /** As the control API calls it. */
  readonly name: string
  readonly machine: StateMachine<State, Operation, Event>
  find(world: World, partnerId: string, id: string): Item | undefined
  stateOf(item: Item): State
  variantOf(item: Item): string
  /** Sets the state, with all that follows from it. It is called for real changes only. */
  enter(world: World, item: Item, move: Entered<State, Operation | Event>): void
  /** True: an event that is due waits for another working day. */
  waits?(world: World, partnerId: string, event: Event): boolean
}

/** A move that is being made. */
export interface Entered<State extends string, Cause extends string> {
  readonly on: Cause
  readonly to: State
  readonly partnerId: string
  readonly at: number
  /** What a refusal gives as its reason; '' when nothing was said. */
  readonly reason: string
}

/** What is to be moved, and by what. */
export interface Attempt<Cause extends string, Item> {
  readonly partnerId: string
  readonly id: string
  readonly item: Item
  readonly on: Cause
  readonly at: number
  readonly reason?: string
}

/** Why nothing moved. */
export interface Forbidden {
  readonly status: number
  readonly code: string
  readonly message: string
}

/** A forbidden move as an answer. */
export function refused({ status, code, message }: Forbidden): Reply {
  return failure(status, code, message)
}

/** Makes a move, or says why not. A call that is allowed and changes nothing is fine too. */
export function tryMove<State extends string, Operation extends OperationId, Event extends string, Item>(
  world: World,
  subject: Subject<State, Operation, Event, Item>,
  attempt: Attempt<Operation | Event, Item>,
): Forbidden | null {
  const { item, on, partnerId, at } = attempt
  const state = subject.stateOf(item)
  const step = stepOf(subject.machine, on, { state, variant: subject.variantOf(item) })
  if ('code' in step) return { ...step, message: `${on} is not possible in the state ${state}.` }
  if (step.to === null || step.to === state) return null
  subject.enter(world, item, { on, to: step.to, partnerId, at, reason: attempt.reason ?? '' })
  schedule(world, subject, attempt)
  return null
}

/** What the clock does next with a thing: called by itself after every move, and by those who make new things. */
export function schedule<State extends string, Operation extends OperationId, Event extends string, Item>(
  world: World,
  subject: Subject<State, Operation, Event, Item>,
  { partnerId, id, item, at }: Omit<Attempt<Operation | Event, Item>, 'on' | 'reason'>,
): void {
  const { due, workingDayMs } = world.console
  const key = `${subject.name} ${partnerId} ${id}`
  due.delete(key)
  const next = dueOf(subject.machine, { state: subject.stateOf(item), variant: subject.variantOf(item) })
  if (!next) return
  const when = at + Math.max(1, next.days * workingDayMs)
  const carryOut = (changed: World, now: number): void => {
    const attempt = { partnerId, id, item, on: next.event }
    if (subject.waits?.(changed, partnerId, next.event)) schedule(changed, subject, { ...attempt, at: now })
    else tryMove(changed, subject, { ...attempt, at: when })
  }
  due.set(key, { at: when, carryOut })
}

/** Makes all moves whose time has come, the earliest first. Called before every answer, so that a test's clock decides. */
export function settleConsole(world: World, now: number): void {
  const { due } = world.console
  for (;;) {
    const [first] = [...due].filter(([, move]) => move.at <= now).toSorted(([, left], [, right]) => left.at - right.at)
    if (!first) return
    const [key, move] = first
    due.delete(key)
    move.carryOut(world, now)
  }
}
