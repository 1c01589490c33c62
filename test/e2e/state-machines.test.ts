/**
 * Every move of every state machine of the console, over GraphQL: what is allowed is carried out and read back, what is not is
 * refused with its code and a message in the caller's language, and changes nothing. The moves come from the sandbox's tables.
 */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { stepOf } from '#src/sandbox/console/machine.ts'
import { stateMachines } from '#src/sandbox/console/state-machines.ts'
import type { AnyMachine } from '#src/sandbox/console/state-machines.ts'
import { startSandbox, type Sandbox } from '#src/sandbox/server.ts'
import { ask, benches, move, type Asked, type Bench, type MachineName } from '#test/support/console-machines.ts'
import { startInvoicing } from '#test/support/invoices.ts'
import type { ServiceUnderTest } from '#test/support/service.ts'
import { storePath } from '#test/support/writes.ts'

const names = Object.keys(stateMachines).map((name) => name as MachineName)
/** Chosen in the world as it is seeded, before anything moves: a new world for each test would take seconds. */
const placesOf = new Map<MachineName, readonly Place[]>()
/** Every thing with the state that it was found in. */
const begun = new Map<Bench, string>()
let sandbox: Sandbox
let service: ServiceUnderTest

beforeAll(async () => {
  sandbox = await startSandbox({ quotas: false })
  for (const name of names) placesOf.set(name, placesIn(name))
  for (const { bench } of [...placesOf.values()].flat()) begun.set(bench, bench.state() ?? '')
  service = await startInvoicing(sandbox.url, `sqlite:${storePath()}`)
})
afterAll(async () => {
  await service.close()
  await sandbox.close()
})

interface Place {
  readonly bench: Bench
  readonly state: string
  readonly variant: string
}

/** A thing of every variant, in every state. */
function placesIn(name: MachineName): readonly Place[] {
  const { machine }: { readonly machine: AnyMachine } = stateMachines[name]
  const variants = machine.variants.length === 0 ? [''] : machine.variants
  return variants.flatMap((variant) => {
    const bench = benches[name](sandbox.world, variant)
    return Object.keys(machine.states).map((state) => ({ bench, state, variant }))
  })
}

/** Every cause in every place, with what the table says of it. */
function cases(places: readonly Place[], machine: AnyMachine, causes: readonly string[]) {
  return places.flatMap((place) =>
    causes.map((on) => ({ ...place, on, step: stepOf(machine, on, place), title: `${on} in ${place.state} ${place.variant}` })))
}

function put({ bench, state }: Place): void {
  bench.put(state)
  sandbox.world.console.due.clear()
}

/** The call of a case, each time a new one. */
function askedFor({ bench, on }: Place & { readonly on: string }): Asked {
  const asked = bench.calls[on]
  if (!asked) throw new TypeError(`nobody can ask for ${on}`)
  return asked
}

const isAllowed = ({ step }: ReturnType<typeof cases>[number]): boolean => 'to' in step
const readBack = async ({ query, read }: Bench): Promise<unknown> => read((await service.query(query)).data)
const han = /\p{Script=Han}/u

describe.each(names)('the state machine of %s', (name) => {
  const machine: AnyMachine = stateMachines[name].machine
  const events = Object.keys(machine.events)
  const places = () => placesOf.get(name) ?? []

  // The next machine finds what this one has moved where it was.
  afterAll(() => {
    for (const [bench, state] of begun) bench.put(state)
    sandbox.world.console.due.clear()
  })

  it('allows its calls in their states, and what they lead to is read back', async () => {
    const seen: object[] = []
    const allowed = cases(places(), machine, machine.operations).filter(isAllowed)
    for (const one of allowed) {
      put(one)
      const { refusals, isNothing } = await ask(service, askedFor(one), 'en')
      seen.push({ title: one.title, refusals, isNothing, state: await readBack(one.bench) })
    }
    expect(seen).toEqual(allowed.map(({ title, step }) => ({ title, refusals: [], isNothing: false, state: 'to' in step ? step.to : '' })))
    expect(seen.length).toBeGreaterThan(0)
  })

  it('refuses all others with their code, in both languages, and nothing changes', async () => {
    const [seen, expected]: [object[], object[]] = [[], []]
    const forbidden = cases(places(), machine, machine.operations).filter((one) => !isAllowed(one))
    for (const one of forbidden) {
      put(one)
      const answers = await Promise.all((['en', 'zh'] as const).map(async (language) => {
        const asked = askedFor(one)
        const { refusals, isNothing } = await ask(service, asked, language)
        const isInLanguage = refusals.every(({ message }) => message.length > 4 && han.test(message) === (language === 'zh'))
        const codes = asked.isNullWhenRefused === true || !('code' in one.step) ? [] : [one.step.code]
        expected.push({ title: one.title, codes, isInLanguage: true, isNothing: asked.isRead === true, state: one.state })
        return { title: one.title, codes: refusals.map(({ upstreamCode }) => upstreamCode), isInLanguage, isNothing }
      }))
      seen.push(...answers.map((answer) => ({ ...answer, state: one.bench.state() })))
    }
    expect(seen).toEqual(expected)
    expect(seen.length).toBeGreaterThan(0)
  })

  it('moves by the vendor, by people and by time as it says, which is read back, and not otherwise', async () => {
    const seen: object[] = []
    const all = cases(places(), machine, events)
    for (const one of all) {
      put(one)
      const [status, code] = await move(sandbox, name, one.bench.id, one.on)
      seen.push({ title: one.title, status, code, state: isAllowed(one) ? await readBack(one.bench) : one.bench.state() })
    }
    expect(seen).toEqual(all.map(({ title, step, state }) => ('code' in step
      ? { title, status: 409, code: 'SANDBOX.FORBIDDEN_MOVE', state }
      : { title, status: 200, code: undefined, state: step.to })))
    expect(seen.length).toBeGreaterThan(0)
  })
})
