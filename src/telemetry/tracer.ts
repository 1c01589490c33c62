/**
 * Spans over OpenTelemetry's. The parent is handed over, not found in an asynchronous context: that costs every promise of
 * the process something, and a batch has no one query to be found in.
 */
import { ROOT_CONTEXT, SpanKind, SpanStatusCode, trace, TraceFlags, type Attributes, type Span as SdkSpan, type SpanContext, type Tracer as SdkTracer } from '@opentelemetry/api'
import type { Span, SpanAttributes, Tracer } from './telemetry.ts'

/** Makes it. `passesOn`: whether calls to the upstream carry a `traceparent`. */
export function createTracer(tracer: SdkTracer, { passesOn }: { passesOn: boolean }): Tracer {
  const contexts = new WeakMap<Span, SdkSpan>()

  function wrap(span: SdkSpan): Span {
    const context = span.spanContext()
    const wrapped: Span = {
      traceId: context.traceId,
      traceparent: passesOn ? traceparentOf(context) : null,
      set(attributes) {
        if (span.isRecording()) span.setAttributes(attributesOf(attributes))
      },
      rename: (name) => void span.updateName(name),
      link(other) {
        const linked = contexts.get(other)
        if (linked && span.isRecording()) span.addLink({ context: linked.spanContext() })
      },
      end(failed) {
        if (failed !== undefined) span.setStatus({ code: SpanStatusCode.ERROR, message: failed }).setAttribute('error.type', failed)
        span.end()
      },
    }
    contexts.set(wrapped, span)
    return wrapped
  }

  return {
    request(name, traceparent, attributes) {
      const caller = parseTraceparent(traceparent)
      const context = caller ? trace.setSpanContext(ROOT_CONTEXT, caller) : ROOT_CONTEXT
      return wrap(tracer.startSpan(name, { kind: SpanKind.SERVER, attributes: attributesOf(attributes) }, context))
    },
    call(name, parent, attributes) {
      const above = parent && contexts.get(parent)
      const context = above ? trace.setSpan(ROOT_CONTEXT, above) : ROOT_CONTEXT
      return wrap(tracer.startSpan(name, { kind: SpanKind.CLIENT, attributes: attributesOf(attributes) }, context))
    },
  }
}

const traceparentForm = /^([0-9a-f]{2})-([0-9a-f]{32})-([0-9a-f]{16})-([0-9a-f]{2})(-.*)?$/

/** A `traceparent` header (W3C Trace Context, section 3.2.2); null for what is none. A later version may go on after its flags. */
export function parseTraceparent(header: string | undefined): SpanContext | null {
  const [, version, traceId = '', spanId = '', flags = '', rest] = traceparentForm.exec(header ?? '') ?? []
  if (version === undefined || version === 'ff' || (version === '00' && rest !== undefined)) return null
  if (/^0+$/.test(traceId) || /^0+$/.test(spanId)) return null
  const isSampled = (Number.parseInt(flags, 16) & TraceFlags.SAMPLED) !== 0
  return { traceId, spanId, traceFlags: isSampled ? TraceFlags.SAMPLED : TraceFlags.NONE, isRemote: true }
}

function traceparentOf({ traceId, spanId, traceFlags }: SpanContext): string {
  return `00-${traceId}-${spanId}-${traceFlags.toString(16).padStart(2, '0')}`
}

function attributesOf(attributes: SpanAttributes): Attributes {
  return Object.fromEntries(Object.entries(attributes).flatMap(([name, value]) => {
    if (value === undefined) return []
    return [[name, typeof value === 'object' ? [...value] : value]]
  }))
}
