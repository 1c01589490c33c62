/** Meters over OpenTelemetry's: an instrument for each entry of the table, made when it is first used. */
import type { Attributes, Meter } from '@opentelemetry/api'
import { instrumentOf, type AttributesOf, type CountedName, type HistogramName, type MetricName, type ObservedName } from './instruments.ts'
import type { Meters, Observation } from './telemetry.ts'

type Read = () => Iterable<Observation<ObservedName>>

/** Makes them. */
export function createMeters(meter: Meter): Meters {
  const counted = new Map<CountedName, { add(value: number, attributes: Attributes): void }>()
  const histograms = new Map<HistogramName, { record(value: number, attributes: Attributes): void }>()
  const observed = new Map<ObservedName, Set<Read>>()

  function counterOf(name: CountedName) {
    const known = counted.get(name)
    if (known) return known
    const made = instrumentOf(name).kind === 'up-down' ? meter.createUpDownCounter(name, optionsOf(name)) : meter.createCounter(name, optionsOf(name))
    counted.set(name, made)
    return made
  }

  function histogramOf(name: HistogramName) {
    const known = histograms.get(name)
    if (known) return known
    const made = meter.createHistogram(name, optionsOf(name))
    histograms.set(name, made)
    return made
  }

  function readersOf(name: ObservedName): Set<Read> {
    const known = observed.get(name)
    if (known) return known
    const readers = new Set<Read>()
    observed.set(name, readers)
    const made = instrumentOf(name).kind === 'total' ? meter.createObservableCounter(name, optionsOf(name)) : meter.createObservableGauge(name, optionsOf(name))
    let before = new Map<string, Attributes>()
    made.addCallback((result) => {
      const told = merged(name, readers)
      for (const { value, attributes } of told.values()) result.observe(value, attributes)
      // The library goes on telling the last value of what is told no more: a breaker would stay open for ever.
      for (const [key, attributes] of before) if (!told.has(key)) result.observe(0, attributes)
      before = new Map([...before, ...[...told].map(([key, { attributes }]) => [key, attributes] as const)])
    })
    return readers
  }

  return {
    add: (name, value, attributes) => counterOf(name).add(value, definedOf(attributes)),
    record: (name, value, attributes) => histogramOf(name).record(value, definedOf(attributes)),
    observe(name, read) {
      const readers = readersOf(name)
      readers.add(read)
      return () => void readers.delete(read)
    },
  }
}

function optionsOf(name: MetricName) {
  const instrument = instrumentOf(name)
  const advice = instrument.kind === 'histogram' ? { advice: { explicitBucketBoundaries: [...instrument.buckets] } } : {}
  return { unit: instrument.unit, description: instrument.meaning, ...advice }
}

/** One number for each set of attributes: the library would keep the last one told. */
function merged(name: ObservedName, readers: Iterable<Read>): Map<string, { value: number; attributes: Attributes }> {
  const instrument = instrumentOf(name)
  const join = instrument.kind === 'gauge' && instrument.merge === 'sum' ? (a: number, b: number) => a + b : Math.max
  const all = new Map<string, { value: number; attributes: Attributes }>()
  for (const read of readers) {
    for (const { value, attributes } of read()) {
      const own = definedOf(attributes)
      const key = JSON.stringify(Object.entries(own).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      const known = all.get(key)
      all.set(key, { value: known ? join(known.value, value) : value, attributes: own })
    }
  }
  return all
}

function definedOf(attributes: AttributesOf<MetricName>): Attributes {
  return Object.fromEntries(Object.entries<string | number | undefined>(attributes).filter(([, value]) => value !== undefined))
}
