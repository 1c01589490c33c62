/** Verdicts and the next move of a roll-out. */
import { describe, expect, it } from 'vitest'
import { migrationReasons, reasonText } from '#src/errors/migration-reasons.ts'
import { mergeSpans, type Span } from '#src/generations/evidence/tally.ts'
import { judge, rolesAt } from '#src/generations/rollout/judge.ts'
import { beginning, nextStep, wentBack, type Step } from '#src/generations/rollout/step.ts'
import { pairsNeeded, verdictOf, type Verdict } from '#src/generations/rollout/verdict.ts'
import { defaultTerms, type RolloutPosition, type RolloutTerms, type Setting } from '#src/generations/setting.ts'
import type { Compared } from '#src/generations/shadow/compared.ts'
import { compared, spansOf, tallyOf, withCompared } from '#test/support/evidence.ts'

const terms: RolloutTerms = { ...defaultTerms, tolerated: 0.1, minimumCalls: 50, holdMs: 60_000 }
const classes = ['first page', 'later page']
const both = { old: true, new: true }

interface Situation {
  readonly spans?: readonly Span[]
  readonly newPercent?: number
  readonly safety?: 'read' | 'write' | 'money'
  readonly answers?: { readonly old: boolean; readonly new: boolean }
  readonly stepSince?: number | null
  readonly terms?: RolloutTerms
}

function verdict({ spans = [], newPercent = 0, safety = 'read', answers = both, stepSince = null, terms: given = terms }: Situation): Verdict {
  return verdictOf({ safety, answers, newPercent, tally: mergeSpans(spans), judged: judge(spans, rolesAt(newPercent), given), classes, stepSince, terms: given })
}

const equal = (count: number, over: Partial<Compared> = {}): readonly Compared[] => Array.from({ length: count }, (_, index) => compared({ classes: [classes[index % 2] ?? ''], ...over }))
const mismatch = (at: number): Compared => compared({ at, result: 'mismatch', fields: ['items[].amount'], classes: ['first page'] })
/** What both sides answered while they were compared. */
const calls = (over: { readonly errors?: number } = {}) => tallyOf({ generation: 'old', calls: 100 }, { generation: 'new', role: 'shadow', calls: 100, ...over })

describe('a verdict', () => {
  it('needs 3 / tolerated pairs', () => {
    expect(pairsNeeded({ ...terms, tolerated: 0.001 })).toBe(3_000)
    expect(pairsNeeded({ ...terms, tolerated: 0.07 })).toBe(43)
  })

  it.each<[string, Situation, Verdict['word'], string]>([
    ['keeps the old where the new does not answer', { answers: { old: true, new: false } }, 'KEEP_OLD', 'no-new'],
    ['is on the new where the old does not answer any more', { answers: { old: false, new: true } }, 'ON_NEW', 'only-new'],
    ['knows nothing where nothing was compared', { spans: spansOf([calls()]) }, 'KEEP_COMPARING', 'not-compared'],
    ['keeps comparing below the number of pairs', { spans: spansOf([withCompared(calls(), equal(29))]) }, 'KEEP_COMPARING', 'too-few'],
    ['is ready at the number of pairs, with every class', { spans: spansOf([withCompared(calls(), equal(30))]) }, 'READY_FOR_NEW', 'ready'],
    ['wants every declared class', { spans: spansOf([withCompared(calls(), equal(40, { classes: ['first page'] }))]) }, 'KEEP_COMPARING', 'classes-unseen'],
    ['wants calls to judge by', { spans: spansOf([withCompared(tallyOf({ generation: 'old', calls: 100 }, { generation: 'new', role: 'shadow', calls: 49 }), equal(30))]) }, 'KEEP_COMPARING', 'too-few-calls'],
    ['keeps the old after a mismatch', { spans: spansOf([withCompared(calls(), [...equal(10), mismatch(5), ...equal(20)])]) }, 'KEEP_OLD', 'differs'],
    ['is ready when enough pairs were equal since the mismatch', { spans: spansOf([withCompared(calls(), [...equal(10), mismatch(5), ...equal(30)])]) }, 'READY_FOR_NEW', 'ready'],
    ['keeps the old where the new fails more often', { spans: spansOf([withCompared(calls({ errors: 90 }), equal(30))]) }, 'KEEP_OLD', 'more-errors'],
    ['says of writes that nothing can be compared', { safety: 'write' }, 'KEEP_COMPARING', 'not-comparable'],
    ['is on the new while nothing speaks against it', { newPercent: 5, spans: spansOf([tallyOf({ generation: 'old', calls: 100 }, { generation: 'new', calls: 100 })]) }, 'ON_NEW', 'on-new'],
    ['sees errors on the new', { newPercent: 5, spans: spansOf([tallyOf({ generation: 'old', calls: 100 }, { generation: 'new', calls: 100, errors: 90 })]) }, 'REGRESSED', 'more-errors'],
    ['sees slowness on the new', { newPercent: 5, spans: spansOf([tallyOf({ generation: 'old', calls: 100 }, { generation: 'new', calls: 100, tookMs: [200, 210] })]) }, 'REGRESSED', 'slower'],
    ['forgives slowness below the floor', { newPercent: 5, spans: spansOf([tallyOf({ generation: 'old', calls: 100, tookMs: [10, 11] }, { generation: 'new', calls: 100, tookMs: [40, 41] })]) }, 'ON_NEW', 'on-new'],
    ['takes one mismatch in a step for a regression', { newPercent: 5, stepSince: 4, spans: spansOf([withCompared(calls(), [...equal(3000), mismatch(5), ...equal(3000)])]) }, 'REGRESSED', 'differs'],
  ])('%s', (_, situation, word, key) => {
    const { reason, ...said } = verdict(situation)
    expect([said.word, reason.key]).toEqual([word, key])
    expect(reasonText(reason, 'en')).not.toMatch(/[{}]/)
    expect(reasonText(reason, 'zh')).not.toMatch(/[{}]/)
  })

  it('keeps comparing once three times as many pairs were equal as there came to one mismatch', () => {
    const spans = (clean: number) => spansOf([withCompared(calls(), [...equal(9), mismatch(5), ...equal(clean)])])
    const strict = { ...terms, tolerated: 0.001 }
    expect(verdict({ spans: spans(10), terms: strict }).word).toBe('KEEP_OLD')
    expect(verdict({ spans: spansOf([withCompared(calls(), [...Array.from({ length: 20 }, () => mismatch(5)), ...equal(20)])]), terms: strict }).word).toBe('KEEP_COMPARING')
  })
})

const setting: Pick<Setting, 'askAt' | 'writes'> = { askAt: null, writes: null }
const at = (percent: number, over: Partial<RolloutPosition> = {}): RolloutPosition =>
  ({ stage: percent === 0 ? 'comparing' : percent === 100 ? 'complete' : 'canary', percent, since: 0, waiting: false, holding: null, ...over })

interface Moment extends Situation {
  readonly position: RolloutPosition
  readonly setting?: Pick<Setting, 'askAt' | 'writes'>
  readonly isFrozen?: boolean
  readonly now?: number
}

function step({ position, setting: given = setting, isFrozen = false, now = 60_000, spans = [], safety = 'read', answers = both, terms: of = terms }: Moment): Step {
  const judged = judge(spans, rolesAt(position.percent), of)
  const tally = mergeSpans(spans)
  const said = verdict({ spans, safety, answers, newPercent: position.percent, stepSince: position.since, terms: of })
  return nextStep({ position, setting: given, safety, answers, verdict: said, judged, tally, terms: of, isFrozen, now })
}

const ready = spansOf([withCompared(calls(), equal(30))])
const good = (latest = 100) => spansOf([tallyOf({ generation: 'old', calls: 100 }, { generation: 'new', calls: latest })])

describe('a roll-out', () => {
  it('goes from comparing through all steps to the end', () => {
    const seen: number[] = []
    let position = beginning(0)
    for (let now = 60_000; position.percent < 100; now += 60_000) {
      const spans = position.percent === 0 ? ready : good()
      const next = step({ position, spans, now })
      if (next.kind !== 'go') throw new Error(`it was ${JSON.stringify(next)}`)
      position = next.to
      seen.push(position.percent)
    }
    expect(seen).toEqual([1, 5, 25, 50, 100])
    expect(position).toMatchObject({ stage: 'complete', waiting: false, holding: null })
    expect(step({ position, spans: spansOf([tallyOf({ generation: 'old', role: 'shadow', calls: 60 }, { generation: 'new', calls: 500 })]) })).toEqual({ kind: 'hold', because: null })
  })

  it.each<[string, Moment, string]>([
    ['while frozen', { position: at(5), spans: good(), isFrozen: true }, 'frozen'],
    ['while frozen, whatever went wrong', { position: at(5), spans: spansOf([tallyOf({ generation: 'old', calls: 100 }, { generation: 'new', calls: 100, errors: 100 })]), isFrozen: true }, 'frozen'],
    ['until its time is over', { position: at(5), spans: good(), now: 59_999 }, 'holding'],
    ['with little traffic on the new side, and says so', { position: at(5), spans: good(49) }, 'low-traffic'],
    ['with little traffic on the old side', { position: at(50), spans: spansOf([tallyOf({ generation: 'old', calls: 49 }, { generation: 'new', calls: 100 })]) }, 'low-traffic-old'],
    ['until comparing says that it is ready', { position: at(0), spans: spansOf([withCompared(calls(), equal(29))]) }, 'too-few'],
    ['where it is to ask', { position: at(25, { waiting: true }), spans: good() }, 'waiting'],
    ['a write without an operator\'s word', { position: at(0), safety: 'write' }, 'writes-limit'],
    ['a write at the operator\'s limit', { position: at(5), safety: 'money', setting: { askAt: null, writes: { upTo: 5, reason: 'as agreed' } }, spans: good() }, 'writes-limit'],
    ['where the new generation is not there', { position: at(0), answers: { old: true, new: false } }, 'no-new'],
  ])('holds %s', (_, moment, key) => {
    const next = step(moment)
    expect(next).toMatchObject({ kind: 'hold', because: { key } })
    expect(next.kind === 'hold' && next.because ? reasonText(next.because, 'en') : '{').not.toMatch(/[{}]/)
  })

  it('waits where it is to ask, and goes on when it was let', () => {
    const asks = { askAt: 25, writes: null }
    expect(step({ position: at(5), setting: asks, spans: good() })).toMatchObject({ kind: 'go', to: { percent: 25, waiting: true } })
    expect(step({ position: at(25, { waiting: false }), setting: asks, spans: good() })).toMatchObject({ kind: 'go', to: { percent: 50, waiting: false } })
  })

  it.each<[string, readonly Span[], string]>([
    ['errors', spansOf([tallyOf({ generation: 'old', calls: 100 }, { generation: 'new', calls: 100, errors: 90 })]), 'more-errors'],
    ['slowness', spansOf([tallyOf({ generation: 'old', calls: 100 }, { generation: 'new', calls: 100, tookMs: [300, 310] })]), 'slower'],
    ['one mismatch since it began', spansOf([withCompared(good()[0]?.tally ?? calls(), [mismatch(10)])]), 'differs'],
  ])('goes all the way back for %s, before its time is over and whatever it waits for', (_, spans, key) => {
    for (const position of [at(1), at(50, { waiting: true })]) {
      const next = step({ position, spans, now: 30_000 })
      expect(next).toMatchObject({ kind: 'back', because: { key }, to: { stage: 'comparing', percent: 0, since: 30_000, waiting: false } })
      expect(next.kind === 'back' ? wentBack(next.to) : null).toMatchObject({ from: position.percent, why: { key } })
    }
  })

  it('goes back from its end, where the old generation is asked for comparing alone', () => {
    const spans = spansOf([withCompared(tallyOf({ generation: 'new', calls: 100 }), [mismatch(10)])])
    expect(step({ position: at(100), spans })).toMatchObject({ kind: 'back', to: { percent: 0 } })
    const failing = spansOf([tallyOf({ generation: 'old', role: 'shadow', calls: 100 }, { generation: 'new', calls: 100, errors: 60 })])
    expect(step({ position: at(100), spans: failing })).toMatchObject({ kind: 'back' })
  })

  it('does not count a mismatch of before the step', () => {
    const spans = spansOf([withCompared(good()[0]?.tally ?? calls(), [mismatch(10)])])
    expect(step({ position: at(5, { since: 11 }), spans, now: 100_000 }).kind).toBe('go')
  })

  it('has a write that went back wait for an operator', () => {
    const writes = { askAt: null, writes: { upTo: 100, reason: 'as agreed' } }
    const spans = spansOf([tallyOf({ generation: 'old', calls: 100 }, { generation: 'new', calls: 100, errors: 90 })])
    expect(step({ position: at(5), safety: 'write', setting: writes, spans })).toMatchObject({ kind: 'back', to: { percent: 0, waiting: true } })
    expect(step({ position: at(0), safety: 'write', setting: writes })).toMatchObject({ kind: 'go', to: { percent: 1 } })
  })

  it('has nothing to go back to when the old generation has ended', () => {
    const spans = spansOf([tallyOf({ generation: 'new', calls: 100, errors: 90 })])
    expect(step({ position: at(5), spans, answers: { old: false, new: true } })).toMatchObject({ kind: 'go' })
  })
})

it('has every reason in both languages with the same parameters', () => {
  const named = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name).sort()
  for (const { en, zh } of Object.values(migrationReasons)) expect(named(zh)).toEqual(named(en))
})
