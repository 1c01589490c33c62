/**
 * What the service tells of itself while it runs: metrics and spans, without the library that carries them (sdk.ts).
 * `null` where nobody listens, so that callers write `telemetry.meters?.add(…)` and pay for nothing, not even the attributes.
 */
import type { AttributesOf, CountedName, HistogramName, ObservedName } from './instruments.ts'

export interface Telemetry {
  readonly meters: Meters | null
  readonly tracer: Tracer | null
}

/** Nobody listens. */
export const noTelemetry: Telemetry = { meters: null, tracer: null }

export interface Meters {
  add<Name extends CountedName>(name: Name, value: number, attributes: AttributesOf<Name>): void
  /** Durations in seconds. */
  record<Name extends HistogramName>(name: Name, value: number, attributes: AttributesOf<Name>): void
  /** Has `read` asked whenever somebody reads the metrics; the answer ends that. What is told no more counts as 0. */
  observe<Name extends ObservedName>(name: Name, read: () => Iterable<Observation<Name>>): () => void
}

export interface Observation<Name extends ObservedName> {
  readonly value: number
  readonly attributes: AttributesOf<Name>
}

/** Attributes of spans: names of the semantic conventions, or `partner_graph.*`. Nothing of arguments, variables or data. */
export type SpanAttributes = Readonly<Record<string, string | number | boolean | readonly string[] | undefined>>

export interface Span {
  /** 32 hexadecimal digits. */
  readonly traceId: string
  /** What a request made within this span carries as `traceparent` (W3C Trace Context); null where none is to be sent. */
  readonly traceparent: string | null
  set(attributes: SpanAttributes): void
  rename(name: string): void
  /** Says that another span has to do with this one without being its parent. */
  link(other: Span): void
  /** Ends it, as failed when `failed` (an error's code) is given. */
  end(failed?: string): void
}

export interface Tracer {
  /** A request to this service. `traceparent` is its header: what is not valid is taken as none. */
  request(name: string, traceparent: string | undefined, attributes: SpanAttributes): Span
  /** A call to the upstream, made for `parent`. */
  call(name: string, parent: Span | undefined, attributes: SpanAttributes): Span
}
